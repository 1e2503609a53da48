// Whole rounds through the semantics; what is stored and sent; when frames are wanted.
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "game/content/pack_reader.h"
#include "game/session/verify.h"
#include "game/tools/files.h"
#include "game/view/motion.h"
#include "tests/view/players.h"

using qingliu::app::App;
using world::Setting;
using world::World;

namespace {

/// What the server would say of a run.
qingliu::session::Verification verdict_on(const std::string& run, const char* pack_id) {
  qingliu::content::Problems problems;
  const auto replay = qingliu::session::read_replay(run, problems);
  REQUIRE(replay);
  const auto files =
      qingliu::tools::read_folder(std::string(QINGLIU_SOURCE_DIR) + "/content/packs/" + pack_id, problems);
  const auto pack = qingliu::content::read_pack(files, qingliu::content::Reading::Play).pack;
  REQUIRE(pack);
  return qingliu::session::verify(*pack, *replay);
}

std::uint32_t frames_in(World& w, std::uint32_t ms) {
  std::uint32_t frames = 0;
  for (std::uint32_t at = 0; at < ms;) {
    const std::uint32_t wanted = w.game().next_frame_ms();
    if (wanted == App::kNever || at + wanted > ms) break;
    const std::uint32_t step = wanted == 0 ? 16 : wanted;
    w.frame(step);
    at += step;
    ++frames;
  }
  return frames;
}

}  // namespace

TEST_CASE("A round of each game, played by names alone, ends in a run that verifies") {
  const auto game = GENERATE("play-waste-sorting", "play-drainage-outlets", "play-drainage-quiz", "play-waste-quiz");
  const bool elder = GENERATE(false, true);
  CAPTURE(game, elder);
  Setting setting;
  setting.elder = elder;
  World w(setting);
  w.settle();
  REQUIRE(world::open_game(w, game));
  REQUIRE(world::play_out(w, [] {}));
  REQUIRE(w.press("accept-name"));
  REQUIRE(w.scores.submitted.size() == 1);
  const char* pack = std::string_view(game).find("waste") != std::string_view::npos ? "waste" : "drainage";
  const auto verdict = verdict_on(w.scores.submitted[0], pack);
  CHECK(qingliu::session::name_of(verdict.finding) == "verified");
  CHECK(w.scores.submitted[0].find("\"name\":\"\"") == std::string::npos);
  CHECK(w.host.answerables == 1);
}

TEST_CASE("A run that waits for its name survives the end of the page") {
  std::string kept;
  {
    World w(Setting{});
    w.settle();
    REQUIRE(world::open_game(w, "play-waste-sorting"));
    REQUIRE(world::play_out(w, [] {}));
    CHECK(w.scores.submitted.empty());
    kept = w.storage.get("pending-run").value_or("");
    REQUIRE_FALSE(kept.empty());
  }
  Setting setting;
  setting.stored = {{"pending-run", kept}};
  World again(setting);
  again.settle();
  REQUIRE(again.scores.submitted.size() == 1);
  CHECK(again.scores.submitted[0] == kept);
  CHECK(again.storage.get("pending-run").value_or("").empty());
}

TEST_CASE("With a name accepted before, the run is sent at once") {
  Setting setting;
  setting.stored = {{"name", "clear-egret-07"}};
  World w(setting);
  w.settle();
  REQUIRE(world::open_game(w, "play-drainage-outlets"));
  REQUIRE(world::play_out(w, [] {}));
  REQUIRE(w.scores.submitted.size() == 1);
  CHECK(w.scores.submitted[0].find("clear-egret-07") != std::string::npos);
  CHECK(w.find("accept-name") == nullptr);
  REQUIRE(w.press("again"));
  CHECK(w.screen() == "play");
}

TEST_CASE("Another name is shown, kept and sent") {
  World w(Setting{});
  w.settle();
  REQUIRE(world::open_game(w, "play-drainage-outlets"));
  REQUIRE(world::play_out(w, [] {}));
  const std::string first = w.find("name")->name;
  REQUIRE(w.press("shuffle-name"));
  CHECK(w.find("name")->name != first);
  REQUIRE(w.press("accept-name"));
  CHECK(w.scores.submitted[0].find("\"name\":\"" + *w.storage.get("name") + "\"") != std::string::npos);
}

TEST_CASE("A deep link goes straight to play") {
  Setting setting;
  setting.wishes = {{"pack", "drainage"}, {"game", "quiz"}, {"level", "elder"}, {"lang", "en"}};
  World w(setting);
  w.settle();
  w.settle();
  CHECK(w.screen() == "play");
  CHECK(w.host.language == qingliu::content::Locale::En);
  CHECK(w.find("count") != nullptr);
  CHECK(w.find("time") == nullptr);
}

TEST_CASE("A pack that cannot be had is said and asked for again") {
  Setting setting;
  setting.wishes = {{"pack", "nowhere"}, {"game", "quiz"}};
  World w(setting);
  w.settle();
  REQUIRE(w.screen() == "howto");
  REQUIRE(w.find("retry") != nullptr);
  REQUIRE(w.press("back"));
  CHECK(w.screen() == "choose");
}

TEST_CASE("The language changes at once and is remembered") {
  World w(Setting{});
  w.settle();
  CHECK(w.find("quick")->name == "开始玩");
  REQUIRE(w.press("language"));
  CHECK(w.find("quick")->name == "Play");
  CHECK(w.storage.get("lang") == "en");
}

TEST_CASE("Screens at rest want no frames") {
  World w(Setting{});
  w.settle();
  CHECK(w.game().next_frame_ms() == qingliu::view::Motion::kBreathMs);
  for (int i = 0; i < 250; ++i) w.frame(33);
  CHECK(w.game().next_frame_ms() == qingliu::view::Motion::kBreathMs);
  for (int i = 0; i < 60; ++i) w.frame(33);
  CHECK(w.game().next_frame_ms() == App::kNever);
  REQUIRE(w.press("start"));
  CHECK(w.game().next_frame_ms() == App::kNever);
  REQUIRE(w.press("level"));
  REQUIRE(w.choose("play-waste-sorting"));
  REQUIRE(w.press("go"));
  w.wait(300);
  w.settle();
  CHECK(w.screen() == "play");
  CHECK(w.game().next_frame_ms() == App::kNever);
}

TEST_CASE("A timed question wants a frame a second and loses no time between them") {
  World w(Setting{});
  w.settle();
  REQUIRE(world::open_game(w, "play-waste-sorting"));
  const std::int32_t before = w.find("time")->value;
  const std::uint32_t frames = frames_in(w, 5000);
  CHECK(frames >= 5);
  CHECK(frames <= 8);
  CHECK(before - w.find("time")->value >= 4);
  CHECK(before - w.find("time")->value <= 6);
}

TEST_CASE("A round that nobody answers ends by its clock") {
  World w(Setting{});
  w.settle();
  REQUIRE(world::open_game(w, "play-waste-sorting"));
  CHECK(frames_in(w, 90000) < 140);
  CHECK(w.screen() == "result");
}

TEST_CASE("The clock stands still during feedback, in the pause and while hidden") {
  World w(Setting{});
  w.settle();
  REQUIRE(world::open_game(w, "play-drainage-quiz"));
  REQUIRE(world::answer(w));
  const std::int32_t left = w.find("time")->value;
  w.wait(20000);
  REQUIRE(w.find("next") != nullptr);
  CHECK(w.find("time")->value == left);
  world::next(w);
  const std::int32_t asked = w.find("time")->value;
  w.game().set_visible(false);
  CHECK(w.game().next_frame_ms() == App::kNever);
  w.frame(60000);
  w.game().set_visible(true);
  w.settle();
  REQUIRE(w.press("resume"));
  CHECK(asked - w.find("time")->value <= 1);
}

TEST_CASE("A right answer moves on by itself, a wrong one waits") {
  World w(Setting{});
  w.settle();
  REQUIRE(world::open_game(w, "play-drainage-outlets"));
  bool saw_right = false, saw_wrong = false;
  for (int i = 0; i < 10 && w.screen() == "play" && !(saw_right && saw_wrong); ++i) {
    const std::string points = w.find("points")->name;
    REQUIRE(world::answer(w));
    w.settle();
    const bool right = w.find("points")->name != points;
    (right ? saw_right : saw_wrong) = true;
    frames_in(w, 3000);
    if (w.screen() == "play") CHECK((w.find("next") == nullptr) == right);
    if (w.find("next") != nullptr) world::next(w);
    w.wait(300);
  }
  CHECK(saw_right);
  CHECK(saw_wrong);
}

TEST_CASE("A press on next that comes too early is not lost") {
  World w(Setting{});
  w.settle();
  REQUIRE(world::open_game(w, "play-drainage-quiz"));
  REQUIRE(world::answer(w));
  w.game().semantics().press("next");
  w.frame(16);
  frames_in(w, 2000);
  CHECK(w.find("next") == nullptr);
}

TEST_CASE("With pointer presses a click presses what it goes down and up on") {
  World w(Setting{});
  w.game().set_pointer_presses(true);
  w.settle();
  const auto start = w.find("start")->rect;
  w.click(start.x + start.w / 2, start.y + start.h / 2);
  CHECK(w.screen() == "choose");
}

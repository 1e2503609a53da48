// What a visitor may choose about looks and sound, what the device prefers, and what can be heard.
#include <algorithm>
#include <utility>

#include "catch2/catch_test_macros.hpp"
#include "game/view/motion.h"
#include "tests/view/players.h"

using qingliu::app::Cue;
using qingliu::app::Sounding;
using world::answer;
using world::next;
using world::open_game;
using world::Setting;
using world::World;

namespace {

int times(const World& w, Cue cue) {
  return static_cast<int>(
      std::count_if(w.sounds.heard.begin(), w.sounds.heard.end(), [cue](const Sounding& s) { return s.cue == cue; }));
}

/// The size a row of the settings is set in.
float row_dp(World& w) { return w.find("light")->type_dp; }

/// Frames of the next half second that are not drawn as the one before.
int moving_frames(World& w) {
  int moving = 0;
  w.frame(0);
  world::Pixels before = w.picture();
  for (int i = 0; i < 10; ++i) {
    w.frame(50);
    world::Pixels now = w.picture();
    moving += now.rgba == before.rgba ? 0 : 1;
    before = std::move(now);
  }
  return moving;
}

/// A level without a clock, whose bar would move by right.
Setting untimed() {
  Setting setting;
  setting.elder = true;
  return setting;
}

/// Answers, and draws the one frame in which the answer arrives.
void press_answer(World& w) {
  for (const char* begin : {"bin-", "pipe-", "option-"}) {
    const std::string id = world::first_of(w, begin);
    if (id.empty()) continue;
    w.game().semantics().press(id);
    w.frame();
    if (w.find("next") != nullptr) return;
  }
  w.game().semantics().press("submit");
  w.frame();
}

}  // namespace

TEST_CASE("The yellow button of the title begins a round at once") {
  World w(Setting{});
  w.settle();
  REQUIRE(w.press("quick"));
  CHECK(w.screen() == "play");
  CHECK(w.storage.get("last-game") == "sorting");
}

TEST_CASE("The yellow button begins what was played last") {
  Setting setting;
  setting.stored = {{"last-pack", "drainage"}, {"last-game", "quiz"}};
  World w(setting);
  w.settle();
  REQUIRE(w.press("quick"));
  CHECK(w.screen() == "play");
  CHECK((w.find("option-1") != nullptr || w.find("minus") != nullptr));
  CHECK(w.storage.get("last-pack") == "drainage");
}

TEST_CASE("A last game that no pack feeds any more is forgotten") {
  Setting setting;
  setting.stored = {{"last-pack", "gone"}, {"last-game", "outlets"}};
  World w(setting);
  w.settle();
  REQUIRE(w.press("quick"));
  CHECK(w.screen() == "play");
  CHECK(w.storage.get("last-pack") == "waste");
}

TEST_CASE("Settings are remembered and lead back to where one was") {
  World w(Setting{});
  w.settle();
  REQUIRE(w.press("settings"));
  REQUIRE(w.press("light-night"));
  REQUIRE(w.press("zoom-150"));
  REQUIRE(w.press("sound-off"));
  REQUIRE(w.press("language-en"));
  CHECK(w.storage.get("light") == "night");
  CHECK(w.storage.get("zoom") == "150");
  CHECK(w.storage.get("mute") == "1");
  CHECK(w.storage.get("lang") == "en");
  CHECK(w.find("light-night")->pressed);
  CHECK_FALSE(w.find("light-day")->pressed);
  REQUIRE(w.press("back"));
  CHECK(w.screen() == "title");
}

TEST_CASE("Text grows with the zoom that was chosen or that the device prefers") {
  World plain(Setting{});
  plain.settle();
  REQUIRE(plain.press("settings"));
  const float usual = row_dp(plain);
  REQUIRE(plain.press("zoom-200"));
  CHECK(row_dp(plain) > usual * 1.7F);

  World preferred(Setting{});
  preferred.host.preferred.text_zoom = 1.5F;
  preferred.settle();
  REQUIRE(preferred.press("settings"));
  CHECK(row_dp(preferred) > usual * 1.4F);
}

TEST_CASE("A press ticks, an answer is heard, a mute holds") {
  World w(Setting{});
  w.settle();
  REQUIRE(w.press("start"));
  CHECK(times(w, Cue::Tap) == 1);
  REQUIRE(w.choose("play-waste-sorting"));
  REQUIRE(w.press("go"));
  w.wait(300);
  w.sounds.heard.clear();
  REQUIRE(answer(w));
  REQUIRE(w.sounds.heard.size() == 1);  // the answer, and no tick beside it
  CHECK((times(w, Cue::Right) + times(w, Cue::Wrong) + times(w, Cue::Learn)) == 1);
  REQUIRE(w.press("pause"));
  w.storage.set("mute", "1");
  World muted([] {
    Setting setting;
    setting.stored = {{"mute", "1"}};
    return setting;
  }());
  muted.settle();
  REQUIRE(muted.press("start"));
  CHECK(muted.sounds.heard.empty());
}

TEST_CASE("The clock is heard at ten and at five seconds, each once") {
  World w(Setting{});
  w.settle();
  REQUIRE(open_game(w, "play-waste-sorting"));
  w.wait(120000);
  CHECK(w.screen() == "result");
  CHECK(times(w, Cue::Tick) == 2);
  CHECK(times(w, Cue::Finish) == 1);
}

TEST_CASE("With reduced motion nothing flies and nothing breathes") {
  for (const char* game : {"play-waste-sorting", "play-drainage-outlets", "play-waste-quiz"}) {
    CAPTURE(game);
    World still(untimed());
    still.host.preferred.reduced_motion = true;
    still.settle();
    CHECK(still.game().next_frame_ms() == qingliu::app::App::kNever);
    CHECK(moving_frames(still) == 0);
    REQUIRE(open_game(still, game));
    CHECK(moving_frames(still) == 0);
    press_answer(still);
    REQUIRE(still.find("next") != nullptr);
    CHECK(moving_frames(still) == 0);

    World lively(untimed());  // the same moments, to know that movement would be seen
    lively.settle();
    REQUIRE(open_game(lively, game));
    press_answer(lively);
    CHECK(moving_frames(lively) > 0);
  }
}

// The street: every moment in every design, every cell with a name, mended and laid through nodes alone, the weather
// watched, skipped and gone back in.
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "game/rules/pipes/generator.h"
#include "game/view/layout.h"
#include "game/view/pipes_cells.h"
#include "game/view/pipes_tape.h"
#include "tests/view/frame_checks.h"
#include "tests/view/pipes_stage.h"

namespace pipes = qingliu::rules::pipes;
using qingliu::content::GameKind;
using qingliu::rules::Phase;
using qingliu::view::FlowTape;
using qingliu::view::Role;
using world::PipesStage;
using world::StreetSetting;

namespace {

void check_frame(PipesStage& s, const char* moment) {
  INFO(moment);
  const std::string faults =
      world::faults_of({s.nodes(), s.stage().overfull, s.setting.width, s.setting.height, s.setting.elder});
  INFO(faults);
  CHECK(faults.empty());
}

void press_and_check(PipesStage& s, const char* id) {
  CAPTURE(id);
  REQUIRE(s.press(id));
  check_frame(s, id);
}

std::string first_cell(const PipesStage& s) {
  for (const auto& node : s.nodes()) {
    if (node.role == Role::Button && node.id.rfind("cell-", 0) == 0) return node.id;
  }
  return {};
}

void walk_repair(PipesStage& s) {
  check_frame(s, "start");
  press_and_check(s, "house-1");
  for (int page = 0; page < 4 && s.find("more") != nullptr; ++page) press_and_check(s, "more");
  press_and_check(s, "close");
  if (const std::string cell = first_cell(s); !cell.empty()) press_and_check(s, cell.c_str());
  s.wait(300);
  s.stage().semantics.press("test");
  s.frame(16);
  s.frame(16);
  REQUIRE(s.game().phase() == Phase::Feedback);
  check_frame(s, "dry day");
  s.wait(1600);
  check_frame(s, "dry day, later");
  s.stage().semantics.press("skip");
  s.frame(16);
  s.wait(2000);
  check_frame(s, "storm");
  s.stage().semantics.press("skip");
  s.frame(16);
  s.settle(3000);
  check_frame(s, "result");
  for (const char* tab : {"tab-parts", "tab-why", "tab-replay"}) {
    press_and_check(s, tab);
    for (const char* more : {"more", "lines"}) {
      for (int page = 0; page < 6 && s.find(more) != nullptr; ++page) press_and_check(s, more);
    }
  }
  press_and_check(s, "before");
  press_and_check(s, "weather");
  if (const std::string cell = first_cell(s); !cell.empty()) press_and_check(s, cell.c_str());
  press_and_check(s, "mend");
  CHECK(s.game().phase() == Phase::Asking);
}

void walk_lay(PipesStage& s) {
  check_frame(s, "start");
  for (const char* tool : {"tool-rain", "tool-well", "tool-take", "tool-look", "tool-sewage"}) {
    for (int page = 0; page < 6 && s.find(tool) == nullptr; ++page) press_and_check(s, "more");
    press_and_check(s, tool);
  }
  const std::string cell = first_cell(s);
  if (cell.empty()) return;
  press_and_check(s, cell.c_str());
  for (const char* pan : {"pan-right", "pan-down", "zoom-out"}) {
    if (s.find(pan) != nullptr) press_and_check(s, pan);
  }
  press_and_check(s, "house-1");
}

StreetSetting setting_of(float width, float height) {
  StreetSetting setting;
  setting.width = width;
  setting.height = height;
  return setting;
}

/// A repair street and one to lay, with a budget, in both languages and at both levels.
void walk(StreetSetting setting) {
  setting.locale = GENERATE(qingliu::content::Locale::ZhHans, qingliu::content::Locale::En);
  if (setting.text_zoom == 1 && setting.width >= 360) setting.elder = GENERATE(false, true);
  CAPTURE(setting.width, setting.height, setting.elder, setting.locale == qingliu::content::Locale::En);
  {
    PipesStage s(setting);
    walk_repair(s);
  }
  setting.game = GameKind::PipesPlan;
  PipesStage s(setting);
  walk_lay(s);
}

void walk_zoomed(float width, float height, float zoom) {
  StreetSetting setting = setting_of(width, height);
  setting.text_zoom = zoom;
  walk(setting);
}

/// Follows the advice through nodes until the street was tested.
void play_to_test(PipesStage& s) {
  for (int i = 0; i < 80 && s.game().phase() == Phase::Asking; ++i) {
    CAPTURE(i);
    REQUIRE(s.follow_advice());
  }
  REQUIRE(s.game().phase() == Phase::Feedback);
}

}  // namespace

TEST_CASE("Every moment of a street fits a phone") { walk(setting_of(390, 844)); }

TEST_CASE("Every moment of a street fits a small phone") { walk(setting_of(360, 600)); }

TEST_CASE("Every moment of a street fits a phone held sideways") { walk(setting_of(844, 390)); }

TEST_CASE("Every moment of a street fits the smallest phone held sideways") { walk(setting_of(640, 400)); }

TEST_CASE("Every moment of a street fits a tablet") { walk(setting_of(1280, 800)); }

TEST_CASE("Every moment of a street fits a kiosk") { walk(setting_of(1920, 1080)); }

TEST_CASE("Every moment of a street fits the smallest phone") { walk(setting_of(320, 568)); }

TEST_CASE("Every moment of a street fits a phone with text half as large again") { walk_zoomed(390, 844, 1.5F); }

TEST_CASE("Every moment of a street fits a tablet with text twice as large") { walk_zoomed(1280, 800, 2); }

TEST_CASE("A street is mended through nodes alone, and the river is clear") {
  StreetSetting setting;
  setting.elder = GENERATE(false, true);
  setting.seed = GENERATE(7U, 20U);
  PipesStage s(setting);
  play_to_test(s);
  CHECK(s.game().outcome().clean());
  while (s.press("skip")) {
  }
  s.wait(1500);
  CHECK(s.find("mend") == nullptr);
  REQUIRE(s.press("next"));
  CHECK(s.game().progress().at == 1);
}

TEST_CASE("Two networks are laid through nodes alone, on a phone and on a tablet") {
  StreetSetting setting = GENERATE(setting_of(390, 844), setting_of(1280, 800));
  setting.game = GameKind::PipesLay;
  PipesStage s(setting);
  play_to_test(s);
  CHECK(s.game().outcome().clean());
}

TEST_CASE("Every cell to build in has a name with its place and what is there") {
  StreetSetting setting = setting_of(1280, 800);
  setting.game = GameKind::PipesLay;
  setting.locale = qingliu::content::Locale::En;
  const PipesStage s(setting);
  const auto& street = s.game().street();
  for (int cell = 0; cell < street.columns * street.rows; ++cell) {
    const auto* node = s.find(qingliu::view::cell_id(street, cell));
    CAPTURE(cell);
    REQUIRE(node != nullptr);
    CHECK(node->role == Role::Button);
    const std::string place = "row " + std::to_string(street.row_of(cell) + 1) + " column " +
                              std::to_string(street.column_of(cell) + 1) + ", ";
    CHECK(node->name.rfind(place, 0) == 0);
    const bool rain = street.cells[static_cast<std::size_t>(cell)].pieces[1].has_value();
    CHECK((node->name.find("ain pipe falling") != std::string::npos) == rain);
  }
}

TEST_CASE("Every pipe of a street to mend is said, also where it is too small to press") {
  const PipesStage s(setting_of(390, 844));
  const auto& street = s.game().street();
  int pipes_there = 0;
  for (int cell = 0; cell < street.columns * street.rows; ++cell) {
    const auto& one = street.cells[static_cast<std::size_t>(cell)];
    if (!one.pieces[0] && !one.pieces[1]) continue;
    ++pipes_there;
    CAPTURE(cell);
    CHECK(s.find(qingliu::view::cell_id(street, cell)) != nullptr);
  }
  CHECK(pipes_there > 10);
}

TEST_CASE("What is wrong is not told before the test") {
  const PipesStage s(setting_of(390, 844));
  for (const auto& node : s.nodes()) {
    CAPTURE(node.id, node.name);
    CHECK(node.name.find("接混") == std::string::npos);
    CHECK(node.name.find("错") == (node.id == "question" ? node.name.find("错") : std::string::npos));
  }
}

TEST_CASE("The weather runs by itself, ends in the report, and then nothing moves") {
  PipesStage s(setting_of(390, 844));
  s.wait(300);
  REQUIRE(s.press("test"));
  CHECK(s.find("skip") != nullptr);
  CHECK(s.moving());
  s.wait(13000);
  REQUIRE(s.find("tab-result") != nullptr);
  s.settle(2000);
  CHECK_FALSE(s.moving());
}

TEST_CASE("With reduced motion the report comes at once") {
  StreetSetting setting;
  setting.reduced = true;
  PipesStage s(setting);
  s.wait(300);
  REQUIRE(s.press("test"));
  s.frame(16);
  s.frame(16);
  CHECK(s.find("tab-result") != nullptr);
  CHECK(s.find("skip") == nullptr);
}

TEST_CASE("A tap that does nothing says why") {
  StreetSetting setting = setting_of(1280, 800);
  setting.game = GameKind::PipesLay;
  PipesStage s(setting);
  const auto& street = s.game().street();
  REQUIRE(s.press("tool-sewage"));
  REQUIRE(s.press(qingliu::view::cell_id(street, street.index(1, 1))));
  REQUIRE(s.press(qingliu::view::cell_id(street, street.index(0, 1))));
  const auto* refused = s.find("refused");
  REQUIRE(refused != nullptr);
  CHECK(refused->role == Role::Alert);
  CHECK(refused->name == s.stage().words("pipes_refused.uphill"));
  CHECK_FALSE(s.game().can_undo());
}

TEST_CASE("Time is gone back in, and one switch shows one pipe for all") {
  PipesStage s(setting_of(1280, 800));
  s.wait(300);
  REQUIRE(s.press("test"));
  while (s.press("skip")) {
  }
  s.settle(3000);
  REQUIRE(s.press("tab-replay"));
  s.stage().semantics.set_value("timeline", 12);
  s.frame(16);
  s.frame(16);
  CHECK(s.find("timeline")->value == 12);
  const auto step = s.find("time-now")->name;
  s.stage().semantics.set_value("timeline", 200);
  s.frame(16);
  s.frame(16);
  CHECK(s.find("time-now")->name != step);
  CHECK_FALSE(s.find("before")->pressed);
  REQUIRE(s.press("before"));
  CHECK(s.find("before")->pressed);
}

TEST_CASE("A tape holds what the flow did at every step") {
  const auto street = pipes::generate({qingliu::content::StreetMode::Repair, 2, 5}).street;
  const auto weather = GENERATE(pipes::Weather::DryDay, pipes::Weather::Storm);
  const FlowTape tape(street, weather);
  pipes::Flow flow(street, weather);
  for (int step = 0; flow.step(); ++step) {
    REQUIRE(tape.ends(step).plant == flow.frame().plant.litres);
    REQUIRE(tape.ends(step).river == flow.frame().river.litres);
    for (int cell = 0; cell < street.columns * street.rows; ++cell) {
      for (const auto net : {qingliu::content::Net::Sewage, qingliu::content::Net::Rain}) {
        const std::size_t i = pipes::node_of(cell, net);
        const FlowTape::Moment& moment = tape.at(step, cell, net);
        if (moment.moved != flow.frame().moved[i] || moment.litres != flow.frame().stored[i].litres)
          FAIL("step " << step << " cell " << cell);
      }
    }
  }
  CHECK(tape.balance().in == flow.balance().in);
}

TEST_CASE("Targets are spread until none overlap, and none leaves its cell or the stage") {
  std::vector<qingliu::view::CellTarget> targets;
  for (int i = 0; i < 3; ++i) targets.push_back({i, {100 + 36 * static_cast<float>(i), 100, 36, 36}});
  targets.push_back({3, {0, 100, 36, 36}});
  const auto spread = qingliu::view::spread_targets(targets, 48, {0, 0, 400, 300});
  REQUIRE(spread.size() == 4);
  for (std::size_t i = 0; i < spread.size(); ++i) {
    const auto& r = spread[i].rect;
    CHECK(r.w >= 48);
    CHECK(r.x >= 0);
    const auto& cell = targets[i].rect;
    CHECK(contains(r, middle_x(cell), middle_y(cell)));
    for (std::size_t j = 0; j < i; ++j) CHECK_FALSE(overlap(r, spread[j].rect));
  }
}

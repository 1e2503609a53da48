// Each is reached through the semantics alone.
#include "tests/view/pipes_scenes.h"

#include "game/view/pipes_cells.h"

namespace world {
namespace {

using content::GameKind;
using qingliu::rules::Phase;

/// Tests the street as it is and watches `ms` of the weather.
bool test(PipesStage& s, std::uint32_t ms) {
  s.wait(300);
  s.stage().semantics.press("test");
  s.frame(16);
  for (std::uint32_t at = 0; at < ms; at += 16) s.frame(16);
  return s.game().phase() == Phase::Feedback;
}

bool to_report(PipesStage& s) {
  if (!test(s, 200)) return false;
  while (s.press("skip")) {
  }
  s.settle(2500);
  return s.find("tab-result") != nullptr;
}

/// Follows the advice until a test.
bool build(PipesStage& s, int most) {
  for (int i = 0; i < most && s.game().phase() == Phase::Asking; ++i) {
    const auto next = s.game().advise(qingliu::rules::Intent::Right);
    if (next.verb == static_cast<std::uint8_t>(qingliu::rules::Pipes::Verb::Test)) return true;
    if (!s.follow_advice()) return false;
  }
  return true;
}

bool look_at_a_crossing(PipesStage& s) {
  const auto& street = s.game().street();
  for (int cell = 0; cell < street.columns * street.rows; ++cell) {
    const auto* node = s.find(qingliu::view::cell_id(street, cell));
    if (!qingliu::view::is_crossing(street, cell) || node == nullptr) continue;
    if (node->role == qingliu::view::Role::Button) return s.press(node->id);
  }
  return false;
}

}  // namespace

std::vector<StreetScene> street_scenes() {
  const auto stay = [](PipesStage&) { return true; };
  return {
      {"repair", GameKind::Pipes, stay},
      {"repair-house", GameKind::Pipes, [](PipesStage& s) { return s.press("house-1"); }},
      {"repair-crossing", GameKind::Pipes, look_at_a_crossing},
      {"lay", GameKind::PipesLay, stay},
      {"lay-start", GameKind::PipesLay,
       [](PipesStage& s) {
         const auto& street = s.game().street();
         return s.press(qingliu::view::cell_id(street, street.houses[0].stack[0]));
       }},
      {"lay-half", GameKind::PipesLay, [](PipesStage& s) { return build(s, 7); }},
      {"plan", GameKind::PipesPlan, [](PipesStage& s) { return build(s, 3); }},
      {"dry", GameKind::Pipes, [](PipesStage& s) { return test(s, 1700); }},
      {"storm", GameKind::Pipes, [](PipesStage& s) { return test(s, 6600); }},
      {"result", GameKind::Pipes, to_report},
      {"result-clean", GameKind::Pipes, [](PipesStage& s) { return build(s, 12) && to_report(s); }},
      {"parts", GameKind::Pipes, [](PipesStage& s) { return to_report(s) && s.press("tab-parts"); }},
      {"why", GameKind::Pipes, [](PipesStage& s) { return to_report(s) && s.press("tab-why"); }},
      {"replay", GameKind::Pipes, [](PipesStage& s) { return to_report(s) && s.press("tab-replay"); }},
      {"replay-before", GameKind::Pipes,
       [](PipesStage& s) { return to_report(s) && s.press("tab-replay") && s.press("before"); }},
  };
}

}  // namespace world

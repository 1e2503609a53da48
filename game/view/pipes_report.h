// PipesReport: the paper beside the street once it was tested — while the weather is watched, and then what came of it:
// result, points, reasons, replay.
#pragma once

#include <optional>

#include "game/rules/mini_game.h"
#include "game/view/pipes_state.h"
#include "game/view/pipes_tape.h"
#include "game/view/ui.h"

namespace qingliu::view {

/// A bar with its name, what it comes to, and a sentence if there is room for it.
struct PipesGauge {
  std::string id;
  std::string name;
  std::string value;
  std::string line;
  float share = 0;  ///< 0…1
  bool good = true;
};
/// Draws it at the top of `rest`; answers its height, also when it is not drawn.
float draw_gauge(Ui& ui, const PipesGauge& gauge, Rect& rest);
[[nodiscard]] float gauge_height(const Ui& ui, const PipesGauge& gauge, float width);

/// While the weather runs.
void draw_show_panel(Ui& ui, const PipesFrame& frame, const PipesState& state, const FlowTape& tape);
/// After it.
std::optional<rules::Action> draw_report_panel(Ui& ui, const PipesFrame& frame, PipesState& state,
                                               const FlowTape& tape);
/// What is replayed, and where its slider and switches stand.
struct Replay {
  const FlowTape& tape;
  Rect room;
};
void draw_replay_tab(Ui& ui, const PipesFrame& frame, PipesState& state, const Replay& replay);

/// The three readings of a moment: works, river, street.
[[nodiscard]] std::vector<PipesGauge> readings(const Words& words, const FlowTape& tape, int step);

}  // namespace qingliu::view

// PipesCells: what of the street can be pressed and is said — houses and cells, each with its name — and the marks on
// what is chosen, reachable or has the focus.
#pragma once

#include "game/view/pipes_state.h"
#include "game/view/ui.h"

namespace qingliu::view {

/// What was pressed; −1 = nothing.
struct StreetPress {
  int house = -1;
  int cell = -1;
};
/// Emits every house and cell that is seen. `lit` = cells a run may end in.
StreetPress draw_street_cells(Ui& ui, const PipesFrame& frame, const PipesState& state, const std::vector<int>& lit);
/// Moves the window to what has the focus.
void follow_focus(Ui& ui, const PipesFrame& frame, StreetWindow& window);
/// The cells in which a run from `start` may end.
[[nodiscard]] std::vector<int> reachable_from(const content::Street& street, content::Net net, int start);
/// "cell-3-5": row 3, column 5, counted from 1.
[[nodiscard]] std::string cell_id(const content::Street& street, int cell);

}  // namespace qingliu::view

// Podium: the first three of a board on steps of stone, the first highest; a free step invites.
#pragma once

#include <vector>

#include "game/view/board_row.h"

namespace qingliu::view {

/// Draws up to three `rows` (those of rank 1, 2, 3; fewer = free steps) standing on the foot of `r`.
void draw_podium(Ui& ui, const std::vector<BoardRowFace>& rows, const Rect& r);
/// The least height at which name and points of the first three can be read.
[[nodiscard]] float podium_height(const Theme& theme);

}  // namespace qingliu::view

// BinCell: a bin with its face, lid and label; the whole column is the target. Told apart by colour, mark, word and
// place.
#pragma once

#include "game/view/figures.h"
#include "game/view/ui.h"

namespace qingliu::view {

struct BinCell {
  content::Bin bin = content::Bin::Recyclable;  ///< not the drain
  BinPose pose;
  bool outlined = false;  ///< it is the right one
  bool pressable = true;
  float hop = 0;     ///< dp above the ground
  float squash = 0;  ///< 1 = 8 % wider and lower, as after a swallow
  float aside = 0;   ///< dp to the right, as when shaking
};

/// Draws it in `cell` with a label `label_dp` high; true when it was pressed.
bool draw_bin_cell(Ui& ui, const BinCell& one, const Rect& cell, float label_dp);
/// The height the label needs for the bin's name in a column `width` wide.
[[nodiscard]] float bin_label_height(const Ui& ui, content::Bin bin, float width);
/// Where things fall into the bin of a `cell`.
[[nodiscard]] ImVec2 bin_mouth(const Ui& ui, const Rect& cell, float label_dp);

}  // namespace qingliu::view

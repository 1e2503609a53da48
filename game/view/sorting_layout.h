// SortingLayout: where the boat, the card, the tools and the bins of a sorting round stand, in each
// of the designs. Pure arithmetic.
#pragma once

#include <vector>

#include "game/rules/sorting/sorting.h"
#include "game/view/theme.h"

namespace qingliu::view {

struct SortingLayout {
  float horizon = 0;  ///< where sky meets water
  float quay = 0;     ///< where water meets stone
  Rect question;      ///< h = 0: no room for it
  Rect card;
  bool sideways = false;    ///< picture left, words right
  Rect inside;              ///< of the card: picture and words share it
  float boat_y = 0;         ///< deck of the boat; 0 = no boat
  std::vector<Rect> tools;  ///< take apart, preparation steps, drain
  std::vector<Rect> bins;   ///< without the drain
  float label_dp = 42;      ///< height of a bin's label
  Rect reason;              ///< the most room above the bins
  Rect next;
  Rect tall_reason;  ///< room when the bins may be covered
  Rect low_next;
};

/// `label_dp`: how high the labels of the bins must be for their words.
[[nodiscard]] SortingLayout lay_out(const Theme& theme, const rules::Sorting& game, const Rect& area, float label_dp);
/// How wide each bin's column will be.
[[nodiscard]] float bin_width(const Theme& theme, const rules::Sorting& game, const Rect& area);

}  // namespace qingliu::view

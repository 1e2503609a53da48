// OutletsLayout: where stage and panel of the outlets are, and how the box of the house (house.h) is
// placed on the stage.
#pragma once

#include "game/view/theme.h"

namespace qingliu::view {

struct OutletsLayout {
  Rect stage;
  Rect panel;
  float x = 0, y = 0, scale = 1;  ///< of the house's box
};

/// `below`: how high what lies over the foot of an upright screen is, when that is more than the panel.
[[nodiscard]] OutletsLayout lay_out_outlets(const Theme& theme, const Rect& area, float below = 0);
/// What is written on the panel stays in it.
[[nodiscard]] Rect outlets_panel_inner(const Theme& theme, const OutletsLayout& at);

}  // namespace qingliu::view

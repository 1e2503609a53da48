// The house stands at the foot of the stage; an upright screen has its panel below, others beside.
#include "game/view/outlets_layout.h"

#include <algorithm>

#include "game/view/house.h"

namespace qingliu::view {
namespace {

constexpr float kFoot = 634;  ///< what of the box must be seen: down to the floor of the works
constexpr float kRoof = 2;    ///< where the roof begins

}  // namespace

OutletsLayout lay_out_outlets(const Theme& theme, const Rect& area, float below) {
  OutletsLayout at;
  const Rect& screen = theme.screen;
  float top = area.y;
  if (theme.portrait()) {
    const float least = theme.elder() ? 300.0F : 246.0F;
    const float h = std::clamp(screen.h * 0.385F, least, 330 * std::max(1.0F, theme.scale));
    at.panel = {0, screen.h - h, screen.w, h};
    at.stage = {0, top, screen.w, at.panel.y - top};
  } else {
    const bool low = theme.form == Form::Low;
    const float w =
        low ? screen.w * 0.47F : std::min(screen.w * 0.36F, 430 * theme.scale * (theme.elder() ? 1.2F : 1.0F));
    if (low) top = area.y - 12;  // the roof beside the bar
    at.panel = {screen.w - w, 0, w, screen.h};
    at.stage = {0, top, screen.w - w, screen.h - top};
  }
  at.scale = std::min(at.stage.w / kHouseWidth, at.stage.h / (kFoot - kRoof));
  at.x = at.stage.x + (at.stage.w - kHouseWidth * at.scale) / 2 - kHouseLeft * at.scale;
  at.y = bottom_of(at.stage) - kFoot * at.scale;
  if (theme.portrait() && below > at.panel.h) {  // the creek stays in sight: the sky gives way
    const float highest = std::min(at.y, at.stage.y - 60 * at.scale);
    at.y = std::max(highest, at.y - (below - at.panel.h));
  }
  return at;
}

Rect outlets_panel_inner(const Theme& theme, const OutletsLayout& at) {
  if (theme.portrait()) {
    const float bottom = bottom_of(theme.safe);
    return {theme.safe.x, at.panel.y + 14, theme.safe.w, bottom - at.panel.y - 14};
  }
  const float margin = theme.form == Form::Low ? 16 : 32 * std::max(theme.scale, 0.8F);
  return {at.panel.x + margin, theme.safe.y, at.panel.w - 2 * margin, theme.safe.h};
}

}  // namespace qingliu::view

// Numbers of the four designs, the window, and the spreading of targets.
#include "game/view/pipes_layout.h"

#include <algorithm>
#include <cmath>

namespace qingliu::view {
namespace {

/// The panel's share of the screen.
void place_panel(const Theme& theme, const Rect& area, bool building, StreetLayout& at) {
  const Rect& screen = theme.screen;
  const float text = std::max(1.0F, theme.text_zoom);
  if (theme.portrait()) {
    const float tools = building ? (theme.elder() ? 90.0F : 24.0F) : 0.0F;
    const float least = (theme.elder() ? 390.0F : 290.0F) + tools;
    const float most = screen.h - area.y - 190;
    const float h = std::min(std::max(std::max(least, screen.h * 0.4F), 150 + 180 * text), most);
    at.panel = {0, screen.h - h, screen.w, h};
    at.stage = {0, area.y, screen.w, at.panel.y - area.y};
    at.inner = {theme.safe.x, at.panel.y + 14, theme.safe.w, bottom_of(theme.safe) - at.panel.y - 14};
    return;
  }
  const bool low = theme.form == Form::Low;
  const float w = side_panel_width(theme);
  at.panel = {screen.w - w, 0, w, screen.h};
  at.stage = {0, area.y, screen.w - w, screen.h - area.y};
  const float margin = low ? 14 : 30 * std::max(theme.scale, 0.8F);
  at.inner = {at.panel.x + margin, theme.safe.y, w - 2 * margin, theme.safe.h};
}

void place_margins(const Theme& theme, StreetLayout& at) {
  const bool wide = theme.form == Form::Tablet || theme.form == Form::Kiosk;
  at.left = wide ? 1.3F : 0.95F;
  at.right = wide ? 1.6F : 0.95F;
  at.above = 2.35F;
  at.below = wide ? 0.9F : 0.75F;
}

float clamped(float value, float most) { return std::clamp(value, 0.0F, std::max(0.0F, most)); }

/// Half a dp closer than `side`: they touch.
bool too_near(const Rect& a, const Rect& b) { return overlap(inset(a, 0.25F), inset(b, 0.25F)); }

void push_apart(CellTarget& a, CellTarget& b) {
  const float dx = middle_x(b.rect) - middle_x(a.rect), dy = middle_y(b.rect) - middle_y(a.rect);
  const float over_x = (a.rect.w + b.rect.w) / 2 - std::abs(dx), over_y = (a.rect.h + b.rect.h) / 2 - std::abs(dy);
  if (std::abs(dx) >= std::abs(dy)) {
    const float by = (over_x / 2 + 0.3F) * (dx < 0 ? -1.0F : 1.0F);
    a.rect.x -= by;
    b.rect.x += by;
  } else {
    const float by = (over_y / 2 + 0.3F) * (dy < 0 ? -1.0F : 1.0F);
    a.rect.y -= by;
    b.rect.y += by;
  }
}

}  // namespace

float side_panel_width(const Theme& theme) {
  if (theme.portrait()) return 0;
  const float across = theme.screen.w;
  if (theme.form == Form::Low) return across * (theme.elder() ? 0.54F : 0.46F);
  const float wide = 420 * theme.scale * (theme.elder() ? 1.15F : 1.0F) * std::clamp(theme.text_zoom, 1.0F, 1.3F);
  return std::min(across * 0.42F, wide);
}

StreetLayout lay_out_street(const Theme& theme, const Rect& area, const content::Street& street, StreetWindow& window) {
  StreetLayout at;
  place_panel(theme, area, street.mode != content::StreetMode::Repair, at);
  place_margins(theme, at);
  const float columns = static_cast<float>(street.columns), rows = static_cast<float>(street.rows);
  const float wide = columns + at.left + at.right;
  float high = rows + at.above + at.below;
  const float fits = std::min(at.stage.w / wide, at.stage.h / high);
  const float pressed = theme.target_dp() + 2;
  at.can_zoom = fits < theme.target_dp() + 1;
  at.near = at.can_zoom && window.near;
  if (at.near) {  // roofs may be cut: what counts is under the ground
    at.above = 1.3F;
    at.below = 0.25F;
    high = rows + at.above + at.below;
  }
  at.cell = at.near ? pressed : fits;
  at.cells = at.cell >= theme.target_dp() + 1;
  const float across = at.stage.w / at.cell, down = at.stage.h / at.cell;
  window.x = at.near ? clamped(window.x, wide - across) : 0;
  window.y = at.near ? clamped(window.y, high - down) : 0;
  const float spare_x = std::max(0.0F, at.stage.w - wide * at.cell),
              spare_y = std::max(0.0F, at.stage.h - high * at.cell);
  at.x = at.stage.x + spare_x / 2 + (at.left - window.x) * at.cell;
  at.y = at.stage.y + spare_y * 0.72F + (at.above - window.y) * at.cell;
  return at;
}

StreetLayout with_high_panel(const Theme& theme, StreetLayout at) {
  if (!theme.portrait()) return at;
  const float bottom = bottom_of(at.inner);
  at.panel.y = std::min(at.panel.y, std::max(at.y + at.cell * 1.3F, theme.screen.h * 0.34F));
  at.panel.h = theme.screen.h - at.panel.y;
  at.stage.h = at.panel.y - at.stage.y;
  at.inner.y = at.panel.y + 14;
  at.inner.h = bottom - at.inner.y;
  return at;
}

void move_window(StreetWindow& window, int columns, int rows) {
  window.x += static_cast<float>(columns);
  window.y += static_cast<float>(rows);
}

void follow_cell(const StreetLayout& at, StreetWindow& window, int row, int column) {
  if (!at.near) return;
  const Rect r = at.rect_of(row, column);
  if (r.x < at.stage.x) window.x -= (at.stage.x - r.x) / at.cell;
  if (right_of(r) > right_of(at.stage)) window.x += (right_of(r) - right_of(at.stage)) / at.cell;
  if (r.y < at.stage.y) window.y -= (at.stage.y - r.y) / at.cell;
  if (bottom_of(r) > bottom_of(at.stage)) window.y += (bottom_of(r) - bottom_of(at.stage)) / at.cell;
}

Rect house_rect(const StreetLayout& at, const content::House& house) {
  const float first = static_cast<float>(house.first), count = static_cast<float>(house.last - house.first + 1);
  const float w = std::min(count, 1.85F) * at.cell - 0.2F * at.cell, h = 0.96F * at.cell;
  return {at.x + (first + count / 2) * at.cell - w / 2, at.y - h, w, h};
}

std::vector<CellTarget> spread_targets(std::vector<CellTarget> targets, float side, const Rect& bounds) {
  std::vector<ImVec2> middles;
  for (CellTarget& one : targets) {
    middles.push_back({middle_x(one.rect), middle_y(one.rect)});
    one.rect = centred(one.rect, std::max(side, one.rect.w), std::max(side, one.rect.h));
  }
  for (int round = 0; round < 24; ++round) {
    for (std::size_t i = 0; i < targets.size(); ++i) {
      for (std::size_t j = i + 1; j < targets.size(); ++j) {
        if (too_near(targets[i].rect, targets[j].rect)) push_apart(targets[i], targets[j]);
      }
    }
    for (CellTarget& one : targets) {
      one.rect.x = std::clamp(one.rect.x, bounds.x, std::max(bounds.x, right_of(bounds) - one.rect.w));
      one.rect.y = std::clamp(one.rect.y, bounds.y, std::max(bounds.y, bottom_of(bounds) - one.rect.h));
    }
  }
  std::vector<CellTarget> kept;
  for (std::size_t i = 0; i < targets.size(); ++i) {
    const auto clashes = [&](const CellTarget& other) { return overlap(other.rect, targets[i].rect); };
    if (!contains(targets[i].rect, middles[i].x, middles[i].y)) continue;
    if (std::none_of(kept.begin(), kept.end(), clashes)) kept.push_back(targets[i]);
  }
  return kept;
}

}  // namespace qingliu::view

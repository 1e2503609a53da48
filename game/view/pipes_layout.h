// PipesLayout: where the street and its panel stand on the screen, how large a cell is, and which part of the street is
// seen when not all of it fits. Arithmetic only; draws nothing and knows no rules.
#pragma once

#include <vector>

#include "game/content/street.h"
#include "game/view/theme.h"

namespace qingliu::view {

/// Which part of the street the player looks at; kept from frame to frame.
struct StreetWindow {
  bool near = false;  ///< cells large enough to press, instead of the whole street
  float x = 0;        ///< cells hidden at the left
  float y = 0;        ///< cells hidden above
};

struct StreetLayout {
  Rect stage;                                       ///< where the street is seen
  Rect panel;                                       ///< the paper beside or below it
  Rect inner;                                       ///< the panel without its margins
  float x = 0, y = 0;                               ///< the upper left of cell (0, 0), dp
  float cell = 40;                                  ///< the side of a cell, dp
  bool near = false;                                ///< the street is larger than the stage: it can be moved
  bool can_zoom = false;                            ///< the whole street has cells too small to press
  bool cells = false;                               ///< every cell is large enough to press
  float left = 0, right = 0, above = 0, below = 0;  ///< room around the cells, in cells

  [[nodiscard]] Rect rect_of(int row, int column) const {
    return {x + static_cast<float>(column) * cell, y + static_cast<float>(row) * cell, cell, cell};
  }
  [[nodiscard]] ImVec2 middle_of(int row, int column) const {
    return {x + (static_cast<float>(column) + 0.5F) * cell, y + (static_cast<float>(row) + 0.5F) * cell};
  }
};

/// `area` is what the bar above leaves. The window is kept within the street.
[[nodiscard]] StreetLayout lay_out_street(const Theme& theme, const Rect& area, const content::Street& street,
                                          StreetWindow& window);
/// How wide the panel is where it stands beside the street; 0 where it lies below.
[[nodiscard]] float side_panel_width(const Theme& theme);
/// The same with more room for words on a phone: the paper lies over the foot of the street.
[[nodiscard]] StreetLayout with_high_panel(const Theme& theme, StreetLayout at);
/// Moves the window by whole cells.
void move_window(StreetWindow& window, int columns, int rows);
/// Moves the window as little as possible, so that a cell is wholly seen.
void follow_cell(const StreetLayout& at, StreetWindow& window, int row, int column);

/// The wall of a house: its columns, up to the eaves.
[[nodiscard]] Rect house_rect(const StreetLayout& at, const content::House& house);

/// A cell and where it is pressed.
struct CellTarget {
  int cell = 0;
  Rect rect;
};
/// Pushes targets that are at least `side` wide apart until none overlap; those that cannot be are left out, the later
/// ones first. None leaves `bounds`, none moves off the middle of its cell.
[[nodiscard]] std::vector<CellTarget> spread_targets(std::vector<CellTarget> targets, float side, const Rect& bounds);

}  // namespace qingliu::view

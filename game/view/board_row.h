// BoardRow: one run on a board — place, picked name, points.
#pragma once

#include <cstdint>
#include <string>

#include "game/view/ui.h"

namespace qingliu::view {

struct BoardRowFace {
  std::string id;    ///< of the picked name, stable over languages
  std::string name;  ///< as it is shown
  std::uint32_t rank = 0;
  std::int32_t points = 0;
  bool mine = false;
};

/// Draws the row, sliding in as the `nth` of its list.
void draw_board_row(Ui& ui, const BoardRowFace& row, const Rect& r, std::size_t nth);

/// A place that nobody has won yet.
void draw_free_row(Ui& ui, std::size_t rank, const Rect& r);

}  // namespace qingliu::view

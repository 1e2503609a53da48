// The grid under a street: neighbours, ways, pieces. Shared by the files of game/rules/pipes/; knows no rule of
// drainage but where the two mains leave the street.
#pragma once

#include <array>
#include <optional>

#include "game/rules/pipes/street.h"

namespace qingliu::rules::pipes {

inline constexpr std::array<Net, content::kNets> kBothNets = {Net::Sewage, Net::Rain};
inline constexpr std::array<Way, 3> kAllWays = {Way::Down, Way::Left, Way::Right};

[[nodiscard]] inline bool is_cell(const Street& street, int cell) {
  return cell >= 0 && cell < street.columns * street.rows;
}
[[nodiscard]] inline const content::Cell& cell_at(const Street& street, int cell) {
  return street.cells[static_cast<std::size_t>(cell)];
}
[[nodiscard]] inline content::Cell& cell_at(Street& street, int cell) {
  return street.cells[static_cast<std::size_t>(cell)];
}
[[nodiscard]] inline const std::optional<content::Piece>& piece_at(const Street& street, int cell, Net net) {
  return cell_at(street, cell).pieces[static_cast<std::size_t>(net)];
}
[[nodiscard]] inline std::optional<content::Piece>& piece_at(Street& street, int cell, Net net) {
  return cell_at(street, cell).pieces[static_cast<std::size_t>(net)];
}

/// The cell that a pipe in `cell` falls to, or -1 off the street.
[[nodiscard]] inline int beyond(const Street& street, int cell, Way way) {
  const int column = street.column_of(cell);
  if (way == Way::Down) return cell + street.columns < street.columns * street.rows ? cell + street.columns : -1;
  if (way == Way::Left) return column > 0 ? cell - 1 : -1;
  return column + 1 < street.columns ? cell + 1 : -1;
}

/// The cell from which a straight pipe comes into `cell`, or -1 off the street (above row 0: the houses).
[[nodiscard]] inline int before(const Street& street, int cell, Way way) {
  if (way == Way::Down) return cell >= street.columns ? cell - street.columns : -1;
  return beyond(street, cell, way == Way::Left ? Way::Right : Way::Left);
}

/// Whether a piece of `net` with this way leads from `cell` to the plant or the river.
[[nodiscard]] inline bool is_outfall(const Street& street, int cell, Net net, Way way) {
  if (street.row_of(cell) != street.main[static_cast<std::size_t>(net)]) return false;
  if (net == Net::Sewage) return way == Way::Left && street.column_of(cell) == 0;
  return way == Way::Right && street.column_of(cell) + 1 == street.columns;
}

/// Whether the stack of `net` of any house enters the ground over this cell.
[[nodiscard]] inline bool under_stack(const Street& street, int cell, Net net) {
  if (cell >= street.columns) return false;
  for (const content::House& house : street.houses) {
    if (house.stack[static_cast<std::size_t>(net)] == cell) return true;
  }
  return false;
}

/// Whether a pipe of `net` (or its stack) comes into `cell` falling this way.
[[nodiscard]] inline bool comes_in(const Street& street, int cell, Net net, Way way) {
  const int from = before(street, cell, way);
  if (from < 0) return way == Way::Down && under_stack(street, cell, net);
  const std::optional<content::Piece>& piece = piece_at(street, from, net);
  return piece && piece->way == way;
}

}  // namespace qingliu::rules::pipes

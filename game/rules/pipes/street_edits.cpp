// What may be done to a street. An edit is made, the cells it touches are looked at, and it is taken back when one of
// them may not be so: no copy of the street is needed.
#include <algorithm>

#include "game/rules/pipes/grid.h"
#include "game/rules/pipes/street.h"

namespace qingliu::rules::pipes {
namespace {

using content::Cell;
using content::Ground;
using content::Piece;

/// Whether pipes of `net` or its stack come into the cell from any side but the one opposite to `way`.
bool comes_aside(const Street& street, int cell, Net net, Way way) {
  for (const Way one : kAllWays) {
    if (one != way && comes_in(street, cell, net, one)) return true;
  }
  return false;
}

}  // namespace

Refusal check_cell(const Street& street, int at) {
  const Cell& cell = cell_at(street, at);
  const std::optional<Piece>& sewage = cell.pieces[0];
  const std::optional<Piece>& rain = cell.pieces[1];
  if (!sewage && !rain) return Refusal::None;
  if (cell.ground == Ground::Tree) return Refusal::Tree;
  if (cell.ground == Ground::Ditch) return Refusal::Ditch;
  const bool over_main = cell.ground == Ground::WaterMain;
  for (const Net net : kBothNets) {
    const std::optional<Piece>& piece = piece_at(street, at, net);
    if (!piece) continue;
    if (beyond(street, at, piece->way) < 0 && !is_outfall(street, at, net, piece->way)) return Refusal::OffTheStreet;
    if (over_main && (piece->way != Way::Down || cell.well)) return Refusal::WaterMain;
    if (over_main && (comes_aside(street, at, net, Way::Down) || comes_aside(street, at, other(net), Way::Down)))
      return Refusal::WaterMain;
  }
  if (!sewage || !rain) return Refusal::None;
  if (cell.well || (sewage->way == Way::Down) == (rain->way == Way::Down)) return Refusal::Crossing;
  if (comes_aside(street, at, Net::Sewage, sewage->way) || comes_aside(street, at, Net::Rain, rain->way))
    return Refusal::Crossing;
  return Refusal::None;
}

namespace {

/// Of a piece that was just put into `cell`: the cell itself, and the one it now runs into.
Refusal check_around(const Street& street, int cell, Way way) {
  const Refusal here = check_cell(street, cell);
  if (here != Refusal::None) return here;
  const int next = beyond(street, cell, way);
  return next < 0 ? Refusal::None : check_cell(street, next);
}

/// The way of the last piece of a run: on, unless that leads off the street.
Way last_way(const Street& street, int cell, Net net, Way way) {
  if (beyond(street, cell, way) >= 0 || is_outfall(street, cell, net, way)) return way;
  if (beyond(street, cell, Way::Down) >= 0) return Way::Down;
  return net == Net::Sewage ? Way::Left : Way::Right;
}

struct Run {
  Net net = Net::Sewage;
  int from = 0;
  int step = 0;
  int cells = 1;
  Way way = Way::Down;
  [[nodiscard]] int at(int i) const { return from + i * step; }
};

/// Puts the pieces down; false when one of the mains is in the way.
bool put(Street& street, const Run& run) {
  for (int i = 0; i < run.cells; ++i) {
    std::optional<Piece>& piece = piece_at(street, run.at(i), run.net);
    const bool last = i + 1 == run.cells && run.cells > 1;
    if (last && piece) continue;
    if (piece && piece->fixed) return false;
    const bool end = i + 1 == run.cells;
    piece = Piece{end ? last_way(street, run.at(i), run.net, run.way) : run.way, false};
  }
  return true;
}

using Kept = std::array<std::optional<Piece>, std::max(content::kMaxColumns, content::kMaxRows)>;

Refusal lay_run(Street& street, const Run& run) {
  Kept kept;
  for (int i = 0; i < run.cells; ++i) kept[static_cast<std::size_t>(i)] = piece_at(street, run.at(i), run.net);
  Refusal refusal = put(street, run) ? Refusal::None : Refusal::Main;
  bool changed = false;
  for (int i = 0; i < run.cells && refusal == Refusal::None; ++i) {
    const std::optional<Piece>& piece = piece_at(street, run.at(i), run.net);
    changed = changed || piece != kept[static_cast<std::size_t>(i)];
    refusal = check_around(street, run.at(i), piece->way);
  }
  if (refusal == Refusal::None && changed) return Refusal::None;
  for (int i = 0; i < run.cells; ++i) piece_at(street, run.at(i), run.net) = kept[static_cast<std::size_t>(i)];
  return refusal == Refusal::None ? Refusal::Nothing : refusal;
}

bool is_source(const Street& street, int source) {
  return source >= 0 && source < static_cast<int>(street.sources.size());
}

/// The way in which pipes of `net` come into a cell; nothing when none does, or more than one.
std::optional<Way> only_way_in(const Street& street, int cell, Net net) {
  std::optional<Way> found;
  for (const Way way : kAllWays) {
    if (!comes_in(street, cell, net, way)) continue;
    if (found) return std::nullopt;
    found = way;
  }
  return found;
}

}  // namespace

Refusal lay(Street& street, Net net, int from, int to) {
  if (!is_cell(street, from) || !is_cell(street, to)) return Refusal::OffTheStreet;
  const int rows = street.row_of(to) - street.row_of(from);
  const int columns = street.column_of(to) - street.column_of(from);
  if (rows < 0) return Refusal::Uphill;
  if (rows != 0 && columns != 0) return Refusal::NotStraight;
  Run run{net, from, street.columns, rows + 1, Way::Down};
  if (columns > 0) run = {net, from, 1, columns + 1, Way::Right};
  if (columns < 0) run = {net, from, -1, 1 - columns, Way::Left};
  return lay_run(street, run);
}

Refusal take(Street& street, Net net, int cell) {
  if (!is_cell(street, cell)) return Refusal::OffTheStreet;
  std::optional<Piece>& piece = piece_at(street, cell, net);
  if (!piece) return Refusal::Nothing;
  if (piece->fixed) return Refusal::Main;
  piece.reset();
  return Refusal::None;
}

Refusal toggle_well(Street& street, int cell) {
  if (!is_cell(street, cell)) return Refusal::OffTheStreet;
  Cell& at = cell_at(street, cell);
  if (at.ground == Ground::Tree) return Refusal::Tree;
  if (at.ground == Ground::Ditch) return Refusal::Ditch;
  if (at.ground == Ground::WaterMain) return Refusal::WaterMain;
  if (!at.well && at.pieces[0] && at.pieces[1]) return Refusal::Crossing;
  at.well = !at.well;
  return Refusal::None;
}

Refusal hang(Street& street, int source) {
  if (!is_source(street, source)) return Refusal::OffTheStreet;
  content::WaterSource& one = street.sources[static_cast<std::size_t>(source)];
  one.to = other(one.to);
  return Refusal::None;
}

Refusal fit(Street& street, int source) {
  if (!is_source(street, source)) return Refusal::OffTheStreet;
  content::WaterSource& one = street.sources[static_cast<std::size_t>(source)];
  if (!needs_fitting(one.kind)) return Refusal::Nothing;
  one.fitted = !one.fitted;
  return Refusal::None;
}

Refusal part(Street& street, int cell) {
  if (!is_cell(street, cell)) return Refusal::OffTheStreet;
  const bool sewage = piece_at(street, cell, Net::Sewage).has_value();
  const bool rain = piece_at(street, cell, Net::Rain).has_value();
  if (sewage == rain) return Refusal::Nothing;
  const Net missing = sewage ? Net::Rain : Net::Sewage;
  const std::optional<Way> way = only_way_in(street, cell, missing);
  if (!way) return Refusal::Nothing;
  const int next = beyond(street, cell, *way);
  if (next < 0 || !piece_at(street, next, missing)) return Refusal::Nothing;
  return lay_run(street, {missing, cell, 0, 1, *way});
}

}  // namespace qingliu::rules::pipes

// Streets written as text, for the tests of game/rules/pipes/.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "game/base/rng.h"
#include "game/content/street_letters.h"
#include "game/rules/pipes/street.h"

namespace qingliu::tests {

using Rows = std::vector<std::string>;

/// A street of these rows (letters: content/street_letters.h; no ground rows = all earth). No house stands on it yet.
inline content::Street street_of(const Rows& ground, const Rows& sewage, const Rows& rain) {
  content::Street street;
  street.mode = content::StreetMode::Lay;
  street.rows = static_cast<std::uint8_t>(sewage.size());
  street.columns = static_cast<std::uint8_t>(sewage.front().size());
  street.cells.resize(std::size_t{street.rows} * street.columns);
  for (std::size_t i = 0; i < street.cells.size(); ++i) {
    const std::size_t row = i / street.columns;
    const std::size_t column = i % street.columns;
    if (!ground.empty()) street.cells[i].ground = content::ground_of(ground.at(row).at(column)).value();
    street.cells[i].pieces = {content::piece_of(sewage.at(row).at(column)).value(),
                              content::piece_of(rain.at(row).at(column)).value()};
  }
  return street;
}

/// A house with its two stacks in these columns and a kitchen and a roof, rightly hung.
inline void add_house(content::Street& street, std::uint8_t sewage, std::uint8_t rain) {
  const auto house = static_cast<std::uint8_t>(street.houses.size());
  street.houses.push_back({std::min(sewage, rain), std::max(sewage, rain), {sewage, rain}});
  street.sources.push_back({content::SourceKind::Kitchen, house, content::Net::Sewage, false});
  street.sources.push_back({content::SourceKind::Roof, house, content::Net::Rain, false});
}

/// One house, both pipes straight down into their mains: nothing wrong with it.
inline content::Street right_street() {
  content::Street street = street_of({}, {".v...", ".v...", ".v...", "LL..."}, {"...v.", "...v.", "...RR", "....."});
  street.main = {3, 2};
  add_house(street, 1, 3);
  return street;
}

/// The largest street there is, with mains and houses but without pipes, and random ground.
inline content::Street large_street(base::Rng& rng) {
  content::Street street;
  street.mode = content::StreetMode::Plan;
  street.columns = content::kMaxColumns;
  street.rows = content::kMaxRows;
  street.storm_years = 10;
  street.budget = 60;
  street.main = {8, 6};
  street.cells.resize(std::size_t{street.rows} * street.columns);
  for (content::Cell& cell : street.cells) {
    if (rng.below(12) == 0) cell.ground = rng.below(2) == 0 ? content::Ground::Tree : content::Ground::Ditch;
  }
  for (int column = 0; column < street.columns; ++column) {
    content::Cell& low = street.cells[static_cast<std::size_t>(street.index(8, column))];
    content::Cell& high = street.cells[static_cast<std::size_t>(street.index(6, column))];
    low.ground = high.ground = content::Ground::Earth;
    low.pieces[0] = content::Piece{content::Way::Left, true};
    high.pieces[1] = content::Piece{content::Way::Right, true};
    street.cells[static_cast<std::size_t>(street.index(3, column))].ground = content::Ground::WaterMain;
  }
  for (std::uint8_t house = 0; house < content::kMaxHouses; ++house) {
    const auto first = static_cast<std::uint8_t>(house * 3);
    street.houses.push_back(
        {first, static_cast<std::uint8_t>(first + 1), {first, static_cast<std::uint8_t>(first + 1)}});
    using enum content::SourceKind;
    for (const content::SourceKind kind : {Toilet, Kitchen, Roof, Yard}) {
      street.sources.push_back({kind, house, static_cast<content::Net>(rng.below(2)), rng.below(2) == 0});
    }
  }
  return street;
}

/// A random run of a random network.
inline rules::pipes::Refusal lay_somewhere(content::Street& street, base::Rng& rng) {
  const auto net = static_cast<content::Net>(rng.below(2));
  const auto from = static_cast<int>(rng.below(static_cast<std::uint32_t>(street.cells.size())));
  const int row = street.row_of(from);
  const int deeper = row + static_cast<int>(rng.below(static_cast<std::uint32_t>(street.rows - row)));
  const int to = rng.below(2) == 0 ? street.index(deeper, street.column_of(from))
                                   : street.index(row, static_cast<int>(rng.below(street.columns)));
  return rules::pipes::lay(street, net, from, to);
}

/// Any edit at all; many are refused.
inline rules::pipes::Refusal edit_somehow(content::Street& street, base::Rng& rng) {
  using namespace rules::pipes;
  const auto cell = static_cast<int>(rng.below(static_cast<std::uint32_t>(street.cells.size())));
  const auto source = static_cast<int>(rng.below(static_cast<std::uint32_t>(street.sources.size())));
  switch (rng.below(10)) {
    case 0:
      return take(street, static_cast<content::Net>(rng.below(2)), cell);
    case 1:
      return toggle_well(street, cell);
    case 2:
      return hang(street, source);
    case 3:
      return fit(street, source);
    case 4:
      return part(street, cell);
    default:
      return lay_somewhere(street, rng);
  }
}

}  // namespace qingliu::tests

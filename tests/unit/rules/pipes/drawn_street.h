// Streets for tests, drawn as rows of letters; and a hash of all that a street is.
#pragma once

#include <string>
#include <vector>

#include "game/base/hash.h"
#include "game/rules/pipes/grid.h"

namespace qingliu::tests {

/// v < > laid, V L R fixed, everything else no pipe. Rows shorter than the street are filled up.
inline void draw_pipes(content::Street& street, rules::pipes::Net net, const std::vector<std::string>& rows) {
  const std::string letters = "v<>VLR";
  for (std::size_t row = 0; row < rows.size(); ++row) {
    for (std::size_t column = 0; column < rows[row].size(); ++column) {
      const std::size_t at = letters.find(rows[row][column]);
      if (at == std::string::npos) continue;
      const int cell = street.index(static_cast<int>(row), static_cast<int>(column));
      rules::pipes::piece_at(street, cell, net) = content::Piece{static_cast<content::Way>(at % 3), at >= 3};
    }
  }
}

/// A street of one house: columns 1 and 2, sewage left of rain; kitchen and roof hang where they belong. The ground is
/// given as rows of . T W D; the last row holds the sewage main, the row above it the rain drain.
inline content::Street one_house(const std::vector<std::string>& ground) {
  using content::Ground;
  content::Street street;
  street.mode = content::StreetMode::Lay;
  street.rows = static_cast<std::uint8_t>(ground.size());
  street.columns = static_cast<std::uint8_t>(ground[0].size());
  street.cells.resize(std::size_t{street.rows} * street.columns);
  for (std::size_t row = 0; row < ground.size(); ++row) {
    for (std::size_t column = 0; column < ground[row].size(); ++column) {
      const std::size_t at = std::string(".TWD").find(ground[row][column]);
      street.cells[row * street.columns + column].ground = static_cast<Ground>(at);
    }
  }
  street.main = {static_cast<std::uint8_t>(street.rows - 1), static_cast<std::uint8_t>(street.rows - 2)};
  std::vector<std::string> rows(ground.size());
  rows.back() = std::string(street.columns, 'L');
  draw_pipes(street, rules::pipes::Net::Sewage, rows);
  rows.back().clear();
  rows[rows.size() - 2] = std::string(street.columns, 'R');
  draw_pipes(street, rules::pipes::Net::Rain, rows);
  street.houses = {{1, 2, {1, 2}}};
  street.sources = {{content::SourceKind::Kitchen, 0, rules::pipes::Net::Sewage, false},
                    {content::SourceKind::Roof, 0, rules::pipes::Net::Rain, false}};
  return street;
}

/// Every field, in order.
inline std::uint64_t hash_of(const content::Street& street) {
  base::Hasher hasher;
  for (const std::uint64_t one :
       {std::uint64_t{static_cast<std::uint8_t>(street.mode)}, std::uint64_t{street.columns},
        std::uint64_t{street.rows}, std::uint64_t{street.fall}, std::uint64_t{street.main[0]},
        std::uint64_t{street.main[1]}, std::uint64_t{street.storm_years}, std::uint64_t{street.budget}})
    hasher.add(one);
  for (const content::House& house : street.houses) {
    for (const std::uint8_t one : {house.first, house.last, house.stack[0], house.stack[1]}) hasher.add(one);
  }
  for (const content::WaterSource& source : street.sources) {
    hasher.add(static_cast<std::uint64_t>(source.kind));
    hasher.add(source.house);
    hasher.add(static_cast<std::uint64_t>(source.to));
    hasher.add(source.fitted ? 1 : 0);
  }
  for (const content::Cell& cell : street.cells) {
    hasher.add(static_cast<std::uint64_t>(cell.ground));
    hasher.add(cell.well ? 1 : 0);
    for (const auto& piece : cell.pieces)
      hasher.add(piece ? static_cast<std::uint64_t>(piece->way) * 2 + (piece->fixed ? 2 : 1) : 0);
  }
  return hasher.value();
}

}  // namespace qingliu::tests

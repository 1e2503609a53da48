// Draft: a street as it is drawn before anything is laid or broken — houses, outlets, ground and mains. Internal to the
// generator; knows no modes and does not ask whether the street can be solved.
#pragma once

#include "game/base/rng.h"
#include "game/rules/pipes/street.h"

namespace qingliu::rules::pipes {

/// A number of things, drawn evenly from fewest … most.
struct Range {
  std::uint8_t fewest = 0;
  std::uint8_t most = 0;
};

/// How big and how crowded a street is drawn.
struct Shape {
  std::uint8_t columns = 9;
  std::uint8_t rows = 7;
  Range houses = {2, 2};
  Range fall = {6, 6};
  Range trees = {0, 0};
  Range ditches = {0, 0};
  bool water_main = false;
  bool short_mains = false;  ///< the mains may begin inside the street
  bool swapped = false;      ///< the sewage main may lie above the rain drain
  bool restaurant = false;   ///< one house may be one
};

/// Always solvable: every stack falls straight down to its main, and no two of them share a column.
inline constexpr Shape kPlainShape = {};

[[nodiscard]] std::uint8_t drawn_from(Range range, base::Rng& rng);

/// Every source hangs on its right stack and is fitted; nothing is laid but the mains.
[[nodiscard]] Street draw_street(const Shape& shape, base::Rng& rng);

}  // namespace qingliu::rules::pipes

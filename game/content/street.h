// Street: one board of 雨污分流 as plain data — houses, their outlets, the ground and the pipes in it. Knows no rules:
// what may be laid and what is wrong with it is game/rules/pipes/.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace qingliu::content {

/// The two networks under a street.
enum class Net : std::uint8_t { Sewage, Rain };
inline constexpr std::size_t kNets = 2;
/// Where a pipe falls to. Never up: water runs by gravity.
enum class Way : std::uint8_t { Down, Left, Right };
/// The three ways into the game: mend an existing street, lay from nothing, lay with a budget.
enum class StreetMode : std::uint8_t { Repair, Lay, Plan };
/// Where water comes from. Restaurants need a grease trap, toilets a septic tank.
enum class SourceKind : std::uint8_t { Toilet, Kitchen, Bath, Washer, FloorDrain, Restaurant, Roof, Yard };
/// What is in the ground. Trees and the old ditch bar every pipe; the water main may be passed straight down only.
enum class Ground : std::uint8_t { Earth, Tree, WaterMain, Ditch };

/// A pipe of one network in one cell.
struct Piece {
  Way way = Way::Down;
  bool fixed = false;  ///< part of the mains: cannot be taken or turned
  bool operator==(const Piece&) const = default;
};

struct Cell {
  Ground ground = Ground::Earth;
  bool well = false;  ///< an inspection well
  std::array<std::optional<Piece>, kNets> pieces;
  bool operator==(const Cell&) const = default;
};

/// One outlet of a house.
struct WaterSource {
  SourceKind kind = SourceKind::Kitchen;
  std::uint8_t house = 0;  ///< index in Street::houses
  Net to = Net::Sewage;    ///< which of its house's two stacks it hangs on
  bool fitted = false;     ///< has its septic tank or grease trap
  bool operator==(const WaterSource&) const = default;
};

/// A house stands over the columns [first, last]; its stacks enter the ground above row 0.
struct House {
  std::uint8_t first = 0;
  std::uint8_t last = 0;
  std::array<std::uint8_t, kNets> stack = {};  ///< column of the sewage and of the rain stack
  bool operator==(const House&) const = default;
};

/// Limits of a street. Row 0 lies just under the ground, the last row deepest.
inline constexpr std::uint8_t kMaxColumns = 14;
inline constexpr std::uint8_t kMaxRows = 9;
inline constexpr std::uint8_t kMaxHouses = 5;
inline constexpr std::uint8_t kMaxSources = 24;

struct Street {
  StreetMode mode = StreetMode::Repair;
  std::uint8_t columns = 9;
  std::uint8_t rows = 7;
  /// Slope steps between two rows: how many cells a pipe may run level before it must drop a row.
  std::uint8_t fall = 4;
  /// The sewage main leaves on the left edge in row main[Sewage] for the plant, the rain drain on the right edge in row
  /// main[Rain] for the river.
  std::array<std::uint8_t, kNets> main = {};
  std::uint16_t storm_years = 3;  ///< return period of the storm that judges: 1, 3 or 10
  std::uint16_t budget = 0;       ///< Plan: what it may cost; else 0
  std::vector<House> houses;
  std::vector<WaterSource> sources;
  std::vector<Cell> cells;  ///< rows × columns, row by row

  [[nodiscard]] std::int16_t index(int row, int column) const {
    return static_cast<std::int16_t>(row * columns + column);
  }
  [[nodiscard]] int row_of(int cell) const { return cell / columns; }
  [[nodiscard]] int column_of(int cell) const { return cell % columns; }
  bool operator==(const Street&) const = default;
};

}  // namespace qingliu::content

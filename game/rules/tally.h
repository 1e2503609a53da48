// Tally: points and mistakes, counted the same way in every game.
#pragma once

#include <cstdint>
#include <vector>

#include "game/base/hash.h"

namespace qingliu::rules {

inline constexpr std::int32_t kPointsRight = 100;
/// A combo adds this much for each right answer in a row before, up to kComboCap of them. Standard
/// level only.
inline constexpr std::int32_t kPointsCombo = 10;
inline constexpr std::int32_t kComboCap = 10;
/// For a right preparation step before the right bin.
inline constexpr std::int32_t kPointsPrepared = 20;

/// One wrong answer, for the review. `chosen` and `right` are the game's own numbers (a Bin, a
/// Pipe, an option).
struct Mistake {
  std::uint16_t entry = 0;  ///< index in the pack's pool
  std::int16_t part = -1;   ///< part of a composite item, else -1
  std::int32_t chosen = 0;
  std::int32_t right = 0;
};

struct Tally {
  std::int32_t points = 0;
  std::int32_t gained = 0;  ///< by the last answer, for the banner
  std::uint16_t right = 0;
  std::uint16_t wrong = 0;
  std::uint16_t combo = 0;  ///< right answers in a row
  std::uint16_t best_combo = 0;
  std::vector<Mistake> mistakes;

  /// Counts a right answer; `bonus` is added; without `with_combo` (elder) accuracy alone counts.
  void count_right(bool with_combo, std::int32_t bonus);
  void count_wrong(const Mistake& mistake);
  /// Counts a street that has been tested: right when nothing is wrong with it, and points for what it is worth either
  /// way.
  void count_street(bool clean, std::int32_t worth);
  /// An answer that scores nothing (看当地).
  void count_unscored() { gained = 0; }
  void hash_into(base::Hasher& hasher) const;
};

}  // namespace qingliu::rules

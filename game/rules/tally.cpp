// The one place where points are given.
#include "game/rules/tally.h"

#include <algorithm>

namespace qingliu::rules {

void Tally::count_right(bool with_combo, std::int32_t bonus) {
  gained = kPointsRight + bonus;
  if (with_combo) gained += kPointsCombo * std::min<std::int32_t>(combo, kComboCap);
  points += gained;
  ++right;
  ++combo;
  best_combo = std::max(best_combo, combo);
}

void Tally::count_wrong(const Mistake& mistake) {
  gained = 0;
  combo = 0;
  ++wrong;
  mistakes.push_back(mistake);
}

void Tally::count_street(bool clean, std::int32_t worth) {
  gained = worth;
  points += worth;
  ++(clean ? right : wrong);
  combo = clean ? static_cast<std::uint16_t>(combo + 1) : std::uint16_t{0};
  best_combo = std::max(best_combo, combo);
}

void Tally::hash_into(base::Hasher& hasher) const {
  hasher.add_signed(points);
  hasher.add((static_cast<std::uint64_t>(right) << 48U) | (static_cast<std::uint64_t>(wrong) << 32U) |
             (static_cast<std::uint64_t>(combo) << 16U) | best_combo);
  for (const Mistake& mistake : mistakes) {
    hasher.add((static_cast<std::uint64_t>(mistake.entry) << 16U) | static_cast<std::uint16_t>(mistake.part));
    hasher.add_signed(mistake.chosen);
    hasher.add_signed(mistake.right);
  }
}

}  // namespace qingliu::rules

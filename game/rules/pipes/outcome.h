// Outcome: what a tested street is worth, part by part, each with its sentence's code.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "game/rules/pipes/flow.h"
#include "game/rules/pipes/street.h"

namespace qingliu::rules::pipes {

/// What is judged. `Works` is cost and digs, in Plan only.
enum class Part : std::uint8_t { River, Plant, Street, Craft, Works };
inline constexpr std::size_t kParts = 5;

struct Outcome {
  Balance dry;
  Balance storm;
  std::vector<Finding> faults;
  Works works;
  std::array<std::uint8_t, kParts> percent = {};  ///< 0…100, how well each part did
  std::array<std::int32_t, kParts> points = {};
  [[nodiscard]] std::int32_t total() const;
  /// No fault, no load in the river, no water in the street.
  [[nodiscard]] bool clean() const { return faults.empty() && percent[0] == 100 && percent[2] == 100; }
};

/// Tests a street: a dry day, then its storm. `most` = points for a perfect one, split over the parts.
[[nodiscard]] Outcome judge(const Street& before, const Street& after, std::int32_t most);

}  // namespace qingliu::rules::pipes

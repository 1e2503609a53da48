// Solver: proves that a street can be made right, and how, and how hard that is.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "game/rules/mini_game.h"
#include "game/rules/pipes/street.h"

namespace qingliu::rules::pipes {

/// What can be done to a street, as the game's verbs (see pipes.h) with their a and b.
struct Edit {
  enum class Verb : std::uint8_t { LaySewage, LayRain, Take, Well, Hang, Fit, Part };
  Verb verb = Verb::Hang;
  std::int16_t a = 0;  ///< cell or source
  std::int16_t b = 0;  ///< Lay: last cell; Take: Net; else 0
  bool operator==(const Edit&) const = default;
};
[[nodiscard]] Refusal apply_edit(Street& street, const Edit& edit);

struct Solution {
  std::vector<Edit> edits;
  std::uint32_t steps = 0;  ///< what the solver tried on the way: the measure of difficulty
  bool unique = false;      ///< Repair: no other set of mends, at most as large, makes the street clean
};
/// Edits after which faults_of() is empty; nothing when there are none within the solver's bound.
/// Repair uses only the one-tap mends (Hang, Fit, Part); Lay and Plan use all.
[[nodiscard]] std::optional<Solution> solve(const Street& street);
/// One of the two pipes that come down from a house.
struct Stack {
  std::uint8_t house = 0;
  Net net = Net::Sewage;
  bool operator==(const Stack&) const = default;
};
/// Why laying is hopeless: the first stack that cannot reach its main even with nothing else in the street; nothing
/// when each alone finds a way.
[[nodiscard]] std::optional<Stack> first_blocked(const Street& street);
/// 1…5 from the solver's steps.
[[nodiscard]] std::uint8_t grade_of(const Street& street, const Solution& solution);

}  // namespace qingliu::rules::pipes

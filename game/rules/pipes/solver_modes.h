// The two ways to solve a street, chosen by solve(). Internal to the solver.
#pragma once

#include <optional>
#include <vector>

#include "game/rules/pipes/solver.h"

namespace qingliu::rules::pipes {

/// Hangs every source on its right stack and fits what is missing: nothing else mends those faults, and these mends
/// mend nothing else.
[[nodiscard]] std::vector<Edit> source_mends(const Street& street);
/// The stacks that sources hang on, house by house, sewage before rain.
[[nodiscard]] std::vector<Stack> used_stacks(const Street& street);
/// Applies edits that are known to be possible; false when one is refused after all.
[[nodiscard]] bool apply_all(Street& street, const std::vector<Edit>& edits);

[[nodiscard]] std::optional<Solution> solve_repair(const Street& street);
/// Whether to stop at the first street that is right, or to look for cheaper ones; the steps are the same.
enum class Care : std::uint8_t { Right, Cheapest };
[[nodiscard]] std::optional<Solution> solve_lay(const Street& street, Care care);

}  // namespace qingliu::rules::pipes

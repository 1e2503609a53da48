// Outcome: what a tested street is worth, part by part, each with its sentence's code.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "game/rules/pipes/flow.h"
#include "game/rules/pipes/street.h"

namespace qingliu::rules::pipes {

/// What is judged, each 0…100 percent, never falling when the street gets better in it. River and Street are the mean
/// of dry day and storm, rounded down: 100 only when not a unit, not a litre went astray.
/// - River: of the load that is not on its way any more, the part that the plant treated.
/// - Plant: of the water that came to it in the storm, the part it could treat; 0 when none came on the dry day.
/// - Street: of all water, the part that neither rose to the street nor ran out of an open end.
/// - Craft: 100 less kCraftCost for each fault.
/// - Works, in Plan only: the mean of cost (100 within the budget, falling to 0 at twice the budget) and of digs (100
///   within seven for eight of budget, 0 at twice that), times River: works that do not work are worth nothing.
enum class Part : std::uint8_t { River, Plant, Street, Craft, Works };
inline constexpr std::size_t kParts = 5;
inline constexpr std::int32_t kCraftCost = 25;

using Percents = std::array<std::uint8_t, kParts>;

/// How much of the whole each part is, in percent: Plan, and the other modes (no Works: its share goes to Craft).
[[nodiscard]] Percents shares_of(content::StreetMode mode);

struct Outcome {
  Balance dry;
  Balance storm;
  std::vector<Finding> faults;
  Works works;
  Percents percent = {};  ///< how well each part did
  Percents was = {};      ///< how the street as given would have done
  /// Points are for what was made better: most × share × (percent − was), so that all parts at 100 give `most` and a
  /// street left as it was gives nothing. Less than 0 where a part got worse.
  std::array<std::int32_t, kParts> points = {};
  /// 0 … `most`.
  [[nodiscard]] std::int32_t total() const;
  /// No fault, no load in the river, no water in the street.
  [[nodiscard]] bool clean() const { return faults.empty() && percent[0] == 100 && percent[2] == 100; }
};

/// Tests a street: a dry day, then its storm. `most` = points for a perfect one, split over the parts.
[[nodiscard]] Outcome judge(const Street& before, const Street& after, std::int32_t most);

}  // namespace qingliu::rules::pipes

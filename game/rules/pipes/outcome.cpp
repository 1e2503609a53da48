// Two weathers, five percents, and the points between how it was and how it is.
#include "game/rules/pipes/outcome.h"

#include <algorithm>

namespace qingliu::rules::pipes {
namespace {

using content::StreetMode;

/// 100 × part / whole, rounded down; `empty` when there is no whole.
std::int32_t percent_of(std::int64_t part, std::int64_t whole, std::int32_t empty) {
  return whole <= 0 ? empty : static_cast<std::int32_t>(100 * part / whole);
}

std::int32_t river(const Balance& balance) {
  // Nothing came out at all: it stands in pipes that fall towards each other.
  return percent_of(balance.treated.load, balance.out().load, balance.in.load == 0 ? 100 : 0);
}

std::int32_t dry_feet(const Balance& balance) {
  const std::int64_t astray = balance.street.litres + balance.ground.litres;
  return percent_of(balance.in.litres - astray, balance.in.litres, 100);
}

/// 100 up to `allowed`, then falling to 0 at twice as much.
std::int32_t within(std::int64_t used, std::int64_t allowed) {
  if (used <= allowed) return 100;
  return percent_of(std::max<std::int64_t>(0, 2 * allowed - used), allowed, 0);
}

std::int32_t economy(const Street& street, const Works& works) {
  const std::int64_t budget = street.budget;
  return (within(works.cost, budget) + within(works.digs, budget * 7 / 8)) / 2;
}

Percents percents(const Street& street, const Outcome& outcome) {
  const std::int32_t clean = (river(outcome.dry) + river(outcome.storm)) / 2;
  const std::int64_t arrived = outcome.storm.treated.litres + outcome.storm.bypassed.litres;
  const bool used = outcome.dry.treated.litres > 0;
  const auto faults = static_cast<std::int32_t>(outcome.faults.size());
  const std::array<std::int32_t, kParts> all = {
      clean, used ? percent_of(outcome.storm.treated.litres, arrived, 0) : 0,
      (dry_feet(outcome.dry) + dry_feet(outcome.storm)) / 2, std::max(0, 100 - kCraftCost * faults),
      street.mode == StreetMode::Plan ? economy(street, outcome.works) * clean / 100 : 0};
  Percents out{};
  for (std::size_t i = 0; i < kParts; ++i) out[i] = static_cast<std::uint8_t>(all[i]);
  return out;
}

/// Everything but the points.
Outcome test(const Street& before, const Street& after) {
  Outcome outcome;
  outcome.dry = run(after, Weather::DryDay);
  outcome.storm = run(after, Weather::Storm);
  outcome.faults = faults_of(after);
  outcome.works = works_of(before, after);
  outcome.percent = percents(after, outcome);
  return outcome;
}

}  // namespace

Percents shares_of(StreetMode mode) {
  return mode == StreetMode::Plan ? Percents{31, 12, 12, 15, 30} : Percents{40, 15, 15, 30, 0};
}

std::int32_t Outcome::total() const {
  std::int32_t sum = 0;
  for (const std::int32_t one : points) sum += one;
  return std::max(0, sum);
}

Outcome judge(const Street& before, const Street& after, std::int32_t most) {
  Outcome outcome = test(before, after);
  outcome.was = before == after ? outcome.percent : test(before, before).percent;
  const Percents shares = shares_of(after.mode);
  std::int64_t to_gain = 0;
  for (std::size_t i = 0; i < kParts; ++i) to_gain += std::int64_t{shares[i]} * (100 - outcome.was[i]);
  // Points of a part = difference of running totals: they sum to `most` exactly when every part is at 100.
  std::int64_t gained = 0;
  std::int64_t given = 0;
  for (std::size_t i = 0; i < kParts && to_gain > 0; ++i) {
    gained += shares[i] * (std::int64_t{outcome.percent[i]} - outcome.was[i]);
    const std::int64_t sum = most * gained / to_gain;
    outcome.points[i] = static_cast<std::int32_t>(sum - given);
    given = sum;
  }
  return outcome;
}

}  // namespace qingliu::rules::pipes

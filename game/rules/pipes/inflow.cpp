// Tables and their sums. Everything is a difference of two running totals, so that rounding never adds up.
#include "game/rules/pipes/inflow.h"

#include <array>

namespace qingliu::rules::pipes {
namespace {

using content::SourceKind;

constexpr std::int32_t kDayMinutes = 24 * 60;
constexpr std::int32_t kStormBegins = 17 * 60;

/// Rain of the one-year storm in 48 blocks of 5 minutes, in hundredths of a millimetre a minute: the mean of each block
/// of i = 10 (1 + 0.6 lg P) / (t + 10)^0.7 mm/min, peak at 0.4 of 240 minutes. Illustrative parameters; the form is
/// that of GB 50014.
constexpr std::array<std::int32_t, 48> kStorm = {7,  7,  8,  8,   8,  9,  10, 10, 11, 11, 13, 14, 15, 18, 21, 26,
                                                 32, 48, 92, 146, 78, 51, 39, 31, 26, 23, 20, 19, 16, 15, 15, 13,
                                                 12, 12, 11, 11,  10, 10, 9,  9,  9,  8,  8,  8,  8,  7,  7,  7};
constexpr std::int32_t kBlockMinutes = 5;

/// 1 + 0.6 lg P in thousandths.
std::int32_t storm_factor(std::uint16_t years) {
  if (years >= 10) return 1600;
  return years >= 3 ? 1286 : 1000;
}

/// How much of the day's water comes in each hour: a peak before work and one after it. Sums to 100.
constexpr std::array<std::int32_t, 24> kHours = {1, 1, 1, 1, 1, 2, 6, 8, 7, 5, 4, 4,
                                                 5, 4, 3, 3, 4, 6, 8, 8, 7, 6, 3, 2};
constexpr std::int32_t kHoursSum = 100;

/// Running totals of a table, in `unit`s an entry: [i] is what came before entry i.
template <std::size_t kCount>
constexpr std::array<std::int32_t, kCount + 1> totals(const std::array<std::int32_t, kCount>& table,
                                                      std::int32_t unit) {
  std::array<std::int32_t, kCount + 1> sums{};
  for (std::size_t i = 0; i < kCount; ++i) sums[i + 1] = sums[i] + table[i] * unit;
  return sums;
}
constexpr auto kHoursBefore = totals(kHours, 60);
constexpr auto kStormBefore = totals(kStorm, kBlockMinutes);

/// Sixtieths of percent of the day's water that came before a minute of the day.
std::int32_t share_before(std::int32_t minute) {
  const auto hour = static_cast<std::size_t>(minute / 60);
  return kHoursBefore[hour] + (hour < kHours.size() ? kHours[hour] * (minute % 60) : 0);
}

/// Litres a day, load a litre with and without tank or trap, and square metres that catch rain. Relative numbers of
/// ours.
struct Outlet {
  std::int32_t litres = 0;
  std::int32_t load = 0;
  std::int32_t raw_load = 0;
  std::int32_t square_metres = 0;
};

Outlet outlet_of(SourceKind kind) {
  switch (kind) {
    case SourceKind::Toilet:
      return {200, 4, 8, 0};
    case SourceKind::Kitchen:
      return {120, 5, 5, 0};
    case SourceKind::Bath:
      return {220, 2, 2, 0};
    case SourceKind::Washer:
      return {120, 3, 3, 0};
    case SourceKind::FloorDrain:
      return {40, 2, 2, 0};
    case SourceKind::Restaurant:
      return {1500, 4, 10, 0};
    case SourceKind::Roof:
      return {0, 0, 0, 100};
    case SourceKind::Yard:
      return {0, 0, 0, 60};
  }
  return {};
}

/// Hundredths of a millimetre that fell before a minute of the storm.
std::int64_t rain_before(std::uint16_t years, std::int32_t minute) {
  const auto block = static_cast<std::size_t>(minute / kBlockMinutes);
  const std::int64_t fallen =
      kStormBefore[block] + (block < kStorm.size() ? kStorm[block] * (minute % kBlockMinutes) : 0);
  return fallen * storm_factor(years) / 1000;
}

}  // namespace

std::int32_t minutes_of(Weather weather) { return weather == Weather::DryDay ? kDayMinutes / kSteps : 1; }

std::int32_t rain_in(Weather weather, std::uint16_t storm_years, std::uint16_t at) {
  if (weather == Weather::DryDay || at >= kSteps) return 0;
  return static_cast<std::int32_t>(rain_before(storm_years, at + 1) - rain_before(storm_years, at));
}

Water inflow_of(const content::WaterSource& source, Weather weather, std::uint16_t storm_years, std::uint16_t at) {
  const Outlet outlet = outlet_of(source.kind);
  const std::int32_t first = (weather == Weather::DryDay ? 0 : kStormBegins) + at * minutes_of(weather);
  const auto used_before = [&](std::int32_t minute) {
    return std::int64_t{outlet.litres} * share_before(minute) / (std::int64_t{kHoursSum} * 60);
  };
  const std::int64_t used = used_before(first + minutes_of(weather)) - used_before(first);
  Water water{used, used * (source.fitted || !needs_fitting(source.kind) ? outlet.load : outlet.raw_load)};
  if (outlet.square_metres == 0 || weather == Weather::DryDay) return water;
  const auto caught_before = [&](std::int32_t minute) {
    return rain_before(storm_years, minute) * outlet.square_metres / 100;
  };
  water.litres += caught_before(at + 1) - caught_before(at);
  return water;
}

std::int32_t capacity_of(Net net, std::uint8_t size) {
  // Manning, full pipe, n = 0.010, fall 5 in 1 000, whole litres a minute, rounded down: DN110, 160, 200 for sewage,
  // DN160, 200, 300 for rain.
  constexpr std::array<std::array<std::int32_t, 3>, content::kNets> kLitres = {{{367, 997, 1808}, {997, 1808, 5333}}};
  return kLitres[static_cast<std::size_t>(net)][size - 1U];
}

std::int64_t plant_capacity(const Street& street, Weather weather) {
  std::int64_t litres = 0;
  for (const content::WaterSource& source : street.sources) {
    if (belongs_to(source.kind) == Net::Rain) continue;
    const std::int32_t three_times = 3 * outlet_of(source.kind).litres * minutes_of(weather);
    litres += (three_times + kDayMinutes - 1) / kDayMinutes;
  }
  return litres;
}

}  // namespace qingliu::rules::pipes

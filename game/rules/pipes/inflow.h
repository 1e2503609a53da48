// Inflow: what comes out of one outlet in a step, and what a pipe can pass on. Tables of whole numbers; where they come
// from and which of them are only ours stands in docs/drainage-model.md.
#pragma once

#include <cstdint>

#include "game/rules/pipes/flow.h"

namespace qingliu::rules::pipes {

/// Minutes of a step.
[[nodiscard]] std::int32_t minutes_of(Weather weather);
/// Rain in step `at`, in hundredths of a millimetre; 0 on a dry day.
[[nodiscard]] std::int32_t rain_in(Weather weather, std::uint16_t storm_years, std::uint16_t at);
/// What `source` gives in step `at`. Summed over the steps it is exact: no litre is lost to rounding.
[[nodiscard]] Water inflow_of(const content::WaterSource& source, Weather weather, std::uint16_t storm_years,
                              std::uint16_t at);
/// Litres a pipe of a size (1…3) can pass on in a minute.
[[nodiscard]] std::int32_t capacity_of(Net net, std::uint8_t size);
/// Litres the plant can treat in a step: three times the mean dry flow of every outlet that belongs to it, each rounded
/// up to a whole litre, so that a right street never overloads it.
[[nodiscard]] std::int64_t plant_capacity(const Street& street, Weather weather);

}  // namespace qingliu::rules::pipes

// The wall clock as an argument, so that tests can set it.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

namespace qingliu::score {

/// Milliseconds since 1970-01-01 UTC.
using Clock = std::function<std::int64_t()>;

[[nodiscard]] Clock system_clock();
/// RFC 3339 in UTC: "2026-11-23T06:19:06.123Z".
[[nodiscard]] std::string to_rfc3339(std::int64_t ms);

}  // namespace qingliu::score

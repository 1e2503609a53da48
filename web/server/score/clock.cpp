// The wall clock as an argument, so that tests can set it.
#include "web/server/score/clock.h"

#include <array>
#include <chrono>
#include <cstdio>
#include <ctime>

namespace qingliu::score {

Clock system_clock() {
  return [] {
    const auto since = std::chrono::system_clock::now().time_since_epoch();
    return std::int64_t{std::chrono::duration_cast<std::chrono::milliseconds>(since).count()};
  };
}

std::string to_rfc3339(std::int64_t ms) {
  const std::int64_t rest = ((ms % 1000) + 1000) % 1000;
  const std::time_t seconds = (ms - rest) / 1000;
  std::tm parts{};
  if (gmtime_r(&seconds, &parts) == nullptr) return "1970-01-01T00:00:00.000Z";
  std::array<char, 32> day{};
  const std::size_t length = std::strftime(day.data(), day.size(), "%Y-%m-%dT%H:%M:%S", &parts);
  std::array<char, 8> fraction{};
  std::snprintf(fraction.data(), fraction.size(), ".%03dZ", static_cast<int>(rest));
  return std::string(day.data(), length) + fraction.data();
}

}  // namespace qingliu::score

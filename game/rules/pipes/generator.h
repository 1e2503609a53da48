// Generator: a street from (seed, mode, grade), the same on every machine; and its code, short enough to say aloud.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "game/rules/pipes/solver.h"

namespace qingliu::rules::pipes {

inline constexpr std::uint8_t kGrades = 5;

struct StreetKey {
  content::StreetMode mode = content::StreetMode::Repair;
  std::uint8_t grade = 1;  ///< 1…kGrades
  std::uint32_t seed = 0;
  bool operator==(const StreetKey&) const = default;
};

struct Generated {
  Street street;
  Solution solution;
  std::uint8_t grade = 1;  ///< as measured: the one asked for, unless `attempts` ran out
  std::uint16_t attempts = 0;
};

/// Never fails: the last attempt falls back to a street without obstacles, which is always solvable.
[[nodiscard]] Generated generate(const StreetKey& key);

/// "R3-7K2M9QX": mode, grade, seed in Crockford's base 32, and a check digit.
[[nodiscard]] std::string code_of(const StreetKey& key);
/// Reads one, in small letters or with O for 0 and I, L for 1 too; nothing when it is none.
[[nodiscard]] std::optional<StreetKey> parse_code(std::string_view code);
/// The street of a day, the same for everyone; `days` since 1970-01-01.
[[nodiscard]] StreetKey daily(std::uint32_t days, content::StreetMode mode);

}  // namespace qingliu::rules::pipes

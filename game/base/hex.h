// 64-bit numbers as 16 lower-case hexadecimal digits: JSON numbers are not wide enough for seeds
// and hashes.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace qingliu::base {

[[nodiscard]] std::string to_hex(std::uint64_t value);
/// The number that exactly 16 lower-case hexadecimal digits say; nothing for any other text.
[[nodiscard]] std::optional<std::uint64_t> parse_hex(std::string_view text);

}  // namespace qingliu::base

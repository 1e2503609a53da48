// UTF-8 as text arrives in it: decoding, counting, and the characters that no text of ours may
// hold.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace qingliu::base {

/// Stands for a byte sequence that is not UTF-8.
inline constexpr char32_t kReplacement = 0xFFFD;

/// The code point at `at`, which is moved past it; kReplacement and one byte for a malformed
/// sequence. at < text.size().
[[nodiscard]] char32_t decode_utf8(std::string_view text, std::size_t& at);
/// Whether all of it is well-formed UTF-8 (no overlong forms, no surrogates; RFC 3629).
[[nodiscard]] bool is_utf8(std::string_view text);
/// How many code points it has.
[[nodiscard]] std::size_t count_code_points(std::string_view text);
/// Control characters, bidi overrides and isolates, zero-width and private-use code points: they
/// can hide or reorder what a reader sees (Unicode TR 36). A plain line feed is one too.
[[nodiscard]] bool is_unsafe_in_text(char32_t code_point);

}  // namespace qingliu::base

// A strict decoder after RFC 3629 table 3-7 of the Unicode Standard.
#include "game/base/utf8.h"

namespace qingliu::base {
namespace {

struct Lead {
  unsigned length;
  char32_t bits;
  char32_t least;
};

Lead lead_of(unsigned char byte) {
  if (byte < 0x80) return {1, byte, 0};
  if (byte >= 0xC2 && byte <= 0xDF) return {2, static_cast<char32_t>(byte & 0x1FU), 0x80};
  if (byte >= 0xE0 && byte <= 0xEF) return {3, static_cast<char32_t>(byte & 0x0FU), 0x800};
  if (byte >= 0xF0 && byte <= 0xF4) return {4, static_cast<char32_t>(byte & 0x07U), 0x10000};
  return {0, 0, 0};
}

/// Length of the well-formed sequence at `at` and its code point, or length 0.
Lead decode_strict(std::string_view text, std::size_t at) {
  Lead lead = lead_of(static_cast<unsigned char>(text[at]));
  if (lead.length == 0 || at + lead.length > text.size()) return {0, 0, 0};
  for (unsigned i = 1; i < lead.length; ++i) {
    const auto byte = static_cast<unsigned char>(text[at + i]);
    if ((byte & 0xC0U) != 0x80U) return {0, 0, 0};
    lead.bits = (lead.bits << 6U) | (byte & 0x3FU);
  }
  const bool surrogate = lead.bits >= 0xD800 && lead.bits <= 0xDFFF;
  if (lead.bits < lead.least || lead.bits > 0x10FFFF || surrogate) return {0, 0, 0};
  return lead;
}

}  // namespace

char32_t decode_utf8(std::string_view text, std::size_t& at) {
  const Lead lead = decode_strict(text, at);
  at += lead.length == 0 ? 1 : lead.length;
  return lead.length == 0 ? kReplacement : lead.bits;
}

bool is_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const Lead lead = decode_strict(text, at);
    if (lead.length == 0) return false;
    at += lead.length;
  }
  return true;
}

std::size_t count_code_points(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++count) static_cast<void>(decode_utf8(text, at));
  return count;
}

bool is_unsafe_in_text(char32_t c) {
  const bool control = c < 0x20 || (c >= 0x7F && c <= 0x9F);
  const bool bidi =
      (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F || c == 0x061C;
  const bool invisible = (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF || c == 0x2028 || c == 0x2029;
  const bool private_use = (c >= 0xE000 && c <= 0xF8FF) || c >= 0xF0000;
  return control || bidi || invisible || private_use;
}

}  // namespace qingliu::base

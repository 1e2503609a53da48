// Ids as people and addresses write them, and fresh random ones.
#include "web/server/score/id_text.h"

#include <sodium.h>

namespace qingliu::score {
namespace {

constexpr std::string_view kDigits = "0123456789abcdef";

std::optional<std::uint8_t> digit_of(char c) {
  if (c >= '0' && c <= '9') return static_cast<std::uint8_t>(c - '0');
  if (c >= 'a' && c <= 'f') return static_cast<std::uint8_t>(c - 'a' + 10);
  if (c >= 'A' && c <= 'F') return static_cast<std::uint8_t>(c - 'A' + 10);
  return std::nullopt;
}

bool is_hyphen_place(std::size_t at) { return at == 8 || at == 13 || at == 18 || at == 23; }

bool is_lower_or_digit(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

}  // namespace

std::optional<store::Id> parse_uuid_v7(std::string_view text) {
  if (text.size() != 36) return std::nullopt;
  store::Id id{};
  std::size_t nibble = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (is_hyphen_place(at)) {
      if (text[at] != '-') return std::nullopt;
      continue;
    }
    const auto digit = digit_of(text[at]);
    if (!digit) return std::nullopt;
    auto& byte = id[nibble / 2];
    byte = static_cast<std::uint8_t>((byte << 4U) | *digit);
    ++nibble;
  }
  const bool version_7 = (id[6] >> 4U) == 7;
  const bool rfc_variant = (id[8] >> 6U) == 2;
  if (!version_7 || !rfc_variant) return std::nullopt;
  return id;
}

std::string to_uuid(const store::Id& id) {
  std::string text;
  for (const std::uint8_t byte : id) {
    if (is_hyphen_place(text.size())) text += '-';
    text += kDigits[byte >> 4U];
    text += kDigits[byte & 15U];
  }
  return text;
}

store::Id random_id() {
  store::Id id{};
  randombytes_buf(id.data(), id.size());
  return id;
}

std::uint64_t random_seed() {
  std::uint64_t seed = 0;
  randombytes_buf(&seed, sizeof seed);
  return seed;
}

bool is_slug(std::string_view text) {
  if (text.empty() || text.size() > 64) return false;
  char before = '-';
  for (const char c : text) {
    if (c == '-' ? before == '-' : !is_lower_or_digit(c)) return false;
    before = c;
  }
  return before != '-';
}

bool is_pack_hash(std::string_view text) {
  return text.size() == 64 && text.find_first_not_of(kDigits) == std::string_view::npos;
}

}  // namespace qingliu::score

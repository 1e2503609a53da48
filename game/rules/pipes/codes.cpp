// The codes of streets: mode, grade, seven digits of seed and a check digit. Codes on printed sheets stay valid, so
// nothing here may change.
#include <array>

#include "game/rules/pipes/generator.h"

namespace qingliu::rules::pipes {
namespace {

using content::StreetMode;

constexpr std::string_view kDigits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";  // Crockford's base 32: no I, L, O, U
constexpr std::string_view kModes = "RLP";
constexpr std::size_t kSeedDigits = 7;
constexpr std::size_t kSigns = 2 + kSeedDigits + 1;

char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

/// The value of a digit, or 32.
std::uint8_t value_of(char c) {
  c = upper(c);
  if (c == 'O') c = '0';
  if (c == 'I' || c == 'L') c = '1';
  const std::size_t at = kDigits.find(c);
  return static_cast<std::uint8_t>(at == std::string_view::npos ? 32 : at);
}

/// Twice a value in the field of 32 elements with x^5 = x^2 + 1.
constexpr std::uint8_t twice(std::uint8_t value) {
  const auto shifted = static_cast<std::uint8_t>(value << 1U);
  return static_cast<std::uint8_t>(shifted > 31 ? shifted ^ 0x25U : shifted);
}

/// The check digit: a polynomial over that field, taken at its generator. Every place counts with another power of it,
/// so one wrong sign or two swapped ones always change the digit.
std::uint8_t check_digit(const std::array<std::uint8_t, kSigns>& signs) {
  std::uint8_t sum = 0;
  for (std::size_t i = 0; i + 1 < kSigns; ++i) sum = twice(static_cast<std::uint8_t>(sum ^ signs[i]));
  return sum;
}

}  // namespace

std::string code_of(const StreetKey& key) {
  const char mode = kModes[static_cast<std::size_t>(key.mode)];
  std::array<std::uint8_t, kSigns> signs = {value_of(mode), key.grade};
  for (std::size_t i = 0; i < kSeedDigits; ++i)
    signs[1 + kSeedDigits - i] = static_cast<std::uint8_t>((std::uint64_t{key.seed} >> (5 * i)) % 32);
  signs.back() = check_digit(signs);
  std::string code = {mode, kDigits[signs[1]], '-'};
  for (std::size_t i = 2; i < kSigns; ++i) code += kDigits[signs[i]];
  return code;
}

std::optional<StreetKey> parse_code(std::string_view code) {
  std::string plain;
  for (std::size_t i = 0; i < code.size(); ++i) {
    if (i != 2 || code[i] != '-') plain += code[i];
  }
  if (plain.size() != kSigns) return std::nullopt;
  const std::size_t mode = kModes.find(upper(plain[0]));
  if (mode == std::string_view::npos) return std::nullopt;
  std::array<std::uint8_t, kSigns> signs = {value_of(plain[0])};
  std::uint64_t seed = 0;
  for (std::size_t i = 1; i < kSigns; ++i) {
    signs[i] = value_of(plain[i]);
    if (signs[i] > 31) return std::nullopt;
    if (i > 1 && i + 1 < kSigns) seed = seed * 32 + signs[i];
  }
  const bool fits = signs[1] >= 1 && signs[1] <= kGrades && seed <= 0xFFFFFFFFU;
  if (!fits || check_digit(signs) != signs.back()) return std::nullopt;
  return StreetKey{static_cast<StreetMode>(mode), signs[1], static_cast<std::uint32_t>(seed)};
}

StreetKey daily(std::uint32_t days, StreetMode mode) {
  // From an easy Monday to a hard Sunday; day 0 was a Thursday.
  constexpr std::array<std::uint8_t, 7> kWeek = {1, 2, 2, 3, 3, 4, 5};
  const std::uint64_t mixed = base::mix64((std::uint64_t{days} << 8U) | static_cast<std::uint64_t>(mode));
  return {mode, kWeek[(days + 3U) % 7], static_cast<std::uint32_t>(mixed)};
}

}  // namespace qingliu::rules::pipes

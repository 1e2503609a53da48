// Hasher: a 64-bit running hash of game state, equal on every machine. Not for security: see
// sha256.h.
#pragma once

#include <cstdint>
#include <string_view>

namespace qingliu::base {

/// The finaliser of SplitMix64 (Steele, Lea, Flood: "Fast splittable pseudorandom number
/// generators", 2014).
[[nodiscard]] constexpr std::uint64_t mix64(std::uint64_t x) {
  x = (x ^ (x >> 30U)) * 0xbf58476d1ce4e5b9ULL;
  x = (x ^ (x >> 27U)) * 0x94d049bb133111ebULL;
  return x ^ (x >> 31U);
}

/// Folds integers and bytes, in order, into one 64-bit value.
class Hasher {
 public:
  constexpr void add(std::uint64_t value) { state_ = mix64(state_ + 0x9e3779b97f4a7c15ULL + value); }
  constexpr void add_signed(std::int64_t value) { add(static_cast<std::uint64_t>(value)); }
  /// Adds the length first, so that "ab","c" and "a","bc" differ.
  constexpr void add_bytes(std::string_view bytes) {
    add(bytes.size());
    for (const char c : bytes) add(static_cast<unsigned char>(c));
  }
  [[nodiscard]] constexpr std::uint64_t value() const { return state_; }

 private:
  std::uint64_t state_ = 0x5157494e474c4955ULL;
};

}  // namespace qingliu::base

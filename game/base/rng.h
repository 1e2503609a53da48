// Rng: the one generator of rounds. Same seed, same numbers, on every compiler and machine.
#pragma once

#include <cstdint>

#include "game/base/hash.h"

namespace qingliu::base {

/// PCG-XSH-RR 64/32 (M. E. O'Neill: "PCG: a family of simple fast space-efficient statistically
/// good algorithms", 2014).
class Rng {
 public:
  explicit constexpr Rng(std::uint64_t seed) : state_(0) {
    next();
    state_ += mix64(seed);
    next();
  }

  /// The next 32 uniform bits.
  constexpr std::uint32_t next() {
    const std::uint64_t old = state_;
    state_ = old * 6364136223846793005ULL + kIncrement;
    const auto xorshifted = static_cast<std::uint32_t>(((old >> 18U) ^ old) >> 27U);
    const auto rotation = static_cast<std::uint32_t>(old >> 59U);
    return (xorshifted >> rotation) | (xorshifted << ((32U - rotation) & 31U));
  }

  /// A uniform number in [0, bound); 0 when bound is 0. Unbiased: Lemire, "Fast random integer
  /// generation in an interval", 2019.
  constexpr std::uint32_t below(std::uint32_t bound) {
    if (bound == 0) return 0;
    std::uint64_t product = static_cast<std::uint64_t>(next()) * bound;
    auto low = static_cast<std::uint32_t>(product);
    const std::uint32_t threshold = (0U - bound) % bound;
    while (low < threshold) {
      product = static_cast<std::uint64_t>(next()) * bound;
      low = static_cast<std::uint32_t>(product);
    }
    return static_cast<std::uint32_t>(product >> 32U);
  }

  [[nodiscard]] constexpr std::uint64_t state() const { return state_; }

 private:
  static constexpr std::uint64_t kIncrement = 1442695040888963407ULL;
  std::uint64_t state_;
};

}  // namespace qingliu::base

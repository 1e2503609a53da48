// Shuffling and drawing that agree on every standard library (std::shuffle does not).
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "game/base/rng.h"

namespace qingliu::base {

/// Fisher–Yates, from the last place down (Knuth, TAOCP vol. 2, algorithm P).
template <typename T>
void shuffle(std::vector<T>& items, Rng& rng) {
  for (std::size_t i = items.size(); i > 1; --i) {
    const std::size_t j = rng.below(static_cast<std::uint32_t>(i));
    if (j != i - 1) std::swap(items[i - 1], items[j]);
  }
}

/// The numbers 0 … count-1 in random order.
[[nodiscard]] inline std::vector<std::uint16_t> shuffled_indices(std::size_t count, Rng& rng) {
  std::vector<std::uint16_t> order(count);
  for (std::size_t i = 0; i < count; ++i) order[i] = static_cast<std::uint16_t>(i);
  shuffle(order, rng);
  return order;
}

}  // namespace qingliu::base

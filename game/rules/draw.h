// Drawing a round from a pool: seeded, balanced over classes of entries, in random order.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "game/base/rng.h"

namespace qingliu::rules {

/// Entries of one class (indices into the pool) and how many of them a round may hold at most.
struct DrawClass {
  std::vector<std::uint16_t> entries;
  std::size_t most = SIZE_MAX;
};

/// Up to `count` entries: each class shuffled, then one from each class in turn until there are
/// enough; the result shuffled.
[[nodiscard]] std::vector<std::uint16_t> draw_balanced(std::vector<DrawClass> classes, std::size_t count,
                                                       base::Rng& rng);

/// `right` and random others of `all` until there are `count`, in the order of `all`.
template <typename T>
[[nodiscard]] std::vector<T> fewer_choices(const std::vector<T>& all, const std::vector<T>& right, std::size_t count,
                                           base::Rng& rng);

}  // namespace qingliu::rules

#include "game/rules/draw_choices.h"

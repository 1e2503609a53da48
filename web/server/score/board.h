// Board: the runs of one course in order, with exact ranks. Knows nothing of names, JSON or threads.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "web/server/store/record.h"

namespace qingliu::score {

/// What decides the order: more points first, then the earlier ticket, then the smaller id.
struct Standing {
  std::int32_t points = 0;
  std::int64_t issued_at = 0;  ///< of the ticket, milliseconds since 1970 UTC
  store::Id id{};
};

[[nodiscard]] bool comes_before(const Standing& a, const Standing& b);

/// A sorted list in blocks of bounded size: adding moves one block, a rank adds up block sizes.
/// A million runs: about 2 µs each.
class Board {
 public:
  void add(const Standing& standing);
  [[nodiscard]] std::size_t size() const { return size_; }
  /// How many standings come before this one (which need not be on the board).
  [[nodiscard]] std::size_t count_before(const Standing& standing) const;
  /// Up to `count` standings from place `first` (0 = best) on.
  [[nodiscard]] std::vector<Standing> from(std::size_t first, std::size_t count) const;
  /// A value of the set of runs alone, whatever the order in which they came.
  [[nodiscard]] std::uint64_t version() const { return version_ + size_; }

 private:
  using Block = std::vector<Standing>;
  static constexpr std::size_t kBlock = 512;

  [[nodiscard]] std::size_t block_for(const Standing& standing) const;

  std::vector<Block> blocks_;  ///< none is empty
  std::size_t size_ = 0;
  std::uint64_t version_ = 0;
};

}  // namespace qingliu::score

// Board: the runs of one course in order, with exact ranks.
#include "web/server/score/board.h"

#include <algorithm>
#include <iterator>

#include "game/base/hash.h"

namespace qingliu::score {
namespace {

std::uint64_t fingerprint(const Standing& standing) {
  base::Hasher hasher;
  hasher.add_signed(standing.points);
  for (const std::uint8_t byte : standing.id) hasher.add(byte);
  return hasher.value();
}

}  // namespace

bool comes_before(const Standing& a, const Standing& b) {
  if (a.points != b.points) return a.points > b.points;
  if (a.issued_at != b.issued_at) return a.issued_at < b.issued_at;
  return a.id < b.id;
}

/// The last block whose first standing does not come after `standing`; 0 if there is none.
std::size_t Board::block_for(const Standing& standing) const {
  const auto after =
      std::upper_bound(blocks_.begin(), blocks_.end(), standing,
                       [](const Standing& s, const Block& block) { return comes_before(s, block.front()); });
  const auto index = static_cast<std::size_t>(std::distance(blocks_.begin(), after));
  return index == 0 ? 0 : index - 1;
}

void Board::add(const Standing& standing) {
  ++size_;
  version_ += fingerprint(standing);
  if (blocks_.empty()) {
    blocks_.push_back({standing});
    return;
  }
  const std::size_t at = block_for(standing);
  Block& block = blocks_[at];
  block.insert(std::upper_bound(block.begin(), block.end(), standing, comes_before), standing);
  if (block.size() < kBlock) return;
  const auto middle = block.begin() + static_cast<std::ptrdiff_t>(kBlock / 2);
  Block second(middle, block.end());
  block.erase(middle, block.end());
  blocks_.insert(blocks_.begin() + static_cast<std::ptrdiff_t>(at + 1), std::move(second));
}

std::size_t Board::count_before(const Standing& standing) const {
  if (blocks_.empty()) return 0;
  const std::size_t at = block_for(standing);
  std::size_t count = 0;
  for (std::size_t i = 0; i < at; ++i) count += blocks_[i].size();
  const Block& block = blocks_[at];
  const auto place = std::lower_bound(block.begin(), block.end(), standing, comes_before);
  return count + static_cast<std::size_t>(std::distance(block.begin(), place));
}

std::vector<Standing> Board::from(std::size_t first, std::size_t count) const {
  std::vector<Standing> found;
  for (const Block& block : blocks_) {
    if (first >= block.size()) {
      first -= block.size();
      continue;
    }
    const std::size_t take = std::min(block.size() - first, count - found.size());
    const auto begin = block.begin() + static_cast<std::ptrdiff_t>(first);
    found.insert(found.end(), begin, begin + static_cast<std::ptrdiff_t>(take));
    first = 0;
    if (found.size() == count) break;
  }
  return found;
}

}  // namespace qingliu::score

// Kept by hash; lines as offsets, because the text itself may lie elsewhere in the next frame.
#include "game/view/line_cache.h"

#include <algorithm>
#include <utility>

namespace qingliu::view {
namespace {

constexpr std::uint64_t kPrime = 1099511628211ULL;  // FNV-1a, over bytes and then over the key

std::uint64_t mixed(std::uint64_t hash, std::uint32_t value) { return (hash ^ value) * kPrime; }

/// In 64ths: finer than any glyph stands.
std::uint32_t whole(float dp) { return static_cast<std::uint32_t>(std::max(dp, 0.0F) * 64); }

std::uint64_t hash_of(std::string_view text, const LineCache::Key& key) {
  std::uint64_t hash = 1469598103934665603ULL;
  for (const char c : text) hash = mixed(hash, static_cast<unsigned char>(c));
  hash = mixed(hash, static_cast<std::uint32_t>(text.size()));
  hash = mixed(hash, whole(key.width));
  hash = mixed(hash, whole(key.type_dp));
  hash = mixed(hash, whole(key.density));
  return mixed(hash, (key.bold ? 2U : 0U) | (key.balance ? 1U : 0U));
}

}  // namespace

void LineCache::begin_frame() {
  const auto unasked = [](const Entry& entry) { return !entry.asked; };
  entries_.erase(std::remove_if(entries_.begin(), entries_.end(), unasked), entries_.end());
  for (Entry& entry : entries_) entry.asked = false;
}

bool LineCache::find(std::string_view text, const Key& key, std::vector<Line>& lines) {
  const std::uint64_t hash = hash_of(text, key);
  for (Entry& entry : entries_) {
    if (entry.hash != hash) continue;
    entry.asked = true;
    lines.clear();
    for (const Piece& piece : entry.lines) {
      lines.push_back({text.substr(piece.begin, piece.length), piece.width, piece.cut});
    }
    return true;
  }
  return false;
}

void LineCache::keep(std::string_view text, const Key& key, const std::vector<Line>& lines) {
  Entry entry;
  entry.hash = hash_of(text, key);
  for (const Line& line : lines) {
    entry.lines.push_back({static_cast<std::uint32_t>(line.text.data() - text.data()),
                           static_cast<std::uint32_t>(line.text.size()), line.width, line.cut});
  }
  entries_.push_back(std::move(entry));
}

}  // namespace qingliu::view

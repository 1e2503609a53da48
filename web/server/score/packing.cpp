// Fixed-width numbers, ids and short texts as bytes, for tickets and cursors. Big-endian.
#include "web/server/score/packing.h"

#include <algorithm>

namespace qingliu::score {

void Packer::number(std::uint64_t value, unsigned bytes) {
  for (unsigned i = bytes; i > 0; --i) {
    bytes_ += static_cast<char>((value >> ((i - 1) * 8U)) & 255U);
  }
}

void Packer::id(const store::Id& id) { bytes_.append(id.begin(), id.end()); }

void Packer::text(std::string_view text) {
  const std::string_view kept = text.substr(0, 255);
  number(kept.size(), 1);
  bytes_ += kept;
}

std::string_view Unpacker::take(std::size_t count) {
  if (!ok_ || rest_.size() < count) {
    ok_ = false;
    return {};
  }
  const std::string_view taken = rest_.substr(0, count);
  rest_.remove_prefix(count);
  return taken;
}

std::uint64_t Unpacker::number(unsigned bytes) {
  std::uint64_t value = 0;
  for (const char c : take(bytes)) value = (value << 8U) | static_cast<unsigned char>(c);
  return value;
}

store::Id Unpacker::id() {
  store::Id id{};
  const std::string_view bytes = take(id.size());
  std::copy(bytes.begin(), bytes.end(), id.begin());
  return id;
}

std::string Unpacker::text() { return std::string(take(number(1))); }

}  // namespace qingliu::score

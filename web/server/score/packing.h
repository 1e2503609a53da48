// Fixed-width numbers, ids and short texts as bytes, for tickets and cursors. Big-endian.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "web/server/store/record.h"

namespace qingliu::score {

class Packer {
 public:
  void number(std::uint64_t value, unsigned bytes);
  void id(const store::Id& id);
  /// At most 255 bytes.
  void text(std::string_view text);
  [[nodiscard]] const std::string& bytes() const { return bytes_; }

 private:
  std::string bytes_;
};

/// Reads what Packer wrote. After any reading beyond the end, ok() is false and all is 0 or empty.
class Unpacker {
 public:
  explicit Unpacker(std::string_view bytes) : rest_(bytes) {}
  std::uint64_t number(unsigned bytes);
  store::Id id();
  std::string text();
  /// Whether everything was there and nothing is left.
  [[nodiscard]] bool done() const { return ok_ && rest_.empty(); }

 private:
  std::string_view take(std::size_t count);

  std::string_view rest_;
  bool ok_ = true;
};

}  // namespace qingliu::score

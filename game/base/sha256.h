// SHA-256 and HMAC-SHA-256 (FIPS 180-4, RFC 2104): identity of packs, signature of tickets.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace qingliu::base {

using Digest = std::array<std::uint8_t, 32>;

/// Feeds on bytes in pieces; digest() ends it.
class Sha256 {
 public:
  void add(std::string_view bytes);
  /// The digest of everything added. The object must not be used afterwards.
  [[nodiscard]] Digest digest();

 private:
  void compress(const std::uint8_t* block);

  std::array<std::uint32_t, 8> state_{0x6a09e667U, 0xbb67ae85U, 0x3c6ef372U, 0xa54ff53aU,
                                      0x510e527fU, 0x9b05688cU, 0x1f83d9abU, 0x5be0cd19U};
  std::array<std::uint8_t, 64> block_{};
  std::size_t filled_ = 0;
  std::uint64_t length_ = 0;
};

[[nodiscard]] Digest sha256(std::string_view bytes);
[[nodiscard]] Digest hmac_sha256(std::string_view key, std::string_view message);
/// 64 lower-case hexadecimal digits.
[[nodiscard]] std::string to_hex(const Digest& digest);

}  // namespace qingliu::base

// RateLimit: a bucket of tokens for each remote address, loose on purpose: a whole stall of tablets
// shares one. Addresses are neither kept nor logged: only a keyed hash of them, in memory.
#pragma once

#include <cstddef>
#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace qingliu::http {

class RateLimit {
 public:
  /// `per_second` requests for ever, `burst` at once; 0 per second = no limit.
  RateLimit(std::uint32_t per_second, std::uint32_t burst);

  /// Takes a token of `address` at `now_ms` (any steady clock). 0 = go on, else the seconds to
  /// wait.
  [[nodiscard]] int take(std::string_view address, std::int64_t now_ms);
  [[nodiscard]] std::size_t address_count() const;

 private:
  struct Bucket {
    std::int64_t milli_tokens = 0;
    std::int64_t at_ms = 0;
  };
  void fill(Bucket& bucket, std::int64_t now_ms) const;
  void forget_full_buckets(std::int64_t now_ms);

  std::int64_t per_second_;
  std::int64_t full_;  ///< thousandths of a token
  std::string key_;
  mutable std::mutex mutex_;
  std::unordered_map<std::uint64_t, Bucket> buckets_;
};

}  // namespace qingliu::http

// RateLimit: a bucket of tokens for each remote address, loose on purpose.
#include "web/server/http/rate_limit.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace qingliu::http {
namespace {

constexpr std::size_t kMostAddresses = 65536;
constexpr std::int64_t kToken = 1000;

}  // namespace

RateLimit::RateLimit(std::uint32_t per_second, std::uint32_t burst)
    : per_second_(per_second), full_(std::max<std::int64_t>(burst, 1) * kToken), key_(crypto_shorthash_KEYBYTES, '\0') {
  randombytes_buf(key_.data(), key_.size());
}

void RateLimit::fill(Bucket& bucket, std::int64_t now_ms) const {
  const std::int64_t passed = std::max<std::int64_t>(now_ms - bucket.at_ms, 0);
  // A thousandth of a token a millisecond for each token a second.
  bucket.milli_tokens = std::min(full_, bucket.milli_tokens + passed * per_second_);
  bucket.at_ms = now_ms;
}

int RateLimit::take(std::string_view address, std::int64_t now_ms) {
  if (per_second_ == 0) return 0;
  std::array<unsigned char, crypto_shorthash_BYTES> hash{};
  crypto_shorthash(hash.data(), reinterpret_cast<const unsigned char*>(address.data()), address.size(),
                   reinterpret_cast<const unsigned char*>(key_.data()));
  std::uint64_t who = 0;
  std::memcpy(&who, hash.data(), sizeof who);
  const std::lock_guard guard(mutex_);
  if (buckets_.size() >= kMostAddresses) forget_full_buckets(now_ms);
  Bucket& bucket = buckets_.try_emplace(who, Bucket{full_, now_ms}).first->second;
  fill(bucket, now_ms);
  if (bucket.milli_tokens >= kToken) {
    bucket.milli_tokens -= kToken;
    return 0;
  }
  const std::int64_t missing_ms = (kToken - bucket.milli_tokens) / per_second_;
  return static_cast<int>(missing_ms / 1000) + 1;
}

void RateLimit::forget_full_buckets(std::int64_t now_ms) {
  for (auto it = buckets_.begin(); it != buckets_.end();) {
    fill(it->second, now_ms);
    it = it->second.milli_tokens >= full_ ? buckets_.erase(it) : std::next(it);
  }
  // Rather forget who was greedy than grow without end.
  if (buckets_.size() >= kMostAddresses) buckets_.clear();
}

std::size_t RateLimit::address_count() const {
  const std::lock_guard guard(mutex_);
  return buckets_.size();
}

}  // namespace qingliu::http

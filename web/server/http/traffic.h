// Traffic: what comes in and goes out, counted, so that a server that ends knows when all has been answered. Knows no
// HTTP library.
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>

namespace qingliu::http {

class Traffic {
 public:
  void connection_came() { ++arrived_; }
  void request_came() {
    ++in_flight_;
    ++arrived_;
  }
  void answer_went() { --in_flight_; }

  /// From now on every answer is the last of its connection, and health says so.
  void drain() { draining_ = true; }
  [[nodiscard]] bool draining() const { return draining_; }

  /// Waits until nothing waits for an answer and nothing has come for `quiet`; no longer than `most`. False when it
  /// was still busy then.
  bool wait_until_quiet(std::chrono::milliseconds quiet, std::chrono::milliseconds most) const;

 private:
  std::atomic<std::int64_t> in_flight_{0};
  std::atomic<std::uint64_t> arrived_{0};
  std::atomic<bool> draining_{false};
};

}  // namespace qingliu::http

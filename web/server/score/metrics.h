// Metrics: what is counted for /metrics, in the text format of Prometheus. Nothing about persons.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace qingliu::score {

class Metrics {
 public:
  /// One more run with this outcome: "verified", "repeated", or the code of its refusal.
  void count_run(std::string_view outcome);
  void count_ticket();
  void count_rate_limited();
  void count_response(int status);
  /// How long one verification took, in microseconds.
  void observe_verify(std::int64_t us);
  /// A value that is asked for when somebody looks. `name` without the prefix "qingliu_".
  void add_gauge(std::string name, std::string help, std::function<std::int64_t()> value);

  [[nodiscard]] std::string text() const;

 private:
  struct Gauge {
    std::string name;
    std::string help;
    std::function<std::int64_t()> value;
  };
  /// Upper bounds of the histogram in microseconds; one more bucket has none.
  static constexpr std::array<std::int64_t, 10> kBounds{50, 100, 250, 500, 1000, 2500, 5000, 10000, 50000, 250000};

  mutable std::mutex mutex_;
  std::map<std::string, std::uint64_t, std::less<>> runs_;
  std::map<int, std::uint64_t> responses_;
  std::uint64_t tickets_ = 0;
  std::uint64_t rate_limited_ = 0;
  std::array<std::uint64_t, kBounds.size() + 1> verify_{};
  std::int64_t verify_us_ = 0;
  std::vector<Gauge> gauges_;
};

}  // namespace qingliu::score

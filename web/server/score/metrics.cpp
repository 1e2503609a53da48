// Metrics: what is counted for /metrics, in the text format of Prometheus.
#include "web/server/score/metrics.h"

#include <utility>

namespace qingliu::score {
namespace {

void head(std::string& out, std::string_view name, std::string_view help, std::string_view type) {
  for (const auto& [word, rest] : {std::pair{"HELP", help}, std::pair{"TYPE", type}}) {
    out.append("# ").append(word).append(" qingliu_").append(name).append(" ");
    out.append(rest).append("\n");
  }
}

template <typename Number>
void line(std::string& out, std::string_view name, std::string_view labels, Number value) {
  out.append("qingliu_").append(name);
  if (!labels.empty()) out.append("{").append(labels).append("}");
  out.append(" ").append(std::to_string(value)).append("\n");
}

/// Microseconds as decimal milliseconds: 2500 → "2.5".
std::string as_ms(std::int64_t us) {
  std::string text = std::to_string(us / 1000);
  std::string rest = std::to_string(us % 1000 + 1000).substr(1);
  while (!rest.empty() && rest.back() == '0') rest.pop_back();
  return rest.empty() ? text : text + "." + rest;
}

}  // namespace

void Metrics::count_run(std::string_view outcome) {
  const std::lock_guard guard(mutex_);
  const auto found = runs_.find(outcome);
  if (found != runs_.end()) {
    ++found->second;
  } else {
    runs_.emplace(outcome, 1);
  }
}

void Metrics::count_ticket() {
  const std::lock_guard guard(mutex_);
  ++tickets_;
}

void Metrics::count_rate_limited() {
  const std::lock_guard guard(mutex_);
  ++rate_limited_;
}

void Metrics::count_response(int status) {
  const std::lock_guard guard(mutex_);
  ++responses_[status];
}

void Metrics::observe_verify(std::int64_t us) {
  std::size_t bucket = 0;
  while (bucket < kBounds.size() && us > kBounds[bucket]) ++bucket;
  const std::lock_guard guard(mutex_);
  ++verify_[bucket];
  verify_us_ += us;
}

void Metrics::add_gauge(std::string name, std::string help, std::function<std::int64_t()> value) {
  const std::lock_guard guard(mutex_);
  gauges_.push_back({std::move(name), std::move(help), std::move(value)});
}

std::string Metrics::text() const {
  const std::lock_guard guard(mutex_);
  std::string out;
  head(out, "runs_total", "Runs that arrived, by what became of them.", "counter");
  for (const auto& [outcome, count] : runs_) {
    line(out, "runs_total", "outcome=\"" + outcome + "\"", count);
  }
  head(out, "tickets_total", "Tickets given out.", "counter");
  line(out, "tickets_total", "", tickets_);
  head(out, "rate_limited_total", "Requests answered 429.", "counter");
  line(out, "rate_limited_total", "", rate_limited_);
  head(out, "responses_total", "Answers by HTTP status.", "counter");
  for (const auto& [status, count] : responses_) {
    line(out, "responses_total", "status=\"" + std::to_string(status) + "\"", count);
  }
  head(out, "verify_milliseconds", "Time to play one run again.", "histogram");
  std::uint64_t below = 0;
  for (std::size_t i = 0; i < kBounds.size(); ++i) {
    below += verify_[i];
    line(out, "verify_milliseconds_bucket", "le=\"" + as_ms(kBounds[i]) + "\"", below);
  }
  below += verify_.back();
  line(out, "verify_milliseconds_bucket", "le=\"+Inf\"", below);
  out.append("qingliu_verify_milliseconds_sum ").append(as_ms(verify_us_)).append("\n");
  line(out, "verify_milliseconds_count", "", below);
  for (const Gauge& gauge : gauges_) {
    head(out, gauge.name, gauge.help, "gauge");
    line(out, gauge.name, "", gauge.value());
  }
  return out;
}

}  // namespace qingliu::score

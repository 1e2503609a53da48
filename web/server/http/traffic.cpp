// Traffic: looks every few milliseconds; nobody has to wake it.
#include "web/server/http/traffic.h"

#include <thread>

namespace qingliu::http {

bool Traffic::wait_until_quiet(std::chrono::milliseconds quiet, std::chrono::milliseconds most) const {
  using Clock = std::chrono::steady_clock;
  constexpr std::chrono::milliseconds kLook{5};
  const auto end = Clock::now() + most;
  auto since = Clock::now();
  std::uint64_t seen = arrived_;
  while (Clock::now() < end) {
    std::this_thread::sleep_for(kLook);
    const std::uint64_t now = arrived_;
    if (now != seen || in_flight_ != 0) {
      seen = now;
      since = Clock::now();
    } else if (Clock::now() - since >= quiet) {
      return true;
    }
  }
  return false;
}

}  // namespace qingliu::http

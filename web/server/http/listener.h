// Listener: the HTTP side of the service, on Drogon. Hands requests to the desks and their answers
// back; decides nothing about scores.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>

#include "web/server/http/rate_limit.h"
#include "web/server/http/site.h"
#include "web/server/http/traffic.h"
#include "web/server/score/board_desk.h"
#include "web/server/score/metrics.h"
#include "web/server/score/runs.h"
#include "web/server/score/ticket_desk.h"

namespace qingliu::http {

struct ListenAddress {
  std::string ip;
  std::uint16_t port = 0;  ///< 0 = any that is free
};

/// What the listener hands requests to; everything must outlive it.
struct Desks {
  const Site& site;
  const score::TicketDesk& tickets;
  score::Runs& runs;
  const score::BoardDesk& boards;
  score::Metrics& metrics;
  RateLimit& rate_limit;
  Traffic& traffic;
};

/// A port that can be listened on: the one wished for, or a free one for 0. 0 when it is taken or
/// not ours to take; then `why` says so.
[[nodiscard]] std::uint16_t probe_port(const ListenAddress& address, std::string& why);

/// Serves until stop_listening(). Calls `ready` once, when connections are accepted.
void listen(const ListenAddress& address, const Desks& desks, const std::function<void()>& ready);
/// Ends listen(); any thread.
void stop_listening();

}  // namespace qingliu::http

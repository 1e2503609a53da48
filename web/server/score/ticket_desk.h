// TicketDesk: answers requests for tickets. Keeps nothing: a ticket is known by its signature.
#pragma once

#include <string>
#include <string_view>

#include "web/server/packs/shelf.h"
#include "web/server/score/answer.h"
#include "web/server/score/clock.h"
#include "web/server/score/metrics.h"

namespace qingliu::score {

class TicketDesk {
 public:
  TicketDesk(const packs::Shelf& packs, std::string key, Metrics& metrics, Clock clock);

  /// `request` is {venue?, event?, game, level, pack}; pack by identity or id.
  [[nodiscard]] Answer issue(std::string_view request) const;

 private:
  const packs::Shelf& packs_;
  std::string key_;
  Metrics& metrics_;
  Clock clock_;
};

}  // namespace qingliu::score

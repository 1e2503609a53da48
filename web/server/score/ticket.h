// Ticket: the server's signed leave to play one round. Knows neither the store nor HTTP.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "game/session/replay.h"
#include "web/server/store/record.h"

namespace qingliu::score {

/// Long enough for a device that spends a week without a network.
inline constexpr std::int64_t kTicketLifeMs = 7LL * 24 * 60 * 60 * 1000;

struct Ticket {
  store::Id id{};
  store::Course course;
  std::uint64_t seed = 0;
  std::int64_t issued_at = 0;   ///< milliseconds since 1970 UTC
  std::int64_t expires_at = 0;  ///< likewise
};

/// A new ticket with a random number and seed.
[[nodiscard]] Ticket issue_ticket(store::Course course, std::int64_t now);
/// The ticket as the text that travels; `key` is the store's.
[[nodiscard]] std::string write_ticket(const Ticket& ticket, std::string_view key);
/// Nothing when it was not signed with `key`.
[[nodiscard]] std::optional<Ticket> read_ticket(std::string_view text, std::string_view key);
/// Whether the replay is of the round that the ticket was given out for: game, level, pack, rules,
/// seed.
[[nodiscard]] bool matches(const Ticket& ticket, const session::Replay& replay);

}  // namespace qingliu::score

// Ticket: the server's signed leave to play one round. Knows neither the store nor HTTP.
#include "web/server/score/ticket.h"

#include <utility>

#include "web/server/score/id_text.h"
#include "web/server/score/packing.h"
#include "web/server/score/signature.h"

namespace qingliu::score {
namespace {

constexpr std::uint64_t kTicketFormat = 1;
constexpr std::string_view kPurpose = "ticket";

}  // namespace

Ticket issue_ticket(store::Course course, std::int64_t now) {
  return {random_id(), std::move(course), random_seed(), now, now + kTicketLifeMs};
}

std::string write_ticket(const Ticket& ticket, std::string_view key) {
  Packer out;
  out.number(kTicketFormat, 1);
  out.id(ticket.id);
  out.number(ticket.seed, 8);
  out.number(ticket.course.rules, 4);
  out.number(static_cast<std::uint64_t>(ticket.issued_at), 8);
  out.number(static_cast<std::uint64_t>(ticket.expires_at), 8);
  out.text(ticket.course.event);
  out.text(ticket.course.venue);
  out.text(ticket.course.game);
  out.text(ticket.course.level);
  out.text(ticket.course.pack);
  return sign(out.bytes(), kPurpose, key);
}

std::optional<Ticket> read_ticket(std::string_view text, std::string_view key) {
  const auto payload = open_signed(text, kPurpose, key);
  if (!payload) return std::nullopt;
  Unpacker in(*payload);
  if (in.number(1) != kTicketFormat) return std::nullopt;
  Ticket ticket;
  ticket.id = in.id();
  ticket.seed = in.number(8);
  ticket.course.rules = static_cast<std::uint32_t>(in.number(4));
  ticket.issued_at = static_cast<std::int64_t>(in.number(8));
  ticket.expires_at = static_cast<std::int64_t>(in.number(8));
  ticket.course.event = in.text();
  ticket.course.venue = in.text();
  ticket.course.game = in.text();
  ticket.course.level = in.text();
  ticket.course.pack = in.text();
  if (!in.done()) return std::nullopt;
  return ticket;
}

bool matches(const Ticket& ticket, const session::Replay& replay) {
  return replay.setup.street.empty() && ticket.seed == replay.setup.seed && ticket.course.rules == replay.rules &&
         ticket.course.pack == replay.pack && ticket.course.game == content::name_of(replay.setup.game) &&
         ticket.course.level == rules::name_of(replay.setup.level);
}

}  // namespace qingliu::score

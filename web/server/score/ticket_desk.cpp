// TicketDesk: answers requests for tickets.
#include "web/server/score/ticket_desk.h"

#include <optional>
#include <utility>

#include "game/base/hex.h"
#include "game/rules/mini_game.h"
#include "web/server/score/id_text.h"
#include "web/server/score/ticket.h"

namespace qingliu::score {
namespace {

using content::Json;

constexpr const char* kFile = "request";

/// The text under `key`, or `otherwise` when the key is missing; anything that is no slug is a
/// problem.
std::string read_word(const Json& request, const char* key, std::optional<std::string> otherwise,
                      content::Problems& problems) {
  const Json* value = content::find(request, key);
  const bool blank = value != nullptr && *value == "";
  if (otherwise && (value == nullptr || blank)) return *otherwise;
  const std::string pointer = std::string("/") + key;
  if (value == nullptr) {
    problems.push_back({"missing", kFile, pointer, std::string(key) + " is needed"});
    return {};
  }
  if (!value->is_string() || !is_slug(value->get_ref<const std::string&>())) {
    problems.push_back({"bad-word", kFile, pointer, "must be 1 to 64 lower-case letters, digits and single hyphens"});
    return {};
  }
  return value->get<std::string>();
}

}  // namespace

TicketDesk::TicketDesk(const packs::Shelf& packs, std::string key, Metrics& metrics, Clock clock)
    : packs_(packs), key_(std::move(key)), metrics_(metrics), clock_(std::move(clock)) {}

Answer TicketDesk::issue(std::string_view text) const {
  content::Problems problems;
  content::JsonLimits limits;
  limits.bytes = 4096;
  const auto request = content::read_json(text, kFile, limits, problems);
  if (!request) return refuse_document("bad-request", std::move(problems));
  store::Course course;
  course.event = read_word(*request, "event", "open", problems);
  course.venue = read_word(*request, "venue", "", problems);
  course.game = read_word(*request, "game", std::nullopt, problems);
  course.level = read_word(*request, "level", std::nullopt, problems);
  const std::string pack_name = read_word(*request, "pack", std::nullopt, problems);
  const auto game = content::parse_game(course.game);
  if (problems.empty() && !game) {
    problems.push_back({"unknown-game", kFile, "/game", "there is no such game"});
  }
  if (problems.empty() && !rules::parse_level(course.level)) {
    problems.push_back({"unknown-level", kFile, "/level", "standard or elder"});
  }
  if (!problems.empty()) return refuse_document("bad-request", std::move(problems));
  const content::Pack* pack = packs_.find(pack_name);
  if (pack == nullptr) return refuse(404, "unknown-pack", "this server does not have the pack");
  if (!packs::offers(*pack, *game)) {
    return refuse(422, "wrong-pack", "the pack does not feed this game");
  }
  course.pack = pack->hash;
  course.rules = rules::kRulesVersion;
  const Ticket ticket = issue_ticket(std::move(course), clock_());
  metrics_.count_ticket();
  Answer answer;
  answer.status = 201;
  answer.body = Json{{"ticket", write_ticket(ticket, key_)},
                     {"seed", base::to_hex(ticket.seed)},
                     {"pack", ticket.course.pack},
                     {"rules", ticket.course.rules},
                     {"issued_at", to_rfc3339(ticket.issued_at)},
                     {"expires_at", to_rfc3339(ticket.expires_at)}};
  return answer;
}

}  // namespace qingliu::score

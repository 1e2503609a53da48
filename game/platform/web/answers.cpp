// The shapes of what the page answers: list of packs, ticket, upload and board.
#include <array>
#include <utility>

#include "game/base/hex.h"
#include "game/content/json.h"
#include "game/platform/web/web_ports.h"

namespace qingliu::platform {
namespace {

using content::Json;

std::optional<Json> parse(std::string_view json, std::string_view what) {
  content::Problems problems;
  return content::read_json(json, what, content::JsonLimits{}, problems);
}

std::string text_at(const Json& object, const char* key) {
  const Json* found = content::find(object, key);
  return found != nullptr && found->is_string() ? found->get<std::string>() : std::string();
}

template <typename Number>
Number number_at(const Json& object, const char* key) {
  const Json* found = content::find(object, key);
  return found != nullptr && found->is_number_integer() ? found->get<Number>() : Number{};
}

bool truth_at(const Json& object, const char* key) {
  const Json* found = content::find(object, key);
  return found != nullptr && found->is_boolean() && found->get<bool>();
}

content::Text saying_at(const Json& object, const char* key) {
  content::Text text;
  const Json* found = content::find(object, key);
  if (found == nullptr) return text;
  for (const content::Locale locale : {content::Locale::ZhHans, content::Locale::ZhHant, content::Locale::En}) {
    text.by_locale[static_cast<std::size_t>(locale)] =
        text_at(*found, std::string(content::locale_name(locale)).c_str());
  }
  return text;
}

app::PackCard card_from(const Json& object) {
  app::PackCard card;
  card.id = text_at(object, "id");
  card.title = saying_at(object, "title");
  card.description = saying_at(object, "description");
  card.icon = text_at(object, "icon");
  const Json* games = content::find(object, "games");
  if (games == nullptr || !games->is_array()) return card;
  for (const Json& name : *games) {
    if (!name.is_string()) continue;
    if (const auto game = content::parse_game(name.get<std::string>())) card.games.push_back(*game);
  }
  return card;
}

app::Upload upload_named(std::string_view name) {
  constexpr std::array<std::pair<std::string_view, app::Upload>, 4> kNames = {{{"waiting", app::Upload::Waiting},
                                                                               {"verified", app::Upload::Verified},
                                                                               {"refused", app::Upload::Refused},
                                                                               {"practice", app::Upload::Practice}}};
  for (const auto& [known, upload] : kNames) {
    if (known == name) return upload;
  }
  return app::Upload::None;
}

}  // namespace

bool WebPacks::take_cards(std::string_view json) {
  const std::optional<Json> list = parse(json, "packs");
  if (!list || !list->is_array()) return false;
  cards_.clear();
  for (const Json& object : *list) cards_.push_back(card_from(object));
  return true;
}

void WebScores::take_ticket_answer(std::string_view token, std::string_view seed_hex) {
  const std::optional<std::uint64_t> seed = base::parse_hex(seed_hex);
  if (seed) ticket_ = app::Ticket{std::string(token), *seed};
}

bool WebScores::take_upload(std::string_view json) {
  const std::optional<Json> object = parse(json, "upload");
  if (!object) return false;
  upload_.state = upload_named(text_at(*object, "state"));
  upload_.points = number_at<std::int32_t>(*object, "points");
  upload_.rank = number_at<std::uint32_t>(*object, "rank");
  upload_.code = text_at(*object, "code");
  upload_.in_outbox = number_at<std::uint32_t>(*object, "outbox");
  return true;
}

bool WebScores::take_board(std::string_view json) {
  const std::optional<Json> object = parse(json, "board");
  board_ = {};
  const Json* rows = object ? content::find(*object, "rows") : nullptr;
  if (rows == nullptr || !rows->is_array()) {
    board_.state = app::Arrival::Failed;
    return false;
  }
  board_.state = app::Arrival::Ready;
  board_.local = truth_at(*object, "local");
  board_.total = number_at<std::uint32_t>(*object, "total");
  for (const Json& row : *rows) {
    board_.rows.push_back({number_at<std::uint32_t>(row, "rank"), text_at(row, "name"),
                           number_at<std::int32_t>(row, "points"), truth_at(row, "mine")});
  }
  return true;
}

}  // namespace qingliu::platform

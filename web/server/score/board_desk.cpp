// BoardDesk: answers requests for boards: which board, which part of it, and has it changed.
#include "web/server/score/board_desk.h"

#include <charconv>
#include <utility>

#include "game/base/hash.h"
#include "game/base/hex.h"
#include "game/rules/mini_game.h"
#include "web/server/score/clock.h"
#include "web/server/score/id_text.h"
#include "web/server/score/packing.h"
#include "web/server/score/signature.h"

namespace qingliu::score {
namespace {

using content::Json;

constexpr std::string_view kPurpose = "cursor";
/// Long enough that 500 phones cost one board, short enough that nobody waits for their row.
constexpr const char* kCacheControl = "public, max-age=2";

Answer bad_query(std::string_view key, std::string_view detail) {
  Answer answer = refuse(400, "bad-query", detail);
  answer.errors.push_back({"bad-query", "query", std::string(key), std::string(detail)});
  return answer;
}

std::uint64_t fingerprint(const store::Course& course) {
  base::Hasher hasher;
  for (const std::string* part : {&course.event, &course.venue, &course.game, &course.level, &course.pack}) {
    hasher.add_bytes(*part);
  }
  hasher.add(course.rules);
  return hasher.value();
}

Json row_json(const BoardRow& row) {
  return Json{{"rank", row.rank},
              {"id", to_uuid(row.id)},
              {"name", row.name},
              {"points", row.score.points},
              {"right", row.score.right},
              {"wrong", row.score.wrong},
              {"at", to_rfc3339(row.received_at)}};
}

Json board_json(const store::Course& course) {
  Json json{{"event", course.event}, {"game", course.game}, {"level", course.level}, {"pack", course.pack}};
  json["rules"] = course.rules;
  if (!course.venue.empty()) json["venue"] = course.venue;
  return json;
}

std::string in_quotes(std::string_view text) { return std::string(1, '"').append(text) + '"'; }

/// Whether the header If-None-Match names `etag` (RFC 9110 §13.1.2).
bool names_etag(std::string_view header, std::string_view etag) {
  return header == "*" || header.find(etag) != std::string_view::npos;
}

std::optional<std::size_t> read_limit(const std::string& text) {
  if (text.empty()) return kUsualRows;
  std::size_t limit = 0;
  const char* end = text.data() + text.size();
  const auto [stopped, error] = std::from_chars(text.data(), end, limit);
  if (error != std::errc() || stopped != end || limit < 1 || limit > kMostRows) return std::nullopt;
  return limit;
}

}  // namespace

BoardDesk::BoardDesk(const packs::Shelf& packs, const Boards& boards, std::string key)
    : packs_(packs), boards_(boards), key_(std::move(key)) {}

std::optional<Answer> BoardDesk::read_course(const BoardRequest& request, store::Course& course) const {
  if (!is_slug(request.event)) return bad_query("event", "no such event");
  const auto game = content::parse_game(request.game);
  if (!game || *game == content::GameKind::Blank) return refuse(404, "unknown-game", "there is no such game");
  const std::string level = request.level.empty() ? "standard" : request.level;
  if (!rules::parse_level(level)) return bad_query("level", "standard or elder");
  if (!request.venue.empty() && !is_slug(request.venue)) return bad_query("venue", "no such venue");
  std::string pack = request.pack;
  if (!is_pack_hash(pack)) {
    const auto offering = packs_.offering(*game);
    if (pack.empty() && offering.size() != 1) {
      return bad_query("pack", "several packs feed this game: say which");
    }
    const content::Pack* found = pack.empty() ? offering.front() : packs_.find(pack);
    if (found == nullptr) return refuse(404, "unknown-pack", "this server does not have the pack");
    pack = found->hash;
  }
  course = {request.event, request.venue, request.game, level, pack, rules::kRulesVersion};
  return std::nullopt;
}

std::optional<Answer> BoardDesk::read_page(const BoardRequest& request, const store::Course& course,
                                           BoardPage& page) const {
  if (!request.around.empty()) {
    const auto run = parse_uuid_v7(request.around);
    if (!run) return bad_query("around", "must be the id of a run");
    auto found = boards_.around(course, *run, kReach);
    if (!found) return refuse(404, "unknown-run", "the run is not on this board");
    page = std::move(*found);
    page.resume.reset();
    return std::nullopt;
  }
  const auto limit = read_limit(request.limit);
  if (!limit) return bad_query("limit", "1 to 100");
  std::optional<Standing> after;
  if (!request.cursor.empty()) {
    after = read_cursor(course, request.cursor);
    if (!after) return refuse(400, "bad-cursor", "the cursor is not of this board");
  }
  page = boards_.page(course, after, *limit);
  return std::nullopt;
}

Answer BoardDesk::answer(const BoardRequest& request) const {
  store::Course course;
  if (auto refusal = read_course(request, course)) return *refusal;
  BoardPage page;
  if (auto refusal = read_page(request, course, page)) return *refusal;
  Answer answer;
  answer.cache_control = kCacheControl;
  answer.etag = in_quotes(base::to_hex(page.version ^ fingerprint(course)));
  if (names_etag(request.if_none_match, answer.etag)) {
    answer.status = 304;
    return answer;
  }
  Json rows = Json::array();
  for (const BoardRow& row : page.rows) rows.push_back(row_json(row));
  answer.body = Json{{"board", board_json(course)}, {"total", page.total}, {"next", nullptr}};
  answer.body["rows"] = std::move(rows);
  if (page.resume) answer.body["next"] = write_cursor(course, *page.resume);
  return answer;
}

std::string BoardDesk::write_cursor(const store::Course& course, const Standing& last) const {
  Packer out;
  out.number(fingerprint(course), 8);
  out.number(static_cast<std::uint32_t>(last.points), 4);
  out.number(static_cast<std::uint64_t>(last.issued_at), 8);
  out.id(last.id);
  return sign(out.bytes(), kPurpose, key_);
}

std::optional<Standing> BoardDesk::read_cursor(const store::Course& course, std::string_view cursor) const {
  const auto payload = open_signed(cursor, kPurpose, key_);
  if (!payload) return std::nullopt;
  Unpacker in(*payload);
  const bool this_board = in.number(8) == fingerprint(course);
  Standing last;
  last.points = static_cast<std::int32_t>(in.number(4));
  last.issued_at = static_cast<std::int64_t>(in.number(8));
  last.id = in.id();
  if (!this_board || !in.done()) return std::nullopt;
  return last;
}

}  // namespace qingliu::score

// The short texts of addresses and headers: base64url, tickets, cursors, ids, queries of boards, ETags, encodings.
// The lines of the input are: a text, then what stands in the address of a board.
#include "tests/fuzz/fuzz.h"
#include "tests/server/service_of_tests.h"
#include "web/server/http/site.h"
#include "web/server/score/base64url.h"
#include "web/server/score/board_desk.h"
#include "web/server/score/id_text.h"
#include "web/server/score/signature.h"

using namespace qingliu;
using fuzz::require;

namespace {

constexpr std::string_view kKey = "0123456789abcdef0123456789abcdef";

void check_base64(std::string_view text) {
  require(score::from_base64url(score::to_base64url(text)) == text, "bytes come back from base64url");
  const auto bytes = score::from_base64url(text);
  if (bytes) require(score::to_base64url(*bytes) == text, "a value has one spelling");
}

void check_signed(std::string_view text) {
  require(!score::open_signed(text, "ticket", kKey), "nobody guesses a signature");
  require(!score::read_ticket(text, kKey), "nobody guesses a ticket");
  const std::string made = score::sign(text, "ticket", kKey);
  require(score::open_signed(made, "ticket", kKey) == text, "what was signed is opened");
  require(!score::open_signed(made, "cursor", kKey), "a ticket is no cursor");
  // A payload of ours with any bytes: it is a ticket, or it is none; if it is, it is written back the same.
  const auto ticket = score::read_ticket(made, kKey);
  if (ticket) require(score::write_ticket(*ticket, kKey) == made, "a ticket has one spelling");
}

void check_ids(std::string_view text) {
  const auto id = score::parse_uuid_v7(text);
  if (id) require(score::parse_uuid_v7(score::to_uuid(*id)) == id, "an id comes back from its text");
  if (score::is_slug(text)) require(text.find("--") == std::string_view::npos, "a slug has single hyphens");
}

void check_forms(std::string_view text) {
  http::Asset asset;
  asset.plain = {"plain", "\"1\""};
  asset.gzip = {"gz", "\"2\""};
  asset.brotli = {"b", "\"3\""};
  const http::Chosen chosen = http::choose_form(asset, text);
  require(chosen.form != nullptr, "there is a form for everybody");
  require((chosen.form == &asset.plain) == chosen.encoding.empty(), "a form is named by its encoding");
  require(http::matches_etag(text, "\"1\"") || text.find("*") != std::string_view::npos || text.find("\"1\"") != 0,
          "an ETag at the beginning is found");
  static_cast<void>(http::is_hashed_name(text));
  static_cast<void>(http::content_type_of(text));
}

/// A board with a few runs, and its key.
struct Desk {
  Desk() : packs(tests::read_packs()), desk(packs, boards, std::string(kKey)) {}
  packs::Shelf packs;
  score::Boards boards;
  score::BoardDesk desk;
};

void check_board(fuzz::Input& input) {
  static const Desk at;
  score::BoardRequest wish;
  for (std::string* field : {&wish.event, &wish.game, &wish.level, &wish.venue, &wish.pack, &wish.around, &wish.cursor,
                             &wish.limit, &wish.if_none_match}) {
    *field = input.line();
  }
  // "~" signs what follows, so that more than the signature of a cursor is looked at.
  if (!wish.cursor.empty() && wish.cursor.front() == '~') {
    wish.cursor = score::sign(std::string_view(wish.cursor).substr(1), "cursor", kKey);
  }
  const score::Answer answer = at.desk.answer(wish);
  require(answer.status < 500, "no address brings the service down");
  require(answer.refused() == (answer.status >= 400), "a refusal has a code, a success has none");
  static_cast<void>(score::text_of(answer));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::Input input(data, size);
  const std::string_view text = input.line();
  check_base64(text);
  check_signed(text);
  check_ids(text);
  check_forms(text);
  check_board(input);
  return 0;
}

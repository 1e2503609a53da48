// Tickets and what they are written with: base64url, signatures, ids.
#include "web/server/score/ticket.h"

#include <catch2/catch_test_macros.hpp>
#include <set>
#include <string>

#include "web/server/score/base64url.h"
#include "web/server/score/clock.h"
#include "web/server/score/id_text.h"
#include "web/server/score/signature.h"

using namespace qingliu;
using namespace qingliu::score;

namespace {

const std::string kKey(32, 'k');

Ticket a_ticket() { return issue_ticket({"spring-fair", "hall-2", "quiz", "elder", std::string(64, '0'), 7}, 1000); }

}  // namespace

TEST_CASE("A ticket reads back as it was written") {
  const Ticket before = a_ticket();
  const auto after = read_ticket(write_ticket(before, kKey), kKey);
  REQUIRE(after);
  CHECK(after->id == before.id);
  CHECK(after->course == before.course);
  CHECK(after->seed == before.seed);
  CHECK(after->issued_at == 1000);
  CHECK(after->expires_at == 1000 + kTicketLifeMs);
}

TEST_CASE("A ticket fits into a replay") { CHECK(write_ticket(a_ticket(), kKey).size() <= 400); }

TEST_CASE("No changed character of a ticket goes unnoticed") {
  const std::string good = write_ticket(a_ticket(), kKey);
  for (std::size_t at = 0; at < good.size(); ++at) {
    std::string bad = good;
    bad[at] = bad[at] == 'A' ? 'B' : 'A';
    INFO("character " << at);
    CHECK_FALSE(read_ticket(bad, kKey));
  }
}

TEST_CASE("A ticket of another key is not ours") {
  CHECK_FALSE(read_ticket(write_ticket(a_ticket(), kKey), std::string(32, 'x')));
}

TEST_CASE("What was signed for another purpose is no ticket") {
  const std::string ticket = write_ticket(a_ticket(), kKey);
  const auto payload = from_base64url(ticket.substr(0, ticket.find('.')));
  REQUIRE(payload);
  CHECK(read_ticket(sign(*payload, "ticket", kKey), kKey));
  CHECK_FALSE(read_ticket(sign(*payload, "cursor", kKey), kKey));
}

TEST_CASE("Texts that are no tickets are refused without harm") {
  const std::string texts[] = {
      "", ".", "a.b", "....", std::string(5000, 'A'), "é.ü", sign("", "ticket", kKey), sign("short", "ticket", kKey)};
  for (const std::string& text : texts) {
    INFO(text);
    CHECK_FALSE(read_ticket(text, kKey));
  }
}

TEST_CASE("A thousand tickets have a thousand numbers and seeds") {
  std::set<store::Id> ids;
  std::set<std::uint64_t> seeds;
  for (int i = 0; i < 1000; ++i) {
    const Ticket ticket = a_ticket();
    ids.insert(ticket.id);
    seeds.insert(ticket.seed);
  }
  CHECK(ids.size() == 1000);
  CHECK(seeds.size() == 1000);
}

TEST_CASE("Base64url agrees with the test vectors of RFC 4648") {
  CHECK(to_base64url("").empty());
  CHECK(to_base64url("f") == "Zg");
  CHECK(to_base64url("fo") == "Zm8");
  CHECK(to_base64url("foobar") == "Zm9vYmFy");
  CHECK(to_base64url("\xff\xef\xbe") == "_---");
  CHECK(from_base64url("Zm9vYg") == "foob");
}

TEST_CASE("One value has one spelling in base64url") {
  CHECK_FALSE(from_base64url("Zg=="));
  CHECK_FALSE(from_base64url("Zh"));
  CHECK_FALSE(from_base64url("Z"));
  CHECK_FALSE(from_base64url("Z+"));
  CHECK_FALSE(from_base64url("Z g"));
}

TEST_CASE("Only UUIDs of version 7 name a run") {
  CHECK(parse_uuid_v7("018f3e1c-7b1a-7abc-8def-0123456789ab"));
  CHECK(parse_uuid_v7("018F3E1C-7B1A-7ABC-8DEF-0123456789AB"));
  CHECK_FALSE(parse_uuid_v7("018f3e1c-7b1a-4abc-8def-0123456789ab"));
  CHECK_FALSE(parse_uuid_v7("018f3e1c-7b1a-7abc-cdef-0123456789ab"));
  CHECK_FALSE(parse_uuid_v7("018f3e1c7b1a7abc8def0123456789ab"));
  CHECK_FALSE(parse_uuid_v7("018f3e1c-7b1a-7abc-8def-0123456789a"));
  CHECK_FALSE(parse_uuid_v7(""));
  const auto id = parse_uuid_v7("018F3E1C-7B1A-7ABC-8DEF-0123456789AB");
  REQUIRE(id);
  CHECK(to_uuid(*id) == "018f3e1c-7b1a-7abc-8def-0123456789ab");
}

TEST_CASE("Slugs are lower-case words with single hyphens") {
  CHECK(is_slug("open"));
  CHECK(is_slug("spring-fair-2026"));
  CHECK_FALSE(is_slug(""));
  CHECK_FALSE(is_slug("-a"));
  CHECK_FALSE(is_slug("a-"));
  CHECK_FALSE(is_slug("a--b"));
  CHECK_FALSE(is_slug("A"));
  CHECK_FALSE(is_slug("a/b"));
  CHECK_FALSE(is_slug(std::string(65, 'a')));
}

TEST_CASE("Times are written as RFC 3339 says") {
  CHECK(to_rfc3339(0) == "1970-01-01T00:00:00.000Z");
  CHECK(to_rfc3339(1795414746123) == "2026-11-23T06:19:06.123Z");
}

// What arrives at the score service in a body: a run, a batch of runs, a wish for a ticket.
// First byte: 'p' the rest is a PUT of a run, 'b' a batch, 't' a POST for a ticket. "@" stands for a good ticket.
#include "tests/fuzz/fuzz.h"
#include "tests/server/service_of_tests.h"
#include "web/server/score/id_text.h"

using namespace qingliu;
using fuzz::require;

namespace {

tests::Service& service() {
  static tests::Service one;
  return one;
}

std::string with_ticket(std::string_view text) {
  static const std::string kTicket = service().ticket("sorting", "waste").at("ticket").get<std::string>();
  std::string out;
  for (const char c : text) {
    if (c == '@') {
      out += kTicket;
    } else {
      out.push_back(c);
    }
  }
  return out;
}

/// A refusal says so; everything that is sent is JSON.
void check(const score::Answer& answer) {
  require(answer.status >= 200 && answer.status < 600, "a status is one of HTTP's");
  require(answer.refused() == (answer.status >= 400), "a refusal has a code, a success has none");
  require(answer.status < 500, "no body brings the service down");
  if (answer.content_type != "application/json") return;
  require(!content::Json::parse(score::text_of(answer), nullptr, false).is_discarded(), "an answer is JSON");
}

score::Answer batch(const std::string& text) {
  std::promise<score::Answer> promise;
  service().runs->put_batch(text, [&promise](const score::Answer& answer) { promise.set_value(answer); });
  return promise.get_future().get();
}

/// Every line that was sent has its line in the answer, and each is JSON with a status.
void check_lines(const std::string& sent, const score::Answer& answer) {
  check(answer);
  if (answer.refused()) return;
  std::size_t asked = 0, answered = 0;
  for (fuzz::Input lines(reinterpret_cast<const std::uint8_t*>(sent.data()), sent.size()); !lines.empty();) {
    const std::string_view line = lines.line();
    asked += line.empty() || line == "\r" ? 0U : 1U;
  }
  for (fuzz::Input lines(reinterpret_cast<const std::uint8_t*>(answer.text.data()), answer.text.size()); !lines.empty();
       ++answered) {
    const auto line = content::Json::parse(lines.line(), nullptr, false);
    require(line.is_object() && line.contains("status") && line.contains("id"), "a line of the answer is whole");
  }
  require(asked == answered, "every line is answered");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string body = with_ticket(fuzz::text_of(data + 1, size - 1));
  if (data[0] == 'p') {
    const auto id = score::parse_uuid_v7("01890a5d-ac96-774b-bcce-b302099a8057");
    check(service().put(*id, body));
  } else if (data[0] == 'b') {
    check_lines(body, batch(body));
  } else {
    const score::TicketDesk desk(service().packs, service().store->key(), service().metrics, service().clock());
    check(desk.issue(body));
  }
  return 0;
}

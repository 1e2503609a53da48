// The service without HTTP: every reason to refuse a run, with the clock in our hands.
#include "web/server/score/runs.h"

#include <atomic>
#include <catch2/catch_test_macros.hpp>
#include <future>
#include <set>
#include <sstream>
#include <thread>
#include <vector>

#include "tests/server/runs_of_tests.h"
#include "tests/server/service_of_tests.h"
#include "web/server/score/id_text.h"

using namespace qingliu;
using namespace qingliu::score;
using content::Json;
using tests::kHour;
using tests::kStart;
using tests::play;
using tests::Service;

namespace {

/// A played round of the waste pack, an hour after its ticket.
session::Replay played(Service& service, content::GameKind game = content::GameKind::Sorting) {
  const Json ticket = service.ticket(std::string(content::name_of(game)), "waste");
  service.now += kHour;
  return play(*service.packs.find("waste"), ticket, game);
}

std::string code_of(Service& service, const session::Replay& replay) {
  const Answer answer = service.put(random_id(), session::write_replay(replay));
  return answer.refused() ? answer.code : "accepted";
}

}  // namespace

TEST_CASE("An honest run of every game is verified, ranked and answered the same again") {
  for (const auto game : {content::GameKind::Sorting, content::GameKind::Quiz}) {
    Service service;
    const session::Replay replay = played(service, game);
    const store::Id id = tests::id_of(42);
    const Answer first = service.put(id, session::write_replay(replay));
    INFO(first.code << " " << first.detail);
    REQUIRE(first.status == 201);
    CHECK(first.body.at("points") == replay.claim.points);
    CHECK(first.body.at("rank") == 1);
    CHECK(first.body.at("verified") == true);
    CHECK(first.body.at("board").at("event") == "open");
    const Answer second = service.put(id, session::write_replay(replay));
    CHECK(second.status == 200);
    CHECK(second.body == first.body);
    CHECK(service.boards.run_count() == 1);
  }
}

TEST_CASE("A repeat is answered even after its ticket has expired") {
  Service service;
  const session::Replay replay = played(service);
  REQUIRE(service.put(tests::id_of(1), session::write_replay(replay)).status == 201);
  service.now += kTicketLifeMs;
  CHECK(service.put(tests::id_of(1), session::write_replay(replay)).status == 200);
  CHECK(service.put(tests::id_of(1), "  " + session::write_replay(replay)).status == 200);
}

TEST_CASE("Another run under a known id is a conflict") {
  Service service;
  const session::Replay first = played(service);
  const session::Replay second = played(service);
  REQUIRE(service.put(tests::id_of(1), session::write_replay(first)).status == 201);
  const Answer answer = service.put(tests::id_of(1), session::write_replay(second));
  CHECK(answer.status == 409);
  CHECK(answer.code == "run-conflict");
}

TEST_CASE("A ticket is good for one run") {
  Service service;
  const session::Replay replay = played(service);
  REQUIRE(code_of(service, replay) == "accepted");
  CHECK(code_of(service, replay) == "ticket-reused");
}

TEST_CASE("A forged score is refused and nothing is kept") {
  Service service;
  session::Replay replay = played(service);
  replay.claim.points += 10;
  CHECK(code_of(service, replay) == "score-mismatch");
  CHECK(service.boards.run_count() == 0);
  replay.claim.points -= 10;
  CHECK(code_of(service, replay) == "accepted");
}

TEST_CASE("An edited action is refused at the tick where the round first differs") {
  Service service;
  const session::Replay honest = played(service);
  const std::size_t last = honest.actions.size() - 1;
  for (const std::size_t at : {std::size_t{0}, last / 2, last}) {
    session::Replay replay = honest;
    replay.actions[at].action.a = replay.actions[at].action.a == 0 ? 1 : 0;
    const Answer answer = service.put(random_id(), session::write_replay(replay));
    INFO("action " << at << ": " << answer.code);
    REQUIRE(answer.status == 422);
    CHECK(std::set<std::string>{"hash-mismatch", "illegal-action", "not-finished"}.count(answer.code) == 1);
    REQUIRE(answer.tick);
    CHECK(*answer.tick >= replay.actions[at].tick);
  }
  CHECK(service.boards.run_count() == 0);
}

TEST_CASE("A dropped action is refused") {
  Service service;
  session::Replay replay = played(service);
  replay.actions.pop_back();
  CHECK(code_of(service, replay) != "accepted");
}

TEST_CASE("A reaction of 0 ms is refused, for whichever decision") {
  Service service;
  const session::Replay honest = played(service);
  int too_fast = 0;
  for (std::size_t at = 0; at < honest.actions.size(); ++at) {
    session::Replay replay = honest;
    replay.actions[at].tick = at == 0 ? 0 : replay.actions[at - 1].tick;
    const std::string code = code_of(service, replay);
    INFO("decision " << at);
    CHECK(code != "accepted");
    too_fast += code == "too-fast" ? 1 : 0;
  }
  // Taking an item apart and the like may be done at once: such a round is refused for its hashes.
  CHECK(too_fast >= 10);
}

TEST_CASE("A run of other rules, another pack or a pack that is not here is refused") {
  Service service;
  session::Replay replay = played(service);
  session::Replay other = replay;
  other.rules += 1;
  CHECK(code_of(service, other) == "rules-version");
  other = replay;
  other.pack = service.packs.find("drainage")->hash;
  CHECK(code_of(service, other) == "wrong-pack");
  other.pack = std::string(64, '0');
  CHECK(code_of(service, other) == "wrong-pack");
}

TEST_CASE("A ticket for another seed, game or level does not fit") {
  Service service;
  const session::Replay replay = played(service);
  session::Replay other = replay;
  other.setup.seed += 1;
  CHECK(code_of(service, other) == "ticket-mismatch");
  other = replay;
  other.setup.level = rules::Level::Elder;
  CHECK(code_of(service, other) == "ticket-mismatch");
  other = replay;
  other.setup.game = content::GameKind::Quiz;
  CHECK(code_of(service, other) == "ticket-mismatch");
}

TEST_CASE("A forged ticket, none at all, and an expired one are refused") {
  Service service;
  const session::Replay replay = played(service);
  session::Replay other = replay;
  other.ticket = write_ticket(issue_ticket({"open", "", "sorting", "standard", replay.pack, 1}, kStart), "another key");
  CHECK(code_of(service, other) == "ticket-forged");
  other.ticket.clear();
  CHECK(code_of(service, other) == "no-ticket");
  service.now = kStart + kTicketLifeMs + 1;
  CHECK(code_of(service, replay) == "ticket-expired");
  service.now = kStart + kTicketLifeMs;
  CHECK(code_of(service, replay) == "accepted");
}

TEST_CASE("A round that cannot have been played yet is refused, to the tick") {
  Service service;
  const session::Replay replay = played(service);
  const std::int64_t length = std::int64_t{replay.ticks} * 50;
  service.now = kStart + length - 5001;
  const Answer answer = service.put(random_id(), session::write_replay(replay));
  CHECK(answer.code == "too-fast");
  CHECK(answer.tick == replay.ticks);
  service.now = kStart + length - 5000;
  CHECK(code_of(service, replay) == "accepted");
}

TEST_CASE("A typed name is refused, no name is fine") {
  Service service;
  session::Replay replay = played(service);
  replay.name = "my-own-name-07";
  CHECK(code_of(service, replay) == "bad-name");
  replay.name.clear();
  CHECK(code_of(service, replay) == "accepted");
}

TEST_CASE("What is no replay is refused with every problem and its place") {
  Service service;
  const std::string deep = std::string(20000, '[') + std::string(20000, ']');
  for (const std::string& body : {std::string(), std::string("{"), std::string("null"), std::string("\xff"), deep}) {
    const Answer answer = service.put(random_id(), body);
    CHECK(answer.status == 400);
    CHECK(answer.code == "bad-replay");
    CHECK_FALSE(answer.errors.empty());
  }
  CHECK(service.put(random_id(), std::string(65537, ' ')).status == 413);
}

TEST_CASE("Of one run sent by many at once, one is new and all are answered the same") {
  Service service;
  constexpr int kRounds = 20;
  constexpr int kThreads = 8;
  std::atomic<int> created{0};
  std::atomic<int> repeated{0};
  for (std::uint64_t round = 0; round < kRounds; ++round) {
    const std::string body = session::write_replay(played(service));
    std::vector<std::thread> threads;
    threads.reserve(kThreads);
    for (int t = 0; t < kThreads; ++t) {
      threads.emplace_back([&] {
        for (int i = 0; i < 5; ++i) {
          const int status = service.put(tests::id_of(round), body).status;
          created += status == 201 ? 1 : 0;
          repeated += status == 200 ? 1 : 0;
        }
      });
    }
    for (auto& thread : threads) thread.join();
  }
  CHECK(created == kRounds);
  CHECK(repeated == kRounds * (kThreads * 5 - 1));
  CHECK(service.boards.run_count() == kRounds);
}

TEST_CASE("A run that is kept while its repeat is being checked is answered as a repeat") {
  Service service;
  const std::string body = session::write_replay(played(service));
  int inner = 0;
  service.meanwhile = [&] { inner = service.put(tests::id_of(1), body).status; };
  service.armed = true;
  const int outer = service.put(tests::id_of(1), body).status;
  CHECK(inner == 201);
  CHECK(outer == 200);
}

TEST_CASE("Of one ticket sent with many ids at once, one run is kept") {
  Service service;
  const std::string body = session::write_replay(played(service));
  std::atomic<int> created{0};
  std::vector<std::thread> threads;
  threads.reserve(8);
  for (std::uint64_t t = 0; t < 8; ++t) {
    threads.emplace_back([&, t] { created += service.put(tests::id_of(t), body).status == 201 ? 1 : 0; });
  }
  for (auto& thread : threads) thread.join();
  CHECK(created == 1);
  CHECK(service.boards.run_count() == 1);
}

TEST_CASE("A batch answers line by line: new, repeated, refused, and no run at all") {
  Service service;
  const std::string good = session::write_replay(played(service));
  session::Replay forged = played(service);
  forged.claim.points += 1;
  const std::string first = to_uuid(tests::id_of(1));
  const auto line = [](const std::string& id, const std::string& run) {
    return R"({"id":")" + id + R"(","run":)" + run + "}\n";
  };
  const std::string lines = line(first, good) + line(to_uuid(tests::id_of(2)), session::write_replay(forged)) +
                            "not json\r\n\n" + line("no-uuid", good);
  std::promise<Answer> promise;
  service.runs->put_batch(lines, [&promise](const Answer& answer) { promise.set_value(answer); });
  const Answer answer = promise.get_future().get();
  CHECK(answer.content_type == "application/x-ndjson");
  std::vector<Json> said;
  std::istringstream text(answer.text);
  for (std::string each; std::getline(text, each);) said.push_back(Json::parse(each));
  REQUIRE(said.size() == 4);
  CHECK(said[0].at("id") == first);
  CHECK(said[0].at("status") == 201);
  CHECK(said[0].at("verified") == true);
  CHECK(said[1].at("status") == 422);
  CHECK(said[1].at("code") == "score-mismatch");
  CHECK(said[2].at("status") == 400);
  CHECK(said[2].at("id").is_null());
  CHECK(said[3].at("code") == "bad-line");
  CHECK(service.put(tests::id_of(1), good).status == 200);
}

TEST_CASE("A batch of more than 200 lines is refused whole") {
  Service service;
  std::string lines;
  for (int i = 0; i < 201; ++i) lines += "{}\n";
  std::promise<Answer> promise;
  service.runs->put_batch(lines, [&promise](const Answer& answer) { promise.set_value(answer); });
  CHECK(promise.get_future().get().status == 413);
}

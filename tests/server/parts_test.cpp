// Names, workers, metrics, answers: the smaller parts of the service.
#include <atomic>
#include <catch2/catch_test_macros.hpp>
#include <condition_variable>
#include <mutex>
#include <string>

#include "web/server/score/answer.h"
#include "web/server/score/metrics.h"
#include "web/server/score/name_book.h"
#include "web/server/score/worker_pool.h"

using namespace qingliu;
using namespace qingliu::score;

namespace {

constexpr const char* kNames =
    R"({"adjectives": [{"id": "clear"}, {"id": "rain-washed"}], "creatures": [{"id": "egret"}, {"id": "water-fern"}]})";

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("A name is picked from known parts or is none at all") {
  content::Problems problems;
  const auto book = NameBook::read(kNames, problems);
  REQUIRE(book);
  for (const char* good : {"", "clear-egret-07", "rain-washed-water-fern-99", "clear-water-fern-00"}) {
    INFO(good);
    CHECK(book->allows(good));
  }
  for (const char* bad : {"clear-egret", "clear-egret-7", "clear-egret-007", "egret-clear-07", "clear-heron-07", "-07",
                          "clear--egret-07", "CLEAR-egret-07", "clear-egret-07 ", "张三-egret-07", "clear-egret-0x"}) {
    INFO(bad);
    CHECK_FALSE(book->allows(bad));
  }
}

TEST_CASE("A list of names without parts is a problem at its place") {
  content::Problems problems;
  CHECK_FALSE(NameBook::read(R"({"adjectives": [{"id": "clear"}], "creatures": []})", problems));
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].path == "/creatures");
}

TEST_CASE("A full queue takes nothing more, and closing does what waits") {
  std::mutex mutex;
  std::condition_variable changed;
  bool go = false;
  bool begun = false;
  std::atomic<int> done{0};
  WorkerPool pool(1, 2);
  REQUIRE(pool.offer([&] {
    std::unique_lock guard(mutex);
    begun = true;
    changed.notify_all();
    changed.wait(guard, [&] { return go; });
    ++done;
  }));
  {
    std::unique_lock guard(mutex);
    changed.wait(guard, [&] { return begun; });
  }
  CHECK(pool.offer([&] { ++done; }));
  CHECK(pool.offer([&] { ++done; }));
  CHECK_FALSE(pool.offer([&] { ++done; }));
  CHECK(pool.waiting() == 2);
  {
    const std::lock_guard guard(mutex);
    go = true;
  }
  changed.notify_all();
  pool.close();
  CHECK(done == 3);
  CHECK_FALSE(pool.offer([&] { ++done; }));
}

TEST_CASE("Metrics say what was counted in the text format of Prometheus") {
  Metrics metrics;
  metrics.count_run("verified");
  metrics.count_run("verified");
  metrics.count_run("score-mismatch");
  metrics.count_response(201);
  metrics.observe_verify(90);
  metrics.observe_verify(2500);
  metrics.observe_verify(9999999);
  metrics.add_gauge("verify_queue", "Waiting.", [] { return 7; });
  const std::string text = metrics.text();
  CHECK(holds(text, "qingliu_runs_total{outcome=\"verified\"} 2\n"));
  CHECK(holds(text, "qingliu_runs_total{outcome=\"score-mismatch\"} 1\n"));
  CHECK(holds(text, "qingliu_responses_total{status=\"201\"} 1\n"));
  CHECK(holds(text, "qingliu_verify_milliseconds_bucket{le=\"0.05\"} 0\n"));
  CHECK(holds(text, "qingliu_verify_milliseconds_bucket{le=\"0.1\"} 1\n"));
  CHECK(holds(text, "qingliu_verify_milliseconds_bucket{le=\"2.5\"} 2\n"));
  CHECK(holds(text, "qingliu_verify_milliseconds_bucket{le=\"+Inf\"} 3\n"));
  CHECK(holds(text, "qingliu_verify_milliseconds_count 3\n"));
  CHECK(holds(text, "# TYPE qingliu_verify_queue gauge\nqingliu_verify_queue 7\n"));
}

TEST_CASE("A refusal is a problem document with its code, tick and errors") {
  Answer answer = refuse(422, "score-mismatch", "not what was sent");
  answer.tick = 400;
  answer.errors.push_back({"wrong-type", "replay", "/ticks", "a number is expected"});
  const content::Json problem = problem_of(answer);
  CHECK(problem.at("type") == "urn:qingliu:problem:score-mismatch");
  CHECK(problem.at("title") == "Score mismatch");
  CHECK(problem.at("status") == 422);
  CHECK(problem.at("code") == "score-mismatch");
  CHECK(problem.at("tick") == 400);
  CHECK(problem.at("errors").at(0).at("pointer") == "/ticks");
}

TEST_CASE("Text that is not UTF-8 does not stop an answer") {
  CHECK(text_of(refuse(400, "bad-line", "\xff\xfe")).find("bad-line") != std::string::npos);
}

// Boards against the plainest model there is: a list sorted again each time.
#include "web/server/score/board.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <set>
#include <vector>

#include "game/base/rng.h"
#include "game/base/shuffle.h"
#include "tests/server/runs_of_tests.h"
#include "web/server/score/boards.h"

using namespace qingliu;
using namespace qingliu::score;
using tests::id_of;
using tests::run_of;

namespace {

/// Few different points and times, so that ties are the rule.
Standing random_standing(base::Rng& rng, std::uint64_t number) {
  return {static_cast<std::int32_t>(rng.below(12)) * 100, rng.below(6), id_of(number)};
}

bool same(const std::vector<Standing>& a, const std::vector<Standing>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Standing& x, const Standing& y) {
    return x.id == y.id && x.points == y.points && x.issued_at == y.issued_at;
  });
}

}  // namespace

TEST_CASE("A board always agrees with a list that is sorted again") {
  const std::uint64_t seed = GENERATE(1U, 2U, 3U, 20261123U);
  INFO("seed " << seed);
  base::Rng rng(seed);
  Board board;
  std::vector<Standing> model;
  for (std::uint64_t number = 0; number < 3000; ++number) {
    const Standing standing = random_standing(rng, number * 2654435761U % 65536 + number * 65536);
    board.add(standing);
    model.insert(std::upper_bound(model.begin(), model.end(), standing, comes_before), standing);
    const std::size_t at = rng.below(static_cast<std::uint32_t>(model.size()));
    REQUIRE(board.count_before(model[at]) == at);
    if (number % 50 != 0) continue;
    const std::size_t take = std::min<std::size_t>(model.size() - at, 20);
    const auto begin = model.begin() + static_cast<std::ptrdiff_t>(at);
    REQUIRE(same(board.from(at, 20), {begin, begin + static_cast<std::ptrdiff_t>(take)}));
  }
  CHECK(board.size() == model.size());
  CHECK(same(board.from(0, model.size()), model));
  CHECK(board.from(model.size(), 5).empty());
}

TEST_CASE("Any order of arrival gives the same board and the same version") {
  const std::uint64_t seed = GENERATE(11U, 12U, 13U);
  INFO("seed " << seed);
  base::Rng rng(seed);
  std::vector<Standing> standings;
  for (std::uint64_t i = 0; i < 1500; ++i) standings.push_back(random_standing(rng, i));
  Board first;
  for (const Standing& each : standings) first.add(each);
  base::shuffle(standings, rng);
  Board second;
  for (const Standing& each : standings) second.add(each);
  CHECK(first.version() == second.version());
  CHECK(same(first.from(0, 1500), second.from(0, 1500)));
}

TEST_CASE("More points come first, then the earlier ticket, then the smaller id") {
  CHECK(comes_before({200, 9, id_of(9)}, {100, 1, id_of(1)}));
  CHECK(comes_before({100, 1, id_of(9)}, {100, 2, id_of(1)}));
  CHECK(comes_before({100, 1, id_of(1)}, {100, 1, id_of(2)}));
  CHECK_FALSE(comes_before({100, 1, id_of(1)}, {100, 1, id_of(1)}));
}

TEST_CASE("A run counts once however often it is added") {
  Boards boards;
  boards.add(run_of(1, 500));
  boards.add(run_of(1, 500));
  CHECK(boards.run_count() == 1);
  CHECK(boards.page(run_of(1, 0).course, std::nullopt, 10).total == 1);
}

TEST_CASE("A ticket counts as used for every run but its own") {
  Boards boards;
  const auto run = run_of(1, 500);
  CHECK_FALSE(boards.ticket_used(run.ticket, id_of(2)));
  boards.add(run);
  CHECK(boards.ticket_used(run.ticket, id_of(2)));
  CHECK_FALSE(boards.ticket_used(run.ticket, run.id));
}

TEST_CASE("Runs of another pack, level, rules or event are on another board") {
  Boards boards;
  boards.add(run_of(1, 500));
  store::Course course = run_of(1, 0).course;
  CHECK(boards.page(course, std::nullopt, 10).total == 1);
  course.pack = std::string(64, 'b');
  CHECK(boards.page(course, std::nullopt, 10).total == 0);
  course = run_of(1, 0).course;
  course.rules = 2;
  CHECK(boards.page(course, std::nullopt, 10).total == 0);
  course = run_of(1, 0).course;
  course.level = "elder";
  CHECK(boards.page(course, std::nullopt, 10).total == 0);
  course = run_of(1, 0).course;
  course.event = "spring-fair";
  CHECK(boards.page(course, std::nullopt, 10).total == 0);
}

TEST_CASE("A venue has its own board and is on the board of all") {
  Boards boards;
  auto run = run_of(1, 500);
  run.course.venue = "hall-2";
  boards.add(run);
  boards.add(run_of(2, 900));
  store::Course course = run_of(1, 0).course;
  CHECK(boards.page(course, std::nullopt, 10).total == 2);
  CHECK(boards.find(run.id)->rank == 2);
  course.venue = "hall-2";
  const BoardPage page = boards.page(course, std::nullopt, 10);
  REQUIRE(page.rows.size() == 1);
  CHECK(page.rows[0].rank == 1);
}

TEST_CASE("Pages joined by their last rows are the whole board, each run once") {
  Boards boards;
  for (std::uint64_t i = 0; i < 250; ++i) boards.add(run_of(i, static_cast<std::int32_t>(i % 7)));
  std::set<store::Id> seen;
  std::optional<Standing> after;
  std::size_t rank = 0;
  int pages = 0;
  do {
    const BoardPage page = boards.page(run_of(0, 0).course, after, 40);
    for (const BoardRow& row : page.rows) {
      CHECK(row.rank == ++rank);
      CHECK(seen.insert(row.id).second);
    }
    after = page.resume;
    ++pages;
  } while (after && pages < 20);
  CHECK(pages == 7);
  CHECK(seen.size() == 250);
}

TEST_CASE("A page goes on where it stopped even when better runs came in between") {
  Boards boards;
  for (std::uint64_t i = 0; i < 20; ++i) boards.add(run_of(i, 100));
  const BoardPage first = boards.page(run_of(0, 0).course, std::nullopt, 10);
  REQUIRE(first.resume);
  boards.add(run_of(500, 900));
  const BoardPage second = boards.page(run_of(0, 0).course, first.resume, 10);
  REQUIRE(second.rows.size() == 10);
  CHECK(second.rows[0].id == id_of(10));
  CHECK(second.rows[0].rank == 12);
}

TEST_CASE("Around a run are its neighbours, fewer at the ends") {
  Boards boards;
  for (std::uint64_t i = 0; i < 30; ++i) boards.add(run_of(i, 1000 - static_cast<std::int32_t>(i)));
  const store::Course course = run_of(0, 0).course;
  const auto middle = boards.around(course, id_of(15), 5);
  REQUIRE(middle);
  REQUIRE(middle->rows.size() == 11);
  CHECK(middle->rows[5].id == id_of(15));
  CHECK(middle->rows[5].rank == 16);
  CHECK(boards.around(course, id_of(0), 5)->rows.size() == 6);
  CHECK(boards.around(course, id_of(29), 5)->rows.size() == 6);
  CHECK_FALSE(boards.around(course, id_of(99), 5));
}

TEST_CASE("The version of a board changes with every run and only then") {
  Boards boards;
  boards.add(run_of(1, 100));
  const store::Course course = run_of(1, 0).course;
  const auto before = boards.page(course, std::nullopt, 1).version;
  CHECK(boards.page(course, std::nullopt, 1).version == before);
  boards.add(run_of(2, 100));
  CHECK(boards.page(course, std::nullopt, 1).version != before);
}

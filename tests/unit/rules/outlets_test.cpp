// 排水去哪儿 by its rules.
#include <catch2/catch_test_macros.hpp>

#include "game/rules/outlets/outlets.h"
#include "tests/unit/packs.h"

using namespace qingliu;
using content::Pipe;
using rules::Level;
using rules::Outlets;
using rules::Phase;
using rules::Verdict;

namespace {

rules::Action connect(Pipe pipe) {
  return {static_cast<std::uint8_t>(Outlets::Verb::Connect), static_cast<std::int32_t>(pipe), 0};
}

}  // namespace

TEST_CASE("outlets: every round has all three answers") {
  for (std::uint64_t seed = 1; seed <= 50; ++seed) {
    Outlets game(tests::drainage(), {content::GameKind::Outlets, Level::Standard, seed});
    std::vector<int> answers(3, 0);
    for (const auto index : game.drawn()) {
      const auto& outlet = tests::drainage().outlets.entries[index];
      if (outlet.local.empty()) ++answers.at(static_cast<std::size_t>(outlet.answer));
    }
    for (const int count : answers) CHECK(count >= 2);
    CHECK(game.drawn().size() == tests::drainage().outlets.rounds.standard.draw);
  }
}

TEST_CASE("outlets: a misconnection is a mistake with what was chosen and what is right") {
  Outlets game(tests::drainage(), {content::GameKind::Outlets, Level::Standard, 2});
  tests::wait(game, 10);
  while (!game.outlet().local.empty()) {
    game.apply(connect(Pipe::Rain));
    tests::wait(game, 10);
    game.apply({static_cast<std::uint8_t>(Outlets::Verb::Next), 0, 0});
    tests::wait(game, 10);
  }
  const Pipe right = game.outlet().answer;
  const Pipe wrong = right == Pipe::Rain ? Pipe::Sewage : Pipe::Rain;
  game.apply(connect(wrong));
  CHECK(game.outcome() == Outlets::Outcome::Wrong);
  REQUIRE(game.tally().mistakes.size() == 1);
  CHECK(game.tally().mistakes[0].chosen == static_cast<std::int32_t>(wrong));
  CHECK(game.tally().mistakes[0].right == static_cast<std::int32_t>(right));
  CHECK(game.chosen_at(game.progress().at) == wrong);
  CHECK(game.check(connect(right)) == Verdict::NotNow);
}

TEST_CASE("outlets: the elder level offers two pipes, the right one among them") {
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    Outlets game(tests::drainage(), {content::GameKind::Outlets, Level::Elder, seed});
    while (game.phase() != Phase::Over) {
      tests::wait(game, 10);
      if (game.phase() == Phase::Asking) CHECK(game.pipes().size() == 2);
      const auto next = game.advise(rules::Intent::Right);
      REQUIRE(game.check(next) == Verdict::Ok);
      game.apply(next);
    }
    CHECK(game.tally().wrong == 0);
  }
}

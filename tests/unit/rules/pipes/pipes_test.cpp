// 雨污分流 by its rules: the round of streets.
#include "game/rules/pipes/pipes.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "game/rules/course.h"
#include "game/rules/pipes/street_check.h"
#include "game/session/bot.h"
#include "tests/unit/packs.h"

using namespace qingliu;
using content::GameKind;
using rules::Action;
using rules::Intent;
using rules::Level;
using rules::Phase;
using rules::Pipes;
using rules::Verdict;

namespace {

constexpr GameKind kKinds[] = {GameKind::Pipes, GameKind::PipesLay, GameKind::PipesPlan, GameKind::PipesLearn};

Action act(Pipes::Verb verb, std::int32_t a = 0, std::int32_t b = 0) { return {static_cast<std::uint8_t>(verb), a, b}; }

Pipes begin(GameKind kind, std::uint64_t seed, Level level = Level::Standard) {
  return Pipes(tests::drainage(), {kind, level, seed});
}

void must(Pipes& game, const Action& action) {
  REQUIRE(game.check(action) == Verdict::Ok);
  game.apply(action);
}

/// Mends the street as advised, and tests it.
void mend_and_test(Pipes& game) {
  tests::wait(game, 10);
  while (game.phase() == Phase::Asking) must(game, game.advise(Intent::Right));
}

void leave(Pipes& game) {
  tests::wait(game, 10);
  must(game, act(Pipes::Verb::Next));
}

}  // namespace

TEST_CASE("pipes: a round without a mistake is worth the same in all four kinds") {
  for (const GameKind kind : kKinds) {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
      session::Round round(tests::drainage(), {kind, Level::Standard, seed}, "");
      session::play_out(round, session::Bot::Perfect, seed);
      INFO(content::name_of(kind) << " seed " << seed);
      CHECK(round.game().tally().points == rules::kPointsStreets);
      CHECK(round.game().tally().right == round.game().progress().of);
    }
  }
}

TEST_CASE("pipes: grades rise within a round, and its last street is hand-made") {
  for (std::uint64_t seed = 1; seed <= 10; ++seed) {
    Pipes game = begin(GameKind::Pipes, seed);
    REQUIRE(game.progress().of == 3);
    for (const char* code : {"R1-", "R2-"}) {
      CHECK(game.code().rfind(code, 0) == 0);
      CHECK(game.handmade() == -1);
      mend_and_test(game);
      leave(game);
    }
    CHECK(game.code().empty());
    REQUIRE(game.handmade() >= 0);
    const auto& entry = tests::drainage().pipes.entries[static_cast<std::size_t>(game.handmade())];
    CHECK(entry.street == game.given());
    CHECK_FALSE(entry.learn);
  }
}

TEST_CASE("pipes: the tutorial is the same for everyone and each step takes one to three taps") {
  Pipes game = begin(GameKind::PipesLearn, 4);
  CHECK(game.clock().total == 0);
  REQUIRE(game.progress().of == 3);
  std::int16_t last = -1;
  while (game.phase() != Phase::Over) {
    CHECK(game.handmade() > last);
    last = game.handmade();
    tests::wait(game, 10);
    int taps = 0;
    for (Action next = game.advise(Intent::Right); next != act(Pipes::Verb::Test); next = game.advise(Intent::Right)) {
      must(game, next);
      ++taps;
    }
    CHECK(taps >= 1);
    CHECK(taps <= 3);
    must(game, act(Pipes::Verb::Test));
    CHECK(game.outcome().clean());
    leave(game);
  }
}

TEST_CASE("pipes: elders mend two easy streets without a clock, and accuracy alone counts") {
  Pipes game = begin(GameKind::Pipes, 9, Level::Elder);
  CHECK(game.clock().total == 0);
  REQUIRE(game.progress().of == 2);
  CHECK(game.code().rfind("R1-", 0) == 0);
  tests::wait(game, 10);
  must(game, act(Pipes::Verb::Test));
  tests::wait(game, 10);
  must(game, act(Pipes::Verb::Mend));
  mend_and_test(game);
  CHECK(game.tests() == 2);
  leave(game);
  CHECK(game.tally().points == rules::kPointsRight);
}

TEST_CASE("pipes: a street is tested, looked at, mended and tested again for a tenth of it") {
  Pipes game = begin(GameKind::Pipes, 3);
  tests::wait(game, 10);
  must(game, act(Pipes::Verb::Test));
  CHECK(game.phase() == Phase::Feedback);
  CHECK_FALSE(game.outcome().clean());
  CHECK(game.check(act(Pipes::Verb::Next)) == Verdict::TooFast);
  CHECK(game.check(act(Pipes::Verb::Mend)) == Verdict::TooFast);
  CHECK(game.check(act(Pipes::Verb::Hang)) == Verdict::NotNow);
  tests::wait(game, rules::kFeedbackTicks);
  must(game, act(Pipes::Verb::Mend));
  CHECK(game.check(act(Pipes::Verb::Test)) == Verdict::TooFast);
  mend_and_test(game);
  CHECK(game.outcome().clean());
  CHECK(game.tally().gained == 360);
  tests::wait(game, 10);
  CHECK(game.check(act(Pipes::Verb::Mend)) == Verdict::NotNow);
  must(game, act(Pipes::Verb::Next));
  CHECK(game.tally().points == 360);
  CHECK(game.tally().right == 1);
}

TEST_CASE("pipes: when the time is over the street is tested as it stands, and Next ends the round") {
  for (const GameKind kind : {GameKind::Pipes, GameKind::PipesLay, GameKind::PipesPlan}) {
    Pipes game = begin(kind, 5);
    const std::uint32_t total = game.clock().total;
    REQUIRE(total > 0);
    tests::wait(game, total - 1);
    CHECK(game.phase() == Phase::Asking);
    game.tick();
    CHECK(game.phase() == Phase::Feedback);
    CHECK(game.tests() == 1);
    tests::wait(game, 50);
    CHECK(game.clock().used == total);
    CHECK(game.check(act(Pipes::Verb::Mend)) == Verdict::NotNow);
    must(game, act(Pipes::Verb::Next));
    CHECK(game.phase() == Phase::Over);
    CHECK(game.tally().wrong == 1);
    CHECK(game.check({0, 0, 0}) == Verdict::Over);
  }
}

TEST_CASE("pipes: undo gives back the street before, up to 64 edits deep") {
  Pipes game = begin(GameKind::Pipes, 7);
  CHECK(game.check(act(Pipes::Verb::Undo)) == Verdict::NoSuchTarget);
  std::vector<content::Street> seen = {game.street()};
  for (int i = 0; i < 67; ++i) {
    must(game, act(Pipes::Verb::Hang, i % 3));
    seen.push_back(game.street());
  }
  for (int i = 0; i < 64; ++i) {
    seen.pop_back();
    must(game, act(Pipes::Verb::Undo));
    CHECK(game.street() == seen.back());
  }
  CHECK_FALSE(game.can_undo());
  CHECK(game.street() != game.given());
}

TEST_CASE("pipes: a street to repair is mended by taps alone, one to lay takes pipes too") {
  Pipes repair = begin(GameKind::Pipes, 11);
  Pipes lay = begin(GameKind::PipesLay, 11);
  const std::int32_t cell = lay.street().columns + 1;
  std::size_t laid = 0;
  for (std::int32_t at = 0; at < lay.street().columns; ++at) {
    CHECK(repair.check(act(Pipes::Verb::LaySewage, at, at)) == Verdict::NoSuchTarget);
    CHECK(repair.why_not(act(Pipes::Verb::LaySewage, at, at)) == rules::pipes::Refusal::Nothing);
    laid += lay.check(act(Pipes::Verb::LaySewage, at, at)) == Verdict::Ok ? 1U : 0U;
  }
  CHECK(laid > 0);
  CHECK(lay.why_not(act(Pipes::Verb::LayRain, cell, 0)) == rules::pipes::Refusal::Uphill);
  CHECK(lay.why_not(act(Pipes::Verb::Take, 100000, 0)) == rules::pipes::Refusal::OffTheStreet);
  CHECK(lay.check(act(Pipes::Verb::Well, cell, 1)) == Verdict::UnknownVerb);
}

TEST_CASE("pipes: what was left wrong is listed with fault, source and place") {
  Pipes game = begin(GameKind::PipesPlan, 2);
  tests::wait(game, 10);
  must(game, act(Pipes::Verb::Test));
  const std::vector<rules::pipes::Finding> faults = game.outcome().faults;
  leave(game);
  const auto& mistakes = game.tally().mistakes;
  REQUIRE(mistakes.size() == std::min(faults.size(), rules::kMistakesAStreet));
  CHECK(game.tally().wrong == 1);
  CHECK(game.tally().points == 0);
  for (std::size_t i = 0; i < mistakes.size(); ++i) {
    CHECK(mistakes[i].part == faults[i].source);
    CHECK(mistakes[i].chosen == static_cast<std::int32_t>(faults[i].fault));
    CHECK(mistakes[i].right == faults[i].cell);
  }
}

TEST_CASE("pipes: at most 64 choices are offered, and advice finds its way back from anywhere") {
  for (const GameKind kind : kKinds) {
    base::Rng rng(17);
    Pipes game = begin(kind, 6, Level::Elder);
    tests::wait(game, 10);
    for (int i = 0; i < 12; ++i) {
      std::vector<Action> choices = game.choices();
      REQUIRE(choices.size() <= 64);
      choices.erase(std::remove(choices.begin(), choices.end(), act(Pipes::Verb::Test)), choices.end());
      must(game, choices[rng.below(static_cast<std::uint32_t>(choices.size()))]);
    }
    int advised = 0;
    while (game.phase() == Phase::Asking && ++advised < 200) must(game, game.advise(Intent::Right));
    INFO(content::name_of(kind));
    CHECK(game.outcome().clean());
  }
}

TEST_CASE("pipes: every shipped street passes the checks and is solved through the public actions") {
  CHECK(rules::pipes::check_streets(tests::drainage()).empty());
  std::array<int, 3> streets = {};
  for (const auto& entry : tests::drainage().pipes.entries) {
    if (!entry.learn) ++streets[static_cast<std::size_t>(entry.street.mode)];
    content::Pack pack = tests::drainage();
    pack.pipes.entries = {entry};
    pack.pipes.entries.front().learn = true;
    Pipes game(pack, {GameKind::PipesLearn, Level::Standard, 1});
    INFO(entry.entry.id);
    CHECK(game.street() == entry.street);
    mend_and_test(game);
    CHECK(game.outcome().clean());
    CHECK(game.outcome().total() == rules::kPointsStreets);
  }
  for (const int count : streets) CHECK(count >= 3);
}

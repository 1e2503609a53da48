// What must hold of every mini-game, at both levels, on many seeds: the promises of rules/mini_game.h.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <map>

#include "game/base/rng.h"
#include "game/session/bot.h"
#include "game/session/round.h"
#include "tests/unit/packs.h"

using namespace qingliu;
using rules::Action;
using rules::Phase;
using rules::Verdict;

namespace {

/// Every action worth asking about: all verbs with a range of targets, legal or not.
std::vector<Action> probes() {
  std::vector<Action> out;
  for (std::uint8_t verb = 0; verb < 6; ++verb) {
    for (const std::int32_t a : {-1, 0, 1, 2, 3, 4, 5, 6, 50, 1000000}) {
      out.push_back({verb, a, 0});
      out.push_back({verb, a, 1});
    }
  }
  return out;
}

/// A number question accepts more values than choices() lists, and pipes can be laid in endless ways; everything else
/// is listed exactly.
bool lists_all(content::GameKind kind) { return kind != content::GameKind::Quiz && !tests::has_streets(kind); }

/// Calls `visit(round)` at every decision of a random round.
template <typename Visit>
void walk(content::GameKind kind, rules::Level level, std::uint64_t seed, Visit visit) {
  session::Round round(tests::pack_for(kind), {kind, level, seed}, "");
  base::Rng rng(seed * 77 + 1);
  for (int decisions = 0; !round.over() && decisions < 3000; ++decisions) {
    for (std::uint32_t i = rng.below(30); i > 0 && !round.over(); --i) round.tick();
    if (round.over()) break;
    visit(round);
    if (round.over()) break;
    const auto choices = round.game().choices();
    REQUIRE_FALSE(choices.empty());
    static_cast<void>(round.act(choices[rng.below(static_cast<std::uint32_t>(choices.size()))]));
  }
}

}  // namespace

TEST_CASE("check changes nothing, and agrees with choices and apply") {
  const auto all = probes();
  for (const auto kind : tests::kGames) {
    for (const auto level : tests::kLevels) {
      for (std::uint64_t seed = 1; seed <= tests::seeds_of(kind, 20); ++seed) {
        walk(kind, level, seed, [&](session::Round& round) {
          const std::uint64_t before = round.state_hash();
          const auto choices = round.game().choices();
          for (const Action& action : all) {
            const Verdict verdict = round.game().check(action);
            REQUIRE(round.game().check(action) == verdict);
            const bool offered = std::find(choices.begin(), choices.end(), action) != choices.end();
            if (verdict == Verdict::Ok && lists_all(kind)) REQUIRE(offered);
            if (offered) REQUIRE((verdict == Verdict::Ok || verdict == Verdict::TooFast));
          }
          REQUIRE(round.state_hash() == before);
        });
      }
    }
  }
}

TEST_CASE("an action that check refuses is not done, one that it allows changes the state") {
  for (const auto kind : tests::kGames) {
    for (const auto level : tests::kLevels) {
      for (std::uint64_t seed = 1; seed <= tests::seeds_of(kind, 10); ++seed) {
        walk(kind, level, seed, [&](session::Round& round) {
          for (const Action& action : probes()) {
            if (round.game().check(action) == Verdict::Ok) continue;
            const std::uint64_t before = round.state_hash();
            REQUIRE(round.act(action) != Verdict::Ok);
            REQUIRE(round.state_hash() == before);
          }
          const Action advised = round.game().advise(rules::Intent::Right);
          if (round.game().check(advised) != Verdict::Ok) return;
          const std::uint64_t before = round.state_hash();
          REQUIRE(round.act(advised) == Verdict::Ok);
          REQUIRE(round.state_hash() != before);
        });
      }
    }
  }
}

TEST_CASE("a perfect bot is never wrong and the worst is never right") {
  for (const auto kind : tests::kGames) {
    for (const auto level : tests::kLevels) {
      for (std::uint64_t seed = 1; seed <= tests::seeds_of(kind, 60); ++seed) {
        INFO(content::name_of(kind) << " seed " << seed);
        session::Round good(tests::pack_for(kind), {kind, level, seed}, "");
        session::play_out(good, session::Bot::Perfect, seed);
        REQUIRE(good.over());
        CHECK(good.game().tally().wrong == 0);
        CHECK(good.game().tally().right > 0);
        session::Round bad(tests::pack_for(kind), {kind, level, seed}, "");
        session::play_out(bad, session::Bot::Worst, seed);
        REQUIRE(bad.over());
        CHECK(bad.game().tally().right == 0);
        CHECK(bad.game().tally().points == 0);
        // One street may show several faults.
        if (tests::has_streets(kind)) CHECK(bad.game().tally().mistakes.size() >= bad.game().tally().wrong);
        if (!tests::has_streets(kind)) CHECK(bad.game().tally().mistakes.size() == bad.game().tally().wrong);
      }
    }
  }
}

TEST_CASE("the elder level has no clock and counts accuracy only") {
  for (const auto kind : tests::kGames) {
    session::Round round(tests::pack_for(kind), {kind, rules::Level::Elder, 3}, "");
    CHECK(round.game().clock().total == 0);
    session::play_out(round, session::Bot::Perfect, 4);
    CHECK(round.game().tally().points == rules::kPointsRight * round.game().tally().right);
  }
}

TEST_CASE("the standard level ends when its asking time is used up") {
  for (const auto kind : tests::kGames) {
    if (tests::has_streets(kind)) continue;  // there the street is tested as it stands: pipes_test.cpp
    session::Round round(tests::pack_for(kind), {kind, rules::Level::Standard, 3}, "");
    const std::uint32_t total = round.game().clock().total;
    REQUIRE(total > 0);
    for (std::uint32_t i = 0; i + 1 < total; ++i) round.tick();
    CHECK_FALSE(round.over());
    round.tick();
    CHECK(round.over());
    CHECK(round.game().check({0, 0, 0}) == Verdict::Over);
  }
}

TEST_CASE("feedback stops the clock") {
  for (const auto kind : tests::kGames) {
    session::Round round(tests::pack_for(kind), {kind, rules::Level::Standard, 8}, "");
    for (int i = 0; i < 10; ++i) round.tick();
    while (round.game().phase() == Phase::Asking)
      REQUIRE(round.act(round.game().advise(rules::Intent::Wrong)) == Verdict::Ok);
    const std::uint32_t used = round.game().clock().used;
    for (int i = 0; i < 200; ++i) round.tick();
    CHECK(round.game().clock().used == used);
    CHECK(round.game().phase() == Phase::Feedback);
  }
}

TEST_CASE("nobody answers within 200 ms of the question") {
  for (const auto kind : tests::kGames) {
    session::Round round(tests::pack_for(kind), {kind, rules::Level::Standard, 8}, "");
    const std::uint32_t need = rules::kReactionTicks;
    for (std::uint32_t i = 0; i < need; ++i) {
      for (const Action& action : round.game().choices()) {
        const Verdict verdict = round.game().check(action);
        const auto after = round.game().advise(rules::Intent::Wrong);
        if (action == after && kind != content::GameKind::Quiz) CHECK(verdict == Verdict::TooFast);
      }
      round.tick();
    }
    CHECK(round.game().check(round.game().advise(rules::Intent::Wrong)) == Verdict::Ok);
  }
}

TEST_CASE("another seed draws other questions, the same seed the same") {
  for (const auto kind : tests::kGames) {
    std::map<std::uint64_t, int> hashes;
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
      session::Round a(tests::pack_for(kind), {kind, rules::Level::Standard, seed}, "");
      session::Round b(tests::pack_for(kind), {kind, rules::Level::Standard, seed}, "");
      REQUIRE(a.state_hash() == b.state_hash());
      ++hashes[a.state_hash()];
    }
    CHECK(hashes.size() == 100);
  }
}

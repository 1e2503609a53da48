// A round as time passes.
#include <catch2/catch_test_macros.hpp>

#include "game/session/bot.h"
#include "tests/unit/packs.h"

using namespace qingliu;
using session::Round;

TEST_CASE("time is counted in ticks of 50 ms, and a long sleep is dropped") {
  Round round(tests::waste(), {content::GameKind::Sorting, rules::Level::Standard, 1}, "");
  CHECK_FALSE(round.advance(49));
  CHECK(round.ms_to_next_tick() == 1);
  CHECK(round.advance(1));
  CHECK(round.ticks() == 1);
  CHECK(round.advance(60000));
  CHECK(round.ticks() == 6);
}

TEST_CASE("a question without a clock does not tick for ever") {
  Round round(tests::waste(), {content::GameKind::Sorting, rules::Level::Elder, 1}, "");
  for (int i = 0; i < 10000; ++i) round.advance(50);
  CHECK(round.ticks() == 15 * rules::kTicksPerSecond);
  CHECK(round.act(round.game().advise(rules::Intent::Right)) == rules::Verdict::Ok);
  for (int i = 0; i < 100; ++i) round.advance(50);
  CHECK(round.ticks() > 15 * rules::kTicksPerSecond);
}

TEST_CASE("what was refused is not logged") {
  Round round(tests::waste(), {content::GameKind::Sorting, rules::Level::Standard, 1}, "");
  CHECK(round.act({0, 99, 0}) != rules::Verdict::Ok);
  CHECK(round.act({77, 0, 0}) == rules::Verdict::UnknownVerb);
  CHECK(round.replay("").actions.empty());
}

TEST_CASE("a full round fits in 16 KB of JSON") {
  for (const auto kind : tests::kGames) {
    for (std::uint64_t seed = 1; seed < tests::seeds_of(kind, 50); ++seed) {
      for (const auto bot : {session::Bot::Perfect, session::Bot::Random, session::Bot::Worst}) {
        Round round(tests::pack_for(kind), {kind, rules::Level::Standard, seed}, std::string(300, 't'));
        session::play_out(round, bot, seed);
        CHECK(session::write_replay(round.replay("clear-egret-07")).size() <= 16 * 1024);
      }
    }
  }
}

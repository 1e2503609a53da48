// Replays that are honest, and replays that are not.
#include <catch2/catch_test_macros.hpp>

#include "game/base/rng.h"
#include "game/session/bot.h"
#include "game/session/verify.h"
#include "tests/unit/packs.h"

using namespace qingliu;
using session::Finding;
using session::Replay;

namespace {

Replay played(content::GameKind kind, std::uint64_t seed, session::Bot bot = session::Bot::Random) {
  session::Round round(tests::pack_for(kind),
                       {kind, seed % 2 == 0 ? rules::Level::Standard : rules::Level::Elder, seed}, "");
  session::play_out(round, bot, seed + 5);
  return round.replay("");
}

Finding finding(const Replay& replay) { return session::verify(tests::pack_for(replay.setup.game), replay).finding; }

}  // namespace

TEST_CASE("what was played is verified with its score, in every game") {
  for (const auto kind : tests::kGames) {
    for (std::uint64_t seed = 1; seed <= tests::seeds_of(kind, 100); ++seed) {
      const Replay replay = played(kind, seed);
      const auto found = session::verify(tests::pack_for(kind), replay);
      INFO(content::name_of(kind) << " seed " << seed << " " << session::name_of(found.finding) << " at "
                                  << found.tick);
      REQUIRE(found.ok());
      CHECK(found.score == replay.claim);
      CHECK(found.tick == replay.ticks);
    }
  }
}

TEST_CASE("a forged claim is a score mismatch") {
  Replay replay = played(content::GameKind::Sorting, 2);
  replay.claim.points += 10;
  CHECK(finding(replay) == Finding::ScoreMismatch);
  replay = played(content::GameKind::Sorting, 2);
  ++replay.claim.right;
  CHECK(finding(replay) == Finding::ScoreMismatch);
}

TEST_CASE("another seed, pack, rules version or level is refused") {
  const Replay honest = played(content::GameKind::Sorting, 2);
  Replay replay = honest;
  ++replay.setup.seed;
  CHECK(finding(replay) != Finding::Verified);
  replay = honest;
  replay.pack = tests::drainage().hash;
  CHECK(finding(replay) == Finding::WrongPack);
  replay = honest;
  replay.setup.game = content::GameKind::Outlets;
  CHECK(session::verify(tests::waste(), replay).finding == Finding::WrongPack);
  replay = honest;
  ++replay.rules;
  CHECK(finding(replay) == Finding::RulesVersion);
  replay = honest;
  replay.setup.level = rules::Level::Elder;
  CHECK(finding(replay) != Finding::Verified);
}

TEST_CASE("an answer at once is too fast, with its tick") {
  Replay replay = played(content::GameKind::Sorting, 2, session::Bot::Perfect);
  replay.actions[0].tick = 1;
  const auto found = session::verify(tests::waste(), replay);
  CHECK(found.finding == Finding::TooFast);
  CHECK(found.tick == 1);
}

TEST_CASE("any single edit of a decision is found") {
  base::Rng rng(99);
  int edited = 0;
  for (const auto kind : tests::kGames) {
    for (std::uint64_t seed = 2; seed <= 1 + tests::seeds_of(kind, 39); ++seed) {
      const Replay honest = played(kind, seed);
      REQUIRE(honest.actions.size() >= 2);
      Replay replay = honest;
      const std::size_t at = rng.below(static_cast<std::uint32_t>(replay.actions.size()));
      session::TimedAction& timed = replay.actions[at];
      switch (rng.below(5)) {
        case 0:
          timed.action.a += 1;
          break;
        case 1:
          timed.action.verb = static_cast<std::uint8_t>(timed.action.verb + 1);
          break;
        case 2:
          timed.tick += 1;
          break;
        case 3:
          timed.action.b += 1;
          break;
        default:
          replay.actions.erase(replay.actions.begin() + static_cast<std::ptrdiff_t>(at));
          break;
      }
      const Finding found = finding(replay);
      INFO(content::name_of(kind) << " seed " << seed << " action " << at);
      CHECK(found != Finding::Verified);
      ++edited;
    }
  }
  CHECK(edited > 4 * 39);
}

TEST_CASE("a wrong hash names the tick of the first that differs") {
  Replay replay = played(content::GameKind::Sorting, 2);
  REQUIRE(replay.hashes.size() > 4);
  replay.hashes[2] ^= 1U;
  const auto found = session::verify(tests::waste(), replay);
  CHECK(found.finding == Finding::HashMismatch);
  CHECK(found.tick == 3 * session::kHashEveryTicks);
}

TEST_CASE("a round cut short, drawn out or with actions after its end is not finished") {
  const Replay honest = played(content::GameKind::Outlets, 2);
  Replay replay = honest;
  replay.ticks -= 1;
  CHECK(finding(replay) == Finding::NotFinished);
  replay = honest;
  replay.ticks += 1;
  CHECK(finding(replay) == Finding::NotFinished);
  replay = honest;
  replay.actions.push_back({honest.ticks, {0, 0, 0}});
  CHECK(finding(replay) == Finding::IllegalAction);
  replay = honest;
  replay.hashes.push_back(1);
  CHECK(finding(replay) == Finding::HashMismatch);
  replay = honest;
  std::swap(replay.actions[0], replay.actions[1]);
  CHECK(finding(replay) != Finding::Verified);
}

TEST_CASE("too many ticks or actions are refused before anything is played") {
  Replay replay = played(content::GameKind::Sorting, 2);
  replay.ticks = session::kMaxTicks + 1;
  CHECK(finding(replay) == Finding::TooLong);
  replay = played(content::GameKind::Sorting, 2);
  replay.actions.resize(session::kMaxActions + 1);
  CHECK(finding(replay) == Finding::TooLong);
}

// 垃圾分类 by its rules.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "game/rules/sorting/sorting.h"
#include "tests/unit/packs.h"

using namespace qingliu;
using content::Bin;
using rules::Action;
using rules::Level;
using rules::Phase;
using rules::Sorting;
using rules::Verdict;

namespace {

Action put(Bin bin) { return {static_cast<std::uint8_t>(Sorting::Verb::Put), static_cast<std::int32_t>(bin), 0}; }
Action act(Sorting::Verb verb, std::int32_t a = 0) { return {static_cast<std::uint8_t>(verb), a, 0}; }

/// Plays right answers until `wanted` holds of the game while it asks. Seeds are tried in turn.
template <typename Wanted>
std::unique_ptr<Sorting> game_where(Level level, Wanted wanted) {
  for (std::uint64_t seed = 1; seed < 200; ++seed) {
    auto game = std::make_unique<Sorting>(tests::waste(), rules::Setup{content::GameKind::Sorting, level, seed});
    while (game->phase() != Phase::Over) {
      tests::wait(*game, 10);
      if (game->phase() == Phase::Asking && wanted(*game)) return game;
      const Action next = game->advise(rules::Intent::Right);
      if (game->check(next) == Verdict::Ok) game->apply(next);
    }
  }
  FAIL("no seed leads there");
  return nullptr;
}

}  // namespace

TEST_CASE("sorting: a round draws from all four bins, some composite and one local item, none twice") {
  for (std::uint64_t seed = 1; seed <= 50; ++seed) {
    Sorting game(tests::waste(), {content::GameKind::Sorting, Level::Standard, seed});
    std::vector<std::string> seen;
    std::vector<int> bins(4, 0);
    int composite = 0;
    int local = 0;
    for (std::uint16_t i = 0; const content::SortingItem* item = game.upcoming(i); ++i) {
      for (const auto& id : seen) REQUIRE(id != item->entry.id);
      seen.push_back(item->entry.id);
      composite += item->parts.empty() ? 0 : 1;
      local += item->local.empty() ? 0 : 1;
      if (item->parts.empty() && item->local.empty()) ++bins.at(static_cast<std::size_t>(item->bin));
    }
    CHECK(seen.size() == tests::waste().sorting.rounds.standard.draw);
    CHECK(composite >= 1);
    CHECK(local == 1);
    for (const int count : bins) CHECK(count >= 3);
    CHECK(game.item().parts.empty());
    CHECK(game.item().local.empty());
  }
}

TEST_CASE("sorting: rights in a row raise the gain, a wrong one starts over") {
  Sorting game(tests::waste(), {content::GameKind::Sorting, Level::Standard, 4});
  std::int32_t last = 0;
  for (int i = 0; i < 3; ++i) {
    tests::wait(game, 30);
    while (!game.right_bin()) game.apply(game.advise(rules::Intent::Right));
    tests::wait(game, 5);
    game.apply(put(*game.right_bin()));
    CHECK(game.outcome() == Sorting::Outcome::Right);
    CHECK(game.tally().gained == rules::kPointsRight + rules::kPointsCombo * i);
    CHECK(game.tally().points == last + game.tally().gained);
    last = game.tally().points;
  }
  tests::wait(game, 30);
  game.apply(game.advise(rules::Intent::Wrong));
  CHECK(game.tally().combo == 0);
  CHECK(game.tally().best_combo == 3);
  CHECK(game.tally().points == last);
  CHECK(game.tally().mistakes.size() == 1);
}

TEST_CASE("sorting: a composite item is taken apart and every part is asked") {
  auto game = game_where(Level::Standard, [](const Sorting& g) { return g.can_take_apart(); });
  const std::size_t parts = game->item().parts.size();
  const auto at = game->progress().at;
  CHECK_FALSE(game->right_bin());
  CHECK(game->check(put(Bin::Drain)) == Verdict::NoSuchTarget);
  game->apply(act(Sorting::Verb::TakeApart));
  CHECK(game->check(act(Sorting::Verb::TakeApart)) == Verdict::NotNow);
  const auto before = game->tally().right;
  for (std::size_t i = 0; i < parts; ++i) {
    REQUIRE(game->part());
    CHECK(game->progress().at == at);
    CHECK(game->check(put(Bin::Drain)) == Verdict::TooFast);
    tests::wait(*game, 5);
    CHECK(game->check(put(Bin::Drain)) == Verdict::Ok);
    game->apply(put(*game->right_bin()));
    tests::wait(*game, rules::kAutoNextTicks);
  }
  CHECK(game->tally().right == before + parts);
  CHECK(game->progress().at == at + 1);
}

TEST_CASE("sorting: a composite item thrown in whole is one mistake that says so") {
  auto game = game_where(Level::Standard, [](const Sorting& g) { return g.can_take_apart(); });
  game->apply(put(Bin::Other));
  CHECK(game->outcome() == Sorting::Outcome::NotWhole);
  REQUIRE(game->tally().mistakes.size() == 1);
  CHECK(game->tally().mistakes[0].right == -1);
  CHECK(game->tally().mistakes[0].part == -1);
}

TEST_CASE("sorting: a local card scores nothing and teaches, whatever is chosen") {
  auto game = game_where(Level::Standard, [](const Sorting& g) { return !g.item().local.empty(); });
  const auto before = game->tally();
  game->apply(put(Bin::Other));
  CHECK(game->outcome() == Sorting::Outcome::Local);
  CHECK(game->tally().points == before.points);
  CHECK(game->tally().right == before.right);
  CHECK(game->tally().wrong == before.wrong);
  CHECK(game->tally().combo == before.combo);
  tests::wait(*game, 200);
  CHECK(game->phase() == Phase::Feedback);
}

TEST_CASE("sorting: exactly the right preparation before the right bin earns its bonus") {
  const auto needs = [](const Sorting& g) { return !g.steps_offered().empty(); };
  auto prepared = game_where(Level::Standard, needs);
  const auto wanted = prepared->item().prepare;
  for (const auto step : wanted) {
    prepared->apply(act(Sorting::Verb::Prepare, static_cast<std::int32_t>(step)));
    CHECK(prepared->check(act(Sorting::Verb::Prepare, static_cast<std::int32_t>(step))) == Verdict::NotNow);
  }
  auto extra = game_where(Level::Standard, needs);
  for (const auto step : extra->steps_offered())
    extra->apply(act(Sorting::Verb::Prepare, static_cast<std::int32_t>(step)));
  auto plain = game_where(Level::Standard, needs);
  for (Sorting* game : {prepared.get(), extra.get(), plain.get()}) game->apply(put(*game->right_bin()));
  CHECK(prepared->tally().gained ==
        plain->tally().gained + rules::kPointsPrepared * static_cast<std::int32_t>(wanted.size()));
  CHECK(extra->tally().gained == plain->tally().gained);
}

TEST_CASE("sorting: the elder level offers two or three bins, the right one among them, and no preparation") {
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    Sorting game(tests::waste(), {content::GameKind::Sorting, Level::Elder, seed});
    while (game.phase() != Phase::Over) {
      tests::wait(game, 10);
      if (game.phase() == Phase::Asking) {
        CHECK((game.bins().size() == 2 || game.bins().size() == 3));
        if (game.right_bin())
          CHECK(std::find(game.bins().begin(), game.bins().end(), *game.right_bin()) != game.bins().end());
        CHECK(game.steps_offered().empty());
      }
      game.apply(game.advise(rules::Intent::Right));
    }
  }
}

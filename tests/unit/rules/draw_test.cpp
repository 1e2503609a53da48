// Drawing from a pool.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "game/rules/draw.h"

using namespace qingliu;

TEST_CASE("a draw takes from each class in turn, respects its most, and repeats nothing") {
  base::Rng rng(3);
  for (int round = 0; round < 200; ++round) {
    const auto drawn = rules::draw_balanced({{{0, 1, 2, 3, 4}}, {{10, 11, 12}}, {{20, 21, 22, 23}, 1}}, 7, rng);
    REQUIRE(drawn.size() == 7);
    std::vector<int> per_class(3, 0);
    std::uint32_t seen = 0;
    for (const auto entry : drawn) {
      REQUIRE(((seen >> entry) & 1U) == 0);
      seen |= 1U << entry;
      ++per_class.at(entry / 10U);
    }
    CHECK(per_class == std::vector<int>{3, 3, 1});
  }
}

TEST_CASE("a draw from a small pool takes all of it") {
  base::Rng rng(3);
  CHECK(rules::draw_balanced({{{0, 1}}, {{5}}}, 10, rng).size() == 3);
  CHECK(rules::draw_balanced({}, 10, rng).empty());
}

TEST_CASE("every entry of a pool is drawn about equally often") {
  base::Rng rng(11);
  std::vector<int> count(20, 0);
  for (int round = 0; round < 4000; ++round) {
    rules::DrawClass all;
    for (std::uint16_t i = 0; i < 20; ++i) all.entries.push_back(i);
    for (const auto entry : rules::draw_balanced({all}, 5, rng)) ++count.at(entry);
  }
  for (const int seen : count) CHECK((seen > 880 && seen < 1120));
}

TEST_CASE("fewer choices keep the right ones and the order") {
  base::Rng rng(1);
  for (int i = 0; i < 50; ++i) {
    const auto kept = rules::fewer_choices<int>({1, 2, 3, 4}, {3}, 2, rng);
    REQUIRE(kept.size() == 2);
    CHECK(std::find(kept.begin(), kept.end(), 3) != kept.end());
    CHECK(kept[0] < kept[1]);
  }
}

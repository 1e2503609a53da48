// The packer of pictures: nothing ever lies on anything else or outside, and what is given back is used again.
#include <catch2/catch_test_macros.hpp>
#include <cstdint>
#include <vector>

#include "game/base/rng.h"
#include "game/platform/guillotine.h"

using qingliu::platform::Guillotine;

namespace {

struct Lying {
  Guillotine::Place at;
  int width;
  int height;
};

bool apart(const Lying& a, const Lying& b) {
  return a.at.x + a.width <= b.at.x || b.at.x + b.width <= a.at.x || a.at.y + a.height <= b.at.y ||
         b.at.y + b.height <= a.at.y;
}

}  // namespace

TEST_CASE("whatever comes and goes, nothing overlaps and nothing lies outside") {
  qingliu::base::Rng random(5);
  Guillotine room(400, 300);
  std::vector<Lying> all;
  int taken = 0;
  for (int step = 0; step < 5000; ++step) {
    if (random.below(5) < 2 && !all.empty()) {
      const std::size_t which = random.below(static_cast<std::uint32_t>(all.size()));
      room.give_back(all[which].at);
      all.erase(all.begin() + static_cast<std::ptrdiff_t>(which));
      continue;
    }
    const int width = 1 + static_cast<int>(random.below(90));
    const int height = 1 + static_cast<int>(random.below(90));
    const auto place = room.take(width, height);
    if (!place) continue;
    ++taken;
    const Lying made{*place, width, height};
    REQUIRE(place->x >= 0);
    REQUIRE(place->y >= 0);
    REQUIRE(place->x + width <= 400);
    REQUIRE(place->y + height <= 300);
    for (const Lying& other : all) REQUIRE(apart(made, other));
    all.push_back(made);
  }
  CHECK(taken > 1000);
  for (const Lying& one : all) room.give_back(one.at);
  CHECK(room.take(400, 300));
}

TEST_CASE("what is too large or nothing at all finds no place") {
  Guillotine room(100, 50);
  CHECK_FALSE(room.take(101, 10));
  CHECK_FALSE(room.take(10, 51));
  CHECK_FALSE(room.take(0, 10));
  CHECK(room.take(100, 50));
  CHECK_FALSE(room.take(1, 1));
}

TEST_CASE("the same sizes again and again need no more than their room") {
  Guillotine room(200, 100);
  for (int round = 0; round < 100; ++round) {
    std::vector<Guillotine::Place> places;
    for (int i = 0; i < 2; ++i) {
      const auto place = room.take(100, 60 + 20 * (round % 2));
      REQUIRE(place);
      places.push_back(*place);
    }
    for (const Guillotine::Place& place : places) room.give_back(place);
  }
}

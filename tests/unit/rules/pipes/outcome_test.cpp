// What a tested street is worth.
#include "game/rules/pipes/outcome.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/unit/rules/pipes/streets.h"

using namespace qingliu;
using namespace qingliu::rules::pipes;
using content::StreetMode;

namespace {

std::uint8_t percent(const Outcome& outcome, Part part) { return outcome.percent[static_cast<std::size_t>(part)]; }

Street faulty() {
  Street street = tests::right_street();
  street.mode = StreetMode::Repair;
  REQUIRE(hang(street, 0) == Refusal::None);
  REQUIRE(hang(street, 1) == Refusal::None);
  return street;
}

}  // namespace

TEST_CASE("outcome: the shares of the parts are a whole in every mode") {
  for (const StreetMode mode : {StreetMode::Repair, StreetMode::Lay, StreetMode::Plan}) {
    int sum = 0;
    for (const std::uint8_t share : shares_of(mode)) sum += share;
    CHECK(sum == 100);
  }
}

TEST_CASE("outcome: a street that is mended is worth everything, to the point") {
  Street street = faulty();
  const Street before = street;
  REQUIRE(hang(street, 0) == Refusal::None);
  REQUIRE(hang(street, 1) == Refusal::None);
  for (const std::int32_t most : {1, 7, 400, 1200}) {
    const Outcome outcome = judge(before, street, most);
    CHECK(outcome.clean());
    CHECK(outcome.total() == most);
    CHECK(percent(outcome, Part::River) == 100);
    CHECK(percent(outcome, Part::Craft) == 100);
  }
}

TEST_CASE("outcome: a street left as it was is worth nothing, one made worse too") {
  Street street = faulty();
  const Street before = street;
  const Outcome same = judge(before, street, 400);
  CHECK_FALSE(same.clean());
  CHECK(same.total() == 0);
  CHECK(same.percent == same.was);
  REQUIRE(take(street, Net::Sewage, street.index(1, 1)) == Refusal::None);
  const Outcome worse = judge(before, street, 400);
  CHECK(worse.total() == 0);
}

TEST_CASE("outcome: every mend is worth points, and two are worth more than one") {
  Street street = faulty();
  const Street before = street;
  std::int32_t last = 0;
  for (const int source : {0, 1}) {
    REQUIRE(hang(street, source) == Refusal::None);
    const std::int32_t points = judge(before, street, 400).total();
    CHECK(points > last);
    last = points;
  }
}

TEST_CASE("outcome: each part says what it is about") {
  Street washer = tests::right_street();
  REQUIRE(hang(washer, 0) == Refusal::None);
  const Outcome dirty = judge(washer, washer, 100);
  CHECK(percent(dirty, Part::River) == 0);  // its only sewage goes to the river
  CHECK(percent(dirty, Part::Plant) == 0);
  CHECK(percent(dirty, Part::Street) == 100);
  Street roof = tests::right_street();
  REQUIRE(hang(roof, 1) == Refusal::None);
  const Outcome loaded = judge(roof, roof, 100);
  CHECK(percent(loaded, Part::Plant) < 50);
  CHECK(percent(loaded, Part::River) >= 50);  // the dry day is clean
  CHECK(percent(loaded, Part::River) < 100);
  Street open = tests::right_street();
  REQUIRE(take(open, Net::Rain, open.index(1, 3)) == Refusal::None);
  const Outcome wet = judge(open, open, 100);
  CHECK(percent(wet, Part::Street) < 100);
  CHECK(percent(wet, Part::River) == 100);
  CHECK(percent(wet, Part::Craft) == 100 - kCraftCost);
}

TEST_CASE("outcome: works within the budget are worth all, dear ones less, useless ones nothing") {
  Street given = tests::right_street();
  given.mode = StreetMode::Plan;
  const Street built = given;
  for (const int row : {0, 1, 2}) REQUIRE(take(given, Net::Sewage, given.index(row, 1)) == Refusal::None);
  for (const int row : {0, 1}) REQUIRE(take(given, Net::Rain, given.index(row, 3)) == Refusal::None);
  const auto with_budget = [&](std::uint16_t budget) {
    Street before = given;
    Street after = built;
    before.budget = after.budget = budget;
    return judge(before, after, 1200);
  };
  CHECK(with_budget(7).works.cost == 5);
  CHECK(with_budget(7).works.digs == 5);
  CHECK(with_budget(7).percent[4] == 100);
  CHECK(with_budget(7).total() == 1200);
  CHECK(with_budget(4).percent[4] < 100);
  CHECK(with_budget(4).percent[4] > with_budget(3).percent[4]);
  CHECK(with_budget(1).percent[4] == 0);
  CHECK(judge(given, given, 1200).percent[4] == 0);
}

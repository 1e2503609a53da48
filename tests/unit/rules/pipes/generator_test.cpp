// The generator: every street can be solved, is as hard as asked for, and is the same on every machine; and what the
// solver calls right, the simulation shows clean.
#include "game/rules/pipes/generator.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "game/rules/pipes/draft.h"
#include "game/rules/pipes/flow.h"
#include "game/rules/pipes/solver_modes.h"
#include "tests/unit/rules/pipes/drawn_street.h"

using namespace qingliu;
using namespace qingliu::rules::pipes;
using content::Ground;
using content::SourceKind;
using content::StreetMode;

namespace {

constexpr std::uint32_t kStreets = 40;  // of each mode and grade; `qingliu boards --check` does ten thousand

template <typename Do>
void for_streets(std::uint32_t count, Do&& look) {
  for (const StreetMode mode : {StreetMode::Repair, StreetMode::Lay, StreetMode::Plan}) {
    for (std::uint8_t grade = 1; grade <= kGrades; ++grade) {
      for (std::uint32_t seed = 0; seed < count; ++seed) look(StreetKey{mode, grade, seed * 7919});
    }
  }
}

Street solved(const Generated& made) {
  Street street = made.street;
  for (const Edit& edit : made.solution.edits) REQUIRE(apply_edit(street, edit) == Refusal::None);
  return street;
}

/// Whether sewage is meant to come out of the rain pipe: a dirty source hangs on it, or a sewage pipe ends in it.
bool sewage_goes_astray(const Street& street) {
  for (const Finding& finding : faults_of(street)) {
    const bool wrong = finding.fault == Fault::WrongStack && finding.net == Net::Rain;
    const bool joined = finding.fault == Fault::CrossJoined && finding.net == Net::Sewage;
    if (wrong || joined) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("generator: every street is made right by its solution, of the grade asked for, within the limits") {
  std::uint32_t as_asked = 0;
  std::uint32_t all = 0;
  for_streets(kStreets, [&](const StreetKey& key) {
    const Generated made = generate(key);
    CHECK_FALSE(faults_of(made.street).empty());
    CHECK(faults_of(solved(made)).empty());
    CHECK(made.grade == grade_of(made.street, made.solution));
    CHECK(made.street.mode == key.mode);
    as_asked += made.grade == key.grade ? 1U : 0U;
    ++all;
    CHECK(made.street.columns <= content::kMaxColumns);
    CHECK(made.street.rows <= content::kMaxRows);
    CHECK(made.street.houses.size() <= content::kMaxHouses);
    CHECK(made.street.sources.size() <= content::kMaxSources);
    CHECK((made.street.fall >= 3 && made.street.fall <= 6));
  });
  CHECK(as_asked * 100 >= all * 95);
}

TEST_CASE("generator: a repair street has one to four faults and one way to mend them") {
  for (std::uint8_t grade = 1; grade <= kGrades; ++grade) {
    for (std::uint32_t seed = 0; seed < kStreets; ++seed) {
      const Generated made = generate({StreetMode::Repair, grade, seed});
      CHECK(made.solution.unique);
      CHECK(made.solution.edits.size() >= 1);
      CHECK(made.solution.edits.size() <= 4);
      const std::optional<Solution> again = solve(made.street);
      REQUIRE(again);
      CHECK(again->edits == made.solution.edits);
      CHECK(again->steps == made.solution.steps);
    }
  }
}

TEST_CASE("generator: a street to lay has its mains only, and all in one pipe as before") {
  for (const StreetMode mode : {StreetMode::Lay, StreetMode::Plan}) {
    for (std::uint32_t seed = 0; seed < kStreets; ++seed) {
      const Generated made = generate({mode, static_cast<std::uint8_t>(1 + seed % kGrades), seed});
      for (const content::Cell& cell : made.street.cells) {
        CHECK_FALSE(cell.well);
        for (const auto& piece : cell.pieces) CHECK((!piece || piece->fixed));
      }
      for (const content::WaterSource& source : made.street.sources) CHECK(source.to == Net::Sewage);
      const std::uint32_t cost = works_of(made.street, solved(made)).cost;
      if (mode == StreetMode::Lay) CHECK(made.street.budget == 0);
      if (mode == StreetMode::Plan) CHECK((made.street.budget > cost && made.street.budget <= cost + cost / 4 + 2));
    }
  }
}

TEST_CASE("generator: houses stand apart or side by side, each with a toilet, a roof and two stacks of its own") {
  for_streets(10, [](const StreetKey& key) {
    const Street street = generate(key).street;
    int free_from = 0;
    for (std::size_t i = 0; i < street.houses.size(); ++i) {
      const content::House& house = street.houses[i];
      CHECK(house.first >= free_from);
      CHECK((house.last - house.first == 1 || house.last - house.first == 2));
      CHECK(house.stack[0] != house.stack[1]);
      for (const std::uint8_t column : house.stack) CHECK((column >= house.first && column <= house.last));
      free_from = house.last + 1;
      int toilets = 0;
      int roofs = 0;
      for (const content::WaterSource& source : street.sources) {
        if (source.house != i) continue;
        toilets += source.kind == SourceKind::Toilet ? 1 : 0;
        roofs += source.kind == SourceKind::Roof ? 1 : 0;
      }
      CHECK(toilets == 1);
      CHECK(roofs == 1);
    }
    CHECK(free_from <= street.columns);
  });
}

TEST_CASE("generator: the solver and the simulation agree") {
  std::uint32_t astray = 0;
  for_streets(12, [&](const StreetKey& key) {
    const Generated made = generate(key);
    const Street right = solved(made);
    const Balance dry = run(right, Weather::DryDay);
    const Balance storm = run(right, Weather::Storm);
    CHECK(dry.dry_outfall == 0);
    for (const Balance& balance : {dry, storm}) {
      CHECK(balance.drained.load == 0);
      CHECK(balance.bypassed == Water{});
      CHECK(balance.ground == Water{});
      CHECK(balance.street == Water{});
      CHECK(balance.treated.litres > 0);
    }
    if (key.mode != StreetMode::Repair || !sewage_goes_astray(made.street)) return;
    ++astray;
    const Balance before = run(made.street, Weather::DryDay);
    const bool bypassed = run(made.street, Weather::Storm).bypassed.litres > 0;
    CHECK((before.dry_outfall > 0 || bypassed));
  });
  CHECK(astray >= 15);
}

TEST_CASE("generator: a plain street, the last resort, can always be laid") {
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    base::Rng rng(seed);
    CHECK(solve_lay(draw_street(kPlainShape, rng), Care::Right).has_value());
  }
}

TEST_CASE("generator: the same key gives the same street, another key another") {
  std::vector<std::uint64_t> hashes;
  for_streets(8, [&](const StreetKey& key) {
    const Generated made = generate(key);
    CHECK(generate(key).street == made.street);
    hashes.push_back(tests::hash_of(made.street));
  });
  std::stable_sort(hashes.begin(), hashes.end());
  CHECK(std::adjacent_find(hashes.begin(), hashes.end()) == hashes.end());
}

TEST_CASE("generator: streets on printed sheets stay what they are (a change here bumps kRulesVersion)") {
  const auto hash = [](StreetMode mode, std::uint8_t grade, std::uint32_t seed) {
    return tests::hash_of(generate({mode, grade, seed}).street);
  };
  CHECK(hash(StreetMode::Repair, 1, 1) == 0x9791301981717dba);
  CHECK(hash(StreetMode::Repair, 3, 2026) == 0xd201b9b3a69773e3);
  CHECK(hash(StreetMode::Repair, 5, 0xFFFFFFFFU) == 0x08aadeaed546021a);
  CHECK(hash(StreetMode::Lay, 3, 7) == 0xb00fd6feecaf886b);
  CHECK(hash(StreetMode::Plan, 4, 99) == 0x55448417f23d64e4);
}

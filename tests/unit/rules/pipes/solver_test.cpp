// The solver: its answers are right, the smallest, and the only ones where it says so.
#include "game/rules/pipes/solver.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "game/base/rng.h"
#include "game/rules/pipes/generator.h"
#include "tests/unit/rules/pipes/drawn_street.h"

using namespace qingliu;
using namespace qingliu::rules::pipes;
using content::SourceKind;
using content::StreetMode;
using tests::draw_pipes;
using Verb = Edit::Verb;

namespace {

Street after(Street street, const std::vector<Edit>& edits) {
  for (const Edit& edit : edits) REQUIRE(apply_edit(street, edit) == Refusal::None);
  return street;
}

std::size_t count(const std::vector<Edit>& edits, Verb verb) {
  return static_cast<std::size_t>(
      std::count_if(edits.begin(), edits.end(), [verb](const Edit& edit) { return edit.verb == verb; }));
}

/// All one-tap mends that do something on this street, and every set of up to `most` of them, without any cleverness.
class BruteForce {
 public:
  BruteForce(const Street& street, std::size_t most) {
    for (std::int16_t i = 0; i < static_cast<std::int16_t>(street.cells.size()); ++i) add(street, {Verb::Part, i, 0});
    for (std::int16_t i = 0; i < static_cast<std::int16_t>(street.sources.size()); ++i) {
      add(street, {Verb::Hang, i, 0});
      add(street, {Verb::Fit, i, 0});
    }
    choose(street, 0, most);
  }
  std::size_t smallest = 99;
  std::uint32_t ways = 0;  ///< sets of the smallest size

 private:
  void add(Street street, const Edit& mend) {
    if (apply_edit(street, mend) == Refusal::None) mends_.push_back(mend);
  }

  void choose(const Street& street, std::size_t from, std::size_t left) {
    if (faults_of(street).empty()) {
      if (size_ < smallest) ways = 0;
      smallest = std::min(smallest, size_);
      ways += size_ == smallest ? 1U : 0U;
      return;
    }
    if (left == 0) return;
    for (std::size_t i = from; i < mends_.size(); ++i) {
      Street mended = street;
      if (apply_edit(mended, mends_[i]) != Refusal::None) continue;
      ++size_;
      choose(mended, i + 1, left - 1);
      --size_;
    }
  }

  std::vector<Edit> mends_;
  std::size_t size_ = 0;
};

}  // namespace

TEST_CASE("solver: repair finds the smallest set of mends, as trying all sets of them does") {
  std::uint32_t parts = 0;
  for (std::uint32_t seed = 0; seed < 12; ++seed) {
    const auto grade = static_cast<std::uint8_t>(1 + seed % 3);
    const Generated made = generate({StreetMode::Repair, grade, seed});
    const BruteForce all(made.street, made.solution.edits.size());
    CHECK(all.smallest == made.solution.edits.size());
    CHECK((all.ways == 1) == made.solution.unique);
    parts += static_cast<std::uint32_t>(count(made.solution.edits, Verb::Part));
  }
  CHECK(parts > 0);
}

TEST_CASE("solver: repair agrees with trying all sets where pipes were taken out at random") {
  base::Rng rng(3);
  int solved = 0;
  int hopeless = 0;
  for (std::uint32_t seed = 0; seed < 40; ++seed) {
    Street street = generate({StreetMode::Repair, 1, seed}).street;
    for (int i = 0; i < 2; ++i) {
      const auto cell = static_cast<int>(rng.below(static_cast<std::uint32_t>(street.cells.size())));
      for (const Net net : kBothNets) {
        if (take(street, net, cell) == Refusal::None) break;
      }
    }
    const BruteForce all(street, 3);
    const std::optional<Solution> solution = solve(street);
    if (solution && solution->edits.size() > 3) continue;
    REQUIRE(solution.has_value() == (all.smallest <= 3));
    (solution ? solved : hopeless) += 1;
    if (!solution) continue;
    CHECK(solution->edits.size() == all.smallest);
    CHECK(solution->unique == (all.ways == 1));
    CHECK(faults_of(after(street, solution->edits)).empty());
  }
  CHECK(solved >= 5);
  CHECK(hopeless >= 5);
}

TEST_CASE("solver: a street that is right needs nothing") {
  Street street = tests::one_house({".....", ".....", ".....", "....."});
  draw_pipes(street, Net::Sewage, {".v", ".v", ".v"});
  draw_pipes(street, Net::Rain, {"..v", "..v"});
  for (const StreetMode mode : {StreetMode::Repair, StreetMode::Lay}) {
    street.mode = mode;
    const std::optional<Solution> solution = solve(street);
    REQUIRE(solution);
    CHECK(solution->edits.empty());
  }
}

TEST_CASE("solver: one missing cell is laid with one edit") {
  Street street = tests::one_house({".....", ".....", ".....", "....."});
  draw_pipes(street, Net::Sewage, {".v", "..", ".v"});
  draw_pipes(street, Net::Rain, {"..v", "..v"});
  const std::optional<Solution> solution = solve(street);
  REQUIRE(solution);
  CHECK(solution->edits == std::vector<Edit>{{Verb::LaySewage, street.index(1, 1), street.index(2, 1)}});
}

TEST_CASE("solver: what was laid wrongly is taken out when it leads nowhere") {
  Street street = tests::one_house({".....", "T....", ".....", "....."});
  draw_pipes(street, Net::Sewage, {".<"});
  draw_pipes(street, Net::Rain, {"..v", "..v"});
  const std::optional<Solution> solution = solve(street);
  REQUIRE(solution);
  CHECK(count(solution->edits, Verb::Take) > 0);
  CHECK(faults_of(after(street, solution->edits)).empty());
}

TEST_CASE("solver: a way round the ditch has a well at every bend and keeps to the fall") {
  Street street = tests::one_house({".......", "DDD....", ".......", ".......", "......."});
  street.houses = {{1, 4, {1, 4}}};
  street.fall = 2;
  const std::optional<Solution> solution = solve(street);
  REQUIRE(solution);
  CHECK(count(solution->edits, Verb::Well) == 2);
  CHECK(faults_of(after(street, solution->edits)).empty());
  street.fall = 1;
  CHECK_FALSE(solve(street).has_value());
  CHECK(first_blocked(street) == Stack{0, Net::Sewage});
}

TEST_CASE("solver: the water main is passed straight down only") {
  Street street = tests::one_house({".....", "WWWWW", ".....", ".....", "....."});
  const std::optional<Solution> solution = solve(street);
  REQUIRE(solution);
  CHECK(count(solution->edits, Verb::Well) == 0);
  CHECK(faults_of(after(street, solution->edits)).empty());
  // Roots under it leave no straight way down, and it cannot be followed.
  Street rooted = tests::one_house({"WWWWW", "TTTTT", ".....", ".....", "....."});
  CHECK_FALSE(solve(rooted).has_value());
  CHECK(first_blocked(rooted) == Stack{0, Net::Sewage});
}

TEST_CASE("solver: a stack whose way is barred is named, the other is not") {
  const Street street = tests::one_house({"..T..", ".....", ".....", "....."});
  CHECK_FALSE(solve(street).has_value());
  CHECK(first_blocked(street) == Stack{0, Net::Rain});
  CHECK_FALSE(first_blocked(tests::one_house({".....", ".....", ".....", "....."})).has_value());
}

TEST_CASE("solver: who hangs wrong is hung right, who lacks a tank gets one, before pipes are laid") {
  Street street = tests::one_house({".....", ".....", ".....", "....."});
  street.sources.push_back({SourceKind::Toilet, 0, Net::Rain, false});
  const std::optional<Solution> solution = solve(street);
  REQUIRE(solution);
  REQUIRE(solution->edits.size() >= 2);
  CHECK(solution->edits[0] == Edit{Verb::Hang, 2, 0});
  CHECK(solution->edits[1] == Edit{Verb::Fit, 2, 0});
  CHECK(faults_of(after(street, solution->edits)).empty());
}

TEST_CASE("solver: pipes cost no more than the straight way down where that is free") {
  const Street street = tests::one_house({".....", ".....", ".....", ".....", "....."});
  const std::optional<Solution> solution = solve(street);
  REQUIRE(solution);
  CHECK(works_of(street, after(street, solution->edits)).cost == 7);
}

TEST_CASE("solver: more to search is a higher grade") {
  Street street;
  for (const StreetMode mode : {StreetMode::Repair, StreetMode::Lay, StreetMode::Plan}) {
    street.mode = mode;
    std::uint8_t before = 1;
    for (std::uint32_t steps = 0; steps < 2000; ++steps) {
      const std::uint8_t grade = grade_of(street, {{}, steps, false});
      CHECK(grade - before <= 1);
      CHECK(grade >= before);
      before = grade;
    }
    CHECK(before == kGrades);
  }
}

// What may be done to a street, where its water runs, and what is wrong with it.
#include "game/rules/pipes/street.h"

#include <catch2/catch_test_macros.hpp>

#include "game/rules/pipes/grid.h"
#include "tests/unit/rules/pipes/streets.h"

using namespace qingliu;
using namespace qingliu::rules::pipes;
using content::Ground;
using content::SourceKind;
using tests::Rows;

namespace {

/// The pieces of one network as text.
Rows rows_of(const Street& street, Net net) {
  Rows rows(street.rows);
  for (std::size_t i = 0; i < street.cells.size(); ++i)
    rows[i / street.columns] += content::letter_of(street.cells[i].pieces[static_cast<std::size_t>(net)]);
  return rows;
}

Street empty_street() {
  Street street = tests::street_of({}, {".....", ".....", ".....", "LLLLL"}, {".....", ".....", "RRRRR", "....."});
  street.main = {3, 2};
  return street;
}

/// Refused for this reason, and nothing has changed.
template <typename Edit>
void check_refused(Street street, Refusal why, Edit edit) {
  const Street before = street;
  CHECK(edit(street) == why);
  CHECK(street == before);
}

std::vector<Fault> kinds_of(const Street& street) {
  std::vector<Fault> kinds;
  for (const Finding& finding : faults_of(street)) kinds.push_back(finding.fault);
  return kinds;
}

/// No cell of a street ever holds what its rules forbid; `what` the rules say of cells, in other words than the code's.
bool is_sound(const Street& street) {
  for (int cell = 0; cell < street.columns * street.rows; ++cell) {
    const content::Cell& at = cell_at(street, cell);
    const bool both = at.pieces[0] && at.pieces[1];
    if (!at.pieces[0] && !at.pieces[1]) continue;
    if (at.ground == Ground::Tree || at.ground == Ground::Ditch) return false;
    if (at.ground == Ground::WaterMain && (both || at.well)) return false;
    if (!both && at.ground != Ground::WaterMain) continue;
    if (both && at.well) return false;
    for (const Net net : kBothNets) {
      if (!at.pieces[static_cast<std::size_t>(net)]) continue;
      const Way way = at.pieces[static_cast<std::size_t>(net)]->way;
      if (at.ground == Ground::WaterMain && way != Way::Down) return false;
      int ways_in = 0;
      for (const Way one : kAllWays) ways_in += comes_in(street, cell, net, one) ? 1 : 0;
      if (ways_in > 1 || (ways_in == 1 && !comes_in(street, cell, net, way))) return false;
    }
    if (both && at.pieces[0]->way != Way::Down && at.pieces[1]->way != Way::Down) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("street: roof and yard belong to rain, everything used in a house to sewage") {
  using enum SourceKind;
  for (const SourceKind kind : {Toilet, Kitchen, Bath, Washer, FloorDrain, Restaurant})
    CHECK(belongs_to(kind) == Net::Sewage);
  CHECK(belongs_to(Roof) == Net::Rain);
  CHECK(belongs_to(Yard) == Net::Rain);
  CHECK(needs_fitting(Toilet));
  CHECK(needs_fitting(Restaurant));
  CHECK_FALSE(needs_fitting(Bath));
}

TEST_CASE("street: a run falls towards its last cell and ends in the pipe that is there") {
  Street street = empty_street();
  REQUIRE(lay(street, Net::Sewage, street.index(0, 3), street.index(1, 3)) == Refusal::None);
  REQUIRE(lay(street, Net::Sewage, street.index(1, 3), street.index(1, 1)) == Refusal::None);
  REQUIRE(lay(street, Net::Sewage, street.index(1, 1), street.index(3, 1)) == Refusal::None);
  CHECK(rows_of(street, Net::Sewage) == Rows{"...v.", ".v<<.", ".v...", "LLLLL"});
  CHECK(next_of(street, street.index(2, 1), Net::Sewage) == Spot{Spot::Kind::Pipe, street.index(3, 1), Net::Sewage});
  CHECK(next_of(street, street.index(3, 0), Net::Sewage) == Spot{Spot::Kind::Plant, street.index(3, 0), Net::Sewage});
  CHECK(next_of(street, street.index(2, 4), Net::Rain) == Spot{Spot::Kind::River, street.index(2, 4), Net::Rain});
}

TEST_CASE("street: a run to the edge turns down instead of leaving the street") {
  Street street = empty_street();
  REQUIRE(lay(street, Net::Sewage, street.index(0, 2), street.index(0, 0)) == Refusal::None);
  CHECK(rows_of(street, Net::Sewage)[0] == "v<<..");
  Street deep = tests::street_of({}, {"....", "....", "L..."}, {"....", "...R", "...."});
  deep.main = {2, 1};
  REQUIRE(lay(deep, Net::Sewage, deep.index(0, 2), deep.index(2, 2)) == Refusal::None);
  CHECK(rows_of(deep, Net::Sewage) == Rows{"..v.", "..v.", "L.<."});
}

TEST_CASE("street: what cannot be laid is refused with its reason and changes nothing") {
  Street street = empty_street();
  street.cells[static_cast<std::size_t>(street.index(1, 1))].ground = Ground::Tree;
  street.cells[static_cast<std::size_t>(street.index(1, 2))].ground = Ground::Ditch;
  for (int column = 0; column < 5; ++column)
    street.cells[static_cast<std::size_t>(street.index(0, column))].ground = Ground::WaterMain;
  const auto sewage = [&](int from, int to) { return [=](Street& one) { return lay(one, Net::Sewage, from, to); }; };
  check_refused(street, Refusal::OffTheStreet, sewage(-1, 3));
  check_refused(street, Refusal::OffTheStreet, sewage(0, 20));
  check_refused(street, Refusal::Uphill, sewage(street.index(2, 3), street.index(1, 3)));
  check_refused(street, Refusal::NotStraight, sewage(street.index(1, 3), street.index(2, 4)));
  check_refused(street, Refusal::Tree, sewage(street.index(0, 1), street.index(1, 1)));
  check_refused(street, Refusal::Ditch, sewage(street.index(1, 3), street.index(1, 2)));
  check_refused(street, Refusal::WaterMain, sewage(street.index(0, 3), street.index(0, 4)));
  check_refused(street, Refusal::Main, sewage(street.index(3, 1), street.index(3, 3)));
  check_refused(street, Refusal::Main, sewage(street.index(3, 1), street.index(3, 1)));
  check_refused(street, Refusal::Crossing, sewage(street.index(2, 1), street.index(2, 3)));
  check_refused(street, Refusal::Main, [&](Street& one) { return take(one, Net::Sewage, street.index(3, 1)); });
  check_refused(street, Refusal::Nothing, [&](Street& one) { return take(one, Net::Rain, street.index(3, 1)); });
  check_refused(street, Refusal::WaterMain, [&](Street& one) { return toggle_well(one, 0); });
  check_refused(street, Refusal::Nothing, [&](Street& one) { return part(one, street.index(3, 1)); });
  check_refused(street, Refusal::OffTheStreet, [](Street& one) { return hang(one, 0); });
}

TEST_CASE("street: the water main is passed straight down, and not from aside") {
  Street street = empty_street();
  for (int column = 0; column < 5; ++column)
    street.cells[static_cast<std::size_t>(street.index(1, column))].ground = Ground::WaterMain;
  REQUIRE(lay(street, Net::Sewage, street.index(0, 1), street.index(3, 1)) == Refusal::None);
  CHECK(lay(street, Net::Rain, street.index(1, 0), street.index(1, 1)) == Refusal::WaterMain);
  CHECK(rows_of(street, Net::Sewage) == Rows{".v...", ".v...", ".v...", "LLLLL"});
}

TEST_CASE("street: two networks cross straight over each other and no other way") {
  Street street = empty_street();
  REQUIRE(lay(street, Net::Sewage, street.index(0, 2), street.index(3, 2)) == Refusal::None);
  CHECK(next_of(street, street.index(1, 2), Net::Sewage).net == Net::Sewage);
  CHECK(toggle_well(street, street.index(2, 2)) == Refusal::Crossing);
  // A second sewage pipe into the crossing would be a junction there; so would a bend of the rain drain above it.
  CHECK(lay(street, Net::Rain, street.index(0, 1), street.index(0, 3)) == Refusal::None);
  CHECK(lay(street, Net::Rain, street.index(1, 2), street.index(2, 2)) == Refusal::Crossing);
  CHECK(lay(street, Net::Sewage, street.index(2, 1), street.index(2, 2)) == Refusal::Crossing);
}

TEST_CASE("street: a joined crossing is parted with one tap") {
  Street street = tests::street_of({}, {".v...", ".v...", ".....", "LLLLL"}, {".....", ".....", "RRRRR", "....."});
  street.main = {3, 2};
  tests::add_house(street, 1, 3);
  street.sources.pop_back();
  const std::int16_t joint = street.index(2, 1);
  REQUIRE(faults_of(street) == std::vector<Finding>{{Fault::CrossJoined, joint, -1, Net::Sewage}});
  REQUIRE(part(street, joint) == Refusal::None);
  CHECK(rows_of(street, Net::Sewage)[2] == ".v...");
  CHECK(faults_of(street).empty());
  CHECK(part(street, joint) == Refusal::Nothing);
}

TEST_CASE("street: a right street has no fault and says whose water runs where") {
  const Street street = tests::right_street();
  CHECK(faults_of(street).empty());
  CHECK(sources_at(street, street.index(3, 0), Net::Sewage) == 0b01);
  CHECK(sources_at(street, street.index(2, 4), Net::Rain) == 0b10);
  CHECK(sources_at(street, street.index(2, 4), Net::Sewage) == 0);
}

TEST_CASE("street: a source on the wrong stack, a missing tank and a missing trap are faults of the source") {
  Street street = tests::right_street();
  street.sources.push_back({SourceKind::Toilet, 0, Net::Sewage, false});
  street.sources.push_back({SourceKind::Restaurant, 0, Net::Sewage, false});
  REQUIRE(hang(street, 0) == Refusal::None);
  CHECK(faults_of(street) == std::vector<Finding>{{Fault::WrongStack, -1, 0, Net::Rain},
                                                  {Fault::NoTank, -1, 2, Net::Sewage},
                                                  {Fault::NoTrap, -1, 3, Net::Sewage}});
  REQUIRE(hang(street, 0) == Refusal::None);
  REQUIRE(fit(street, 2) == Refusal::None);
  REQUIRE(fit(street, 3) == Refusal::None);
  CHECK(fit(street, 0) == Refusal::Nothing);
  CHECK(faults_of(street).empty());
}

TEST_CASE("street: a pipe that ends in the ground and a stack without a pipe are open ends") {
  Street street = tests::right_street();
  REQUIRE(take(street, Net::Sewage, street.index(2, 1)) == Refusal::None);
  CHECK(faults_of(street) == std::vector<Finding>{{Fault::OpenEnd, street.index(1, 1), -1, Net::Sewage}});
  REQUIRE(take(street, Net::Sewage, street.index(0, 1)) == Refusal::None);
  CHECK(faults_of(street) == std::vector<Finding>{{Fault::OpenEnd, street.index(0, 1), -1, Net::Sewage}});
}

TEST_CASE("street: a level run may be as long as the fall allows and no cell longer") {
  Street street =
      tests::street_of({}, {".....v", "v<<<<<", "v.....", "L....."}, {"......", "......", "......", "......"});
  street.main = {3, 2};
  tests::add_house(street, 5, 0);
  street.sources.pop_back();
  for (const int cell : {street.index(1, 5), street.index(1, 0)}) REQUIRE(toggle_well(street, cell) == Refusal::None);
  street.fall = 5;
  CHECK(faults_of(street).empty());
  street.fall = 4;
  CHECK(faults_of(street) == std::vector<Finding>{{Fault::TooFlat, street.index(1, 1), -1, Net::Sewage}});
  street.fall = 2;  // one finding a run, however far too long it is
  CHECK(faults_of(street) == std::vector<Finding>{{Fault::TooFlat, street.index(1, 3), -1, Net::Sewage}});
}

TEST_CASE("street: bends and junctions need a well, straight pipes do not") {
  Street street = tests::street_of({}, {"v.v", "v.v", "v<<", "L.."}, {"...", "...", "...", "..."});
  street.main = {3, 1};
  tests::add_house(street, 0, 1);
  tests::add_house(street, 2, 1);
  for (content::WaterSource& source : street.sources) source.to = Net::Sewage;
  const std::vector<Fault> expected = {Fault::WrongStack, Fault::WrongStack, Fault::NoWell, Fault::NoWell};
  CHECK(kinds_of(street) == expected);
  CHECK(faults_of(street)[2].cell == street.index(2, 0));
  CHECK(faults_of(street)[3].cell == street.index(2, 2));
  REQUIRE(toggle_well(street, street.index(2, 0)) == Refusal::None);
  REQUIRE(toggle_well(street, street.index(2, 2)) == Refusal::None);
  CHECK(kinds_of(street).size() == 2);
}

TEST_CASE("street: pipes that fall towards each other are found, and dry pipes are nobody's fault") {
  Street street = tests::street_of({}, {".v.", ".><", "L.."}, {"...", "..R", "..."});
  street.main = {2, 1};
  REQUIRE(faults_of(street).empty());  // no house: no water
  tests::add_house(street, 1, 2);
  street.sources.pop_back();
  REQUIRE(toggle_well(street, street.index(1, 1)) == Refusal::None);
  CHECK(faults_of(street) == std::vector<Finding>{{Fault::Opposed, street.index(1, 1), -1, Net::Sewage}});
}

TEST_CASE("street: pipes grow with the houses that join them, and cost what they are wide") {
  Street street = tests::street_of({}, {"vvv", "...", "L<<"}, {"...", "...", "..."});
  street.main = {2, 0};
  const Street before = street;
  for (std::uint8_t column = 0; column < 3; ++column) tests::add_house(street, column, column);
  for (int column = 2; column >= 0; --column)
    REQUIRE(lay(street, Net::Sewage, street.index(1, column), street.index(2, column)) == Refusal::None);
  CHECK(size_of(street, street.index(0, 0), Net::Sewage) == 1);
  CHECK(size_of(street, street.index(2, 2), Net::Sewage) == 1);
  CHECK(size_of(street, street.index(2, 1), Net::Sewage) == 2);
  CHECK(size_of(street, street.index(2, 0), Net::Sewage) == 3);
  REQUIRE(toggle_well(street, street.index(2, 1)) == Refusal::None);
  Street given = street;
  given.cells = before.cells;
  const Works works = works_of(given, street);
  CHECK(works.cost == 3 + 1);  // three pieces of size 1 and a well
  CHECK(works.digs == 4);
}

TEST_CASE("street: whatever is done, every cell stays as the rules want it and a refusal changes nothing") {
  std::size_t refused = 0;
  std::size_t done = 0;
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    base::Rng rng(seed);
    Street street = tests::large_street(rng);
    for (int i = 0; i < 400; ++i) {
      const Street before = street;
      const bool same = tests::edit_somehow(street, rng) != Refusal::None;
      ++(same ? refused : done);
      REQUIRE((street == before) == same);
      REQUIRE(is_sound(street));
    }
  }
  CHECK(refused > 1000);
  CHECK(done > 1000);
}

// The water: nothing gets lost, what goes wrong shows where it must, and what is right passes the storm.
#include "game/rules/pipes/flow.h"

#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "game/rules/pipes/inflow.h"
#include "tests/unit/rules/pipes/streets.h"

using namespace qingliu;
using namespace qingliu::rules::pipes;
using content::SourceKind;
using content::WaterSource;

namespace {

constexpr Weather kWeathers[] = {Weather::DryDay, Weather::Storm};
constexpr std::uint16_t kYears[] = {1, 3, 10};

Water total(const WaterSource& source, Weather weather, std::uint16_t years) {
  Water sum;
  for (std::uint16_t at = 0; at < kSteps; ++at) sum += inflow_of(source, weather, years, at);
  return sum;
}

/// `houses` houses in a row, each with toilet, bath, roof and yard, all pipes right.
Street clean_street(std::uint8_t houses, std::uint16_t years) {
  const auto columns = static_cast<std::uint8_t>(houses * 2);
  Street street;
  street.columns = columns;
  street.rows = 3;
  street.storm_years = years;
  street.main = {2, 1};
  street.cells.resize(std::size_t{3} * columns);
  for (std::uint8_t column = 0; column < columns; ++column) {
    const std::size_t top = column;
    street.cells[top].pieces[column % 2] = content::Piece{Way::Down, false};
    street.cells[top + columns].pieces[1] = content::Piece{Way::Right, true};
    if (column % 2 == 0) street.cells[top + columns].pieces[0] = content::Piece{Way::Down, false};
    street.cells[top + 2U * columns].pieces[0] = content::Piece{Way::Left, true};
  }
  using enum SourceKind;
  for (std::uint8_t house = 0; house < houses; ++house) {
    const auto first = static_cast<std::uint8_t>(house * 2);
    const auto second = static_cast<std::uint8_t>(first + 1);
    street.houses.push_back({first, second, {first, second}});
    for (const SourceKind kind : {Toilet, Bath, Roof, Yard})
      street.sources.push_back({kind, house, belongs_to(kind), needs_fitting(kind)});
  }
  return street;
}

}  // namespace

TEST_CASE("flow: not a litre and not a unit of load gets lost, on any street, in any step") {
  for (std::uint64_t seed = 1; seed <= 2000; ++seed) {
    base::Rng rng(seed);
    Street street = tests::large_street(rng);
    for (int i = 0; i < 120; ++i) static_cast<void>(tests::edit_somehow(street, rng));
    for (const Weather weather : kWeathers) {
      Flow flow(street, weather);
      Water in;
      while (flow.step()) {
        const Balance& balance = flow.balance();
        Water sum = balance.out();
        sum += balance.stored;
        if (sum != balance.in) FAIL("seed " << seed << " step " << flow.at());
        in = balance.in;
      }
      Water expected;
      for (const WaterSource& source : street.sources) expected += total(source, weather, street.storm_years);
      REQUIRE(in == expected);
      REQUIRE(in.litres > 0);
    }
  }
}

TEST_CASE("flow: a right street of one to five houses passes every storm, and nothing reaches the river but rain") {
  for (std::uint8_t houses = 1; houses <= content::kMaxHouses; ++houses) {
    for (const std::uint16_t years : kYears) {
      const Street street = clean_street(houses, years);
      REQUIRE(faults_of(street).empty());
      for (const Weather weather : kWeathers) {
        const Balance balance = run(street, weather);
        CHECK(balance.drained.load == 0);
        CHECK(balance.bypassed == Water{});
        CHECK(balance.street == Water{});
        CHECK(balance.ground == Water{});
        CHECK(balance.plant_peak <= balance.plant_capacity);
        CHECK(balance.treated.load > 0);
        CHECK(balance.dry_outfall == 0);
      }
      CHECK(run(street, Weather::Storm).drained.litres > 0);
    }
  }
}

TEST_CASE("flow: sewage in the rain drain shows at its outfall on a dry day") {
  Street street = clean_street(3, 3);
  REQUIRE(hang(street, 1) == Refusal::None);  // the bath of the first house
  const Balance balance = run(street, Weather::DryDay);
  CHECK(balance.dry_outfall > 0);
  CHECK(balance.dry_outfall == balance.drained.litres);
  CHECK(balance.drained.load > 0);
  CHECK(run(street, Weather::Storm).dry_outfall == 0);
}

TEST_CASE("flow: one roof on the sewage pipe makes the plant let sewage past in a storm") {
  Street street = clean_street(3, 1);
  REQUIRE(hang(street, 2) == Refusal::None);  // the roof of the first house
  CHECK(run(street, Weather::DryDay).bypassed == Water{});
  const Balance storm = run(street, Weather::Storm);
  CHECK(storm.plant_peak > 5 * storm.plant_capacity);
  CHECK(storm.bypassed.load > 0);
}

TEST_CASE("flow: the old combined pipe without tanks floods the plant and, in the great storm, the street") {
  Street street = combined(clean_street(5, 10));
  for (const WaterSource& source : street.sources) CHECK(source.to == Net::Sewage);
  for (std::size_t i = 0; i < street.sources.size(); ++i) static_cast<void>(fit(street, static_cast<int>(i)));
  const Balance storm = run(street, Weather::Storm);
  CHECK(storm.bypassed.litres > storm.treated.litres);
  CHECK(storm.street.load > 0);
  CHECK(run(street, Weather::DryDay).bypassed == Water{});
}

TEST_CASE("flow: a missing tank halves the pipes its water passes") {
  Street street = clean_street(1, 10);
  REQUIRE(hang(street, 2) == Refusal::None);
  CHECK(run(street, Weather::Storm).street == Water{});
  REQUIRE(fit(street, 0) == Refusal::None);
  CHECK(run(street, Weather::Storm).street.litres > 0);
}

TEST_CASE("flow: what a pipe cannot pass on waits, and water is seen to move from cell to cell") {
  Street street = clean_street(1, 1);
  Flow flow(street, Weather::Storm);
  const std::size_t top = node_of(street.index(0, 1), Net::Rain);
  const std::size_t below = node_of(street.index(1, 1), Net::Rain);
  REQUIRE(flow.step());
  CHECK(flow.frame().stored[top].litres > 0);
  CHECK(flow.frame().moved[below] == 0);
  const std::int64_t first = flow.frame().stored[top].litres;
  REQUIRE(flow.step());
  CHECK(flow.frame().moved[top] == first);
  CHECK(flow.frame().stored[below].litres == first);
}

TEST_CASE("flow: a house gives 20 to 100 times as much rain in a storm as sewage") {
  using enum SourceKind;
  for (const std::uint16_t years : kYears) {
    std::int64_t sewage = 0;
    std::int64_t rain = 0;
    for (const SourceKind kind : {Toilet, Kitchen, Bath, Washer, Roof, Yard})
      (belongs_to(kind) == Net::Rain ? rain : sewage) +=
          total({kind, 0, Net::Sewage, true}, Weather::Storm, years).litres;
    CHECK(rain >= 20 * sewage);
    CHECK(rain <= 100 * sewage);
  }
}

TEST_CASE("flow: the storms follow the formula they are documented with") {
  // i = 10 (1 + 0.6 lg P) / (t + 10)^0.7 mm/min, mean over t = 240 minutes, and over the worst 5.
  for (const std::uint16_t years : kYears) {
    std::int64_t fallen = 0;
    std::int32_t worst = 0;
    for (std::uint16_t at = 0; at < kSteps; ++at) {
      fallen += rain_in(Weather::Storm, years, at);
      worst = std::max(worst, rain_in(Weather::Storm, years, at));
    }
    const double factor = 10 * (1 + 0.6 * std::log10(static_cast<double>(years)));
    const double depth = factor * 240 / std::pow(250.0, 0.7);
    CHECK(std::abs(static_cast<double>(fallen) / 100 - depth) < 0.01 * depth);
    const double peak = factor / std::pow(15.0, 0.7);
    CHECK(std::abs(static_cast<double>(worst) / 100 - peak) < 0.05 * peak);
  }
  CHECK(rain_in(Weather::DryDay, 10, 96) == 0);
}

TEST_CASE("flow: pipes pass on what Manning's formula gives for them, rounded down to a litre a minute") {
  const auto manning = [](double metres) {
    const double area = 3.14159265358979 * metres * metres / 4;
    return std::floor(area * std::pow(metres / 4, 2.0 / 3) * std::sqrt(0.005) / 0.010 * 60000);
  };
  CHECK(capacity_of(Net::Sewage, 1) == static_cast<int>(manning(0.110)));
  CHECK(capacity_of(Net::Sewage, 2) == static_cast<int>(manning(0.160)));
  CHECK(capacity_of(Net::Sewage, 3) == static_cast<int>(manning(0.200)));
  CHECK(capacity_of(Net::Rain, 1) == static_cast<int>(manning(0.160)));
  CHECK(capacity_of(Net::Rain, 2) == static_cast<int>(manning(0.200)));
  CHECK(capacity_of(Net::Rain, 3) == static_cast<int>(manning(0.300)));
}

// pipes.json: hand-made streets for 雨污分流. Reads what stands there and that it fits together; whether a street can
// be solved is for game/rules/pipes/street_check.h.
#include <algorithm>

#include "game/content/entries.h"
#include "game/content/names.h"
#include "game/content/pointer.h"
#include "game/content/street_letters.h"

namespace qingliu::content {
namespace {

constexpr std::int64_t kMostStreets = 200;
constexpr std::int64_t kFewestColumns = 4;
constexpr std::int64_t kFewestRows = 3;
constexpr std::int64_t kMostSourcesAHouse = 12;

using Rows = std::vector<std::string>;

/// A list of words; one that is none is reported and left empty.
Rows read_rows(Fields& fields, const char* key) {
  Rows rows;
  const Json* list = fields.list(key, {kFewestRows, kMaxRows}, true);
  if (list == nullptr) return rows;
  for (std::size_t i = 0; i < list->size(); ++i) {
    const std::string* row = (*list)[i].get_ptr<const std::string*>();
    if (row == nullptr)
      fields.report("wrong-type", child(child(fields.path(), key), i), "a row of letters is expected");
    rows.push_back(row == nullptr ? std::string() : *row);
  }
  return rows;
}

/// Calls `put(cell, letter)` for every letter of rows that fit the street; reports those that do not.
template <typename Put>
void read_cells(const Fields& fields, const char* key, const Rows& rows, const Street& street, Put put) {
  const std::string path = child(fields.path(), key);
  if (rows.size() != street.rows)
    fields.report("wrong-count", path, "ground, sewage and rain have as many rows as each other");
  for (std::size_t row = 0; row < rows.size() && row < street.rows; ++row) {
    if (rows[row].size() != street.columns)
      fields.report("bad-value", child(path, row),
                    "has " + std::to_string(rows[row].size()) + " letters; the first row of the ground has " +
                        std::to_string(street.columns));
    for (std::size_t column = 0; column < rows[row].size() && column < street.columns; ++column) {
      if (put(street.cells.size() / street.rows * row + column, rows[row][column])) continue;
      fields.report("bad-value", child(path, row),
                    std::string("'") + rows[row][column] + "' is no letter that may stand here; see content/README.md");
      break;
    }
  }
}

void read_ground(Fields& fields, Street& street) {
  const Rows ground = read_rows(fields, "ground");
  const Rows sewage = read_rows(fields, "sewage");
  const Rows rain = read_rows(fields, "rain");
  const std::size_t columns = ground.empty() ? 0 : ground.front().size();
  if (columns < kFewestColumns || columns > kMaxColumns || ground.size() < kFewestRows || ground.size() > kMaxRows) {
    if (!ground.empty() && (columns < kFewestColumns || columns > kMaxColumns))
      fields.report("bad-value", child(child(fields.path(), "ground"), std::size_t{0}), "a row has 4 to 14 letters");
    return;
  }
  street.columns = static_cast<std::uint8_t>(columns);
  street.rows = static_cast<std::uint8_t>(ground.size());
  street.cells.resize(ground.size() * columns);
  read_cells(fields, "ground", ground, street, [&](std::size_t cell, char letter) {
    const std::optional<Ground> one = ground_of(letter);
    street.cells[cell].ground = one.value_or(Ground::Earth);
    return one.has_value();
  });
  for (const Net net : {Net::Sewage, Net::Rain}) {
    const Rows& rows = net == Net::Sewage ? sewage : rain;
    if (rows.empty()) continue;
    read_cells(fields, net == Net::Sewage ? "sewage" : "rain", rows, street, [&](std::size_t cell, char letter) {
      const std::optional<std::optional<Piece>> one = piece_of(letter);
      street.cells[cell].pieces[static_cast<std::size_t>(net)] = one.value_or(std::nullopt);
      return one.has_value();
    });
  }
}

/// Two whole numbers in a list, each from 0 to below its bound; nothing when they are not.
std::optional<std::array<std::uint8_t, 2>> read_pair(const Fields& fields, const Json& json, const std::string& path,
                                                     std::array<int, 2> bounds) {
  std::array<std::uint8_t, 2> pair{};
  bool right = json.is_array() && json.size() == 2;
  for (std::size_t i = 0; right && i < 2; ++i) {
    const std::uint64_t* number = json[i].get_ptr<const std::uint64_t*>();
    right = number != nullptr && *number < static_cast<std::uint64_t>(bounds[i]);
    if (right) pair[i] = static_cast<std::uint8_t>(*number);
  }
  if (right) return pair;
  fields.report("bad-value", path,
                "two whole numbers [0…" + std::to_string(bounds[0] - 1) + ", 0…" + std::to_string(bounds[1] - 1) +
                    "] are expected");
  return std::nullopt;
}

void read_wells(Fields& fields, Street& street) {
  const Json* list = fields.list("wells", {0, std::int64_t{kMaxRows} * kMaxColumns}, false);
  if (list == nullptr || street.cells.empty()) return;
  for (std::size_t i = 0; i < list->size(); ++i) {
    const auto well =
        read_pair(fields, (*list)[i], child(child(fields.path(), "wells"), i), {street.rows, street.columns});
    if (well) street.cells[static_cast<std::size_t>(street.index((*well)[0], (*well)[1]))].well = true;
  }
}

/// {"sewage": …, "rain": …}, each from 0 to below `bound`.
std::array<std::uint8_t, kNets> read_nets(Fields& fields, const char* key, std::int64_t bound) {
  std::array<std::uint8_t, kNets> out = {};
  const Json* json = fields.require(key);
  if (json == nullptr) return out;
  Fields inner(fields.file(), *json, child(fields.path(), key));
  out[0] = static_cast<std::uint8_t>(inner.integer("sewage", {0, bound - 1}, true));
  out[1] = static_cast<std::uint8_t>(inner.integer("rain", {0, bound - 1}, true));
  inner.finish();
  return out;
}

void read_sources(Fields& fields, std::uint8_t house, Street& street) {
  std::array<int, 8> counts = {};
  for_each_object(fields, "sources", {1, kMostSourcesAHouse}, true, [&](Fields& inner) {
    WaterSource source;
    source.house = house;
    const std::optional<std::uint8_t> kind = inner.one_of("kind", source_kind_names(), true);
    source.kind = static_cast<SourceKind>(kind.value_or(1));
    source.to = static_cast<Net>(inner.one_of("to", net_names(), true).value_or(0));
    source.fitted = inner.boolean("fitted", false);
    const bool needs = source.kind == SourceKind::Toilet || source.kind == SourceKind::Restaurant;
    if (inner.has("fitted") && kind && !needs)
      inner.report("bad-value", child(inner.path(), "fitted"), "only a toilet or a restaurant has a tank or a trap");
    if (kind) ++counts[*kind];
    street.sources.push_back(source);
  });
  for (const SourceKind kind : {SourceKind::Roof, SourceKind::Yard}) {
    if (counts[static_cast<std::size_t>(kind)] > 1)
      fields.report("bad-value", child(fields.path(), "sources"), "a house has at most one roof and one yard");
  }
}

void read_house(Fields& fields, Street& street) {
  House house;
  const int columns = street.cells.empty() ? kMaxColumns : street.columns;
  if (const Json* json = fields.require("columns")) {
    const auto pair = read_pair(fields, *json, child(fields.path(), "columns"), {columns, columns});
    const int free_from = street.houses.empty() ? 0 : street.houses.back().last + 1;
    if (pair) house = {(*pair)[0], (*pair)[1], {}};
    if (pair && (house.first > house.last || house.first < free_from))
      fields.report("bad-value", child(fields.path(), "columns"), "houses stand from left to right beside each other");
  }
  house.stack = read_nets(fields, "stacks", kMaxColumns);
  const auto outside = [&](std::uint8_t column) { return column < house.first || column > house.last; };
  if (house.stack[0] == house.stack[1] || outside(house.stack[0]) || outside(house.stack[1]))
    fields.report("bad-value", child(fields.path(), "stacks"), "the two stacks stand in two of the house's columns");
  read_sources(fields, static_cast<std::uint8_t>(street.houses.size()), street);
  street.houses.push_back(house);
}

/// The rest of the street's own numbers, and that both mains reach the edge they leave by.
void read_numbers(Fields& fields, Street& street) {
  street.fall = static_cast<std::uint8_t>(fields.integer("fall", {1, 9}, true, 4));
  street.main = read_nets(fields, "main", street.cells.empty() ? kMaxRows : street.rows);
  street.storm_years = static_cast<std::uint16_t>(fields.integer("storm", {1, 10}, true, 1));
  if (street.storm_years != 1 && street.storm_years != 3 && street.storm_years != 10)
    fields.report("bad-value", child(fields.path(), "storm"), "a storm of once in 1, 3 or 10 years is allowed");
  const bool plan = street.mode == StreetMode::Plan;
  if (plan) street.budget = static_cast<std::uint16_t>(fields.integer("budget", {1, 400}, true, 1));
  if (!plan && fields.optional("budget") != nullptr)
    fields.report("bad-value", child(fields.path(), "budget"), "only a street to plan has a budget");
  if (street.cells.empty()) return;
  const auto& sewage = street.cells[static_cast<std::size_t>(street.index(street.main[0], 0))].pieces[0];
  const auto& rain = street.cells[static_cast<std::size_t>(street.index(street.main[1], street.columns - 1))].pieces[1];
  if (sewage != Piece{Way::Left, true} || rain != Piece{Way::Right, true})
    fields.report("bad-value", child(fields.path(), "main"),
                  "the sewage main leaves with an L in the first column, the rain drain with an R in the last");
}

HandmadeStreet read_street(Fields& fields) {
  HandmadeStreet out;
  out.entry = read_entry(fields, {60, 180}, false);
  out.title = fields.text("title", {16, 48}, true);
  out.learn = fields.boolean("learn", false);
  Street& street = out.street;
  street.mode = static_cast<StreetMode>(fields.one_of("mode", street_mode_names(), true).value_or(0));
  read_ground(fields, street);
  read_wells(fields, street);
  read_numbers(fields, street);
  for_each_object(fields, "houses", {1, kMaxHouses}, true, [&](Fields& inner) { read_house(inner, street); });
  if (street.sources.size() > kMaxSources)
    fields.report("wrong-count", child(fields.path(), "houses"), "a street has at most 24 sources");
  return out;
}

void read_seconds(Fields& fields, StreetPool& pool) {
  const Json* json = fields.optional("rounds");
  if (json == nullptr) return;
  Fields inner(fields.file(), *json, child(fields.path(), "rounds"));
  for (std::size_t mode = 0; mode < pool.seconds.size(); ++mode) {
    const std::string name(street_mode_names()[mode]);
    pool.seconds[mode] = static_cast<std::uint16_t>(inner.integer(name.c_str(), {0, 600}, false, pool.seconds[mode]));
  }
  inner.finish();
}

}  // namespace

StreetPool read_pipes(const FileReading& file, const Json& document) {
  StreetPool pool;
  Fields fields(file, document, "");
  fields.optional("$schema");
  read_seconds(fields, pool);
  UniqueIds ids;
  for_each_object(fields, "streets", {0, kMostStreets}, true, [&](Fields& inner) {
    pool.entries.push_back(read_street(inner));
    ids.add(inner, pool.entries.back().entry.id);
  });
  fields.finish();
  return pool;
}

}  // namespace qingliu::content

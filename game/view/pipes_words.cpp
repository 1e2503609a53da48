// Names are put together from the strings of the two languages; nothing here is worded.
#include "game/view/pipes_words.h"

#include <algorithm>
#include <array>

namespace qingliu::view {
namespace {

namespace pipes = rules::pipes;
using content::Net;
using content::Street;

constexpr std::array<std::string_view, 8> kSources = {"toilet",      "kitchen",    "bath", "washer",
                                                      "floor_drain", "restaurant", "roof", "yard"};
constexpr std::array<std::string_view, 3> kWays = {"down", "left", "right"};
constexpr std::array<std::string_view, 4> kGrounds = {"earth", "tree", "tap", "ditch"};
constexpr std::array<std::string_view, 10> kRefusals = {"",      "off",      "uphill", "straight", "tree",
                                                        "ditch", "tap_main", "main",   "crossing", "nothing"};
constexpr std::array<std::string_view, 8> kFaults = {"wrong_stack", "cross_joined", "open_end", "no_tank",
                                                     "no_trap",     "too_flat",     "no_well",  "opposed"};
constexpr std::array<std::string_view, 5> kParts = {"river", "plant", "street", "craft", "works"};

template <typename E, std::size_t N>
std::string_view of(const std::array<std::string_view, N>& names, E one) {
  return names[static_cast<std::size_t>(one)];
}

std::string_view net_key(Net net) { return net == Net::Sewage ? "sewage" : "rain"; }

std::string number(std::int64_t n) { return std::to_string(n); }

std::string in(std::string_view group, std::string_view name) {
  std::string key(group);
  key += '.';
  key += name;
  return key;
}

}  // namespace

std::string_view name_of(const Words& words, content::SourceKind kind) {
  return words.in_group("pipes_source", of(kSources, kind));
}

std::string_view name_of(const Words& words, Net net) { return words.in_group("pipe", net_key(net)); }

std::string house_name(const Words& words, int house) {
  return words.fill("pipes.house", {{"n", number(std::int64_t{house} + 1)}});
}

std::string place_name(const Words& words, const Street& street, int cell) {
  return words.fill("pipes.place", {{"row", number(std::int64_t{street.row_of(cell)} + 1)},
                                    {"column", number(std::int64_t{street.column_of(cell)} + 1)}});
}

std::string sources_line(const Words& words, const Street& street, std::uint32_t bits) {
  std::string line;
  for (std::size_t house = 0; house < street.houses.size(); ++house) {
    std::string outlets;
    for (std::size_t i = 0; i < street.sources.size(); ++i) {
      if ((bits >> i & 1U) == 0 || street.sources[i].house != house) continue;
      if (!outlets.empty()) outlets += words("punctuation.list");
      outlets += name_of(words, street.sources[i].kind);
    }
    if (outlets.empty()) continue;
    if (!line.empty()) line += words("punctuation.pause");
    line += words.fill("pipes.of_house", {{"n", number(static_cast<std::int64_t>(house) + 1)}, {"outlets", outlets}});
  }
  return line.empty() ? std::string(words("pipes.nobody")) : line;
}

std::string cell_name(const Words& words, const PlumbedStreet& plumbed, int cell) {
  const Street& street = plumbed.street;
  const content::Cell& one = street.cells[static_cast<std::size_t>(cell)];
  std::string name = place_name(words, street, cell);
  const std::string_view pause = words("punctuation.pause");
  if (one.ground != content::Ground::Earth || (!one.pieces[0] && !one.pieces[1])) {
    name += pause;
    name += words.in_group("pipes_ground", of(kGrounds, one.ground));
  }
  for (const Net net : {Net::Sewage, Net::Rain}) {
    const auto& piece = one.pieces[static_cast<std::size_t>(net)];
    if (!piece) continue;
    name += pause;
    name += words.fill(in("pipes_falling", of(kWays, piece->way)), {{"pipe", name_of(words, net)}});
    const std::uint32_t bits = plumbed.sources(cell, net);
    if (bits == 0) continue;
    name += pause;
    name += words.fill("pipes.joined_to", {{"sources", sources_line(words, street, bits)}});
  }
  if (one.well) {
    name += pause;
    name += words("pipes.well");
  }
  return name;
}

std::string_view refusal_line(const Words& words, pipes::Refusal refusal) {
  return words.in_group("pipes_refused", of(kRefusals, refusal));
}

std::string fault_line(const Words& words, const Street& street, const pipes::Finding& finding) {
  std::string key = in("pipes_fault", of(kFaults, finding.fault));
  const bool both = finding.fault == pipes::Fault::WrongStack || finding.fault == pipes::Fault::CrossJoined;
  if (both) key += finding.net == Net::Rain ? "_rain" : "_sewage";
  if (finding.source < 0) return words.fill(key, {{"place", place_name(words, street, finding.cell)}});
  const content::WaterSource& source = street.sources[static_cast<std::size_t>(finding.source)];
  return words.fill(key, {{"house", house_name(words, source.house)}, {"source", name_of(words, source.kind)}});
}

std::string_view name_of(pipes::Fault fault) { return of(kFaults, fault); }

std::string_view fault_reason(const Words& words, pipes::Fault fault) {
  return words.in_group("pipes_why", of(kFaults, fault));
}

std::string_view fault_source(const Words& words, pipes::Fault fault) {
  return words.in_group("pipes_law", of(kFaults, fault));
}

int house_of(const PlumbedStreet& plumbed, const pipes::Finding& finding) {
  const Street& street = plumbed.street;
  if (finding.source >= 0) return street.sources[static_cast<std::size_t>(finding.source)].house;
  if (finding.cell < 0) return -1;
  std::uint32_t bits = plumbed.sources(finding.cell, finding.net);
  if (finding.fault == pipes::Fault::CrossJoined) {  // those of the pipe that comes from the other network
    bits = 0;
    for (std::size_t i = 0; i < street.sources.size(); ++i) {
      if (pipes::belongs_to(street.sources[i].kind) == finding.net) bits |= 1U << i;
    }
    bits &= plumbed.sources(finding.cell, pipes::other(finding.net));
  }
  for (std::size_t i = 0; i < street.sources.size(); ++i) {
    if ((bits >> i & 1U) != 0) return street.sources[i].house;
  }
  return -1;
}

std::string_view name_of(const Words& words, pipes::Part part) {
  return words.in_group("pipes_part", of(kParts, part));
}

std::string part_line(const Words& words, const pipes::Outcome& outcome, pipes::Part part) {
  const pipes::Balance& storm = outcome.storm;
  const bool good = outcome.percent[static_cast<std::size_t>(part)] == 100;
  std::string key = in(good ? "pipes_good" : "pipes_bad", of(kParts, part));
  switch (part) {
    case pipes::Part::Plant: {
      if (outcome.dry.treated.litres == 0) return std::string(words("pipes.no_plant"));
      const std::int64_t share = storm.plant_peak * 100 / std::max<std::int64_t>(storm.plant_capacity, 1);
      return words.fill(key, {{"n", number(share)}});
    }
    case pipes::Part::Street:
      return words.fill(key, {{"n", thousands(storm.street.litres + storm.ground.litres + outcome.dry.street.litres +
                                              outcome.dry.ground.litres)}});
    case pipes::Part::Craft:
      return words.fill(key, {{"n", number(static_cast<std::int64_t>(outcome.faults.size()))}});
    case pipes::Part::Works:
      return words.fill(key, {{"cost", number(outcome.works.cost)}, {"digs", number(outcome.works.digs)}});
    case pipes::Part::River:
      break;
  }
  return std::string(words(key));
}

std::string_view headline(const Words& words, const pipes::Outcome& outcome) {
  if (outcome.clean()) return words("pipes.headline.clean");
  if (outcome.percent[0] < 100) return words("pipes.headline.murky");
  if (outcome.percent[2] < 100) return words("pipes.headline.flooded");
  if (outcome.percent[1] < 100) return words("pipes.headline.overloaded");
  return words("pipes.headline.nearly");
}

}  // namespace qingliu::view

// The water, step by step: every pipe passes on what it can, then what has arrived is looked at. All pipes move at
// once, so their order does not matter.
#include "game/rules/pipes/flow.h"

#include <algorithm>

#include "game/rules/pipes/grid.h"
#include "game/rules/pipes/inflow.h"

namespace qingliu::rules::pipes {
namespace {

/// A pipe and its well hold an eighth more than it can pass on in a step.
constexpr std::int64_t kRoomPart = 8;

/// `litres` of it, with its share of the load, taken out of `from`.
Water take_out(Water& from, std::int64_t litres) {
  Water taken{litres, litres == from.litres ? from.load : from.load * litres / from.litres};
  from.litres -= taken.litres;
  from.load -= taken.load;
  return taken;
}

/// The sources whose grease or solids settle in the pipes.
std::uint32_t unfitted(const Street& street) {
  std::uint32_t bits = 0;
  for (std::size_t i = 0; i < street.sources.size(); ++i) {
    const content::WaterSource& source = street.sources[i];
    if (needs_fitting(source.kind) && !source.fitted) bits |= 1U << i;
  }
  return bits;
}

}  // namespace

Water Balance::out() const {
  Water sum;
  for (const Water& one : {treated, bypassed, drained, street, ground}) sum += one;
  return sum;
}

Flow::Flow(const Street& street, Weather weather) : weather_(weather), storm_years_(street.storm_years) {
  build(street);
  const std::size_t all = street.cells.size() * content::kNets;
  frame_.stored.resize(all);
  frame_.moved.resize(all);
  frame_.spilled.resize(all);
  balance_.plant_capacity = plant_capacity(street, weather);
}

void Flow::build(const Street& street) {
  const Carried carried = carried_by(street);
  const std::uint32_t settling = unfitted(street);
  std::array<int, std::tuple_size_v<Carried>> node_at{};
  for (int cell = 0; cell < street.columns * street.rows; ++cell) {
    for (const Net net : kBothNets) {
      const std::uint32_t sources = carried[node_of(cell, net)];
      node_at[node_of(cell, net)] = sources == 0 ? -1 : static_cast<int>(nodes_.size());
      if (sources == 0) continue;
      Node node;
      node.index = node_of(cell, net);
      node.capacity = std::int64_t{capacity_of(net, size_for(street, sources))} * minutes_of(weather_);
      if ((sources & settling) != 0) node.capacity /= 2;
      node.room = node.capacity + node.capacity / kRoomPart;
      nodes_.push_back(node);
    }
  }
  for (Node& node : nodes_) {
    const auto cell = static_cast<int>(node.index / content::kNets);
    const Spot next = next_of(street, cell, static_cast<Net>(node.index % content::kNets));
    node.exit = next.kind;
    if (next.kind == Spot::Kind::Pipe) node.next = node_at[node_of(next.cell, next.net)];
  }
  for (const content::WaterSource& source : street.sources) {
    const Spot entry = entry_of(street, source.house, source.to);
    inlets_.push_back({source, entry.kind == Spot::Kind::Pipe ? node_at[node_of(entry.cell, entry.net)] : -1});
  }
}

bool Flow::step() {
  if (at_ >= kSteps) return false;
  frame_.plant = frame_.bypass = frame_.river = {};
  pass_on();
  let_in();
  rise();
  treat();
  balance_.stored = {};
  for (const Node& node : nodes_) balance_.stored += node.water;
  ++at_;
  return true;
}

void Flow::pass_on() {
  for (Node& node : nodes_) {
    node.moving = {};
    if (node.water.litres == 0) continue;
    node.moving = take_out(node.water, std::min(node.water.litres, node.capacity));
  }
  for (const Node& node : nodes_) {
    frame_.moved[node.index] = static_cast<std::int32_t>(node.moving.litres);
    arrive(node);
  }
}

void Flow::arrive(const Node& from) {
  if (from.next >= 0) {
    nodes_[static_cast<std::size_t>(from.next)].water += from.moving;
    return;
  }
  if (from.exit == Spot::Kind::Plant) frame_.plant += from.moving;
  if (from.exit == Spot::Kind::River) frame_.river += from.moving;
  if (from.exit == Spot::Kind::Ground) balance_.ground += from.moving;
}

void Flow::let_in() {
  for (const Inlet& inlet : inlets_) {
    const Water water = inflow_of(inlet.source, weather_, storm_years_, at_);
    balance_.in += water;
    if (inlet.node >= 0) {
      nodes_[static_cast<std::size_t>(inlet.node)].water += water;
    } else {
      balance_.ground += water;
    }
  }
}

void Flow::rise() {
  for (Node& node : nodes_) {
    Water risen;
    if (node.water.litres > node.room) risen = take_out(node.water, node.water.litres - node.room);
    balance_.street += risen;
    frame_.spilled[node.index] = static_cast<std::int32_t>(risen.litres);
    frame_.stored[node.index] = node.water;
  }
}

void Flow::treat() {
  Water arrived = frame_.plant;
  balance_.plant_peak = std::max(balance_.plant_peak, arrived.litres);
  if (arrived.litres > balance_.plant_capacity)
    frame_.bypass = take_out(arrived, arrived.litres - balance_.plant_capacity);
  balance_.treated += arrived;
  balance_.bypassed += frame_.bypass;
  balance_.drained += frame_.river;
  if (weather_ == Weather::DryDay) balance_.dry_outfall += frame_.river.litres;
}

std::int32_t Flow::rain_now() const { return (rain_in(weather_, storm_years_, at_) + 5) / 10; }

Balance run(const Street& street, Weather weather) {
  Flow flow(street, weather);
  while (flow.step()) {
  }
  return flow.balance();
}

Street combined(const Street& street) {
  Street out = street;
  for (content::WaterSource& source : out.sources) source.to = Net::Sewage;
  return out;
}

}  // namespace qingliu::rules::pipes

// One run of rules::pipes::Flow, noted step by step.
#include "game/view/pipes_tape.h"

#include <algorithm>
#include <cmath>

#include "game/rules/pipes/inflow.h"

namespace qingliu::view {
namespace {

namespace pipes = rules::pipes;
using content::Net;

/// The river is wholly murky when this share of all waste has come into it.
constexpr float kMurkyShare = 0.35F;

}  // namespace

FlowTape::FlowTape(const content::Street& street, pipes::Weather weather) {
  slot_.assign(street.cells.size() * content::kNets, -1);
  const pipes::Carried carried = pipes::carried_by(street);
  for (std::size_t i = 0; i < slot_.size(); ++i) {
    if (carried[i] != 0) slot_[i] = static_cast<std::int16_t>(slots_++);
  }
  std::vector<float> room(slots_, 1);
  for (std::size_t i = 0; i < slot_.size(); ++i) {
    if (slot_[i] < 0) continue;
    const auto net = static_cast<Net>(i % content::kNets);
    const std::int32_t holds =
        2 * pipes::minutes_of(weather) * pipes::capacity_of(net, pipes::size_for(street, carried[i]));
    room[static_cast<std::size_t>(slot_[i])] = static_cast<float>(std::max(holds, 1));
  }
  soiled_.assign(slots_, false);
  moments_.reserve(slots_ * pipes::kSteps);
  ends_.reserve(pipes::kSteps);
  pipes::Flow flow(street, weather);
  for (std::int64_t river_load = 0; flow.step();) {
    note(flow, room);
    note_ends(flow, river_load);
  }
  balance_ = flow.balance();
  finish();
}

void FlowTape::note(const pipes::Flow& flow, const std::vector<float>& room) {
  const pipes::Frame& frame = flow.frame();
  for (std::size_t i = 0; i < slot_.size(); ++i) {
    if (slot_[i] < 0) continue;
    Moment moment;
    moment.litres = static_cast<std::int32_t>(frame.stored[i].litres);
    moment.moved = frame.moved[i];
    moment.spilled = frame.spilled[i];
    // A little water must be seen too: the band grows with the root.
    const float share = std::sqrt(static_cast<float>(moment.litres) / room[static_cast<std::size_t>(slot_[i])]);
    moment.fill = moment.spilled > 0 ? 255 : static_cast<std::uint8_t>(std::min(1.0F, share) * 255);
    const std::size_t slot = static_cast<std::size_t>(slot_[i]);
    soiled_[slot] = soiled_[slot] || frame.stored[i].load > 0;
    moment.dirty = soiled_[slot];
    moments_.push_back(moment);
  }
}

void FlowTape::note_ends(const pipes::Flow& flow, std::int64_t& river_load) {
  const pipes::Frame& frame = flow.frame();
  Ends ends;
  ends.plant = static_cast<std::int32_t>(frame.plant.litres);
  ends.bypass = static_cast<std::int32_t>(frame.bypass.litres);
  ends.river = static_cast<std::int32_t>(frame.river.litres);
  river_load += frame.river.load + frame.bypass.load;
  ends.river_load = river_load;
  const auto spills = [](std::int32_t litres) { return litres > 0; };
  ends.flooded = std::any_of(frame.spilled.begin(), frame.spilled.end(), spills);
  ends.rain = flow.at() < pipes::kSteps ? flow.rain_now() : 0;
  ends_.push_back(ends);
}

void FlowTape::finish() {
  const float all = static_cast<float>(std::max<std::int64_t>(balance_.in.load, 1)) * kMurkyShare;
  std::int64_t most = -1;
  for (std::size_t i = 0; i < ends_.size(); ++i) {
    Ends& one = ends_[i];
    const float share = static_cast<float>(one.river_load) / all;
    if (one.river_load > 0) one.murk = static_cast<std::uint8_t>(90 + std::min(1.0F, share) * 165);
    const std::int64_t busy = std::int64_t{one.plant} + one.river + (one.flooded ? 1000000 : 0);
    if (busy <= most) continue;
    most = busy;
    height_ = static_cast<int>(i);
  }
}

const FlowTape::Moment& FlowTape::at(int step, int cell, Net net) const {
  static const Moment kDry;
  const std::int16_t slot = slot_[pipes::node_of(cell, net)];
  if (slot < 0) return kDry;
  return moments_[static_cast<std::size_t>(step) * slots_ + static_cast<std::size_t>(slot)];
}

}  // namespace qingliu::view

// Playing is logging: what act() accepts is what verify() will play again.
#include "game/session/round.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace qingliu::session {
namespace {

constexpr std::uint32_t kTickMs = 1000 / rules::kTicksPerSecond;
constexpr std::uint32_t kCatchUpTicks = 5;
constexpr std::uint32_t kRestTicks = 15 * rules::kTicksPerSecond;

}  // namespace

Round::Round(const content::Pack& pack, const rules::Setup& setup, std::string ticket)
    : pack_(&pack), game_(rules::make_game(pack, setup)) {
  assert(game_ != nullptr);
  replay_.pack = pack.hash;
  replay_.setup = setup;
  replay_.ticket = std::move(ticket);
}

rules::Verdict Round::act(const rules::Action& action) {
  if (replay_.actions.size() >= kMaxActions) return rules::Verdict::Over;
  const rules::Verdict verdict = game_->check(action);
  if (verdict != rules::Verdict::Ok) return verdict;
  replay_.actions.push_back({replay_.ticks, action});
  last_act_ = replay_.ticks;
  log_.add((static_cast<std::uint64_t>(replay_.ticks) << 8U) | action.verb);
  log_.add_signed(action.a);
  log_.add_signed(action.b);
  game_->apply(action);
  return verdict;
}

bool Round::advance(std::uint32_t ms) {
  spare_ms_ += std::min(ms, kCatchUpTicks * kTickMs);
  bool ticked = false;
  while (spare_ms_ >= kTickMs && !over() && replay_.ticks < kMaxTicks) {
    spare_ms_ -= kTickMs;
    if (at_rest()) continue;
    tick();
    ticked = true;
  }
  return ticked;
}

bool Round::at_rest() const {
  const bool timed = game_->phase() == rules::Phase::Asking && game_->clock().total != 0;
  return !timed && replay_.ticks - last_act_ >= kRestTicks;
}

void Round::tick() {
  game_->tick();
  ++replay_.ticks;
  if (replay_.ticks % kHashEveryTicks == 0) replay_.hashes.push_back(state_hash());
}

std::uint32_t Round::ms_to_next_tick() const { return kTickMs - std::min(spare_ms_, kTickMs); }

std::uint64_t Round::state_hash() const {
  base::Hasher hasher;
  hasher.add(replay_.ticks);
  hasher.add(log_.value());
  game_->hash_into(hasher);
  return hasher.value();
}

Score Round::score() const {
  const rules::Tally& tally = game_->tally();
  return {tally.points, tally.right, tally.wrong};
}

Replay Round::replay(std::string name) const {
  Replay out = replay_;
  out.name = std::move(name);
  out.hashes.push_back(state_hash());
  out.claim = score();
  return out;
}

}  // namespace qingliu::session

// Round: one game being played — the tick loop, the log of decisions, the hashes. Time is an
// argument.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "game/content/pack.h"
#include "game/rules/mini_game.h"
#include "game/session/replay.h"

namespace qingliu::session {

class Round {
 public:
  /// Begins a round; `pack` must outlive it and feed the game (rules::feeds).
  Round(const content::Pack& pack, const rules::Setup& setup, std::string ticket);

  [[nodiscard]] const rules::MiniGame& game() const { return *game_; }
  [[nodiscard]] const content::Pack& pack() const { return *pack_; }
  [[nodiscard]] const rules::Setup& setup() const { return replay_.setup; }
  [[nodiscard]] std::uint32_t ticks() const { return replay_.ticks; }
  [[nodiscard]] bool over() const { return game_->phase() == rules::Phase::Over; }

  /// Does and logs the action if the game allows it; else says why not and changes nothing.
  rules::Verdict act(const rules::Action& action);
  /// `ms` of active time pass: at most 5 ticks at once (the rest is dropped: a tab that slept).
  /// True if any tick happened.
  bool advance(std::uint32_t ms);
  /// Exactly one tick.
  void tick();
  /// Milliseconds until the next tick is due, for a page that draws on demand.
  [[nodiscard]] std::uint32_t ms_to_next_tick() const;

  /// Of the game's state, the tick and every decision so far.
  [[nodiscard]] std::uint64_t state_hash() const;
  [[nodiscard]] Score score() const;
  /// The round so far as data; complete when over(). `name` is the picked name or "".
  [[nodiscard]] Replay replay(std::string name) const;

 private:
  const content::Pack* pack_;
  std::unique_ptr<rules::MiniGame> game_;
  Replay replay_;
  /// Whether nothing runs out while nobody acts: then, after a while, no more ticks are made.
  [[nodiscard]] bool at_rest() const;

  std::uint32_t spare_ms_ = 0;
  std::uint32_t last_act_ = 0;
  base::Hasher log_;  ///< of every decision so far: an edited decision shows even where it changes nothing else
};

}  // namespace qingliu::session

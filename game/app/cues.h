// Cues: the moments that may be heard. What they sound like is the platform's.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "game/rules/mini_game.h"

namespace qingliu::app {

enum class Cue : std::uint8_t { Tap, Right, Streak, Wrong, Learn, Tick, Finish };
/// "tap", "right" …
[[nodiscard]] std::string_view name_of(Cue cue);

/// A cue and how far up the scale it is played: the length of a streak, the stars of a round, the seconds left.
struct Sounding {
  Cue cue = Cue::Tap;
  std::int32_t step = 0;
  bool operator==(const Sounding&) const = default;
};

/// What of a game can be heard to change.
struct Heard {
  rules::Phase phase = rules::Phase::Asking;
  std::uint32_t right = 0;
  std::uint32_t wrong = 0;
  std::uint32_t seconds_left = 0;  ///< 0 = not timed
};
[[nodiscard]] Heard listen(const rules::MiniGame& game);
/// The cue between two moments, if any; `game` is as it is after.
[[nodiscard]] std::optional<Sounding> cue_between(const Heard& before, const rules::MiniGame& game);

}  // namespace qingliu::app

// An answer is heard as right, as one more of a streak, as not yet, or as something to learn; the clock twice.
#include "game/app/cues.h"

#include <algorithm>
#include <array>

namespace qingliu::app {
namespace {

constexpr std::array<std::string_view, 7> kNames = {"tap", "right", "streak", "wrong", "learn", "tick", "finish"};
constexpr std::uint16_t kStreak = 3;
constexpr std::array<std::uint32_t, 2> kWarnings = {10, 5};  // seconds left

}  // namespace

std::string_view name_of(Cue cue) { return kNames[static_cast<std::size_t>(cue)]; }

Heard listen(const rules::MiniGame& game) {
  const rules::Clock clock = game.clock();
  const std::uint32_t left = clock.total - std::min(clock.used, clock.total);
  return {game.phase(), game.tally().right, game.tally().wrong,
          (left + rules::kTicksPerSecond - 1) / rules::kTicksPerSecond};
}

std::optional<Sounding> cue_between(const Heard& before, const rules::MiniGame& game) {
  const Heard now = listen(game);
  if (before.phase == rules::Phase::Asking && now.phase == rules::Phase::Feedback) {
    const std::uint16_t combo = game.tally().combo;
    if (now.right > before.right && combo >= kStreak) return Sounding{Cue::Streak, combo};
    if (now.right > before.right) return Sounding{Cue::Right, combo};
    return Sounding{now.wrong > before.wrong ? Cue::Wrong : Cue::Learn, 0};
  }
  for (const std::uint32_t warning : kWarnings) {
    if (before.seconds_left > warning && now.seconds_left == warning) {
      return Sounding{Cue::Tick, static_cast<std::int32_t>(warning)};
    }
  }
  return std::nullopt;
}

}  // namespace qingliu::app

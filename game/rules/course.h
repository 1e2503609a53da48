// Course: the run of one round that all games share — which step is asked, asking or feedback, and
// the gentle clock. Knows nothing of what is asked.
#pragma once

#include <cstdint>

#include "game/base/hash.h"
#include "game/rules/mini_game.h"

namespace qingliu::rules {

/// A right answer moves on by itself after this long (1.2 s); a wrong one waits for the player.
inline constexpr std::uint32_t kAutoNextTicks = 24;
/// Feedback cannot be tapped away within this long (0.4 s): the second half of a double tap must
/// not skip the reason.
inline constexpr std::uint32_t kFeedbackTicks = 8;

class Course {
 public:
  /// `steps` questions, `seconds` of asking time in all (0 = untimed).
  Course(std::uint16_t steps, std::uint16_t seconds);

  [[nodiscard]] Phase phase() const { return phase_; }
  [[nodiscard]] Clock clock() const { return {total_, used_}; }
  [[nodiscard]] Progress progress() const { return {at_, of_}; }
  [[nodiscard]] std::uint16_t at() const { return at_; }

  /// What the course itself says of an answer given now: Ok, NotNow, TooFast or Over.
  [[nodiscard]] Verdict check_answer() const;
  /// As above for an act that is no answer (taking apart, preparing, ticking an option): never
  /// TooFast.
  [[nodiscard]] Verdict check_asking() const;
  [[nodiscard]] Verdict check_next() const;

  /// The question has been answered: feedback begins; `moves_on` = it ends by itself after
  /// kAutoNextTicks.
  void answered(bool moves_on);
  /// Another question within the same step (the next part of a composite item).
  void ask_again();
  /// Feedback ends; the next step, or the end.
  void next();
  /// One tick passes. Asking time may run out (then Over). True when the feedback has been shown
  /// long enough to move on.
  [[nodiscard]] bool tick();
  void hash_into(base::Hasher& hasher) const;

 private:
  std::uint16_t of_;
  std::uint16_t at_ = 0;
  std::uint32_t total_;
  std::uint32_t used_ = 0;
  std::uint32_t since_ = 0;  ///< ticks since the question or the feedback appeared
  bool moves_on_ = false;
  Phase phase_ = Phase::Asking;
};

}  // namespace qingliu::rules

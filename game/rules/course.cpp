// Asking, feedback, next — until the steps or the time run out.
#include "game/rules/course.h"

namespace qingliu::rules {

Course::Course(std::uint16_t steps, std::uint16_t seconds)
    : of_(steps), total_(seconds * kTicksPerSecond), phase_(steps == 0 ? Phase::Over : Phase::Asking) {}

Verdict Course::check_asking() const {
  if (phase_ == Phase::Over) return Verdict::Over;
  return phase_ == Phase::Asking ? Verdict::Ok : Verdict::NotNow;
}

Verdict Course::check_answer() const {
  const Verdict asking = check_asking();
  if (asking != Verdict::Ok) return asking;
  return since_ < kReactionTicks ? Verdict::TooFast : Verdict::Ok;
}

Verdict Course::check_next() const {
  if (phase_ == Phase::Over) return Verdict::Over;
  if (phase_ != Phase::Feedback) return Verdict::NotNow;
  return since_ < kFeedbackTicks ? Verdict::TooFast : Verdict::Ok;
}

void Course::answered(bool moves_on) {
  phase_ = Phase::Feedback;
  moves_on_ = moves_on;
  since_ = 0;
}

void Course::ask_again() {
  phase_ = Phase::Asking;
  since_ = 0;
}

void Course::next() {
  ++at_;
  since_ = 0;
  phase_ = at_ >= of_ ? Phase::Over : Phase::Asking;
}

bool Course::tick() {
  if (phase_ == Phase::Over) return false;
  ++since_;
  if (phase_ == Phase::Feedback) return moves_on_ && since_ >= kAutoNextTicks;
  if (total_ != 0 && ++used_ >= total_) phase_ = Phase::Over;
  return false;
}

void Course::hash_into(base::Hasher& hasher) const {
  hasher.add(static_cast<std::uint64_t>(phase_));
  hasher.add((static_cast<std::uint64_t>(at_) << 32U) | of_);
  hasher.add((static_cast<std::uint64_t>(used_) << 32U) | total_);
  hasher.add((static_cast<std::uint64_t>(since_) << 1U) | (moves_on_ ? 1U : 0U));
}

}  // namespace qingliu::rules

// A round from its first question to its end, and when the next frame is wanted.
#include <algorithm>
#include <utility>

#include "game/app/app.h"
#include "game/app/flow.h"
#include "game/rules/course.h"

namespace qingliu::app {
namespace {

/// Round::advance() drops what is longer than five ticks (a tab that slept); frames here may be far
/// apart on purpose, so their time is fed in slices.
constexpr std::uint32_t kSliceMs = 200;
constexpr std::uint32_t kTickMs = 1000 / rules::kTicksPerSecond;
/// What is still fed at most when nothing is timed: enough to end a feedback.
constexpr std::uint32_t kUntimedMs = 4000;

bool timed_asking(const rules::MiniGame& game) {
  return game.phase() == rules::Phase::Asking && game.clock().total != 0;
}

}  // namespace

void Flow::begin() {
  if (!ready()) {
    begin_when_ready_ = true;
    return;
  }
  begin_when_ready_ = false;
  rules::Setup setup;
  setup.game = game_;
  setup.level = level_;
  setup.seed = ticket_->seed;
  setup.street = street_;
  round_ = std::make_unique<session::Round>(*pack_, setup, std::move(ticket_->ticket));
  view_ = view::make_view(game_, *pack_);
  ticket_.reset();
  held_.reset();
  paused_ = false;
  told_answerable_ = false;
  go(Screen::Play);
}

void Flow::again() {
  accept_name();
  ticket_.reset();
  ticket_asked_ = false;
  go(Screen::HowTo);
  begin_when_ready_ = true;
  load_pack();
  if (ready()) begin();
}

void Flow::act(const rules::Action& action) {
  if (!round_ || paused_) return;
  const bool feedback = round_->game().phase() == rules::Phase::Feedback;
  const Heard before = listen(round_->game());
  const rules::Verdict verdict = round_->act(action);
  if (verdict == rules::Verdict::TooFast && feedback) held_ = action;
  if (verdict != rules::Verdict::Ok) return;
  held_.reset();
  sound_change(before);
  if (round_->game().phase() == rules::Phase::Feedback) feedback_since_ = round_->ticks();
  if (round_->over()) finish();
}

void Flow::sound_change(const Heard& before) {
  if (const auto sounding = cue_between(before, round_->game())) sound(*sounding);
}

void Flow::pause(bool on) { paused_ = on && round_ != nullptr && !round_->over(); }

void Flow::leave_round() {
  begin_when_ready_ = false;
  paused_ = false;
  ticket_asked_ = false;
  go(Screen::Choose);
}

void Flow::advance(std::uint32_t ms) {
  if (!round_ || paused_ || !visible_) return;
  if (!told_answerable_) {
    told_answerable_ = true;
    ports_.host.answerable();
    return;  // the time before the first question was seen is nobody's
  }
  std::uint32_t left = timed_asking(round_->game()) ? ms : std::min(ms, kUntimedMs);
  while (left > 0 && !round_->over()) {
    const std::uint32_t slice = std::min(left, kSliceMs);
    const bool was_feedback = round_->game().phase() == rules::Phase::Feedback;
    const Heard before = listen(round_->game());
    round_->advance(slice);
    sound_change(before);
    left -= slice;
    // A question that appears in between is first seen in this frame.
    if (was_feedback && round_->game().phase() == rules::Phase::Asking) break;
    if (held_ && round_->game().check(*held_) == rules::Verdict::Ok) act(*std::exchange(held_, std::nullopt));
    if (screen_ != Screen::Play) return;
  }
  if (round_->over()) finish();
}

void Flow::set_visible(bool visible) {
  visible_ = visible;
  if (visible) return;
  if (screen_ == Screen::Play && round_ && timed_asking(round_->game())) pause(true);
}

std::uint32_t Flow::ms_to_change() const {
  const rules::MiniGame& game = round_->game();
  const std::uint32_t to_tick = round_->ms_to_next_tick();
  if (!told_answerable_) return 0;
  if (game.phase() == rules::Phase::Asking) {
    const rules::Clock clock = game.clock();
    if (clock.total == 0) return App::kNever;
    const std::uint32_t left = clock.total - std::min(clock.used, clock.total);
    const std::uint32_t into = left % rules::kTicksPerSecond;  // ticks until another second shows
    return to_tick + (into == 0 ? rules::kTicksPerSecond - 1 : into - 1) * kTickMs;
  }
  const std::uint32_t since = round_->ticks() - feedback_since_;
  if (held_) return to_tick + (std::max(rules::kFeedbackTicks, since + 1) - since - 1) * kTickMs;
  const bool quick = game_ == content::GameKind::Sorting || game_ == content::GameKind::Outlets;
  const bool moves_on = level_ == rules::Level::Standard && quick && game.tally().gained > 0;
  if (!moves_on) return App::kNever;
  return to_tick + (std::max(rules::kAutoNextTicks, since + 1) - since - 1) * kTickMs;
}

std::uint32_t Flow::next_frame_ms() const {
  if (!visible_) return App::kNever;
  if (stage_.motion.active()) return 0;
  if (stage_.motion.breathing()) return view::Motion::kBreathMs;
  if (screen_ == Screen::Play && round_ && !paused_ && !round_->over()) return ms_to_change();
  return App::kNever;
}

}  // namespace qingliu::app

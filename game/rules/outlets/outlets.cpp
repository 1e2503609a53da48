// One outlet after the other; what was connected stays visible, so the choices are kept.
#include "game/rules/outlets/outlets.h"

#include <algorithm>

#include "game/rules/draw.h"

namespace qingliu::rules {
namespace {

using content::Pipe;

constexpr std::size_t kElderPipes = 2;

/// The three answers in turn, and one 看当地 card.
std::vector<std::uint16_t> draw(const content::Pool<content::Outlet>& pool, std::uint16_t count, base::Rng& rng) {
  std::vector<DrawClass> classes(4);
  for (std::size_t i = 0; i < pool.entries.size(); ++i) {
    const content::Outlet& outlet = pool.entries[i];
    const std::size_t into = outlet.local.empty() ? static_cast<std::size_t>(outlet.answer) : 3U;
    classes[into].entries.push_back(static_cast<std::uint16_t>(i));
  }
  classes[3].most = 1;
  return draw_balanced(std::move(classes), count, rng);
}

}  // namespace

Outlets::Outlets(const content::Pack& pack, const Setup& setup) : CourseGame(setup), pack_(&pack) {
  const content::RoundSize size = size_of(pack.outlets, setup.level);
  drawn_ = draw(pack.outlets, size.draw, rng_);
  course_ = Course(static_cast<std::uint16_t>(drawn_.size()), size.seconds);
  begin_step();
}

const content::Outlet& Outlets::outlet() const {
  const std::size_t at = std::min<std::size_t>(course_.at(), drawn_.size() - 1);
  return pack_->outlets.entries[drawn_[at]];
}

std::optional<Pipe> Outlets::chosen_at(std::uint16_t at) const {
  if (at >= chosen_.size()) return std::nullopt;
  return chosen_[at];
}

void Outlets::begin_step() {
  outcome_ = Outcome::None;
  pipes_ = {Pipe::Sewage, Pipe::Rain, Pipe::Neither};
  if (standard_) return;
  std::vector<Pipe> keep;
  if (outlet().local.empty()) keep.push_back(outlet().answer);
  for (const content::LocalRule& rule : outlet().local) keep.push_back(static_cast<Pipe>(rule.answer));
  pipes_ = fewer_choices(pipes_, keep, kElderPipes, rng_);
}

Verdict Outlets::check(const Action& action) const {
  if (action.b != 0) return Verdict::UnknownVerb;
  switch (static_cast<Verb>(action.verb)) {
    case Verb::Connect: {
      const Verdict verdict = course_.check_answer();
      if (verdict != Verdict::Ok) return verdict;
      for (const Pipe pipe : pipes_) {
        if (static_cast<std::int32_t>(pipe) == action.a) return Verdict::Ok;
      }
      return Verdict::NoSuchTarget;
    }
    case Verb::Next:
      return action.a == 0 ? course_.check_next() : Verdict::UnknownVerb;
  }
  return Verdict::UnknownVerb;
}

void Outlets::apply(const Action& action) {
  if (static_cast<Verb>(action.verb) == Verb::Connect) return connect(static_cast<Pipe>(action.a));
  course_.next();
  if (phase() != Phase::Over) begin_step();
}

void Outlets::connect(Pipe pipe) {
  chosen_.push_back(pipe);
  if (!outlet().local.empty()) {
    outcome_ = Outcome::Local;
    tally_.count_unscored();
  } else if (pipe == outlet().answer) {
    outcome_ = Outcome::Right;
    tally_.count_right(standard_, 0);
  } else {
    outcome_ = Outcome::Wrong;
    tally_.count_wrong(
        {drawn_[course_.at()], -1, static_cast<std::int32_t>(pipe), static_cast<std::int32_t>(outlet().answer)});
  }
  course_.answered(standard_ && outcome_ == Outcome::Right);
}

void Outlets::tick() {
  if (!course_.tick()) return;
  course_.next();
  if (phase() != Phase::Over) begin_step();
}

void Outlets::hash_own(base::Hasher& hasher) const {
  for (const std::uint16_t entry : drawn_) hasher.add(entry);
  for (const Pipe pipe : chosen_) hasher.add(static_cast<std::uint64_t>(pipe));
  for (const Pipe pipe : pipes_) hasher.add(static_cast<std::uint64_t>(pipe));
  hasher.add(static_cast<std::uint64_t>(outcome_));
}

std::vector<Action> Outlets::choices() const {
  std::vector<Action> out;
  if (phase() == Phase::Feedback) out.push_back(make_action(Verb::Next));
  if (phase() != Phase::Asking) return out;
  for (const Pipe pipe : pipes_) out.push_back(make_action(Verb::Connect, static_cast<std::int32_t>(pipe)));
  return out;
}

Action Outlets::advise(Intent intent) const {
  if (phase() == Phase::Feedback) return make_action(Verb::Next);
  Pipe choice = outlet().local.empty() ? outlet().answer : pipes_.front();
  if (intent == Intent::Wrong) choice = pipes_.front() == choice ? pipes_.back() : pipes_.front();
  return make_action(Verb::Connect, static_cast<std::int32_t>(choice));
}

}  // namespace qingliu::rules

// What every game does, with nothing else.
#include "game/rules/blank/blank.h"

namespace qingliu::rules {

Blank::Blank(const Setup& setup) : CourseGame(setup) {
  course_ = Course(kSteps, standard_ ? 30 : 0);
  right_ = static_cast<std::int32_t>(rng_.below(2));
}

Verdict Blank::check(const Action& action) const {
  if (action.b != 0) return Verdict::UnknownVerb;
  switch (static_cast<Verb>(action.verb)) {
    case Verb::Press: {
      const Verdict verdict = course_.check_answer();
      if (verdict != Verdict::Ok) return verdict;
      return action.a == 0 || action.a == 1 ? Verdict::Ok : Verdict::NoSuchTarget;
    }
    case Verb::Next:
      return action.a == 0 ? course_.check_next() : Verdict::UnknownVerb;
  }
  return Verdict::UnknownVerb;
}

void Blank::apply(const Action& action) {
  if (static_cast<Verb>(action.verb) == Verb::Next) {
    course_.next();
    right_ = static_cast<std::int32_t>(rng_.below(2));
    return;
  }
  const bool right = action.a == right_;
  if (right) tally_.count_right(standard_, 0);
  if (!right) tally_.count_wrong({course_.at(), -1, action.a, right_});
  course_.answered(right && standard_);
}

void Blank::tick() {
  if (!course_.tick()) return;
  course_.next();
  right_ = static_cast<std::int32_t>(rng_.below(2));
}

void Blank::hash_own(base::Hasher& hasher) const { hasher.add_signed(right_); }

std::vector<Action> Blank::choices() const {
  if (phase() == Phase::Asking) return {make_action(Verb::Press, 0), make_action(Verb::Press, 1)};
  if (phase() == Phase::Feedback) return {make_action(Verb::Next)};
  return {};
}

Action Blank::advise(Intent intent) const {
  if (phase() == Phase::Feedback) return make_action(Verb::Next);
  return make_action(Verb::Press, intent == Intent::Right ? right_ : 1 - right_);
}

}  // namespace qingliu::rules

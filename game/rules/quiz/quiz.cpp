// Checking and judging; what is drawn and offered is in quiz_offer.cpp.
#include "game/rules/quiz/quiz.h"

#include <algorithm>

namespace qingliu::rules {
namespace {

using content::Question;
using content::QuestionType;

/// A sequence of option numbers as one integer: base 8, first position lowest. At most six places.
std::int32_t packed(const std::vector<std::uint8_t>& order) {
  std::int32_t value = 0;
  for (std::size_t i = order.size(); i-- > 0;) value = value * 8 + order[i];
  return value;
}

}  // namespace

const Question& Quiz::question() const {
  const std::size_t at = std::min<std::size_t>(course_.at(), drawn_.size() - 1);
  return pack_->quiz.entries[drawn_[at]];
}

std::uint8_t Quiz::place_count() const {
  return question().type == QuestionType::TrueFalse ? std::uint8_t{2} : static_cast<std::uint8_t>(places_.size());
}

bool Quiz::is_right_place(std::uint8_t place) const {
  if (question().type == QuestionType::TrueFalse) return (place == 0) == question().truth;
  if (place >= places_.size()) return false;
  if (question().type != QuestionType::Order) return question().options[places_[place]].correct;
  const auto it = std::find(picked_.begin(), picked_.end(), place);
  return it != picked_.end() && places_[place] == static_cast<std::size_t>(it - picked_.begin());
}

Verdict Quiz::check_pick(const Action& action) const {
  if (question().type == QuestionType::Number) return Verdict::NotNow;
  const bool judges = question().type != QuestionType::Multiple && question().type != QuestionType::Order;
  const Verdict verdict = judges ? course_.check_answer() : course_.check_asking();
  if (verdict != Verdict::Ok) return verdict;
  return action.a >= 0 && action.a < place_count() ? Verdict::Ok : Verdict::NoSuchTarget;
}

Verdict Quiz::check_submit(const Action& action) const {
  const Verdict verdict = course_.check_answer();
  if (verdict != Verdict::Ok) return verdict;
  const content::NumberAnswer& answer = question().number;
  switch (question().type) {
    case QuestionType::Multiple:
      if (action.a != 0) return Verdict::UnknownVerb;
      return ticks_ != 0 ? Verdict::Ok : Verdict::NotNow;
    case QuestionType::Order:
      if (action.a != 0) return Verdict::UnknownVerb;
      return picked_.size() == places_.size() ? Verdict::Ok : Verdict::NotNow;
    case QuestionType::Number:
      if (action.a < answer.min || action.a > answer.max) return Verdict::NoSuchTarget;
      return (static_cast<std::int64_t>(action.a) - answer.min) % answer.step == 0 ? Verdict::Ok
                                                                                   : Verdict::NoSuchTarget;
    default:
      return Verdict::NotNow;
  }
}

Verdict Quiz::check(const Action& action) const {
  if (action.b != 0) return Verdict::UnknownVerb;
  if (phase() == Phase::Over) return Verdict::Over;
  switch (static_cast<Verb>(action.verb)) {
    case Verb::Pick:
      return check_pick(action);
    case Verb::Submit:
      return check_submit(action);
    case Verb::Next:
      return action.a == 0 ? course_.check_next() : Verdict::UnknownVerb;
  }
  return Verdict::UnknownVerb;
}

void Quiz::apply(const Action& action) {
  switch (static_cast<Verb>(action.verb)) {
    case Verb::Pick:
      return pick(static_cast<std::uint8_t>(action.a));
    case Verb::Submit:
      return submit(action.a);
    case Verb::Next:
      course_.next();
      if (phase() != Phase::Over) begin_step();
      return;
  }
}

void Quiz::pick(std::uint8_t place) {
  const Question& now = question();
  if (now.type == QuestionType::Multiple) {
    ticks_ ^= 1U << place;
    return;
  }
  if (now.type == QuestionType::Order) {
    const auto it = std::find(picked_.begin(), picked_.end(), place);
    if (it == picked_.end()) {
      picked_.push_back(place);
    } else {
      picked_.erase(it, picked_.end());
    }
    return;
  }
  picked_.assign(1, place);
  if (now.type == QuestionType::TrueFalse) return judge(is_right_place(place), place, now.truth ? 0 : 1);
  std::int32_t right = 0;
  for (std::size_t i = 0; i < now.options.size(); ++i) {
    if (now.options[i].correct) right = static_cast<std::int32_t>(i);
  }
  judge(is_right_place(place), places_[place], right);
}

void Quiz::submit(std::int32_t value) {
  const Question& now = question();
  if (now.type == QuestionType::Number) {
    number_ = value;
    const std::int64_t off = static_cast<std::int64_t>(value) - now.number.answer;
    return judge(off <= now.number.tolerance && -off <= now.number.tolerance, value, now.number.answer);
  }
  if (now.type == QuestionType::Order) {
    std::vector<std::uint8_t> chosen;
    std::vector<std::uint8_t> right;
    for (const std::uint8_t place : picked_) {
      right.push_back(static_cast<std::uint8_t>(chosen.size()));
      chosen.push_back(places_[place]);
    }
    return judge(chosen == right, packed(chosen), packed(right));
  }
  std::int32_t chosen = 0;
  std::int32_t right = 0;
  for (std::uint8_t place = 0; place < place_count(); ++place) {
    const std::int32_t bit = 1 << places_[place];
    if (ticked(place)) chosen |= bit;
    if (now.options[places_[place]].correct) right |= bit;
  }
  judge(chosen == right, chosen, right);
}

void Quiz::judge(bool right, std::int32_t chosen, std::int32_t expected) {
  outcome_ = right ? Outcome::Right : Outcome::Wrong;
  if (right) {
    tally_.count_right(standard_, 0);
  } else {
    tally_.count_wrong({drawn_[course_.at()], -1, chosen, expected});
  }
  // Quiz reasons are worth reading even when right: every answer waits for a tap.
  course_.answered(false);
}

void Quiz::tick() { static_cast<void>(course_.tick()); }

void Quiz::hash_own(base::Hasher& hasher) const {
  for (const std::uint16_t entry : drawn_) hasher.add(entry);
  for (const std::uint8_t place : places_) hasher.add(place);
  hasher.add(picked_.size());
  for (const std::uint8_t place : picked_) hasher.add(place);
  hasher.add(ticks_);
  hasher.add_signed(number_);
  hasher.add(static_cast<std::uint64_t>(outcome_));
}

}  // namespace qingliu::rules

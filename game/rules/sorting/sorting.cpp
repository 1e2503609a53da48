// Checking and doing; what is offered is in sorting_offer.cpp.
#include "game/rules/sorting/sorting.h"

#include <algorithm>

namespace qingliu::rules {
namespace {

using content::Bin;
using content::Step;

template <typename E>
bool offers(const std::vector<E>& offered, std::int32_t value) {
  for (const E one : offered) {
    if (static_cast<std::int32_t>(one) == value) return true;
  }
  return false;
}

}  // namespace

const content::SortingItem& Sorting::item() const {
  const std::size_t at = std::min<std::size_t>(course_.at(), drawn_.size() - 1);
  return pack_->sorting.entries[drawn_[at]];
}

const content::SortingItem* Sorting::upcoming(std::uint16_t ahead) const {
  const std::size_t at = static_cast<std::size_t>(course_.at()) + ahead;
  return at < drawn_.size() ? &pack_->sorting.entries[drawn_[at]] : nullptr;
}

std::optional<std::uint16_t> Sorting::part() const {
  if (!apart_) return std::nullopt;
  return part_order_[part_at_];
}

bool Sorting::can_take_apart() const { return phase() == Phase::Asking && !item().parts.empty() && !apart_; }

std::optional<Bin> Sorting::right_bin() const {
  const content::SortingItem& now = item();
  if (!now.local.empty()) return std::nullopt;
  if (now.parts.empty()) return now.bin;
  if (!apart_) return std::nullopt;
  return now.parts[part_order_[part_at_]].to;
}

bool Sorting::step_done(Step step) const { return ((steps_done_ >> static_cast<unsigned>(step)) & 1U) != 0; }

bool Sorting::fully_prepared() const {
  std::uint8_t needed = 0;
  for (const Step step : item().prepare)
    needed = static_cast<std::uint8_t>(needed | (1U << static_cast<unsigned>(step)));
  return needed != 0 && steps_done_ == needed;
}

Verdict Sorting::check(const Action& action) const {
  if (action.b != 0) return Verdict::UnknownVerb;
  switch (static_cast<Verb>(action.verb)) {
    case Verb::Put: {
      const Verdict verdict = course_.check_answer();
      if (verdict != Verdict::Ok) return verdict;
      return offers(bins_, action.a) ? Verdict::Ok : Verdict::NoSuchTarget;
    }
    case Verb::TakeApart: {
      if (action.a != 0) return Verdict::UnknownVerb;
      const Verdict verdict = course_.check_asking();
      if (verdict != Verdict::Ok) return verdict;
      return can_take_apart() ? Verdict::Ok : Verdict::NotNow;
    }
    case Verb::Prepare: {
      const Verdict verdict = course_.check_asking();
      if (verdict != Verdict::Ok) return verdict;
      if (!offers(steps_, action.a)) return Verdict::NoSuchTarget;
      return step_done(static_cast<Step>(action.a)) ? Verdict::NotNow : Verdict::Ok;
    }
    case Verb::Next:
      return action.a == 0 ? course_.check_next() : Verdict::UnknownVerb;
  }
  return Verdict::UnknownVerb;
}

void Sorting::apply(const Action& action) {
  switch (static_cast<Verb>(action.verb)) {
    case Verb::Put:
      return put(static_cast<Bin>(action.a));
    case Verb::TakeApart:
      apart_ = true;
      part_at_ = 0;
      course_.ask_again();
      return offer();
    case Verb::Prepare:
      steps_done_ = static_cast<std::uint8_t>(steps_done_ | (1U << static_cast<unsigned>(action.a)));
      return;
    case Verb::Next:
      return next();
  }
}

void Sorting::put(Bin bin) {
  chosen_ = bin;
  const std::optional<Bin> right = right_bin();
  if (!item().local.empty()) {
    outcome_ = Outcome::Local;
    tally_.count_unscored();
  } else if (right == bin) {
    outcome_ = Outcome::Right;
    const std::int32_t bonus =
        fully_prepared() ? kPointsPrepared * static_cast<std::int32_t>(item().prepare.size()) : 0;
    tally_.count_right(standard_, bonus);
  } else {
    outcome_ = right ? Outcome::Wrong : Outcome::NotWhole;
    const auto part = static_cast<std::int16_t>(apart_ ? part_order_[part_at_] : -1);
    tally_.count_wrong(
        {drawn_[course_.at()], part, static_cast<std::int32_t>(bin), right ? static_cast<std::int32_t>(*right) : -1});
  }
  // Who reads slowly sets the pace of the elder level; what teaches (wrong, 看当地) always waits
  // for a tap.
  course_.answered(standard_ && outcome_ == Outcome::Right);
}

void Sorting::next() {
  if (apart_ && part_at_ + 1U < part_order_.size()) {
    ++part_at_;
    course_.ask_again();
    return offer();
  }
  course_.next();
  if (phase() != Phase::Over) begin_step();
}

void Sorting::tick() {
  if (course_.tick()) next();
}

void Sorting::hash_own(base::Hasher& hasher) const {
  for (const std::uint16_t entry : drawn_) hasher.add(entry);
  for (const std::uint16_t index : part_order_) hasher.add(index);
  for (const Bin bin : bins_) hasher.add(static_cast<std::uint64_t>(bin));
  for (const Step step : steps_) hasher.add(static_cast<std::uint64_t>(step));
  hasher.add((static_cast<std::uint64_t>(part_at_) << 32U) | (static_cast<std::uint64_t>(steps_done_) << 16U) |
             (static_cast<std::uint64_t>(outcome_) << 8U) | (static_cast<std::uint64_t>(chosen_) << 4U) |
             (apart_ ? 1U : 0U));
}

std::vector<Action> Sorting::choices() const {
  std::vector<Action> out;
  if (phase() == Phase::Feedback) out.push_back(make_action(Verb::Next));
  if (phase() != Phase::Asking) return out;
  for (const Bin bin : bins_) out.push_back(make_action(Verb::Put, static_cast<std::int32_t>(bin)));
  if (can_take_apart()) out.push_back(make_action(Verb::TakeApart));
  for (const Step step : steps_) {
    if (!step_done(step)) out.push_back(make_action(Verb::Prepare, static_cast<std::int32_t>(step)));
  }
  return out;
}

Action Sorting::advise(Intent intent) const {
  if (phase() == Phase::Feedback) return make_action(Verb::Next);
  if (intent == Intent::Right && can_take_apart()) return make_action(Verb::TakeApart);
  if (intent == Intent::Right && !steps_.empty()) {
    for (const Step step : item().prepare) {
      if (!step_done(step)) return make_action(Verb::Prepare, static_cast<std::int32_t>(step));
    }
  }
  const std::optional<Bin> right = right_bin();
  Bin choice = bins_.front();
  if (right && intent == Intent::Right) choice = *right;
  if (right && intent == Intent::Wrong && choice == *right) choice = bins_.back();
  return make_action(Verb::Put, static_cast<std::int32_t>(choice));
}

}  // namespace qingliu::rules

// A round of streets: which come, what may be done when, and what a test is worth.
#include "game/rules/pipes/pipes.h"

#include <algorithm>
#include <span>

#include "game/rules/course.h"

namespace qingliu::rules {
namespace {

using content::GameKind;
using content::StreetMode;
using pipes::Edit;
using pipes::Refusal;

StreetMode mode_of(GameKind kind) {
  if (kind == GameKind::PipesLay) return StreetMode::Lay;
  return kind == GameKind::PipesPlan ? StreetMode::Plan : StreetMode::Repair;
}

/// The grades of a round's streets. The tutorial has none: its streets are all hand-made.
std::span<const std::uint8_t> grades_of(GameKind kind, Level level) {
  static constexpr std::uint8_t kRepair[] = {1, 2, 3};
  static constexpr std::uint8_t kLay[] = {1, 3};
  static constexpr std::uint8_t kPlan[] = {3};
  static constexpr std::uint8_t kElder[] = {1, 1};
  if (kind == GameKind::PipesLearn) return {};
  if (level == Level::Elder) return std::span(kElder).first(kind == GameKind::Pipes ? 2 : 1);
  if (kind == GameKind::Pipes) return kRepair;
  return kind == GameKind::PipesLay ? std::span<const std::uint8_t>(kLay) : std::span<const std::uint8_t>(kPlan);
}

/// Of the three modes, the mends of one tap are for streets to repair too.
bool is_mend(Edit::Verb verb) {
  return verb == Edit::Verb::Hang || verb == Edit::Verb::Fit || verb == Edit::Verb::Part;
}

bool is_edit(const Action& action) { return action.verb <= static_cast<std::uint8_t>(Edit::Verb::Part); }

bool uses_b(const Action& action) {
  return action.verb <= static_cast<std::uint8_t>(Edit::Verb::Take);  // both lays and Take
}

/// The edit of an action that is one; nothing when its numbers are beyond any street.
std::optional<Edit> edit_of(const Action& action) {
  const bool sane = action.a >= 0 && action.a <= INT16_MAX && action.b >= 0 && action.b <= INT16_MAX;
  if (!sane) return std::nullopt;
  const auto verb = static_cast<Edit::Verb>(action.verb);
  if (verb == Edit::Verb::Take && action.b >= static_cast<std::int32_t>(content::kNets)) return std::nullopt;
  return Edit{verb, static_cast<std::int16_t>(action.a), static_cast<std::int16_t>(action.b)};
}

}  // namespace

Pipes::Pipes(const content::Pack& pack, const Setup& setup) : pack_(&pack), setup_(setup), rng_(setup.seed) {
  const bool learn = setup.game == GameKind::PipesLearn;
  of_ = static_cast<std::uint16_t>(learn ? handmade_pool().size() : grades_of(setup.game, setup.level).size());
  if (!setup.street.empty()) of_ = 1;
  const std::uint32_t seconds = pack.pipes.seconds[static_cast<std::size_t>(mode_of(setup.game))];
  if (!learn && standard()) total_ = seconds * kTicksPerSecond;
  phase_ = of_ == 0 ? Phase::Over : Phase::Asking;
  if (of_ != 0) begin_street();
}

/// The hand-made streets of this kind, as indices in the pack's pool.
std::vector<std::size_t> Pipes::handmade_pool() const {
  std::vector<std::size_t> pool;
  const bool learn = setup_.game == GameKind::PipesLearn;
  for (std::size_t i = 0; i < pack_->pipes.entries.size(); ++i) {
    const content::HandmadeStreet& one = pack_->pipes.entries[i];
    if (one.learn == learn && (learn || one.street.mode == mode_of(setup_.game))) pool.push_back(i);
  }
  return pool;
}

void Pipes::begin_street() {
  phase_ = Phase::Asking;
  since_ = 0;
  tests_ = 0;
  undo_.clear();
  outcome_ = {};
  plan_.reset();
  draw_street();
  street_ = given_;
}

std::optional<pipes::StreetKey> Pipes::street_of(const Setup& setup) {
  const bool generated = content::pool_of(setup.game) == GameKind::Pipes && setup.game != GameKind::PipesLearn;
  const std::optional<pipes::StreetKey> key = pipes::parse_code(setup.street);
  return generated && key && key->mode == mode_of(setup.game) ? key : std::nullopt;
}

void Pipes::draw_street() {
  if (const std::optional<pipes::StreetKey> key = street_of(setup_)) return generate_street(*key);
  const std::vector<std::size_t> pool = handmade_pool();
  if (setup_.game == GameKind::PipesLearn) return take_handmade(pool[at_]);
  // Of a round of one street every other is generated, else nobody would ever see one.
  const bool last = at_ + 1 == of_ && (of_ > 1 || rng_.below(2) == 0);
  if (!standard() || !last || pool.empty()) {
    return generate_street({mode_of(setup_.game), grades_of(setup_.game, setup_.level)[at_], rng_.next()});
  }
  take_handmade(pool[rng_.below(static_cast<std::uint32_t>(pool.size()))]);
}

void Pipes::generate_street(const pipes::StreetKey& key) {
  handmade_ = -1;
  key_ = key;
  pipes::Generated generated = pipes::generate(key_);
  given_ = std::move(generated.street);
  plan_ = std::make_unique<Plan>(Plan{given_, std::move(generated.solution)});
}

void Pipes::take_handmade(std::size_t entry) {
  handmade_ = static_cast<std::int16_t>(entry);
  given_ = pack_->pipes.entries[entry].street;
}

std::string Pipes::code() const { return handmade_ >= 0 ? std::string() : pipes::code_of(key_); }

Progress Pipes::progress() const { return {at_, of_}; }

std::int32_t Pipes::most() const { return standard() ? kPointsStreets / of_ : kPointsRight; }

std::int32_t Pipes::worth() const {
  const std::int32_t again = standard() ? most() * kAgainPercent / 100 * (tests_ - 1) : 0;
  return std::max(0, outcome_.total() - again);
}

Refusal Pipes::why_not(const Action& action) const {
  if (action.verb == static_cast<std::uint8_t>(Verb::Undo)) return can_undo() ? Refusal::None : Refusal::Nothing;
  if (!is_edit(action)) return Refusal::None;
  const std::optional<Edit> edit = edit_of(action);
  if (!edit) return Refusal::OffTheStreet;
  if (street_.mode == StreetMode::Repair && !is_mend(edit->verb)) return Refusal::Nothing;
  content::Street tried = street_;
  return pipes::apply_edit(tried, *edit);
}

Verdict Pipes::check(const Action& action) const {
  if (action.verb > static_cast<std::uint8_t>(Verb::Next)) return Verdict::UnknownVerb;
  if (action.b != 0 && !uses_b(action)) return Verdict::UnknownVerb;
  if (action.a != 0 && action.verb >= static_cast<std::uint8_t>(Verb::Undo)) return Verdict::UnknownVerb;
  if (phase_ == Phase::Over) return Verdict::Over;
  const bool in_feedback = action.verb >= static_cast<std::uint8_t>(Verb::Mend);
  if (in_feedback != (phase_ == Phase::Feedback)) return Verdict::NotNow;
  return in_feedback ? check_feedback(action) : check_asking(action);
}

Verdict Pipes::check_asking(const Action& action) const {
  if (action.verb == static_cast<std::uint8_t>(Verb::Test))
    return since_ < kReactionTicks ? Verdict::TooFast : Verdict::Ok;
  return why_not(action) == Refusal::None ? Verdict::Ok : Verdict::NoSuchTarget;
}

Verdict Pipes::check_feedback(const Action& action) const {
  const bool mend = action.verb == static_cast<std::uint8_t>(Verb::Mend);
  if (mend && (outcome_.clean() || out_of_time())) return Verdict::NotNow;
  return since_ < kFeedbackTicks ? Verdict::TooFast : Verdict::Ok;
}

void Pipes::apply(const Action& action) {
  switch (static_cast<Verb>(action.verb)) {
    case Verb::Undo:
      street_ = std::move(undo_.back());
      undo_.pop_back();
      return;
    case Verb::Test:
      return test();
    case Verb::Mend:
      phase_ = Phase::Asking;
      since_ = 0;
      return;
    case Verb::Next:
      return finish_street();
    default:
      return edit(action);
  }
}

void Pipes::edit(const Action& action) {
  if (undo_.size() == kUndoDepth) undo_.erase(undo_.begin());
  undo_.push_back(street_);
  if (const std::optional<Edit> edit = edit_of(action)) static_cast<void>(pipes::apply_edit(street_, *edit));
}

void Pipes::test() {
  ++tests_;
  outcome_ = pipes::judge(given_, street_, most());
  tally_.gained = worth();
  phase_ = Phase::Feedback;
  since_ = 0;
}

void Pipes::finish_street() {
  tally_.count_street(outcome_.clean(), worth());
  note_mistakes();
  ++at_;
  if (at_ < of_ && !out_of_time()) return begin_street();
  phase_ = Phase::Over;
}

void Pipes::note_mistakes() {
  const std::size_t count = std::min(outcome_.faults.size(), kMistakesAStreet);
  for (std::size_t i = 0; i < count; ++i) {
    const pipes::Finding& finding = outcome_.faults[i];
    const std::uint16_t entry = handmade_ < 0 ? kGeneratedEntry : static_cast<std::uint16_t>(handmade_);
    tally_.mistakes.push_back({entry, finding.source, static_cast<std::int32_t>(finding.fault), finding.cell});
  }
}

void Pipes::tick() {
  if (phase_ == Phase::Over) return;
  ++since_;
  if (phase_ == Phase::Asking && total_ != 0 && ++used_ >= total_) test();
}

void Pipes::hash_into(base::Hasher& hasher) const {
  hasher.add(static_cast<std::uint64_t>(phase_));
  hasher.add((static_cast<std::uint64_t>(at_) << 32U) | of_);
  hasher.add((static_cast<std::uint64_t>(used_) << 32U) | total_);
  hasher.add((static_cast<std::uint64_t>(since_) << 32U) | (std::uint64_t{tests_} << 16U) | undo_.size());
  hasher.add_signed(handmade_);
  pipes::hash_street(given_, hasher);
  pipes::hash_street(street_, hasher);
  tally_.hash_into(hasher);
  hasher.add(rng_.state());
}

}  // namespace qingliu::rules

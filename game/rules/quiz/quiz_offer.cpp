// What a quiz round draws and shows where; what a bot may do with it.
#include <numeric>

#include "game/base/shuffle.h"
#include "game/rules/draw.h"
#include "game/rules/quiz/quiz.h"

namespace qingliu::rules {
namespace {

using content::Question;
using content::QuestionType;

constexpr std::size_t kElderOptions = 3;

std::vector<std::uint16_t> draw(const content::Pool<Question>& pool, std::uint16_t count, base::Rng& rng) {
  DrawClass all;
  for (std::size_t i = 0; i < pool.entries.size(); ++i) all.entries.push_back(static_cast<std::uint16_t>(i));
  return draw_balanced({std::move(all)}, count, rng);
}

/// At the elder level: the right ones and as many wrong ones as make three (at least one wrong).
std::vector<std::uint8_t> options_kept(const Question& question, bool standard, base::Rng& rng) {
  const std::size_t count = question.type == QuestionType::Order ? question.sequence.size() : question.options.size();
  std::vector<std::uint8_t> all(count);
  std::iota(all.begin(), all.end(), std::uint8_t{0});
  if (standard || question.type == QuestionType::Order) return all;
  std::vector<std::uint8_t> right;
  for (const std::uint8_t i : all) {
    if (question.options[i].correct) right.push_back(i);
  }
  const std::size_t most = right.size() + 1 > kElderOptions ? right.size() + 1 : kElderOptions;
  return fewer_choices(all, right, most, rng);
}

}  // namespace

Quiz::Quiz(const content::Pack& pack, const Setup& setup) : CourseGame(setup), pack_(&pack) {
  const content::RoundSize size = size_of(pack.quiz, setup.level);
  drawn_ = draw(pack.quiz, size.draw, rng_);
  course_ = Course(static_cast<std::uint16_t>(drawn_.size()), size.seconds);
  begin_step();
}

void Quiz::begin_step() {
  outcome_ = Outcome::None;
  ticks_ = 0;
  number_ = 0;
  picked_.clear();
  places_.clear();
  const QuestionType type = question().type;
  if (type == QuestionType::Number || type == QuestionType::TrueFalse) return;
  places_ = options_kept(question(), standard_, rng_);
  base::shuffle(places_, rng_);
}

std::vector<Action> Quiz::choices() const {
  std::vector<Action> out;
  if (phase() == Phase::Feedback) out.push_back(make_action(Verb::Next));
  if (phase() != Phase::Asking) return out;
  if (question().type == QuestionType::Number) {
    const content::NumberAnswer& answer = question().number;
    const std::int32_t last = answer.min + (answer.max - answer.min) / answer.step * answer.step;
    for (const std::int32_t value : {answer.answer, answer.min, last}) out.push_back(make_action(Verb::Submit, value));
    return out;
  }
  for (std::int32_t place = 0; place < place_count(); ++place) out.push_back(make_action(Verb::Pick, place));
  const bool ready = question().type == QuestionType::Multiple ? ticks_ != 0 : picked_.size() == places_.size();
  const bool submits = question().type == QuestionType::Multiple || question().type == QuestionType::Order;
  if (submits && ready) out.push_back(make_action(Verb::Submit));
  return out;
}

Action Quiz::advise(Intent intent) const {
  const bool want_right = intent == Intent::Right;
  if (phase() == Phase::Feedback) return make_action(Verb::Next);
  if (question().type == QuestionType::Number) {
    const content::NumberAnswer& answer = question().number;
    const std::int32_t last = answer.min + (answer.max - answer.min) / answer.step * answer.step;
    const std::int32_t far = answer.answer - answer.min > last - answer.answer ? answer.min : last;
    return make_action(Verb::Submit, want_right ? answer.answer : far);
  }
  if (question().type == QuestionType::Order) {
    const std::size_t next = picked_.size();
    if (next == places_.size()) return make_action(Verb::Submit);
    // Wrong: the sequence from its end, which differs from the right one for every length above
    // one.
    const std::size_t wanted = want_right ? next : places_.size() - 1 - next;
    for (std::uint8_t place = 0; place < place_count(); ++place) {
      if (places_[place] == wanted) return make_action(Verb::Pick, place);
    }
  }
  for (std::uint8_t place = 0; place < place_count(); ++place) {
    const bool wanted = is_right_place(place) == want_right;
    if (question().type == QuestionType::Multiple ? wanted != ticked(place) : wanted)
      return make_action(Verb::Pick, place);
  }
  return make_action(Verb::Submit);
}

}  // namespace qingliu::rules

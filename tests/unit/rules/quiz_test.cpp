// 政策问答 by its rules.
#include <catch2/catch_test_macros.hpp>
#include <map>

#include "game/rules/quiz/quiz.h"
#include "tests/unit/packs.h"

using namespace qingliu;
using content::QuestionType;
using rules::Level;
using rules::Phase;
using rules::Quiz;
using rules::Verdict;

namespace {

rules::Action pick(int place) { return {static_cast<std::uint8_t>(Quiz::Verb::Pick), place, 0}; }
rules::Action submit(std::int32_t value = 0) { return {static_cast<std::uint8_t>(Quiz::Verb::Submit), value, 0}; }

/// A quiz that asks a question of this type right now.
std::unique_ptr<Quiz> asking(QuestionType type, Level level = Level::Standard) {
  for (std::uint64_t seed = 1; seed < 500; ++seed) {
    auto game = std::make_unique<Quiz>(tests::drainage(), rules::Setup{content::GameKind::Quiz, level, seed});
    if (game->question().type != type) continue;
    tests::wait(*game, 10);
    return game;
  }
  FAIL("no question of this type");
  return nullptr;
}

}  // namespace

TEST_CASE("quiz: both packs ask questions of all six types") {
  for (const content::Pack* pack : {&tests::waste(), &tests::drainage()}) {
    std::map<QuestionType, int> types;
    for (const auto& question : pack->quiz.entries) ++types[question.type];
    CHECK(types.size() == 6);
  }
}

TEST_CASE("quiz: the right option stands at every place equally often") {
  std::map<std::uint8_t, int> places;
  int asked = 0;
  for (std::uint64_t seed = 1; seed <= 4000; ++seed) {
    Quiz game(tests::drainage(), {content::GameKind::Quiz, Level::Standard, seed});
    if (game.question().type != QuestionType::Single || game.places().size() != 4) continue;
    ++asked;
    for (std::uint8_t place = 0; place < 4; ++place) places[place] += game.is_right_place(place) ? 1 : 0;
  }
  REQUIRE(asked > 400);
  // Chi-squared, 3 degrees of freedom: 16.27 is the 0.1 % point.
  long sum = 0;
  for (std::uint8_t place = 0; place < 4; ++place) {
    const long off = 4L * places[place] - asked;
    sum += off * off;
  }
  CHECK(sum * 100 < 1627L * 4 * asked);
}

TEST_CASE("quiz: a single pick is the answer") {
  auto game = asking(QuestionType::Single);
  std::uint8_t right = 0;
  while (!game->is_right_place(right)) ++right;
  CHECK(game->check(pick(static_cast<int>(game->places().size()))) == Verdict::NoSuchTarget);
  CHECK(game->check(submit()) == Verdict::NotNow);
  game->apply(pick(right));
  CHECK(game->outcome() == Quiz::Outcome::Right);
  CHECK(game->picked() == std::vector<std::uint8_t>{right});
  CHECK(game->phase() == Phase::Feedback);
}

TEST_CASE("quiz: true or false") {
  auto game = asking(QuestionType::TrueFalse);
  CHECK(game->check(pick(2)) == Verdict::NoSuchTarget);
  game->apply(pick(game->question().truth ? 1 : 0));
  CHECK(game->outcome() == Quiz::Outcome::Wrong);
}

TEST_CASE("quiz: ticks can be taken back and only the exact set is right") {
  auto game = asking(QuestionType::Multiple);
  CHECK(game->check(submit()) == Verdict::NotNow);
  game->apply(pick(0));
  CHECK(game->ticked(0));
  game->apply(pick(0));
  CHECK_FALSE(game->ticked(0));
  std::uint8_t last = 0;
  const auto count = static_cast<std::uint8_t>(game->places().size());
  for (std::uint8_t place = 0; place < count; ++place) {
    if (!game->is_right_place(place)) continue;
    game->apply(pick(place));
    last = place;
  }
  auto partial = asking(QuestionType::Multiple);
  partial->apply(pick(last));
  partial->apply(submit());
  CHECK(partial->outcome() == Quiz::Outcome::Wrong);
  game->apply(submit());
  CHECK(game->outcome() == Quiz::Outcome::Right);
}

TEST_CASE("quiz: an order is built by tapping, taken back by tapping, judged as a whole") {
  auto game = asking(QuestionType::Order);
  const auto count = static_cast<std::uint8_t>(game->places().size());
  game->apply(pick(1));
  game->apply(pick(0));
  CHECK(game->picked() == std::vector<std::uint8_t>{1, 0});
  CHECK(game->check(submit()) == Verdict::NotNow);
  game->apply(pick(1));
  CHECK(game->picked().empty());
  for (std::uint8_t position = 0; position < count; ++position) {
    for (std::uint8_t place = 0; place < count; ++place) {
      if (game->places()[place] == position) game->apply(pick(place));
    }
  }
  game->apply(submit());
  CHECK(game->outcome() == Quiz::Outcome::Right);
}

TEST_CASE("quiz: a number must be one of the allowed values and within tolerance") {
  auto game = asking(QuestionType::Number);
  const content::NumberAnswer& answer = game->question().number;
  CHECK(game->check(submit(answer.min - 1)) == Verdict::NoSuchTarget);
  CHECK(game->check(submit(answer.max + 1)) == Verdict::NoSuchTarget);
  if (answer.step > 1) CHECK(game->check(submit(answer.min + 1)) == Verdict::NoSuchTarget);
  CHECK(game->check(pick(0)) == Verdict::NotNow);
  game->apply(submit(answer.answer));
  CHECK(game->outcome() == Quiz::Outcome::Right);
  CHECK(game->number_chosen() == answer.answer);
}

TEST_CASE("quiz: the elder level shows at most three options, right ones among them") {
  auto game = asking(QuestionType::Single, Level::Elder);
  CHECK(game->places().size() == 3);
  int right = 0;
  for (std::uint8_t place = 0; place < 3; ++place) right += game->is_right_place(place) ? 1 : 0;
  CHECK(right == 1);
}

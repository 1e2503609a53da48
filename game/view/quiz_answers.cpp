// From places and picks to cards.
#include "game/view/quiz_answers.h"

#include <algorithm>

namespace qingliu::view {
namespace {

using content::QuestionType;
using rules::Quiz;

std::string letter(std::size_t i) { return std::string(1, static_cast<char>('A' + i)); }

std::string text_at(const Ui& ui, const Quiz& game, std::size_t place) {
  const content::Question& question = game.question();
  if (question.type == QuestionType::TrueFalse) return std::string(ui.words()(place == 0 ? "quiz.true" : "quiz.false"));
  const std::uint8_t index = game.places()[place];
  if (question.type == QuestionType::Order) return std::string(question.sequence[index].in(ui.locale()));
  return std::string(question.options[index].text.in(ui.locale()));
}

std::size_t count_of(const Quiz& game) {
  return game.question().type == QuestionType::TrueFalse ? 2 : game.places().size();
}

/// Position of a place in the sequence so far, from 1; 0 = not picked.
std::size_t position_of(const Quiz& game, std::size_t place) {
  const auto& picked = game.picked();
  const auto found = std::find(picked.begin(), picked.end(), static_cast<std::uint8_t>(place));
  return found == picked.end() ? 0 : static_cast<std::size_t>(found - picked.begin()) + 1;
}

Answer basic(const Ui& ui, const Quiz& game, std::size_t place) {
  Answer answer;
  answer.id = "option-" + std::to_string(place + 1);
  answer.key = std::to_string(place + 1);
  answer.text = text_at(ui, game, place);
  answer.sign = letter(place);
  if (game.question().type == QuestionType::Picture) answer.icon = game.question().options[game.places()[place]].icon;
  return answer;
}

bool chosen(const Quiz& game, std::size_t place) {
  if (game.question().type == QuestionType::Multiple) return game.ticked(static_cast<std::uint8_t>(place));
  return position_of(game, place) != 0;
}

/// Order: the cards in the right order, each with the position it was given.
std::vector<Answer> order_judged(const Ui& ui, const Quiz& game) {
  std::vector<Answer> answers(game.places().size());
  for (std::size_t place = 0; place < answers.size(); ++place) {
    const std::size_t belongs = game.places()[place];
    const std::size_t given = position_of(game, place);
    Answer& answer = answers[belongs];
    answer = basic(ui, game, place);
    answer.pressable = false;
    answer.sign = std::to_string(belongs + 1);
    answer.state = given == belongs + 1 ? AnswerState::Right : AnswerState::Wrong;
    answer.text = std::to_string(belongs + 1) + ". " + answer.text;
    if (answer.state == AnswerState::Wrong) {
      answer.remark = ui.words().fill("quiz.you_ordered", {{"n", std::to_string(given)}});
    }
  }
  return answers;
}

}  // namespace

std::vector<Answer> answers_asked(const Ui& ui, const Quiz& game) {
  std::vector<Answer> answers;
  const QuestionType type = game.question().type;
  for (std::size_t place = 0; place < count_of(game); ++place) {
    Answer answer = basic(ui, game, place);
    answer.toggle = type == QuestionType::Multiple || type == QuestionType::Order;
    if (answer.toggle && chosen(game, place)) answer.state = AnswerState::Picked;
    if (type == QuestionType::Order) {
      const std::size_t position = position_of(game, place);
      answer.sign = position == 0 ? "" : std::to_string(position);
      answer.room_for = ui.words().fill("quiz.position", {{"n", "0"}});
      if (position != 0) answer.remark = ui.words().fill("quiz.position", {{"n", std::to_string(position)}});
    }
    answers.push_back(std::move(answer));
  }
  return answers;
}

std::vector<Answer> answers_judged(const Ui& ui, const Quiz& game, bool only_told) {
  std::vector<Answer> answers;
  const QuestionType type = game.question().type;
  if (type == QuestionType::Number) return answers;
  if (type == QuestionType::Order) return order_judged(ui, game);
  for (std::size_t place = 0; place < count_of(game); ++place) {
    const bool right = game.is_right_place(static_cast<std::uint8_t>(place));
    const bool mine = chosen(game, place);
    if (only_told && !right && !mine) continue;
    Answer answer = basic(ui, game, place);
    answer.pressable = false;
    answer.icon.clear();  // rows: they leave more room for the reason
    answer.state = right ? AnswerState::Right : mine ? AnswerState::Wrong : AnswerState::Rest;
    if (right) answer.remark = ui.words()("quiz.correct");
    if (mine && !right) answer.remark = ui.words()("quiz.yours");
    answers.push_back(std::move(answer));
  }
  return answers;
}

namespace {

/// Rows two by two on a wide column, where each text fits in its half; else nothing.
std::vector<Rect> rows_in_pairs(const Ui& ui, const std::vector<Answer>& answers, const Rect& r, float gap) {
  if (r.w < 1000 || answers.size() % 2 != 0) return {};
  const float down = static_cast<float>(answers.size()) / 2;
  const float h = std::min((r.h + gap) / down - gap, 170 * ui.theme().scale);
  std::vector<Rect> cells = grid({r.x, r.y, r.w, down * (h + gap) - gap}, answers.size(), 2, gap);
  for (const Answer& answer : answers) {
    if (answer_height(ui, answer, cells.front().w, 0) > h) return {};
  }
  return cells;
}

}  // namespace

std::vector<Rect> answer_cells(const Ui& ui, const std::vector<Answer>& answers, const Rect& r) {
  const Theme& theme = ui.theme();
  const float gap = theme.form == Form::Kiosk ? 16 : 9;
  if (!answers.empty() && !answers.front().icon.empty()) {
    const bool wide = r.w > 110 * static_cast<float>(answers.size());
    const bool row = theme.form == Form::Kiosk || (theme.form == Form::Low && !theme.elder());
    const std::size_t across = row && wide ? answers.size() : 2;
    const std::size_t down = (answers.size() + across - 1) / across;
    const float most = (down == 1 ? 300.0F : 230.0F) * std::max(1.0F, theme.scale);
    return grid({r.x, r.y, r.w, std::min(r.h, static_cast<float>(down) * most)}, answers.size(), across, gap);
  }
  std::vector<Rect> cells = rows_in_pairs(ui, answers, r, gap);
  if (!cells.empty()) return cells;
  float used = -gap;
  const float preferred = theme.form == Form::Low ? 52.0F : 90 * std::max(1.0F, theme.scale);
  const float room = answers.empty() ? 0 : (r.h + gap) / static_cast<float>(answers.size()) - gap - theme.lip_dp();
  const float least = std::clamp(room, std::max(theme.target_dp(), 48.0F), std::max(preferred, theme.target_dp()));
  for (const Answer& answer : answers) used += answer_height(ui, answer, r.w, least) + gap;
  // Equal rows where they all fit, else each as high as its text.
  const float tight = used > r.h ? std::max(theme.target_dp(), 48.0F) : least;
  float y = r.y + (theme.portrait() ? std::max(0.0F, r.h - used) : 0);  // towards the thumb
  for (const Answer& answer : answers) {
    const float h = answer_height(ui, answer, r.w, tight);
    cells.push_back({r.x, y, r.w, h});
    y += h + gap;
  }
  return cells;
}

std::vector<std::size_t> answer_pages(const Ui& ui, const std::vector<Answer>& answers, const Rect& r) {
  const float gap = ui.theme().form == Form::Kiosk ? 16 : 9;
  std::vector<std::size_t> starts = {0};
  float y = 0;
  for (std::size_t i = 0; i < answers.size(); ++i) {
    const float h = answer_height(ui, answers[i], r.w, std::max(ui.theme().target_dp(), 48.0F));
    if (i != starts.back() && y + h > r.h) {
      starts.push_back(i);
      y = 0;
    }
    y += h + gap;
  }
  return starts;
}

float list_height(const Ui& ui, const std::vector<Answer>& answers, float width) {
  const float least = std::max(ui.theme().target_dp(), 48.0F);
  float height = 0;
  for (const Answer& answer : answers) {
    height += answer_height(ui, answer, width, least) + (ui.theme().form == Form::Kiosk ? 16.0F : 9.0F);
  }
  return height;
}

std::string number_row(const Ui& ui, const Quiz& game) {
  const content::NumberAnswer& number = game.question().number;
  const std::string unit(number.unit.in(ui.locale()));
  return ui.words().fill(
      "quiz.number_row",
      {{"yours", std::to_string(game.number_chosen())}, {"right", std::to_string(number.answer)}, {"unit", unit}});
}

}  // namespace qingliu::view

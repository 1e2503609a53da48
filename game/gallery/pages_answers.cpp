// Options in their states, and the cards that give the reason.
#include "game/gallery/pages.h"
#include "game/view/answer_card.h"
#include "game/view/reason.h"

namespace qingliu::gallery {

using view::Answer;
using view::AnswerState;
using view::Rect;

namespace {

struct Option {
  const char* id;
  const char* sign;
  AnswerState state;
};
constexpr Option kOptions[] = {{"row-idle", "A", AnswerState::Idle},     {"row-focus", "B", AnswerState::Idle},
                               {"row-picked", "C", AnswerState::Picked}, {"row-right", "D", AnswerState::Right},
                               {"row-wrong", "E", AnswerState::Wrong},   {"row-rest", "F", AnswerState::Rest}};

Answer answer_of(const view::Ui& ui, const Option& option) {
  Answer answer;
  answer.id = option.id;
  answer.sign = option.sign;
  answer.state = option.state;
  answer.text = ui.words()("bin.kitchen");
  if (option.state == AnswerState::Right) answer.remark = ui.words()("quiz.correct");
  if (option.state == AnswerState::Wrong) answer.remark = ui.words()("quiz.yours");
  return answer;
}

void draw_reason(view::Ui& ui, const view::Reason& reason, Rect rest) {
  rest = view::inset(rest, 8);
  view::ReasonCard card(ui, reason, {rest.w, rest.h});
  card.draw(ui, rest, "reason");
}

view::Reason reason_of(const view::Ui& ui, view::Reason::Tone tone, std::string_view title) {
  view::Reason reason;
  reason.tone = tone;
  reason.title = ui.words()(title);
  reason.text = ui.words()("pause.text");
  return reason;
}

}  // namespace

void draw_answer_rows(view::Ui& ui, Rect rest) {
  rest = view::inset(rest, 8);
  for (const Option& option : kOptions) {
    const Answer answer = answer_of(ui, option);
    const float height = answer_height(ui, answer, rest.w, ui.theme().target_dp() + 16);
    static_cast<void>(draw_answer(ui, answer, cut_top(rest, height, ui.theme().gap_dp())));
  }
}

void draw_answer_tiles(view::Ui& ui, Rect rest) {
  const std::vector<Rect> cells = grid(view::inset(rest, 8), 6, 2, ui.theme().gap_dp());
  for (std::size_t i = 0; i < cells.size(); ++i) {
    Answer answer = answer_of(ui, kOptions[i]);
    answer.icon = "banana";
    static_cast<void>(draw_answer(ui, answer, cells[i]));
  }
}

void draw_reason_right(view::Ui& ui, Rect rest) {
  view::Reason reason = reason_of(ui, view::Reason::Tone::Right, "feedback.right");
  reason.gained = "+120";
  draw_reason(ui, reason, rest);
}

void draw_reason_wrong(view::Ui& ui, Rect rest) {
  view::Reason reason = reason_of(ui, view::Reason::Tone::Wrong, "feedback.wrong");
  reason.rows = {std::string(ui.words()("pipe.rain")), std::string(ui.words()("pipe.sewage"))};
  reason.source = "GB/T 19095-2019";
  draw_reason(ui, reason, rest);
}

void draw_reason_info(view::Ui& ui, Rect rest) {
  view::Reason reason = reason_of(ui, view::Reason::Tone::Info, "feedback.local");
  reason.source = "GB/T 19095-2019";
  draw_reason(ui, reason, rest);
}

}  // namespace qingliu::gallery

// Quiz: the prompt on paper, the answers below or beside it, the reason where the answers were.
// What the cards say is made in quiz_answers.cpp, where things are in quiz_layout.cpp.
#include <algorithm>

#include "game/rules/quiz/quiz.h"
#include "game/view/answer_card.h"
#include "game/view/game_view.h"
#include "game/view/names.h"
#include "game/view/quiz_answers.h"
#include "game/view/quiz_layout.h"
#include "game/view/scene.h"

namespace qingliu::view {
namespace {

using content::QuestionType;
using rules::Action;
using rules::Quiz;

Action act(Quiz::Verb verb, std::int32_t a = 0) { return {static_cast<std::uint8_t>(verb), a, 0}; }

/// The nth thing of a list on its way in: from below, one after the other.
Paint::Moved arrive(Ui& ui, const std::string& list, std::size_t nth, const Rect& r) {
  const float from = -0.35F * static_cast<float>(nth);  // later ones start farther back
  const float in = std::min(ui.motion().spring(list + std::to_string(nth), from, 1, kCardSpring), 1.05F);
  return Paint::Moved(ui.paint(), {middle_x(r), middle_y(r)}, {0, (1 - in) * 28});
}

class QuizView final : public GameView {
 public:
  void draw_scene(Ui& ui, const rules::MiniGame& game, const Rect& area) override;
  std::optional<Action> draw(Ui& ui, const rules::MiniGame& game, const Rect& area) override;

 private:
  void begin_step(const Quiz& game);
  static void draw_prompt(Ui& ui, const Quiz& game, const QuizLayout& at);
  static void draw_prompt_picture(Ui& ui, const Quiz& game, const QuizLayout& at, Rect& rest);
  std::optional<Action> draw_column(Ui& ui, const Quiz& game, const QuizLayout& at);
  std::optional<Action> draw_answers(Ui& ui, std::vector<Answer>& answers, Rect r, std::uint16_t at);
  std::optional<Action> draw_number(Ui& ui, const Quiz& game, Rect r);
  static void draw_judged(Ui& ui, const Quiz& game, const Rect& r);
  static std::optional<Action> draw_feedback(Ui& ui, const Quiz& game, const QuizLayout& at);

  std::int32_t number_ = 0;
  std::size_t page_ = 0;
  int step_ = -1;
};

void QuizView::begin_step(const Quiz& game) {
  if (step_ == game.progress().at) return;
  step_ = game.progress().at;
  page_ = 0;
  const content::NumberAnswer& number = game.question().number;
  const std::int32_t steps = (number.max - number.min) / std::max(number.step, 1);
  number_ = number.min + steps / 2 * number.step;
}

EgretPose pose_of(const Quiz& game) {
  if (game.phase() == rules::Phase::Asking) return EgretPose::Think;
  return game.outcome() == Quiz::Outcome::Right ? EgretPose::Cheer : EgretPose::Point;
}

void QuizView::draw_scene(Ui& ui, const rules::MiniGame& mini, const Rect& area) {
  const auto& game = static_cast<const Quiz&>(mini);
  const Theme& theme = ui.theme();
  const QuizLayout at = lay_out_quiz(ui, game, area);
  const float w = theme.screen.w, k = theme.scale;
  const bool bright = game.phase() == rules::Phase::Feedback && game.outcome() == Quiz::Outcome::Right;
  draw_street(ui, at.horizon);
  draw_water(ui, {0, at.horizon, w, theme.screen.h - at.horizon}, bright);
  draw_lotus(ui, {w * 0.9F, theme.screen.h - 40 * k, 0.6F * k});
  draw_lotus(ui, {w * (theme.portrait() ? 0.06F : 0.34F), theme.screen.h - 54 * k, 0.7F * k});
  if (at.boat.scale > 0) draw_boat(ui, at.boat);
  if (at.egret.scale > 0) draw_egret(ui, at.egret, pose_of(game));
}

/// The picture on its own tinted ground: beside the words of a wide card, below those of an upright one.
void QuizView::draw_prompt_picture(Ui& ui, const Quiz& game, const QuizLayout& at, Rect& rest) {
  const float side = std::min(at.picture, rest.h);
  if (side < 48) return;
  const Rect ground = ui.theme().portrait() ? cut_bottom(rest, side + 12, 8) : cut_right(rest, side, 24);
  ui.paint().box(ground, std::min(24 * std::max(1.0F, ui.theme().scale), ground.h / 3), tone::kFirst);
  ui.picture(game.question().entry.icon, game.question().prompt.in(ui.locale()),
             centred(ground, side * 0.84F, side * 0.84F));
}

void QuizView::draw_prompt(Ui& ui, const Quiz& game, const QuizLayout& at) {
  const Theme& theme = ui.theme();
  const Rect& card = at.prompt;
  if (card.h <= 0) return;
  ui.card(card, 30, tone::kPaper, tone::kLine);
  const bool roomy = !theme.portrait() && theme.form != Form::Low;
  Rect rest = inset({card.x, card.y, card.w, card.h - theme.lip_dp()}, roomy ? 32 : 18, 14);
  draw_prompt_picture(ui, game, at, rest);
  const std::string count = count_line(ui.words(), game.progress());
  const Style small{Type::Second, tone::kInk2, true};
  const Style style{at.type, tone::kInk, true, Align::Left, true};
  const std::string_view prompt = game.question().prompt.in(ui.locale());
  if (at.counted) {
    const Block block = ui.block(count, small, rest.w);
    static_cast<void>(ui.text("count", count, cut_top(rest, block.height + 1, 6), small));
  }
  const Block block = ui.fit(prompt, style, {rest.w, rest.h});
  const float y = rest.y + (roomy ? std::max(0.0F, rest.h - block.height) / 2 : 0);
  static_cast<void>(ui.heading("question", prompt, {rest.x, y, rest.w, block.height + 1}, style));
}

std::optional<Action> QuizView::draw(Ui& ui, const rules::MiniGame& mini, const Rect& area) {
  const auto& game = static_cast<const Quiz&>(mini);
  begin_step(game);
  const QuizLayout at = lay_out_quiz(ui, game, area);
  draw_prompt(ui, game, at);
  return game.phase() == rules::Phase::Feedback ? draw_feedback(ui, game, at) : draw_column(ui, game, at);
}

/// What is still to be done before the answer can be given; it is no button, so it looks like none.
void draw_todo(Ui& ui, std::string_view words, const Rect& foot) {
  const Style style{Type::Button, tone::kPaper, true, Align::Centre, true};
  const Block block = ui.fit(words, style, {foot.w - 40, foot.h - 8});
  const Rect pill = centred(foot, std::min(foot.w, block.width + 48), std::min(foot.h, block.height + 18));
  ui.paint().box(pill, pill.h / 2, tone::kInk);
  static_cast<void>(ui.text("todo", words, centred(pill, foot.w - 40, block.height + 1), style));
}

std::optional<Action> QuizView::draw_column(Ui& ui, const Quiz& game, const QuizLayout& at) {
  const QuestionType type = game.question().type;
  std::optional<Action> action;
  const bool number = type == QuestionType::Number;
  if (at.foot.h > 0) {
    const Button submit{"submit", std::string(ui.words()("quiz.submit")), Kind::Go, Glyph::Check, "Enter"};
    if (!number && game.check(act(Quiz::Verb::Submit)) == rules::Verdict::NotNow) {
      draw_todo(ui, ui.words()(type == QuestionType::Multiple ? "quiz.pick_some" : "quiz.pick_order"), at.foot);
    } else if (ui.button(submit, at.foot)) {
      action = act(Quiz::Verb::Submit, number ? number_ : 0);
    }
    if (number) {
      const auto set = draw_number(ui, game, at.answers);
      return action ? action : set;
    }
  }
  std::vector<Answer> answers = answers_asked(ui, game);
  const std::optional<Action> picked = draw_answers(ui, answers, at.answers, game.progress().at);
  return picked ? picked : action;
}

/// Draws the answers, or where not all fit at a readable size one page of them; picks one when pressed.
std::optional<Action> QuizView::draw_answers(Ui& ui, std::vector<Answer>& answers, Rect r, std::uint16_t at) {
  const Theme& theme = ui.theme();
  std::vector<Rect> cells = answer_cells(ui, answers, r);
  std::size_t first = 0;
  std::size_t last = answers.size();
  if (bottom_of(cells.back()) > bottom_of(r) + 1) {
    Rect foot = cut_bottom(r, theme.target_dp() + 4, 8);
    const std::vector<std::size_t> starts = answer_pages(ui, answers, r);
    page_ %= starts.size();
    first = starts[page_];
    last = page_ + 1 < starts.size() ? starts[page_ + 1] : answers.size();
    const std::string label =
        ui.words().fill("quiz.more", {{"at", std::to_string(page_ + 1)}, {"of", std::to_string(starts.size())}});
    const std::vector<Answer> page(answers.begin() + static_cast<std::ptrdiff_t>(first),
                                   answers.begin() + static_cast<std::ptrdiff_t>(last));
    cells = answer_cells(ui, page, r);
    Button more{"more", label, Kind::River, Glyph::Next, "ArrowRight"};
    more.type = Type::Second;
    if (starts.size() > 1 && ui.button(more, foot)) ++page_;
  }
  std::optional<Action> picked;
  for (std::size_t i = first; i < last; ++i) {
    Rect cell = cells[i - first];
    cell.h = std::min(cell.h, std::max(bottom_of(r) - cell.y, theme.target_dp()));
    const Paint::Moved arriving = arrive(ui, "option/" + std::to_string(at) + "/", i, cell);
    if (draw_answer(ui, answers[i], cell)) picked = act(Quiz::Verb::Pick, static_cast<std::int32_t>(i));
  }
  return picked;
}

std::optional<Action> QuizView::draw_number(Ui& ui, const Quiz& game, Rect r) {
  const Theme& theme = ui.theme();
  const content::NumberAnswer& answer = game.question().number;
  const std::string value = std::to_string(number_) + " " + std::string(answer.unit.in(ui.locale()));
  const float side = std::max(64.0F, theme.button_dp());
  const Style style{Type::Display, tone::kRiverInk, true, Align::Centre, true};
  const Block block = ui.fit(value, style, {r.w - 20, std::max(40.0F, r.h - side - 40)});
  const float h = std::min(r.h, block.height + side + 64);
  Rect card = {r.x, theme.portrait() ? bottom_of(r) - h : r.y, r.w, h};
  ui.card(card, 28, tone::kPaper, tone::kLine);
  card = inset({card.x, card.y, card.w, card.h - theme.lip_dp()}, 14);
  Node node;
  node.id = "value";
  node.role = Role::Status;
  node.name = value;
  node.rect = cut_top(card, block.height, 10);
  node.type_dp = block.type_dp;
  ui.draw(block, node.rect);
  ui.emit(std::move(node));
  Rect row = cut_top(card, side);
  const Rect minus = cut_left(row, side, 10);
  const Rect plus = cut_right(row, side, 10);
  if (ui.round_button({"minus", std::string(ui.words()("quiz.less")), Kind::River, Glyph::Minus, "-"}, minus)) {
    number_ = std::max(answer.min, number_ - answer.step);
  }
  std::int32_t slid = number_;
  const Slider slider{"number", std::string(ui.words()("quiz.number")), answer.min, answer.max, answer.step};
  if (ui.slider(slider, centred(row, row.w, std::max(theme.target_dp(), 56.0F)), slid)) number_ = slid;
  if (ui.round_button({"plus", std::string(ui.words()("quiz.more_number")), Kind::River, Glyph::Plus, "+"}, plus)) {
    number_ = std::min(slider.min + (answer.max - answer.min) / answer.step * answer.step, number_ + answer.step);
  }
  return std::nullopt;
}

/// What became of the answers; a right one glitters.
void QuizView::draw_judged(Ui& ui, const Quiz& game, const Rect& r) {
  const bool right = game.outcome() == Quiz::Outcome::Right;
  for (const bool only_told : {false, true}) {
    std::vector<Answer> answers = answers_judged(ui, game, only_told);
    if (answers.empty() || list_height(ui, answers, r.w) > r.h + 16) continue;
    const std::vector<Rect> cells = answer_cells(ui, answers, r);
    for (std::size_t i = 0; i < answers.size(); ++i) {
      static_cast<void>(draw_answer(ui, answers[i], cells[i]));
      if (!right || answers[i].state != AnswerState::Right) continue;
      if (!ui.motion().begins("cheer/" + std::to_string(game.progress().at) + answers[i].id)) continue;
      const bool streak = game.tally().combo >= 3;
      const ImVec2 disc(cells[i].x + 40, middle_y(cells[i]));
      ui.bits().burst(streak ? Bits::Kind::Paper : Bits::Kind::Glitter, disc, streak ? 20 : 8, ui.theme().scale);
    }
    return;
  }
}

std::optional<Action> QuizView::draw_feedback(Ui& ui, const Quiz& game, const QuizLayout& at) {
  draw_judged(ui, game, at.answers);
  const Reason reason = quiz_reason(ui, game);
  ReasonCard card(ui, reason, {at.reason.w, at.reason.h});
  card.draw(ui, {at.reason.x, at.reason.y, at.reason.w, std::min(card.height(), at.reason.h)},
            "reason/" + std::to_string(game.progress().at));
  if (next_button(ui, at.foot, on_last_step(game))) return act(Quiz::Verb::Next);
  return std::nullopt;
}

}  // namespace

std::unique_ptr<GameView> make_quiz_view() { return std::make_unique<QuizView>(); }

}  // namespace qingliu::view

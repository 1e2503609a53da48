// Quiz: the prompt on paper, the answers below or beside it, the reason where the answers were.
// What the cards say is made in quiz_answers.cpp.
#include <algorithm>

#include "game/rules/quiz/quiz.h"
#include "game/view/answer_card.h"
#include "game/view/game_view.h"
#include "game/view/names.h"
#include "game/view/quiz_answers.h"
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
  void draw_prompt(Ui& ui, const Quiz& game, const Rect& card);
  std::optional<Action> draw_column(Ui& ui, const Quiz& game, Rect column);
  std::optional<Action> draw_answers(Ui& ui, std::vector<Answer>& answers, Rect r, std::uint16_t at);
  std::optional<Action> draw_number(Ui& ui, const Quiz& game, Rect r);
  std::optional<Action> draw_feedback(Ui& ui, const Quiz& game, Rect column);

  std::int32_t number_ = 0;
  std::size_t page_ = 0;
  int step_ = -1;
};

/// The prompt's card, and the column for answers: below it, or beside it where it is wide.
struct QuizLayout {
  Rect prompt;
  Rect column;
};

bool sideways(const Theme& theme) { return !theme.portrait(); }

QuizLayout lay_out(const Ui& ui, const Quiz& game, const Rect& area) {
  const Theme& theme = ui.theme();
  QuizLayout at;
  Rect rest = area;
  if (sideways(theme)) {
    const bool low = theme.form == Form::Low;
    at.prompt = cut_left(rest, rest.w * (low ? 0.4F : 0.44F), low ? 14 : 36 * theme.scale);
    if (!low) {
      at.prompt.h = std::min(at.prompt.h, 330 * std::max(theme.scale, 0.8F));
      at.prompt.y += 10;
    }
    at.column = rest;
    return at;
  }
  const Block prompt = ui.block(game.question().prompt.in(ui.locale()), {Type::Title, tone::kInk}, area.w - 36);
  const bool pictured = !game.question().entry.icon.empty();
  const float icon = pictured && theme.screen.h > 780 && !theme.elder() ? 76.0F : 0.0F;
  const float count = game.clock().total != 0 ? theme.type_dp(Type::Second) * 1.36F + 7 : 0;
  at.prompt = cut_top(rest, std::min(prompt.height + 34 + icon + count + theme.lip_dp(), area.h * 0.42F), 14);
  at.column = rest;
  return at;
}

/// The least room between question and answers in which there is something to see, at scale 1.
constexpr float kLeastBand = 96;

/// Where the answers of an upright screen begin: they stand at its foot.
float answers_top(const Ui& ui, const Quiz& game, Rect column) {
  const QuestionType type = game.question().type;
  if (type == QuestionType::Number) return bottom_of(column) - 3.6F * ui.theme().button_dp() - 20;
  if (type == QuestionType::Multiple || type == QuestionType::Order) {
    static_cast<void>(cut_bottom(column, ui.theme().button_dp(), ui.theme().gap_dp()));
  }
  const std::vector<Rect> cells = answer_cells(ui, answers_asked(ui, game), column);
  return cells.empty() ? column.y : cells.front().y;
}

void QuizView::begin_step(const Quiz& game) {
  if (step_ == game.progress().at) return;
  step_ = game.progress().at;
  page_ = 0;
  const content::NumberAnswer& number = game.question().number;
  const std::int32_t steps = (number.max - number.min) / std::max(number.step, 1);
  number_ = number.min + steps / 2 * number.step;
}

void QuizView::draw_scene(Ui& ui, const rules::MiniGame& mini, const Rect& area) {
  const Theme& theme = ui.theme();
  if (sideways(theme) && theme.form != Form::Low) {
    const float horizon = theme.screen.h * 0.74F;
    draw_street(ui, horizon);
    draw_water(ui, {0, horizon, theme.screen.w, theme.screen.h - horizon},
               mini.phase() == rules::Phase::Feedback && mini.tally().gained > 0);
    const float k = theme.scale;
    draw_boat(ui, {area.x + 190 * k, theme.screen.h - 66 * k, 0.9F * k});
    draw_egret(ui, {area.x + 94 * k, theme.screen.h - 282 * k, 0.8F * k},
               mini.tally().combo > 0 ? EgretPose::Cheer : EgretPose::Think);
    draw_lotus(ui, {area.x + 440 * k, theme.screen.h - 54 * k, 0.9F * k});
    return;
  }
  const auto& game = static_cast<const Quiz&>(mini);
  const QuizLayout at = lay_out(ui, game, area);
  const bool asking = mini.phase() == rules::Phase::Asking;
  const float answers = asking && theme.portrait() ? answers_top(ui, game, at.column) : 0;
  const float band = answers - bottom_of(at.prompt);
  if (band < kLeastBand * theme.scale) {
    return draw_banner_scene(ui, std::min(middle_y(at.prompt) + 30, theme.screen.h * 0.5F));
  }
  draw_banner_scene(ui, answers - 8);
  const float k = std::min(band - 14, 170 * theme.scale) / 260;
  draw_egret(ui, {area.x + 8 * theme.scale, answers - 20 * theme.scale - 258 * k, k}, EgretPose::Think);
}

void QuizView::draw_prompt(Ui& ui, const Quiz& game, const Rect& card) {
  const Theme& theme = ui.theme();
  ui.card(card, 30, tone::kPaper, tone::kLine);
  Rect rest = inset({card.x, card.y, card.w, card.h - theme.lip_dp()}, sideways(theme) ? 24 : 18, 14);
  const std::string count = count_line(ui.words(), game.progress());
  const Style small{Type::Second, tone::kInk2, true};
  const Style style{Type::Title, tone::kInk, true, Align::Left, true};
  const std::string_view prompt = game.question().prompt.in(ui.locale());
  if (sideways(theme) || !theme.elder()) {
    const Block block = ui.block(count, small, rest.w);
    const Block wanted = ui.block(prompt, style, rest.w);
    if (rest.h > wanted.height + block.height + 8 && game.clock().total != 0) {
      static_cast<void>(ui.text("count", count, cut_top(rest, block.height + 1, 6), small));
    }
  }
  const Block block = ui.fit(prompt, style, {rest.w, rest.h});
  static_cast<void>(ui.heading("question", prompt, {rest.x, rest.y, rest.w, block.height + 1}, style));
  const float below = rest.h - block.height - 8;
  const float icon = std::min(below, sideways(theme) ? 130 * std::max(theme.scale, 0.8F) : 72.0F);
  if (icon >= 48 && !game.question().entry.icon.empty()) {
    ui.picture(game.question().entry.icon, prompt, {right_of(rest) - icon, bottom_of(rest) - icon, icon, icon});
  }
}

std::optional<Action> QuizView::draw(Ui& ui, const rules::MiniGame& mini, const Rect& area) {
  const auto& game = static_cast<const Quiz&>(mini);
  begin_step(game);
  const QuizLayout at = lay_out(ui, game, area);
  const bool feedback = game.phase() == rules::Phase::Feedback;
  if (!feedback) {
    draw_prompt(ui, game, at.prompt);
    return draw_column(ui, game, at.column);
  }
  if (sideways(ui.theme())) {
    draw_prompt(ui, game, at.prompt);
    return draw_feedback(ui, game, at.column);
  }
  return draw_feedback(ui, game, area);
}

std::optional<Action> QuizView::draw_column(Ui& ui, const Quiz& game, Rect column) {
  const Theme& theme = ui.theme();
  const QuestionType type = game.question().type;
  std::optional<Action> action;
  const bool submits = type == QuestionType::Multiple || type == QuestionType::Order || type == QuestionType::Number;
  if (submits) {
    const Rect foot = cut_bottom(column, theme.button_dp(), theme.gap_dp());
    Button submit{"submit", std::string(ui.words()("quiz.submit")), Kind::Go, Glyph::Check, "Enter"};
    const bool number = type == QuestionType::Number;
    submit.disabled = !number && game.check(act(Quiz::Verb::Submit)) == rules::Verdict::NotNow;
    if (submit.disabled) {
      submit.label = ui.words()(type == QuestionType::Multiple ? "quiz.pick_some" : "quiz.pick_order");
      submit.glyph = Glyph::None;
    }
    if (ui.button(submit, foot)) action = act(Quiz::Verb::Submit, number ? number_ : 0);
    if (number) {
      const auto set = draw_number(ui, game, column);
      return action ? action : set;
    }
  }
  std::vector<Answer> answers = answers_asked(ui, game);
  const std::optional<Action> picked = draw_answers(ui, answers, column, game.progress().at);
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

std::optional<Action> QuizView::draw_feedback(Ui& ui, const Quiz& game, Rect column) {
  const Theme& theme = ui.theme();
  const Rect next = cut_bottom(column, theme.button_dp(), theme.gap_dp());
  const bool right = game.outcome() == Quiz::Outcome::Right;
  Reason reason = begin_reason(ui, right ? Reason::Tone::Right : Reason::Tone::Wrong, game);
  if (!right) reason.title = ui.words()("quiz.remember");
  reason.text = game.question().entry.explanation.in(ui.locale());
  if (game.question().type == QuestionType::Number) reason.rows.push_back(number_row(ui, game));
  reason.source = source_line(ui.words(), game.question().entry.source);
  Rect room = inset(column, 4, 0);
  ReasonCard card(ui, reason, {room.w, room.h});
  const float h = std::min(card.height(), room.h);
  const Rect place{room.x, bottom_of(room) - h, room.w, h};
  column.h -= h + 12;
  if (!sideways(theme)) {
    const QuizLayout at = lay_out(ui, game, column);
    const std::vector<Answer> all = answers_judged(ui, game, false);
    const bool fits = column.h > at.prompt.h + 14 + list_height(ui, all, column.w);
    if (fits || (all.empty() && column.h > at.prompt.h)) {
      draw_prompt(ui, game, at.prompt);
      static_cast<void>(cut_top(column, at.prompt.h, 14));
    }
  }
  for (const bool only_told : {false, true}) {
    std::vector<Answer> answers = answers_judged(ui, game, only_told);
    if (answers.empty() || list_height(ui, answers, column.w) > column.h) continue;
    const std::vector<Rect> cells = answer_cells(ui, answers, column);
    for (std::size_t i = 0; i < answers.size(); ++i) {
      static_cast<void>(draw_answer(ui, answers[i], cells[i]));
      if (!right || answers[i].state != AnswerState::Right) continue;
      if (!ui.motion().begins("cheer/" + std::to_string(game.progress().at) + answers[i].id)) continue;
      const bool streak = game.tally().combo >= 3;
      const ImVec2 disc(cells[i].x + 40, middle_y(cells[i]));
      ui.bits().burst(streak ? Bits::Kind::Paper : Bits::Kind::Glitter, disc, streak ? 20 : 8, ui.theme().scale);
    }
    break;
  }
  card.draw(ui, place, "reason/" + std::to_string(game.progress().at));
  if (next_button(ui, next, on_last_step(game))) return act(Quiz::Verb::Next);
  return std::nullopt;
}

}  // namespace

std::unique_ptr<GameView> make_quiz_view() { return std::make_unique<QuizView>(); }

}  // namespace qingliu::view

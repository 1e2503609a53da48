// Upright: the egret stands on the question, the answers at the thumb. Wide: the question across, the
// answers where a child reaches them, the egret in its boat beside. Low: question and answers side by side.
#include "game/view/quiz_layout.h"

#include <algorithm>

#include "game/view/game_view.h"
#include "game/view/names.h"
#include "game/view/quiz_answers.h"

namespace qingliu::view {
namespace {

using content::QuestionType;
using rules::Quiz;

constexpr float kGap = 14;
constexpr float kEgretFoot = 258;  ///< from the upper edge of its drawing to its feet

bool submits(const Quiz& game) {
  const QuestionType type = game.question().type;
  return type == QuestionType::Multiple || type == QuestionType::Order || type == QuestionType::Number;
}

bool asking(const Quiz& game) { return game.phase() == rules::Phase::Asking; }

bool pictured(const Quiz& game) { return !game.question().entry.icon.empty(); }

/// The question's card, without its picture.
float prompt_height(const Ui& ui, const Quiz& game, float width, Type type) {
  const Style style{type, tone::kInk, true, Align::Left, true};
  return ui.block(game.question().prompt.in(ui.locale()), style, width - 36).height + 30 + ui.theme().lip_dp();
}

/// The least room the answers want while they are asked for.
float answers_height(const Ui& ui, const Quiz& game, float width) {
  const Theme& theme = ui.theme();
  if (game.question().type == QuestionType::Number) return 2.4F * theme.button_dp() + 40;
  const std::vector<Answer> answers = answers_asked(ui, game);
  if (!answers.empty() && !answers.front().icon.empty()) {
    const std::size_t pairs = (answers.size() + 1) / 2;
    return static_cast<float>(pairs) * 150 * theme.scale;
  }
  return list_height(ui, answers, width);
}

/// The egret on the upper edge of the question, where there is room above it.
void perch(QuizLayout& at, const Theme& theme, float room) {
  const float k = std::min(room - 4, 118 * theme.scale) / kEgretFoot;
  if (k * kEgretFoot < 58 || at.prompt.h <= 0) return;
  at.egret = {at.prompt.x + at.prompt.w * 0.44F, at.prompt.y + 3 - kEgretFoot * k, k};
}

QuizLayout upright_asking(const Ui& ui, const Quiz& game, Rect rest) {
  const Theme& theme = ui.theme();
  QuizLayout at;
  if (submits(game)) at.foot = cut_bottom(rest, theme.button_dp(), theme.gap_dp());
  float h = prompt_height(ui, game, rest.w, at.type);
  float spare = rest.h - h - kGap - answers_height(ui, game, rest.w);
  const float count = theme.type_dp(Type::Second) * 1.36F + 7;
  at.counted = game.clock().total != 0 && spare > count;
  if (at.counted) h += count, spare -= count;
  const float above = spare > 62 ? std::min(118 * theme.scale, std::max(62.0F, spare * 0.5F)) : 0;
  spare -= above;
  if (pictured(game) && spare > 70) at.picture = std::min(spare * 0.7F, 112 * theme.scale);
  if (at.picture > 0) h += at.picture + 20;
  static_cast<void>(cut_top(rest, above));
  at.prompt = cut_top(rest, std::min(h, rest.h * 0.6F), kGap);
  at.answers = rest;
  perch(at, theme, above);
  at.horizon = at.egret.scale > 0 ? at.prompt.y + 12 : std::min(middle_y(at.prompt) + 30, theme.screen.h * 0.5F);
  return at;
}

QuizLayout upright_answered(const Ui& ui, const Quiz& game, Rect rest) {
  const Theme& theme = ui.theme();
  QuizLayout at;
  at.type = theme.elder() ? Type::Body : Type::Button;
  at.foot = cut_bottom(rest, theme.button_dp(), theme.gap_dp());
  float h = prompt_height(ui, game, rest.w, at.type);
  const Reason reason = quiz_reason(ui, game);
  const float w = rest.w - 8;
  float reason_h = ReasonCard(ui, reason, {w, rest.h - h - kGap}).height();
  if (reason_h > rest.h - h - kGap) {  // the reason needs all the room
    h = 0;
    reason_h = std::min(rest.h, ReasonCard(ui, reason, {w, rest.h}).height());
  }
  at.reason = cut_bottom(rest, reason_h, 12);
  at.reason = inset(at.reason, 4, 0);
  float list = 0;
  for (const bool only_told : {true, false}) {
    const float wanted = list_height(ui, answers_judged(ui, game, only_told), rest.w);
    if (wanted <= rest.h - h - kGap) list = std::max(list, wanted);
  }
  const float spare = rest.h - h - (list > 0 ? kGap + list : 0);
  const float above = spare > 62 ? std::min(118 * theme.scale, std::max(62.0F, spare * 0.6F)) : 0;
  static_cast<void>(cut_top(rest, above));
  at.prompt = cut_top(rest, h, kGap);
  at.answers = rest;
  if (list == 0) at.prompt.y = std::max(at.prompt.y, at.reason.y - 12 - h);  // close to its reason
  perch(at, theme, at.prompt.y - (rest.y - h - kGap - above));
  at.horizon = at.egret.scale > 0 ? at.prompt.y + 12 : theme.screen.h * 0.3F;
  return at;
}

/// The question across the screen, with its picture; at least `least` high, more when its words need it.
void place_wide_prompt(QuizLayout& at, const Ui& ui, const Quiz& game, Rect& rest, float least) {
  const Theme& theme = ui.theme();
  at.counted = game.clock().total != 0;
  const float count = at.counted ? theme.type_dp(Type::Second) * 1.36F + 7 : 0;
  const float side = pictured(game) ? least - 40 : 0;
  const Style style{at.type, tone::kInk, true, Align::Left, true};
  const std::string_view words = game.question().prompt.in(ui.locale());
  const float w = rest.w - 64 - (side > 0 ? side + 24 : 0);
  const float h = ui.fit(words, style, {w, rest.h * 0.4F}).height + count + 34 + theme.lip_dp();
  at.prompt = cut_top(rest, std::max(least, h), 16);
  at.picture = side;
}

QuizLayout wide(const Ui& ui, const Quiz& game, Rect rest) {
  const Theme& theme = ui.theme();
  const bool kiosk = theme.form == Form::Kiosk;
  const float k = theme.scale;
  const float reach = kiosk ? 560.0F : 250 * std::min(k, 1.0F);
  QuizLayout at;
  if (!theme.elder() && theme.text_zoom < 1.1F) at.type = Type::Display;
  const float least = asking(game) ? reach - rest.y - 16 : (kiosk ? 250.0F : reach - rest.y - 16);
  place_wide_prompt(at, ui, game, rest, std::max(110.0F, least));
  const float left = rest.w * (kiosk ? 0.28F : 0.4F);
  Rect right = rest;
  Rect beside = cut_left(right, left, 24);
  if (!asking(game)) {
    at.foot = cut_bottom(right, theme.button_dp(), theme.gap_dp());
    at.answers = kiosk ? cut_left(right, right.w * 0.46F, 28) : beside;
    at.foot.x = right.x;
    at.foot.w = right.w;
    at.reason = inset(right, 4, 0);
  } else {
    if (submits(game)) at.foot = cut_bottom(right, theme.button_dp(), theme.gap_dp());
    const float wanted = answers_height(ui, game, right.w);
    if (!kiosk) right.h = std::max(std::min(right.h, wanted), std::min(right.h, 660 * k - right.y));
    at.answers = right;
  }
  at.horizon = theme.screen.h * (kiosk ? 0.66F : 0.74F);
  at.boat = {rest.x + 190 * k, theme.screen.h - 66 * k, 0.9F * k};
  at.egret = {rest.x + 94 * k, theme.screen.h - 282 * k, 0.8F * k};
  return at;
}

QuizLayout low(const Ui& ui, const Quiz& game, Rect rest) {
  const Theme& theme = ui.theme();
  QuizLayout at;
  at.prompt = cut_left(rest, rest.w * 0.4F, kGap);
  if (!asking(game) || submits(game)) at.foot = cut_bottom(rest, theme.button_dp(), theme.gap_dp());
  if (!asking(game)) {
    const float h = ReasonCard(ui, quiz_reason(ui, game), {rest.w - 8, rest.h}).height();
    at.reason = inset(cut_bottom(rest, std::min(rest.h, h), 10), 4, 0);
  }
  at.answers = rest;
  const Rect whole = at.prompt;
  const float h = prompt_height(ui, game, whole.w, at.type);
  const float count = theme.type_dp(Type::Second) * 1.36F + 7;
  at.counted = game.clock().total != 0 && h + count < whole.h;
  at.prompt.h = std::min(whole.h, h + (at.counted ? count : 0));
  const float below = whole.h - at.prompt.h;
  const float k = std::min(below - 12, 150.0F) / kEgretFoot;
  if (k > 0.27F) {
    at.boat = {whole.x + 150 * k, bottom_of(whole) - 6, 0.9F * k};
    at.egret = {whole.x + 52 * k, bottom_of(whole) - 2 - kEgretFoot * k, k};
  }
  at.horizon = theme.screen.h * 0.62F;
  return at;
}

}  // namespace

QuizLayout lay_out_quiz(const Ui& ui, const Quiz& game, const Rect& area) {
  if (ui.theme().form == Form::Low) return low(ui, game, area);
  if (!ui.theme().portrait()) return wide(ui, game, area);
  return asking(game) ? upright_asking(ui, game, area) : upright_answered(ui, game, area);
}

Reason quiz_reason(const Ui& ui, const Quiz& game) {
  const bool right = game.outcome() == Quiz::Outcome::Right;
  Reason reason = begin_reason(ui, right ? Reason::Tone::Right : Reason::Tone::Wrong, game);
  if (!right) reason.title = ui.words()("quiz.remember");
  reason.text = game.question().entry.explanation.in(ui.locale());
  if (game.question().type == QuestionType::Number) reason.rows.push_back(number_row(ui, game));
  reason.source = source_line(ui.words(), game.question().entry.source);
  return reason;
}

}  // namespace qingliu::view

// Rows (sign, text, remark) and tiles (picture over text).
#include "game/view/answer_card.h"

#include <algorithm>
#include <utility>

namespace qingliu::view {
namespace {

struct Tones {
  ImU32 face, lip, ink, edge, disc, sign;
};

Tones tones_of(AnswerState state) {
  switch (state) {
    case AnswerState::Idle:
      return {tone::kPaper, tone::kLine, tone::kInk, 0, tone::kMist, tone::kInk};
    case AnswerState::Picked:
      return {tone::kPaper, tone::kLine, tone::kInk, tone::kRiverInk, tone::kRiver, tone::kOnFill};
    case AnswerState::Right:
      return {tone::kRightBg, tone::kRightLip, tone::kRight, tone::kRight, tone::kRight, tone::kOnMark};
    case AnswerState::Wrong:
      return {tone::kWrongBg, tone::kWrongLip, tone::kWrong, tone::kWrong, tone::kWrong, tone::kOnMark};
    case AnswerState::Rest:
      break;
  }
  return {tone::kPaper, tone::kLine, tone::kInk2, 0, tone::kMist, tone::kInk2};
}

float disc_dp(const Theme& theme) { return std::max(40.0F, theme.type_dp(Type::Body) * 1.5F); }

constexpr float kPadding = 14;
const Style kRemark{Type::Second, 0, true, Align::Right};

float remark_width(const Ui& ui, const Answer& answer) {
  const std::string& widest = answer.remark.empty() ? answer.room_for : answer.remark;
  return widest.empty() ? 0 : ui.width_of(widest, kRemark) + 14;
}

void draw_face(Ui& ui, const Answer& answer, const Rect& face, float radius) {
  const Tones tones = tones_of(answer.state);
  Paint& paint = ui.paint();
  paint.box(face, radius, tones.face);
  if (answer.state == AnswerState::Wrong) {
    paint.dashed_frame(inset(face, 2), radius, {tones.edge, 4, false}, {11, 7});
  } else if (tones.edge != 0) {
    paint.frame(inset(face, 2), radius, {tones.edge, 4, false});
  }
}

void draw_sign(Ui& ui, const Answer& answer, ImVec2 middle, float size) {
  const Tones tones = tones_of(answer.state);
  ui.paint().disc(middle.x, middle.y, size / 2, tones.disc);
  if (answer.state == AnswerState::Right) return draw_glyph(ui.paint(), Glyph::Check, middle, size * 0.7F, tones.sign);
  if (answer.state == AnswerState::Wrong) return draw_glyph(ui.paint(), Glyph::Redo, middle, size * 0.62F, tones.sign);
  const Style style{Type::Second, tones.sign, true, Align::Centre};
  ui.draw_middle(ui.block(answer.sign, style, size), centred({middle.x, middle.y, 0, 0}, size * 2, size * 2));
}

/// The words beside the remark; without it where a word would have to be cut (its sign and edge
/// say the same).
Block row_text(const Ui& ui, const Answer& answer, ImVec2 size, float& remark) {
  const Theme& theme = ui.theme();
  const bool roomy = !theme.portrait() && theme.form != Form::Low && !theme.elder() && theme.text_zoom < 1.1F;
  const Style style{roomy ? Type::Button : Type::Body, tones_of(answer.state).ink, true, Align::Left, true};
  Block block = ui.fit(answer.text, style, {size.x - remark, size.y});
  if (remark == 0 || block.fits({size.x - remark, 10000})) return block;
  remark = 0;
  return ui.fit(answer.text, style, size);
}

float draw_row(Ui& ui, const Answer& answer, const Rect& face) {
  Rect rest = inset(face, kPadding, 4);
  const float disc = std::min(disc_dp(ui.theme()), face.h - 8);
  const Rect place = cut_left(rest, disc, 12);
  draw_sign(ui, answer, {middle_x(place), middle_y(place)}, disc);
  float remark = remark_width(ui, answer);
  const Block block = row_text(ui, answer, {rest.w, rest.h}, remark);
  if (remark > 0) {
    Style style = kRemark;
    style.colour = tones_of(answer.state).ink;
    ui.draw_middle(ui.block(answer.remark, style, remark), cut_right(rest, remark));
  }
  ui.draw_middle(block, rest);
  return block.type_dp;
}

float draw_tile(Ui& ui, const Answer& answer, const Rect& face) {
  const Tones tones = tones_of(answer.state);
  Rect rest = inset(face, 6, 8);
  const Style style{Type::Body, tones.ink, true, Align::Centre, true};
  Block block = ui.fit(answer.text, style, {rest.w, rest.h * 0.5F});
  if (!block.fits({rest.w, rest.h * 0.5F})) block = ui.fit(answer.text, style, {rest.w, rest.h});
  const Rect words = cut_bottom(rest, block.height, 4);
  ui.draw(block, words);
  const float side = std::max(0.0F, std::min(rest.w, rest.h));
  if (side > 20) ui.picture(answer.icon, answer.text, centred(rest, side, side));
  const float disc = disc_dp(ui.theme()) * 0.86F;
  draw_sign(ui, answer, {face.x + disc * 0.72F, face.y + disc * 0.72F}, disc);
  return block.type_dp;
}

/// A wrong card shakes its head, a right one swells, each once when it is judged.
Paint::Moved moved(Ui& ui, const Answer& answer, const Rect& r) {
  const std::string name = "judged/" + answer.id;
  float aside = 0;
  float scale = 1;
  if (answer.state == AnswerState::Wrong) aside = ui.motion().shake(name, 240, 2) * 6;
  if (answer.state == AnswerState::Right) scale = ui.motion().spring(name, 0.95F, 1, {420, 12});
  return Paint::Moved(ui.paint(), {middle_x(r), middle_y(r)}, {aside, 0}, {scale, scale});
}

}  // namespace

float answer_height(const Ui& ui, const Answer& answer, float width, float least) {
  const float disc = disc_dp(ui.theme());
  float remark = remark_width(ui, answer);
  const Block block = row_text(ui, answer, {width - 2 * kPadding - disc - 12, 10000}, remark);
  return std::max(least, block.height + 16) + ui.theme().lip_dp();
}

bool draw_answer(Ui& ui, const Answer& answer, const Rect& r) {
  const Paint::Moved moving = moved(ui, answer, r);
  const Tones tones = tones_of(answer.state);
  const Feel touch = answer.pressable ? ui.feel(answer.id, r) : Feel{};
  const float lip = ui.theme().lip_dp();
  const float radius = std::min(22 * std::max(1.0F, ui.theme().scale), (r.h - lip) / 2);
  ui.paint().box({r.x, r.y + lip, r.w, r.h - lip}, radius, tones.lip);
  const Rect face{r.x, r.y + touch.sunk * (lip - 1), r.w, r.h - lip};
  draw_face(ui, answer, face, radius);
  const float type_dp = answer.icon.empty() ? draw_row(ui, answer, face) : draw_tile(ui, answer, face);
  if (touch.focused) ui.focus_ring(r, radius);
  Node node;
  node.id = answer.id;
  node.name = answer.text;
  if (!answer.remark.empty()) node.name += std::string(ui.words()("punctuation.pause")) + answer.remark;
  node.rect = r;
  node.type_dp = type_dp;
  if (!answer.pressable) {
    ui.emit(std::move(node));
    return false;
  }
  node.role = answer.toggle ? Role::Toggle : Role::Button;
  node.pressed = answer.toggle && answer.state == AnswerState::Picked;
  node.key = answer.key;
  return ui.press(std::move(node));
}

}  // namespace qingliu::view

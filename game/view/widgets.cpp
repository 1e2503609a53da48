// The things one presses.
#include <algorithm>
#include <cmath>
#include <utility>

#include "game/view/ui.h"

namespace qingliu::view {
namespace {

Node node_of(const Button& button, const Rect& r, float type_dp) {
  Node node;
  node.id = button.id;
  node.role = button.toggle ? Role::Toggle : Role::Button;
  node.name = button.label;
  node.rect = r;
  node.disabled = button.disabled || button.done;
  node.pressed = button.done || button.on;
  node.key = button.key;
  node.type_dp = type_dp;
  return node;
}

}  // namespace

Ui::Face Ui::face_of(const Button& button) {
  if (button.done) return {tone::kRightBg, tone::kRightBg, tone::kRight};
  if (button.disabled) return {tone::kMist, tone::kMist, tone::kInk2};
  switch (button.kind) {
    case Kind::Go:
      return {tone::kAction, tone::kActionLip, tone::kOnAction};
    case Kind::River:
      return {tone::kRiver, tone::kRiverLip, tone::kOnFill};
    case Kind::Ink:
      return {tone::kInk, tone::kInkLip, tone::kPaper};
    case Kind::Mist:
      return {tone::kMist, tone::kLine, tone::kInk};
    case Kind::Paper:
      break;
  }
  return {tone::kPaper, tone::kLine, tone::kInk};
}

bool Ui::button(const Button& button, const Rect& r) {
  const Face face = face_of(button);
  const Feel touch = feel(button.id, r);
  const float lip = theme_->lip_dp();
  const float radius = std::min(28 * std::max(1.0F, theme_->scale), (r.h - lip) / 2);
  const float down = touch.sunk * (lip - 1);
  const Rect top{r.x, r.y + down, r.w, r.h - lip};
  paint_.box({r.x, r.y + lip, r.w, r.h - lip}, radius, face.lip);
  paint_.box(top, radius, face.face);
  if (touch.hovered && !button.disabled) paint_.box(top, radius, tone::kGlint);

  const Glyph glyph = button.done ? Glyph::Check : button.glyph;
  float mark = glyph == Glyph::None ? 0 : theme_->type_dp(button.type) * 1.15F;
  float gap = mark * 0.35F;
  const float padding = std::min(20.0F, r.h * 0.25F);
  const Style style{button.type, face.ink, true, Align::Left, true};
  Block label = fit(button.label, style, {top.w - 2 * padding - mark - gap, top.h});
  const bool cramped = !label.fits({top.w, top.h}) || (mark > 0 && label.lines.size() > 1);
  if (cramped) {  // the words need the room
    mark = gap = 0;
    label = fit(button.label, style, {top.w - padding, top.h});
  }
  float x = middle_x(top) - (mark + gap + label.width) / 2;
  if (mark > 0) draw_glyph(paint_, glyph, {x + mark / 2, middle_y(top)}, mark, face.ink);
  x += mark + gap;
  Block centred_label = label;
  centred_label.style.align = Align::Centre;
  draw_middle(centred_label, {x, top.y, label.width, top.h});
  if (touch.focused) focus_ring(r, radius);
  return press(node_of(button, r, label.type_dp));
}

bool Ui::round_button(const Button& button, const Rect& r) {
  const Face face = face_of(button);
  const Feel touch = feel(button.id, r);
  const float lip = std::min(4.0F * std::max(1.0F, theme_->scale), 7.0F);
  const float radius = std::min(r.w, r.h - lip) / 2;
  const float y = r.y + radius + touch.sunk * (lip - 1);
  paint_.disc(middle_x(r), r.y + radius + lip, radius, face.lip);
  paint_.disc(middle_x(r), y, radius, face.face);
  if (touch.hovered) paint_.disc(middle_x(r), y, radius, tone::kGlint);
  draw_glyph(paint_, button.glyph, {middle_x(r), y}, radius * 1.1F, face.ink);
  if (touch.focused) focus_ring({middle_x(r) - radius, r.y, radius * 2, r.h}, radius);
  return press(node_of(button, r, 0));
}

bool Ui::slider(const Slider& slider, const Rect& r, std::int32_t& value) {
  const std::int32_t before = value;
  std::int32_t told = value;
  if (stage_->semantics.was_set(slider.id, told)) value = told;
  const ImGuiIO& io = ImGui::GetIO();
  const bool on_it = stage_->pointer_on == slider.id;
  if (stage_->pointer_presses && io.MouseClicked[0] && contains(r, io.MousePos.x, io.MousePos.y)) {
    stage_->pointer_on = slider.id;
  }
  const std::int32_t steps = (slider.max - slider.min) / slider.step;
  if (on_it && io.MouseDown[0]) {
    const float share = std::clamp((io.MousePos.x - r.x - r.h / 2) / std::max(r.w - r.h, 1.0F), 0.0F, 1.0F);
    value = slider.min + static_cast<std::int32_t>(std::lround(share * static_cast<float>(steps))) * slider.step;
  }
  if (on_it && io.MouseReleased[0]) stage_->pointer_on.clear();
  value = std::clamp(value, slider.min, slider.min + steps * slider.step);
  value = slider.min + (value - slider.min) / slider.step * slider.step;

  const float share = static_cast<float>(value - slider.min) / static_cast<float>(std::max(steps * slider.step, 1));
  const Rect groove = centred(r, r.w, r.h * 0.42F);
  const float knob = r.x + r.h / 2 + (r.w - r.h) * share;
  paint_.box({groove.x, groove.y + 4, groove.w, groove.h}, groove.h / 2, tone::kLine);
  paint_.box(groove, groove.h / 2, tone::kGroove);
  paint_.box({groove.x, groove.y, knob - groove.x, groove.h}, groove.h / 2, tone::kWater);
  paint_.disc(knob, middle_y(r) + 4, r.h / 2 - 4, tone::kActionLip);
  paint_.disc(knob, middle_y(r), r.h / 2 - 4, tone::kAction);
  if (stage_->semantics.is_focused(slider.id)) focus_ring(r, r.h / 2);
  Node node;
  node.id = slider.id;
  node.role = Role::Slider;
  node.name = slider.name;
  node.rect = r;
  node.value = value;
  node.min = slider.min;
  node.max = slider.min + steps * slider.step;
  node.step = slider.step;
  emit(std::move(node));
  if (value != before) motion().wake();
  return value != before;
}

}  // namespace qingliu::view

// Nodes, text and surfaces; the pressable widgets are in widgets.cpp.
#include "game/view/ui.h"

#include <algorithm>
#include <cfloat>
#include <utility>

#include "game/base/utf8.h"

namespace qingliu::view {
namespace {

constexpr float kLineHeight = 1.36F;

class FontRuler final : public Ruler {
 public:
  FontRuler(ImFont* font, float size) : font_(font), size_(size) {}
  [[nodiscard]] float width(std::string_view text) const override {
    if (font_ == nullptr || text.empty()) return 0;
    return font_->CalcTextSizeA(size_, FLT_MAX, 0, text.data(), text.data() + text.size()).x;
  }

 private:
  ImFont* font_;
  float size_;
};

}  // namespace

bool Block::fits(ImVec2 size) const {
  if (height > size.y + 1 || width > size.x + 1) return false;
  return std::none_of(lines.begin(), lines.end(), [](const Line& line) { return line.cut; });
}

void Ui::emit(Node node) {
  if (!quiet_) stage_->semantics.add(std::move(node));
}

bool Ui::press(Node node) {
  if (quiet_) return false;
  const bool enabled = !node.disabled;
  bool activated = enabled && stage_->semantics.was_pressed(node.id);
  if (stage_->pointer_presses && enabled) {
    const ImGuiIO& io = ImGui::GetIO();
    const bool inside = contains(node.rect, io.MousePos.x, io.MousePos.y);
    if (inside && io.MouseClicked[0]) stage_->pointer_on = node.id;
    if (io.MouseReleased[0] && stage_->pointer_on == node.id) {
      activated = activated || inside;
      stage_->pointer_on.clear();
    }
  }
  stage_->semantics.add(std::move(node));
  if (activated) {
    motion().wake();
    stage_->tapped = true;
  }
  return activated;
}

Feel Ui::feel(std::string_view id, const Rect& rect) {
  Feel feel;
  if (quiet_) return feel;
  const ImGuiIO& io = ImGui::GetIO();
  feel.hovered = contains(rect, io.MousePos.x, io.MousePos.y);
  feel.focused = stage_->semantics.is_focused(id);
  const bool down = (feel.hovered && io.MouseDown[0]) || stage_->probe.held == id;
  feel.sunk = motion().spring(std::string("press/") + std::string(id), 0, down ? 1.0F : 0.0F, kPressSpring);
  feel.sunk = std::clamp(feel.sunk, 0.0F, 1.0F);
  return feel;
}

void Ui::focus_ring(const Rect& rect, float radius) {
  paint_.frame(inset(rect, -3), radius + 3, {tone::kFocusEdge, 3, false});
  paint_.frame(inset(rect, -6), radius + 6, {tone::kFocus, 4, false});
}

Block Ui::block_at(std::string_view text, const Style& style, float width, float type_dp) const {
  Block block;
  block.style = style;
  block.type_dp = type_dp;
  block.line_dp = type_dp * (style.type <= Type::Button ? 1.24F : kLineHeight);
  ImFont* font = style.bold ? stage_->fonts.bold : stage_->fonts.regular;
  const LineCache::Key key{width, type_dp, ImGui::GetIO().DisplayFramebufferScale.x, style.bold, style.balance};
  if (!stage_->lines.find(text, key, block.lines)) {
    const FontRuler ruler(font, type_dp);
    block.lines = style.balance ? balance_lines(text, width, ruler) : break_lines(text, width, ruler);
    stage_->lines.keep(text, key, block.lines);
  }
  for (const Line& line : block.lines) block.width = std::max(block.width, line.width);
  block.height = static_cast<float>(block.lines.size()) * block.line_dp;
  return block;
}

Block Ui::block(std::string_view text, const Style& style, float width) const {
  return block_at(text, style, width, theme_->type_dp(style.type));
}

Block Ui::fit(std::string_view text, const Style& style, ImVec2 size) const {
  const float least = theme_->least_type_dp();
  float type_dp = theme_->type_dp(style.type);
  Block block = block_at(text, style, size.x, type_dp);
  while (type_dp > least && !block.fits(size)) {
    type_dp = std::max(least, type_dp * 0.93F);
    block = block_at(text, style, size.x, type_dp);
  }
  return block;
}

std::string_view Ui::one_line(std::string_view long_words, std::string_view short_words, const Style& style,
                              float width) const {
  return width_of(long_words, style) <= width ? long_words : short_words;
}

float Ui::width_of(std::string_view text, const Style& style) const {
  return FontRuler(style.bold ? stage_->fonts.bold : stage_->fonts.regular, theme_->type_dp(style.type)).width(text);
}

void Ui::draw(const Block& block, const Rect& place) {
  if ((block.style.bold ? stage_->fonts.bold : stage_->fonts.regular) == nullptr) return;
  if (!quiet_ && !block.lines.empty() && !block.fits({place.w, place.h})) {
    stage_->overfull.emplace_back(block.lines.front().text);
  }
  float y = place.y + (block.line_dp - block.type_dp) / 2;
  for (const Line& line : block.lines) {
    float x = place.x;
    if (block.style.align == Align::Centre) x += (place.w - line.width) / 2;
    if (block.style.align == Align::Right) x += place.w - line.width;
    put_line(block, {x, y}, line);
    y += block.line_dp;
  }
}

void Ui::put_line(const Block& block, ImVec2 place, const Line& line) {
  if (!stage_->probe.on) {
    ImFont* font = block.style.bold ? stage_->fonts.bold : stage_->fonts.regular;
    paint_.text(*font, block.type_dp, place, block.style.colour, line.text);
    return;
  }
  if (quiet_ || line.text.empty()) return;
  const ImVec2 a = paint_.at(place.x, place.y), b = paint_.at(place.x + line.width, place.y + block.type_dp);
  stage_->probe.texts.push_back(
      {std::string(line.text), paint_.seen(block.style.colour), {a.x, a.y, b.x - a.x, b.y - a.y}});
}

void Ui::draw_middle(const Block& block, const Rect& place) {
  const float spare = place.h - block.height;
  draw(block, {place.x, place.y + spare / 2, place.w, std::min(place.h, block.height)});
}

Rect Ui::say(Role role, std::string_view id, std::string_view words, const Rect& place, const Style& style) {
  const Block lines = fit(words, style, {place.w, place.h});
  draw(lines, place);
  Rect taken{place.x, place.y, lines.width, lines.height};
  if (style.align == Align::Centre) taken.x += (place.w - lines.width) / 2;
  if (style.align == Align::Right) taken.x += place.w - lines.width;
  Node node;
  node.id = id;
  node.role = role;
  node.name = words;
  node.rect = taken;
  node.level = role == Role::Heading ? 1 : 0;
  node.type_dp = lines.type_dp;
  emit(std::move(node));
  return taken;
}

Rect Ui::text(std::string_view id, std::string_view words, const Rect& place, const Style& style) {
  return say(Role::Text, id, words, place, style);
}

Rect Ui::heading(std::string_view id, std::string_view words, const Rect& place, const Style& style) {
  return say(Role::Heading, id, words, place, style);
}

void Ui::announce(std::string_view id, std::string_view words, const Rect& where, bool urgent) {
  Node node;
  node.id = id;
  node.role = urgent ? Role::Alert : Role::Status;
  node.name = words;
  node.rect = where;
  emit(std::move(node));
}

void Ui::card(const Rect& r, float radius, ImU32 face, ImU32 lip) {
  const float depth = theme_->lip_dp();
  paint_.box({r.x, r.y + depth, r.w, r.h - depth}, radius, lip);
  paint_.box({r.x, r.y, r.w, r.h - depth}, radius, face);
}

void Ui::lifted(const Rect& r, float radius) {
  paint_.box({r.x - 3, r.y + 5, r.w + 6, r.h + 6}, radius + 3, rgb(0x12343B, 0.03F));
  paint_.box({r.x - 2, r.y + 2, r.w + 4, r.h + 4}, radius + 2, rgb(0x12343B, 0.04F));
  paint_.box({r.x - 1, r.y, r.w + 2, r.h + 2}, radius + 1, rgb(0x12343B, 0.05F));
  paint_.box(r, radius, tone::kPaper);
}

void Ui::pill(const Rect& r, std::string_view words, ImU32 face, const Style& style) {
  paint_.box(r, r.h / 2, face);
  Style centred_style = style;
  centred_style.align = Align::Centre;
  draw_middle(fit(words, centred_style, {r.w - r.h * 0.5F, r.h}), r);
}

void Ui::picture(std::string_view icon, std::string_view name, const Rect& r) {
  Picture found;
  if (stage_->pictures != nullptr && !icon.empty() && stage_->pictures->find(icon, r.w, found)) {
    paint_.image(found.texture, r, found.uv0, found.uv1);
    return;
  }
  const float side = std::min(r.w, r.h);
  paint_.disc(middle_x(r), middle_y(r) + side * 0.03F, side * 0.46F, tone::kLine);
  paint_.disc(middle_x(r), middle_y(r), side * 0.46F, rgb(0xFFE9AE));
  paint_.disc(middle_x(r) - side * 0.14F, middle_y(r) - side * 0.16F, side * 0.16F, rgb(0xFFF6DC));
  if (name.empty() || stage_->fonts.bold == nullptr) return;
  std::size_t end = 0;
  static_cast<void>(base::decode_utf8(name, end));
  const float size = side * 0.46F;
  const std::string_view first = name.substr(0, end);
  const float w = FontRuler(stage_->fonts.bold, size).width(first);
  paint_.text(*stage_->fonts.bold, size, {middle_x(r) - w / 2, middle_y(r) - size / 2}, tone::kRiver, first);
}

void Ui::turned_picture(std::string_view icon, std::string_view name, ImVec2 middle, float side, float degrees) {
  const auto turned = paint_.placed(middle.x, middle.y, 1, degrees);
  picture(icon, name, {-side / 2, -side / 2, side, side});
}

}  // namespace qingliu::view

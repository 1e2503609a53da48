// The label stands still; what lives is the bin above it.
#include "game/view/bin_cell.h"

#include <algorithm>
#include <utility>

#include "game/view/names.h"

namespace qingliu::view {
namespace {

/// The name on its label: as far from both ends as it can be without being broken.
Block label_words(const Ui& ui, std::string_view name, const Style& style, ImVec2 size) {
  for (const float inset : {10.0F, 7.0F, 4.0F}) {
    Block block = ui.fit(name, style, {size.x - 2 * inset, size.y});
    if (block.lines.size() == 1 && block.fits({size.x - 2 * inset, size.y})) return block;
  }
  return ui.fit(name, style, {size.x - 2, size.y});
}

float lip_of(const Ui& ui) { return ui.theme().lip_dp() * 0.7F; }

/// The part of the cell above the label, and how large the bin is in it.
Rect body_of(const Ui& ui, Rect cell, float label_dp, float& scale) {
  static_cast<void>(cut_bottom(cell, label_dp + lip_of(ui)));
  scale = std::min((cell.w - 2) / 122, cell.h / 178);
  return cell;
}

void draw_body(Ui& ui, const BinCell& one, const Rect& body, float scale, float hop) {
  const Paint::Placed stretched(ui.paint(), {middle_x(body) + one.aside, bottom_of(body) - hop},
                                {1 + 0.08F * one.squash, 1 - 0.08F * one.squash});
  draw_bin(ui, {-60 * scale, -177 * scale, scale}, one.bin, one.pose);
}

}  // namespace

float bin_label_height(const Ui& ui, content::Bin bin, float width) {
  const Style style{Type::Button, 0, true, Align::Centre, true};
  return label_words(ui, name_of(ui.words(), bin), style, {width, 50}).height + 8;
}

ImVec2 bin_mouth(const Ui& ui, const Rect& cell, float label_dp) {
  float scale = 1;
  const Rect body = body_of(ui, cell, label_dp, scale);
  return {middle_x(body), bottom_of(body) - 118 * scale};
}

bool draw_bin_cell(Ui& ui, const BinCell& one, const Rect& cell, float label_dp) {
  const Hue hue = hue_of(one.bin);
  Paint& paint = ui.paint();
  const std::string_view name = name_of(ui.words(), one.bin);
  const std::string id = "bin-" + std::string(content::name_of(one.bin));
  const Feel touch = ui.feel(id, cell);
  const float radius = std::min(44.0F, label_dp / 2);
  const float lip = lip_of(ui);
  float scale = 1;
  const Rect body = body_of(ui, cell, label_dp, scale);
  draw_body(ui, one, body, scale, one.hop + (touch.hovered && one.pressable ? 3.0F : 0.0F));
  const Rect label{cell.x, bottom_of(cell) - label_dp - lip, cell.w, label_dp + lip};
  const Rect face{label.x, label.y + touch.sunk * (lip - 1), label.w, label_dp};
  if (one.outlined) paint.box(inset(label, -4), radius + 4, tone::kPaper);
  paint.box({label.x, label.y + lip, label.w, label_dp}, radius, hue.lip);
  paint.box(face, radius, hue.fill);
  const Style style{Type::Button, tone::kOnFill, true, Align::Centre, true};
  const Block block = label_words(ui, name, style, {face.w, face.h});
  ui.draw_middle(block, face);
  if (touch.focused) ui.focus_ring(inset(cell, 3), 20);
  if (!one.pressable) return false;
  Node node;
  node.id = id;
  node.role = Role::Button;
  node.name = name;
  node.rect = cell;
  node.key = std::to_string(static_cast<int>(one.bin) + 1);
  node.type_dp = block.type_dp;
  return ui.press(std::move(node));
}

}  // namespace qingliu::view

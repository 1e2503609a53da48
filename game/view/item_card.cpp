// The words are measured first; the picture gets the room they leave.
#include "game/view/item_card.h"

#include <algorithm>
#include <utility>

namespace qingliu::view {
namespace {

struct Parts {
  Block name;
  Block note;
  Rect picture;
  Rect words;
};

Parts measure(const Ui& ui, const ItemCard& item, const Rect& card, bool sideways) {
  constexpr float kLeastPicture = 52;
  Parts out;
  const Rect inner = inset({card.x, card.y, card.w, card.h - ui.theme().lip_dp()}, 12, 10);
  const Style name_style{Type::Display, tone::kInk, true, sideways ? Align::Left : Align::Centre, true};
  const Style note_style{Type::Second, tone::kInk2, false, name_style.align, true};
  Rect beside = inner;
  const float left = sideways ? std::min(inner.h, inner.w * 0.42F) : 0;
  if (sideways) out.picture = centred(cut_left(beside, left, 16), left, left);
  const float most = sideways ? inner.h : inner.h - kLeastPicture;
  out.note = ui.block(item.note, note_style, beside.w);
  out.name = ui.fit(item.name, name_style, {beside.w, most - out.note.height});
  if (out.name.height + out.note.height > most) {  // the name matters more
    out.note = {};
    out.name = ui.fit(item.name, name_style, {beside.w, most});
    if (out.name.height > most) out.name = ui.fit(item.name, name_style, {beside.w, inner.h});
  }
  const float texts = out.name.height + out.note.height;
  if (sideways) {
    out.words = centred(beside, beside.w, texts);
    return out;
  }
  const float side = std::clamp(inner.h - texts - 6, 1.0F, inner.w * 0.76F);
  const float air = std::max(0.0F, inner.h - texts - side) / 3;
  out.picture = {middle_x(inner) - side / 2, inner.y + air, side, side};
  out.words = {inner.x, inner.y + side + 2 * air, inner.w, texts};
  return out;
}

}  // namespace

Rect item_picture(const Ui& ui, const ItemCard& item, const Rect& card, bool sideways) {
  return measure(ui, item, card, sideways).picture;
}

void draw_item_card(Ui& ui, const ItemCard& item, const Rect& card, bool sideways) {
  const float radius = std::min(34 * std::max(1.0F, ui.theme().scale), card.h / 4);
  ui.card(card, radius, tone::kPaper, tone::kLine);
  const Parts parts = measure(ui, item, card, sideways);
  ui.picture(item.icon, item.name, parts.picture);
  ui.draw(parts.name, {parts.words.x, parts.words.y, parts.words.w, parts.name.height});
  ui.draw(parts.note, {parts.words.x, parts.words.y + parts.name.height, parts.words.w, parts.note.height});
  Node node;
  node.id = "item";
  node.role = Role::Status;
  node.name = item.name;
  if (!item.note.empty()) node.name.append(ui.words()("punctuation.pause")).append(item.note);
  node.rect = card;
  node.type_dp = parts.note.lines.empty() ? parts.name.type_dp : std::min(parts.note.type_dp, parts.name.type_dp);
  ui.emit(std::move(node));
}

}  // namespace qingliu::view

// ItemCard: the paper card with the picture and the name of the thing in question.
#pragma once

#include <string>

#include "game/view/ui.h"

namespace qingliu::view {

struct ItemCard {
  std::string_view icon;
  std::string name;
  std::string note;  ///< one more line, or ""
};

/// Draws the card and says it. `sideways`: picture left, words right.
void draw_item_card(Ui& ui, const ItemCard& item, const Rect& card, bool sideways);
/// Where its picture is.
[[nodiscard]] Rect item_picture(const Ui& ui, const ItemCard& item, const Rect& card, bool sideways);

}  // namespace qingliu::view

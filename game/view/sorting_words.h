// What is said in a sorting round: about the thing in question, and why an answer was right or not.
#pragma once

#include "game/rules/sorting/sorting.h"
#include "game/view/item_card.h"
#include "game/view/reason.h"

namespace qingliu::view {

/// The whole item or the part of it that is asked.
[[nodiscard]] ItemCard asked_item(const Ui& ui, const rules::Sorting& game);
[[nodiscard]] Reason sorting_reason(const Ui& ui, const rules::Sorting& game);

}  // namespace qingliu::view

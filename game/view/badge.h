// Badge: up to three soft stars for a round, which pop in one after the other.
#pragma once

#include "game/view/ui.h"

namespace qingliu::view {

/// 3 for nine of ten right, 2 for two of three, 1 for any.
[[nodiscard]] int stars_of(const rules::Tally& tally);
/// `earned` 0…3 of them are gold; the others are dashed outlines.
void draw_badge(Ui& ui, const Rect& r, int earned);

}  // namespace qingliu::view

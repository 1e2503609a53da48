// Badge: up to three soft stars for a round, which pop in one after the other.
#pragma once

#include "game/view/ui.h"

namespace qingliu::view {

/// `earned` 0…3 of them are gold; the others are dashed outlines.
void draw_badge(Ui& ui, const Rect& r, int earned);

}  // namespace qingliu::view

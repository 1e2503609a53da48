// PlayBar: what stands above every game — pause, the river of time with its boat, the points.
#pragma once

#include "game/rules/mini_game.h"
#include "game/view/ui.h"

namespace qingliu::view {

/// Where the bar stands, and below it the rest for the game.
[[nodiscard]] Rect cut_play_bar(const Theme& theme, Rect& rest);
/// What is left of the bar when the game covers so much of the screen's right side.
[[nodiscard]] Rect bar_beside(const Theme& theme, Rect bar, float covered);
/// Draws it; true when pause was pressed.
bool draw_play_bar(Ui& ui, const Rect& bar, const rules::MiniGame& game);
/// A canal that is filled up to `share`, with a boat there.
void draw_channel(Ui& ui, const Rect& r, float share, bool low);

}  // namespace qingliu::view

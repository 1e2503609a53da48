// The three little pictures of how a game is played: see, tap, learn. Without words.
#pragma once

#include "game/content/pack.h"
#include "game/view/ui.h"

namespace qingliu::app {

/// Draws step 0 (what one sees), 1 (what one taps) or 2 (what comes of it) on a panel.
void draw_howto_picture(view::Ui& ui, content::GameKind game, int step, const view::Rect& panel);

}  // namespace qingliu::app

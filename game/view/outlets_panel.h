// OutletsPanel: the question of an outlet and the pipes to choose from, below the house or beside it.
#pragma once

#include <optional>

#include "game/rules/outlets/outlets.h"
#include "game/view/ui.h"

namespace qingliu::view {

/// Draws the question in `inner`; answers what was chosen.
[[nodiscard]] std::optional<rules::Action> draw_outlets_asking(Ui& ui, const rules::Outlets& game, Rect inner);
/// The picture of the outlet on a tinted card.
void draw_outlet_picture(Ui& ui, const content::Outlet& outlet, const Rect& r);
/// A bead for each question of the round: answered, asked, to come.
void draw_beads(Ui& ui, rules::Progress progress, const Rect& r);

}  // namespace qingliu::view

// PipesPanel: the paper beside the street while it is built — the outlets of a house, what flows in a cell, the tools,
// and the yellow button that brings the storm.
#pragma once

#include <optional>

#include "game/rules/mini_game.h"
#include "game/view/figures.h"
#include "game/view/pipes_state.h"
#include "game/view/ui.h"

namespace qingliu::view {

/// The action asked for, if any; changes what is looked at in `state`.
std::optional<rules::Action> draw_build_panel(Ui& ui, const PipesFrame& frame, PipesState& state);
/// The paper itself.
void draw_panel_paper(Ui& ui, const StreetLayout& at);
/// The egret at the foot of what is left of the panel, if that is high enough.
void draw_panel_friend(Ui& ui, const Rect& room, EgretPose pose);
/// The buttons that move the window over a street that does not fit; taken off the top of `rest`.
void draw_window_buttons(Ui& ui, const StreetLayout& at, StreetWindow& window, Rect& rest);
/// What flows in the cell looked at, a line a network.
[[nodiscard]] std::vector<std::string> flow_lines(const Words& words, const PlumbedStreet& plumbed, int cell);
[[nodiscard]] rules::Action action_of(rules::Pipes::Verb verb, int a = 0, int b = 0);

}  // namespace qingliu::view

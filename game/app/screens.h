// Screens: one function and one file each. They draw the flow and call its verbs.
#pragma once

#include "game/app/flow.h"

namespace qingliu::app {

/// The screen that is shown now.
void draw_screen(Flow& flow, view::Ui& ui);
/// Before there are words: the village alone.
void draw_waiting(view::Ui& ui);

void draw_title(Flow& flow, view::Ui& ui);
void draw_choose(Flow& flow, view::Ui& ui);
void draw_howto(Flow& flow, view::Ui& ui);
void draw_play(Flow& flow, view::Ui& ui);
void draw_review(Flow& flow, view::Ui& ui);
void draw_result(Flow& flow, view::Ui& ui);
void draw_board(Flow& flow, view::Ui& ui);
void draw_settings(Flow& flow, view::Ui& ui);

/// The head of a reading screen: way back and heading over a strip of the village. The rest of the
/// safe area is left in `rest`; true when back was pressed.
bool draw_head(view::Ui& ui, std::string_view heading, view::Rect& rest);
/// The foot of a list: its pager (h = 0 when it is not `paged`) and its one button.
struct ListFoot {
  view::Rect pager;
  view::Rect button;
};
/// Cuts the foot off `rest`: side by side, or one above the other on a narrow screen.
[[nodiscard]] ListFoot cut_list_foot(const view::Theme& theme, view::Rect& rest, bool paged);
/// Earlier and later pages of a list, and which one is shown; nothing when there is only one.
void draw_pager(Flow& flow, view::Ui& ui, const view::Rect& r, std::size_t pages);

}  // namespace qingliu::app

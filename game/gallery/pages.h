// Pages: one for each component of the view, showing every state it has. A page draws into a rectangle and knows
// neither the pager around it nor who looks at it.
#pragma once

#include <string_view>
#include <vector>

#include "game/view/ui.h"

namespace qingliu::gallery {

struct Page {
  std::string_view id;     ///< stable: the name of its pictures
  std::string_view focus;  ///< the node that has the focus on it, or ""
  std::string_view held;   ///< the node that is shown pressed, or ""
  void (*draw)(view::Ui& ui, view::Rect rest);
  bool tokens = false;  ///< shows values, not components: set in the standard level's type
};

/// In the order in which they are turned.
[[nodiscard]] const std::vector<Page>& pages();

// Pressed: pages_presses.cpp.
void draw_buttons(view::Ui& ui, view::Rect rest);
void draw_button_states(view::Ui& ui, view::Rect rest);
void draw_round_buttons(view::Ui& ui, view::Rect rest);
void draw_sliders(view::Ui& ui, view::Rect rest);
void draw_dialogs(view::Ui& ui, view::Rect rest);

// Answered: pages_answers.cpp.
void draw_answer_rows(view::Ui& ui, view::Rect rest);
void draw_answer_tiles(view::Ui& ui, view::Rect rest);
void draw_reason_right(view::Ui& ui, view::Rect rest);
void draw_reason_wrong(view::Ui& ui, view::Rect rest);
void draw_reason_info(view::Ui& ui, view::Rect rest);

// Of a round: pages_rounds.cpp.
void draw_bars(view::Ui& ui, view::Rect rest);
void draw_badges(view::Ui& ui, view::Rect rest);
void draw_board_rows(view::Ui& ui, view::Rect rest);

// Things: pages_things.cpp.
void draw_bins(view::Ui& ui, view::Rect rest);
void draw_items(view::Ui& ui, view::Rect rest);
void draw_pipes(view::Ui& ui, view::Rect rest);

// The street: pages_street.cpp.
void draw_street_cards(view::Ui& ui, view::Rect rest);
void draw_street_gauges(view::Ui& ui, view::Rect rest);
void draw_street_dry(view::Ui& ui, view::Rect rest);
void draw_street_storm(view::Ui& ui, view::Rect rest);

// Values: pages_tokens.cpp.
void draw_types(view::Ui& ui, view::Rect rest);
void draw_paper_tones(view::Ui& ui, view::Rect rest);
void draw_meaning_tones(view::Ui& ui, view::Rect rest);
void draw_bin_tones(view::Ui& ui, view::Rect rest);
void draw_town_tones(view::Ui& ui, view::Rect rest);
void draw_spaces(view::Ui& ui, view::Rect rest);
/// The name of a tone as palette.h spells it.
[[nodiscard]] std::string_view name_of(view::Tone tone);
/// What a tone is read on or holds text of, as far as it has such a partner; else the tone itself.
[[nodiscard]] view::Tone partner_of(view::Tone tone);

}  // namespace qingliu::gallery

// PipesCards: the small things pressed on the panel of the street — an outlet with the pipe it hangs on, its tank or
// trap, a tool — and the grid they stand in, page by page.
#pragma once

#include "game/view/pipes_state.h"
#include "game/view/ui.h"

namespace qingliu::view {

/// One thing to press.
struct PipesCard {
  enum class Look : std::uint8_t { Outlet, Fitting, Tool };
  Look look = Look::Outlet;
  std::string id;
  std::string name;   ///< read aloud
  std::string title;  ///< written
  std::string line;   ///< written below or beside it, or ""
  std::string key = {};
  content::SourceKind kind = content::SourceKind::Kitchen;  ///< Outlet
  std::optional<content::Net> net = {};                     ///< whose colours it has
  Glyph glyph = Glyph::None;
  bool on = false;        ///< Tool: in hand; Fitting: there
  bool disabled = false;  ///< said and shown, not pressed
};
/// True when pressed.
bool draw_pipes_card(Ui& ui, const PipesCard& card, const Rect& r);
/// Draws as many cards as fit off the top of `room`, with a button to the next page if not all do; the one pressed,
/// or −1.
int draw_card_pages(Ui& ui, const std::vector<PipesCard>& cards, Rect& room, std::size_t& page);

/// A text that is turned by pages when it is too long for `room`; it is said whole.
void draw_text_pages(Ui& ui, std::string_view id, const std::string& text, Rect room, std::size_t& page);
/// Which page is shown, of how many.
struct PageOf {
  std::size_t page = 0;
  std::size_t pages = 1;
};
/// True when the next page is wanted.
bool draw_page_button(Ui& ui, const char* id, const Rect& r, PageOf at);

}  // namespace qingliu::view

// The list of pages and the pager.
#include "game/gallery/gallery.h"

#include <string>

#include "game/gallery/pages.h"

namespace qingliu::gallery {

using view::Rect;

const std::vector<Page>& pages() {
  static const std::vector<Page> kPages = {
      {"buttons", "focused", "pressed", draw_buttons},
      {"button-states", "", "", draw_button_states},
      {"round-buttons", "round-2", "round-3", draw_round_buttons},
      {"sliders-pills", "slider-mid", "", draw_sliders},
      {"bins", "", "", draw_bins},
      {"items", "", "", draw_items},
      {"answer-rows", "row-focus", "", draw_answer_rows},
      {"answer-tiles", "", "", draw_answer_tiles},
      {"bars", "", "", draw_bars},
      {"reason-right", "", "", draw_reason_right},
      {"reason-wrong", "", "", draw_reason_wrong},
      {"reason-info", "", "", draw_reason_info},
      {"badges", "", "", draw_badges},
      {"board-rows", "", "", draw_board_rows},
      {"dialog", "resume", "", draw_dialogs},
      {"pipes", "", "", draw_pipes},
      {"street-cards", "tool-lying", "outlet-roof", draw_street_cards},
      {"street-gauges", "", "", draw_street_gauges},
      {"street-dry", "", "", draw_street_dry},
      {"street-storm", "", "", draw_street_storm},
      {"type", "", "", draw_types},
      {"tones-paper", "", "", draw_paper_tones, true},
      {"tones-meaning", "", "", draw_meaning_tones, true},
      {"tones-bins", "", "", draw_bin_tones, true},
      {"tones-town", "", "", draw_town_tones, true},
      {"space-elevation", "", "", draw_spaces, true},
  };
  return kPages;
}

Gallery::Gallery(view::Fonts fonts, view::Pictures* pictures) {
  stage_.fonts = fonts;
  stage_.pictures = pictures;
  stage_.pointer_presses = false;
}

bool Gallery::load(content::Locale locale, std::string_view bytes) {
  content::Problems problems;
  return stage_.words.load(locale, bytes, problems);
}

void Gallery::turn_to(std::size_t page) { page_ = page % pages().size(); }

bool Gallery::turn_to(std::string_view id) {
  for (std::size_t i = 0; i < pages().size(); ++i) {
    if (pages()[i].id != id) continue;
    page_ = i;
    return true;
  }
  return false;
}

bool Gallery::tokens(std::string_view id) {
  for (const Page& page : pages()) {
    if (page.id == id) return page.tokens;
  }
  return false;
}

void Gallery::frame(ImVec2 size, std::uint32_t ms) {
  const Page& page = pages()[page_];
  stage_.motion.begin_frame(ms, !look.pager);
  stage_.bits.begin_frame(stage_.motion.seconds(), true);
  stage_.lines.begin_frame();
  stage_.semantics.begin_frame();
  stage_.overfull.clear();
  stage_.probe.texts.clear();
  stage_.probe.held = page.held;
  if (!look.pager) stage_.semantics.focus(page.focus);
  stage_.words.use(look.locale);
  view::Theme theme = view::make_theme(size, 0, 0);
  theme.light = stage_.probe.light.value_or(look.light);
  theme.locale = look.locale;
  theme.level = look.elder && !page.tokens ? rules::Level::Elder : rules::Level::Standard;
  view::Ui ui(stage_, theme, *ImGui::GetBackgroundDrawList());
  ui.paint().box(theme.screen, 0, view::tone::kMist);
  Rect rest = theme.safe;
  const Rect row = look.pager ? cut_bottom(rest, 56, 12) : Rect{};
  page.draw(ui, rest);
  if (look.pager) draw_pager(ui, row);
}

void Gallery::draw_pager(view::Ui& ui, Rect row) {
  const auto round = [&ui](std::string_view id, view::Glyph glyph, const Rect& r) {
    view::Button button;
    button.id = id;
    button.label = id;
    button.glyph = glyph;
    return ui.round_button(button, r);
  };
  if (round("gallery-earlier", view::Glyph::Back, cut_left(row, 56, 8))) turn_to(page_ + pages().size() - 1);
  if (round("gallery-later", view::Glyph::Next, cut_left(row, 56, 8))) turn_to(page_ + 1);
  if (round("gallery-elder", view::Glyph::Elder, cut_right(row, 56, 8))) look.elder = !look.elder;
  if (round("gallery-light", view::Glyph::Drop, cut_right(row, 56, 8))) {
    look.light = static_cast<view::Light>((static_cast<std::size_t>(look.light) + 1) % view::kLights);
  }
  const view::Style style{view::Type::Second, view::tone::kInk, true, view::Align::Centre};
  const std::string title = std::string(pages()[page_].id) + " " + std::to_string(page_ + 1);
  static_cast<void>(ui.text("gallery-page", title, centred(row, row.w, 50), style));
}

std::uint32_t Gallery::next_frame_ms() const { return stage_.motion.active() ? 0 : 0xFFFFFFFFU; }

}  // namespace qingliu::gallery

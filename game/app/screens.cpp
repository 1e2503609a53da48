// What screens share.
#include "game/app/screens.h"

#include <algorithm>

#include "game/view/scene.h"

namespace qingliu::app {

using view::Button;
using view::Form;
using view::Glyph;
using view::Kind;
using view::Rect;

void draw_screen(Flow& flow, view::Ui& ui) {
  switch (flow.screen()) {
    case Screen::Title:
      return draw_title(flow, ui);
    case Screen::Choose:
      return draw_choose(flow, ui);
    case Screen::HowTo:
      return draw_howto(flow, ui);
    case Screen::Play:
      return draw_play(flow, ui);
    case Screen::Review:
      return draw_review(flow, ui);
    case Screen::Result:
      return draw_result(flow, ui);
    case Screen::Board:
      return draw_board(flow, ui);
    case Screen::Settings:
      return draw_settings(flow, ui);
  }
}

void draw_waiting(view::Ui& ui) {
  const Rect& screen = ui.theme().screen;
  const float horizon = screen.h * 0.66F;
  draw_street(ui, horizon);
  draw_water(ui, {0, horizon, screen.w, screen.h - horizon});
}

bool draw_head(view::Ui& ui, std::string_view heading, Rect& rest) {
  const view::Theme& theme = ui.theme();
  rest = theme.safe;
  const view::Style style{view::Type::Title, view::tone::kInk};
  const float side = std::max(theme.target_dp() + 4, theme.form == Form::Kiosk ? 84.0F : 52.0F);
  const float beside = std::min(rest.w - side - theme.gap_dp(), theme.screen.w * 0.7F);
  const float row = std::max(side, ui.fit(heading, style, {beside, side}).height);
  const float air = theme.form == Form::Low ? 10.0F : (theme.portrait() ? 34.0F : 44.0F) * theme.scale;
  Rect head = cut_top(rest, row, air + 10);
  draw_banner_scene(ui, bottom_of(head) + air);
  const Rect back = view::centred(cut_left(head, side, theme.gap_dp()), side, side);
  const bool pressed =
      ui.round_button({"back", std::string(ui.words()("common.back")), Kind::Paper, Glyph::Back, "Escape"}, back);
  head.w = beside;
  const view::Block block = ui.fit(heading, style, {head.w, head.h});
  static_cast<void>(ui.heading("heading", heading, centred(head, head.w, std::min(block.height, head.h)), style));
  return pressed;
}

ListFoot cut_list_foot(const view::Theme& theme, Rect& rest, bool paged) {
  ListFoot foot;
  Rect row = cut_bottom(rest, theme.button_dp(), theme.gap_dp());
  const float pager = theme.portrait() ? theme.target_dp() + 4 : row.h;
  if (paged && theme.portrait()) foot.pager = cut_bottom(rest, pager, theme.gap_dp());
  if (paged && !theme.portrait()) foot.pager = cut_left(row, pager * 2 + 130, theme.gap_dp());
  foot.button = view::centred(row, std::min(row.w, 460 * std::max(1.0F, theme.scale)), row.h);
  return foot;
}

void draw_pager(Flow& flow, view::Ui& ui, const Rect& r, std::size_t pages) {
  if (pages < 2) return;
  flow.page = std::min(flow.page, pages - 1);
  const std::string count = std::to_string(flow.page + 1) + "/" + std::to_string(pages);
  Rect row = centred(r, std::min(r.w, r.h * 2 + 120 * std::max(1.0F, ui.theme().scale)), r.h);
  Button earlier{"page-back", std::string(ui.words()("common.page_back")), Kind::Paper, Glyph::Back, "ArrowLeft"};
  Button later{"page-next", std::string(ui.words()("common.page_next")), Kind::Paper, Glyph::Next, "ArrowRight"};
  earlier.disabled = flow.page == 0;
  later.disabled = flow.page + 1 == pages;
  const Rect left = cut_left(row, r.h);
  const Rect right = cut_right(row, r.h);
  if (ui.round_button(earlier, left)) --flow.page;
  const view::Style style{view::Type::Button, view::tone::kInk, true, view::Align::Centre};
  const view::Block block = ui.fit(count, style, {row.w, row.h});
  const Rect pill = centred(row, std::min(row.w, block.width + 28), std::min(row.h, block.height + 10));
  ui.paint().box(pill, pill.h / 2, view::tone::kPaper);
  static_cast<void>(ui.text("page", count, centred(row, row.w, block.height), style));
  if (ui.round_button(later, right)) ++flow.page;
}

}  // namespace qingliu::app

// Board: the best runs of this game, one's own among them.
#include <algorithm>

#include "game/app/screens.h"
#include "game/view/board_row.h"
#include "game/view/names.h"
#include "game/view/podium.h"
#include "game/view/scene.h"

namespace qingliu::app {
namespace {

using view::Align;
using view::Rect;
using view::Style;
using view::Type;
namespace tone = view::tone;

using view::Kind;

constexpr std::size_t kPlaces = 10;  ///< so many are shown as still to be won
constexpr std::size_t kSteps = 3;    ///< of the podium

view::BoardRowFace face_of(const Flow& flow, const BoardRow& row, content::Locale locale) {
  return {row.name, flow.names().shown(row.name, locale), row.rank, row.points, row.mine};
}

std::string_view state_words(const view::Words& words, const Board& board) {
  if (board.state == Arrival::Failed) return words("board.failed");
  if (board.state != Arrival::Ready) return words("common.loading");
  if (board.rows.empty()) return words("board.empty");
  return board.local ? words("board.local") : words("board.everyone");
}

/// How the board is shared out: the first three on a podium where there is room, the others in rows.
struct BoardLayout {
  Rect podium;  ///< h = 0: all stand in rows
  Rect list;
  std::size_t across = 1, down = 1;
  float row_h = 0;
};

BoardLayout lay_out(const view::Theme& theme, Rect rest) {
  BoardLayout at;
  const bool two_lines = theme.elder() && theme.portrait();
  at.row_h = std::max(theme.target_dp() + 6, theme.type_dp(Type::Body) * (two_lines ? 3.35F : 2.1F));
  const float podium = podium_height(theme);
  const bool narrow = theme.portrait() && (theme.elder() || theme.text_zoom > 1.25F);
  if (theme.form != view::Form::Low && !narrow && rest.h > podium + (theme.portrait() ? 2 * at.row_h + 24 : 0)) {
    if (theme.portrait()) {
      at.podium = cut_top(rest, std::max(podium, rest.h * 0.44F), 14);
    } else {
      at.podium = cut_left(rest, rest.w * 0.52F, 28 * theme.scale);
    }
  }
  const bool halves = !theme.portrait() && at.podium.h <= 0 && !theme.elder();
  at.across = halves ? 2 : 1;
  at.list = rest;
  at.down = static_cast<std::size_t>(std::max(1.0F, (rest.h + 8) / (at.row_h + 8)));
  return at;
}

/// The village behind it, the egret by the podium.
void draw_behind(view::Ui& ui) {
  const view::Theme& theme = ui.theme();
  const float w = theme.screen.w, h = theme.screen.h, k = theme.scale;
  const float ground = h * (theme.portrait() ? 0.3F : 0.52F);
  draw_street(ui, ground);
  draw_water(ui, {0, ground, w, h - ground}, true);
  draw_lotus(ui, {w * 0.95F, h - 30 * k, 0.6F * k});
  draw_lotus(ui, {w * 0.05F, h - 44 * k, 0.7F * k});
  if (theme.form != view::Form::Low) draw_koi(ui, {w * 0.12F, h - 120 * k, 0.5F * k});
}

/// Heading, way back, and what this board shows; the rest is left in `rest`.
bool draw_board_head(const Flow& flow, view::Ui& ui, Rect& rest) {
  const view::Theme& theme = ui.theme();
  const view::Words& words = ui.words();
  rest = theme.safe;
  const float side = std::max(theme.target_dp() + 4, theme.form == view::Form::Kiosk ? 84.0F : 52.0F);
  const Style style{Type::Title, tone::kInk}, note{Type::Second, tone::kInk2, true, Align::Left};
  const std::string text = std::string(view::name_of(words, flow.game())) + std::string(words("punctuation.pause")) +
                           std::string(state_words(words, flow.ports().scores.board()));
  const float w = rest.w - side - theme.gap_dp() - 36;
  const view::Block title = ui.block(words("board.title"), style, w);
  const view::Block about = ui.fit(text, note, {w, 3 * theme.type_dp(Type::Second)});
  Rect head = cut_top(rest, std::max(side, title.height + about.height + 16), 14);
  const Rect back = view::centred(cut_left(head, side, theme.gap_dp()), side, side);
  const bool pressed =
      ui.round_button({"back", std::string(words("common.back")), Kind::Paper, view::Glyph::Back, "Escape"}, back);
  const float wide = std::min(head.w, std::max(title.width, about.width) + 36);
  ui.card({head.x, head.y, wide, head.h}, 26, tone::kPaper, tone::kLine);
  Rect lines = view::centred({head.x + 18, head.y, wide - 36, head.h - theme.lip_dp()}, wide - 36,
                             title.height + about.height + 2);
  static_cast<void>(ui.heading("heading", words("board.title"), cut_top(lines, title.height + 1), style));
  static_cast<void>(ui.text("about", text, lines, note));
  return pressed;
}

/// One row each of what is on this page; free places after the last.
void draw_rows(const Flow& flow, view::Ui& ui, const BoardLayout& at, std::size_t first) {
  const Board& board = flow.ports().scores.board();
  const std::vector<BoardRow>& rows = board.rows;
  const std::vector<Rect> sides = columns(at.list, at.across, ui.theme().gap_dp());
  const std::size_t end = board.state == Arrival::Ready ? std::max(rows.size(), kPlaces) : rows.size();
  for (std::size_t i = first; i < std::min(first + at.across * at.down, end); ++i) {
    const std::size_t nth = i - first;
    const Rect& side = sides[nth / at.down];
    const Rect place{side.x, side.y + static_cast<float>(nth % at.down) * (at.row_h + 8), side.w, at.row_h};
    if (i >= rows.size()) {
      draw_free_row(ui, i + 1, place);
      continue;
    }
    draw_board_row(ui, face_of(flow, rows[i], ui.locale()), place, nth);
  }
}

}  // namespace

void draw_board(Flow& flow, view::Ui& ui) {
  const view::Theme& theme = ui.theme();
  draw_behind(ui);
  Rect rest;
  if (draw_board_head(flow, ui, rest)) flow.go(Screen::Result);
  const std::vector<BoardRow>& rows = flow.ports().scores.board().rows;
  Rect unpaged = rest;
  static_cast<void>(cut_list_foot(theme, unpaged, false));
  const BoardLayout whole = lay_out(theme, unpaged);
  const std::size_t standing = whole.podium.h > 0 ? kSteps : 0;
  const ListFoot foot = cut_list_foot(theme, rest, rows.size() > standing + whole.across * whole.down);
  BoardLayout at = lay_out(theme, rest);
  const std::size_t skip = at.podium.h > 0 ? kSteps : 0;
  const std::size_t per_page = at.across * at.down;
  const std::size_t listed = rows.size() - std::min(rows.size(), skip);
  const std::size_t pages = std::max<std::size_t>(1, (listed + per_page - 1) / per_page);
  flow.page = std::min(flow.page, pages - 1);
  if (skip > 0) {
    std::vector<view::BoardRowFace> first;
    for (std::size_t i = 0; i < std::min(rows.size(), skip); ++i) {
      first.push_back(face_of(flow, rows[i], ui.locale()));
    }
    draw_podium(ui, first, at.podium);
  }
  draw_rows(flow, ui, at, skip + flow.page * per_page);
  draw_pager(flow, ui, foot.pager, pages);
  if (ui.button({"again", std::string(ui.words()("result.again")), view::Kind::Go, view::Glyph::Redo, "Enter"},
                foot.button)) {
    flow.again();
  }
}

}  // namespace qingliu::app

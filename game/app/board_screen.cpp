// Board: the best runs of this game, one's own among them.
#include <algorithm>

#include "game/app/screens.h"
#include "game/view/board_row.h"
#include "game/view/names.h"

namespace qingliu::app {
namespace {

using view::Align;
using view::Rect;
using view::Style;
using view::Type;
namespace tone = view::tone;

std::string_view state_words(const view::Words& words, const Board& board) {
  if (board.state == Arrival::Failed) return words("board.failed");
  if (board.state != Arrival::Ready) return words("common.loading");
  if (board.rows.empty()) return words("board.empty");
  return board.local ? words("board.local") : words("board.everyone");
}

}  // namespace

void draw_board(Flow& flow, view::Ui& ui) {
  const view::Theme& theme = ui.theme();
  const view::Words& words = ui.words();
  Rect rest;
  if (draw_head(ui, words("board.title"), rest)) flow.go(Screen::Result);
  const Board& board = flow.ports().scores.board();
  const Style note{Type::Second, tone::kInk2, true, Align::Left};
  const std::string text = std::string(view::name_of(words, flow.game())) + std::string(words("punctuation.pause")) +
                           std::string(state_words(words, board));
  const view::Block block = ui.fit(text, note, {rest.w, rest.h * 0.3F});
  static_cast<void>(ui.text("about", text, cut_top(rest, block.height + 1, 8), note));
  const std::size_t across = theme.portrait() || (theme.elder() && theme.form == view::Form::Low) ? 1 : 2;
  const bool two_lines = theme.elder() && theme.portrait();
  const float row_h = std::max(theme.target_dp() + 6, theme.type_dp(Type::Body) * (two_lines ? 3.35F : 2.1F));
  const auto fitting = [row_h](const Rect& r) {
    return static_cast<std::size_t>(std::max(1.0F, (r.h + 8) / (row_h + 8)));
  };
  Rect unpaged = rest;
  static_cast<void>(cut_list_foot(theme, unpaged, false));
  const ListFoot foot = cut_list_foot(theme, rest, board.rows.size() > across * fitting(unpaged));
  const std::size_t down = fitting(rest);
  const std::size_t per_page = across * down;
  const std::size_t pages = std::max<std::size_t>(1, (board.rows.size() + per_page - 1) / per_page);
  flow.page = std::min(flow.page, pages - 1);
  const std::size_t first = flow.page * per_page;
  const std::vector<Rect> sides = columns(rest, across, theme.gap_dp());
  for (std::size_t i = first; i < std::min(first + per_page, board.rows.size()); ++i) {
    const std::size_t at = i - first;
    const Rect& side = sides[at / down];
    const float y = side.y + static_cast<float>(at % down) * (row_h + 8);
    const BoardRow& row = board.rows[i];
    const std::string name = flow.names().shown(row.name, ui.locale());
    draw_board_row(ui, {row.name, name, row.rank, row.points, row.mine}, {side.x, y, side.w, row_h}, at);
  }
  draw_pager(flow, ui, foot.pager, pages);
  if (ui.button({"again", std::string(words("result.again")), view::Kind::Go, view::Glyph::Redo, "Enter"},
                foot.button)) {
    flow.again();
  }
}

}  // namespace qingliu::app

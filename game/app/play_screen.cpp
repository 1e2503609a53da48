// Play: the bar, the game's own view, and the pause.
#include <algorithm>

#include "game/app/screens.h"
#include "game/view/play_bar.h"
#include "game/view/scene.h"

namespace qingliu::app {
namespace {

using view::Glyph;
using view::Kind;
using view::Rect;

/// While it is paused the question is covered: the clock stands still, so thinking would be free.
void draw_pause(Flow& flow, view::Ui& ui) {
  const view::Theme& theme = ui.theme();
  const Rect& screen = theme.screen;
  const float horizon = screen.h * 0.5F;
  draw_street(ui, horizon);
  draw_water(ui, {0, horizon, screen.w, screen.h - horizon});
  ui.paint().box(screen, 0, view::tone::kScrim);

  const float padding = 24;
  const view::Style title{view::Type::Title, view::tone::kInk, true, view::Align::Centre, true};
  const view::Style body{view::Type::Body, view::tone::kInk2, false, view::Align::Centre, true};
  const float w = std::min(theme.safe.w, 420 * std::max(1.0F, theme.scale));
  const view::Block head = ui.block(ui.words()("pause.title"), title, w - 2 * padding);
  const view::Block text = ui.block(ui.words()("pause.text"), body, w - 2 * padding);
  const float h = 2 * padding + head.height + text.height + 2 * theme.button_dp() + 40;
  const Rect card = centred(theme.safe, w, std::min(h, theme.safe.h));
  ui.lifted(card, 34);
  Rect rest = inset(card, padding, std::min(padding, (theme.safe.h - h) / 2 + padding));
  static_cast<void>(ui.heading("heading", ui.words()("pause.title"), cut_top(rest, head.height, 8), title));
  const Rect leave = cut_bottom(rest, theme.button_dp(), 12);
  const Rect resume = cut_bottom(rest, theme.button_dp(), 8);
  static_cast<void>(ui.text("text", ui.words()("pause.text"), rest, body));
  if (ui.button({"resume", std::string(ui.words()("pause.resume")), Kind::Go, Glyph::Play, "Escape"}, resume)) {
    flow.pause(false);
  }
  if (ui.button({"leave", std::string(ui.words()("pause.leave")), Kind::River, Glyph::Home}, leave)) flow.leave_round();
}

}  // namespace

void draw_play(Flow& flow, view::Ui& ui) {
  if (flow.round() == nullptr || flow.game_view() == nullptr) return;
  if (flow.paused()) return draw_pause(flow, ui);
  const rules::MiniGame& game = flow.round()->game();
  Rect area;
  const Rect bar = cut_play_bar(ui.theme(), area);
  flow.game_view()->draw_scene(ui, game, area);
  const bool pause = draw_play_bar(ui, bar, game);
  const auto action = flow.game_view()->draw(ui, game, area);
  if (action) flow.act(*action);
  if (pause) flow.pause(true);
}

}  // namespace qingliu::app

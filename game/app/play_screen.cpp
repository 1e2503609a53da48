// Play: the bar, the game's own view, and the pause.
#include <algorithm>

#include "game/app/screens.h"
#include "game/view/dialog.h"
#include "game/view/play_bar.h"
#include "game/view/scene.h"

namespace qingliu::app {
namespace {

using view::Glyph;
using view::Kind;
using view::Rect;

/// While it is paused the question is covered: the clock stands still, so thinking would be free.
void draw_pause(Flow& flow, view::Ui& ui) {
  const Rect& screen = ui.theme().screen;
  const float horizon = screen.h * 0.5F;
  draw_street(ui, horizon);
  draw_water(ui, {0, horizon, screen.w, screen.h - horizon});
  const view::Words& words = ui.words();
  const view::Dialog dialog{words("pause.title"),
                            words("pause.text"),
                            {"resume", std::string(words("pause.resume")), Kind::Go, Glyph::Play, "Escape"},
                            {"leave", std::string(words("pause.leave")), Kind::River, Glyph::Home}};
  const view::DialogAnswer answer = draw_dialog(ui, dialog);
  if (answer == view::DialogAnswer::Go) flow.pause(false);
  if (answer == view::DialogAnswer::Second) flow.leave_round();
}

}  // namespace

void draw_play(Flow& flow, view::Ui& ui) {
  if (flow.round() == nullptr || flow.game_view() == nullptr) return;
  if (flow.paused()) return draw_pause(flow, ui);
  const rules::MiniGame& game = flow.round()->game();
  Rect area;
  const Rect bar = bar_beside(ui.theme(), cut_play_bar(ui.theme(), area), flow.game_view()->covers_right(ui.theme()));
  flow.game_view()->draw_scene(ui, game, area);
  const bool pause = draw_play_bar(ui, bar, game);
  const auto action = flow.game_view()->draw(ui, game, area);
  if (action) flow.act(*action);
  if (pause) flow.pause(true);
}

}  // namespace qingliu::app

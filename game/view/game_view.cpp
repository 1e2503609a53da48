// What the views of all games share, and the choice among them.
#include "game/view/game_view.h"

namespace qingliu::view {

std::unique_ptr<GameView> make_view(content::GameKind kind, const content::Pack& pack) {
  switch (kind) {
    case content::GameKind::Sorting:
      return make_sorting_view();
    case content::GameKind::Outlets:
      return make_outlets_view(pack);
    case content::GameKind::Quiz:
      return make_quiz_view();
    case content::GameKind::Pipes:
    case content::GameKind::PipesLay:
    case content::GameKind::PipesPlan:
    case content::GameKind::PipesLearn:
      return make_pipes_view(pack);
    case content::GameKind::Blank:
      break;
  }
  return make_plain_view();
}

float next_height(const Theme& theme) { return theme.button_dp() + theme.gap_dp(); }

bool on_last_step(const rules::MiniGame& game) { return game.progress().at + 1 >= game.progress().of; }

bool next_button(Ui& ui, const Rect& r, bool last) {
  Button button;
  button.id = "next";
  button.label = ui.words()(last ? "play.finish" : "play.next");
  button.kind = Kind::Go;
  button.key = "Enter";
  return ui.button(button, r);
}

Reason begin_reason(const Ui& ui, Reason::Tone tone, const rules::MiniGame& game) {
  Reason reason;
  reason.tone = tone;
  switch (tone) {
    case Reason::Tone::Right:
      reason.title = ui.words()("feedback.right");
      break;
    case Reason::Tone::Wrong:
      reason.title = ui.words()("feedback.wrong");
      break;
    case Reason::Tone::Info:
      reason.title = ui.words()("feedback.local");
      break;
  }
  if (game.tally().gained > 0 && !ui.theme().elder()) {
    reason.gained = "+";
    reason.gained += std::to_string(game.tally().gained);
  }
  return reason;
}

}  // namespace qingliu::view

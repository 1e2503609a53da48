// GameView: how one mini-game looks and is played. It reads the game and answers the action the
// player wants; it never changes the game. One file a game; a game without one gets plain buttons.
#pragma once

#include <memory>
#include <optional>

#include "game/content/pack.h"
#include "game/rules/mini_game.h"
#include "game/view/reason.h"
#include "game/view/ui.h"

namespace qingliu::view {

class GameView {
 public:
  virtual ~GameView() = default;
  GameView(const GameView&) = delete;
  GameView& operator=(const GameView&) = delete;

  /// What lies behind everything; says nothing. `area` as for draw().
  virtual void draw_scene(Ui& ui, const rules::MiniGame& game, const Rect& area) = 0;
  /// The game below the bar, in `area`; the action the player asked for, if any.
  virtual std::optional<rules::Action> draw(Ui& ui, const rules::MiniGame& game, const Rect& area) = 0;
  /// How much of the screen's right side the game covers up to the top, in dp: the bar ends before it.
  [[nodiscard]] virtual float covers_right(const Theme& /*theme*/) const { return 0; }

 protected:
  GameView() = default;
};

[[nodiscard]] std::unique_ptr<GameView> make_sorting_view();
[[nodiscard]] std::unique_ptr<GameView> make_outlets_view(const content::Pack& pack);
[[nodiscard]] std::unique_ptr<GameView> make_pipes_view(const content::Pack& pack);
[[nodiscard]] std::unique_ptr<GameView> make_quiz_view();
/// Buttons made from choices(): for a game that has no view of its own yet.
[[nodiscard]] std::unique_ptr<GameView> make_plain_view();
/// The view of a game on `pack`, which must outlive it; it is only ever shown games of that kind.
[[nodiscard]] std::unique_ptr<GameView> make_view(content::GameKind kind, const content::Pack& pack);

/// The one yellow button that goes on after feedback, or to the result when this was the `last`.
bool next_button(Ui& ui, const Rect& r, bool last);
[[nodiscard]] bool on_last_step(const rules::MiniGame& game);
/// The height a next button wants, with the gap above it.
[[nodiscard]] float next_height(const Theme& theme);
/// The tone, title and points of an answer, for the reason card.
[[nodiscard]] Reason begin_reason(const Ui& ui, Reason::Tone tone, const rules::MiniGame& game);

}  // namespace qingliu::view

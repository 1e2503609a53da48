// Plain: one button for each of choices(). Enough to play a game that has no view of its own yet.
#include "game/view/game_view.h"
#include "game/view/scene.h"

namespace qingliu::view {
namespace {

class PlainView final : public GameView {
 public:
  void draw_scene(Ui& ui, const rules::MiniGame& /*game*/, const Rect& area) override {
    draw_banner_scene(ui, area.y + 40);
  }

  std::optional<rules::Action> draw(Ui& ui, const rules::MiniGame& game, const Rect& area) override {
    std::optional<rules::Action> wanted;
    const std::vector<rules::Action> choices = game.choices();
    Rect rest = area;
    static_cast<void>(cut_top(rest, 60));
    for (const rules::Action& action : choices) {
      Button button;
      button.label = std::to_string(action.verb) + " " + std::to_string(action.a) + " " + std::to_string(action.b);
      button.id = "choice-" + button.label;
      if (ui.button(button, cut_top(rest, ui.theme().button_dp(), 8))) wanted = action;
    }
    return wanted;
  }
};

}  // namespace

std::unique_ptr<GameView> make_plain_view() { return std::make_unique<PlainView>(); }

}  // namespace qingliu::view

// Sorting: items come by boat on the water, four bins with faces stand on the quay. Where things
// are is worked out in sorting_layout.cpp; here they are drawn.
#include <algorithm>
#include <cmath>

#include "game/rules/sorting/sorting.h"
#include "game/view/game_view.h"
#include "game/view/names.h"
#include "game/view/scene.h"
#include "game/view/sorting_layout.h"
#include "game/view/sorting_motion.h"
#include "game/view/sorting_words.h"

namespace qingliu::view {
namespace {

using content::Bin;
using rules::Action;
using rules::Sorting;

Action put(Bin bin) { return {static_cast<std::uint8_t>(Sorting::Verb::Put), static_cast<std::int32_t>(bin), 0}; }

/// The layout with labels high enough for the longest of the bins' names.
SortingLayout place(const Ui& ui, const Sorting& game, const Rect& area) {
  const float width = bin_width(ui.theme(), game, area);
  float height = ui.theme().type_dp(Type::Button) * 1.6F;
  for (const Bin bin : game.bins()) {
    if (bin != Bin::Drain) height = std::max(height, bin_label_height(ui, bin, width));
  }
  return lay_out(ui.theme(), game, area, height);
}

/// On a phone the egret stands in the water that the reason leaves free: it cheers, or points.
void draw_egret_at(Ui& ui, const Sorting& game, const Rect& room) {
  const float k = std::min(room.h - 16, 150 * ui.theme().scale) / 260;
  if (!ui.theme().portrait() || k < 0.34F || !boat_has_left(ui, game)) return;
  const float in = ui.motion().spring(moment(game, "egret"), 0, 1, kBoatSpring);
  const float x = room.x + 14 - (1 - in) * 120, y = bottom_of(room) - 8 - 258 * k;
  ui.paint().oval(x + 98 * k, y + 256 * k, 78 * k, 13 * k, tone::kClearLow);
  ui.paint().oval(x + 98 * k, y + 252 * k, 66 * k, 9 * k, tone::kStone);
  const bool right = game.outcome() == Sorting::Outcome::Right;
  draw_egret(ui, {x, y, k}, right ? EgretPose::Cheer : EgretPose::Point);
}

class SortingView final : public GameView {
 public:
  void draw_scene(Ui& ui, const rules::MiniGame& game, const Rect& area) override;
  std::optional<Action> draw(Ui& ui, const rules::MiniGame& game, const Rect& area) override;

 private:
  std::optional<Action> draw_asking(Ui& ui, const Sorting& game, const SortingLayout& at);
  std::optional<Action> draw_feedback(Ui& ui, const Sorting& game, const SortingLayout& at);
  void draw_item(Ui& ui, const Sorting& game, const SortingLayout& at);
  std::optional<Action> draw_tools(Ui& ui, const Sorting& game, const SortingLayout& at);
  std::optional<Action> draw_bins(Ui& ui, const Sorting& game, const SortingLayout& at);
  void draw_waiting(Ui& ui, const Sorting& game, const SortingLayout& at);
  void draw_combo(Ui& ui, const Sorting& game, const Rect& room);
};

void SortingView::draw_scene(Ui& ui, const rules::MiniGame& mini, const Rect& area) {
  const auto& game = static_cast<const Sorting&>(mini);
  const SortingLayout at = place(ui, game, area);
  const Theme& theme = ui.theme();
  Paint& paint = ui.paint();
  const bool bright = game.outcome() == Sorting::Outcome::Right;
  const float w = theme.screen.w;
  draw_street(ui, at.horizon);
  draw_water(ui, {0, at.horizon, w, at.quay - at.horizon + 6}, bright);
  const float k = theme.scale;
  draw_lotus(ui, {w * 0.9F, at.quay - 44 * k, 0.6F * k});
  draw_lotus(ui, {w * 0.09F, at.quay - 22 * k, 0.5F * k});
  if (bright) draw_koi(ui, {w * 0.88F, at.horizon + 60 * k, 0.5F * k});
  if (!theme.portrait() && theme.form != Form::Low) {
    paint.oval(100 * k, at.quay - 18 * k, 76 * k, 12 * k, rgb(0x5AA8A6));
    paint.oval(100 * k, at.quay - 22 * k, 66 * k, 9 * k, rgb(0xE8DEC4));
    draw_egret(ui, {20 * k, at.quay - 235 * k, 0.82F * k}, bright ? EgretPose::Cheer : EgretPose::Point);
    draw_koi(ui, {w * 0.28F, at.horizon + (at.quay - at.horizon) * 0.4F, 0.66F * k});
  }
  draw_quay(ui, {0, at.quay, w, theme.screen.h - at.quay});
}

std::optional<Action> SortingView::draw(Ui& ui, const rules::MiniGame& mini, const Rect& area) {
  const auto& game = static_cast<const Sorting&>(mini);
  const SortingLayout at = place(ui, game, area);
  if (game.phase() == rules::Phase::Feedback) return draw_feedback(ui, game, at);
  return draw_asking(ui, game, at);
}

std::optional<Action> SortingView::draw_asking(Ui& ui, const Sorting& game, const SortingLayout& at) {
  Paint& paint = ui.paint();
  if (at.question.h > 0) {
    const std::string_view question = ui.words()("sorting.question");
    const Style style{Type::Button, tone::kPaper, true, Align::Centre};
    const float width = std::min(at.question.w, ui.width_of(question, style) + at.question.h);
    const Rect pill = centred(at.question, width, at.question.h);
    paint.box(pill, pill.h / 2, tone::kInk);
    const float inner = (pill.h - ui.block(question, style, pill.w).height) / 2;
    static_cast<void>(ui.heading("question", question, inset(pill, pill.h * 0.3F, std::max(0.0F, inner)), style));
  }
  draw_waiting(ui, game, at);
  draw_item(ui, game, at);
  std::optional<Action> action = draw_tools(ui, game, at);
  const std::optional<Action> binned = draw_bins(ui, game, at);
  return binned ? binned : action;
}

void SortingView::draw_item(Ui& ui, const Sorting& game, const SortingLayout& at) {
  const float in = ui.motion().spring(moment(game, "boat"), 0, 1, kBoatSpring);
  const float shift = (1 - in) * ui.theme().screen.w * 0.7F;
  const float rock = ui.motion().shake(moment(game, "rock"), 1400, 2) * 1.6F;  // degrees, as the boat stops
  const ImVec2 pivot(middle_x(at.card), at.boat_y > 0 ? at.boat_y : bottom_of(at.card));
  const Paint::Moved arriving(ui.paint(), pivot, {shift, 0}, {1, 1}, rock);
  const float boat = at.card.w / (at.sideways ? 250.0F : 210.0F);
  if (at.boat_y > 0) draw_boat(ui, {middle_x(at.card), at.boat_y, boat});
  draw_item_card(ui, asked_item(ui, game), at.card, at.sideways);
}

/// The next items in smaller boats, where the water is wide enough.
void SortingView::draw_waiting(Ui& ui, const Sorting& game, const SortingLayout& at) {
  const Theme& theme = ui.theme();
  const float room = theme.screen.w - right_of(at.card);
  if (theme.form == Form::Low || room < 300 * theme.scale) return;
  const float k = theme.scale;
  for (const std::uint16_t ahead : {std::uint16_t{2}, std::uint16_t{1}}) {
    const content::SortingItem* item = game.upcoming(ahead);
    if (item == nullptr) continue;
    const float size = (ahead == 1 ? 100.0F : 74.0F) * k;
    const float x = right_of(at.card) + room * (ahead == 1 ? 0.42F : 0.82F);
    const float y = at.horizon + (at.quay - at.horizon) * (ahead == 1 ? 0.5F : 0.3F);
    draw_boat(ui, {x, y, size / 160});
    ui.paint().box({x - size * 0.62F, y - size * 1.06F, size * 1.24F, size * 1.1F}, size * 0.24F, tone::kPaper);
    ui.picture(item->entry.icon, item->name.in(ui.locale()),
               {x - size * 0.4F, y - size * 0.94F, size * 0.8F, size * 0.8F});
  }
}

std::optional<Action> SortingView::draw_tools(Ui& ui, const Sorting& game, const SortingLayout& at) {
  std::optional<Action> action;
  std::size_t cell = 0;
  if (game.can_take_apart()) {
    Button apart{"take-apart", std::string(ui.words()("sorting.take_apart")), Kind::River, Glyph::Scissors, "t"};
    if (ui.button(apart, at.tools[cell++])) action = Action{static_cast<std::uint8_t>(Sorting::Verb::TakeApart), 0, 0};
  }
  constexpr const char* kKeys[] = {"q", "w", "e"};
  for (const content::Step step : game.steps_offered()) {
    Node node;
    node.id = "step-" + std::string(content::name_of(step));
    Button chip{node.id, std::string(name_of(ui.words(), step)), Kind::Paper, Glyph::None, kKeys[cell % 3]};
    chip.done = game.step_done(step);
    if (ui.button(chip, at.tools[cell++]))
      action = Action{static_cast<std::uint8_t>(Sorting::Verb::Prepare), static_cast<std::int32_t>(step), 0};
  }
  for (const Bin bin : game.bins()) {
    if (bin != Bin::Drain) continue;
    Button drain{"bin-drain", std::string(name_of(ui.words(), bin)), Kind::River, Glyph::Drop, "5"};
    if (ui.button(drain, at.tools[cell++])) action = put(bin);
  }
  return action;
}

std::optional<Action> SortingView::draw_bins(Ui& ui, const Sorting& game, const SortingLayout& at) {
  std::optional<Action> action;
  for (std::size_t i = 0; i < at.bins.size(); ++i) {
    const BinCell one = pose_bin(ui, game, at, i);
    if (draw_bin_cell(ui, one, at.bins[i], at.label_dp)) action = put(one.bin);
  }
  return action;
}

void SortingView::draw_combo(Ui& ui, const Sorting& game, const Rect& room) {
  const std::uint16_t combo = game.tally().combo;
  if (combo < 3 || ui.theme().elder() || room.h < 56) return;
  const std::string words = ui.words().fill("feedback.combo", {{"n", std::to_string(combo)}});
  const Style style{Type::Button, tone::kOnFill, true, Align::Centre};
  const float h = ui.theme().type_dp(Type::Button) * 2;
  const Rect pill = centred({room.x, room.y, room.w, room.h - 10}, ui.width_of(words, style) + h * 1.2F, h);
  const float pop = ui.motion().spring(moment(game, "combo"), 0.5F, 1, {420, 18});
  {
    const Paint::Moved popped(ui.paint(), {middle_x(pill), middle_y(pill)}, {0, 0}, {pop, pop});
    ui.paint().box({pill.x, pill.y + 5, pill.w, pill.h}, h / 2, tone::kKapokLip);
    ui.pill(pill, words, tone::kKapok, style);
  }
  Node node;
  node.id = "combo";
  node.name = words;
  node.rect = pill;
  node.type_dp = ui.theme().type_dp(Type::Button);
  ui.emit(std::move(node));
}

std::optional<Action> SortingView::draw_feedback(Ui& ui, const Sorting& game, const SortingLayout& at) {
  const Reason reason = sorting_reason(ui, game);
  ReasonCard card(ui, reason, {at.reason.w, at.reason.h});
  Rect place = at.reason;
  Rect next = at.next;
  const bool covers = card.height() > at.reason.h && at.tall_reason.h > at.reason.h;
  if (covers) {  // the bins have been answered: the reason may cover them
    place = at.tall_reason;
    next = at.low_next;
    card = ReasonCard(ui, reason, {place.w, place.h});
  } else {
    draw_leaving_boat(ui, game, at);
    static_cast<void>(draw_bins(ui, game, at));
  }
  card.draw(ui, place, moment(game, "reason"));
  const float below = place.y + card.height() + 10;
  if (!covers) draw_egret_at(ui, game, {place.x, below, place.w, next.y - below});
  draw_combo(ui, game, {place.x, below, place.w, next.y - below});
  const bool parts_left = game.part() && *game.part() != game.part_order().back();
  const bool next_pressed = next_button(ui, next, on_last_step(game) && !parts_left);
  if (!covers) draw_flight(ui, game, at);
  if (next_pressed) return Action{static_cast<std::uint8_t>(Sorting::Verb::Next), 0, 0};
  return std::nullopt;
}

}  // namespace

std::unique_ptr<GameView> make_sorting_view() { return std::make_unique<SortingView>(); }

}  // namespace qingliu::view

// Times and curves as in the look: fling 320 ms ease-in with a turn of 220°, squash 1.08 × 0.92, shake 2 × 6 dp in 240
// ms.
#include "game/view/sorting_motion.h"

#include <algorithm>
#include <cmath>

#include "game/view/sorting_words.h"

namespace qingliu::view {
namespace {

using content::Bin;
using rules::Sorting;

constexpr std::uint32_t kFlingMs = 320, kReturnMs = 520, kShakeMs = 240, kLeaveMs = 700;
constexpr float kPi = 3.14159265F;
constexpr Spring kSquashSpring{600, 16};

bool swallowed(const Sorting& game) {
  return game.outcome() == Sorting::Outcome::Right && column_of(game, game.chosen());
}

/// How far the fling has come, 0…1.
float flung(Ui& ui, const Sorting& game) { return ui.motion().timeline(moment(game, "fling"), kFlingMs); }

void pose_answered(Ui& ui, const Sorting& game, std::size_t column, BinCell& one) {
  const std::string name = std::to_string(column);
  const bool right = game.right_bin() == one.bin;
  const bool chosen = game.chosen() == one.bin;
  one.outlined = right;
  one.pose.mood = right ? Mood::Happy : chosen ? Mood::Puzzled : Mood::Calm;
  if (game.outcome() == Sorting::Outcome::Local) one.pose.mood = Mood::Calm;
  if (right && swallowed(game) && flung(ui, game) >= 1) {
    // A spring that starts wide and comes to rest: it swallows.
    one.squash = ui.motion().spring(moment(game, "squash"), 1.6F, 0, kSquashSpring);
  }
  if (right && !swallowed(game)) {  // it lifts its lid and hops once: here
    one.hop = std::max(0.0F, ui.motion().shake(moment(game, "hop"), 620, 2)) * 16;
  }
  if (chosen && !right && game.outcome() == Sorting::Outcome::Wrong) {
    one.aside = ui.motion().shake(moment(game, "shake"), kShakeMs, 2) * 6;
  }
}

}  // namespace

std::string moment(const Sorting& game, std::string_view what) {
  return std::string(what) + "/" + std::to_string(game.progress().at) + "/" +
         std::to_string(game.part() ? *game.part() + 1 : 0);
}

std::optional<std::size_t> column_of(const Sorting& game, Bin bin) {
  std::size_t column = 0;
  for (const Bin one : game.bins()) {
    if (one == Bin::Drain) continue;
    if (one == bin) return column;
    ++column;
  }
  return std::nullopt;
}

BinCell pose_bin(Ui& ui, const Sorting& game, const SortingLayout& at, std::size_t column) {
  BinCell one;
  std::size_t seen = 0;
  for (const Bin bin : game.bins()) {
    if (bin == Bin::Drain) continue;
    if (seen++ == column) one.bin = bin;
  }
  const bool asking = game.phase() == rules::Phase::Asking;
  one.pressable = asking;
  one.pose.look = std::clamp((middle_x(at.card) - middle_x(at.bins[column])) / 60, -2.5F, 2.5F);
  if (!asking) pose_answered(ui, game, column, one);
  // The lid is open while something falls in, and on the right bin when something else was chosen.
  const bool falls = swallowed(game) && game.chosen() == one.bin && !asking && flung(ui, game) < 1;
  const float open = falls || (one.outlined && !swallowed(game)) ? 1.0F : 0.0F;
  one.pose.lid = std::clamp(ui.motion().spring("lid/" + std::to_string(column), 0, open, kLidSpring), 0.0F, 1.15F);
  return one;
}

void draw_flight(Ui& ui, const Sorting& game, const SortingLayout& at) {
  if (game.outcome() == Sorting::Outcome::NotWhole) return;
  const auto column = column_of(game, game.chosen());
  if (!column) return;
  const bool in = swallowed(game);
  const float t = in ? flung(ui, game) : ui.motion().timeline(moment(game, "return"), kReturnMs);
  const ImVec2 mouth = bin_mouth(ui, at.bins[*column], at.label_dp);
  if (t >= 1) {
    if (!in || !ui.motion().begins(moment(game, "landed"))) return;
    const bool streak = game.tally().combo >= 3;
    ui.bits().burst(streak ? Bits::Kind::Paper : Bits::Kind::Splash, mouth, streak ? 26 : 12, ui.theme().scale);
    return;
  }
  const ItemCard item = asked_item(ui, game);
  const Rect from = item_picture(ui, item, at.card, at.sideways);
  // There and, when it does not belong there, back again.
  const float way = in ? t * t : std::sin(t * kPi) * 0.8F;
  const float size = std::min(from.w, from.h) * (1 - 0.7F * way);
  const ImVec2 middle(middle_x(from) + (mouth.x - middle_x(from)) * way,
                      middle_y(from) + (mouth.y - middle_y(from)) * way - std::sin(t * kPi) * 60);
  ui.turned_picture(item.icon, item.name, middle, size, in ? 220 * way : 20 * std::sin(t * 4 * kPi));
}

bool boat_has_left(Ui& ui, const Sorting& game) { return ui.motion().timeline(moment(game, "leave"), kLeaveMs) >= 1; }

void draw_leaving_boat(Ui& ui, const Sorting& game, const SortingLayout& at) {
  if (at.boat_y <= 0) return;
  const float t = ui.motion().timeline(moment(game, "leave"), kLeaveMs);
  if (t >= 1 || ui.motion().reduced()) return;
  const float scale = at.card.w / (at.sideways ? 250.0F : 210.0F);
  const float x = middle_x(at.card) - t * t * (middle_x(at.card) + 170 * scale);
  draw_boat(ui, {x, at.boat_y, scale});
}

}  // namespace qingliu::view

// The middle star is the first and the largest.
#include "game/view/badge.h"

#include <algorithm>
#include <array>
#include <utility>

#include "game/view/figures.h"

namespace qingliu::view {
namespace {

constexpr std::uint32_t kBetweenMs = 260;
constexpr Spring kPopSpring{420, 18};

/// The size of a star on its way in, 0…1 and a little beyond: it waits for its turn, then springs.
float popped(Ui& ui, int star) {
  const std::string name = "star/" + std::to_string(star);
  const float turn = ui.motion().timeline(name + "/wait", kBetweenMs * static_cast<std::uint32_t>(star) + 80);
  return std::max(0.0F, ui.motion().spring(name, 0, turn >= 1 ? 1.0F : 0.0F, kPopSpring));
}

}  // namespace

int stars_of(const rules::Tally& tally) {
  const int answered = tally.right + tally.wrong;
  if (tally.right == 0) return 0;
  const int percent = tally.right * 100 / answered;
  return percent >= 90 ? 3 : percent >= 65 ? 2 : 1;
}

void draw_badge(Ui& ui, const Rect& r, int earned) {
  const float big = std::min(r.h * 0.46F, r.w * 0.17F);
  const float small = big * 0.7F;
  const float x = middle_x(r), y = middle_y(r);
  const std::array<ImVec2, 3> places = {
      {{x, y - big * 0.1F}, {x - big * 1.6F, y + big * 0.5F}, {x + big * 1.6F, y + big * 0.5F}}};
  for (const int star : {1, 2, 0}) {
    const ImVec2 at = places[static_cast<std::size_t>(star)];
    const float size = star == 0 ? big : small;
    if (star >= earned) {
      draw_star(ui, {at.x, at.y, size}, false);
      continue;
    }
    const float pop = popped(ui, star);
    draw_star(ui, {at.x, at.y, size * pop}, true);
    if (pop >= 0.5F && ui.motion().begins("star/cheer/" + std::to_string(star))) {
      const bool all = earned == 3;
      ui.bits().burst(all ? Bits::Kind::Paper : Bits::Kind::Glitter, at, all ? 24 : 8, std::max(1.0F, size / 36));
    }
  }
  Node node;
  node.id = "stars";
  node.role = Role::Image;
  node.name = ui.words().fill("result.stars", {{"n", std::to_string(earned)}});
  node.rect = r;
  ui.emit(std::move(node));
}

}  // namespace qingliu::view

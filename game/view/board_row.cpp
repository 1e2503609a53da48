// The first three have discs of their own, one's own run a frame.
#include "game/view/board_row.h"

#include <algorithm>
#include <utility>

#include "game/view/names.h"

namespace qingliu::view {
namespace {

constexpr std::uint32_t kStaggerMs = 60, kSlideMs = 320;

struct Disc {
  ImU32 fill, ink;
};

Disc disc_of(std::uint32_t rank) {
  if (rank == 1) return {tone::kAction, tone::kOnAction};
  if (rank == 2) return {tone::kRiver, tone::kOnFill};
  if (rank == 3) return {tone::kKapok, tone::kOnFill};
  return {tone::kMist, tone::kInk};
}

void draw_face(Ui& ui, const BoardRowFace& row, const Rect& r) {
  Paint& paint = ui.paint();
  const ImU32 face = row.mine ? tone::kRightBg : row.rank == 1 ? tone::kFirst : tone::kRow;
  const ImU32 lip = row.mine ? tone::kRightLip : row.rank == 1 ? tone::kFirstLip : tone::kRowLip;
  const float radius = std::min(30.0F, r.h / 2);
  paint.box({r.x, r.y + 4, r.w, r.h - 4}, radius, lip);
  const Rect card{r.x, r.y, r.w, r.h - 4};
  paint.box(card, radius, face);
  if (row.mine) paint.frame(inset(card, 1.5F), radius, {tone::kRight, 3, false});
  Rect rest = inset(card, 8, 5);
  const Disc disc = disc_of(row.rank);
  const Rect place = cut_left(rest, rest.h, 12);
  paint.disc(middle_x(place), middle_y(place), rest.h / 2, disc.fill);
  const std::string digits = std::to_string(row.rank);
  const Block rank = ui.fit(digits, {Type::Button, disc.ink, true, Align::Centre}, {place.w, place.h});
  ui.draw_middle(rank, place);
  const std::string points = thousands(row.points);
  const Style number{Type::Button, tone::kInk, true, Align::Right};
  Rect right = cut_right(rest, ui.width_of(points, number) + 8, 8);
  right.w -= 6;
  ui.draw_middle(ui.block(points, number, right.w + 8), right);
  const std::string shown = row.mine ? ui.words().fill("board.mine", {{"name", row.name}}) : row.name;
  Block label = ui.fit(shown, {Type::Body, tone::kInk}, {rest.w, rest.h});
  if (!label.fits({rest.w, rest.h}))
    label = ui.fit(row.name, {Type::Body, tone::kInk}, {rest.w, rest.h});  // the frame says "me"
  ui.draw_middle(label, rest);
  Node node;
  node.id = "row-" + std::to_string(row.rank) + "-" + row.id;
  node.name = ui.words().fill("board.row", {{"rank", std::to_string(row.rank)}, {"name", shown}, {"points", points}});
  node.rect = r;
  node.type_dp = label.type_dp;
  ui.emit(std::move(node));
}

}  // namespace

void draw_board_row(Ui& ui, const BoardRowFace& row, const Rect& r, std::size_t nth) {
  const auto wait = kStaggerMs * static_cast<std::uint32_t>(std::min<std::size_t>(nth, 12));
  const std::string name = "row/" + std::to_string(row.rank) + row.id;
  const float told = ui.motion().timeline(name, kSlideMs + wait) * static_cast<float>(kSlideMs + wait);
  const float t = std::clamp((told - static_cast<float>(wait)) / static_cast<float>(kSlideMs), 0.0F, 1.0F);
  const float left = (1 - t) * (1 - t);
  ui.paint().set_alpha(1 - left);
  {
    const Paint::Moved sliding(ui.paint(), {r.x, r.y}, {left * 40, 0});
    draw_face(ui, row, r);
  }
  ui.paint().set_alpha(1);
}

void draw_free_row(Ui& ui, std::size_t rank, const Rect& r) {
  const std::string digits = std::to_string(rank);
  const float radius = std::min(30.0F, r.h / 2);
  ui.paint().box(r, radius, tone::kRow);
  ui.paint().dashed_frame(inset(r, 2), radius, {tone::kField, 2, false}, {9, 8});
  Rect rest = inset(r, 8, 5);
  const Rect place = cut_left(rest, rest.h, 12);
  ui.paint().disc(middle_x(place), middle_y(place), rest.h / 2, tone::kMist);
  ui.draw_middle(ui.fit(digits, {Type::Button, tone::kInk2, true, Align::Centre}, {place.w, place.h}), place);
  const Block block = ui.fit(ui.words()("board.free"), {Type::Body, tone::kInk2}, {rest.w, rest.h});
  ui.draw_middle(block, rest);
  Node node;
  node.id = "free-" + digits;
  node.name = ui.words().fill("board.free_row", {{"rank", digits}});
  node.rect = r;
  node.type_dp = block.type_dp;
  ui.emit(std::move(node));
}

}  // namespace qingliu::view

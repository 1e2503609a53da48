// Second, first, third from left to right, as on any podium.
#include "game/view/podium.h"

#include <algorithm>
#include <array>
#include <utility>

#include "game/view/figures.h"
#include "game/view/names.h"

namespace qingliu::view {
namespace {

struct Step {
  std::size_t nth;
  float rise;  ///< of the first step's height
  ImU32 fill, ink;
};
constexpr std::array<Step, 3> kSteps = {{{1, 0.66F, tone::kRiver, tone::kOnFill},
                                         {0, 1.0F, tone::kAction, tone::kOnAction},
                                         {2, 0.46F, tone::kKapok, tone::kOnFill}}};

/// The stone with its rank.
void draw_step(Ui& ui, const Step& step, const std::string& rank, const Rect& stone) {
  Paint& paint = ui.paint();
  paint.box(stone, 10, tone::kStoneDark);
  paint.box({stone.x, stone.y, stone.w * 0.8F, stone.h}, 10, tone::kStone);
  paint.box({stone.x - 3, stone.y - 4, stone.w + 6, 13}, 6, tone::kRim);
  const float r = std::min({stone.h * 0.36F, stone.w * 0.26F, 40 * ui.theme().scale});
  const float y = stone.y + 9 + (stone.h - 9) / 2;
  paint.disc(middle_x(stone), y + r * 0.12F, r, tone::kStoneDark);
  paint.disc(middle_x(stone), y, r, step.fill);
  const Block block = ui.fit(rank, {Type::Title, step.ink, true, Align::Centre}, {r * 2, r * 2});
  ui.draw_middle(block, centred({middle_x(stone), y, 0, 0}, r * 2.4F, r * 2.4F));
}

/// Name and points on a card that stands on the step; a dashed one where the place is free.
void draw_winner(Ui& ui, const BoardRowFace* row, const std::string& rank, const Rect& card) {
  Paint& paint = ui.paint();
  const float radius = std::min(22.0F, card.h / 3);
  Node node;
  node.rect = card;
  if (row == nullptr) {
    paint.box(card, radius, tone::kPaper);
    paint.dashed_frame(inset(card, 3), radius, {tone::kField, 2.5F, false}, {9, 7});
    const std::string_view free = ui.words()("board.free");
    const Block block = ui.fit(free, {Type::Body, tone::kInk2, true, Align::Centre, true}, {card.w - 14, card.h - 8});
    ui.draw_middle(block, inset(card, 6, 2));
    node.id = "free-" + rank;
    node.name = ui.words().fill("board.free_row", {{"rank", rank}});
    node.type_dp = block.type_dp;
    return ui.emit(std::move(node));
  }
  paint.box({card.x, card.y + 5, card.w, card.h - 5}, radius, row->mine ? tone::kRightLip : tone::kLine);
  paint.box({card.x, card.y, card.w, card.h - 5}, radius, row->mine ? tone::kRightBg : tone::kPaper);
  if (row->mine) paint.frame(inset({card.x, card.y, card.w, card.h - 5}, 1.5F), radius, {tone::kRight, 3, false});
  const std::string points = thousands(row->points);
  Rect rest = inset({card.x, card.y, card.w, card.h - 5}, 6, 6);
  const Block score = ui.fit(points, {Type::Title, tone::kRiverInk, true, Align::Centre}, {rest.w, rest.h * 0.5F});
  ui.draw(score, cut_bottom(rest, score.height, 2));
  const Block name = ui.fit(row->name, {Type::Body, tone::kInk, true, Align::Centre, true}, {rest.w, rest.h});
  ui.draw_middle(name, rest);
  const std::string shown = row->mine ? ui.words().fill("board.mine", {{"name", row->name}}) : row->name;
  node.id = "row-" + rank + "-" + row->id;
  node.name = ui.words().fill("board.row", {{"rank", rank}, {"name", shown}, {"points", points}});
  node.type_dp = std::min(name.type_dp, score.type_dp);
  ui.emit(std::move(node));
}

float card_height(const Theme& theme) {
  return theme.type_dp(Type::Body) * 2.9F + theme.type_dp(Type::Title) * 1.3F + 20;
}

}  // namespace

float podium_height(const Theme& theme) { return card_height(theme) + 96 * theme.scale; }

void draw_podium(Ui& ui, const std::vector<BoardRowFace>& rows, const Rect& r) {
  const float gap = 8 * std::max(1.0F, ui.theme().scale);
  const std::vector<Rect> cells = columns(r, kSteps.size(), gap);
  const float card = std::min(card_height(ui.theme()), r.h * 0.6F);
  const float tallest = std::min(r.h - card - 8, 320 * std::max(1.0F, ui.theme().scale));
  const auto top_of = [&](const Step& step) { return bottom_of(r) - tallest * step.rise; };
  const float above = top_of(kSteps[2]) - 8 - card;  // where the egret stands
  const float k = std::min(above - r.y, 150 * ui.theme().scale) / 258;
  if (k > 0.2F) draw_egret(ui, {middle_x(cells[2]) - 92 * k, above + 3 - 258 * k, k}, EgretPose::Cheer);
  for (std::size_t i = 0; i < kSteps.size(); ++i) {
    const Step& step = kSteps[i];
    const Rect& cell = cells[i];
    const float y = top_of(step);
    const BoardRowFace* row = step.nth < rows.size() ? &rows[step.nth] : nullptr;
    const std::string rank = std::to_string(row != nullptr ? row->rank : step.nth + 1);
    draw_step(ui, step, rank, {cell.x, y, cell.w, bottom_of(r) - y});
    const float in = ui.motion().spring("podium/" + std::to_string(step.nth), 0, 1, kCardSpring);
    const Paint::Moved rising(ui.paint(), {middle_x(cell), y}, {0, (1 - in) * 30});
    draw_winner(ui, row, rank, {cell.x, y - 8 - card, cell.w, card});
  }
}

}  // namespace qingliu::view

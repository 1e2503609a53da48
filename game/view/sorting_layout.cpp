// Upright (phone, tablet, kiosk): card above, bins below. Sideways phone: card left, bins right.
#include "game/view/sorting_layout.h"

#include <algorithm>

namespace qingliu::view {
namespace {

using rules::Sorting;

std::size_t tool_count(const Sorting& game) {
  std::size_t count = game.steps_offered().size() + (game.can_take_apart() ? 1U : 0U);
  for (const content::Bin bin : game.bins()) count += bin == content::Bin::Drain ? 1U : 0U;
  return count;
}

std::size_t bin_count(const Sorting& game) {
  std::size_t count = 0;
  for (const content::Bin bin : game.bins()) count += bin == content::Bin::Drain ? 0U : 1U;
  return count;
}

/// The columns of the bins: as wide as they may be, but never so far apart that the eye loses them.
std::vector<Rect> bin_columns(const Theme& theme, const Rect& zone, std::size_t count) {
  const float gap = theme.portrait() ? 4 : 24 * theme.scale;
  const float widest = theme.portrait() ? 150 * theme.scale : (theme.elder() ? 300.0F : 240.0F) * theme.scale;
  const float n = static_cast<float>(count);
  const float w = std::min(zone.w, n * widest + (n - 1) * gap);
  return columns(centred(zone, w, zone.h), count, gap);
}

void place_tools(SortingLayout& at, const Theme& theme, Rect row, std::size_t count) {
  if (count == 0) return;
  const float n = static_cast<float>(count);
  const float widest = (count == 1 ? 320.0F : 190.0F) * std::max(theme.scale, 1.0F);
  row = centred(row, std::min(row.w, n * widest + (n - 1) * 10), row.h);
  at.tools = columns(row, count, 10);
}

/// The columns stand on the quay from edge to edge of a phone.
Rect bin_zone(const Theme& theme, const Rect& area) {
  return theme.portrait() ? Rect{6, area.y, theme.screen.w - 12, area.h} : area;
}

/// The reason and the button below it: in the room above the bins, or over them.
void place_reason(SortingLayout& at, const Theme& theme, const Rect& area, const Rect& whole) {
  const float k = theme.scale;
  Rect room = whole;
  if (!theme.portrait() && !at.bins.empty()) {  // a lid that stands open rises above its bin
    const float bin = std::min((at.bins.front().w - 2) / 122, (at.bins.front().h - at.label_dp) / 178);
    room.h -= std::min(46 * bin, room.h * 0.14F);
  }
  const float reason_w = std::min(whole.w, 700 * std::max(k, 0.8F));
  at.next = centred(cut_bottom(room, theme.button_dp(), theme.gap_dp()), std::min(whole.w, 420 * std::max(k, 0.9F)),
                    theme.button_dp());
  at.reason = centred(room, theme.portrait() ? whole.w - 8 : reason_w, room.h);
  Rect tall = area;
  at.low_next = centred(cut_bottom(tall, theme.button_dp(), theme.gap_dp()), at.next.w, theme.button_dp());
  at.tall_reason = centred(tall, at.reason.w, tall.h);
}

SortingLayout upright(const Theme& theme, const Sorting& game, const Rect& area, float label_dp) {
  SortingLayout at;
  const float h = theme.screen.h;
  const float bottom = bottom_of(area);
  const float zone = std::max(theme.elder() ? 190.0F : 160.0F, h * 0.285F);
  at.quay = bottom - zone + (theme.portrait() ? 0 : 14 * theme.scale);
  at.horizon = theme.portrait() ? std::max(area.y + 40, h * 0.31F) : h * 0.37F;
  at.label_dp = std::max(label_dp, 40.0F);
  const float peek = theme.portrait() ? 4 : 34 * theme.scale;  // bins stand before the edge of the quay
  Rect bins{area.x, at.quay + (theme.portrait() ? 6 : -peek), area.w,
            bottom - at.quay + (theme.portrait() ? -6 : peek)};
  at.bins = bin_columns(theme, bin_zone(theme, bins), bin_count(game));

  Rect stage{area.x, area.y, area.w, bins.y - area.y - 8};
  const Rect whole = stage;
  const float question = std::max(theme.type_dp(Type::Button) * 1.75F, 40.0F);
  at.question = cut_top(stage, question, 10);
  const std::size_t tools = tool_count(game);
  if (tools > 0) {
    const float tool_h = std::max(theme.target_dp() + 8, theme.type_dp(Type::Button) * 2.1F);
    place_tools(at, theme, cut_bottom(stage, tool_h, 8), tools);
  } else {
    static_cast<void>(cut_bottom(stage, 26 * theme.scale));
  }
  at.sideways = theme.elder() && !theme.portrait();
  const float k = theme.scale;
  float card_w = std::min(stage.w, theme.portrait() ? std::max(236 * k, 236.0F) : 300 * k);
  if (at.sideways) card_w = std::min(stage.w, 600 * k);
  at.card = centred(stage, card_w, std::min(stage.h, (at.sideways ? 240.0F : 306.0F) * std::max(k, 0.9F)));
  at.card.y = stage.y;
  if (theme.portrait() && stage.h > at.card.h) at.card.y += (stage.h - at.card.h) * 0.6F;
  at.boat_y = bottom_of(at.card) + 10 * k;

  place_reason(at, theme, area, whole);
  return at;
}

float low_card_width(const Theme& theme, const Rect& area) {
  return theme.elder() ? std::min(area.w * 0.37F, 300.0F) : std::min(area.w * 0.3F, 250.0F);
}

SortingLayout low(const Theme& theme, const Sorting& game, const Rect& area, float label_dp) {
  SortingLayout at;
  at.sideways = false;
  at.horizon = theme.screen.h * 0.3F;
  at.quay = theme.screen.h * 0.62F;
  at.label_dp = std::max(label_dp, 38.0F);
  Rect rest = area;
  at.card = cut_left(rest, low_card_width(theme, area), 20);
  const std::size_t tools = tool_count(game);
  if (tools > 0) place_tools(at, theme, cut_top(rest, std::max(theme.target_dp(), 52.0F), 8), tools);
  at.bins = bin_columns(theme, rest, bin_count(game));
  at.boat_y = 0;
  Rect room = area;
  at.next = cut_right(room, std::min(area.w * 0.26F, 210.0F), 14);
  at.next = {at.next.x, bottom_of(area) - theme.button_dp(), at.next.w, theme.button_dp()};
  at.reason = {room.x, room.y, room.w, room.h};
  at.tall_reason = {room.x, room.y, room.w, room.h + 1};  // in this design the reason always covers
  at.reason.h = 1;
  at.low_next = at.next;
  return at;
}

}  // namespace

float bin_width(const Theme& theme, const Sorting& game, const Rect& area) {
  Rect zone = bin_zone(theme, area);
  if (theme.form == Form::Low) static_cast<void>(cut_left(zone, low_card_width(theme, area), 20));
  const std::vector<Rect> cells = bin_columns(theme, zone, bin_count(game));
  return cells.empty() ? zone.w : cells.front().w;
}

SortingLayout lay_out(const Theme& theme, const Sorting& game, const Rect& area, float label_dp) {
  SortingLayout at = theme.form == Form::Low ? low(theme, game, area, label_dp) : upright(theme, game, area, label_dp);
  at.inside = inset({at.card.x, at.card.y, at.card.w, at.card.h - theme.lip_dp()}, 12, 10);
  return at;
}

}  // namespace qingliu::view

// The bar in its two kinds: timed, and counted for the elder level.
#include "game/view/play_bar.h"

#include <algorithm>
#include <utility>

#include "game/view/figures.h"
#include "game/view/names.h"

namespace qingliu::view {
namespace {

float bar_height(const Theme& theme) {
  switch (theme.form) {
    case Form::Phone:
      return std::max(theme.elder() ? 60.0F : 52.0F, 52 * theme.scale);
    case Form::Low:
      return theme.elder() ? 60 : 48;
    case Form::Tablet:
      return theme.elder() ? 72 : 60;
    case Form::Kiosk:
      break;
  }
  return 84;
}

/// A rounded piece of paper; answers its face.
Rect draw_paper(Ui& ui, const Rect& r) {
  ui.paint().box({r.x, r.y + 4, r.w, r.h - 4}, r.h / 2, tone::kLine);
  const Rect face{r.x, r.y, r.w, r.h - 4};
  ui.paint().box(face, face.h / 2, tone::kPaper);
  return face;
}

/// `said` may be longer than what is written.
void draw_pill(Ui& ui, const Rect& r, std::string_view id, std::string_view words, std::string_view said) {
  const Rect face = draw_paper(ui, r);
  const Style style{Type::Button, tone::kInk, true, Align::Centre};
  const Block block = ui.fit(words, style, {face.w - 20, face.h});
  ui.draw_middle(block, face);
  Node node;
  node.id = id;
  node.name = said;
  node.rect = r;
  node.type_dp = block.type_dp;
  ui.emit(std::move(node));
}

void draw_time(Ui& ui, Rect r, const rules::Clock& clock) {
  const std::uint32_t left = clock.total - std::min(clock.used, clock.total);
  const std::uint32_t seconds = (left + rules::kTicksPerSecond - 1) / rules::kTicksPerSecond;
  const float share = static_cast<float>(seconds * rules::kTicksPerSecond) / static_cast<float>(clock.total);
  Node node;
  node.id = "time";
  node.role = Role::Progress;
  node.name = ui.words().fill("play.time", {{"n", std::to_string(seconds)}});
  node.rect = r;
  node.value = static_cast<std::int32_t>(seconds);
  node.max = static_cast<std::int32_t>(clock.total / rules::kTicksPerSecond);
  if (ui.theme().form != Form::Phone) {
    const Style style{Type::Title, tone::kInk, true, Align::Left};
    const float k = std::max(1.0F, ui.theme().scale);
    const float room = 38 * k;  // for the clock
    const Rect pill = cut_right(r, ui.width_of("000", style) + 36 + room, 10);
    // On paper: the sky behind may be any.
    const Rect number = inset(draw_paper(ui, centred(pill, pill.w, std::min(pill.h, 60.0F * ui.theme().scale))), 18, 0);
    draw_glyph(ui.paint(), Glyph::Clock, {number.x + 15 * k, middle_y(number)}, 28 * k, tone::kInk);
    const std::string digits = std::to_string(seconds);
    const Block block = ui.fit(digits, style, {number.w - room, number.h});
    ui.draw_middle(block, {number.x + room, number.y, number.w - room, number.h});
    node.type_dp = block.type_dp;
  }
  const float high = std::min(r.h * 0.66F, 40.0F);
  if (r.w > 3 * high) draw_channel(ui, centred(r, r.w, high), share, share < 0.25F);
  ui.emit(std::move(node));
}

}  // namespace

Rect cut_play_bar(const Theme& theme, Rect& rest) {
  rest = theme.safe;
  const float gap = theme.form == Form::Phone && theme.screen.h > 700 ? 14.0F : 8.0F;
  return cut_top(rest, bar_height(theme), gap);
}

Rect bar_beside(const Theme& theme, Rect bar, float covered) {
  if (covered > 0) bar.w = std::min(bar.w, theme.screen.w - covered - theme.gap_dp() - bar.x);
  return bar;
}

void draw_channel(Ui& ui, const Rect& r, float share, bool low) {
  Paint& paint = ui.paint();
  const float p = r.h * 0.16F;
  paint.box({r.x, r.y + 3, r.w, r.h}, r.h / 2, tone::kLine);
  paint.box(r, r.h / 2, tone::kPaper);
  const Rect inner = inset(r, p);
  paint.box(inner, inner.h / 2, tone::kGroove);
  const float w = std::max(inner.w * share, inner.h);
  paint.box({inner.x, inner.y, w, inner.h}, inner.h / 2, low ? tone::kLow : tone::kWater);
  if (w > inner.h * 2) {
    paint.box({inner.x + r.h * 0.3F, inner.y + inner.h * 0.22F, w - r.h * 0.9F, r.h * 0.1F}, r.h * 0.05F,
              rgb(0xFFFFFF, 0.45F));
  }
  const float boat = std::clamp(inner.x + inner.w * share, r.x + r.h * 1.3F, right_of(r) - r.h * 1.3F);
  draw_boat(ui, {boat, r.y + r.h * 0.45F, r.h / 110});
  const auto sail = paint.placed(boat, r.y + r.h * 0.4F, r.h / 62);
  paint.stroke("M0 0V-34", {rgb(0x6B3721), 4});
  paint.fill("M3 -34C20 -26 24 -12 24 -6H3Z", tone::kAction);
}

bool draw_play_bar(Ui& ui, const Rect& bar, const rules::MiniGame& game) {
  const Theme& theme = ui.theme();
  Rect rest = bar;
  const Rect pause = cut_left(rest, bar.h, theme.gap_dp());
  const bool pressed =
      ui.round_button({"pause", std::string(ui.words()("play.pause")), Kind::Paper, Glyph::Pause, "Escape"}, pause);
  const rules::Clock clock = game.clock();
  const Style style{Type::Button, tone::kInk, true, Align::Centre};
  const std::string points = thousands(game.tally().points);
  if (clock.total == 0) {
    const std::string count = count_line(ui.words(), game.progress());
    const bool narrow = ui.width_of(count, style) + 48 > rest.w;
    const std::string written = narrow ? count_figures(game.progress()) : count;
    const Rect pill = cut_left(rest, std::min(rest.w, ui.width_of(written, style) + 48));
    draw_pill(ui, pill, "count", written, count);
    const std::string untimed(ui.words()("play.untimed"));
    const float wanted = ui.width_of(untimed, style) + 48;
    if (rest.w > wanted + theme.gap_dp()) draw_pill(ui, cut_right(rest, wanted), "untimed", untimed, untimed);
    return pressed;
  }
  const std::string said = ui.words().fill("play.points", {{"n", points}});
  const float wanted = std::max(ui.width_of(said, style) + 40, theme.portrait() ? 100.0F * theme.scale : 150.0F);
  const Rect pill = cut_right(rest, std::min(wanted, rest.w * 0.48F), theme.gap_dp());
  Rect channel = rest;
  if (!theme.portrait()) channel.w = std::min(channel.w, 330 * std::max(theme.scale, 0.8F));
  draw_time(ui, channel, clock);
  draw_pill(ui, pill, "points", said, said);
  return pressed;
}

}  // namespace qingliu::view

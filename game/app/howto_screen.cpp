// How to play: three little pictures, few words, and the button that begins.
#include <algorithm>
#include <array>
#include <utility>

#include "game/app/screens.h"
#include "game/view/names.h"
#include "game/view/pipes.h"
#include "game/view/scene.h"

namespace qingliu::app {
namespace {

using content::GameKind;
using view::Align;
using view::Glyph;
using view::Kind;
using view::Paint;
using view::Rect;
using view::Style;
using view::Type;

void see(view::Ui& ui, GameKind game) {
  view::Paint& paint = ui.paint();
  if (game == GameKind::Sorting) {
    draw_boat(ui, {60, 92, 0.34F});
    paint.box({28, 14, 64, 70}, 14, view::tone::kLine);
    paint.box({28, 10, 64, 70}, 14, view::tone::kPaper);
    paint.fill(
        "M60 20C52 30 40 46 36 62C46 60 54 50 59 40C60 50 59 60 60 70C66 60 66 50 64 40C70 50 78 60 86 62C82 46 72 30 "
        "64 20Z",
        view::rgb(0xFFD54A));
    paint.fill("M58 14h8l-1 8h-6z", view::rgb(0x8A6B2A));
  } else if (game == GameKind::Outlets) {
    draw_house(ui, {22, 106, 76, 50, true, false, 0, 0});
    paint.disc(60, 66, 22, view::rgb(0xFFC533, 0.45F));
    paint.disc(60, 66, 16, view::tone::kAction);
    draw_glyph(paint, Glyph::Question, {60, 66}, 24, view::tone::kOnAction);
  } else {
    paint.box({18, 18, 84, 62}, 18, view::tone::kPaper);
    paint.fill("M34 76L28 96L52 78Z", view::tone::kPaper);
    draw_glyph(paint, Glyph::Question, {60, 49}, 44, view::tone::kRiverInk);
  }
}

void tap(view::Ui& ui, GameKind game) {
  view::Paint& paint = ui.paint();
  if (game == GameKind::Sorting) {
    draw_bin(ui, {26, 2, 0.58F}, content::Bin::Kitchen, {view::Mood::Calm, 0, 0});
  } else if (game == GameKind::Outlets) {
    const std::array<ImVec2, 2> left = {{{36, 0}, {36, 112}}};
    const std::array<ImVec2, 2> right = {{{84, 0}, {84, 112}}};
    draw_pipe(paint, content::Pipe::Sewage, left.data(), 2, 24);
    draw_pipe(paint, content::Pipe::Rain, right.data(), 2, 24);
  } else {
    for (int i = 0; i < 3; ++i) {
      const float y = 10 + static_cast<float>(i) * 32;
      paint.box({14, y + 3, 92, 25}, 12, view::tone::kLine);
      paint.box({14, y, 92, 25}, 12, i == 1 ? view::tone::kRightBg : view::tone::kPaper);
      paint.disc(28, y + 12.5F, 7, i == 1 ? view::tone::kRight : view::tone::kMist);
      paint.box({42, y + 9, 48, 7}, 3.5F, view::tone::kLine);
    }
  }
  // a finger that taps
  const auto placed = paint.placed(64, 62, 1.9F);
  constexpr std::string_view kHand =
      "M8 12V5.500a1.700 1.700 0 0 1 3.400 0V11c1.200-1.400 3-1 3.400.4c1.200-1 3-.4 3.200 1c2-.6 3 .6 3 2.600c0 "
      "4-2.500 8-6.500 8"
      "c-3 0-4.500-1.500-6-4l-2-3.500c-.8-1.500 1-2.800 2.200-1.600Z";
  paint.fill(kHand, view::tone::kPaper);
  paint.stroke(kHand, {view::tone::kInk, 1.5F});
}

/// The answer comes at once: a tick and a laughing bin, or clean water and a fish, or the right card.
void learn(view::Ui& ui, GameKind game) {
  view::Paint& paint = ui.paint();
  if (game == GameKind::Sorting) {
    draw_bin(ui, {2, 12, 0.52F}, content::Bin::Kitchen, {view::Mood::Happy, 0.9F, 0});
  } else if (game == GameKind::Outlets) {
    paint.oval(34, 88, 34, 14, view::tone::kClearTop);
    draw_koi(ui, {36, 62, 0.36F});
  } else {
    draw_egret(ui, {-16, 4, 0.4F}, view::EgretPose::Cheer);
  }
  paint.box({60, 30, 58, 58}, 16, view::tone::kLine);
  paint.box({60, 26, 58, 58}, 16, view::tone::kPaper);
  paint.disc(89, 55, 21, view::tone::kRight);
  draw_glyph(paint, Glyph::Check, {89, 55}, 30, view::tone::kOnMark);
}

/// The room of the picture in a card, and what is left for the words: none at the standard level, where pictures do.
Rect cut_picture(const view::Ui& ui, std::string_view words, Rect& rest) {
  if (!ui.theme().elder()) return std::exchange(rest, Rect{});
  const bool row = rest.w > rest.h * 1.5F;  // picture beside the words
  const Style style{Type::Button, view::tone::kInk, true, Align::Left, true};
  if (!row) {  // the picture gets what the words leave
    const float words_h = ui.fit(words, style, {rest.w, rest.h * 0.6F}).height;
    return cut_top(rest, std::max(0.0F, rest.h - words_h - 10), 8);
  }
  Rect beside = rest;
  static_cast<void>(cut_left(beside, rest.w * 0.42F, 14));
  const bool roomy = ui.fit(words, style, {beside.w, beside.h}).fits({beside.w, beside.h});
  return cut_left(rest, std::min(rest.h * 1.1F, rest.w * (roomy ? 0.42F : 0.25F)), 14);
}

void draw_vignette(view::Ui& ui, GameKind game, int step, const Rect& panel) {
  view::Paint& paint = ui.paint();
  paint.box(panel, 18, step == 0 ? view::tone::kSkyTop : step == 1 ? view::tone::kRoom : view::tone::kRightBg);
  const float k = std::min(panel.w, panel.h) / 124;
  const auto placed = paint.placed(middle_x(panel) - 60 * k, middle_y(panel) - 56 * k, k);
  if (step == 0) see(ui, game);
  if (step == 1) tap(ui, game);
  if (step == 2) learn(ui, game);
}

void draw_step(view::Ui& ui, GameKind game, int step, const Rect& r) {
  const std::string key = std::string(content::name_of(game)) + "." + std::to_string(step + 1);
  const std::string_view words = ui.words().in_group("howto", key);
  ui.card(r, 26, view::tone::kPaper, view::tone::kLine);
  Rect rest = view::inset({r.x, r.y, r.w, r.h - ui.theme().lip_dp()}, 12);
  const bool row = rest.w > rest.h * 1.5F;
  const Rect panel = cut_picture(ui, words, rest);
  draw_vignette(ui, game, step, panel);
  const std::string id = "step-" + std::to_string(step + 1);
  if (rest.h <= 0) {
    view::Node node;
    node.id = id;
    node.role = view::Role::Image;
    node.name = words;
    node.rect = panel;
    return ui.emit(std::move(node));
  }
  const Style style{Type::Button, view::tone::kInk, true, row ? Align::Left : Align::Centre, true};
  const view::Block block = ui.fit(words, style, {rest.w, rest.h});
  const Rect place{rest.x, rest.y + std::max(0.0F, (rest.h - block.height) / 2), rest.w,
                   std::min(block.height, rest.h)};
  static_cast<void>(ui.text(id, words, place, style));
}

}  // namespace

void draw_howto(Flow& flow, view::Ui& ui) {
  const view::Theme& theme = ui.theme();
  const view::Words& words = ui.words();
  Rect rest;
  if (draw_head(ui, view::name_of(words, flow.game()), rest)) flow.leave_round();
  Rect foot = cut_bottom(rest, theme.button_dp() * 1.1F, theme.gap_dp());
  const bool stacked = theme.portrait();
  const float most = stacked ? 190 * std::max(1.0F, theme.scale) : 420 * theme.scale;
  if (stacked) rest = view::centred(rest, rest.w, std::min(rest.h, 3 * most));
  if (!stacked && theme.form != view::Form::Low)
    rest = view::centred(rest, std::min(rest.w, 3 * most), std::min(rest.h, most * 1.1F));
  const std::vector<Rect> cells = stacked ? rows(rest, 3, theme.gap_dp()) : columns(rest, 3, theme.gap_dp());
  for (int step = 0; step < 3; ++step) draw_step(ui, flow.game(), step, cells[static_cast<std::size_t>(step)]);

  view::Button go{"go", std::string(words("howto.go")), Kind::Go, Glyph::Play, "Enter"};
  if (flow.failed()) {
    go = {"retry", std::string(words("howto.retry")), Kind::River, Glyph::Redo, "Enter"};
  } else if (!flow.ready()) {
    go.disabled = true;
    go.glyph = Glyph::None;
    go.label = words("common.loading");
  }
  foot = view::centred(foot, std::min(foot.w, 460 * std::max(1.0F, theme.scale)), foot.h);
  if (!ui.button(go, foot)) return;
  if (flow.failed()) {
    flow.retry();
  } else {
    flow.begin();
  }
}

}  // namespace qingliu::app

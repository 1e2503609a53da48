// The three little pictures of how a game is played: see, tap, learn. Without words.
#include "game/app/howto_pictures.h"

#include <algorithm>
#include <array>

#include "game/view/pipes.h"
#include "game/view/scene.h"

namespace qingliu::app {
namespace {

using content::GameKind;
using view::Glyph;
using view::Rect;

/// A house whose sewage ends in the rain pipe.
void mixed_pipes(view::Ui& ui) {
  view::Paint& paint = ui.paint();
  draw_house(ui, {24, 52, 48, 18, true, false, 50, 0});
  paint.box({-400, 52, 920, 80}, 0, view::tone::kEarth);
  const std::array<ImVec2, 2> rain = {{{-400, 88}, {520, 88}}};
  const std::array<ImVec2, 2> sewage = {{{48, 52}, {48, 88}}};
  draw_pipe(paint, content::Pipe::Rain, rain.data(), 2, 18);
  draw_pipe(paint, content::Pipe::Sewage, sewage.data(), 2, 18);
  paint.disc(48, 88, 20, view::tone::kPaper);
  paint.disc(48, 88, 16, view::tone::kKapok);
  draw_glyph(paint, Glyph::Cross, {48, 88}, 22, view::tone::kOnFill);
}

/// The same, mended: the sewage passes under the rain.
void parted_pipes(view::Paint& paint) {
  const std::array<ImVec2, 2> sewage = {{{44, -20}, {44, 140}}};
  const std::array<ImVec2, 2> rain = {{{-400, 44}, {520, 44}}};
  draw_pipe(paint, content::Pipe::Sewage, sewage.data(), 2, 24);
  draw_pipe(paint, content::Pipe::Rain, rain.data(), 2, 24);
}

/// Rain falls and the river stays clear.
void clear_after_storm(view::Ui& ui) {
  view::Paint& paint = ui.paint();
  draw_cloud(ui, {-12, 6, 0.6F});
  for (int i = 0; i < 4; ++i) {
    const float x = -2 + static_cast<float>(i) * 16;
    paint.line({x, 42}, {x - 5, 58}, {view::tone::kRain, 4});
  }
  paint.oval(30, 92, 44, 16, view::tone::kClearTop);
  draw_koi(ui, {6, 74, 0.36F});
}

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
  } else if (content::pool_of(game) == GameKind::Pipes) {
    mixed_pipes(ui);
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
  } else if (content::pool_of(game) == GameKind::Pipes) {
    parted_pipes(paint);
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
    draw_koi(ui, {12, 72, 0.36F});
  } else if (content::pool_of(game) == GameKind::Pipes) {
    clear_after_storm(ui);
  } else {
    draw_egret(ui, {-16, 4, 0.4F}, view::EgretPose::Cheer);
  }
  paint.box({60, 30, 58, 58}, 16, view::tone::kLine);
  paint.box({60, 26, 58, 58}, 16, view::tone::kPaper);
  paint.disc(89, 55, 21, view::tone::kRight);
  draw_glyph(paint, Glyph::Check, {89, 55}, 30, view::tone::kOnMark);
}

}  // namespace

void draw_howto_picture(view::Ui& ui, GameKind game, int step, const Rect& panel) {
  view::Paint& paint = ui.paint();
  paint.box(panel, 18, step == 0 ? view::tone::kSkyTop : step == 1 ? view::tone::kRoom : view::tone::kRightBg);
  const float k = std::min(panel.w, panel.h) / 124;
  paint.list().PushClipRect({panel.x, panel.y}, {right_of(panel), bottom_of(panel)}, true);
  {
    const auto placed = paint.placed(middle_x(panel) - 60 * k, middle_y(panel) - 56 * k, k);
    if (step == 0) see(ui, game);
    if (step == 1) tap(ui, game);
    if (step == 2) learn(ui, game);
  }
  paint.list().PopClipRect();
  paint.frame(view::inset(panel, -3), 21, {view::tone::kPaper, 10, false});  // rounds what was clipped square
}

}  // namespace qingliu::app

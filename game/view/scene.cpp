// Drawing of the village from flat shapes; numbers are those of the sketches in the look.
#include "game/view/scene.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

namespace qingliu::view {
namespace {

using namespace tone;

/// Places streaks of light; a fixed little generator so that they stay where they are.
class Scatter {
 public:
  explicit Scatter(std::uint32_t seed) : state_(seed) {}
  float next() {
    state_ = state_ * 1664525U + 1013904223U;
    return static_cast<float>(state_ >> 8U) / 16777216.0F;
  }

 private:
  std::uint32_t state_;
};

/// The crest of the water from left to right, then back along the bottom.
std::vector<ImVec2> crest(const Rect& r) {
  std::vector<ImVec2> points;
  for (float x = -8; x <= r.w + 8; x += 4) {
    points.push_back({r.x + x, r.y + 4 - 3.4F * std::sin(x * 0.10472F)});
  }
  return points;
}

}  // namespace

void draw_sky(Ui& ui, const Rect& r) {
  Paint& paint = ui.paint();
  paint.gradient(r, kSkyTop, kSkyLow);
  if (ui.theme().light != Light::Night) return;
  Scatter scatter(11);
  const int stars = std::clamp(static_cast<int>(r.w * r.h / 9000), 12, 70);
  for (int i = 0; i < stars; ++i) {
    const float x = r.x + scatter.next() * r.w;
    const float y = r.y + scatter.next() * r.h * 0.8F;
    const float size = 0.8F + scatter.next() * 1.5F;
    paint.disc(x, y, size, paint.faded(kSun, 0.35F + scatter.next() * 0.5F));
  }
}

void draw_sun(Ui& ui, Spot at) {
  constexpr float kDisc = 20;  // its radius in the drawing
  draw_piece(ui, ui.theme().light == Light::Night ? Piece::Moon : Piece::Sun, {at.x, at.y, at.scale / kDisc});
}

void draw_cloud(Ui& ui, Spot at) { draw_piece(ui, Piece::Cloud, at); }

void draw_hills(Ui& ui, float w, float y, float scale) {
  Paint& paint = ui.paint();
  const Paint::Placed placed(paint, {0, y}, {w / 100, scale});
  // Each row has its light on the left.
  paint.fill_under("M0 -70C8 -130 20 -190 31 -120S50 -235 63 -190S86 -70 100 -150", 0, kHillFar);
  paint.fill("M31 -120C42 -50 50 -235 63 -190C53 -195 52 -60 42 -60C38 -66 34 -90 31 -120Z",
             paint.faded(kSkyLow, 0.3F));
  paint.fill_under("M0 -100C10 -150 20 -60 36 -70S60 -140 74 -110S92 -40 100 -70", 0, kHillMid);
  paint.fill("M36 -70C52 -80 60 -140 74 -110C64 -112 62 -70 54 -50C48 -54 42 -60 36 -70Z",
             paint.faded(kHillFar, 0.55F));
  paint.fill_under("M0 -34C14 -74 26 -14 45 -34S80 -72 100 -24", 0, kHillNear);
  // The crowns of woods along the nearest.
  constexpr float kCrowns[][3] = {{3, -41, 2.4F},  {6, -45, 3},     {9, -47, 2.6F},  {38, -28, 2.2F},
                                  {41, -31, 2.8F}, {68, -53, 2.6F}, {71, -54, 3.2F}, {74.5F, -54, 2.6F}};
  const float size = std::min(scale, w / 100) / paint.scale() * 3.4F;
  for (const auto& c : kCrowns) {
    paint.disc(c[0], c[1] + 4, c[2] * size, kHillNear);
    paint.disc(c[0] - 0.2F, c[1] + 2, c[2] * size * 0.55F, paint.faded(kHillMid, 0.5F));
  }
}

void draw_pavilion(Ui& ui, Spot at) { draw_piece(ui, Piece::Pavilion, at); }

namespace {

/// The three walls: how high their eaves are when they are 100 wide.
struct Wall {
  Piece piece;
  float eaves;
};
Wall wall_of(const House& house) {
  if (house.plaster) return {Piece::HousePlaster, 95};
  if (house.h > 1.37F * house.w) return {Piece::HouseTall, 165};
  return {Piece::HouseBrick, 110};
}

}  // namespace

void draw_house(Ui& ui, const House& house) {
  const float k = house.w / 100;
  const float h = house.h / k;
  const auto placed = ui.paint().placed(house.x, house.y, k);
  const Wall wall = wall_of(house);
  const Rect& box = shape_of(wall.piece).box;
  // The ear keeps its shape; only the wall under the eaves is made to the height.
  constexpr float kUnderEaves = 8;
  const float seam = kUnderEaves - wall.eaves;
  draw_band(ui, wall.piece, seam, 0, {box.x, kUnderEaves - h, box.w, h - kUnderEaves}, 1);
  draw_band(ui, wall.piece, box.y, seam, {box.x, box.y + wall.eaves - h, box.w, seam - box.y}, 1);
  if (house.round_window) draw_piece(ui, Piece::MoonWindow, {50, -h - 34, 1});
  for (int row = 0; row < house.glass_rows; ++row) {
    draw_glass(ui, {50, -h * 0.7F + static_cast<float>(row) * 52, 0.46F});
  }
  if (house.door > 0) draw_piece(ui, Piece::Door, {house.door, 0, 1});
}

void draw_hall(Ui& ui, Spot at) { draw_piece(ui, Piece::Hall, at); }

void draw_bridge(Ui& ui, Spot at) { draw_piece(ui, Piece::Bridge, at); }

float gable_rise(float width) { return width * 0.53F; }

void draw_gable(Ui& ui, const Rect& wall, float rise) {
  Paint& paint = ui.paint();
  const float k = wall.w / 100;
  const Rect& box = shape_of(Piece::Gable).box;
  const float eaves = bottom_of(box) * rise;
  paint.box(wall, 0, kSign);
  {
    const auto placed = paint.placed(wall.x, wall.y, k);
    const float h = wall.h / k;
    // The light and the shade at the foot of the ear, drawn out down to the ground.
    draw_band(ui, Piece::Gable, 6.5F, 7.5F, {box.x, eaves - 0.5F, box.w, h - eaves + 0.5F}, 1);
    draw_band(ui, Piece::Gable, box.y, 7.5F, {box.x, box.y * rise, box.w, (7.5F - box.y) * rise}, 1);
    paint.box({-2, h - 5, 104, 5}, 1.2F, kStone);
    paint.box({-2, h - 5, 70, 1.6F}, 0.8F, kRim);
    paint.box({84, h - 5, 18, 5}, 1.2F, kStoneDark);
  }
}

void draw_water(Ui& ui, const Rect& r, bool bright) {
  Paint& paint = ui.paint();
  const ImU32 top = bright ? kClearTop : kWaterTop;
  const ImU32 bottom = bright ? kClearLow : kWaterLow;
  std::vector<ImVec2> shape = crest(r);
  const std::vector<ImVec2> foam = shape;
  shape.push_back({right_of(r) + 8, r.y + 10});
  shape.push_back({r.x - 8, r.y + 10});
  paint.polygon(shape.data(), static_cast<int>(shape.size()), top);
  paint.gradient({r.x, r.y + 9, r.w, r.h - 9}, top, bottom);
  paint.polyline(foam.data(), static_cast<int>(foam.size()), {kWave, 4, false});
  Scatter scatter(7);
  const int streaks = r.h < 36 ? 0 : std::clamp(static_cast<int>(r.w * r.h / 9000), 3, 60);
  for (int i = 0; i < streaks; ++i) {
    const float w = 24 + scatter.next() * 70;
    const float x = r.x + scatter.next() * r.w - 20;
    const float y = r.y + 16 + scatter.next() * std::max(0.0F, r.h - 24);
    paint.box({x, y, w, 5}, 2.5F, paint.faded(kWave, 0.25F + scatter.next() * 0.4F));
  }
}

void draw_quay(Ui& ui, const Rect& r) {
  Paint& paint = ui.paint();
  const float w = r.h > 200 ? 140.0F : 84.0F;
  const float h = r.h > 200 ? 50.0F : 26.0F;
  paint.box(r, 0, kQuayDark);
  paint.list().PushClipRect(paint.at(r.x, r.y), paint.at(right_of(r), bottom_of(r)), true);
  Scatter scatter(5);
  const float glint = ui.theme().light == Light::Night ? 0.3F : 0.75F;
  int row = 0;
  for (float y = r.y + 16; y < bottom_of(r); y += h, ++row) {
    for (float x = r.x - w + (row % 2 == 1 ? w / 2 : 0); x < right_of(r); x += w) {
      paint.box({x + 2, y + 2, w - 4, h - 4}, 8, kQuay);
      paint.box({x + 8, y + 5, w * (0.2F + scatter.next() * 0.4F), 4}, 2, paint.faded(kRim, glint));
      if (scatter.next() > 0.7F) paint.box({x + 2, y + 2, w - 4, h - 4}, 8, paint.faded(kQuayDark, 0.4F));
    }
  }
  paint.list().PopClipRect();
  paint.box({r.x, r.y, r.w, 13}, 0, kRim);
  paint.box({r.x, r.y + 12, r.w, 4}, 0, kQuayDark);
}

namespace {

void narrow_street(Ui& ui, float w, float y, float k) {
  draw_house(ui, {-20 * k, y, 70 * k, 84 * k});
  draw_house(ui, {54 * k, y, 52 * k, 66 * k, true, true, 50, 0});
  draw_hall(ui, {w - 98 * k, y, 0.6F * k});
  draw_banana(ui, {128 * k, y + 3, 0.5F * k});
  draw_lychee_tree(ui, {w - 114 * k, y + 3, 0.5F * k});
}

void wide_street(Ui& ui, float w, float y, float k) {
  draw_house(ui, {-20 * k, y, 100 * k, 104 * k});
  draw_house(ui, {94 * k, y, 75 * k, 76 * k, true, true, 50, 0});
  draw_hall(ui, {190 * k, y, 0.79F * k});
  draw_banana(ui, {386 * k, y + 4, 0.62F * k});
  draw_bridge(ui, {w - 420 * k, y + 3, 0.62F * k});
  draw_house(ui, {w - 214 * k, y, 78 * k, 90 * k, false, true, 50, 1});
  draw_house(ui, {w - 122 * k, y, 128 * k, 102 * k, true, false, 50, 0});
  draw_lychee_tree(ui, {w - 430 * k, y + 4, 0.57F * k});
}

}  // namespace

void draw_street(Ui& ui, float horizon) {
  const Theme& theme = ui.theme();
  const float w = theme.screen.w;
  const bool narrow = theme.form == Form::Phone;
  const float k = narrow ? std::min(theme.scale, w / 390) : theme.scale;
  draw_sky(ui, {0, 0, w, horizon + 12});
  draw_sun(ui, {narrow ? w * 0.18F : w * 0.815F, horizon - 112 * k, (narrow ? 24.0F : 43.0F) * k});
  draw_cloud(ui, {w * 0.64F, horizon - 150 * k, 0.6F * k});
  if (!narrow) draw_cloud(ui, {w * 0.06F, horizon - 150 * k, 0.9F * k});
  draw_hills(ui, w, horizon + 2, (narrow ? 0.62F : 0.86F) * k);
  draw_pavilion(ui, {w * 0.63F, horizon - (narrow ? 105.0F : 156.0F) * k, (narrow ? 0.62F : 0.8F) * k});
  if (narrow) {
    narrow_street(ui, w, horizon, k);
  } else {
    wide_street(ui, w, horizon, k);
  }
}

void draw_banner_scene(Ui& ui, float height) {
  const Theme& theme = ui.theme();
  Paint& paint = ui.paint();
  const float w = theme.screen.w;
  const float k = std::min(theme.form == Form::Phone ? w / 390 : theme.scale * 1.1F, height / 150);
  const float horizon = height - 22 * k;
  paint.box(theme.screen, 0, kMist);
  draw_sky(ui, {0, 0, w, horizon + 8});
  draw_sun(ui, {w * 0.84F, height * 0.34F, 18 * k});
  draw_hills(ui, w, horizon + 4, 0.34F * k);
  draw_house(ui, {w - 104 * k, horizon, 46 * k, 40 * k});
  draw_hall(ui, {w - 68 * k, horizon, 0.42F * k});
  draw_banana(ui, {w - 112 * k, horizon + 2, 0.42F * k});
  draw_pavilion(ui, {w * 0.8F, horizon - 30 * k, 0.4F * k});
  draw_water(ui, {0, horizon, w, height - horizon});
  draw_boat(ui, {w * 0.66F, horizon + 9 * k, 0.17F * k}, true);
}

}  // namespace qingliu::view

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

void door(Paint& paint, float x) {
  const auto placed = paint.placed(x, 0, 1);
  paint.fill("M-17 0V-34A17 17 0 0 1 17 -34V0Z", kStoneDark);
  paint.fill("M-12 0V-34A12 12 0 0 1 12 -34V0Z", kWood);
  paint.stroke("M0 0V-46", {kWoodDark, 2, false});
  paint.disc(-4, -22, 1.8F, rgb(0xFFE08A));
  paint.disc(4, -22, 1.8F, kSun);
}

void bricks(Paint& paint, float height, ImU32 colour) {
  constexpr float kPlaces[7][2] = {{12, 0.22F}, {58, 0.34F}, {24, 0.6F}, {66, 0.74F},
                                   {14, 0.86F}, {40, 0.12F}, {72, 0.1F}};
  for (const auto& p : kPlaces) paint.box({p[0], -height * p[1] - 3, 17, 5}, 2, colour);
}

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
}

void draw_sun(Ui& ui, Spot at) {
  Paint& paint = ui.paint();
  paint.disc(at.x, at.y, at.scale * 1.55F, paint.faded(kSun, 0.28F));
  paint.disc(at.x, at.y, at.scale * 1.25F, paint.faded(kSun, 0.4F));
  paint.disc(at.x, at.y, at.scale, kSun);
}

void draw_cloud(Ui& ui, Spot at) {
  Paint& paint = ui.paint();
  const auto placed = paint.placed(at.x, at.y, at.scale);
  const ImU32 colour = kCloud;
  paint.box({0, 20, 120, 26}, 13, colour);
  paint.box({26, 2, 62, 40}, 20, colour);
  paint.box({62, 10, 84, 30}, 15, colour);
}

void draw_hills(Ui& ui, float w, float y, float scale) {
  Paint& paint = ui.paint();
  const Paint::Placed placed(paint, {0, y}, {w / 100, scale});
  paint.fill("M0 0V-70C8 -130 20 -190 31 -120S50 -235 63 -190S86 -70 100 -150V0Z", kHillFar);
  paint.fill("M0 0V-100C10 -150 20 -60 36 -70S60 -140 74 -110S92 -40 100 -70V0Z", kHillMid);
  paint.fill("M0 0V-34C14 -74 26 -14 45 -34S80 -72 100 -24V0Z", kHillNear);
}

void draw_pavilion(Ui& ui, Spot at) {
  Paint& paint = ui.paint();
  const auto placed = paint.placed(at.x, at.y, at.scale);
  paint.fill("M-6 0h12v-22h-12z", kPlaster);
  paint.fill("M-22 -20C-12 -22 -8 -28 0 -36C8 -28 12 -22 22 -20Z", kRidge);
  paint.fill("M-9 -34h18v-10h-18z", kPlaster);
  paint.fill("M-17 -42C-9 -44 -5 -50 0 -58C5 -50 9 -44 17 -42Z", kRidge);
  paint.disc(0, -60, 3, rgb(0xE5484D));
}

void draw_house(Ui& ui, const House& house) {
  Paint& paint = ui.paint();
  const float k = house.w / 100;
  const float h = house.h / k;
  const auto placed = paint.placed(house.x, house.y, k);
  const ImU32 dark = house.plaster ? kPlasterDark : kBrickDark;
  const ImU32 wall = house.plaster ? kPlaster : kBrick;
  paint.box({0, -h - 1, 100, h + 1}, 0, wall);
  {
    const auto eaves = paint.placed(0, -h, 1);
    paint.fill("M-7 -2C9 -5 15 -15 15 -34A35 35 0 0 1 85 -34C85 -15 91 -5 107 -2L100 0H0Z", wall);
    constexpr std::string_view kEar = "M-9 -1C9 -4 15 -15 15 -34A35 35 0 0 1 85 -34C85 -15 91 -4 109 -1";
    paint.stroke(kEar, {kRidge, 11});
    paint.stroke(kEar, {kRim, 3});
    if (house.round_window) {
      paint.disc(50, -34, 13, kRidge);
      paint.disc(50, -34, 9, rgb(0xFFE9AE));
      paint.stroke("M41 -34h18M50 -43v18", {kRidge, 3, false});
    } else {
      paint.disc(50, -34, 12, dark);
    }
  }
  bricks(paint, h, dark);
  paint.box({0, -9, 100, 9}, 0, kStone);
  for (int row = 0; row < house.glass_rows; ++row) {
    draw_glass(ui, {50, -h * 0.7F + static_cast<float>(row) * 52, 0.46F});
  }
  if (house.door > 0) door(paint, house.door);
}

void draw_hall(Ui& ui, Spot at) {
  Paint& paint = ui.paint();
  const auto placed = paint.placed(at.x, at.y, at.scale);
  paint.box({8, -92, 204, 92}, 0, kPlaster);
  paint.fill("M4 -88L22 -130H198L216 -88Z", rgb(0x4C6672));
  for (int i = 0; i < 13; ++i) {
    const float x = 22 + static_cast<float>(i) * 14.6F;
    paint.line({x, -128}, {x, -90}, {rgb(0x2D4652, 0.45F), 3, false});
  }
  paint.stroke("M18 -132H202", {kRidge, 9});
  paint.stroke("M2 -87H218", {kRidge, 6});
  for (const float x : {12.0F, 208.0F}) {
    const auto ear = paint.placed(x, -92, 1);
    paint.fill("M-12 4V-42A12 14 0 0 1 12 -42V4Z", kRidge);
    paint.fill("M-6 2V-42A6 8 0 0 1 6 -42V2Z", kBrick);
  }
  paint.box({8, -9, 204, 9}, 0, kStone);
  paint.fill("M92 0V-57A18 18 0 0 1 128 -57V0Z", kStoneDark);
  paint.fill("M97 0V-57A13 13 0 0 1 123 -57V0Z", kWood);
  draw_glass(ui, {52, -52, 0.5F});
  draw_glass(ui, {168, -52, 0.5F});
  draw_lantern(ui, {80, -84, 0.42F});
  draw_lantern(ui, {140, -84, 0.42F});
}

void draw_bridge(Ui& ui, Spot at) {
  Paint& paint = ui.paint();
  const auto placed = paint.placed(at.x, at.y, at.scale);
  std::vector<ImVec2> rail;
  for (int i = 0; i <= 24; ++i) {
    const float t = 0.04F + static_cast<float>(i) / 24 * 0.92F;
    const float rise = 0.5F - 0.5F * std::cos(t * 6.2831853F);
    rail.push_back({320 * t, 4 - 98 * rise - 12});
  }
  paint.polyline(rail.data(), static_cast<int>(rail.size()), {kStoneDark, 5});
  for (std::size_t i = 1; i < rail.size(); i += 3) {
    paint.box({rail[i].x - 3.5F, rail[i].y - 8, 7, 22}, 3, kStone);
    paint.disc(rail[i].x, rail[i].y - 9, 4.6F, kStoneDark);
  }
  paint.fill("M0 8C64 -10 96 -96 160 -96S256 -10 320 8L221 9A61 58 0 0 0 99 9Z", kStone);
  paint.stroke("M94 8A66 63 0 0 1 226 8", {kStoneDark, 7, false});
  paint.stroke("M2 7C64 -10 96 -96 160 -96S256 -10 318 7", {kRim, 5});
}

float gable_rise(float width) { return width * 0.48F; }

void draw_gable(Ui& ui, const Rect& wall, float rim_dp, float rise) {
  Paint& paint = ui.paint();
  const float k = wall.w / 100;
  const auto placed = paint.placed(wall.x, wall.y, k);
  paint.box({0, -1, 100, wall.h / k + 1}, 0, kSign);
  paint.box({0, wall.h / k - 4, 100, 4}, 0, kStone);
  const Paint::Placed ear(paint, {0, 0}, {1, rise});
  const float unit = k * std::sqrt(rise);
  paint.fill("M-6 -1C8 -3 13 -6.3 13 -15A37 32 0 0 1 87 -15C87 -6.3 92 -3 106 -1L100 0H0Z", kSign);
  constexpr std::string_view kEar = "M-7 -1C8 -3 13 -6.3 13 -15A37 32 0 0 1 87 -15C87 -6.3 92 -3 107 -1";
  paint.stroke(kEar, {kRidge, rim_dp / unit});
  paint.stroke(kEar, {kRim, rim_dp / unit * 0.28F});
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
  const int streaks = std::clamp(static_cast<int>(r.w * r.h / 9000), 3, 60);
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
  int row = 0;
  for (float y = r.y + 16; y < bottom_of(r); y += h, ++row) {
    for (float x = r.x - w + (row % 2 == 1 ? w / 2 : 0); x < right_of(r); x += w) {
      paint.box({x + 2, y + 2, w - 4, h - 4}, 8, kQuay);
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
  draw_sun(ui, {w * 0.62F, height * 0.36F, 20 * k});
  draw_hills(ui, w, horizon + 4, 0.34F * k);
  draw_house(ui, {w - 104 * k, horizon, 46 * k, 40 * k});
  draw_hall(ui, {w - 68 * k, horizon, 0.42F * k});
  draw_banana(ui, {w - 112 * k, horizon + 2, 0.42F * k});
  draw_water(ui, {0, horizon, w, height - horizon});
}

}  // namespace qingliu::view

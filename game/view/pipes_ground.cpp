// Shapes are those of the sketch in the look: one cell = 100.
#include "game/view/pipes_ground.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "game/view/figures.h"
#include "game/view/glyphs.h"
#include "game/view/scene.h"

namespace qingliu::view {
namespace {

using content::Ground;
using content::Street;

constexpr ImU32 kStormTop = rgb(0x3B5566), kStormLow = rgb(0x8FA7AC);
constexpr ImU32 kMurkTop = rgb(0x7F8A5C), kMurkLow = rgb(0x4E5B3C), kMurkWave = rgb(0xA5AE7E);
constexpr ImU32 kTap = rgb(0x2F8F7A), kTapEdge = rgb(0x14574A), kTapMark = rgb(0xD9F5EC);

const content::Cell& cell_of(const Street& street, int row, int column) {
  return street.cells[static_cast<std::size_t>(street.index(row, column))];
}

/// How deep the river is, in cells: its mouth lies a little under the drain's.
float river_depth(const Street& street) { return std::max(2.2F, static_cast<float>(street.main[1]) + 1.35F); }

void draw_river(Ui& ui, const StreetLayout& at, const Street& street, const StreetMood& mood) {
  Paint& paint = ui.paint();
  const float k = at.cell / 100, deep = river_depth(street) * at.cell / 276;
  const Paint::Placed placed(paint, {at.x + static_cast<float>(street.columns) * at.cell - 800 * k, at.y}, {k, deep});
  paint.fill("M806 0C798 60 806 150 830 214C850 262 900 276 960 276H2400V0Z", tone::kStoneDark);
  const ImU32 top = mixed(paint, tone::kWaterTop, kMurkTop, mood.dirt);
  const ImU32 low = mixed(paint, tone::kWaterLow, kMurkLow, mood.dirt);
  paint.fill("M816 44C810 100 816 160 838 206C856 246 904 258 960 258H2400V44Z", mixed(paint, top, low, 0.35F));
  paint.fill(
      "M820 130C822 165 828 186 838 206C856 246 904 258 960 258H2400V120C2000 136 1700 110 1400 124S960 118 820 130Z",
      paint.faded(low, 0.55F));
  paint.fill(
      "M832 190C836 200 838 206 842 212C860 246 904 258 960 258H2400V196C2000 206 1600 186 1300 196S920 186 832 190Z",
      paint.faded(low, 0.6F));
  paint.stroke("M816 46q14 -9 28 0t28 0t28 0t28 0t28 0t28 0t28 0t28 0t28 0t28 0t28 0t28 0t28 0t28 0t28 0t28 0t28 0",
               {mixed(paint, tone::kWave, kMurkWave, mood.dirt), 5});
}

void draw_works(Ui& ui, const StreetLayout& at, const Street& street) {
  const ImVec2 foot = works_place(at, street);
  draw_piece(ui, Piece::Works, {foot.x, foot.y, at.cell * at.left / 150});
}

void draw_roots(Paint& paint) {
  paint.fill("M8 8H92V92H8Z", paint.faded(tone::kEarthDark, 0.7F));
  const Pen thick{rgb(0x8B5E3C), 9}, thin{rgb(0x6E472B), 5};
  paint.stroke("M50 0C50 24 46 40 30 56C22 64 18 76 20 90", thick);
  paint.stroke("M50 10C54 34 66 44 74 58C80 68 80 80 76 92", thick);
  paint.stroke("M50 20C50 46 48 62 50 94M36 50C26 52 16 50 8 44M66 46C76 46 84 42 92 34M30 60C36 70 38 80 38 90", thin);
}

void draw_ditch(Paint& paint) {
  paint.box({3, 6, 94, 88}, 10, tone::kStoneDark);
  paint.box({12, 6, 76, 78}, 8, rgb(0x5B6148));
  paint.box({12, 34, 76, 50}, 8, rgb(0x6F7B55));
  paint.stroke("M16 36q8 -5 16 0t16 0t16 0t16 0", {rgb(0x98A578), 4});
  for (const float x : {28.0F, 50.0F, 70.0F}) paint.disc(x, 60 + (x > 40 && x < 60 ? 10.0F : 0.0F), 4, rgb(0x4E5B3C));
  for (const float x : {14.0F, 38.0F, 62.0F}) paint.box({x, 86, 22, 9}, 3, tone::kStone);
}

/// A stretch of the tap-water main, from the left edge of one cell to the right edge of another.
void draw_tap_main(Ui& ui, const StreetLayout& at, int row, ImVec2 columns) {
  Paint& paint = ui.paint();
  const float w = at.cell * 0.2F, y = at.middle_of(row, 0).y;
  const float from = at.x + columns.x * at.cell, to = at.x + (columns.y + 1) * at.cell;
  paint.line({from, y}, {to, y}, {kTapEdge, w, false});
  paint.line({from, y}, {to, y}, {kTap, w * 0.66F, false});
  for (float x = from + at.cell * 0.25F; x < to; x += at.cell * 0.5F) {
    draw_glyph(paint, Glyph::Drop, {x, y}, w * 0.72F, kTapMark);
  }
}

}  // namespace

ImU32 mixed(const Paint& paint, ImU32 from, ImU32 to, float share) {
  const ImU32 a = paint.faded(from, 1), b = paint.faded(to, 1);
  const float t = std::clamp(share, 0.0F, 1.0F);
  ImU32 mix = 0xFF000000U;
  for (unsigned shift = 0; shift < 24; shift += 8) {
    const float x = static_cast<float>((a >> shift) & 0xFFU), y = static_cast<float>((b >> shift) & 0xFFU);
    mix |= static_cast<ImU32>(std::lround(x + (y - x) * t)) << shift;
  }
  return mix;
}

ImU32 earth_of(const Paint& paint, int row) {
  return mixed(paint, tone::kEarth, tone::kEarthDark, std::min(0.16F * static_cast<float>(row), 0.7F));
}

ImVec2 river_mouth(const StreetLayout& at, const Street& street) {
  const ImVec2 last = at.middle_of(street.main[1], street.columns - 1);
  return {last.x + at.cell * 0.9F, last.y};
}

ImVec2 works_place(const StreetLayout& at, const Street& street) {
  return {at.x - at.left * at.cell * 0.5F, at.y + (static_cast<float>(street.main[0]) + 0.26F) * at.cell};
}

void draw_street_sky(Ui& ui, const StreetLayout& at, const StreetMood& mood) {
  Paint& paint = ui.paint();
  const Rect& screen = ui.theme().screen;
  const float k = at.cell / 84;
  draw_sky(ui, {0, 0, screen.w, at.y + 4});
  if (mood.storm < 0.6F) {
    draw_sun(ui, {at.stage.x + at.stage.w * 0.12F, at.stage.y + (at.y - at.stage.y) * 0.24F, 30 * k});
  }
  draw_cloud(ui, {at.stage.w * 0.46F, at.stage.y + 14 * k, 0.9F * k});
  draw_cloud(ui, {at.stage.w * 0.78F, at.stage.y + 44 * k, 0.7F * k});
  draw_hills(ui, screen.w, at.y + 2, std::min(0.9F, (at.y - at.stage.y + 60) / 330) * std::min(1.0F, k * 1.4F));
  if (mood.storm <= 0) return;
  paint.gradient({0, 0, screen.w, at.y + 4}, paint.faded(kStormTop, 0.93F * mood.storm),
                 paint.faded(kStormLow, 0.62F * mood.storm));
  constexpr float kClouds[][3] = {{-0.03F, 0.1F, 1.5F}, {0.24F, -0.02F, 1.3F}, {0.5F, 0.12F, 1.5F}, {0.8F, 0.0F, 1.3F}};
  for (const auto& c : kClouds) {
    const float x = at.stage.x + c[0] * at.stage.w, y = at.stage.y + c[1] * (at.y - at.stage.y) + 8 * k, s = c[2] * k;
    const ImU32 grey = paint.faded(rgb(0x5B7482), 0.85F * mood.storm);
    paint.box({x, y + 20 * s, 120 * s, 26 * s}, 13 * s, grey);
    paint.box({x + 26 * s, y + 2 * s, 62 * s, 40 * s}, 20 * s, grey);
    paint.box({x + 62 * s, y + 10 * s, 84 * s, 30 * s}, 15 * s, grey);
  }
}

void draw_street_ground(Ui& ui, const StreetLayout& at, const Street& street, const StreetMood& mood) {
  Paint& paint = ui.paint();
  const Rect& screen = ui.theme().screen;
  paint.box({0, at.y, screen.w, screen.h - at.y}, 0, tone::kEarthDark);
  draw_river(ui, at, street, mood);
  const float gap = at.cell * 0.045F;
  for (int row = 0; row < street.rows; ++row) {
    for (int column = 0; column < street.columns; ++column) {
      Rect r = inset(at.rect_of(row, column), gap);
      if (row == 0) r = {r.x, r.y + at.cell * 0.1F, r.w, r.h - at.cell * 0.1F};
      paint.box(r, at.cell * 0.16F, earth_of(paint, row));
    }
  }
  paint.box({0, at.y, at.x + (static_cast<float>(street.columns) + 0.08F) * at.cell, at.cell * 0.13F}, 0, tone::kGrass);
  draw_works(ui, at, street);
}

void draw_obstacles(Ui& ui, const StreetLayout& at, const Street& street) {
  Paint& paint = ui.paint();
  for (int row = 0; row < street.rows; ++row) {
    for (int column = 0; column < street.columns; ++column) {
      const Rect r = at.rect_of(row, column);
      const Ground ground = cell_of(street, row, column).ground;
      if (ground == Ground::WaterMain) {
        draw_tap_main(ui, at, row, {static_cast<float>(column), static_cast<float>(column)});
        continue;
      }
      const auto placed = paint.placed(r.x, r.y, at.cell / 100);
      if (ground == Ground::Tree) draw_roots(paint);
      if (ground == Ground::Ditch) draw_ditch(paint);
    }
  }
}

void draw_trees(Ui& ui, const StreetLayout& at, const Street& street) {
  const float k = at.cell / 100;
  for (int column = 0; column < street.columns; ++column) {
    if (cell_of(street, 0, column).ground != Ground::Tree) continue;
    const ImVec2 foot(at.middle_of(0, column).x, at.y + 2);
    if (column % 2 == 0) {
      draw_lychee_tree(ui, {foot.x, foot.y, 0.72F * k});
    } else {
      draw_banana(ui, {foot.x, foot.y, 0.6F * k});
    }
  }
  draw_banana(ui, {at.x - at.left * at.cell * 0.55F, at.y + 2, 0.62F * k});
}

}  // namespace qingliu::view

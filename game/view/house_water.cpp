// Drops keep their distance along the way; the end is shown while they arrive and stays after them.
#include "game/view/house_water.h"

#include <algorithm>
#include <cmath>

namespace qingliu::view {
namespace {

using content::Pipe;

constexpr std::uint32_t kRunMs = 1100, kEndMs = 600;
constexpr float kBetween = 46, kDrops = 9;
constexpr ImVec2 kRiver(46, 508);  ///< where what the rain pipe brings meets the water
constexpr ImVec2 kRiverFish(38, 566);
constexpr Rect kRiverRoom{-900, 508, 900 + kBank - 12, 1700};

float distance(ImVec2 a, ImVec2 b) { return std::hypot(b.x - a.x, b.y - a.y); }

/// How long the way is to where it leaves the picture: nothing is to be seen beyond.
float seen_length(const std::vector<ImVec2>& way) {
  float length = 0;
  for (std::size_t i = 1; i < way.size(); ++i) length += std::min(distance(way[i - 1], way[i]), 700.0F);
  return length;
}

ImVec2 place_at(const std::vector<ImVec2>& way, float along) {
  for (std::size_t i = 1; i < way.size(); ++i) {
    const float piece = distance(way[i - 1], way[i]);
    if (along <= piece) {
      const float t = piece > 0 ? along / piece : 0;
      return {way[i - 1].x + (way[i].x - way[i - 1].x) * t, way[i - 1].y + (way[i].y - way[i - 1].y) * t};
    }
    along -= piece;
  }
  return way.back();
}

void draw_drops(Ui& ui, const RunningWater& water, const std::vector<ImVec2>& way, float t) {
  Paint& paint = ui.paint();
  const float head = t * (seen_length(way) + kBetween * kDrops);
  const ImU32 body = water.dirty ? rgb(0xA9793A) : rgb(0xE8FBFA), edge = water.dirty ? rgb(0x56300C) : rgb(0x0B5C99);
  for (float i = 0; i < kDrops; ++i) {
    const float along = head - i * kBetween;
    if (along < 0 || along > seen_length(way)) continue;
    const ImVec2 at = place_at(way, along);
    paint.disc(at.x, at.y, 9.5F, edge);
    paint.disc(at.x, at.y, 6.8F, body);
    paint.disc(at.x - 2, at.y - 2, 2, rgb(0xFFFFFF, 0.7F));
  }
}

/// Clean water: a koi leaps. Waste water: the creek turns murky before a dark fish.
void draw_river_end(Ui& ui, const RunningWater& water, const std::string& moment) {
  Paint& paint = ui.paint();
  const float t = ui.motion().timeline(moment + "/river", kEndMs);
  if (!water.dirty) {
    const float leap = std::sin(t * 3.1415926F) * 46;
    draw_koi(ui, {kRiverFish.x, kRiverFish.y - leap, 0.46F});
    if (ui.motion().begins(moment + "/splash")) {
      const ImVec2 at = paint.at(kRiver.x, kRiver.y);
      ui.bits().burst(Bits::Kind::Splash, at, 10, 0.7F);
    }
    return;
  }
  const Rect& r = kRiverRoom;
  paint.box(r, 0, rgb(0x7E8B6A, 0.78F * t));
  paint.list().PushClipRect(paint.at(r.x, r.y - 8), paint.at(right_of(r), bottom_of(r)), true);
  draw_piece(ui, Piece::Murk, {kRiver.x - 30 * t, kRiver.y + 18, 0.35F + 0.35F * t});
  draw_piece(ui, Piece::Murk, {kRiver.x - 40, kRiver.y + 76, 0.5F * t});
  paint.list().PopClipRect();
  draw_koi(ui, {kRiverFish.x, kRiverFish.y + 6 * t, 0.46F}, true);
}

void draw_wrong_joint(Ui& ui, const RunningWater& water, const std::string& moment) {
  const float pop = ui.motion().spring(moment + "/joint", 0, 1, {420, 18});
  const std::vector<ImVec2> way = water_way(water.from, water.through);
  const ImVec2 joint = way[way.size() > 3 ? way.size() - 3 : way.size() - 2];
  const float r = 21 * std::max(0.0F, pop) * std::max(1.0F, 0.7F / ui.paint().scale());
  ui.paint().disc(joint.x, joint.y, r, tone::kPaper);
  ui.paint().disc(joint.x, joint.y, r * 0.84F, tone::kKapok);
  draw_glyph(ui.paint(), Glyph::Cross, joint, r * 1.2F, tone::kOnFill);
}

}  // namespace

void draw_running_water(Ui& ui, const RunningWater& water, const std::string& moment) {
  const std::vector<ImVec2> way = water_way(water.from, water.through);
  if (way.size() < 2) return;
  const float t = ui.motion().timeline(moment + "/run", kRunMs);
  const bool to_river = water.through == Pipe::Rain;
  if (to_river && water.dirty) draw_polluted(ui, water.from, std::min(1.0F, t * 1.4F));
  if (t < 1) draw_drops(ui, water, way, t);
  const float until_there = ui.motion().reduced() ? 0 : 0.45F;
  if (to_river && t > until_there) draw_river_end(ui, water, moment);
  if (!water.belongs && t > until_there) draw_wrong_joint(ui, water, moment);
}

}  // namespace qingliu::view

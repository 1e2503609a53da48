// The figures: pieces of the art, and what moves on them.
#include "game/view/figures.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "game/view/theme.h"

namespace qingliu::view {
namespace {

constexpr ImU32 kWhite = IM_COL32_WHITE, kPupil = rgb(0x12343B);

struct BinPieces {
  Piece body, lid;
};
BinPieces pieces_of(content::Bin bin) {
  switch (bin) {
    case content::Bin::Recyclable:
      return {Piece::BinBlue, Piece::LidBlue};
    case content::Bin::Hazardous:
      return {Piece::BinRed, Piece::LidRed};
    case content::Bin::Kitchen:
      return {Piece::BinGreen, Piece::LidGreen};
    default:
      return {Piece::BinGrey, Piece::LidGrey};
  }
}

void bin_face(Paint& paint, const BinPose& pose) {
  if (pose.mood == Mood::Happy) {
    paint.stroke("M30 84q10 -13 20 0M70 84q10 -13 20 0", {kWhite, 5.5F});
    paint.fill("M48 96H72C72 108 66 112 60 112S48 108 48 96Z", kWhite);
    paint.fill("M52 106C56 102 64 102 68 106C66 111 63 112 60 112S54 111 52 106Z", rgb(0xFF9C8C));
  } else {
    const float down = pose.mood == Mood::Puzzled ? 85.0F : 79.0F;
    const float open = std::max(1 - pose.blink, 0.0F);
    for (const float x : {41.0F, 79.0F}) {
      if (open < 0.2F) {
        paint.line({x - 10, 82}, {x + 10, 82}, {kWhite, 5});
        continue;
      }
      paint.oval(x, 81, 12, 13 * open, kWhite);
      paint.oval(x + pose.look, down, 6, 6 * open, kPupil);
      paint.disc(x + pose.look + 2, down - 3 * open, 2, kWhite);
    }
    paint.stroke(pose.mood == Mood::Puzzled ? "M52 103q8 -7 16 0" : "M51 99q9 8 18 0", {kWhite, 4.5F});
  }
  paint.disc(27, 97, 6, rgb(0xFFFFFF, 0.22F));
  paint.disc(93, 97, 6, rgb(0xFFFFFF, 0.22F));
}

/// The lid turns about its hinge at the left, (8, 56).
void bin_lid(Ui& ui, Piece lid, ImU32 fill, float open) {
  Paint& paint = ui.paint();
  const auto hinge = paint.placed(8 - open * 4, 56 - open * 2, 1, -66 * open);
  if (draw_piece(ui, lid, {-8, -56, 1}) == 1) return;
  paint.fill("M-4 -6Q-4 -36 26 -36H78Q108 -36 108 -6V-2Q108 4 102 4H2Q-4 4 -4 -2Z", fill);
  draw_piece(ui, lid, {-8, -56, 1});
}

std::array<ImVec2, 10> star_points(float r) {
  std::array<ImVec2, 10> points;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const float angle = -1.5707963F + static_cast<float>(i) * 0.62831853F;
    const float d = i % 2 == 1 ? r * 0.54F : r;
    points[i] = {std::cos(angle) * d, std::sin(angle) * d};
  }
  return points;
}

/// A polygon grown by a stroke of its own colour: rounds its corners.
void soft_polygon(Paint& paint, const std::array<ImVec2, 10>& points, ImU32 colour, float width) {
  std::array<ImVec2, 11> closed;
  for (std::size_t i = 0; i < closed.size(); ++i) closed[i] = points[i % points.size()];
  paint.polygon(points.data(), 10, colour);
  paint.polyline(closed.data(), 11, {colour, width});
}

}  // namespace

void draw_egret(Ui& ui, Spot at, EgretPose pose) {
  constexpr std::array<Piece, 4> kPoses = {Piece::EgretStand, Piece::EgretPoint, Piece::EgretCheer, Piece::EgretThink};
  draw_piece(ui, kPoses[static_cast<std::size_t>(pose)], at);
}

void draw_boat(Ui& ui, Spot at, bool canopy) { draw_piece(ui, canopy ? Piece::BoatCanopy : Piece::Boat, at); }

void draw_bin(Ui& ui, Spot at, content::Bin bin, const BinPose& pose) {
  Paint& paint = ui.paint();
  const Hue hue = hue_of(bin);
  const BinPieces pieces = pieces_of(bin);
  const auto placed = paint.placed(at.x, at.y, at.scale);
  const float squash = pose.squash * 0.08F;
  const Paint::Placed foot(paint, {60 * -squash, 176 * squash}, {1 + squash, 1 - squash});
  // A bin is spoken to: while its picture is on its way a plain one stands there.
  if (draw_piece(ui, pieces.body, {0, 0, 1}) < 1) {
    paint.fill("M9 56H111L103 158Q102 170 90 170H30Q18 170 17 158Z", hue.fill);
    draw_piece(ui, pieces.body, {0, 0, 1});
  }
  bin_lid(ui, pieces.lid, hue.fill, pose.lid);
  bin_face(paint, pose);
}

void draw_lantern(Ui& ui, Spot at) { draw_piece(ui, Piece::Lantern, at); }
void draw_lotus(Ui& ui, Spot at) { draw_piece(ui, Piece::Lotus, at); }
void draw_koi(Ui& ui, Spot at, bool dark) { draw_piece(ui, dark ? Piece::KoiDark : Piece::Koi, at); }
void draw_banana(Ui& ui, Spot at) { draw_piece(ui, Piece::Banana, at); }
void draw_lychee_tree(Ui& ui, Spot at) { draw_piece(ui, Piece::LycheeTree, at); }
void draw_reeds(Ui& ui, Spot at) { draw_piece(ui, Piece::Reeds, at); }
void draw_glass(Ui& ui, Spot at) { draw_piece(ui, Piece::Glass, at); }

void draw_star(Ui& ui, Spot at, bool earned) {
  Paint& paint = ui.paint();
  const float r = at.scale;
  const auto points = star_points(r);
  {
    const auto lower = paint.placed(at.x, at.y + r * 0.13F, 1);
    soft_polygon(paint, points, earned ? tone::kActionLip : tone::kLine, r * 0.26F);
  }
  const auto placed = paint.placed(at.x, at.y, 1);
  soft_polygon(paint, points, earned ? tone::kAction : tone::kMist, r * 0.26F);
  if (earned) {
    paint.line({-r * 0.42F, -r * 0.1F}, {-r * 0.1F, -r * 0.5F}, {rgb(0xFFE9A8), r * 0.16F});
    return;
  }
  std::array<ImVec2, 11> closed;
  for (std::size_t i = 0; i < closed.size(); ++i) closed[i] = points[i % points.size()];
  paint.dashed(closed.data(), 11, {rgb(0x9DBDB8), r * 0.06F, false}, {r * 0.14F, r * 0.16F});
}

}  // namespace qingliu::view

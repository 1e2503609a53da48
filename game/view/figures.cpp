// The shapes of the figures, from paths of our own.
#include "game/view/figures.h"

#include <array>
#include <cmath>

#include "game/view/glyphs.h"
#include "game/view/theme.h"

namespace qingliu::view {
namespace {

constexpr ImU32 kWhite = IM_COL32_WHITE, kBlack = rgb(0x12343B);
constexpr ImU32 kMarigold = rgb(0xF5A623), kMarigoldDark = rgb(0xDB8A12), kWood = rgb(0x8A4B2E),
                kWoodDark = rgb(0x6B3721), kTrim = rgb(0xC9803F), kLeaf = rgb(0x5DB651), kLeafDark = rgb(0x3C9448),
                kRidge = rgb(0x2D4652);

void egret_wing(Paint& paint, bool wave) {
  if (wave) {
    paint.fill(
        "M54 170C36 140 10 112 -22 96C-14 110 -16 116 -10 122C-20 122 -24 124 -30 122C-22 136 -18 138 "
        "-12 142C-22 146 -26 148 -32 148C-6 176 30 194 70 190Z",
        kWhite);
    paint.fill("M54 176C40 154 18 132 -6 118C0 140 30 178 62 186Z", rgb(0xD5EBEF));
    return;
  }
  paint.fill("M36 166C58 130 108 124 126 146C122 184 76 194 26 190C36 182 34 174 36 166Z", rgb(0xD5EBEF));
  paint.stroke("M58 168C74 148 104 142 116 152M62 180C82 172 102 164 112 160", {rgb(0xB9DDE3), 4});
}

void egret_head(Paint& paint, bool happy) {
  paint.stroke("M134 24C118 14 104 18 92 32M132 30C120 28 108 34 102 48", {kWhite, 5});
  paint.oval(147, 32, 19, 16, kWhite);
  paint.fill("M158 24C176 25 194 30 210 37C194 41 176 42 159 40Z", kMarigold);
  paint.fill("M159 33C176 35 194 37 210 37C194 41 176 42 159 40Z", kMarigoldDark);
  if (happy) {
    paint.stroke("M146 30q5 -7 10 0", {kBlack, 4});
  } else {
    paint.disc(151, 28, 4.4F, kBlack);
    paint.disc(152.4F, 26.6F, 1.4F, kWhite);
  }
  paint.disc(143, 39, 5, rgb(0xFFC9B5));
}

void bin_face(Paint& paint, const BinPose& pose) {
  if (pose.mood == Mood::Happy) {
    paint.stroke("M30 84q10 -13 20 0M70 84q10 -13 20 0", {kWhite, 5.5F});
    paint.fill("M48 96H72C72 108 66 112 60 112S48 108 48 96Z", kWhite);
    paint.fill("M52 106C56 102 64 102 68 106C66 111 63 112 60 112S54 111 52 106Z", rgb(0xFF9C8C));
  } else {
    const float down = pose.mood == Mood::Puzzled ? 85.0F : 79.0F;
    for (const float x : {41.0F, 79.0F}) {
      paint.oval(x, 81, 12, 13, kWhite);
      paint.disc(x + pose.look, down, 6, kBlack);
      paint.disc(x + pose.look + 2, down - 3, 2, kWhite);
    }
    paint.stroke(pose.mood == Mood::Puzzled ? "M52 103q8 -7 16 0" : "M51 99q9 8 18 0", {kWhite, 4.5F});
  }
  paint.disc(27, 97, 6, rgb(0xFFFFFF, 0.22F));
  paint.disc(93, 97, 6, rgb(0xFFFFFF, 0.22F));
}

void bin_lid(Paint& paint, const Hue& hue, float open) {
  const auto hinge = paint.placed(8 - open * 4, 56 - open * 2, 1, -66 * open);
  const auto back = paint.placed(-8, -56, 1);
  paint.fill("M45 22A15 15 0 1 1 75 22Z", hue.lip);
  paint.fill("M53 20A7 7 0 0 1 67 20Z", rgb(0xFFF9E8));
  paint.fill("M4 50Q4 20 34 20H86Q116 20 116 50V54Q116 60 110 60H10Q4 60 4 54Z", hue.fill);
  paint.fill("M4 46V54Q4 60 10 60H110Q116 60 116 54V46Z", hue.lip);
  paint.stroke("M22 34Q26 29 36 29", {rgb(0xFFFFFF, 0.55F), 5, false});
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

void draw_egret(Ui& ui, Spot at, bool happy, bool wave) {
  Paint& paint = ui.paint();
  const auto placed = paint.placed(at.x, at.y, at.scale);
  paint.stroke("M88 190L84 256M108 190L112 256M66 258H92M98 258H130", {kRidge, 6});
  paint.fill("M24 152C46 108 112 92 142 126C160 152 142 200 98 202C66 204 38 188 6 204C16 186 14 168 24 152Z", kWhite);
  egret_wing(paint, wave);
  paint.stroke("M128 136C164 118 152 96 132 82C112 66 116 40 142 33", {kWhite, 23});
  paint.fill("M110 122C124 140 150 138 158 116C164 122 166 128 163 134C148 152 116 148 104 132Z", kMarigold);
  paint.fill("M128 142L118 172L134 162L144 176L144 142Z", kMarigold);
  paint.fill("M128 142L118 172L127 166L136 142Z", kMarigoldDark);
  egret_head(paint, happy);
}

void draw_boat(Ui& ui, Spot at, bool canopy) {
  Paint& paint = ui.paint();
  const auto placed = paint.placed(at.x, at.y, at.scale);
  paint.fill("M-150 -16C-112 8 112 8 150 -16C146 16 112 40 78 40H-78C-112 40 -146 16 -150 -16Z", kWood);
  paint.fill("M-150 -16C-112 8 112 8 150 -16L147 -4C108 20 -108 20 -147 -4Z", kTrim);
  paint.stroke("M-118 22C-70 34 70 34 118 22", {kWoodDark, 4});
  if (!canopy) return;
  paint.fill("M36 -2V-30A34 40 0 0 1 104 -30V-6Z", kWoodDark);
  paint.fill("M44 -3V-30A26 32 0 0 1 96 -30V-5Z", kTrim);
}

void draw_bin(Ui& ui, Spot at, content::Bin bin, const BinPose& pose) {
  Paint& paint = ui.paint();
  const Hue hue = hue_of(bin);
  const auto placed = paint.placed(at.x, at.y, at.scale);
  paint.oval(60, 176, 54, 7, rgb(0x12343B, 0.16F));
  paint.disc(32, 169, 8, rgb(0x22383F));
  paint.disc(88, 169, 8, rgb(0x22383F));
  if (pose.lid > 0.02F) paint.fill("M12 52H108V64H12Z", rgb(0x0A2329));
  paint.fill("M10 56H110L102 158Q101 170 89 170H31Q19 170 18 158Z", hue.fill);
  paint.fill("M92 56H110L102 158Q101 170 89 170H80Q90 168 91 156Z", hue.lip);
  bin_lid(paint, hue, pose.lid);
  bin_face(paint, pose);
  paint.box({40, 118, 40, 40}, 12, kWhite);
  draw_bin_mark(paint, bin, {60, 138}, 31, hue.fill);
}

void draw_lantern(Ui& ui, Spot at) {
  Paint& paint = ui.paint();
  const auto placed = paint.placed(at.x, at.y, at.scale);
  paint.stroke("M0 -18V0", {kRidge, 3});
  paint.box({-12, -2, 24, 8}, 3, rgb(0xE3A21A));
  paint.stroke("M-6 58V76M0 58V82M6 58V76", {rgb(0xE3A21A), 3});
  paint.oval(0, 28, 28, 24, rgb(0xE5482F));
  paint.oval(0, 28, 13, 24, rgb(0xF0694A));
  paint.box({-12, 50, 24, 8}, 3, rgb(0xE3A21A));
}

void draw_lotus(Ui& ui, Spot at) {
  Paint& paint = ui.paint();
  const auto placed = paint.placed(at.x, at.y, at.scale);
  paint.oval(-34, 12, 34, 11, kLeafDark);
  paint.oval(34, 16, 30, 10, kLeaf);
  paint.fill("M0 10C-32 6 -34 -14 -30 -22C-16 -18 -6 -8 0 10C6 -8 16 -18 30 -22C34 -14 32 6 0 10Z", rgb(0xF7A8B8));
  paint.fill("M0 10C-18 -6 -12 -28 0 -38C12 -28 18 -6 0 10Z", rgb(0xFBC6D0));
  paint.fill("M0 10C-24 4 -26 -2 -38 -4C-32 10 -16 14 0 12C16 14 32 10 38 -4C26 -2 24 4 0 10Z", rgb(0xEE8CA2));
}

void draw_koi(Ui& ui, Spot at, ImU32 colour) {
  Paint& paint = ui.paint();
  const auto placed = paint.placed(at.x, at.y, at.scale);
  paint.fill("M-44 0C-66 -18 -70 -20 -76 -16C-70 -6 -70 6 -76 16C-70 20 -62 14 -44 0Z", colour);
  paint.fill("M-50 0C-30 -26 22 -28 46 0C22 28 -30 26 -50 0Z", colour);
  paint.fill("M-16 -17C0 -24 14 -22 22 -18C14 -6 -6 -4 -16 -17Z", rgb(0xFFFFFF, 0.9F));
  paint.disc(30, -5, 4.5F, kWhite);
  paint.disc(31, -5, 2.6F, kBlack);
}

void draw_banana(Ui& ui, Spot at) {
  Paint& paint = ui.paint();
  struct Leaf {
    float turn, length;
    ImU32 colour;
  };
  constexpr std::array<Leaf, 6> kLeaves = {{{-78, 0.84F, kLeafDark},
                                            {80, 0.86F, kLeafDark},
                                            {-48, 1.04F, kLeaf},
                                            {52, 1.02F, kLeaf},
                                            {-16, 1.12F, kLeafDark},
                                            {20, 1.1F, kLeaf}}};
  const auto placed = paint.placed(at.x, at.y, at.scale);
  paint.fill("M-8 0C-5 -34 -6 -60 -3 -92H5C7 -60 6 -34 10 0Z", kLeafDark);
  for (const Leaf& leaf : kLeaves) {
    const auto turned = paint.placed(1, -86, 1, leaf.turn);
    const Paint::Placed longer(paint, {0, 0}, {1, leaf.length});
    paint.fill("M0 0C-26 -35 -20 -85 0 -100C20 -85 26 -35 0 0Z", leaf.colour);
    paint.stroke("M0 -6V-86", {rgb(0xA9DBC8, 0.7F), 3, false});
  }
}

void draw_lychee_tree(Ui& ui, Spot at) {
  Paint& paint = ui.paint();
  const auto placed = paint.placed(at.x, at.y, at.scale);
  paint.fill("M-9 0C-6 -24 -8 -40 -16 -62L0 -50L18 -64C8 -40 7 -20 11 0Z", rgb(0x8B5E3C));
  for (const ImVec2 c : {ImVec2(-44, -84), ImVec2(44, -86), ImVec2(0, -78)}) {
    paint.disc(c.x, c.y, 34, kLeafDark);
  }
  paint.disc(-26, -112, 36, kLeaf);
  paint.disc(26, -116, 36, kLeaf);
  paint.disc(0, -130, 28, kLeaf);
  constexpr std::array<ImVec2, 10> kFruit = {{{-44, -86},
                                              {-22, -66},
                                              {8, -60},
                                              {36, -80},
                                              {-30, -118},
                                              {18, -128},
                                              {50, -108},
                                              {-6, -96},
                                              {-58, -104},
                                              {34, -104}}};
  for (const ImVec2& f : kFruit) {
    paint.disc(f.x, f.y, 7, rgb(0xE5484D));
    paint.disc(f.x - 2, f.y - 2.5F, 2, rgb(0xFFFFFF, 0.55F));
  }
}

void draw_reeds(Ui& ui, Spot at) {
  Paint& paint = ui.paint();
  const auto placed = paint.placed(at.x, at.y, at.scale);
  paint.stroke("M0 0C-4 -30 -10 -50 -20 -70M12 0C16 -30 22 -52 34 -72M18 0C24 -18 34 -28 46 -36", {kLeafDark, 7});
  paint.stroke("M6 0C6 -34 4 -60 2 -92M-6 0C-12 -20 -22 -32 -36 -42", {kLeaf, 7});
}

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

void draw_glass(Ui& ui, Spot at) {
  Paint& paint = ui.paint();
  constexpr std::array<ImU32, 4> kPanes = {rgb(0x3E8FD0), rgb(0xFFC533), rgb(0x4FB06A), rgb(0xE9604A)};
  const auto placed = paint.placed(at.x, at.y, at.scale);
  paint.box({-34, -38, 68, 76}, 10, kWoodDark);
  for (std::size_t i = 0; i < kPanes.size(); ++i) {
    const std::size_t line = i / 2;
    const auto column = static_cast<float>(i % 2), row = static_cast<float>(line);
    paint.box({-28 + column * 30, -32 + row * 34, 26, 30}, 5, kPanes[i]);
  }
}

}  // namespace qingliu::view

// The table of the drawings, and textured quads.
#include "game/view/pieces.h"

#include <array>

namespace qingliu::view {
namespace {

// clang-format off
constexpr std::array<PieceShape, kPieces> kShapes = {{
    {"banana", {-92, -204, 186, 204}},
    {"bath", {216, 156, 170, 122}},
    {"bed", {404, 218, 144, 60}},
    {"bin-blue", {0, 48, 120, 136}},
    {"bin-green", {0, 48, 120, 136}},
    {"bin-grey", {0, 48, 120, 136}},
    {"bin-red", {0, 48, 120, 136}},
    {"boat", {-155, -22, 310, 66}},
    {"boat-canopy", {-155, -80, 310, 124}},
    {"bridge", {-4, -128, 328, 140}},
    {"cloud", {0, 0, 150, 50}},
    {"crops", {22, 396, 92, 40}},
    {"door", {-22, -58, 44, 58}},
    {"drain", {112, 420, 56, 18}},
    {"egret-cheer", {-40, 0, 256, 264}},
    {"egret-point", {-40, 0, 256, 264}},
    {"egret-stand", {-40, 0, 256, 264}},
    {"egret-think", {-40, 0, 256, 264}},
    {"gable", {-12, -53, 124, 61}},
    {"glass", {-40, -39, 80, 85}},
    {"gutter", {150, 116, 78, 40}},
    {"hall", {-4, -150, 228, 150}},
    {"house-brick", {-16, -186, 132, 186}},
    {"house-cut", {150, 4, 480, 430}},
    {"house-plaster", {-16, -171, 132, 171}},
    {"house-tall", {-16, -241, 132, 241}},
    {"kitchen", {204, 288, 170, 143}},
    {"koi", {-79, -30, 128, 62}},
    {"koi-dark", {-79, -30, 128, 62}},
    {"lantern", {-30, -20, 60, 105}},
    {"lid-blue", {0, 4, 120, 58}},
    {"lid-green", {0, 4, 120, 58}},
    {"lid-grey", {0, 4, 120, 58}},
    {"lid-red", {0, 4, 120, 58}},
    {"lion", {-36, -24, 312, 264}},
    {"lotus", {-70, -44, 138, 74}},
    {"lotus-leaf", {-46, -18, 92, 38}},
    {"lychee-corner", {-2, -20, 134, 110}},
    {"lychee-tree", {-80, -162, 160, 162}},
    {"moon", {-33, -33, 66, 66}},
    {"moon-window", {-17, -17, 34, 34}},
    {"murk", {-110, -24, 220, 52}},
    {"pavilion", {-26, -88, 52, 88}},
    {"reeds", {-42, -110, 96, 112}},
    {"stall", {698, 330, 112, 102}},
    {"stamp", {-33, -33, 66, 66}},
    {"steps", {-86, 0, 172, 60}},
    {"sun", {-33, -33, 66, 66}},
    {"toilet", {410, 302, 164, 129}},
    {"washer", {586, 188, 126, 106}},
    {"works", {-74, -90, 148, 92}},
}};
// clang-format on

}  // namespace

const PieceShape& shape_of(Piece piece) { return kShapes[static_cast<std::size_t>(piece)]; }

float draw_piece(Ui& ui, Piece piece, Spot at, float degrees) {
  const Rect& box = shape_of(piece).box;
  const auto placed = ui.paint().placed(at.x, at.y, at.scale, degrees);
  return draw_band(ui, piece, box.y, bottom_of(box), box, 1);
}

float draw_band(Ui& ui, Piece piece, float from, float to, const Rect& place, float scale) {
  const PieceShape& shape = shape_of(piece);
  Paint& paint = ui.paint();
  const float dp = scale * paint.scale();
  Picture picture;
  Pictures* pictures = ui.pictures();
  if (pictures == nullptr) return 0;
  if (!pictures->find_scene(shape.name, {shape.box.w * dp, shape.box.h * dp}, ui.theme().light, picture)) return 0;
  if (picture.shown < 1) ui.motion().wake();
  const float height = picture.uv1.y - picture.uv0.y;
  const ImVec2 top(picture.uv0.x, picture.uv0.y + height * (from - shape.box.y) / shape.box.h);
  const ImVec2 bottom(picture.uv1.x, picture.uv0.y + height * (to - shape.box.y) / shape.box.h);
  paint.image(picture.texture, place, top, bottom, picture.shown);
  return picture.shown;
}

}  // namespace qingliu::view

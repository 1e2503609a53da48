// The rooms and pipes; numbers are those of the sketch in the look.
#include "game/view/house.h"

#include <array>
#include <vector>

#include "game/view/figures.h"
#include "game/view/glyphs.h"
#include "game/view/pipes.h"
#include "game/view/scene.h"
#include "game/view/theme.h"

namespace qingliu::view {
namespace {

using content::Pipe;
using content::Room;

constexpr ImU32 kWhite = IM_COL32_WHITE, kCream = rgb(0xFFFDF5);
constexpr ImU32 kMurk = rgb(0x7E8B6A), kMurkMark = rgb(0x5A4A22), kMurkEdge = rgb(0x4B4A2A);

// The mains, and what leads down to them.
constexpr float kRainMain = 478, kSewageMain = 546;
constexpr float kStack = 184, kRainRiser = 694, kSewageRiser = 612;
constexpr float kHead = 232;   ///< where the sewage main begins: an inspection well
constexpr float kInlet = 702;  ///< where it falls into the works
constexpr float kRiverTop = 504;

void ground(Ui& ui) {
  Paint& paint = ui.paint();
  paint.box({-900, 430, 2600, 1800}, 0, tone::kEarth);
  constexpr float kStones[][2] = {{30, 600},  {190, 470}, {330, 490}, {520, 600}, {640, 470}, {250, 600},
                                  {430, 590}, {760, 600}, {60, 660},  {340, 660}, {600, 660}, {-120, 640}};
  paint.fill("M-900 600C-500 570 -300 612 0 588S400 612 640 586S1200 610 1700 580V1330H-900Z",
             paint.faded(tone::kEarthDark, 0.4F));
  for (const auto& s : kStones) {
    paint.box({s[0], s[1], 46, 14}, 7, tone::kEarthDark);
    paint.box({s[0] + 6, s[1] + 3, 20, 4}, 2, paint.faded(tone::kEarth, 0.7F));
  }
  paint.box({-900, 430, 2600, 16}, 0, tone::kGrass);
  for (int i = 0; i < 44; ++i) {  // the roots of the turf
    const int odd = i * 37 % 5;
    const float wide = 20 + static_cast<float>(odd) * 8;
    paint.box({-900 + static_cast<float>(i) * 60 + static_cast<float>(odd), 438, wide, 12}, 6, tone::kGrass);
  }
  paint.box({-900, 430, 900 + kBank, 90}, 0, tone::kHillNear);  // the other side of the creek
  draw_water(ui, {-900, kRiverTop, 900 + kBank, 1700});
  for (int i = 0; i < 30; ++i) {  // the stones of its bank
    const float y = 436 + static_cast<float>(i) * 34;
    paint.box({kBank - 12, y, 24, 32}, 7, tone::kStoneDark);
    paint.box({kBank - 12, y, 18, 29}, 7, tone::kStone);
  }
}

/// Where sewage is cleaned: basins in the ground, from brown to clear.
void works(Ui& ui) {
  Paint& paint = ui.paint();
  paint.box({574, 572, 2000, 66}, 10, tone::kStoneDark);
  paint.box({574, 572, 2000, 8}, 4, tone::kStone);
  constexpr float kWide = 46;
  constexpr ImU32 kBasins[] = {rgb(0xA9793A), rgb(0x8FA88A), rgb(0x5FC0BE)};
  for (int i = 0; i < 3; ++i) {
    const float x = 582 + static_cast<float>(i) * (kWide + 6);
    paint.box({x, 580, kWide, 50}, 8, tone::kStone);
    paint.box({x + 3, 590, kWide - 6, 37}, 6, kBasins[i]);
    paint.box({x + 8, 594, kWide * 0.45F, 4}, 2, rgb(0xFFFFFF, 0.45F));
    paint.disc(x + 16, 612, 3.4F, rgb(0xFFFFFF, 0.5F));
    paint.disc(x + 29, 606, 2.6F, rgb(0xFFFFFF, 0.5F));
  }
}

/// The house with what stands in it and around it; all drawn where they are in the box.
void rooms(Ui& ui) {
  draw_banana(ui, {104, 434, 0.62F});
  for (const Piece piece : {Piece::HouseCut, Piece::Bath, Piece::Bed, Piece::Kitchen, Piece::Toilet}) {
    draw_piece(ui, piece, {0, 0, 1});
  }
  draw_glass(ui, {511, 187, 0.62F});
}

/// What stands before the pipes.
void yard(Ui& ui) {
  draw_piece(ui, Piece::Gutter, {0, 0, 1});
  draw_piece(ui, Piece::Washer, {0, 0, 1});
  draw_piece(ui, Piece::Crops, {64, 146, 0.66F});
  draw_piece(ui, Piece::Drain, {34, 86, 0.8F});
  draw_piece(ui, Piece::Stall, {-88, 0, 1});
}

/// The mains and what always leads to them: rain above, to the creek; sewage below, to the works.
void networks(Ui& ui) {
  Paint& paint = ui.paint();
  const std::array<ImVec2, 3> street = {{{kRainRiser, 294}, {kRainRiser, kRainMain}, {kBank - 2, kRainMain}}};
  draw_pipe(paint, Pipe::Rain, street.data(), 3, 24);
  const std::array<ImVec2, 2> stack = {{{kStack, 150}, {kStack, kRainMain}}};
  draw_pipe(paint, Pipe::Rain, stack.data(), 2, 24);
  paint.box({kBank - 8, kRainMain - 15, 12, 30}, 4, tone::kRainEdge);
  const std::array<ImVec2, 2> riser = {{{kSewageRiser, 294}, {kSewageRiser, kSewageMain}}};
  draw_pipe(paint, Pipe::Sewage, riser.data(), 2, 24);
  const std::array<ImVec2, 3> main = {{{kHead, kSewageMain}, {kInlet, kSewageMain}, {kInlet, 590}}};
  draw_pipe(paint, Pipe::Sewage, main.data(), 3, 24);
  for (const float x : {kSewageRiser, kRainRiser}) {
    paint.box({x - 16, 288, 32, 14}, 5, x == kRainRiser ? tone::kRainEdge : tone::kSewageEdge);
  }
}

/// From the outlet of a room down to a main; empty when nothing leads there.
std::vector<ImVec2> way(Room room, Pipe pipe) {
  const ImVec2 from = outlet_place(room);
  if (pipe == Pipe::Neither) return {};
  const bool rain = pipe == Pipe::Rain;
  const float main = rain ? kRainMain : kSewageMain;
  switch (room) {
    case Room::Roof:
      if (rain) return {from, {kStack, 150}, {kStack, main}};
      return {from, {212, 146}, {212, main}, {kHead, main}};
    case Room::Bathroom:
      if (rain) return {from, {from.x, 284}, {kStack, 284}, {kStack, main}};
      return {from, {from.x, 284}, {391, 284}, {391, main}};
    case Room::Balcony: {
      const float riser = rain ? kRainRiser : kSewageRiser;
      return {from, {from.x, 300}, {riser, 300}, {riser, main}};
    }
    case Room::Yard:
    case Room::Field:
      if (!rain) return {from, {from.x, main}, {kHead, main}};
      break;
    default:
      break;
  }
  return {from, {from.x, main}};
}

/// The first `share` of a way, piece by piece.
std::vector<ImVec2> upto(std::vector<ImVec2> points, float share) {
  if (points.size() < 2) return {};
  const float end = share * static_cast<float>(points.size() - 1);
  const auto whole = static_cast<std::size_t>(end);
  if (whole + 1 < points.size()) {
    const float t = end - static_cast<float>(whole);
    const ImVec2 a = points[whole], b = points[whole + 1];
    points[whole + 1] = {a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t};
    points.resize(whole + 2);
  }
  return points;
}

}  // namespace

void draw_house_cut(Ui& ui) {
  ground(ui);
  rooms(ui);
  works(ui);
  networks(ui);
  yard(ui);
}

ImVec2 outlet_place(Room room) {
  switch (room) {
    case Room::Kitchen:
      return {268, 390};
    case Room::Toilet:
      return {472, 426};
    case Room::Bathroom:
      return {330, 274};
    case Room::Balcony:
      return {654, 282};
    case Room::Roof:
      return {kStack, 132};
    case Room::Yard:
      return {146, 430};
    case Room::Shop:
      return {662, 428};
    case Room::Field:
      break;
  }
  return {108, 430};
}

ImVec2 bubble_place(Room room) {
  switch (room) {
    case Room::Kitchen:
      return {344, 336};
    case Room::Toilet:
      return {556, 338};
    case Room::Bathroom:
      return {398, 206};
    case Room::Balcony:
      return {566, 204};
    case Room::Roof:
      return {286, 84};
    case Room::Yard:
      return {122, 350};
    case Room::Shop:
      return {572, 372};
    case Room::Field:
      break;
  }
  return {64, 366};
}

Rect mark_strip(Room room) {
  switch (room) {
    case Room::Kitchen:
      return {208, 396, 150, 28};
    case Room::Toilet:
      return {502, 396, 74, 28};
    case Room::Bathroom:
      return {206, 246, 112, 28};
    case Room::Balcony:
      return {596, 270, 112, 28};
    case Room::Roof:
      return {206, 104, 130, 28};
    case Room::Yard:
      return {122, 424, 72, 28};
    case Room::Shop:
      return {630, 400, 78, 28};
    case Room::Field:
      break;
  }
  return {78, 396, 46, 28};
}

void draw_outlet_mark(Ui& ui, Spot at, OutletMark mark, bool wrong) {
  Paint& paint = ui.paint();
  const auto placed = paint.placed(at.x, at.y, at.scale);
  if (mark == OutletMark::Asked) {
    paint.disc(0, 0, 40, rgb(0xFFC533, 0.35F));
    paint.disc(0, 0, 30, rgb(0xFFC533, 0.6F));
    paint.disc(0, 0, 23, tone::kInk);
    paint.disc(0, 0, 19, tone::kAction);
    draw_glyph(paint, Glyph::Question, {0, 0}, 26, tone::kInk);
    return;
  }
  const ImU32 fill = wrong                        ? tone::kKapok
                     : mark == OutletMark::Rain   ? tone::kRainInk
                     : mark == OutletMark::Sewage ? tone::kSewageInk
                                                  : tone::kInk2;
  paint.disc(0, 0, 20, kCream);
  paint.disc(0, 0, 16, fill);
  draw_glyph(paint, wrong ? Glyph::Cross : Glyph::Check, {0, 0}, 22, kWhite);
}

void draw_connection(Ui& ui, Room room, Pipe pipe, float share) {
  const std::vector<ImVec2> points = upto(way(room, pipe), share);
  if (points.size() < 2) return;
  draw_pipe(ui.paint(), pipe, points.data(), static_cast<int>(points.size()), 22);
}

void draw_polluted(Ui& ui, Room room, float share) {
  std::vector<ImVec2> points = upto(water_way(room, Pipe::Rain), share);
  if (points.size() < 2) return;
  const auto count = static_cast<int>(points.size());
  Paint& paint = ui.paint();
  paint.polyline(points.data(), count, {kMurkEdge, 24});
  paint.polyline(points.data(), count, {kMurk, 17.5F});
  paint.dashed(points.data(), count, {kMurkMark, 7}, {0, 17});
}

std::vector<ImVec2> water_way(Room room, Pipe pipe) {
  std::vector<ImVec2> points = way(room, pipe);
  if (points.empty()) return points;
  if (pipe == Pipe::Sewage) {
    points.push_back({kInlet, kSewageMain});
    points.push_back({kInlet, 586});
  } else {
    points.push_back({kBank, kRainMain});
  }
  return points;
}

}  // namespace qingliu::view

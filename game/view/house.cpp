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

void ground(Ui& ui) {
  Paint& paint = ui.paint();
  paint.box({-900, 430, 2600, 900}, 0, tone::kEarth);
  constexpr float kStones[][2] = {{30, 600},  {190, 470}, {330, 490}, {520, 600}, {640, 470}, {250, 600},
                                  {430, 590}, {760, 600}, {60, 660},  {340, 660}, {600, 660}, {-120, 640}};
  for (const auto& s : kStones) paint.box({s[0], s[1], 46, 14}, 7, tone::kEarthDark);
  paint.box({-900, 430, 2600, 14}, 0, tone::kGrass);
  draw_water(ui, {-900, 494, 926, 800});
}

/// The house with what stands in it and around it; all drawn where they are in the box.
void rooms(Ui& ui) {
  draw_banana(ui, {16, 432, 0.62F});
  for (const Piece piece : {Piece::HouseCut, Piece::Bath, Piece::Bed, Piece::Kitchen, Piece::Toilet, Piece::Washer,
                            Piece::Crops, Piece::Drain, Piece::Stall}) {
    draw_piece(ui, piece, {0, 0, 1});
  }
  draw_glass(ui, {511, 187, 0.62F});
}

void networks(Ui& ui) {
  Paint& paint = ui.paint();
  const std::array<ImVec2, 3> stack = {{{184, 150}, {184, 520}, {-860, 520}}};
  draw_pipe(paint, Pipe::Rain, stack.data(), 3, 24);
  draw_piece(ui, Piece::Gutter, {0, 0, 1});
  const std::array<ImVec2, 3> street = {{{690, 330}, {690, 480}, {1700, 480}}};
  draw_pipe(paint, Pipe::Rain, street.data(), 3, 24);
  paint.box({674, 322, 32, 16}, 6, tone::kRainEdge);
  const std::array<ImVec2, 2> riser = {{{616, 332}, {616, 540}}};
  draw_pipe(paint, Pipe::Sewage, riser.data(), 2, 24);
  paint.box({600, 322, 32, 16}, 6, tone::kSewageEdge);
  const std::array<ImVec2, 2> main = {{{268, 540}, {1700, 540}}};
  draw_pipe(paint, Pipe::Sewage, main.data(), 2, 24);
}

/// From the outlet of a room to the network; empty when nothing leads there.
std::vector<ImVec2> way(Room room, Pipe pipe) {
  const ImVec2 from = outlet_place(room);
  if (pipe == Pipe::Neither) return {};
  if (room == Room::Roof && pipe == Pipe::Rain) return {from, {184, 150}};
  if (pipe == Pipe::Rain) {
    switch (room) {
      case Room::Kitchen:
        return {from, {from.x, 468}, {184, 468}};
      case Room::Bathroom:
        return {from, {258, 283}, {184, 283}};
      case Room::Toilet:
        return {from, {from.x, 480}, {700, 480}};
      case Room::Balcony:
        return {from, {690, from.y}, {690, 334}};
      case Room::Shop:
        return {from, {from.x, 480}};
      default:
        return {from, {from.x, 520}};
    }
  }
  switch (room) {
    case Room::Bathroom:
      return {from, {258, 283}, {391, 283}, {391, 540}};
    case Room::Balcony:
      return {from, {616, from.y}, {616, 334}};
    case Room::Roof:
      return {from, {214, 132}, {214, 540}, {290, 540}};
    case Room::Yard:
    case Room::Field:
      return {from, {from.x, 560}, {290, 560}, {290, 540}};
    default:
      return {from, {from.x, 540}};
  }
}

}  // namespace

void draw_house_cut(Ui& ui) {
  ground(ui);
  rooms(ui);
  networks(ui);
}

ImVec2 outlet_place(Room room) {
  switch (room) {
    case Room::Kitchen:
      return {268, 388};
    case Room::Toilet:
      return {472, 420};
    case Room::Bathroom:
      return {258, 258};
    case Room::Balcony:
      return {650, 282};
    case Room::Roof:
      return {184, 128};
    case Room::Yard:
      return {140, 432};
    case Room::Shop:
      return {752, 424};
    case Room::Field:
      break;
  }
  return {72, 432};
}

void draw_outlet_mark(Ui& ui, Spot at, OutletMark mark, bool wrong) {
  Paint& paint = ui.paint();
  const auto placed = paint.placed(at.x, at.y, at.scale);
  if (mark == OutletMark::Unasked) {
    paint.disc(0, 0, 18, tone::kInk2);
    paint.disc(0, 0, 14.5F, kCream);
    draw_glyph(paint, Glyph::Question, {0, 0}, 20, tone::kInk2);
    return;
  }
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
  Paint& paint = ui.paint();
  std::vector<ImVec2> points = way(room, pipe);
  if (points.size() < 2) return;
  const float upto = share * static_cast<float>(points.size() - 1);
  const auto whole = static_cast<std::size_t>(upto);
  if (whole + 1 < points.size()) {
    const float t = upto - static_cast<float>(whole);
    const ImVec2 a = points[whole], b = points[whole + 1];
    points[whole + 1] = {a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t};
    points.resize(whole + 2);
  }
  draw_pipe(paint, pipe, points.data(), static_cast<int>(points.size()), 22);
}

}  // namespace qingliu::view

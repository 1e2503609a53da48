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

constexpr ImU32 kSteel = rgb(0x8FA9B3), kPale = rgb(0xCFE0E6), kWhite = IM_COL32_WHITE, kCream = rgb(0xFFFDF5),
                kSky = rgb(0xBFE6F3), kDrop = rgb(0x5BB4DE);
using tone::kRidge, tone::kWood;

void ground(Ui& ui) {
  Paint& paint = ui.paint();
  paint.box({-900, 430, 2600, 900}, 0, tone::kEarth);
  constexpr float kStones[][2] = {{30, 600},  {190, 470}, {330, 490}, {520, 600}, {640, 470}, {250, 600},
                                  {430, 590}, {760, 600}, {60, 660},  {340, 660}, {600, 660}, {-120, 640}};
  for (const auto& s : kStones) paint.box({s[0], s[1], 46, 14}, 7, tone::kEarthDark);
  paint.box({-900, 430, 2600, 14}, 0, tone::kGrass);
  draw_water(ui, {-900, 494, 926, 800});
}

void shell(Ui& ui) {
  Paint& paint = ui.paint();
  draw_gable(ui, {190, 130, 400, 300}, 20, 0.56F);
  paint.box({204, 148, 180, 128}, 12, tone::kRoomDark);
  paint.box({398, 148, 178, 128}, 12, tone::kRoom);
  paint.box({204, 290, 180, 140}, 12, tone::kRoom);
  paint.box({398, 290, 178, 140}, 12, tone::kRoomDark);
  paint.box({190, 276, 400, 14}, 0, kRidge);
  paint.box({384, 140, 14, 290}, 0, kRidge);
  paint.box({190, 138, 400, 12}, 0, kRidge);
}

void balcony(Ui& ui) {
  Paint& paint = ui.paint();
  paint.box({590, 276, 116, 14}, 4, kRidge);
  for (const float x : {603.0F, 627.0F, 651.0F, 675.0F, 695.0F}) paint.box({x, 228, 6, 50}, 3, kWood);
  paint.box({592, 222, 114, 9}, 4, kWood);
  paint.box({606, 196, 72, 80}, 10, kWhite);
  paint.box({606, 196, 72, 18}, 10, kPale);
  paint.disc(642, 244, 24, kSteel);
  paint.disc(642, 244, 18, kSky);
  paint.fill("M626 248q8 -8 16 0t16 0v4a16 12 0 0 1 -32 0z", kDrop);
  paint.disc(618, 205, 4, rgb(0xE9604A));
}

void upstairs(Ui& ui) {
  Paint& paint = ui.paint();
  paint.fill("M226 226h64q-2 24 -22 26h-20q-20 -2 -22 -26z", kWhite);
  paint.stroke("M258 226v-20h16", {kSteel, 7});
  paint.box({252, 250, 12, 26}, 0, kPale);
  paint.stroke("M352 276V180h-24", {kSteel, 7});
  paint.fill("M312 184h32l-4 10h-24z", kSteel);
  paint.stroke("M318 202v14M328 204v18M338 202v14", {kDrop, 4});
  paint.box({416, 232, 120, 30}, 10, rgb(0xE9604A));
  paint.box({410, 246, 132, 24}, 8, kWood);
  paint.box({420, 218, 40, 22}, 10, kWhite);
  draw_glass(ui, {511, 187, 0.62F});
}

void downstairs(Ui& ui) {
  Paint& paint = ui.paint();
  paint.box({214, 360, 150, 70}, 6, rgb(0xB96F3C));
  paint.box({208, 350, 162, 14}, 5, kCream);
  paint.fill("M236 362h60v20q0 8 -8 8h-44q-8 0 -8 -8z", kPale);
  paint.stroke("M266 350v-26h22v10", {kSteel, 7});
  paint.box({318, 330, 40, 22}, 5, rgb(0x3A454B));
  paint.box({308, 378, 48, 44}, 5, rgb(0x9C5A2E));
  paint.fill("M452 360h56q0 34 -26 38v32h-22v-34q-10 -8 -8 -36z", kWhite);
  paint.fill("M444 352h72v10h-72z", rgb(0xDCE8EC));
  paint.box({500, 312, 32, 48}, 6, kWhite);
  paint.box({420, 306, 30, 40}, 6, kSky);
}

/// The field with its furrows at the left, the yard drain beside it, the stall at the right.
void around(Ui& ui) {
  Paint& paint = ui.paint();
  draw_banana(ui, {16, 432, 0.62F});
  for (int i = 0; i < 4; ++i) {
    const float x = 40 + static_cast<float>(i) * 17;
    const auto placed = paint.placed(x, 432, 1);
    paint.stroke("M0 0C-5 -9 -8 -13 -10 -15M0 0C5 -9 8 -13 10 -15M0 0V-18", {rgb(0x3C9448), 4});
  }
  paint.box({118, 426, 44, 10}, 4, rgb(0x6B7C80));
  for (float x = 123; x < 160; x += 8) paint.box({x, 428, 4, 6}, 1, kRidge);
  paint.box({716, 372, 74, 58}, 6, kCream);
  paint.box({724, 392, 58, 38}, 4, rgb(0xB96F3C));
  paint.box({708, 350, 90, 10}, 4, kWood);
  for (int i = 0; i < 5; ++i) {
    const auto placed = paint.placed(708 + static_cast<float>(i) * 18, 356, 0.95F);
    paint.fill("M0 0H19V14A9.5 9 0 0 1 0 14Z", i % 2 == 0 ? rgb(0xE9604A) : kCream);
  }
}

void networks(Ui& ui) {
  Paint& paint = ui.paint();
  const std::array<ImVec2, 3> stack = {{{184, 150}, {184, 520}, {-860, 520}}};
  draw_pipe(paint, Pipe::Rain, stack.data(), 3, 24);
  paint.box({156, 126, 56, 18}, 9, tone::kRainEdge);
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
  shell(ui);
  balcony(ui);
  upstairs(ui);
  downstairs(ui);
  around(ui);
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

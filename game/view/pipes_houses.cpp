// Brick and plaster by turns, as in the rest of the village.
#include "game/view/pipes_houses.h"

#include <algorithm>
#include <array>
#include <string>

#include "game/view/figures.h"
#include "game/view/scene.h"

namespace qingliu::view {
namespace {

using content::SourceKind;
using content::Street;

constexpr std::array<std::string_view, 8> kMarks = {{
    "M7 3.5h4.500v7.500H7zM7 11h11c0 4-2 6-4.500 6.500V20.500H9V17",
    "M4.500 10.500h15v5.500a3 3 0 0 1-3 3h-9a3 3 0 0 1-3-3zM2.500 12.500h2M19.500 12.500h2M9 7.500q1.800-2 0-4M14.500 "
    "7.500q1.800-2 0-4",
    "M5 21V7a3.500 3.500 0 0 1 7 0v1M8 9.500h8.500M9 13v2.500M12.300 13v4.500M15.600 13v2.500",
    "M4.500 3.500h15v17h-15zM12 9a4.200 4.200 0 1 1 0 8.400a4.200 4.200 0 1 1 0 -8.400zM8 6.300h2.500",
    "M4 5.500h16v13H4zM8 9v6M12 9v6M16 9v6",
    "M3.500 11.500h17c0 5-3.500 8-8.500 8s-8.500-3-8.500-8zM8.500 8.500l8-6M12.500 8.500l8-4",
    "M2.500 11.500L12 4l9.500 7.500M7.500 15v4M12 14v6M16.500 15v4",
    "M3 20h18M12 20v-6M12 14c-5-2-5-8 0-11c5 3 5 9 0 11z",
}};

bool has_restaurant(const Street& street, std::size_t house) {
  return std::any_of(street.sources.begin(), street.sources.end(), [house](const content::WaterSource& one) {
    return one.house == house && one.kind == SourceKind::Restaurant;
  });
}

/// Down the wall from the eaves: rain from the roof; from the kitchen's height: sewage.
void draw_downpipes(Paint& paint, const StreetLayout& at, const content::House& house, const Rect& wall) {
  const float w = at.cell * 0.1F;
  for (const std::size_t net : {0U, 1U}) {
    const float x = at.middle_of(0, house.stack[net]).x;
    const float top = bottom_of(wall) - at.cell * (net == 0 ? 0.32F : 0.62F);
    paint.line({x, top}, {x, at.y}, {net == 0 ? tone::kSewageEdge : tone::kRainEdge, w});
    paint.line({x, top}, {x, at.y}, {net == 0 ? tone::kSewage : tone::kRain, w * 0.6F});
  }
}

/// How large the marks on the board are; 0 = there is no room for them.
float sign_side(const StreetLayout& at, const Rect& wall, std::size_t count) {
  const float side = std::min(at.cell * 0.34F, (wall.w - 12) / static_cast<float>(std::max<std::size_t>(count, 1)));
  return side < 15 ? 0 : side;
}

/// A board on the wall with a mark for each outlet.
void draw_outlet_signs(Ui& ui, const StreetLayout& at, const Street& street, std::size_t house) {
  const Rect wall = house_rect(at, street.houses[house]);
  std::vector<SourceKind> kinds;
  for (const content::WaterSource& one : street.sources) {
    if (one.house == house) kinds.push_back(one.kind);
  }
  const float side = sign_side(at, wall, kinds.size());
  if (side == 0) return;
  const float w = side * static_cast<float>(kinds.size()) + 10;
  const Rect board = centred({middle_x(wall), wall.y + wall.h * 0.42F, 0, 0}, w, side + 8);
  ui.paint().box({board.x, board.y + 3, board.w, board.h}, board.h * 0.3F, tone::kRidge);
  ui.paint().box(board, board.h * 0.3F, rgb(0xFFFDF5));
  float x = board.x + 5 + side / 2;
  for (const SourceKind kind : kinds) {
    draw_source_mark(ui.paint(), kind, {x, middle_y(board)}, side * 0.86F, rgb(0x12343B));
    x += side;
  }
}

}  // namespace

void draw_source_mark(Paint& paint, SourceKind kind, ImVec2 middle, float size, ImU32 colour) {
  const float k = size / 24;
  const auto placed = paint.placed(middle.x - size / 2, middle.y - size / 2, k);
  paint.stroke(kMarks[static_cast<std::size_t>(kind)], {colour, 2.4F});
}

void draw_street_houses(Ui& ui, const StreetLayout& at, const Street& street) {
  for (std::size_t i = 0; i < street.houses.size(); ++i) {
    const content::House& one = street.houses[i];
    const Rect wall = house_rect(at, one);
    const float whole = static_cast<float>(one.last - one.first + 1) * at.cell - 0.1F * at.cell;
    if (whole > wall.w * 1.3F) {  // a wide house has wings
      const Paint::Placed wings(ui.paint(), {middle_x(wall) - whole / 2, at.y}, {whole / 220, at.cell * 0.78F / 150});
      draw_hall(ui, {0, 0, 1});
    }
    const float door = sign_side(at, wall, 6) > 0 ? 0.0F : 50.0F;  // the board hangs there
    draw_house(ui, {wall.x, bottom_of(wall), wall.w, wall.h, i % 2 == 1, i % 2 == 0, door, 0});
    draw_downpipes(ui.paint(), at, one, wall);
    if (has_restaurant(street, i)) {
      for (const float x : {0.14F, 0.86F}) {
        draw_lantern(ui, {wall.x + wall.w * x, wall.y + wall.h * 0.3F, wall.w / 360});
      }
    }
    draw_outlet_signs(ui, at, street, i);
  }
}

void draw_house_numbers(Ui& ui, const StreetLayout& at, const Street& street) {
  const float type = ui.theme().type_dp(Type::Second);
  const float r = std::max(at.cell * 0.2F, type * 0.66F);
  for (std::size_t i = 0; i < street.houses.size(); ++i) {
    const Rect wall = house_rect(at, street.houses[i]);
    const ImVec2 m(middle_x(wall), wall.y - r * 0.55F);
    if (!contains(inset(at.stage, r), m.x, m.y)) continue;  // scrolled away
    ui.paint().disc(m.x, m.y, r * 1.14F, rgb(0xFFFDF5));
    ui.paint().disc(m.x, m.y, r, rgb(0x12343B));
    const std::string number = std::to_string(i + 1);
    const Style style{Type::Second, rgb(0xFFFFFF), true, Align::Centre};
    ui.draw_middle(ui.block(number, style, type * 2), centred({m.x, m.y, 0, 0}, type * 2, type * 2));
  }
}

}  // namespace qingliu::view

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
    const float top = wall.y + wall.h * (net == 0 ? 0.52F : 0.16F);
    paint.line({x, top}, {x, at.y}, {net == 0 ? tone::kSewageEdge : tone::kRainEdge, w});
    paint.line({x, top}, {x, at.y}, {net == 0 ? tone::kSewage : tone::kRain, w * 0.6F});
  }
}

/// One small disc an outlet along the foot of the wall, where there is room for it.
void draw_outlet_signs(Ui& ui, const StreetLayout& at, const Street& street, std::size_t house) {
  const Rect wall = house_rect(at, street.houses[house]);
  std::vector<SourceKind> kinds;
  for (const content::WaterSource& one : street.sources) {
    if (one.house == house) kinds.push_back(one.kind);
  }
  const float r =
      std::min(at.cell * 0.17F, wall.w / (2.3F * static_cast<float>(std::max<std::size_t>(kinds.size(), 1))));
  if (r < 8) return;
  float x = middle_x(wall) - r * 1.12F * static_cast<float>(kinds.size() - 1);
  for (const SourceKind kind : kinds) {
    const float y = bottom_of(wall) - r * 1.25F;
    ui.paint().disc(x, y, r, tone::kRidge);
    ui.paint().disc(x, y, r * 0.86F, rgb(0xFFFDF5));
    draw_source_mark(ui.paint(), kind, {x, y}, r * 1.15F, rgb(0x12343B));
    x += r * 2.24F;
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
    const Rect wall = house_rect(at, street.houses[i]);
    House house{wall.x, bottom_of(wall), wall.w, wall.h, i % 2 == 1, i % 2 == 0, 50, 1};
    draw_house(ui, house);
    draw_downpipes(ui.paint(), at, street.houses[i], wall);
    if (has_restaurant(street, i)) {
      for (const float x : {0.2F, 0.8F}) {
        draw_lantern(ui, {wall.x + wall.w * x, wall.y + wall.h * 0.34F, wall.w / 330});
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
    const ImVec2 m(middle_x(wall), wall.y - r * 0.15F);
    ui.paint().disc(m.x, m.y, r * 1.14F, rgb(0xFFFDF5));
    ui.paint().disc(m.x, m.y, r, rgb(0x12343B));
    const std::string number = std::to_string(i + 1);
    const Style style{Type::Second, rgb(0xFFFFFF), true, Align::Centre};
    ui.draw_middle(ui.block(number, style, type * 2), centred({m.x, m.y, 0, 0}, type * 2, type * 2));
  }
}

}  // namespace qingliu::view

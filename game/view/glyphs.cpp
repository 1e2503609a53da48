// The paths of the marks.
#include "game/view/glyphs.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace qingliu::view {
namespace {

struct Mark {
  std::string_view stroke;
  std::string_view fill;
  float width = 2.9F;
};

constexpr std::array<Mark, 36> kMarks = {{
    {"", ""},
    {"M8 5v14M16 5v14", "", 3.6F},
    {"M8 5.5v13l11-6.5z", "M8 5.5v13l11-6.5z", 2},
    {"M15 5l-7 7 7 7", "", 3.2F},
    {"M9 5l7 7-7 7", "", 3.2F},
    {"M5 12.5l5 5L19.5 7", "", 3.8F},
    {"M6 6l12 12M18 6L6 18", "", 3.6F},
    {"M4.5 12.5a7.5 7.5 0 1 0 2.7-5.8L4.5 9M4.5 4.2V9h4.8", "", 3},
    {"M9 9.5v6l-2.5 5.5M9 15.5l3 5.5M9 11l5 2.5M15.5 12v9.5", "M9 2.7a2.8 2.8 0 1 1 0 5.6a2.8 2.8 0 1 1 0 -5.6z", 2.7F},
    {"M12 6.5C9 4.5 6 4.5 3.5 5.2v13c2.5-.7 5.5-.7 8.5 1.3 3-2 6-2 8.5-1.3v-13C18 4.5 15 4.5 12 6.5z"
     "M12 6.5v13",
     "", 2.6F},
    {"M12 21c5-6 7-8.5 7-12a7 7 0 0 0-14 0c0 3.5 2 6 7 12z"
     "M12 6.7a2.3 2.3 0 1 1 0 4.6a2.3 2.3 0 1 1 0 -4.6z",
     "", 2.6F},
    {"", "M12 3.5c4 5 6 7.8 6 11a6 6 0 0 1-12 0c0-3.2 2-6 6-11z"},
    {"M8 4H16A4 4 0 0 1 20 8V16A4 4 0 0 1 16 20H8A4 4 0 0 1 4 16V8A4 4 0 0 1 8 4z",
     "M9 7.6a1.4 1.4 0 1 1 0 2.8a1.4 1.4 0 1 1 0 -2.8z"
     "M15 13.6a1.4 1.4 0 1 1 0 2.8a1.4 1.4 0 1 1 0 -2.8z"
     "M15 7.6a1.4 1.4 0 1 1 0 2.8a1.4 1.4 0 1 1 0 -2.8z"
     "M9 13.6a1.4 1.4 0 1 1 0 2.8a1.4 1.4 0 1 1 0 -2.8z",
     2.6F},
    {"M12 3.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 1 1 0 -17zM12 7v5.5l3.5 2", ""},
    {"M7 18h10a4 4 0 0 0 .6-8A6 6 0 0 0 6.2 11 3.6 3.6 0 0 0 7 18z", ""},
    {"M7 4h10v6a5 5 0 0 1-10 0zM7 6H4a3 3 0 0 0 3.5 4.5M17 6h3a3 3 0 0 1-3.5 4.5M12 15v4M8 20h8", ""},
    {"M4 11.5L12 4.5l8 7M6.500 10v9.500h11v-9.500", ""},
    {"M6 7a2.500 2.500 0 1 1 0 .1zM6 17a2.500 2.500 0 1 1 0 .1zM10 8.500L20 17M10 15.500L20 7", "", 2.6F},
    {"M5 12h14", "", 3.6F},
    {"M12 5v14M5 12h14", "", 3.6F},
    {"M8.5 9a3.600 3.600 0 1 1 5.500 3c-1.500 1-2 1.600-2 3",
     "M12 18a1.700 1.700 0 1 1 0 3.400a1.700 1.700 0 1 1 0 -3.400z", 3.2F},
    {"M5 5.5h6v6H5zM13.5 5.5h5.5v6h-5.5zM5 14h6v5.500H5zM13.5 14h5.5v5.500h-5.500z", "", 2.4F},
    {"M12 8.600a3.400 3.400 0 1 1 0 6.800a3.400 3.400 0 1 1 0 -6.800zM12 3.500v2.600M12 17.900v2.600M3.500 "
     "12h2.600M17.900 12h2.600M6 6l1.800 1.800M16.200 16.200L18 18M18 6l-1.800 1.800M7.800 16.200L6 18",
     "", 2.8F},
    {"M15.500 9.200a4 4 0 0 1 0 5.600M18 6.500a8 8 0 0 1 0 11", "M4 9.500h3.500L12.500 5v14l-5-4.500H4z", 2.4F},
    {"M16 9.500l5 5M21 9.500l-5 5", "M4 9.500h3.500L12.500 5v14l-5-4.500H4z", 2.6F},
    {"M12 2.800v2M12 19.200v2M2.800 12h2M19.200 12h2M5.500 5.500l1.400 1.400M17.100 17.100l1.400 1.400M18.500 "
     "5.500l-1.400 1.400M6.900 17.100l-1.400 1.400",
     "M12 7.400a4.600 4.600 0 1 1 0 9.200a4.600 4.600 0 1 1 0 -9.200z", 2.4F},
    {"", "M14.500 3.500A8.700 8.700 0 1 0 20.500 15.500A7.200 7.200 0 0 1 14.500 3.500z"},
    {"M12 3.800a8.200 8.200 0 1 1 0 16.400a8.200 8.200 0 1 1 0 -16.400z", "M12 3.800a8.200 8.200 0 0 1 0 16.400z",
     2.4F},
    {"M3.500 18L8.500 5.500L13.500 18M5.300 13.800h6.400M14.800 18l3.200-8l3.200 8M16 15.300h4", "", 2.4F},
    {"",
     "M8.200 12.500V4.800a1.700 1.700 0 0 1 3.400 0V10.500c1.200-1.100 2.700-.8 3.100.4c1.200-.8 2.500-.3 "
     "2.800.9c1.600-.4 2.500.6 2.500 2.300c0 4-2.300 7.600-6.200 7.600c-3 "
     "0-4.500-1.400-6-3.900l-2.100-3.400c-.8-1.500.9-2.800 2.100-1.500z"},
    {"M8 5L4 9l4 4M4.5 9H14a5.500 5.500 0 0 1 0 11H9", "", 3},
    {"M5 15l7-7 7 7", "", 3.2F},
    {"M5 9l7 7 7-7", "", 3.2F},
    {"M8 17l-1.500 4M13 17l-1.500 4M18 17l-1.500 4",
     "M7 15h10.500a3.800 3.800 0 0 0 .6-7.500A6 6 0 0 0 6.400 8.500A3.400 3.400 0 0 0 7 15z", 2.6F},
    {"M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12z",
     "M12 8.800a3.200 3.200 0 1 1 0 6.400a3.200 3.200 0 1 1 0 -6.400z", 2.6F},
    {"M4 8.500h13M13.500 4.500l4 4-4 4M20 15.500H7M10.500 11.500l-4 4 4 4", "", 2.8F},
}};

void recyclable(Paint& paint, ImU32 colour) {
  paint.stroke("M17 15L22 7.5Q24 5 26 7.5L31 15M36 22L41 31Q42 35 38 35H29M20 35H10Q6 35 7.5 31L12.5 22",
               {colour, 5.5F});
  paint.fill("M25 19L36 18L33 7Z", colour);
  paint.fill("M32 27L23 35L32 43Z", colour);
  paint.fill("M4.5 24L14.5 16.5L19 28Z", colour);
}

void hazardous(Paint& paint, ImU32 colour) {
  paint.stroke("M24 5L45 41Q46 44 43 44H5Q2 44 3 41Z", {colour, 5});
  paint.stroke("M24 18V30", {colour, 6});
  paint.disc(24, 37, 3.4F, colour);
}

void kitchen(Paint& paint, ImU32 colour) {
  paint.stroke("M14 24H40M22 15V33M30 17V31", {colour, 5});
  paint.fill("M14 12C4 16 2 20 2 24C2 28 4 32 14 36C18 30 18 18 14 12Z", colour);
  paint.disc(9, 21, 2.4F, IM_COL32_WHITE);
  paint.fill("M38 24L46 15V33Z", colour);
}

void other(Paint& paint, ImU32 colour) {
  paint.fill("M18 12C14 8 16 4 20 6L24 8L28 6C32 4 34 8 30 12Z", colour);
  paint.fill("M17 15H31C42 24 44 32 42 38C41 43 37 44 34 44H14C11 44 7 43 6 38C4 32 6 24 17 15Z", colour);
  paint.stroke("M16 28Q20 33 16 38M32 28Q28 33 32 38", {IM_COL32(255, 255, 255, 190), 3});
}

void drain(Paint& paint, ImU32 colour) {
  paint.ring(24, 24, 19, {colour, 5});
  paint.stroke("M15 16H33M12 24H36M15 32H33", {colour, 4.5F});
}

}  // namespace

void draw_glyph(Paint& paint, Glyph glyph, ImVec2 middle, float size, ImU32 colour) {
  const Mark& mark = kMarks[static_cast<std::size_t>(glyph)];
  const float scale = size / 24;
  const auto placed = paint.placed(middle.x - size / 2, middle.y - size / 2, scale);
  if (!mark.fill.empty()) paint.fill(mark.fill, colour);
  if (!mark.stroke.empty()) paint.stroke(mark.stroke, {colour, mark.width});
}

void draw_bin_mark(Paint& paint, content::Bin bin, ImVec2 middle, float size, ImU32 colour) {
  const auto placed = paint.placed(middle.x - size / 2, middle.y - size / 2, size / 48);
  switch (bin) {
    case content::Bin::Recyclable:
      return recyclable(paint, colour);
    case content::Bin::Hazardous:
      return hazardous(paint, colour);
    case content::Bin::Kitchen:
      return kitchen(paint, colour);
    case content::Bin::Other:
      return other(paint, colour);
    case content::Bin::Drain:
      return drain(paint, colour);
  }
}

}  // namespace qingliu::view

// The art and the code know each other: no drawing without a name in the code, no name without a
// drawing, one table of colours on both sides, and every piece is something to see.
#include <catch2/catch_test_macros.hpp>
#include <cstdio>
#include <set>

#include "game/platform/native/drawings.h"
#include "game/platform/native/svg_raster.h"
#include "game/view/pieces.h"

namespace {

namespace view = qingliu::view;
namespace platform = qingliu::platform;
using view::Light;
using view::Tone;

constexpr Light kEveryLight[] = {Light::Day, Light::Night, Light::Contrast};

const platform::Drawings& scene() {
  static const platform::Drawings drawings = [] {
    platform::Drawings made;
    made.add_scene(QINGLIU_SOURCE_DIR "/assets/scene");
    return made;
  }();
  return drawings;
}

std::string piece_name(std::size_t i) { return std::string(view::shape_of(static_cast<view::Piece>(i)).name); }

std::string hex(ImU32 colour) {
  char text[8];
  std::snprintf(text, sizeof text, "#%02X%02X%02X", colour & 0xFFU, (colour >> 8U) & 0xFFU, (colour >> 16U) & 0xFFU);
  return text;
}

}  // namespace

TEST_CASE("Every piece of the code has a drawing, and every drawing is a piece of the code") {
  std::set<std::string> named;
  for (std::size_t i = 0; i < view::kPieces; ++i) named.insert(piece_name(i));
  CHECK(named.size() == view::kPieces);
  const std::vector<std::string> drawn = scene().pieces();
  CHECK(named == std::set<std::string>(drawn.begin(), drawn.end()));
}

TEST_CASE("The box of a piece is the viewBox of its drawing") {
  for (std::size_t i = 0; i < view::kPieces; ++i) {
    const view::PieceShape& shape = view::shape_of(static_cast<view::Piece>(i));
    CAPTURE(shape.name);
    const std::string svg = scene().find("day/" + std::string(shape.name));
    const std::size_t at = svg.find("viewBox=\"");
    REQUIRE(at != std::string::npos);
    float x = 0, y = 0, w = 0, h = 0;
    REQUIRE(std::sscanf(svg.c_str() + at, "viewBox=\"%f %f %f %f\"", &x, &y, &w, &h) == 4);
    CHECK(shape.box.x == x);
    CHECK(shape.box.y == y);
    CHECK(shape.box.w == w);
    CHECK(shape.box.h == h);
  }
}

TEST_CASE("Every piece is a picture that fills a good part of its box, under every light") {
  for (const Light light : kEveryLight) {
    for (std::size_t i = 0; i < view::kPieces; ++i) {
      const std::string name = std::string(view::name_of(light)) + "/" + piece_name(i);
      CAPTURE(name);
      const view::Rect& box = view::shape_of(static_cast<view::Piece>(i)).box;
      const int width = 96, height = static_cast<int>(96 * box.h / box.w);
      const std::vector<std::uint8_t> rgba = platform::rasterise_svg(scene().find(name), width, height);
      REQUIRE(rgba.size() == static_cast<std::size_t>(width * height) * 4);
      std::size_t seen = 0;
      for (std::size_t p = 3; p < rgba.size(); p += 4) seen += rgba[p] > 0 ? 1U : 0U;
      CHECK(seen * 100 > rgba.size() / 4 * 12);
    }
  }
}

TEST_CASE("A colour that art and code both name is the same in both") {
  struct Shared {
    const char* name;
    Tone tone;
  };
  constexpr Shared kShared[] = {{"ridge", Tone::Ridge},
                                {"rim", Tone::Rim},
                                {"brick", Tone::Brick},
                                {"brick-dark", Tone::BrickDark},
                                {"plaster", Tone::Plaster},
                                {"plaster-dark", Tone::PlasterDark},
                                {"sign", Tone::Sign},
                                {"stone", Tone::Stone},
                                {"stone-dark", Tone::StoneDark},
                                {"wood", Tone::Wood},
                                {"wood-dark", Tone::WoodDark},
                                {"cloud", Tone::Cloud},
                                {"sun", Tone::Sun},
                                {"boat", Tone::Boat},
                                {"boat-low", Tone::BoatLow},
                                {"earth-dark", Tone::EarthDark}};
  for (const Light light : kEveryLight) {
    for (const Shared& one : kShared) {
      CAPTURE(view::name_of(light), one.name);
      CHECK(scene().colour(view::name_of(light), one.name) ==
            hex(view::palette_of(light)[static_cast<std::size_t>(one.tone)]));
    }
  }
}

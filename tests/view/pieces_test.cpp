// The art and the code know each other: no drawing without a name in the code, no name without a
// drawing, one table of colours on both sides, and every piece is something to see.
#include <catch2/catch_test_macros.hpp>
#include <cstdio>
#include <set>

#include "game/platform/native/drawings.h"
#include "game/platform/native/svg_raster.h"
#include "game/platform/picture_atlas.h"
#include "game/view/pieces.h"
#include "imgui_internal.h"

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

namespace {

/// Answers every request with plain pixels, when told to.
struct PlainPainter final : platform::PicturePainter {
  struct Wanted {
    std::string name;
    int width, height;
  };
  void request(const std::string& name, int width, int height) override { wanted.push_back({name, width, height}); }
  void deliver(platform::PictureAtlas& atlas) {
    for (const Wanted& one : std::exchange(wanted, {})) {
      const std::vector<std::uint8_t> pixels(static_cast<std::size_t>(one.width * one.height) * 4, 200);
      atlas.arrived(one.name, one.width, one.height, pixels.data());
      ++painted;
    }
  }
  std::vector<Wanted> wanted;
  int painted = 0;
};

/// Frames of an ImGui of its own, with nothing but pictures in its texture.
class Frames {
 public:
  Frames() : context_(ImGui::CreateContext()) {
    ImGui::SetCurrentContext(context_);
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.DisplaySize = {1280, 800};
    io.DisplayFramebufferScale = {1, 1};
    io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
    io.Fonts->TexMaxWidth = io.Fonts->TexMaxHeight = 2048;
  }
  ~Frames() { ImGui::DestroyContext(context_); }
  Frames(const Frames&) = delete;
  Frames& operator=(const Frames&) = delete;

  template <typename Draw>
  void draw(int count, Draw&& body) {
    for (int i = 0; i < count; ++i) {
      ImGui::GetIO().DeltaTime = 0.016F;
      ImGui::NewFrame();
      body();
      ImGui::Render();
      for (ImTextureData* texture : *ImGui::GetDrawData()->Textures) texture->SetStatus(ImTextureStatus_OK);
    }
  }
  [[nodiscard]] static int area() {
    const ImTextureData* texture = ImGui::GetIO().Fonts->TexData;
    return texture->Width * texture->Height;
  }

 private:
  ImGuiContext* context_;
};

}  // namespace

TEST_CASE("A picture is asked for once, is absent until it comes, and fades in") {
  Frames frames;
  PlainPainter painter;
  platform::PictureAtlas atlas(painter);
  view::Picture picture;
  bool found = true;
  const auto look = [&] { found = atlas.find_scene("boat", {100, 21}, Light::Night, picture); };
  frames.draw(3, look);
  CHECK_FALSE(found);
  REQUIRE(painter.wanted.size() == 1);
  CHECK(painter.wanted[0].name == "night/boat");
  CHECK(painter.wanted[0].width == 96);
  CHECK(painter.wanted[0].height == 20);
  painter.deliver(atlas);
  frames.draw(1, look);
  CHECK(found);
  CHECK(picture.shown < 0.2F);
  frames.draw(30, look);
  CHECK(picture.shown == 1);
  CHECK(painter.wanted.empty());
}

TEST_CASE("A small change of size keeps the picture; a large one shows the old until the new is there") {
  Frames frames;
  PlainPainter painter;
  platform::PictureAtlas atlas(painter);
  view::Picture picture;
  bool found = false;
  float size = 100;
  const auto look = [&] { found = atlas.find_scene("boat", {size, size}, Light::Day, picture); };
  frames.draw(1, look);
  painter.deliver(atlas);
  for (size = 98; size > 85; size -= 1) frames.draw(1, look);
  CHECK(painter.wanted.empty());
  frames.draw(30, look);
  size = 200;
  frames.draw(1, look);
  CHECK(found);
  REQUIRE(painter.wanted.size() == 1);
  painter.deliver(atlas);
  frames.draw(1, look);
  CHECK(found);
  CHECK(picture.shown == 1);
}

TEST_CASE("After ten visits of every screen's pictures the texture is no larger than after one") {
  Frames frames;
  PlainPainter painter;
  platform::PictureAtlas atlas(painter);
  int first = 0;
  for (int visit = 0; visit < 10; ++visit) {
    for (int screen = 0; screen < 6; ++screen) {
      const auto look = [&] {
        view::Picture picture;
        for (std::size_t i = 0; i < 12; ++i) {
          const auto piece = static_cast<view::Piece>((i + static_cast<std::size_t>(screen) * 8) % view::kPieces);
          const float size = 120 + 37 * static_cast<float>(screen) + 5 * static_cast<float>(i);
          static_cast<void>(atlas.find_scene(view::shape_of(piece).name, {size, size}, Light::Day, picture));
        }
      };
      frames.draw(2, look);
      painter.deliver(atlas);
      frames.draw(300, look);
      CHECK(painter.wanted.empty());
    }
    if (visit == 0) first = Frames::area();
    CHECK(Frames::area() <= first);
    CHECK(Frames::area() <= 2048 * 2048);
  }
}

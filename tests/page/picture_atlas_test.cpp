// Pictures in the texture: asked for once, shown when they have arrived, and out of the way when nobody
// draws them.
#include <array>
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <utility>
#include <vector>

#include "game/platform/glyph_loader.h"
#include "game/platform/picture_atlas.h"
#include "imgui_internal.h"

using namespace qingliu;
using view::Light;

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

struct NoGlyphs final : platform::GlyphPainter {
  float advance_em(std::uint32_t, platform::Weight) override { return 0.5F; }
  void paint(const std::vector<platform::GlyphCell>&, std::vector<std::uint8_t>&) override {}
};

/// Frames of an ImGui of its own, with nothing but pictures in its texture.
class Frames {
 public:
  explicit Frames(int atlas_side = 2048) : context_(ImGui::CreateContext()) {
    ImGui::SetCurrentContext(context_);
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.DisplaySize = {1280, 800};
    io.DisplayFramebufferScale = {1, 1};
    io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
    io.Fonts->TexMinWidth = io.Fonts->TexMinHeight = 128;
    io.Fonts->TexMaxWidth = io.Fonts->TexMaxHeight = atlas_side;
    static_cast<void>(glyphs_.add_font(*io.Fonts, platform::Weight::Bold));
  }
  ~Frames() {
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) texture->SetStatus(ImTextureStatus_Destroyed);
    ImGui::DestroyContext(context_);
  }
  Frames(const Frames&) = delete;
  Frames& operator=(const Frames&) = delete;

  template <typename Draw>
  void draw(int count, Draw&& body) {
    for (int i = 0; i < count; ++i) {
      ImGui::GetIO().DeltaTime = 0.016F;
      ImGui::NewFrame();
      body();
      glyphs_.flush(*ImGui::GetIO().Fonts);
      ImGui::Render();
      for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        const bool going = texture->Status == ImTextureStatus_WantDestroy;
        if (texture->Status == ImTextureStatus_WantCreate) texture->SetTexID(1);
        if (going) texture->SetTexID(ImTextureID_Invalid);
        texture->SetStatus(going ? ImTextureStatus_Destroyed : ImTextureStatus_OK);
      }
    }
  }
  [[nodiscard]] static int area() {
    const ImTextureData* texture = ImGui::GetIO().Fonts->TexData;
    return texture->Width * texture->Height;
  }

 private:
  NoGlyphs painter_;
  platform::GlyphQueue glyphs_{painter_};
  ImGuiContext* context_;
};

}  // namespace

TEST_CASE("a picture is asked for once, is absent until it comes, and fades in") {
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

TEST_CASE("a small change of size keeps the picture; a large one shows the old until the new is there") {
  Frames frames;
  PlainPainter painter;
  platform::PictureAtlas atlas(painter);
  view::Picture picture;
  bool found = false;
  float size = 100;
  const auto look = [&] { found = atlas.find_scene("boat", {size, size}, Light::Day, picture); };
  frames.draw(1, look);
  painter.deliver(atlas);
  for (size = 98; size > 88; size -= 1) frames.draw(1, look);
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

TEST_CASE("one picture serves the sizes a little below its own") {
  Frames frames;
  PlainPainter painter;
  platform::PictureAtlas atlas(painter);
  view::Picture picture;
  const auto of = [&](float size) { return atlas.find("apple", size, picture); };
  frames.draw(1, [&] { CHECK_FALSE(of(200)); });
  painter.deliver(atlas);
  for (const float size : {190.0F, 160.0F, 130.0F}) frames.draw(1, [&] { CHECK(of(size)); });
  CHECK(painter.wanted.empty());
  frames.draw(1, [&] { CHECK(of(60)); });
  CHECK(painter.wanted.size() == 1);
}

TEST_CASE("after ten visits of every screen's pictures the texture is no larger than after one") {
  Frames frames;
  PlainPainter painter;
  platform::PictureAtlas atlas(painter);
  int first = 0;
  for (int visit = 0; visit < 10; ++visit) {
    for (int screen = 0; screen < 6; ++screen) {
      const auto look = [&] {
        view::Picture picture;
        for (std::size_t i = 0; i < 12; ++i) {
          const std::string name = "piece-" + std::to_string((i + static_cast<std::size_t>(screen) * 8) % 50);
          const float size = 120 + 37 * static_cast<float>(screen) + 5 * static_cast<float>(i);
          static_cast<void>(atlas.find_scene(name, {size, size}, Light::Day, picture));
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

TEST_CASE("pictures come and go in a room of their own, and the texture never changes") {
  Frames frames;
  PlainPainter painter;
  platform::PictureAtlas atlas(painter);
  frames.draw(1, [] {});
  atlas.set_room(1500, 600);
  frames.draw(1, [] {});
  const ImTextureData* texture = nullptr;
  for (int screen = 0; screen < 60; ++screen) {
    std::vector<view::Picture> shown;
    const auto look = [&] {
      shown.clear();
      for (int i = 0; i < 8; ++i) {
        view::Picture picture;
        const float size = 60 + 31 * static_cast<float>((screen + i) % 6);
        const std::string name = "piece-" + std::to_string(screen) + "-" + std::to_string(i);
        if (atlas.find(name, size, picture)) shown.push_back(picture);
      }
    };
    frames.draw(5, look);
    painter.deliver(atlas);
    frames.draw(2, look);
    CHECK(shown.size() == 8);
    if (screen == 0) texture = ImGui::GetIO().Fonts->TexData;
    CHECK(ImGui::GetIO().Fonts->TexData == texture);
    for (std::size_t i = 0; i < shown.size(); ++i) {
      for (std::size_t other = 0; other < i; ++other) {
        const view::Picture& a = shown[i];
        const view::Picture& b = shown[other];
        CHECK((a.uv1.x <= b.uv0.x || b.uv1.x <= a.uv0.x || a.uv1.y <= b.uv0.y || b.uv1.y <= a.uv0.y));
      }
    }
  }
}

TEST_CASE("an icon that does not exist is not asked for") {
  Frames frames;
  PlainPainter painter;
  platform::PictureAtlas atlas(painter);
  view::Picture picture;
  atlas.never_comes("no-such-thing");
  frames.draw(2, [&] { CHECK_FALSE(atlas.find("no-such-thing", 60, picture)); });
  CHECK(painter.wanted.empty());
}

TEST_CASE("pictures that the last frame did not draw give back their room") {
  Frames frames;
  PlainPainter painter;
  platform::PictureAtlas atlas(painter);
  view::Picture picture;
  const auto both = [&] {
    for (const char* name : {"apple", "pear"}) static_cast<void>(atlas.find(name, 64, picture));
  };
  frames.draw(1, both);
  painter.deliver(atlas);
  frames.draw(1, [&] { CHECK(atlas.find("apple", 64, picture)); });
  atlas.forget_unused();
  frames.draw(1, [&] {
    CHECK(atlas.find("apple", 64, picture));
    CHECK_FALSE(atlas.find("pear", 64, picture));
  });
  CHECK(painter.painted == 2);
  CHECK(painter.wanted.size() == 1);
}

TEST_CASE("a picture for which there is no room is asked for again when there is") {
  Frames frames(512);
  PlainPainter painter;
  platform::PictureAtlas atlas(painter);
  view::Picture picture;
  const auto large = [&](const char* name) { return atlas.find(name, 320, picture); };
  frames.draw(1, [&] { static_cast<void>(large("apple")); });
  painter.deliver(atlas);
  frames.draw(1, [&] {
    static_cast<void>(large("pear"));
    CHECK(large("apple"));
  });
  painter.deliver(atlas);
  frames.draw(1, [&] { CHECK_FALSE(large("pear")); });
  CHECK(painter.wanted.empty());
  atlas.forget_unused();
  frames.draw(1, [&] { CHECK_FALSE(large("pear")); });
  painter.deliver(atlas);
  frames.draw(1, [&] { CHECK(large("pear")); });
}

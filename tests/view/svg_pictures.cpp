// Each picture is a texture of its own, twice as fine as asked for.
#include "tests/view/svg_pictures.h"

#include <utility>

#include "game/platform/framed.h"
#include "game/platform/native/svg_raster.h"

namespace world {
namespace {

namespace platform = qingliu::platform;
constexpr float kFiner = 2;

}  // namespace

SvgPictures::SvgPictures() {
  drawings_.add_icons(QINGLIU_ICONS);
  drawings_.add_scene(QINGLIU_SOURCE_DIR "/assets/scene");
}

bool SvgPictures::find(std::string_view name, float size_dp, qingliu::view::Picture& out) {
  const int side = static_cast<int>(size_dp * kFiner);
  return show(std::string(name), side, side, out);
}

bool SvgPictures::find_scene(std::string_view name, ImVec2 size_dp, qingliu::view::Light light,
                             qingliu::view::Picture& out) {
  const std::string full = std::string(qingliu::view::name_of(light)) + "/" + std::string(name);
  return show(full, static_cast<int>(size_dp.x * kFiner), static_cast<int>(size_dp.y * kFiner), out);
}

bool SvgPictures::show(const std::string& name, int width, int height, qingliu::view::Picture& out) {
  if (width < 1 || height < 1) return false;
  Pixels& pixels = drawn_[name + " " + std::to_string(width) + " " + std::to_string(height)];
  if (pixels.width == 0) {
    const std::string svg = drawings_.find(name);
    if (svg.empty()) return false;
    const std::vector<std::uint8_t> rgba = platform::rasterise_svg(svg, width, height);
    if (rgba.empty()) return false;
    platform::Framed picture = platform::framed(rgba.data(), width, height);
    pixels = {picture.width, picture.height, std::move(picture.rgba)};
  }
  out.texture = ImTextureRef(static_cast<ImTextureID>(reinterpret_cast<std::uintptr_t>(&pixels)));
  const ImVec2 in(platform::kFrame / static_cast<float>(pixels.width),
                  platform::kFrame / static_cast<float>(pixels.height));
  out.uv0 = in;
  out.uv1 = {1 - in.x, 1 - in.y};
  out.shown = 1;
  return true;
}

}  // namespace world

// Without librsvg there are no pictures: the view then draws its own placeholder.
#include "tests/view/svg_pictures.h"

#ifdef QINGLIU_HAVE_RSVG
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#include <librsvg/rsvg.h>
#pragma GCC diagnostic pop
#endif

#include "game/content/json.h"
#include "game/tools/files.h"

namespace world {

struct SvgPictures::Icons {
  std::map<std::string, std::string, std::less<>> bodies;
};

SvgPictures::SvgPictures() : icons_(std::make_unique<Icons>()) {
#ifdef QINGLIU_HAVE_RSVG
  const auto bytes = qingliu::tools::read_file(QINGLIU_ICONS, 64U << 20U);
  if (!bytes) return;
  const auto document = nlohmann::json::parse(*bytes, nullptr, false);
  if (document.is_discarded() || !document.contains("icons")) return;
  for (const auto& icon : document["icons"].items()) {
    icons_->bodies[icon.key()] = icon.value()["body"].get<std::string>();
  }
#endif
}

SvgPictures::~SvgPictures() = default;

bool SvgPictures::find(std::string_view name, float size_dp, qingliu::view::Picture& out) {
#ifdef QINGLIU_HAVE_RSVG
  const auto body = icons_->bodies.find(name);
  if (body == icons_->bodies.end()) return false;
  const int side = static_cast<int>(size_dp * 2);
  Pixels& pixels = drawn_[std::string(name) + std::to_string(side)];
  if (pixels.width == 0) {
    const std::string svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
        "viewBox=\"0 0 32 32\">" +
        body->second + "</svg>";
    RsvgHandle* handle = rsvg_handle_new_from_data(reinterpret_cast<const guint8*>(svg.data()), svg.size(), nullptr);
    if (handle == nullptr) return false;
    cairo_surface_t* surface = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, side, side);
    cairo_t* cairo = cairo_create(surface);
    const RsvgRectangle place = {0, 0, static_cast<double>(side), static_cast<double>(side)};
    rsvg_handle_render_document(handle, cairo, &place, nullptr);
    cairo_surface_flush(surface);
    pixels.width = side;
    pixels.height = side;
    pixels.rgba.resize(static_cast<std::size_t>(side) * static_cast<std::size_t>(side) * 4);
    const unsigned char* from = cairo_image_surface_get_data(surface);
    const int stride = cairo_image_surface_get_stride(surface);
    for (int y = 0; y < side; ++y) {
      for (int x = 0; x < side; ++x) {
        const unsigned char* p = from + y * stride + x * 4;
        std::uint8_t* to = &pixels.rgba[static_cast<std::size_t>((y * side + x) * 4)];
        const int alpha = p[3];
        for (int c = 0; c < 3; ++c) {
          to[c] = static_cast<std::uint8_t>(alpha == 0 ? 0 : p[2 - c] * 255 / alpha);
        }
        to[3] = static_cast<std::uint8_t>(alpha);
      }
    }
    cairo_destroy(cairo);
    cairo_surface_destroy(surface);
    g_object_unref(handle);
  }
  out.texture = ImTextureRef(static_cast<ImTextureID>(reinterpret_cast<std::uintptr_t>(&pixels)));
  out.uv0 = {0, 0};
  out.uv1 = {1, 1};
  return true;
#else
  static_cast<void>(name);
  static_cast<void>(size_dp);
  static_cast<void>(out);
  return false;
#endif
}

}  // namespace world

// librsvg draws on a cairo surface: premultiplied BGRA, turned into what textures take.
#include "game/platform/native/svg_raster.h"

#include <memory>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#include <librsvg/rsvg.h>
#pragma GCC diagnostic pop

namespace qingliu::platform {
namespace {

struct Handle {
  void operator()(RsvgHandle* handle) const { g_object_unref(handle); }
};
struct Surface {
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};
struct Context {
  void operator()(cairo_t* context) const { cairo_destroy(context); }
};

std::vector<std::uint8_t> straight(cairo_surface_t& surface, int width, int height) {
  std::vector<std::uint8_t> rgba(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 4);
  const unsigned char* from = cairo_image_surface_get_data(&surface);
  const int stride = cairo_image_surface_get_stride(&surface);
  std::uint8_t* to = rgba.data();
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x, to += 4) {
      const unsigned char* p = from + y * stride + x * 4;
      const int alpha = p[3];
      for (int c = 0; c < 3; ++c) to[c] = static_cast<std::uint8_t>(alpha == 0 ? 0 : p[2 - c] * 255 / alpha);
      to[3] = static_cast<std::uint8_t>(alpha);
    }
  }
  return rgba;
}

}  // namespace

std::vector<std::uint8_t> rasterise_svg(const std::string& svg, int width, int height) {
  const auto* bytes = reinterpret_cast<const guint8*>(svg.data());
  const std::unique_ptr<RsvgHandle, Handle> handle(rsvg_handle_new_from_data(bytes, svg.size(), nullptr));
  if (!handle) return {};
  const std::unique_ptr<cairo_surface_t, Surface> surface(
      cairo_image_surface_create(CAIRO_FORMAT_ARGB32, width, height));
  const std::unique_ptr<cairo_t, Context> context(cairo_create(surface.get()));
  const RsvgRectangle place = {0, 0, static_cast<double>(width), static_cast<double>(height)};
  if (rsvg_handle_render_document(handle.get(), context.get(), &place, nullptr) == 0) return {};
  cairo_surface_flush(surface.get());
  return straight(*surface, width, height);
}

}  // namespace qingliu::platform

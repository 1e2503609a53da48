// Table of contents of the page's program: what the page may call (the list of names is in
// cmake/web_exports.cmake), and what it does. Nothing runs by itself: the page asks for each frame.
#include <malloc.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "game/app/app.h"
#include "game/platform/canvas.h"
#include "game/platform/mirror.h"
#include "game/platform/picture_atlas.h"
#include "game/platform/web/arrivals.h"
#include "game/platform/web/imports.h"
#include "game/platform/web/web_painters.h"
#include "game/platform/web/window.h"

#ifdef QINGLIU_GALLERY
#include "game/platform/web/gallery_hook.h"
#endif

namespace qingliu::platform {
namespace {

/// For pictures: a phone's fullest screen at twice the density, and the next one.
constexpr int kRoomWidth = 2032;
constexpr int kRoomHeight = 640;

/// Nothing moves when the next frame is wanted so many ms later, or not at all.
constexpr std::uint32_t kCalm = 100;

struct Page {
  bool tidy = false;  ///< the texture, before the next frame
  WebPorts ports;
  WebGlyphs glyph_painter;
  WebPictures picture_painter;
  PictureAtlas pictures{picture_painter};
  WebWindow window;
  std::optional<Canvas> canvas;
  std::optional<app::App> app;
  app::Surface surface;
  Mirror mirror;
  std::string screen;
#ifdef QINGLIU_GALLERY
  GalleryHook gallery;
#endif
};

std::unique_ptr<Page>& page() {
  static std::unique_ptr<Page> instance;
  return instance;
}

app::Ports ports_of(Page& p) {
  return {p.ports.storage, p.ports.packs,  p.ports.scores, p.ports.host,
          p.ports.strings, p.ports.sounds, p.pictures,     p.canvas->fonts()};
}

void start(Page& p) {
  p.canvas.emplace(p.glyph_painter);
  p.pictures.set_room(kRoomWidth, kRoomHeight);
  p.app.emplace(ports_of(p));
  p.app->set_pointer_presses(false);
#ifdef QINGLIU_GALLERY
  p.gallery.start(ports_of(p));
#endif
}

view::Semantics& semantics(Page& p) {
#ifdef QINGLIU_GALLERY
  if (p.gallery.on()) return p.gallery.semantics();
#endif
  return p.app->semantics();
}

/// Draws what is shown; answers when the next frame is wanted.
std::uint32_t draw(Page& p, std::uint32_t ms) {
#ifdef QINGLIU_GALLERY
  if (p.gallery.on()) return p.gallery.frame(ports_of(p), p.surface, ms);
#endif
  p.app->frame(p.surface, ms);
  return p.app->next_frame_ms();
}

std::uint32_t frame(Page& p, std::uint32_t ms) {
  if (std::exchange(p.tidy, false) || p.canvas->crowded()) {
    p.pictures.forget_unused();
    p.canvas->tidy();
  }
  p.canvas->begin(ms);
  const std::uint32_t next = draw(p, ms);
  const bool whole = p.canvas->end();
  if (const std::string* nodes = p.mirror.changed(semantics(p).nodes())) {
    page_mirror(nodes->c_str());
  }
  if (p.screen != p.app->drawn_screen()) {
    p.screen = p.app->drawn_screen();
    page_screen(p.screen.c_str());
  }
  // While nothing moves, rather than in the middle of what comes next.
  p.tidy = whole && next >= kCalm && p.canvas->filling();
  return whole && !p.tidy ? next : 0;
}

}  // namespace
}  // namespace qingliu::platform

using qingliu::platform::page;
using qingliu::platform::semantics;

extern "C" {

/// Makes the window; 0 when there is no WebGL. Then settings and files may be told.
int qingliu_open() {
  page() = std::make_unique<qingliu::platform::Page>();
  return page()->window.ok() ? 1 : 0;
}

/// Begins the game: everything it must know at once has been told.
void qingliu_start() { qingliu::platform::start(*page()); }

int qingliu_tell(const char* topic, const char* key, const char* bytes, std::uint32_t size) {
  const bool known = arrive(page()->ports, topic, key, std::string_view(bytes, size));
  if (page()->app) page()->app->take_arrivals();
  return known ? 1 : 0;
}

/// Draws a frame, `ms` after the last; answers App::next_frame_ms().
std::uint32_t qingliu_frame(std::uint32_t ms) { return qingliu::platform::frame(*page(), ms); }

void qingliu_resize(float width, float height, float density) {
  page()->surface.width = width;
  page()->surface.height = height;
  page()->canvas->resize(width, height, density);
}

void qingliu_safe_area(float top, float bottom) {
  page()->surface.safe_top = top;
  page()->surface.safe_bottom = bottom;
}

void qingliu_visible(int visible) { page()->app->set_visible(visible != 0); }

void qingliu_restore() { page()->canvas->restore(); }

void qingliu_press(const char* id) { semantics(*page()).press(id); }

void qingliu_set_value(const char* id, std::int32_t value) { semantics(*page()).set_value(id, value); }

void qingliu_focus(const char* id) { semantics(*page()).focus(id); }

/// Where the pointer is, for its hover and pressed look: `down` 1, `up` 0, unchanged -1. Gone = far
/// outside.
void qingliu_pointer(float x, float y, int down) {
  ImGuiIO& io = ImGui::GetIO();
  io.AddMousePosEvent(x, y);
  if (down >= 0) io.AddMouseButtonEvent(0, down != 0);
}

/// A picture's pixels (`width` × `height`, RGBA), or nullptr when there is none of that name.
void qingliu_picture(const char* name, int width, int height, const std::uint8_t* rgba) {
  if (rgba == nullptr) {
    page()->pictures.never_comes(name);
  } else {
    page()->pictures.arrived(name, width, height, rgba);
  }
}

/// Bytes of the heap in use, without the glyphs and pictures that come back when they are drawn: the bench holds that
/// no round leaves any behind. Between frames only.
std::size_t qingliu_allocated() {
  page()->pictures.forget_unused();
  page()->canvas->forget_glyphs();
  return static_cast<std::size_t>(mallinfo().uordblks);
}

}  // extern "C"

// The address is asked directly: the page's modules know nothing of it.
#include "game/platform/web/gallery_hook.h"

#include <emscripten.h>

namespace qingliu::platform {
namespace {

// clang-format off
EM_JS(int, page_asks_for_gallery, (), {
  return /\/gallery\/?$/.test(location.pathname) || /[?&]gallery\b/.test(location.search) ? 1 : 0;
});
// clang-format on

}  // namespace

void GalleryHook::start(const app::Ports& ports) {
  if (page_asks_for_gallery() == 0) return;
  gallery_.emplace(ports.fonts, &ports.pictures);
  gallery_->look.locale = ports.host.preferred_locale();
}

std::uint32_t GalleryHook::frame(const app::Ports& ports, const app::Surface& surface, std::uint32_t ms) {
  const content::Locale locale = gallery_->look.locale;
  if (!gallery_->stage().words.loaded(locale)) {
    static_cast<void>(gallery_->load(locale, ports.strings.file(content::locale_name(locale))));
  }
  gallery_->frame({surface.width, surface.height}, ms);
  return gallery_->next_frame_ms();
}

}  // namespace qingliu::platform

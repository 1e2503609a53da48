// GalleryHook: in a program built with QINGLIU_GALLERY the pages of components stand in for the game when the address
// asks for them (it ends in /gallery, or has ?gallery). Without that option nothing of it is compiled.
#pragma once

#include <cstdint>
#include <optional>

#include "game/app/app.h"
#include "game/app/ports.h"
#include "game/gallery/gallery.h"

namespace qingliu::platform {

class GalleryHook {
 public:
  /// Looks at the address once.
  void start(const app::Ports& ports);
  [[nodiscard]] bool on() const { return gallery_.has_value(); }
  [[nodiscard]] view::Semantics& semantics() { return gallery_->stage().semantics; }
  /// Draws a frame as App does; answers when the next one is wanted.
  std::uint32_t frame(const app::Ports& ports, const app::Surface& surface, std::uint32_t ms);

 private:
  std::optional<gallery::Gallery> gallery_;
};

}  // namespace qingliu::platform

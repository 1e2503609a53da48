// The page's canvas as painter of glyphs and pictures.
#pragma once

#include "game/platform/glyph_loader.h"
#include "game/platform/picture_atlas.h"

namespace qingliu::platform {

class WebGlyphs final : public GlyphPainter {
 public:
  [[nodiscard]] float advance_em(std::uint32_t codepoint, Weight weight) override;
  void paint(const std::vector<GlyphCell>& cells, std::vector<std::uint8_t>& coverage) override;
};

class WebPictures final : public PicturePainter {
 public:
  void request(const std::string& name, int width, int height) override;
};

}  // namespace qingliu::platform

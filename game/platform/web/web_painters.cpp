// Straight through to the page.
#include "game/platform/web/web_painters.h"

#include "game/platform/web/imports.h"

namespace qingliu::platform {

// glyphs.mjs reads the cells as eight 32-bit numbers each.
static_assert(sizeof(GlyphCell) == 32);

float WebGlyphs::advance_em(std::uint32_t codepoint, Weight weight) {
  return page_glyph_advance(codepoint, weight == Weight::Bold ? 1 : 0);
}

void WebGlyphs::paint(const std::vector<GlyphCell>& cells, std::vector<std::uint8_t>& coverage) {
  page_glyph_paint(cells.data(), static_cast<int>(cells.size()), coverage.data());
}

void WebPictures::request(const std::string& name, int width, int height) {
  page_picture_request(name.c_str(), width, height);
}

}  // namespace qingliu::platform

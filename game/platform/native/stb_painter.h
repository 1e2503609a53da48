// Glyphs from a font file through stb_truetype, for the development window and tools.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "game/platform/glyph_loader.h"

namespace qingliu::platform {

class StbPainter final : public GlyphPainter {
 public:
  StbPainter();
  ~StbPainter() override;
  StbPainter(const StbPainter&) = delete;
  StbPainter& operator=(const StbPainter&) = delete;

  /// The face `index` of a font collection (Noto Sans CJK: 2 = simplified Chinese); false when the
  /// file cannot be read or is no font.
  bool load(Weight weight, const std::string& path, int index);

  [[nodiscard]] float advance_em(std::uint32_t codepoint, Weight weight) override;
  void paint(const std::vector<GlyphCell>& cells, std::vector<std::uint8_t>& coverage) override;

 private:
  struct Face;
  const Face* face(Weight weight) const;
  std::map<Weight, Face> faces_;
};

}  // namespace qingliu::platform

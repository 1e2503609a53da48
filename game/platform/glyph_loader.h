// Glyph loader: Dear ImGui's glyphs from whoever can paint them — the browser's canvas, or a font
// file. Reserves room in the atlas at once and fills it in one batch per frame. Knows no DOM.
#pragma once

#include <cstdint>
#include <vector>

#include "imgui.h"

namespace qingliu::platform {

enum class Weight : std::uint8_t { Regular, Bold };

/// One glyph to be painted into a cell of its own; all lengths in pixels of the framebuffer.
struct GlyphCell {
  std::uint32_t codepoint = 0;
  std::int32_t bold = 0;
  float em = 0;             ///< size of the face
  std::int32_t width = 0;   ///< of the cell
  std::int32_t height = 0;  ///< of the cell
  std::int32_t left = 0;    ///< where the pen stands, from the cell's left
  std::int32_t baseline = 0;
  std::uint32_t offset = 0;  ///< of the cell's first byte in the coverage
};

class GlyphPainter {
 public:
  virtual ~GlyphPainter() = default;
  /// Width of the character in em, as the face says.
  [[nodiscard]] virtual float advance_em(std::uint32_t codepoint, Weight weight) = 0;
  /// Paints every cell: one byte of coverage a pixel, row by row, from cell.offset on.
  virtual void paint(const std::vector<GlyphCell>& cells, std::vector<std::uint8_t>& coverage) = 0;
};

/// Which part of the em is above and below the baseline; the same on every platform, so that a
/// layout is, too.
inline constexpr float kAscentEm = 0.88F;
inline constexpr float kDescentEm = 0.12F;

class GlyphQueue {
 public:
  explicit GlyphQueue(GlyphPainter& painter) : painter_(&painter) {}

  /// Adds a face of this weight to the atlas. The queue must outlive it.
  ImFont* add_font(ImFontAtlas& atlas, Weight weight);
  /// Paints what the frame asked for, as much as one frame bears. After the frame's drawing, before its textures are
  /// sent. False when another frame must paint the rest.
  bool flush(ImFontAtlas& atlas);
  /// The next frame bears everything: what it shows was there before.
  void paint_all_once() { first_ = true; }

  /// For the loader: reserves a cell and fills in the glyph's box and advance.
  bool load(ImFontAtlas& atlas, const ImFontBaked& baked, Weight weight, ImFontGlyph& glyph);
  [[nodiscard]] float advance(const ImFontBaked& baked, Weight weight, std::uint32_t codepoint);

 private:
  struct Waiting {
    ImFontAtlasRectId rect = -1;
    GlyphCell cell;
  };
  GlyphPainter* painter_;
  std::vector<Waiting> waiting_;
  bool first_ = true;
};

}  // namespace qingliu::platform

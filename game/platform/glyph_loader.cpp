// The ImFontLoader functions, and the cells they reserve.
#include "game/platform/glyph_loader.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "imgui_internal.h"

#ifdef IMGUI_ENABLE_FREETYPE
#include "misc/freetype/imgui_freetype.h"
#endif

namespace qingliu::platform {
namespace {

/// Painted in one frame at most. A few new words must not make what moves around them stumble; a new screen has
/// nothing yet that moves, and wants its words soon; the first one of all wants them at once.
constexpr std::size_t kFew = 12;
constexpr std::size_t kScreenful = 24;

std::size_t at_once(std::size_t waiting, bool first) {
  if (first) return waiting;
  return std::min(waiting, waiting > kScreenful ? kScreenful : kFew);
}

/// What a font source carries as its "font data": who paints it.
struct Face {
  GlyphQueue* queue;
  Weight weight;
};

Face& face_of(const ImFontConfig* source) { return *static_cast<Face*>(source->FontData); }

bool is_full_width(std::uint32_t c) {
  return (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) ||
         (c >= 0xFE30 && c <= 0xFE4F) || (c >= 0xFF01 && c <= 0xFF60) || (c >= 0x20000 && c <= 0x3FFFF);
}

bool is_blank(std::uint32_t c) {
  return c == 0x20 || c == 0xA0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200F) || c == 0xFEFF;
}

bool contains(ImFontAtlas*, ImFontConfig*, ImWchar codepoint) {
  return codepoint >= 0x20 && (codepoint < 0x7F || codepoint >= 0xA0);
}

bool init_baked(ImFontAtlas*, ImFontConfig*, ImFontBaked* baked, void*) {
  const float density = baked->RasterizerDensity;
  baked->Ascent = std::round(kAscentEm * baked->Size * density) / density;
  // Words are measured at several sizes before one is drawn: what is only measured needs no place in the texture.
  baked->LoadNoRenderOnLayout = true;
  baked->Descent = -std::round(kDescentEm * baked->Size * density) / density;
  return true;
}

// NOLINTNEXTLINE(readability-function-size): the parameters are Dear ImGui's.
bool load_glyph(ImFontAtlas* atlas, ImFontConfig* source, ImFontBaked* baked, void*, ImWchar codepoint,
                ImFontGlyph* glyph, float* advance_only) {
  if (!contains(atlas, source, codepoint)) return false;
  const Face& face = face_of(source);
  if (advance_only != nullptr) {
    *advance_only = face.queue->advance(*baked, face.weight, codepoint);
    return true;
  }
  glyph->Codepoint = codepoint & 0x3FFFFFFU;
  return face.queue->load(*atlas, *baked, face.weight, *glyph);
}

const ImFontLoader& loader() {
  static const ImFontLoader instance = [] {
    ImFontLoader made;
    made.Name = "qingliu";
    made.FontSrcContainsGlyph = contains;
    made.FontBakedInit = init_baked;
    made.FontBakedLoadGlyph = load_glyph;
    return made;
  }();
  return instance;
}

/// The cell a character needs: a Chinese one fills its square, another may hang over its advance.
GlyphCell cell_for(std::uint32_t codepoint, Weight weight, float em, float advance_px) {
  const bool square = is_full_width(codepoint);
  const float above = square ? 0.94F : 1.06F;
  const float below = square ? 0.18F : 0.32F;
  const float side = square ? 0.05F : 0.16F;
  GlyphCell cell;
  cell.codepoint = codepoint;
  cell.bold = weight == Weight::Bold ? 1 : 0;
  cell.em = em;
  cell.left = static_cast<std::int32_t>(std::ceil(side * em));
  cell.baseline = static_cast<std::int32_t>(std::ceil(above * em));
  cell.width = static_cast<std::int32_t>(std::ceil(advance_px)) + 2 * cell.left;
  cell.height = cell.baseline + static_cast<std::int32_t>(std::ceil(below * em));
  return cell;
}

}  // namespace

ImFont* GlyphQueue::add_font(ImFontAtlas& atlas, Weight weight) {
  ImFontConfig config;
  config.FontLoader = &loader();
  config.FontData = IM_ALLOC(sizeof(Face));
  config.FontDataSize = static_cast<int>(sizeof(Face));
  *static_cast<Face*>(config.FontData) = Face{this, weight};
  return atlas.AddFont(&config);
}

float GlyphQueue::advance(const ImFontBaked& baked, Weight weight, std::uint32_t codepoint) {
  if (is_full_width(codepoint) || codepoint == 0x3000) return baked.Size;
  const float density = baked.RasterizerDensity;
  const float em = baked.Size * density;
  return std::round(painter_->advance_em(codepoint, weight) * em) / density;
}

bool GlyphQueue::load(ImFontAtlas& atlas, const ImFontBaked& baked, Weight weight, ImFontGlyph& glyph) {
  const std::uint32_t codepoint = glyph.Codepoint;
  const float density = baked.RasterizerDensity;
  glyph.AdvanceX = advance(baked, weight, codepoint);
  if (is_blank(codepoint)) return true;
  const GlyphCell cell = cell_for(codepoint, weight, baked.Size * density, glyph.AdvanceX * density);
  const ImFontAtlasRectId id = ImFontAtlasPackAddRect(&atlas, cell.width, cell.height);
  if (id == ImFontAtlasRectId_Invalid) return false;
  const auto in_dp = [density](std::int32_t pixels) { return static_cast<float>(pixels) / density; };
  glyph.X0 = -in_dp(cell.left);
  glyph.Y0 = baked.Ascent - in_dp(cell.baseline);
  glyph.X1 = glyph.X0 + in_dp(cell.width);
  glyph.Y1 = glyph.Y0 + in_dp(cell.height);
  glyph.Visible = true;
  glyph.PackId = id;
  waiting_.push_back({id, cell});
  return true;
}

bool GlyphQueue::flush(ImFontAtlas& atlas) {
  if (waiting_.empty()) return true;
  const auto end = waiting_.begin() + static_cast<std::ptrdiff_t>(at_once(waiting_.size(), first_));
  first_ = false;
  std::vector<Waiting> now(waiting_.begin(), end);
  waiting_.erase(waiting_.begin(), end);
  std::vector<GlyphCell> cells;
  std::uint32_t bytes = 0;
  for (Waiting& one : now) {
    one.cell.offset = bytes;
    bytes += static_cast<std::uint32_t>(one.cell.width * one.cell.height);
    cells.push_back(one.cell);
  }
  std::vector<std::uint8_t> coverage(bytes, 0);
  painter_->paint(cells, coverage);
  ImTextureData* texture = atlas.TexData;
  for (const Waiting& one : now) {
    // The atlas may have moved or dropped the cell since it was reserved.
    const ImTextureRect* r = ImFontAtlasPackGetRectSafe(&atlas, one.rect);
    if (r == nullptr) continue;
    ImFontAtlasTextureBlockConvert(coverage.data() + one.cell.offset, ImTextureFormat_Alpha8, one.cell.width,
                                   static_cast<unsigned char*>(texture->GetPixelsAt(r->x, r->y)), texture->Format,
                                   texture->GetPitch(), r->w, r->h);
    ImFontAtlasTextureBlockQueueUpload(&atlas, texture, r->x, r->y, r->w, r->h);
  }
  return waiting_.empty();
}

}  // namespace qingliu::platform

#ifdef IMGUI_ENABLE_FREETYPE
const ImFontLoader* ImGuiFreeType::GetFontLoader() { return &qingliu::platform::loader(); }
#endif

// One glyph after another: fast enough where no canvas has to be read.
#include "game/platform/native/stb_painter.h"

#include <cstdio>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wall"
#pragma GCC diagnostic ignored "-Wextra"
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wcast-align"
#pragma GCC diagnostic ignored "-Wunused-function"
#define STBTT_STATIC
#define STB_TRUETYPE_IMPLEMENTATION
#include "imstb_truetype.h"
#pragma GCC diagnostic pop

namespace qingliu::platform {

struct StbPainter::Face {
  std::vector<unsigned char> bytes;
  stbtt_fontinfo info;
};

namespace {

bool read_file(const std::string& path, std::vector<unsigned char>& bytes) {
  std::FILE* file = std::fopen(path.c_str(), "rb");
  if (file == nullptr) return false;
  std::fseek(file, 0, SEEK_END);
  const long size = std::ftell(file);
  std::rewind(file);
  bytes.resize(size > 0 ? static_cast<std::size_t>(size) : 0);
  const std::size_t got = std::fread(bytes.data(), 1, bytes.size(), file);
  std::fclose(file);
  return got == bytes.size() && got > 0;
}

/// What of a glyph's bitmap lies inside its cell.
void copy_clipped(const GlyphCell& cell, const unsigned char* bitmap, const int (&box)[4],
                  std::vector<std::uint8_t>& coverage) {
  for (int y = 0; y < box[3]; ++y) {
    const int to_y = cell.baseline + box[1] + y;
    for (int x = 0; x < box[2]; ++x) {
      const int to_x = cell.left + box[0] + x;
      if (to_x < 0 || to_y < 0 || to_x >= cell.width || to_y >= cell.height) continue;
      coverage[cell.offset + static_cast<std::size_t>(to_y * cell.width + to_x)] = bitmap[y * box[2] + x];
    }
  }
}

}  // namespace

StbPainter::StbPainter() = default;
StbPainter::~StbPainter() = default;

bool StbPainter::load(Weight weight, const std::string& path, int index) {
  Face& face = faces_[weight];
  const bool good =
      read_file(path, face.bytes) &&
      stbtt_InitFont(&face.info, face.bytes.data(), stbtt_GetFontOffsetForIndex(face.bytes.data(), index)) != 0;
  if (!good) faces_.erase(weight);
  return good;
}

const StbPainter::Face* StbPainter::face(Weight weight) const {
  const auto found = faces_.find(weight);
  return found == faces_.end() ? nullptr : &found->second;
}

float StbPainter::advance_em(std::uint32_t codepoint, Weight weight) {
  const Face* used = face(weight);
  if (used == nullptr) return 0.5F;
  int advance = 0;
  stbtt_GetCodepointHMetrics(&used->info, static_cast<int>(codepoint), &advance, nullptr);
  return static_cast<float>(advance) * stbtt_ScaleForMappingEmToPixels(&used->info, 1.0F);
}

void StbPainter::paint(const std::vector<GlyphCell>& cells, std::vector<std::uint8_t>& coverage) {
  for (const GlyphCell& cell : cells) {
    const Face* used = face(cell.bold != 0 ? Weight::Bold : Weight::Regular);
    if (used == nullptr) continue;
    const float scale = stbtt_ScaleForMappingEmToPixels(&used->info, cell.em);
    int box[4] = {0, 0, 0, 0};  // left, top, width, height
    unsigned char* bitmap = stbtt_GetCodepointBitmap(&used->info, 0, scale, static_cast<int>(cell.codepoint), &box[2],
                                                     &box[3], &box[0], &box[1]);
    if (bitmap == nullptr) continue;
    copy_clipped(cell, bitmap, box, coverage);
    stbtt_FreeBitmap(bitmap, nullptr);
  }
}

}  // namespace qingliu::platform

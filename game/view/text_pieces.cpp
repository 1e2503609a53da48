// Which neighbours stick together (W3C clreq §3.1), and the cutting.
#include "game/view/text_pieces.h"

#include <cstddef>

#include "game/base/utf8.h"
#include "game/view/text.h"

namespace qingliu::view {
namespace {

constexpr std::u32string_view kClosing = U"。，、；：？！）】》〉」』”’…—～·％‰℃°)]}>,.;:?!%»";
constexpr std::u32string_view kClauseEnds = U"。，、；：？！”’」』）…,.;:?!)";
constexpr std::u32string_view kOpening = U"（【《〈「『“‘([{<«¥￥$#";

bool is_space(char32_t c) { return c == U' ' || c == 0x2009 || c == 0x3000; }

/// Letters that form words: everything but Chinese, kana, full-width forms, spaces and breaks.
bool is_word(char32_t c) {
  if (is_space(c) || c == U'\n' || c == 0x2009) return false;
  if (c >= 0x2E80 && c <= 0xFFEF && c != 0xFEFF) return false;
  return c < 0x20000 && !(c >= 0x2014 && c <= 0x2026);
}

/// One character, with where it ends.
struct Glyph {
  char32_t c = 0;
  std::size_t begin = 0;
  std::size_t end = 0;
};

std::vector<Glyph> glyphs_of(std::string_view text) {
  std::vector<Glyph> glyphs;
  for (std::size_t at = 0; at < text.size();) {
    Glyph glyph;
    glyph.begin = at;
    glyph.c = base::decode_utf8(text, at);
    glyph.end = at;
    glyphs.push_back(glyph);
  }
  return glyphs;
}

bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }

/// "第49条" is one word to the eye: a number keeps what counts it.
bool counts(char32_t before, char32_t after) {
  constexpr std::u32string_view kCounted = U"条款项章号名题年月日个分秒米层次";
  return (before == U'第' && is_digit(after)) ||
         (is_digit(before) && kCounted.find(after) != std::u32string_view::npos);
}

/// Whether no line may break between two neighbours.
bool sticks(char32_t before, char32_t after) {
  if (counts(before, after)) return true;
  if (never_begins_line(after) || never_ends_line(before)) return true;
  return is_word(before) && is_word(after);
}

}  // namespace

std::vector<Piece> pieces_of(std::string_view text) {
  std::vector<Piece> pieces;
  const std::vector<Glyph> glyphs = glyphs_of(text);
  bool space = false;
  bool line = false;
  for (std::size_t i = 0; i < glyphs.size(); ++i) {
    const Glyph& g = glyphs[i];
    if (is_space(g.c)) {
      space = true;
    } else if (g.c == U'\n') {
      line = true;
    } else if (!pieces.empty() && !space && !line && sticks(glyphs[i - 1].c, g.c)) {
      Piece& last = pieces.back();
      last.text = std::string_view(last.text.data(), last.text.size() + g.end - g.begin);
    } else {
      pieces.push_back({text.substr(g.begin, g.end - g.begin), space, line});
      space = false;
      line = false;
    }
  }
  return pieces;
}

bool never_begins_line(char32_t c) { return kClosing.find(c) != std::u32string_view::npos; }

bool never_ends_line(char32_t c) { return kOpening.find(c) != std::u32string_view::npos; }

bool ends_clause(std::string_view text) {
  char32_t last = 0;
  for (std::size_t at = 0; at < text.size();) last = base::decode_utf8(text, at);
  return kClauseEnds.find(last) != std::u32string_view::npos;
}

}  // namespace qingliu::view

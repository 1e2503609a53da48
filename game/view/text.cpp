// A text is first cut into pieces that must not be broken, then pieces fill lines greedily.
#include "game/view/text.h"

#include <algorithm>
#include <cstddef>

#include "game/base/utf8.h"

namespace qingliu::view {
namespace {

constexpr std::u32string_view kClosing = U"。，、；：？！）】》〉」』”’…—～·％‰℃°)]}>,.;:?!%»";
constexpr std::u32string_view kOpening = U"（【《〈「『“‘([{<«¥￥$#";

bool is_space(char32_t c) { return c == U' ' || c == 0x2009 || c == 0x3000; }

/// Letters that form words: everything but Chinese, kana, full-width forms, spaces and breaks.
bool is_word(char32_t c) {
  if (is_space(c) || c == U'\n' || c == 0x2009) return false;
  if (c >= 0x2E80 && c <= 0xFFEF && c != 0xFEFF) return false;
  return c < 0x20000 && !(c >= 0x2014 && c <= 0x2026);
}

struct Piece {
  std::string_view text;  // with no space at either end
  bool space_before = false;
  bool break_before = false;
};

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

std::string_view joined(std::string_view first, std::string_view last) {
  return {first.data(), static_cast<std::size_t>(last.data() + last.size() - first.data())};
}

/// Appends a piece that is wider than a line, cut between characters.
void cut_piece(std::string_view piece, float width, const Ruler& ruler, std::vector<Line>& lines) {
  std::size_t from = 0;
  std::size_t at = 0;
  while (at < piece.size()) {
    std::size_t next = at;
    static_cast<void>(base::decode_utf8(piece, next));
    if (at > from && ruler.width(piece.substr(from, next - from)) > width) {
      const std::string_view text = piece.substr(from, at - from);
      lines.push_back({text, ruler.width(text), true});
      from = at;
    }
    at = next;
  }
  const std::string_view rest = piece.substr(from);
  lines.push_back({rest, ruler.width(rest), true});
}

}  // namespace

bool never_begins_line(char32_t c) { return kClosing.find(c) != std::u32string_view::npos; }

bool never_ends_line(char32_t c) { return kOpening.find(c) != std::u32string_view::npos; }

std::vector<Line> break_lines(std::string_view text, float width, const Ruler& ruler) {
  std::vector<Line> lines;
  bool open = false;  // whether the last line may still grow
  for (const Piece& piece : pieces_of(text)) {
    if (open && !piece.break_before) {
      const std::string_view longer = joined(lines.back().text, piece.text);
      const float grown = ruler.width(longer);
      if (grown <= width) {
        lines.back() = {longer, grown, lines.back().cut};
        continue;
      }
    }
    const float alone = ruler.width(piece.text);
    if (alone > width) {
      cut_piece(piece.text, width, ruler, lines);
    } else {
      lines.push_back({piece.text, alone, false});
    }
    open = true;
  }
  return lines;
}

std::vector<Line> balance_lines(std::string_view text, float width, const Ruler& ruler) {
  std::vector<Line> lines = break_lines(text, width, ruler);
  if (lines.size() < 2) return lines;
  float low = width / 2;
  float high = width;
  for (int round = 0; round < 6; ++round) {
    const float middle = (low + high) / 2;
    std::vector<Line> narrower = break_lines(text, middle, ruler);
    const bool fits = narrower.size() <= lines.size() &&
                      std::all_of(narrower.begin(), narrower.end(), [](const Line& line) { return !line.cut; });
    (fits ? high : low) = middle;
    if (fits) lines = std::move(narrower);
  }
  return lines;
}

}  // namespace qingliu::view

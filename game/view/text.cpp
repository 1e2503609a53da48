// Greedy lines for running text; equal lines that prefer to end with a clause for what is set large.
#include "game/view/text.h"

#include <algorithm>
#include <cstddef>
#include <limits>

#include "game/base/utf8.h"
#include "game/view/text_pieces.h"

namespace qingliu::view {
namespace {

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

namespace {

/// Where a piece lies on one endless line.
struct Span {
  float begin = 0;
  float end = 0;
};

/// The spaces between two neighbours, which a line keeps as they are.
std::string_view between(const Piece& first, const Piece& next) {
  const char* end = first.text.data() + first.text.size();
  return {end, static_cast<std::size_t>(next.text.data() - end)};
}

std::vector<Span> spans_of(const std::vector<Piece>& pieces, const Ruler& ruler) {
  std::vector<Span> spans;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const float begin = i == 0 ? 0 : spans.back().end + ruler.width(between(pieces[i - 1], pieces[i]));
    spans.push_back({begin, begin + ruler.width(pieces[i].text)});
  }
  return spans;
}

/// The best way to set the first pieces in so many lines: what it costs, and where its last line begins.
struct Setting {
  float cost = std::numeric_limits<float>::infinity();
  std::size_t from = 0;
};

/// A break after punctuation reads best: it is worth lines that are a little less equal.
constexpr float kWithinClause = 0.06F;

/// A line that ends (or begins) one or two characters from the end (or begin) of a clause cuts a word or leaves a
/// crumb.
constexpr float kCrumb = 0.08F;

/// How many pieces lie between `at` and the next clause end (from 1), or the last one before it.
std::size_t to_clause_end(const std::vector<Piece>& pieces, std::size_t at) {
  std::size_t far = at;
  while (far < pieces.size() && !ends_clause(pieces[far].text)) ++far;
  return std::min(far + 1, pieces.size()) - at;
}
std::size_t from_clause_begin(const std::vector<Piece>& pieces, std::size_t at) {
  std::size_t far = at;
  while (far > 0 && !ends_clause(pieces[far - 1].text)) --far;
  return at - far;
}

/// What a break before the piece `at` costs besides lines of unequal length.
float break_cost(const std::vector<Piece>& pieces, std::size_t at) {
  if (at == pieces.size() || ends_clause(pieces[at - 1].text)) return 0;
  const bool crumb = to_clause_end(pieces, at) <= 2 || from_clause_begin(pieces, at) <= 1;
  return kWithinClause + (crumb ? kCrumb : 0);
}

/// Sets `pieces` in exactly `count` lines of at most `width`; where each line begins, or nothing when that cannot be.
std::vector<std::size_t> set_in(const std::vector<Piece>& pieces, std::size_t count, float width, const Ruler& ruler) {
  const std::vector<Span> spans = spans_of(pieces, ruler);
  const std::size_t n = pieces.size();
  const float ideal = spans.back().end / static_cast<float>(count);
  std::vector<std::vector<Setting>> best(count + 1, std::vector<Setting>(n + 1));
  best[0][0].cost = 0;
  for (std::size_t line = 1; line <= count; ++line) {
    for (std::size_t end = line; end <= n; ++end) {
      for (std::size_t from = end; from-- > line - 1;) {
        const float w = spans[end - 1].end - spans[from].begin;
        if (w > width) break;
        const float off = (w - ideal) / width;
        const float cost = best[line - 1][from].cost + off * off + break_cost(pieces, end);
        if (cost < best[line][end].cost) best[line][end] = {cost, from};
      }
    }
  }
  std::vector<std::size_t> begins(count);
  if (best[count][n].cost == std::numeric_limits<float>::infinity()) return {};
  for (std::size_t line = count, end = n; line > 0; --line) end = begins[line - 1] = best[line][end].from;
  return begins;
}

}  // namespace

std::vector<Line> balance_lines(std::string_view text, float width, const Ruler& ruler) {
  std::vector<Line> lines = break_lines(text, width, ruler);
  if (lines.size() < 2) return lines;
  const std::vector<Piece> pieces = pieces_of(text);
  const auto is_told = [](const Piece& piece) { return piece.break_before; };
  const auto is_cut = [](const Line& line) { return line.cut; };
  if (std::any_of(pieces.begin(), pieces.end(), is_told) || std::any_of(lines.begin(), lines.end(), is_cut))
    return lines;
  const std::vector<std::size_t> begins = set_in(pieces, lines.size(), width, ruler);
  for (std::size_t i = 0; i < begins.size(); ++i) {
    const std::size_t end = i + 1 < begins.size() ? begins[i + 1] : pieces.size();
    const std::string_view line = joined(pieces[begins[i]].text, pieces[end - 1].text);
    lines[i] = {line, ruler.width(line), false};
  }
  return lines;
}

}  // namespace qingliu::view

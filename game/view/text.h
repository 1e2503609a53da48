// Text: where lines of Chinese and English break, and how wide and high the result is. Knows rulers,
// not fonts; drawing is done by ui.
#pragma once

#include <string_view>
#include <vector>

namespace qingliu::view {

/// Measures a run of text in dp at the size it was made for.
class Ruler {
 public:
  virtual ~Ruler() = default;
  [[nodiscard]] virtual float width(std::string_view text) const = 0;
};

struct Line {
  std::string_view text;  ///< a piece of the text that was broken
  float width = 0;
  bool cut = false;  ///< ends or begins within a word that was too wide
};

/// Breaks `text` into lines no wider than `width`. No line begins with closing punctuation
/// (。，」！？ …) or ends with opening punctuation (（「《 …), Latin words and numbers stay whole unless
/// one alone is too wide, "\n" always breaks. W3C "Requirements for Chinese Text Layout" (clreq),
/// §3.1.
[[nodiscard]] std::vector<Line> break_lines(std::string_view text, float width, const Ruler& ruler);
/// As above in the same number of lines, with lines as equal as may be and rather after punctuation than within a
/// clause: for titles and reasons.
[[nodiscard]] std::vector<Line> balance_lines(std::string_view text, float width, const Ruler& ruler);
/// Whether a line may not begin (end) with this character.
[[nodiscard]] bool never_begins_line(char32_t c);
[[nodiscard]] bool never_ends_line(char32_t c);

}  // namespace qingliu::view

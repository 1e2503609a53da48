// Any bytes as text: decoding gets on, and lines lose nothing and fit. First byte: the width in characters.
#include <vector>

#include "game/base/utf8.h"
#include "game/view/text.h"
#include "tests/fuzz/fuzz.h"

using namespace qingliu;
using fuzz::require;

namespace {

/// Every character is 1 wide.
class OneRuler final : public view::Ruler {
 public:
  [[nodiscard]] float width(std::string_view text) const override {
    return static_cast<float>(base::count_code_points(text));
  }
};

bool is_gap(char32_t c) { return c == U' ' || c == 0x2009 || c == 0x3000 || c == U'\n'; }

std::vector<char32_t> without_gaps(std::string_view text) {
  std::vector<char32_t> out;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = base::decode_utf8(text, at);
    if (!is_gap(c)) out.push_back(c);
  }
  return out;
}

void check_decoding(std::string_view text) {
  std::size_t count = 0;
  bool broken = false;
  for (std::size_t at = 0; at < text.size(); ++count) {
    const std::size_t before = at;
    const char32_t c = base::decode_utf8(text, at);
    require(at > before && at <= text.size(), "decoding gets on and stays inside");
    require(c <= 0x10FFFF && (c < 0xD800 || c > 0xDFFF), "a code point is one");
    broken |= c == base::kReplacement && at - before == 1;
  }
  require(count == base::count_code_points(text), "code points are counted as they are decoded");
  require(broken == !base::is_utf8(text), "exactly what is not UTF-8 is replaced");
}

void check_lines(std::string_view text, float width, const std::vector<view::Line>& lines) {
  std::vector<char32_t> joined;
  const char* from = text.data();
  for (const view::Line& line : lines) {
    require(line.text.data() >= from && line.text.data() + line.text.size() <= text.data() + text.size(),
            "lines are pieces of the text, in its order");
    from = line.text.data() + line.text.size();
    require(line.width <= width || base::count_code_points(line.text) == 1, "a line fits, but for a single character");
    const auto some = without_gaps(line.text);
    require(!some.empty(), "no line is empty");
    joined.insert(joined.end(), some.begin(), some.end());
  }
  require(joined == without_gaps(text), "nothing is lost and nothing is doubled");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const float width = static_cast<float>(1 + data[0] % 64);
  const std::string_view text = fuzz::text_of(data + 1, size - 1);
  check_decoding(text);
  const auto plain = view::break_lines(text, width, OneRuler{});
  check_lines(text, width, plain);
  const auto balanced = view::balance_lines(text, width, OneRuler{});
  check_lines(text, width, balanced);
  require(balanced.size() == plain.size(), "balanced lines are as many");
  return 0;
}

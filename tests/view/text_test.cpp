// Where lines break: Chinese punctuation, Latin words, numbers with their counters, balance.
#include "game/view/text.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

#include "game/base/utf8.h"

using qingliu::view::balance_lines;
using qingliu::view::break_lines;
using qingliu::view::Line;

namespace {

/// Every Chinese character is 10 wide, every other one 5.
class SquareRuler final : public qingliu::view::Ruler {
 public:
  [[nodiscard]] float width(std::string_view text) const override {
    float sum = 0;
    for (std::size_t at = 0; at < text.size();) sum += qingliu::base::decode_utf8(text, at) < 0x2E80 ? 5.0F : 10.0F;
    return sum;
  }
};

std::vector<std::string> texts(const std::vector<Line>& lines) {
  std::vector<std::string> out;
  for (const Line& line : lines) out.emplace_back(line.text);
  return out;
}

std::vector<std::string> broken(std::string_view text, float width) {
  return texts(break_lines(text, width, SquareRuler{}));
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("Chinese breaks between any two characters") {
  CHECK(broken("香蕉皮容易腐烂", 30) == Lines{"香蕉皮", "容易腐", "烂"});
}

TEST_CASE("No line begins with closing punctuation") {
  CHECK(broken("香蕉皮，容易腐烂。", 30) == Lines{"香蕉", "皮，容", "易腐", "烂。"});
  CHECK(broken("这是“厨余”垃圾", 40) == Lines{"这是“厨", "余”垃圾"});
}

TEST_CASE("No line ends with opening punctuation") {
  CHECK(broken("依据《条例》办", 30) == Lines{"依据", "《条", "例》办"});
}

TEST_CASE("A row of closing marks stays with its word") {
  CHECK(broken("真的吗？！》好", 40) == Lines{"真的", "吗？！》", "好"});
}

TEST_CASE("Latin words and numbers are not cut") {
  CHECK(broken("Rinse the bottle first", 60) == Lines{"Rinse the", "bottle first"});
  CHECK(broken("标准GB 19095号", 50) == Lines{"标准GB", "19095号"});
}

TEST_CASE("A number keeps what counts it") { CHECK(broken("依据条例第49条", 50) == Lines{"依据条例", "第49条"}); }

TEST_CASE("A word wider than the line is cut and says so") {
  const auto lines = break_lines("Wastewatertreatment", 30, SquareRuler{});
  CHECK(texts(lines) == Lines{"Wastew", "atertr", "eatmen", "t"});
  CHECK(lines[0].cut);
}

TEST_CASE("A line feed always breaks") { CHECK(broken("清清的水\n干净的手", 200) == Lines{"清清的水", "干净的手"}); }

TEST_CASE("Spaces are dropped where a line breaks and kept where it does not") {
  CHECK(broken("one two three", 38) == Lines{"one two", "three"});
  CHECK(broken("  one ", 38) == Lines{"one"});
}

TEST_CASE("Nothing gives no lines") { CHECK(broken("", 50).empty()); }

TEST_CASE("Balanced lines are as many as plain ones but more equal") {
  const std::string text = "一二三四五六七八九十甲";
  const auto plain = break_lines(text, 100, SquareRuler{});
  const auto balanced = balance_lines(text, 100, SquareRuler{});
  REQUIRE(plain.size() == 2);
  REQUIRE(balanced.size() == 2);
  CHECK(plain[1].width == 10);
  CHECK(balanced[1].width >= 40);
}

TEST_CASE("Balanced lines break after punctuation where they can") {
  const auto lines = balance_lines("开封久了会变质，药水连小瓶一起投。", 130, SquareRuler{});
  CHECK(texts(lines) == Lines{"开封久了会变质，", "药水连小瓶一起投。"});
}

TEST_CASE("Balanced lines leave no one or two characters of a clause alone") {
  const auto lines = balance_lines("这根蓝管只收雨水，别倒油汤", 80, SquareRuler{});
  CHECK(texts(lines) == Lines{"这根蓝管只", "收雨水，别倒油汤"});
}

TEST_CASE("Balanced lines never outgrow the width and lose nothing") {
  const std::string text = "雨水口直通河涌。洗碗水有油，也有洗洁精（detergent），要进“污水管”！";
  for (float width = 100; width <= 400; width += 7) {
    const auto balanced = balance_lines(text, width, SquareRuler{});
    CHECK(balanced.size() == break_lines(text, width, SquareRuler{}).size());
    std::string joined;
    for (const Line& line : balanced) {
      CHECK(line.width <= width);
      joined += line.text;
    }
    CHECK(joined == text);
  }
}

TEST_CASE("Balanced lines count every space of a row of spaces") {
  const std::string text = "one    two three four";
  for (float width = 30; width <= 100; width += 5) {
    for (const Line& line : balance_lines(text, width, SquareRuler{})) CHECK(line.width <= width);
  }
}

TEST_CASE("Every character of a text comes back once and in order") {
  const std::string text = "雨水口直通河涌。洗碗水有油，也有洗洁精（detergent），要进“污水管”！";
  for (float width = 10; width <= 400; width += 7) {
    std::string joined;
    for (const Line& line : break_lines(text, width, SquareRuler{})) joined += line.text;
    CHECK(joined == text);
  }
}

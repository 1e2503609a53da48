// Splitting rectangles, flattening paths, springs and timelines: the arithmetic under the screens.
#include "game/view/layout.h"

#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "game/view/path.h"
#include "game/view/theme.h"

using namespace qingliu::view;

TEST_CASE("Cutting gives the piece and leaves the rest") {
  Rect rest{10, 20, 100, 200};
  const Rect top = cut_top(rest, 50, 8);
  CHECK(top == Rect{10, 20, 100, 50});
  CHECK(rest == Rect{10, 78, 100, 142});
  const Rect right = cut_right(rest, 30, 5);
  CHECK(right == Rect{80, 78, 30, 142});
  CHECK(rest == Rect{10, 78, 65, 142});
}

TEST_CASE("Cutting more than there is gives all and leaves nothing") {
  Rect rest{0, 0, 40, 40};
  CHECK(cut_bottom(rest, 100, 10) == Rect{0, 0, 40, 40});
  CHECK(rest.h == 0);
}

TEST_CASE("A grid fills its rectangle and its cells do not overlap") {
  const Rect area{5, 5, 300, 210};
  const auto cells = grid(area, 5, 2, 10);
  REQUIRE(cells.size() == 5);
  for (std::size_t i = 0; i < cells.size(); ++i) {
    CHECK(cells[i].x >= area.x);
    CHECK(right_of(cells[i]) <= right_of(area) + 0.01F);
    CHECK(bottom_of(cells[i]) <= bottom_of(area) + 0.01F);
    for (std::size_t j = 0; j < i; ++j) CHECK_FALSE(overlap(cells[i], cells[j]));
  }
  CHECK(std::abs(right_of(cells[1]) - right_of(area)) < 0.01F);
  CHECK(std::abs(bottom_of(cells[4]) - bottom_of(area)) < 0.01F);
}

TEST_CASE("Columns that want different widths share what is left over, and what is missing") {
  const Rect area{10, 0, 220, 40};
  const auto roomy = columns_wanting(area, {30, 60, 90}, 5);
  REQUIRE(roomy.size() == 3);
  CHECK(roomy[0] == Rect{10, 0, 40, 40});
  CHECK(roomy[1] == Rect{55, 0, 70, 40});
  CHECK(roomy[2] == Rect{130, 0, 100, 40});
  const auto tight = columns_wanting({10, 0, 160, 40}, {30, 60, 90}, 5);
  CHECK(tight[0].w == 20);
  CHECK(right_of(tight[2]) == 170);
}

TEST_CASE("Each surface gets its own design") {
  CHECK(form_of(390, 844) == Form::Phone);
  CHECK(form_of(360, 600) == Form::Phone);
  CHECK(form_of(844, 390) == Form::Low);
  CHECK(form_of(1280, 800) == Form::Tablet);
  CHECK(form_of(1920, 1080) == Form::Kiosk);
  CHECK(form_of(1080, 1920) == Form::Phone);
}

TEST_CASE("No type is smaller than 18, at the elder level than 28") {
  for (const auto level : {qingliu::rules::Level::Standard, qingliu::rules::Level::Elder}) {
    for (const auto size : {ImVec2(360, 600), ImVec2(844, 390), ImVec2(1280, 800), ImVec2(1920, 1080)}) {
      Theme theme = make_theme(size, 0, 0);
      theme.level = level;
      theme.locale = qingliu::content::Locale::En;
      for (const Type type : {Type::Logo, Type::Display, Type::Title, Type::Button, Type::Body, Type::Second}) {
        CHECK(theme.type_dp(type) >= (theme.elder() ? 28 : 18));
      }
    }
  }
}

TEST_CASE("A path of lines keeps its corners") {
  const auto lines = flatten_path("M10 20h30v-5.5L1,2z", 0.25F);
  REQUIRE(lines.size() == 1);
  REQUIRE(lines[0].points.size() == 4);
  CHECK(lines[0].closed);
  CHECK(lines[0].points[2].x == 40);
  CHECK(std::abs(lines[0].points[2].y - 14.5F) < 0.001F);
}

TEST_CASE("Numbers of a path need no separators") {
  const auto lines = flatten_path("M.5.5-2-3L4-1", 0.25F);
  REQUIRE(lines.size() == 1);
  REQUIRE(lines[0].points.size() == 3);
  CHECK(lines[0].points[1].x == -2);
  CHECK(lines[0].points[1].y == -3);
}

TEST_CASE("An arc stays on its circle") {
  const auto lines = flatten_path("M10 0A10 10 0 1 1 -10 0A10 10 0 1 1 10 0Z", 0.05F);
  REQUIRE(lines.size() == 1);
  CHECK(lines[0].points.size() > 16);
  for (const ImVec2& p : lines[0].points) CHECK(std::abs(std::hypot(p.x, p.y) - 10) < 0.01F);
}

TEST_CASE("A path with nonsense in it gives what came before") {
  CHECK(flatten_path("M0 0L5 5?L9 9", 0.25F).front().points.size() == 2);
  CHECK(flatten_path("", 0.25F).empty());
}

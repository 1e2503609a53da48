// What carries a meaning is told apart by more than its hue: with other eyes, and in grey.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <set>

#include "game/gallery/contrast.h"
#include "game/gallery/pages.h"
#include "game/view/answer_card.h"
#include "game/view/bin_cell.h"
#include "game/view/glyphs.h"
#include "game/view/names.h"
#include "game/view/pipes.h"
#include "tests/view/gallery_shots.h"
#include "tests/view/picture.h"
#include "tests/view/svg_pictures.h"

using qingliu::content::Bin;
using qingliu::content::Pipe;
using qingliu::view::Light;
using world::Pixels;

namespace {

constexpr Light kLights[] = {Light::Day, Light::Night, Light::Contrast};
constexpr Bin kBins[] = {Bin::Recyclable, Bin::Hazardous, Bin::Kitchen, Bin::Other};
constexpr Pipe kPipes[] = {Pipe::Sewage, Pipe::Rain};

/// A thing drawn alone on paper, in grey; the paint has the palette of `light`.
template <typename Draw>
Pixels drawn(Light light, Draw draw) {
  world::NullImGui imgui;
  imgui.frame({120, 120}, 1, 16, [&] {
    qingliu::view::Paint paint(*ImGui::GetBackgroundDrawList(), palette_of(light));
    paint.box({0, 0, 120, 120}, 0, qingliu::view::tone::kPaper);
    draw(paint);
  });
  return imgui.picture();
}

/// Where a picture is darker (+1) or lighter (−1) than itself on average around there: its pattern, whatever its
/// brightness.
double same_pattern(const Pixels& a, const Pixels& b) {
  const auto mean = [](const Pixels& p) {
    double sum = 0;
    for (std::size_t i = 0; i < p.rgba.size(); i += 4) sum += p.rgba[i];
    return sum * 4 / static_cast<double>(p.rgba.size());
  };
  const double ma = mean(a), mb = mean(b);
  double ab = 0, aa = 0, bb = 0;
  for (std::size_t i = 0; i < a.rgba.size(); i += 4) {
    const double x = a.rgba[i] - ma, y = b.rgba[i] - mb;
    ab += x * y;
    aa += x * x;
    bb += y * y;
  }
  return ab / std::sqrt(std::max(aa * bb, 1e-9));  // 1 = the same pattern
}

/// The node's rectangle out of a page.
Pixels node_of(world::GalleryShots& shots, const std::string& id) {
  for (const auto& node : shots.stage().semantics.nodes()) {
    if (node.id != id) continue;
    const auto r = node.rect;
    return world::cropped(shots.picture(), static_cast<int>(r.x), static_cast<int>(r.y), static_cast<int>(r.w),
                          static_cast<int>(r.h));
  }
  return {};
}

/// Each pair of nodes on `page` differs in grey and with each kind of eyes by more than a hair.
void check_apart(const char* page, const std::vector<std::string>& ids, double least) {
  world::SvgPictures pictures;
  world::GalleryShots shots(pictures);
  for (const Light light : kLights) {
    shots.show(page, light, false, world::content::Locale::ZhHans);
    std::vector<Pixels> cells;
    for (const auto& id : ids) {
      cells.push_back(node_of(shots, id));
      REQUIRE(cells.back().width > 0);
    }
    for (std::size_t i = 0; i < ids.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        CAPTURE(qingliu::view::name_of(light), ids[i], ids[j]);
        CHECK(world::difference(world::in_grey(cells[i]), world::in_grey(cells[j]), 40) > least);
        for (const world::Eyes eyes : world::kEyes) {
          CAPTURE(world::name_of(eyes));
          CHECK(world::difference(world::seen_by(cells[i], eyes), world::seen_by(cells[j], eyes), 40) > least);
        }
      }
    }
  }
}

}  // namespace

TEST_CASE("Eyes without a kind of cone see grey as grey, and red as less red") {
  const Pixels grey = world::plain(2, 2, 128);
  for (const world::Eyes eyes : world::kEyes) CHECK(world::difference(world::seen_by(grey, eyes), grey, 1) == 0);
  Pixels red = world::plain(1, 1, 0), green = red;
  red.rgba[0] = 200;
  green.rgba[1] = 120;
  CHECK(world::difference(red, green, 60) == 1);
  const Pixels a = world::seen_by(red, world::Eyes::Deuteranopia), b = world::seen_by(green, world::Eyes::Deuteranopia);
  CHECK(a.rgba[0] - a.rgba[1] < 60);
  CHECK(b.rgba[0] >= b.rgba[1] - 20);
}

TEST_CASE("Each bin has a mark and a word of its own") {
  world::FolderStrings strings;
  qingliu::view::Words words;
  qingliu::content::Problems problems;
  for (const auto locale : {world::content::Locale::ZhHans, world::content::Locale::En}) {
    REQUIRE(words.load(locale, strings.file(world::content::locale_name(locale)), problems));
    words.use(locale);
    std::set<std::string_view> names;
    for (const Bin bin : kBins) CHECK(names.insert(name_of(words, bin)).second);
    for (const Pipe pipe : kPipes) CHECK(names.insert(name_of(words, pipe)).second);
    CHECK(words("outlets.sign_rain") != words("outlets.sign_sewage"));
  }
  std::vector<Pixels> marks;
  for (const Bin bin : kBins) {
    marks.push_back(drawn(Light::Day, [bin](qingliu::view::Paint& paint) {
      draw_bin_mark(paint, bin, {60, 60}, 100, qingliu::view::tone::kInk);
    }));
  }
  for (std::size_t i = 0; i < marks.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      CAPTURE(i, j);
      CHECK(world::difference(marks[i], marks[j], 60) > 0.08);
    }
  }
}

TEST_CASE("The two pipes differ in pattern and in brightness, whatever their colour") {
  for (const Light light : kLights) {
    std::vector<Pixels> grey;
    for (const Pipe pipe : kPipes) {
      grey.push_back(world::cropped(world::in_grey(drawn(light,
                                                         [pipe](qingliu::view::Paint& paint) {
                                                           const ImVec2 ends[] = {{-40, 60}, {160, 60}};
                                                           draw_pipe(paint, pipe, ends, 2, 60);
                                                         })),
                                    0, 32, 120, 56));
    }
    CAPTURE(qingliu::view::name_of(light));
    CHECK(same_pattern(grey[0], grey[0]) > 0.999);
    CHECK(same_pattern(grey[0], grey[1]) < 0.6);
    CHECK(world::difference(grey[0], grey[1], 40) > 0.5);
    const auto body = [&](Pipe pipe) {
      return qingliu::view::resolve(palette_of(light), qingliu::view::hue_of(pipe).fill);
    };
    CHECK(qingliu::gallery::contrast(body(kPipes[0]), body(kPipes[1])) >= 2);
  }
}

TEST_CASE("Bins are told apart in grey and with other eyes") {
  check_apart("bins", {"bin-recyclable", "bin-hazardous", "bin-kitchen", "bin-other"}, 0.01);
}

// Idle and Rest never stand on one screen: before the check and after it.
TEST_CASE("Right, wrong and the rest are told apart in grey and with other eyes") {
  check_apart("answer-rows", {"row-picked", "row-right", "row-wrong", "row-rest"}, 0.01);
}

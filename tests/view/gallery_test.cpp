// The gallery: complete, nothing cut, and looking as it was approved. The pictures in approved/ are set in Noto Sans
// CJK of Debian's fonts-noto-cjk; `view_shots --approve` writes them anew.
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <filesystem>
#include <set>

#include "game/gallery/pages.h"
#include "game/view/layout.h"
#include "tests/view/gallery_shots.h"
#include "tests/view/picture.h"
#include "tests/view/svg_pictures.h"

using qingliu::view::Light;
using world::Pixels;

namespace {

constexpr int kTolerance = 20;     ///< of 255, for a channel
constexpr double kShare = 0.0005;  ///< of the pixels

world::SvgPictures& pictures() {
  static world::SvgPictures made;
  return made;
}

}  // namespace

TEST_CASE("Pages of the gallery have names of their own, and a picture each that was approved") {
  std::set<std::string> ids;
  for (const auto& page : qingliu::gallery::pages()) {
    CHECK(ids.insert(std::string(page.id) + ".png").second);
  }
  std::set<std::string> approved;
  for (const auto& file : std::filesystem::directory_iterator(QINGLIU_APPROVED))
    approved.insert(file.path().filename());
  CHECK(approved == ids);
}

TEST_CASE("Nothing in the gallery is cut, too small or outside") {
  world::GalleryShots shots(pictures());
  const auto locale = GENERATE(world::content::Locale::ZhHans, world::content::Locale::En);
  const bool elder = GENERATE(false, true);
  for (const auto& page : qingliu::gallery::pages()) {
    shots.show(page.id, Light::Day, elder, locale);
    CAPTURE(page.id, elder, static_cast<int>(locale));
    std::set<std::string> ids;
    for (const auto& text : shots.stage().overfull) {
      CAPTURE(text);
      CHECK(text.empty());
    }
    for (const auto& node : shots.stage().semantics.nodes()) {
      CAPTURE(node.id, node.rect.x, node.rect.y, node.rect.w, node.rect.h);
      CHECK(ids.insert(node.id).second);
      CHECK(node.rect.x >= -0.5F);
      CHECK(node.rect.y >= -0.5F);
      CHECK(right_of(node.rect) <= world::GalleryShots::kWide + 0.5F);
      CHECK(bottom_of(node.rect) <= world::GalleryShots::kHigh + 0.5F);
      if (node.type_dp > 0) CHECK(node.type_dp >= (elder ? 28 : 18) - 0.01F);
    }
    if (!page.focus.empty()) CHECK(ids.count(std::string(page.focus)) == 1);
    if (!page.held.empty()) CHECK(ids.count(std::string(page.held)) == 1);
  }
}

TEST_CASE("A button that has the focus or is held looks different") {
  world::GalleryShots shots(pictures());
  shots.show("buttons", Light::Day, false, world::content::Locale::ZhHans);
  const auto crop = [&shots](std::string_view id) {
    for (const auto& node : shots.stage().semantics.nodes()) {
      if (node.id != id) continue;
      const auto r = node.rect;
      return world::cropped(shots.picture(), static_cast<int>(r.x) - 6, static_cast<int>(r.y) - 6,
                            static_cast<int>(r.w) + 12, static_cast<int>(r.h) + 12);
    }
    return Pixels{};
  };
  const Pixels rest = crop("go");
  REQUIRE(rest.width > 0);
  CHECK(world::difference(rest, crop("focused"), 40) > 0.02);
  CHECK(world::difference(rest, crop("pressed"), 40) > 0.02);
}

TEST_CASE("Components look as they were approved") {
  world::GalleryShots shots(pictures());
  std::filesystem::create_directories(QINGLIU_DIFFERENCES);
  for (const auto& page : qingliu::gallery::pages()) {
    const std::string name(page.id);
    const auto approved = world::read_png(std::string(QINGLIU_APPROVED) + "/" + name + ".png");
    CAPTURE(name);
    REQUIRE(approved);
    const Pixels actual = shots.for_approval(page.id);
    Pixels shown;
    const double share = world::difference(*approved, actual, kTolerance, &shown);
    const std::string base = std::string(QINGLIU_DIFFERENCES) + "/" + name;
    if (share > kShare) {
      CHECK(world::write_png(base + "-actual.png", actual));
      CHECK(world::write_png(base + "-difference.png", shown));
    }
    CAPTURE(share, base + "-actual.png", base + "-difference.png");
    CHECK(share <= kShare);
  }
}

TEST_CASE("Pictures are read back as they were written, and differences are counted") {
  Pixels picture = world::plain(20, 10, 200);
  picture.rgba[40] = 7;
  const std::string path = std::string(QINGLIU_DIFFERENCES) + "/read-back.png";
  std::filesystem::create_directories(QINGLIU_DIFFERENCES);
  REQUIRE(world::write_png(path, picture));
  const auto again = world::read_png(path);
  REQUIRE(again);
  CHECK(again->rgba == picture.rgba);
  CHECK(world::difference(*again, world::plain(20, 10, 200), kTolerance) == 1.0 / 200);
  CHECK(world::difference(*again, world::plain(20, 11, 200), kTolerance) == 1);
}

// Every text on every screen and on every page of the gallery against what really lies under it, in three lights.
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <cstring>

#include "game/gallery/pages.h"
#include "tests/view/contrast_check.h"
#include "tests/view/gallery_shots.h"
#include "tests/view/scenes.h"
#include "tests/view/svg_pictures.h"

using qingliu::view::Light;
using world::Pixels;
using world::Setting;

namespace {

constexpr double kText = 4.5;
constexpr Light kLights[] = {Light::Day, Light::Night, Light::Contrast};

/// A part of the scenes, for each of the processors one: every `step`th from `first` on.
struct Part {
  std::size_t first, step;
};

/// One line for each text that is too faint, so that all of them are seen at once.
std::string report(const std::vector<qingliu::view::DrawnText>& texts, const Pixels& ground, Light light) {
  std::string lines;
  for (const world::Faint& faint : world::faint_texts(texts, ground, kText)) {
    lines += "\n  " + std::string(qingliu::view::name_of(light)) + ": " + world::name_of(faint);
  }
  return lines;
}

void check_scenes(const Setting& setting, Part part,
                  const std::vector<Light>& lights = {std::begin(kLights), std::end(kLights)}) {
  const std::vector<world::Scene> all = world::scenes();
  for (std::size_t i = part.first; i < all.size(); i += part.step) {
    if (setting.elder && !all[i].elders) continue;
    std::string lines;
    const bool there = world::reach(all[i], setting, [&lines, &lights](world::World& w) {
      for (const Light light : lights) {
        Pixels ground;
        const auto texts = w.probe(light, ground);
        CHECK_FALSE(texts.empty());
        lines += report(texts, ground, light);
      }
    });
    INFO(all[i].name << lines);
    CHECK(there);
    CHECK(lines.empty());
  }
}

Setting surface(float width, float height, bool elder) {
  static world::SvgPictures pictures;
  Setting setting;
  setting.width = width;
  setting.height = height;
  setting.elder = elder;
  setting.pictures = &pictures;
  return setting;
}

}  // namespace

TEST_CASE("A text that is too faint is found, one that is not is let be") {
  Pixels ground;
  ground.width = ground.height = 10;
  ground.rgba.assign(400, 255);
  const auto text = [](ImU32 colour) { return std::vector<qingliu::view::DrawnText>{{"x", colour, {0, 0, 10, 10}}}; };
  CHECK(world::faint_texts(text(IM_COL32(0x77, 0x77, 0x77, 255)), ground, kText).size() == 1);
  CHECK(world::faint_texts(text(IM_COL32(0x76, 0x76, 0x76, 255)), ground, kText).empty());
  CHECK(world::faint_texts(text(IM_COL32(0, 0, 0, 40)), ground, kText).size() == 1);
  for (std::size_t i = 0; i < 12; ++i) ground.rgba[i] = 0;  // three of a hundred pixels are dark
  CHECK(world::faint_texts(text(IM_COL32(0, 0, 0, 255)), ground, kText).size() == 1);
  for (std::size_t i = 0; i < 4; ++i) ground.rgba[i] = 255;  // two are edges
  CHECK(world::faint_texts(text(IM_COL32(0, 0, 0, 255)), ground, kText).empty());
}

TEST_CASE("On a phone every text stands out 4.5 to 1, first part") { check_scenes(surface(390, 844, false), {0, 2}); }

TEST_CASE("On a phone every text stands out 4.5 to 1, second part") { check_scenes(surface(390, 844, false), {1, 2}); }

TEST_CASE("On a tablet every text stands out 4.5 to 1, first part") { check_scenes(surface(1280, 800, false), {0, 2}); }

TEST_CASE("On a tablet every text stands out 4.5 to 1, second part") {
  check_scenes(surface(1280, 800, false), {1, 2});
}

TEST_CASE("On a phone held sideways every text stands out 4.5 to 1") { check_scenes(surface(640, 400, false), {0, 1}); }

TEST_CASE("In English on a phone every text stands out 4.5 to 1, by day and by night") {
  Setting setting = surface(390, 844, false);
  setting.locale = world::content::Locale::En;
  check_scenes(setting, {0, 1}, {Light::Day, Light::Night});
}

TEST_CASE("On a kiosk every text stands out 4.5 to 1 by day, first part") {
  check_scenes(surface(1920, 1080, false), {0, 2}, {Light::Day});
}

TEST_CASE("On a kiosk every text stands out 4.5 to 1 by day, second part") {
  check_scenes(surface(1920, 1080, false), {1, 2}, {Light::Day});
}

TEST_CASE("For elders every text stands out 4.5 to 1") { check_scenes(surface(390, 844, true), {0, 1}); }

TEST_CASE("Every text of the gallery stands out 4.5 to 1") {
  world::SvgPictures pictures;
  world::GalleryShots shots(pictures);
  for (const auto& page : qingliu::gallery::pages()) {
    std::string lines;
    for (const Light light : kLights) {
      for (const bool elder : {false, true}) {
        shots.show(page.id, light, elder, world::content::Locale::ZhHans);
        Pixels ground;
        const auto texts = shots.probe(ground);
        lines += report(texts, ground, light);
      }
    }
    INFO(page.id << lines);
    CHECK(lines.empty());
  }
}

// Every text of every moment of a street against what really lies under it, in three lights.
#include <catch2/catch_test_macros.hpp>

#include "tests/view/contrast_check.h"
#include "tests/view/pipes_scenes.h"
#include "tests/view/svg_pictures.h"

using qingliu::view::Light;
using world::Pixels;

namespace {

void check_scenes(float width, float height, bool elder) {
  static world::SvgPictures pictures;
  for (const world::StreetScene& scene : world::street_scenes()) {
    world::StreetSetting setting;
    setting.width = width;
    setting.height = height;
    setting.elder = elder;
    setting.pictures = &pictures;
    setting.game = scene.game;
    world::PipesStage stage(setting);
    INFO(scene.name);
    CHECK(scene.play(stage));
    std::string lines;
    for (const Light light : {Light::Day, Light::Night, Light::Contrast}) {
      Pixels ground;
      const auto texts = stage.probe(light, ground);
      CHECK_FALSE(texts.empty());
      for (const world::Faint& faint : world::faint_texts(texts, ground, 4.5)) {
        lines += "\n  " + std::string(qingliu::view::name_of(light)) + ": " + world::name_of(faint);
      }
    }
    INFO(lines);
    CHECK(lines.empty());
  }
}

}  // namespace

TEST_CASE("On a phone every text of a street stands out 4.5 to 1") { check_scenes(390, 844, false); }

TEST_CASE("On a tablet every text of a street stands out 4.5 to 1") { check_scenes(1280, 800, false); }

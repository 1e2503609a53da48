// PipesScenes: the moments of the street games that are worth a picture or a test, by name.
#pragma once

#include <functional>
#include <vector>

#include "tests/view/pipes_stage.h"

namespace world {

struct StreetScene {
  const char* name;
  content::GameKind game;
  std::function<bool(PipesStage&)> play;  ///< false when it does not come to it
};
[[nodiscard]] std::vector<StreetScene> street_scenes();

}  // namespace world

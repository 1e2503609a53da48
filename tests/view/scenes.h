// Scenes: the moments of the game that are worth a picture or a test, by name.
#pragma once

#include <functional>
#include <vector>

#include "tests/view/world.h"

namespace world {

/// Plays to a moment worth a picture; false when this round does not come to it.
struct Scene {
  const char* name;
  std::function<bool(World&)> play;
  bool elders = true;  ///< whether the elder level has it: it has no steps of preparation
};

[[nodiscard]] std::vector<Scene> scenes();
/// Plays to `scene` and lets `look` see it. Not every draw has every kind of question: other seeds are tried. False
/// when none of `tries` came to it.
bool reach(const Scene& scene, Setting setting, const std::function<void(World&)>& look, int tries = 6);

}  // namespace world

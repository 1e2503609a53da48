// FrameChecks: what holds for every frame, whatever it shows — names of their own, everything inside, nothing pressed
// on top of each other, nothing too small, no text cut.
#pragma once

#include <string>
#include <vector>

#include "game/view/semantics.h"

namespace world {

struct DrawnFrame {
  const std::vector<qingliu::view::Node>& nodes;
  const std::vector<std::string>& overfull;
  float width = 0;
  float height = 0;
  bool elder = false;
};
/// One line for each thing that does not hold; "" = all does.
[[nodiscard]] std::string faults_of(const DrawnFrame& frame);

}  // namespace world

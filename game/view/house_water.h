// House water: what one sees run after an outlet was connected — drops through the pipes, and what becomes of the river
// or the works at their end. Knows no rules: it is told whether the water belongs there.
#pragma once

#include <string>

#include "game/view/house.h"

namespace qingliu::view {

struct RunningWater {
  content::Room from = content::Room::Kitchen;
  content::Pipe through = content::Pipe::Sewage;
  bool dirty = false;   ///< it is waste water
  bool belongs = true;  ///< this is its network
};

/// Drawn in the box of the house; `moment` names the answer, so that it runs once for each.
void draw_running_water(Ui& ui, const RunningWater& water, const std::string& moment);

}  // namespace qingliu::view

// PipesNetwork: the two networks in the ground — pipes with their pattern and width, crossings, joints, open ends,
// stacks and wells — and the water in them. Told what flows; computes none of it.
#pragma once

#include "game/rules/pipes/street.h"
#include "game/view/pipes_layout.h"
#include "game/view/pipes_tape.h"
#include "game/view/ui.h"

namespace qingliu::view {

[[nodiscard]] content::Pipe pipe_of(content::Net net);

/// A street with what can be worked out of it once, not every frame.
struct PlumbedStreet {
  content::Street street;
  rules::pipes::Carried carried{};
  [[nodiscard]] std::uint32_t sources(int cell, content::Net net) const {
    return carried[rules::pipes::node_of(cell, net)];
  }
};
[[nodiscard]] PlumbedStreet plumbed(const content::Street& street);

/// The water to be shown, if any.
struct WaterLook {
  const FlowTape* tape = nullptr;
  int step = 0;
  float phase = 0;  ///< 0…1: how far the marks have run from one place to the next
};

void draw_network(Ui& ui, const StreetLayout& at, const PlumbedStreet& plumbed, const WaterLook& water);
/// The signs 污 and 雨 on the wells.
void draw_well_signs(Ui& ui, const StreetLayout& at, const PlumbedStreet& plumbed);
/// How wide a pipe of a size class is, in cells.
[[nodiscard]] float pipe_width(std::uint8_t size);
/// Whether both networks pass a cell, one over the other.
[[nodiscard]] bool is_crossing(const content::Street& street, int cell);

}  // namespace qingliu::view

// ContrastCheck: whether texts can be read on what lies under them.
#pragma once

#include <string>
#include <vector>

#include "game/view/ui.h"
#include "tests/view/raster.h"

namespace world {

/// A text that is too faint.
struct Faint {
  std::string words;
  ImU32 text = 0, ground = 0;  ///< colours
  double ratio = 0;
};

/// The texts whose contrast to any pixel of `ground` in their rectangle is under `least`; the worst 2 % of the pixels
/// are left out, as edges are. Texts outside the picture are not looked at.
[[nodiscard]] std::vector<Faint> faint_texts(const std::vector<qingliu::view::DrawnText>& texts, const Pixels& ground,
                                             double least);
/// "“words” #RRGGBB on #RRGGBB: 3.21".
[[nodiscard]] std::string name_of(const Faint& faint);

}  // namespace world

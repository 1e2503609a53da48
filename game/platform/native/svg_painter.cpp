// One picture after another: fast enough where no canvas has to be read.
#include "game/platform/native/svg_painter.h"

#include <utility>

#include "game/platform/native/svg_raster.h"

namespace qingliu::platform {

bool SvgPainter::deliver(PictureAtlas& atlas) {
  const std::vector<Wanted> wanted = std::exchange(wanted_, {});
  for (const Wanted& one : wanted) {
    const std::string svg = drawings_->find(one.name);
    const std::vector<std::uint8_t> rgba =
        svg.empty() ? std::vector<std::uint8_t>() : rasterise_svg(svg, one.width, one.height);
    if (rgba.empty()) {
      atlas.never_comes(one.name);
    } else {
      atlas.arrived(one.name, one.width, one.height, rgba.data());
    }
  }
  return !wanted.empty();
}

}  // namespace qingliu::platform

// Copying into the middle, then colouring what is clear.
#include "game/platform/framed.h"

#include <array>
#include <cstring>
#include <utility>

namespace qingliu::platform {
namespace {

void bleed_edges(Framed& picture) {
  const std::vector<std::uint8_t> from = picture.rgba;
  constexpr std::array<std::pair<int, int>, 8> kAround = {
      {{1, 0}, {-1, 0}, {0, 1}, {0, -1}, {1, 1}, {-1, 1}, {1, -1}, {-1, -1}}};
  for (int y = 0; y < picture.height; ++y) {
    for (int x = 0; x < picture.width; ++x) {
      if (from[picture.at(x, y) + 3] != 0) continue;
      for (const auto& [dx, dy] : kAround) {
        const int nx = x + dx;
        const int ny = y + dy;
        if (nx < 0 || ny < 0 || nx >= picture.width || ny >= picture.height) continue;
        if (from[picture.at(nx, ny) + 3] == 0) continue;
        std::memcpy(&picture.rgba[picture.at(x, y)], &from[picture.at(nx, ny)], 3);
        break;
      }
    }
  }
}

}  // namespace

Framed framed(const std::uint8_t* rgba, int width, int height) {
  Framed out{width + 2 * kFrame, height + 2 * kFrame, {}};
  out.rgba.resize(out.at(0, out.height));
  const std::size_t row = 4U * static_cast<std::size_t>(width);
  for (int y = 0; y < height; ++y) {
    std::memcpy(&out.rgba[out.at(kFrame, y + kFrame)], rgba + static_cast<std::size_t>(y) * row, row);
  }
  bleed_edges(out);
  return out;
}

}  // namespace qingliu::platform

// Copying into the middle, then colouring what is clear.
#include "game/platform/framed.h"

#include <array>
#include <cstddef>
#include <cstring>
#include <utility>

namespace qingliu::platform {
namespace {

constexpr std::array<std::pair<int, int>, 8> kAround = {
    {{1, 0}, {-1, 0}, {0, 1}, {0, -1}, {1, 1}, {-1, 1}, {1, -1}, {-1, -1}}};

/// Gives the clear pixel at (x, y) the colour of the first neighbour that is not clear.
void colour_from_neighbour(Framed& picture, int x, int y) {
  for (const auto& [dx, dy] : kAround) {
    const int nx = x + dx;
    const int ny = y + dy;
    if (nx < 0 || ny < 0 || nx >= picture.width || ny >= picture.height) continue;
    const std::uint8_t* from = &picture.rgba[picture.at(nx, ny)];
    if (from[3] == 0) continue;
    std::memcpy(&picture.rgba[picture.at(x, y)], from, 3);
    return;
  }
}

std::uint32_t alpha_of(const std::uint8_t* pixel) { return pixel[3]; }

/// What is not clear in the column of three pixels around `pixel`.
std::uint32_t column(const std::uint8_t* pixel, std::ptrdiff_t row) {
  return alpha_of(pixel - row) | alpha_of(pixel) | alpha_of(pixel + row);
}

/// A row that has one above and one below. Most clear pixels are far from anything: three columns tell.
void bleed_row(Framed& picture, int y) {
  const auto row = static_cast<std::ptrdiff_t>(picture.at(0, 1));
  const std::uint8_t* pixel = &picture.rgba[picture.at(1, y)];
  std::uint32_t before = column(pixel - 4, row);
  std::uint32_t here = column(pixel, row);
  for (int x = 1; x + 1 < picture.width; ++x, pixel += 4) {
    const std::uint32_t after = column(pixel + 4, row);
    if (alpha_of(pixel) == 0 && (before | here | after) != 0) colour_from_neighbour(picture, x, y);
    before = here;
    here = after;
  }
}

/// In place: what is coloured stays clear, and what is not clear is not coloured. The frame itself is clear.
void bleed_edges(Framed& picture) {
  for (int y = 0; y < picture.height; ++y) {
    const bool outermost = y == 0 || y + 1 == picture.height;
    for (int x = 0; x < picture.width; x += outermost ? 1 : picture.width - 1) colour_from_neighbour(picture, x, y);
    if (!outermost) bleed_row(picture, y);
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

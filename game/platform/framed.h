// Framed: a picture with a clear pixel around it, so that a texture can be smoothed up to its edge. Knows
// no texture.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace qingliu::platform {

/// Pixels of margin at each side.
inline constexpr int kFrame = 1;

/// Width and height with the margin; RGBA, not premultiplied.
struct Framed {
  int width = 0;
  int height = 0;
  std::vector<std::uint8_t> rgba;
  [[nodiscard]] std::size_t at(int x, int y) const {
    return 4U * (static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x));
  }
};

/// `rgba` holds width × height pixels. Fully transparent ones take the colour of a neighbour, so that
/// smoothing at the edge of what is seen does not mix in black.
[[nodiscard]] Framed framed(const std::uint8_t* rgba, int width, int height);

}  // namespace qingliu::platform

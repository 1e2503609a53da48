// SVG to pixels through librsvg, for the development window and for pictures of screens. Knows no files.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace qingliu::platform {

/// Draws a whole SVG document into width × height pixels of RGBA, not premultiplied, row by row; empty
/// when it cannot be read.
[[nodiscard]] std::vector<std::uint8_t> rasterise_svg(const std::string& svg, int width, int height);

}  // namespace qingliu::platform

// Raster: ImGui's draw data as pixels, in software, for pictures of screens where there is no GPU.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "imgui.h"

namespace world {

/// A picture of 8-bit RGBA, and what a texture id points to.
struct Pixels {
  int width = 0;
  int height = 0;
  std::vector<std::uint8_t> rgba;
};

/// Does what a backend must with textures: takes those that are wanted, lets go of others.
void accept_textures(ImDrawData& data);
[[nodiscard]] Pixels rasterise(const ImDrawData& data);
/// Writes a PNG; false when it cannot.
bool write_png(const std::string& path, const Pixels& picture);

}  // namespace world

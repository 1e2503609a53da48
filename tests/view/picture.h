// Picture: what tests and contact sheets do with pixels — scaled down, side by side, read back, compared, seen with
// other eyes.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "tests/view/raster.h"

namespace world {

/// `picture` as `width` pixels of averages; as it is when it is not wider.
[[nodiscard]] Pixels shrunk(const Pixels& picture, int width);
/// A plain surface.
[[nodiscard]] Pixels plain(int width, int height, std::uint8_t grey);
/// Copies `picture` to (x, y), as far as it lies within.
void paste(Pixels& to, const Pixels& picture, int x, int y);
/// In rows of `across`, `gap` apart.
[[nodiscard]] Pixels tiled(const std::vector<Pixels>& pictures, int across, int gap);

/// With 32 steps a channel: packs into half the bytes.
[[nodiscard]] Pixels coarse(const Pixels& picture);

/// Reads what write_png wrote; nothing when it is no such file.
[[nodiscard]] std::optional<Pixels> read_png(const std::string& path);

/// The share (0…1) of pixels of which a channel differs by more than `tolerance` of 255; 1 when the sizes differ.
/// `shown` becomes the second picture, pale, with what differs in red.
[[nodiscard]] double difference(const Pixels& a, const Pixels& b, int tolerance, Pixels* shown = nullptr);

/// Ways of seeing without one kind of cone.
enum class Eyes : std::uint8_t { Protanopia, Deuteranopia, Tritanopia };
inline constexpr Eyes kEyes[] = {Eyes::Protanopia, Eyes::Deuteranopia, Eyes::Tritanopia};
[[nodiscard]] std::string name_of(Eyes eyes);
/// Machado, Oliveira, Fernandes: "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG
/// 15 (6), 2009, table of severity 1.0; on linear RGB.
[[nodiscard]] Pixels seen_by(const Pixels& picture, Eyes eyes);
/// Brightness alone.
[[nodiscard]] Pixels in_grey(const Pixels& picture);
/// The w × h pixels at (x, y).
[[nodiscard]] Pixels cropped(const Pixels& picture, int x, int y, int w, int h);

}  // namespace world

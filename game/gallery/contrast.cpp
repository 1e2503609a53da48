// The formulas of WCAG 2.2, with the powers worked out once.
#include "game/gallery/contrast.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>

namespace qingliu::gallery {
namespace {

using Table = std::array<double, 256>;

const Table& linear() {
  static const Table kTable = [] {
    Table made{};
    for (std::size_t i = 0; i < made.size(); ++i) {
      const double c = static_cast<double>(i) / 255;
      made[i] = c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    }
    return made;
  }();
  return kTable;
}

}  // namespace

double luminance(ImU32 colour) {
  return 0.2126 * linear()[colour & 0xFFU] + 0.7152 * linear()[(colour >> 8U) & 0xFFU] +
         0.0722 * linear()[(colour >> 16U) & 0xFFU];
}

double contrast(ImU32 a, ImU32 b) {
  const double one = luminance(a), other = luminance(b);
  return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

ImU32 blended(ImU32 over, ImU32 under) {
  const std::uint32_t alpha = over >> 24U;
  ImU32 out = 0xFF000000U;
  for (std::uint32_t shift = 0; shift < 24; shift += 8) {
    const std::uint32_t from = (over >> shift) & 0xFFU, to = (under >> shift) & 0xFFU;
    out |= ((from * alpha + to * (255 - alpha) + 127) / 255) << shift;
  }
  return out;
}

}  // namespace qingliu::gallery

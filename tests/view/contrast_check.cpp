// Every pixel under the text, sorted by its contrast.
#include "tests/view/contrast_check.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <map>

#include "game/gallery/contrast.h"

namespace world {
namespace {

using qingliu::gallery::blended;
using qingliu::gallery::contrast;

/// How often each colour lies in the rectangle.
std::map<ImU32, std::size_t> colours_in(const Pixels& ground, const qingliu::view::Rect& r) {
  std::map<ImU32, std::size_t> found;
  const int x0 = std::max(0, static_cast<int>(std::floor(r.x))), y0 = std::max(0, static_cast<int>(std::floor(r.y)));
  const int x1 = std::min(ground.width, static_cast<int>(std::ceil(r.x + r.w)));
  const int y1 = std::min(ground.height, static_cast<int>(std::ceil(r.y + r.h)));
  for (int y = y0; y < y1; ++y) {
    for (int x = x0; x < x1; ++x) {
      const std::uint8_t* p = &ground.rgba[(static_cast<std::size_t>(y) * static_cast<std::size_t>(ground.width) +
                                            static_cast<std::size_t>(x)) *
                                           4U];
      ++found[IM_COL32(p[0], p[1], p[2], 255)];
    }
  }
  return found;
}

Faint worst_of(const qingliu::view::DrawnText& text, const std::map<ImU32, std::size_t>& colours) {
  std::vector<std::pair<double, ImU32>> ratios;
  std::size_t all = 0;
  for (const auto& [colour, count] : colours) {
    ratios.emplace_back(contrast(blended(text.colour, colour), colour), colour);
    all += count;
  }
  std::sort(ratios.begin(), ratios.end());
  std::size_t skipped = all / 50;
  for (const auto& [ratio, colour] : ratios) {
    const std::size_t count = colours.at(colour);
    if (count > skipped) return {text.words, text.colour, colour, ratio};
    skipped -= count;
  }
  return {text.words, text.colour, 0, 21};
}

std::string hex(ImU32 colour) {
  std::array<char, 8> out{};
  std::snprintf(out.data(), out.size(), "#%02X%02X%02X", colour & 0xFFU, (colour >> 8U) & 0xFFU,
                (colour >> 16U) & 0xFFU);
  return out.data();
}

}  // namespace

std::vector<Faint> faint_texts(const std::vector<qingliu::view::DrawnText>& texts, const Pixels& ground, double least) {
  std::vector<Faint> found;
  for (const auto& text : texts) {
    const auto colours = colours_in(ground, text.rect);
    if (colours.empty()) continue;
    const Faint worst = worst_of(text, colours);
    if (worst.ratio < least) found.push_back(worst);
  }
  return found;
}

std::string name_of(const Faint& faint) {
  std::array<char, 16> ratio{};
  std::snprintf(ratio.data(), ratio.size(), "%.2f", faint.ratio);
  return "\"" + faint.words + "\" " + hex(faint.text) + " on " + hex(faint.ground) + ": " + ratio.data();
}

}  // namespace world

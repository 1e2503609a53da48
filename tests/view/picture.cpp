// Averages, copies and matrices.
#include "tests/view/picture.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>

#include "game/gallery/contrast.h"

namespace world {
namespace {

std::size_t at(const Pixels& p, int x, int y) {
  return (static_cast<std::size_t>(y) * static_cast<std::size_t>(p.width) + static_cast<std::size_t>(x)) * 4U;
}

using Matrix = std::array<double, 9>;
constexpr Matrix kProtan = {0.152286, 1.052583,  -0.204868, 0.114503, 0.786281,
                            0.099216, -0.003882, -0.048116, 1.051998};
constexpr Matrix kDeutan = {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881};
constexpr Matrix kTritan = {1.255528, -0.076749, -0.178779, -0.078411, 0.930809,
                            0.147602, 0.004733,  0.691367,  0.303900};

double linear(std::uint8_t value) {
  const double c = value / 255.0;
  return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

std::uint8_t coded(double value) {
  const double v = std::clamp(value, 0.0, 1.0);
  const double c = v <= 0.0031308 ? v * 12.92 : 1.055 * std::pow(v, 1 / 2.4) - 0.055;
  return static_cast<std::uint8_t>(std::lround(c * 255));
}

std::uint32_t word(const std::uint8_t* p) {
  return (std::uint32_t{p[0]} << 24U) | (std::uint32_t{p[1]} << 16U) | (std::uint32_t{p[2]} << 8U) | p[3];
}

/// Rows of RGB, each behind a filter byte of 0, become RGBA.
bool take_rows(const std::vector<std::uint8_t>& raw, Pixels& out) {
  const std::size_t stride = 1 + 3 * static_cast<std::size_t>(out.width);
  if (raw.size() != stride * static_cast<std::size_t>(out.height)) return false;
  for (int y = 0; y < out.height; ++y) {
    const std::uint8_t* row = raw.data() + stride * static_cast<std::size_t>(y);
    if (row[0] != 0) return false;
    for (int x = 0; x < out.width; ++x) std::memcpy(&out.rgba[at(out, x, y)], row + 1 + 3 * x, 3);
  }
  return true;
}

}  // namespace

Pixels plain(int width, int height, std::uint8_t grey) {
  Pixels out{width, height, {}};
  out.rgba.assign(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 4U, grey);
  for (std::size_t i = 3; i < out.rgba.size(); i += 4) out.rgba[i] = 255;
  return out;
}

Pixels shrunk(const Pixels& picture, int width) {
  if (width >= picture.width) return picture;
  const int height = std::max(1, (picture.height * width + picture.width / 2) / picture.width);
  Pixels out = plain(width, height, 0);
  for (int y = 0; y < height; ++y) {
    const int y0 = y * picture.height / height, y1 = std::max(y0 + 1, (y + 1) * picture.height / height);
    for (int x = 0; x < width; ++x) {
      const int x0 = x * picture.width / width, x1 = std::max(x0 + 1, (x + 1) * picture.width / width);
      std::uint32_t sum[3] = {0, 0, 0};
      for (int v = y0; v < y1; ++v) {
        for (int u = x0; u < x1; ++u) {
          for (std::size_t c = 0; c < 3; ++c) sum[c] += picture.rgba[at(picture, u, v) + c];
        }
      }
      const auto count = static_cast<std::uint32_t>((x1 - x0) * (y1 - y0));
      for (std::size_t c = 0; c < 3; ++c)
        out.rgba[at(out, x, y) + c] = static_cast<std::uint8_t>((sum[c] + count / 2) / count);
    }
  }
  return out;
}

void paste(Pixels& to, const Pixels& picture, int x, int y) {
  for (int v = std::max(0, -y); v < std::min(picture.height, to.height - y); ++v) {
    const int from = std::max(0, -x), end = std::min(picture.width, to.width - x);
    if (end <= from) return;
    std::memcpy(&to.rgba[at(to, x + from, y + v)], &picture.rgba[at(picture, from, v)],
                static_cast<std::size_t>(end - from) * 4U);
  }
}

Pixels tiled(const std::vector<Pixels>& pictures, int across, int gap) {
  int wide = 0, high = 0, x = gap, y = gap, row = 0;
  std::vector<ImVec2> places;
  for (std::size_t i = 0; i < pictures.size(); ++i) {
    if (i != 0 && static_cast<int>(i) % across == 0) {
      y += row + gap;
      x = gap;
      row = 0;
    }
    places.emplace_back(static_cast<float>(x), static_cast<float>(y));
    x += pictures[i].width + gap;
    row = std::max(row, pictures[i].height);
    wide = std::max(wide, x);
    high = std::max(high, y + row + gap);
  }
  Pixels out = plain(wide, high, 96);
  for (std::size_t i = 0; i < pictures.size(); ++i) {
    paste(out, pictures[i], static_cast<int>(places[i].x), static_cast<int>(places[i].y));
  }
  return out;
}

Pixels coarse(const Pixels& picture) {
  Pixels out = picture;
  for (std::uint8_t& value : out.rgba) value = static_cast<std::uint8_t>(value & 0xF8U);
  return out;
}

std::optional<Pixels> read_png(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  const std::vector<std::uint8_t> bytes((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  std::vector<std::uint8_t> packed;
  Pixels out;
  for (std::size_t i = 8; i + 12 <= bytes.size();) {
    const std::size_t size = word(&bytes[i]);
    if (size > bytes.size() - i - 12) return std::nullopt;
    const std::uint8_t* body = &bytes[i + 8];
    if (std::memcmp(&bytes[i + 4], "IHDR", 4) == 0 && size == 13) {
      if (word(body) > 8192 || word(body + 4) > 8192) return std::nullopt;
      out = plain(static_cast<int>(word(body)), static_cast<int>(word(body + 4)), 0);
    }
    if (std::memcmp(&bytes[i + 4], "IDAT", 4) == 0) packed.insert(packed.end(), body, body + size);
    i += size + 12;
  }
  if (out.width == 0) return std::nullopt;
  std::vector<std::uint8_t> raw((3 * static_cast<std::size_t>(out.width) + 1) * static_cast<std::size_t>(out.height));
  uLongf got = raw.size();
  if (uncompress(raw.data(), &got, packed.data(), packed.size()) != Z_OK || got != raw.size()) return std::nullopt;
  if (!take_rows(raw, out)) return std::nullopt;
  return out;
}

double difference(const Pixels& a, const Pixels& b, int tolerance, Pixels* shown) {
  if (a.width != b.width || a.height != b.height) {
    if (shown != nullptr) *shown = b;
    return 1;
  }
  if (shown != nullptr) *shown = b;
  std::size_t count = 0;
  for (std::size_t i = 0; i + 3 < a.rgba.size(); i += 4) {
    bool differs = false;
    for (std::size_t c = 0; c < 3; ++c)
      differs = differs || std::abs(int{a.rgba[i + c]} - int{b.rgba[i + c]}) > tolerance;
    if (differs) ++count;
    if (shown == nullptr) continue;
    for (std::size_t c = 0; c < 3; ++c) {
      shown->rgba[i + c] = differs ? (c == 0 ? 230 : 0) : static_cast<std::uint8_t>(170 + b.rgba[i + c] / 3);
    }
  }
  return static_cast<double>(count) * 4 / static_cast<double>(a.rgba.size());
}

std::string name_of(Eyes eyes) {
  return eyes == Eyes::Protanopia ? "protanopia" : eyes == Eyes::Deuteranopia ? "deuteranopia" : "tritanopia";
}

Pixels seen_by(const Pixels& picture, Eyes eyes) {
  const Matrix& m = eyes == Eyes::Protanopia ? kProtan : eyes == Eyes::Deuteranopia ? kDeutan : kTritan;
  std::array<double, 256> table{};
  for (std::size_t i = 0; i < table.size(); ++i) table[i] = linear(static_cast<std::uint8_t>(i));
  Pixels out = picture;
  for (std::size_t i = 0; i + 3 < out.rgba.size(); i += 4) {
    const double r = table[picture.rgba[i]], g = table[picture.rgba[i + 1]], b = table[picture.rgba[i + 2]];
    for (std::size_t c = 0; c < 3; ++c) out.rgba[i + c] = coded(m[c * 3] * r + m[c * 3 + 1] * g + m[c * 3 + 2] * b);
  }
  return out;
}

Pixels in_grey(const Pixels& picture) {
  Pixels out = picture;
  for (std::size_t i = 0; i + 3 < out.rgba.size(); i += 4) {
    const std::uint8_t* p = &picture.rgba[i];
    const ImU32 colour = IM_COL32(p[0], p[1], p[2], 255);
    std::memset(&out.rgba[i], coded(qingliu::gallery::luminance(colour)), 3);
  }
  return out;
}

Pixels cropped(const Pixels& picture, int x, int y, int w, int h) {
  Pixels out = plain(w, h, 0);
  paste(out, picture, -x, -y);
  return out;
}

}  // namespace world

// Triangles with one texture, clipped, blended in 8 bits; PNG through zlib.
#include "tests/view/raster.h"

#include <zlib.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>
#include <memory>

namespace world {
namespace {

struct Colour {
  float r, g, b, a;
};

Colour colour_of(ImU32 c) {
  return {static_cast<float>(c & 0xFFU), static_cast<float>((c >> 8U) & 0xFFU), static_cast<float>((c >> 16U) & 0xFFU),
          static_cast<float>(c >> 24U)};
}

/// Where the pixel's four bytes begin.
std::size_t offset_of(int width, int x, int y) {
  return (static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x)) * 4U;
}

float texel(const Pixels& t, int x, int y, int channel) {
  x = std::clamp(x, 0, t.width - 1);
  y = std::clamp(y, 0, t.height - 1);
  return static_cast<float>(t.rgba[offset_of(t.width, x, y) + static_cast<std::size_t>(channel)]);
}

Colour sample(const Pixels& t, float u, float v) {
  const float x = u * static_cast<float>(t.width) - 0.5F, y = v * static_cast<float>(t.height) - 0.5F;
  const int x0 = static_cast<int>(std::floor(x)), y0 = static_cast<int>(std::floor(y));
  const float fx = x - static_cast<float>(x0), fy = y - static_cast<float>(y0);
  float out[4];
  for (int c = 0; c < 4; ++c) {
    const float top = texel(t, x0, y0, c) * (1 - fx) + texel(t, x0 + 1, y0, c) * fx;
    const float bottom = texel(t, x0, y0 + 1, c) * (1 - fx) + texel(t, x0 + 1, y0 + 1, c) * fx;
    out[c] = top * (1 - fy) + bottom * fy;
  }
  return {out[0], out[1], out[2], out[3]};
}

struct Clip {
  int x0, y0, x1, y1;
};

float edge(ImVec2 a, ImVec2 b, ImVec2 p) { return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x); }

void blend(std::uint8_t* to, const Colour& c) {
  const float a = c.a / 255;
  const float from[3] = {c.r, c.g, c.b};
  for (int i = 0; i < 3; ++i) {
    to[i] = static_cast<std::uint8_t>(std::lround(static_cast<float>(to[i]) * (1 - a) + from[i] * a));
  }
}

class Target {
 public:
  Target(Pixels& out, float scale) : out_(&out), scale_(scale) {}

  void triangle(const ImDrawVert* v[3], const Pixels* texture, const Clip& clip) {
    ImVec2 p[3];
    for (int i = 0; i < 3; ++i) p[i] = {v[i]->pos.x * scale_, v[i]->pos.y * scale_};
    const float area = edge(p[0], p[1], p[2]);
    if (std::abs(area) < 1e-6F) return;
    const int x0 = std::max(clip.x0, static_cast<int>(std::floor(std::min({p[0].x, p[1].x, p[2].x}))));
    const int x1 = std::min(clip.x1, static_cast<int>(std::ceil(std::max({p[0].x, p[1].x, p[2].x}))));
    const int y0 = std::max(clip.y0, static_cast<int>(std::floor(std::min({p[0].y, p[1].y, p[2].y}))));
    const int y1 = std::min(clip.y1, static_cast<int>(std::ceil(std::max({p[0].y, p[1].y, p[2].y}))));
    const Colour c[3] = {colour_of(v[0]->col), colour_of(v[1]->col), colour_of(v[2]->col)};
    for (int y = y0; y < y1; ++y) {
      for (int x = x0; x < x1; ++x) {
        const ImVec2 at(static_cast<float>(x) + 0.5F, static_cast<float>(y) + 0.5F);
        const float w[3] = {edge(p[1], p[2], at) / area, edge(p[2], p[0], at) / area, edge(p[0], p[1], at) / area};
        if (!inside(w, p, area)) continue;
        Colour mix{0, 0, 0, 0};
        float u = 0, t = 0;
        for (int i = 0; i < 3; ++i) {
          mix.r += w[i] * c[i].r;
          mix.g += w[i] * c[i].g;
          mix.b += w[i] * c[i].b;
          mix.a += w[i] * c[i].a;
          u += w[i] * v[i]->uv.x;
          t += w[i] * v[i]->uv.y;
        }
        if (texture != nullptr) {
          const Colour s = sample(*texture, u, t);
          mix = {mix.r * s.r / 255, mix.g * s.g / 255, mix.b * s.b / 255, mix.a * s.a / 255};
        }
        blend(&out_->rgba[offset_of(out_->width, x, y)], mix);
      }
    }
  }

 private:
  /// The top-left rule: a pixel on a shared edge belongs to one triangle only.
  static bool inside(const float w[3], const ImVec2 p[3], float area) {
    for (int i = 0; i < 3; ++i) {
      if (w[i] < 0) return false;
      if (w[i] > 0) continue;
      ImVec2 a = p[(i + 1) % 3], b = p[(i + 2) % 3];
      if (area < 0) std::swap(a, b);
      const bool top_left = (a.y == b.y && b.x > a.x) || b.y < a.y;
      if (!top_left) return false;
    }
    return true;
  }

  Pixels* out_;
  float scale_;
};

const Pixels* texture_of(const ImDrawCmd& command) {
  // ImGui keeps a texture as a number; this one is our own pointer.
  return reinterpret_cast<const Pixels*>(
      static_cast<std::uintptr_t>(command.GetTexID()));  // NOLINT(performance-no-int-to-ptr)
}

void copy_texture(ImTextureData& texture, Pixels& to) {
  to.width = texture.Width;
  to.height = texture.Height;
  const auto count = static_cast<std::size_t>(texture.Width) * static_cast<std::size_t>(texture.Height);
  to.rgba.resize(count * 4);
  const unsigned char* from = texture.Pixels;
  for (std::size_t i = 0; i < count; ++i) {
    for (std::size_t c = 0; c < 4; ++c) {
      to.rgba[i * 4 + c] = texture.BytesPerPixel == 4 ? from[i * 4 + c] : c == 3 ? from[i] : 255;
    }
  }
}

void chunk(std::vector<std::uint8_t>& png, const char* kind, const std::vector<std::uint8_t>& body) {
  const auto word = [&png](std::uint32_t n) {
    for (int shift = 24; shift >= 0; shift -= 8)
      png.push_back(static_cast<std::uint8_t>(n >> static_cast<unsigned>(shift)));
  };
  word(static_cast<std::uint32_t>(body.size()));
  std::vector<std::uint8_t> named(kind, kind + 4);
  named.insert(named.end(), body.begin(), body.end());
  png.insert(png.end(), named.begin(), named.end());
  word(static_cast<std::uint32_t>(crc32(0, named.data(), static_cast<uInt>(named.size()))));
}

}  // namespace

void accept_textures(ImDrawData& data) {
  static std::map<const ImTextureData*, std::unique_ptr<Pixels>> kept;
  if (data.Textures == nullptr) return;
  for (ImTextureData* texture : *data.Textures) {
    if (texture->Status == ImTextureStatus_WantCreate || texture->Status == ImTextureStatus_WantUpdates) {
      std::unique_ptr<Pixels>& pixels = kept[texture];
      if (pixels == nullptr) pixels = std::make_unique<Pixels>();
      copy_texture(*texture, *pixels);
      texture->SetTexID(static_cast<ImTextureID>(reinterpret_cast<std::uintptr_t>(pixels.get())));
      texture->SetStatus(ImTextureStatus_OK);
    } else if (texture->Status == ImTextureStatus_WantDestroy) {
      kept.erase(texture);
      texture->SetTexID(ImTextureID_Invalid);
      texture->SetStatus(ImTextureStatus_Destroyed);
    }
  }
}

Pixels rasterise(const ImDrawData& data) {
  const float scale = data.FramebufferScale.x;
  Pixels out;
  out.width = static_cast<int>(data.DisplaySize.x * scale);
  out.height = static_cast<int>(data.DisplaySize.y * scale);
  out.rgba.assign(static_cast<std::size_t>(out.width) * static_cast<std::size_t>(out.height) * 4, 255);
  Target target(out, scale);
  for (const ImDrawList* list : data.CmdLists) {
    for (const ImDrawCmd& command : list->CmdBuffer) {
      const Clip clip{std::max(0, static_cast<int>(command.ClipRect.x * scale)),
                      std::max(0, static_cast<int>(command.ClipRect.y * scale)),
                      std::min(out.width, static_cast<int>(command.ClipRect.z * scale)),
                      std::min(out.height, static_cast<int>(command.ClipRect.w * scale))};
      const Pixels* texture = texture_of(command);
      for (unsigned i = 0; i + 2 < command.ElemCount; i += 3) {
        const ImDrawVert* v[3];
        for (unsigned k = 0; k < 3; ++k) {
          const auto index = list->IdxBuffer[static_cast<int>(command.IdxOffset + i + k)];
          v[k] = &list->VtxBuffer[static_cast<int>(command.VtxOffset + index)];
        }
        target.triangle(v, texture, clip);
      }
    }
  }
  return out;
}

bool write_png(const std::string& path, const Pixels& picture) {
  const auto width = static_cast<std::size_t>(picture.width), height = static_cast<std::size_t>(picture.height);
  std::vector<std::uint8_t> raw;
  for (std::size_t y = 0; y < height; ++y) {
    raw.push_back(0);
    for (std::size_t x = 0; x < width; ++x) {
      for (std::size_t c = 0; c < 3; ++c) raw.push_back(picture.rgba[(y * width + x) * 4 + c]);
    }
  }
  uLongf packed_size = compressBound(static_cast<uLong>(raw.size()));
  std::vector<std::uint8_t> packed(packed_size);
  if (compress2(packed.data(), &packed_size, raw.data(), static_cast<uLong>(raw.size()), 9) != Z_OK) return false;
  packed.resize(packed_size);
  std::vector<std::uint8_t> png = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  std::vector<std::uint8_t> head;
  for (const std::size_t n : {width, height}) {
    for (int shift = 24; shift >= 0; shift -= 8)
      head.push_back(static_cast<std::uint8_t>(n >> static_cast<unsigned>(shift)));
  }
  head.insert(head.end(), {8, 2, 0, 0, 0});
  chunk(png, "IHDR", head);
  chunk(png, "IDAT", packed);
  chunk(png, "IEND", {});
  std::FILE* file = std::fopen(path.c_str(), "wb");
  if (file == nullptr) return false;
  const bool whole = std::fwrite(png.data(), 1, png.size(), file) == png.size();
  return std::fclose(file) == 0 && whole;
}

}  // namespace world

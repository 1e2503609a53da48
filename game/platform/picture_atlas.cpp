// Icons come in a few sizes; a drawing takes the next larger one.
#include "game/platform/picture_atlas.h"

#include <array>
#include <cstring>
#include <iterator>
#include <vector>

#include "imgui_internal.h"

namespace qingliu::platform {
namespace {

constexpr std::array<int, 16> kSizes = {32, 40, 48, 64, 80, 96, 112, 128, 160, 192, 224, 256, 288, 320, 384, 512};

int pixels_for(float size_dp) {
  const float wanted = size_dp * ImGui::GetFontRasterizerDensity();
  for (const int size : kSizes) {
    // A little enlarging is not seen, and saves room.
    if (static_cast<float>(size) * 1.05F >= wanted) return size;
  }
  return kSizes.back();
}

/// Gives fully transparent pixels the colour of a neighbour, so that smoothing at the edge does not
/// mix in black.
void bleed_edges(std::vector<std::uint8_t>& rgba, int size) {
  const std::vector<std::uint8_t> from = rgba;
  const auto at = [size](int x, int y) {
    return 4U * (static_cast<std::size_t>(y) * static_cast<std::size_t>(size) + static_cast<std::size_t>(x));
  };
  constexpr std::array<std::pair<int, int>, 4> kAround = {{{1, 0}, {-1, 0}, {0, 1}, {0, -1}}};
  for (int y = 0; y < size; ++y) {
    for (int x = 0; x < size; ++x) {
      if (from[at(x, y) + 3] != 0) continue;
      for (const auto& [dx, dy] : kAround) {
        const int nx = x + dx;
        const int ny = y + dy;
        if (nx < 0 || ny < 0 || nx >= size || ny >= size || from[at(nx, ny) + 3] == 0) continue;
        std::memcpy(&rgba[at(x, y)], &from[at(nx, ny)], 3);
        break;
      }
    }
  }
}

}  // namespace

bool PictureAtlas::find(std::string_view name, float size_dp, view::Picture& out) {
  if (missing_.find(name) != missing_.end()) return false;
  ImFontAtlas* atlas = ImGui::GetIO().Fonts;
  const int pixels = pixels_for(size_dp);
  Icon& icon = icons_[{std::string(name), pixels}];
  icon.drawn = ImGui::GetFrameCount();
  ImFontAtlasRect rect;
  if (icon.rect >= 0 && atlas->GetCustomRect(icon.rect, &rect)) {
    out = {atlas->TexRef, rect.uv0, rect.uv1};
    return true;
  }
  if (icon.rect >= 0 || !icon.asked) {
    icon.rect = -1;
    icon.asked = true;
    painter_->request(std::string(name), pixels);
  }
  return false;
}

void PictureAtlas::arrived(std::string_view name, int pixels, const std::uint8_t* rgba) {
  Icon& icon = icons_[{std::string(name), pixels}];
  ImFontAtlas* atlas = ImGui::GetIO().Fonts;
  if (icon.rect >= 0) atlas->RemoveCustomRect(icon.rect);
  ImFontAtlasRect rect;
  icon.rect = atlas->AddCustomRect(pixels, pixels, &rect);
  if (icon.rect < 0) return;
  const std::size_t bytes = static_cast<std::size_t>(pixels) * static_cast<std::size_t>(pixels) * 4U;
  std::vector<std::uint8_t> copy(rgba, rgba + bytes);
  bleed_edges(copy, pixels);
  ImTextureData* texture = atlas->TexData;
  ImFontAtlasTextureBlockConvert(copy.data(), ImTextureFormat_RGBA32, pixels * 4,
                                 static_cast<unsigned char*>(texture->GetPixelsAt(rect.x, rect.y)), texture->Format,
                                 texture->GetPitch(), pixels, pixels);
  ImFontAtlasTextureBlockQueueUpload(atlas, texture, rect.x, rect.y, pixels, pixels);
}

void PictureAtlas::forget_unused() {
  ImFontAtlas* atlas = ImGui::GetIO().Fonts;
  for (auto at = icons_.begin(); at != icons_.end();) {
    const Icon& icon = at->second;
    const bool keep = icon.rect < 0 || icon.drawn >= ImGui::GetFrameCount();
    if (!keep) atlas->RemoveCustomRect(icon.rect);
    at = keep ? std::next(at) : icons_.erase(at);
  }
}

void PictureAtlas::never_comes(std::string_view name) { missing_.emplace(std::string(name), true); }

}  // namespace qingliu::platform

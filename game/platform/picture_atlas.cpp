// Pictures come in a few sizes; a drawing takes the next larger one. Each lies in its own part of the
// texture with a clear pixel around it, so that its edges can be smoothed and turned.
#include "game/platform/picture_atlas.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <utility>

#include "game/platform/framed.h"
#include "imgui_internal.h"

namespace qingliu::platform {
namespace {

constexpr double kFadeSeconds = 0.18;
/// Frames after which a picture that nobody draws makes room for another.
constexpr int kLongUnused = 240;
constexpr std::array<int, 24> kSizes = {16,  24,  32,  40,  48,  64,  80,  96,  112, 128, 160, 192,
                                        224, 256, 288, 320, 352, 384, 448, 512, 576, 640, 768, 1024};

int step_for(float pixels) {
  for (const int size : kSizes) {
    // A little enlarging is not seen, and saves room.
    if (static_cast<float>(size) * 1.05F >= pixels) return size;
  }
  return kSizes.back();
}

}  // namespace

bool PictureAtlas::find(std::string_view name, float size_dp, view::Picture& out) {
  const int pixels = step_for(size_dp * ImGui::GetFontRasterizerDensity());
  return find(std::string(name), {pixels, pixels}, out);
}

bool PictureAtlas::find_scene(std::string_view name, ImVec2 size_dp, view::Light light, view::Picture& out) {
  const float longer = std::max({size_dp.x, size_dp.y, 1.0F});
  const auto step = static_cast<float>(step_for(longer * ImGui::GetFontRasterizerDensity()));
  const auto side = [longer, step](float dp) { return std::max(1, static_cast<int>(dp / longer * step + 0.5F)); };
  std::string full(view::name_of(light));
  full += '/';
  full += name;
  return find(std::move(full), {side(size_dp.x), side(size_dp.y)}, out);
}

bool PictureAtlas::find(std::string&& name, Size size, view::Picture& out) {
  if (missing_.find(name) != missing_.end()) return false;
  Entry& entry = entries_[{name, size.width, size.height}];
  if (show(entry, out)) return true;
  if (entry.rect >= 0 || !entry.asked) {
    entry.rect = -1;
    entry.asked = true;
    painter_->request(name, size.width, size.height);
  }
  Entry* other = stand_in(name);
  return other != nullptr && show(*other, out);
}

bool PictureAtlas::show(Entry& entry, view::Picture& out) {
  entry.drawn = ImGui::GetFrameCount();
  ImFontAtlas* atlas = ImGui::GetIO().Fonts;
  ImFontAtlasRect rect;
  if (entry.rect < 0 || !atlas->GetCustomRect(entry.rect, &rect)) return false;
  const double now = ImGui::GetTime();
  if (entry.since < 0) entry.since = now;
  const ImVec2 in(kFrame * atlas->TexUvScale.x, kFrame * atlas->TexUvScale.y);
  out.texture = atlas->TexRef;
  out.uv0 = {rect.uv0.x + in.x, rect.uv0.y + in.y};
  out.uv1 = {rect.uv1.x - in.x, rect.uv1.y - in.y};
  out.shown = static_cast<float>(std::min((now - entry.since) / kFadeSeconds, 1.0));
  return true;
}

PictureAtlas::Entry* PictureAtlas::stand_in(const std::string& name) {
  Entry* found = nullptr;
  for (auto at = entries_.lower_bound({name, 0, 0}); at != entries_.end() && std::get<0>(at->first) == name; ++at) {
    if (at->second.rect >= 0) found = &at->second;  // the largest is the last
  }
  return found;
}

void PictureAtlas::arrived(std::string_view name, int width, int height, const std::uint8_t* rgba) {
  forget_unused(kLongUnused);
  const std::string key(name);
  const bool replaces = stand_in(key) != nullptr;
  Entry& entry = entries_[{key, width, height}];
  ImFontAtlas* atlas = ImGui::GetIO().Fonts;
  if (entry.rect >= 0) atlas->RemoveCustomRect(entry.rect);
  ImFontAtlasRect rect;
  const Framed picture = framed(rgba, width, height);
  entry.rect = atlas->AddCustomRect(picture.width, picture.height, &rect);
  if (entry.rect < 0) {
    entry.refused = true;
    return;
  }
  entry.drawn = ImGui::GetFrameCount();
  if (replaces) entry.since = 0;  // it was seen before: no fading in
  ImTextureData* texture = atlas->TexData;
  ImFontAtlasTextureBlockConvert(picture.rgba.data(), ImTextureFormat_RGBA32, picture.width * 4,
                                 static_cast<unsigned char*>(texture->GetPixelsAt(rect.x, rect.y)), texture->Format,
                                 texture->GetPitch(), picture.width, picture.height);
  ImFontAtlasTextureBlockQueueUpload(atlas, texture, rect.x, rect.y, picture.width, picture.height);
}

void PictureAtlas::forget_unused(int frames) {
  ImFontAtlas* atlas = ImGui::GetIO().Fonts;
  for (auto at = entries_.begin(); at != entries_.end();) {
    const Entry& entry = at->second;
    const int age = ImGui::GetFrameCount() - entry.drawn;
    const bool waits = entry.rect < 0 && !entry.refused && age < kLongUnused;
    const bool keep = waits || (age < frames && !entry.refused);
    if (!keep && entry.rect >= 0) atlas->RemoveCustomRect(entry.rect);
    at = keep ? std::next(at) : entries_.erase(at);
  }
}

void PictureAtlas::never_comes(std::string_view name) { missing_.emplace(std::string(name), true); }

}  // namespace qingliu::platform

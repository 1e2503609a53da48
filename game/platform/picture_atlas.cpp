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
/// Frames after which a picture that nobody draws makes room for one that arrives.
constexpr int kUnused = 3;
/// Frames after which one that was asked for is no longer waited for, if nobody draws it.
constexpr int kGivenUp = 240;
/// A picture up to so many times as large as needed will do.
constexpr float kLargeEnough = 1.7F;
constexpr std::array<int, 28> kSizes = {16,  24,  32,  40,  48,  56,  64,  80,  96,  112, 128, 144, 160, 192,
                                        224, 256, 288, 320, 352, 384, 448, 512, 576, 640, 704, 768, 896, 1024};

int step_for(float pixels) {
  for (const int size : kSizes) {
    // A little enlarging is not seen, and saves room.
    if (static_cast<float>(size) * 1.08F >= pixels) return size;
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
  const auto side = [longer, step](float dp) { return std::max(1, static_cast<int>(std::lround(dp / longer * step))); };
  std::string full(view::name_of(light));
  full += '/';
  full += name;
  return find(std::move(full), {side(size_dp.x), side(size_dp.y)}, out);
}

bool PictureAtlas::find(std::string&& name, Size size, view::Picture& out) {
  if (missing_.find(name) != missing_.end()) return false;
  Entry& entry = entry_for(name, size);
  if (show(entry, out)) return true;
  if (entry.rect >= 0 || !entry.asked) {
    entry.rect = -1;
    entry.place.reset();
    entry.asked = true;
    painter_->request(name, entry.size.width, entry.size.height);
  }
  Entry* other = stand_in(name);
  return other != nullptr && show(*other, out);
}

PictureAtlas::Entry& PictureAtlas::entry_for(const std::string& name, Size size) {
  const auto exact = entries_.find({name, size.width, size.height});
  if (exact != entries_.end()) return exact->second;
  const auto longer = static_cast<float>(std::max(size.width, size.height));
  for (auto at = entries_.lower_bound({name, 0, 0}); at != entries_.end() && std::get<0>(at->first) == name; ++at) {
    const auto other = static_cast<float>(std::max(std::get<1>(at->first), std::get<2>(at->first)));
    if (other >= longer && other <= longer * kLargeEnough && !at->second.refused) return at->second;
  }
  Entry& made = entries_[{name, size.width, size.height}];
  made.size = size;
  return made;
}

bool PictureAtlas::show(Entry& entry, view::Picture& out) {
  entry.drawn = ImGui::GetFrameCount();
  ImFontAtlas* atlas = ImGui::GetIO().Fonts;
  ImFontAtlasRect rect;
  if (entry.rect < 0 || !atlas->GetCustomRect(entry.rect, &rect)) return false;
  const double now = ImGui::GetTime();
  if (entry.since < 0) entry.since = now;
  const Guillotine::Place in = entry.place.value_or(Guillotine::Place{});
  const auto uv = [&](int x, int y) {
    return ImVec2(static_cast<float>(rect.x + in.x + kFrame + x) * atlas->TexUvScale.x,
                  static_cast<float>(rect.y + in.y + kFrame + y) * atlas->TexUvScale.y);
  };
  out.texture = atlas->TexRef;
  out.uv0 = uv(0, 0);
  out.uv1 = uv(entry.size.width, entry.size.height);
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
  forget_unused(kUnused);
  const std::string key(name);
  const bool replaces = stand_in(key) != nullptr;
  Entry& entry = entries_[{key, width, height}];
  entry.size = {width, height};
  give_back(entry);
  const Framed picture = framed(rgba, width, height);
  if (!settle(entry, picture.width, picture.height)) {
    entry.refused = true;
    return;
  }
  entry.drawn = ImGui::GetFrameCount();
  if (replaces) entry.since = 0;  // it was seen before: no fading in
  ImFontAtlas* atlas = ImGui::GetIO().Fonts;
  ImFontAtlasRect rect;
  atlas->GetCustomRect(entry.rect, &rect);
  const int x = rect.x + (entry.place ? entry.place->x : 0);
  const int y = rect.y + (entry.place ? entry.place->y : 0);
  ImTextureData* texture = atlas->TexData;
  ImFontAtlasTextureBlockConvert(picture.rgba.data(), ImTextureFormat_RGBA32, picture.width * 4,
                                 static_cast<unsigned char*>(texture->GetPixelsAt(x, y)), texture->Format,
                                 texture->GetPitch(), picture.width, picture.height);
  // A rectangle of its own is uploaded anyway.
  if (entry.place) ImFontAtlasTextureBlockQueueUpload(atlas, texture, x, y, picture.width, picture.height);
}

void PictureAtlas::open_room() {
  const Size size = std::exchange(room_size_, {});
  if (size.width == 0) return;
  ImFontAtlas* atlas = ImGui::GetIO().Fonts;
  room_ = atlas->AddCustomRect(size.width, size.height, nullptr);
  if (room_ < 0) return;
  packer_.emplace(size.width, size.height);
  // What is empty need not be uploaded.
  ImVector<ImTextureRect>& updates = atlas->TexData->Updates;
  if (!updates.empty() && updates.back().w == size.width && updates.back().h == size.height) updates.pop_back();
}

bool PictureAtlas::settle(Entry& entry, int width, int height) {
  open_room();
  if (packer_) entry.place = packer_->take(width, height);
  entry.rect = entry.place ? room_ : ImGui::GetIO().Fonts->AddCustomRect(width, height, nullptr);
  return entry.rect >= 0;
}

void PictureAtlas::give_back(Entry& entry) {
  if (entry.place) {
    packer_->give_back(*entry.place);
  } else if (entry.rect >= 0) {
    ImGui::GetIO().Fonts->RemoveCustomRect(entry.rect);
  }
  entry.place.reset();
  entry.rect = -1;
}

void PictureAtlas::forget_unused(int frames) {
  for (auto at = entries_.begin(); at != entries_.end();) {
    Entry& entry = at->second;
    const int age = ImGui::GetFrameCount() - entry.drawn;
    const bool waits = entry.rect < 0 && !entry.refused && age < kGivenUp;
    const bool keep = waits || (age < frames && !entry.refused);
    if (!keep) give_back(entry);
    at = keep ? std::next(at) : entries_.erase(at);
  }
}

void PictureAtlas::never_comes(std::string_view name) { missing_.emplace(std::string(name), true); }

}  // namespace qingliu::platform

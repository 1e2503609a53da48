// How the game looks and sounds to this visitor: light, size of text and sound, chosen here or preferred by the device.
#include <algorithm>
#include <charconv>

#include "game/app/flow.h"

namespace qingliu::app {
namespace {

constexpr std::int32_t kLeastZoom = 100, kMostZoom = 200;  // percent

std::optional<std::int32_t> parse_zoom(std::string_view told) {
  std::int32_t percent = 0;
  const auto end = told.data() + told.size();
  const auto read = std::from_chars(told.data(), end, percent);
  if (read.ec != std::errc() || read.ptr != end || percent < kLeastZoom || percent > kMostZoom) return std::nullopt;
  return percent;
}

}  // namespace

void Flow::load_looks() {
  for (const auto& told : {ports_.storage.get("light").value_or(""), ports_.host.wish("light")}) {
    if (const auto light = view::parse_light(told)) light_ = light;
  }
  for (const auto& told : {ports_.storage.get("zoom").value_or(""), ports_.host.wish("zoom")}) {
    if (const auto percent = parse_zoom(told)) zoom_percent_ = *percent;
  }
  muted_ = ports_.storage.get("mute").value_or("") == "1";
}

view::Light Flow::light() const {
  if (light_) return *light_;
  const Preferences preferred = ports_.host.preferences();
  if (preferred.more_contrast) return view::Light::Contrast;
  return preferred.dark ? view::Light::Night : view::Light::Day;
}

void Flow::set_light(std::optional<view::Light> light) {
  light_ = light;
  ports_.storage.set("light", light ? view::name_of(*light) : "auto");
}

float Flow::text_zoom() const {
  const float chosen = static_cast<float>(zoom_percent_) / 100;
  return std::clamp(std::max(chosen, ports_.host.preferences().text_zoom), 1.0F, 2.0F);
}

void Flow::set_zoom(std::int32_t percent) {
  zoom_percent_ = std::clamp(percent, kLeastZoom, kMostZoom);
  ports_.storage.set("zoom", std::to_string(zoom_percent_));
}

void Flow::set_muted(bool muted) {
  muted_ = muted;
  ports_.storage.set("mute", muted ? "1" : "0");
}

void Flow::sound(const Sounding& sounding) {
  sounded_ = true;
  if (!muted_) ports_.sounds.play(sounding);
}

void Flow::sound_tap() {
  if (stage_.tapped && !sounded_) sound({Cue::Tap, 0});
  sounded_ = false;
}

void Flow::open_settings() {
  settings_over_ = screen_;
  go(Screen::Settings);
}

void Flow::close_settings() { go(settings_over_); }

}  // namespace qingliu::app

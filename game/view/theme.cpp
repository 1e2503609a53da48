// The numbers of the look.
#include "game/view/theme.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace qingliu::view {
namespace {

using Sizes = std::array<float, 6>;  // Logo, Display, Title, Button, Body, Second

// By form: Phone, Low, Tablet, Kiosk.
constexpr std::array<Sizes, 4> kStandard = {
    {{100, 36, 26, 24, 20, 18}, {72, 30, 24, 22, 18, 18}, {132, 42, 30, 28, 22, 19}, {160, 66, 46, 42, 36, 28}}};
constexpr std::array<Sizes, 4> kElder = {
    {{90, 42, 32, 32, 30, 28}, {64, 36, 30, 30, 28, 28}, {132, 60, 42, 40, 34, 28}, {160, 80, 56, 52, 44, 36}}};

}  // namespace

Hue hue_of(content::Bin bin) {
  switch (bin) {
    case content::Bin::Recyclable:
      return {rgb(0x1D62C4), rgb(0x134A99), tone::kBlueTint, tone::kBlueInk};
    case content::Bin::Hazardous:
      return {rgb(0xCF2B2B), rgb(0xA11D20), tone::kRedTint, tone::kRedInk};
    case content::Bin::Kitchen:
      return {rgb(0x1A7F3F), rgb(0x11602E), tone::kGreenTint, tone::kGreenInk};
    case content::Bin::Other:
      return {rgb(0x566168), rgb(0x3A454B), tone::kGreyTint, tone::kGreyInk};
    case content::Bin::Drain:
      break;
  }
  return {tone::kSewage, tone::kSewageEdge, tone::kSewageBg, tone::kSewageInk};
}

Hue hue_of(content::Pipe pipe) {
  switch (pipe) {
    case content::Pipe::Sewage:
      return {tone::kSewage, tone::kSewageLip, tone::kSewageBg, tone::kSewageInk};
    case content::Pipe::Rain:
      return {tone::kRain, tone::kRainLip, tone::kRainBg, tone::kRainInk};
    case content::Pipe::Neither:
      break;
  }
  return {tone::kInk2, tone::kLine, tone::kMist, tone::kInk};
}

float Theme::type_dp(Type type) const {
  const auto f = static_cast<std::size_t>(form);
  const auto t = static_cast<std::size_t>(type);
  const float base = elder() ? kElder[f][t] : kStandard[f][t];
  const float grown = form == Form::Phone ? std::max(1.0F, scale) : 1.0F;
  const float foreign = locale == content::Locale::En && type != Type::Second ? 0.92F : 1.0F;
  const float wanted = type <= Type::Display ? std::min(text_zoom, 1.25F) : text_zoom;
  return std::max(least_type_dp(), base * grown * foreign * wanted);
}

float Theme::button_dp() const {
  switch (form) {
    case Form::Phone:
      return std::max(64.0F, 66 * scale);
    case Form::Low:
      return elder() ? 60.0F : 52.0F;
    case Form::Tablet:
      return elder() ? 88.0F : 76.0F;
    case Form::Kiosk:
      break;
  }
  return 104;
}

Theme make_theme(ImVec2 size, float top, float bottom) {
  Theme theme;
  theme.form = form_of(size.x, size.y);
  theme.screen = {0, 0, size.x, size.y};
  float margin = 16;
  switch (theme.form) {
    case Form::Phone:
      theme.scale = std::clamp(std::min(size.x / 390, size.y / 780), 0.8F, 2.4F);
      break;
    case Form::Low:
      theme.scale = std::clamp(size.y / 560, 0.5F, 1.0F);
      break;
    case Form::Tablet:
      theme.scale = std::clamp(std::min(size.x / 1280, size.y / 800), 0.55F, 1.4F);
      break;
    case Form::Kiosk:
      theme.scale = std::min(size.x / 1280, size.y / 720);
      break;
  }
  if (theme.form == Form::Tablet) margin = 24;
  if (theme.form == Form::Kiosk) margin = 40;
  const float above = std::max(top, theme.form == Form::Phone ? margin * 0.75F : margin);
  theme.safe = {margin, above, size.x - 2 * margin, size.y - above - std::max(bottom, margin)};
  if (theme.form == Form::Low) theme.safe = inset({0, top, size.x, size.y - top - bottom}, 16, 10);
  return theme;
}

}  // namespace qingliu::view

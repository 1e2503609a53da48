// Theme: the tokens of the look — colours, type sizes, spaces — for a surface, a level and a
// language. Nothing else in the view names a colour of paper, ink or meaning.
#pragma once

#include <cstdint>

#include "game/content/pack.h"
#include "game/content/text.h"
#include "game/rules/mini_game.h"
#include "game/view/layout.h"
#include "imgui.h"

namespace qingliu::view {

/// 0xRRGGBB as ImGui wants it, opaque or with `alpha` 0…1.
[[nodiscard]] constexpr ImU32 rgb(std::uint32_t hex, float alpha = 1) {
  const auto a = static_cast<std::uint32_t>(alpha * 255.5F);
  return ((hex >> 16U) & 0xFFU) | (hex & 0xFF00U) | ((hex & 0xFFU) << 16U) | (a << 24U);
}

namespace tone {
inline constexpr ImU32 kInk = rgb(0x12343B), kInk2 = rgb(0x43626A), kPaper = rgb(0xFFFDF5), kMist = rgb(0xE6F2EE),
                       kLine = rgb(0xC9DEDA), kField = rgb(0x6B8A8E);
inline constexpr ImU32 kRiver = rgb(0x0B6B75), kRiverLip = rgb(0x084D55), kAction = rgb(0xFFC533),
                       kActionLip = rgb(0xD6960A), kOnAction = rgb(0x12343B), kKapok = rgb(0xC93C16),
                       kKapokLip = rgb(0x8E2608);
inline constexpr ImU32 kRight = rgb(0x0A6246), kRightBg = rgb(0xD8F3E3), kRightLip = rgb(0xA9D9BF),
                       kWrong = rgb(0x93390A), kWrongBg = rgb(0xFFE6D1), kWrongLip = rgb(0xE8BD98),
                       kInfo = rgb(0x0F5587), kInfoBg = rgb(0xDCEEFA), kInfoLip = rgb(0xAFCFE6);
inline constexpr ImU32 kOnFill = rgb(0xFFFFFF), kScrim = rgb(0x12343B, 0.6F);
inline constexpr ImU32 kSewage = rgb(0x8A4B12), kSewageInk = rgb(0x7A3F0C), kSewageEdge = rgb(0x56300C),
                       kSewageBg = rgb(0xFBE8D0), kSewageLip = rgb(0xDDBB8C), kSewageMark = rgb(0xF3D6A6);
inline constexpr ImU32 kRain = rgb(0x37A6EA), kRainInk = rgb(0x0B5C99), kRainBg = rgb(0xDDF0FC),
                       kRainLip = rgb(0xA9CFE8), kRainMark = rgb(0xFFFFFF);
}  // namespace tone

/// The colours of one choice: its fill, the lip under it, a light tint, and ink on that tint.
struct Hue {
  ImU32 fill;
  ImU32 lip;
  ImU32 tint;
  ImU32 ink;
};
[[nodiscard]] Hue hue_of(content::Bin bin);
[[nodiscard]] Hue hue_of(content::Pipe pipe);

/// What a text is for; the theme knows how large that is.
enum class Type : std::uint8_t { Logo, Display, Title, Button, Body, Second };

/// Everything that sizes depend on, worked out once a frame.
struct Theme {
  Form form = Form::Phone;
  rules::Level level = rules::Level::Standard;
  content::Locale locale = content::Locale::ZhHans;
  Rect screen;      ///< the whole surface
  Rect safe;        ///< without notches, bars and the page margin
  float scale = 1;  ///< of things that are drawn, not written: 1 on a 390 × 844 phone

  [[nodiscard]] float type_dp(Type type) const;
  /// The smallest size any text may be set in: 18, at the elder level 28.
  [[nodiscard]] float least_type_dp() const { return elder() ? 28.0F : 18.0F; }
  /// The least height of anything pressed: 48, elder 60.
  [[nodiscard]] float target_dp() const { return elder() ? 60.0F : 48.0F; }
  /// The height of a big button.
  [[nodiscard]] float button_dp() const;
  [[nodiscard]] float gap_dp() const { return form == Form::Kiosk ? 20.0F : 12.0F; }
  [[nodiscard]] float lip_dp() const { return form == Form::Kiosk ? 10.0F : 6.0F; }
  [[nodiscard]] bool elder() const { return level == rules::Level::Elder; }
  [[nodiscard]] bool portrait() const { return form == Form::Phone; }
};

/// The theme for a surface of w × h dp whose upper `top` and lower `bottom` are covered.
[[nodiscard]] Theme make_theme(ImVec2 size, float top, float bottom);

}  // namespace qingliu::view

// Theme: the tokens of the look — colours, type sizes, spaces — for a surface, a level and a
// language. Nothing else in the view names a colour of paper, ink or meaning.
#pragma once

#include <cstdint>

#include "game/content/pack.h"
#include "game/content/text.h"
#include "game/rules/mini_game.h"
#include "game/view/layout.h"
#include "game/view/palette.h"
#include "imgui.h"

namespace qingliu::view {

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
  Light light = Light::Day;
  float text_zoom = 1;  ///< 1…2: how much larger what one reads is wanted
  Rect screen;          ///< the whole surface
  Rect safe;            ///< without notches, bars and the page margin
  float scale = 1;      ///< of things that are drawn, not written: 1 on a 390 × 844 phone

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

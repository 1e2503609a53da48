// Palette: what each colour of the look is by day, by night and in high contrast. Everything else in
// the view names a colour by what it means (tone::…); Paint looks it up while drawing.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "imgui.h"

namespace qingliu::view {

/// 0xRRGGBB as ImGui wants it, opaque or with `alpha` 0…1. The same under every light: for what has
/// its colour by nature (a fish, a bin, a ray of light).
[[nodiscard]] constexpr ImU32 rgb(std::uint32_t hex, float alpha = 1) {
  const auto a = static_cast<std::uint32_t>(alpha * 255.5F);
  return ((hex >> 16U) & 0xFFU) | (hex & 0xFF00U) | ((hex & 0xFFU) << 16U) | (a << 24U);
}

/// The light the town stands in: a bright day, a warm evening, or the fewest and strongest colours.
enum class Light : std::uint8_t { Day, Night, Contrast };
inline constexpr std::size_t kLights = 3;
/// "day", "night", "contrast".
[[nodiscard]] std::string_view name_of(Light light);
[[nodiscard]] std::optional<Light> parse_light(std::string_view name);

/// The meanings. The order is that of the table in palette.cpp.
enum class Tone : std::uint8_t {
  // clang-format off
  // Paper and what is written on it.
  Ink, Ink2, Paper, Mist, Line, Field, Groove, Glint,
  // Buttons, marks, signs.
  River, RiverInk, RiverLip, Action, ActionLip, OnAction, Kapok, KapokLip, InkLip, OnFill, OnMark, Scrim,
  Focus, FocusEdge, Logo, OnSign, OnSign2,
  // Answers.
  Right, RightBg, RightLip, Wrong, WrongBg, WrongLip, Info, InfoBg, InfoLip,
  // Rows of a board.
  Row, RowLip, First, FirstLip,
  // The two networks.
  Sewage, SewageInk, SewageEdge, SewageBg, SewageLip, SewageMark, Rain, RainInk, RainEdge, RainBg, RainLip,
  RainMark,
  // Tints of the four bins, and ink on them.
  BlueTint, BlueInk, RedTint, RedInk, GreenTint, GreenInk, GreyTint, GreyInk,
  // The water town.
  SkyTop, SkyLow, Sun, Cloud, HillFar, HillMid, HillNear, WaterTop, WaterLow, ClearTop, ClearLow, Wave, Boat,
  BoatLow, Brick, BrickDark, Plaster, PlasterDark, Sign, Ridge, Rim, Stone, StoneDark, Quay, QuayDark, Wood,
  WoodDark, Room, RoomDark, Earth, EarthDark, Grass,
  // Gauges.
  Water, Low,
  Count
  // clang-format on
};

/// An indexed colour: alpha 1 of 255, which nothing drawn has, marks it; the rest is the tone.
[[nodiscard]] constexpr ImU32 toned(Tone tone) { return 0x01000000U | static_cast<ImU32>(tone); }

namespace tone {
// clang-format off
inline constexpr ImU32
    kInk = toned(Tone::Ink), kInk2 = toned(Tone::Ink2), kPaper = toned(Tone::Paper), kMist = toned(Tone::Mist),
    kLine = toned(Tone::Line), kField = toned(Tone::Field), kGroove = toned(Tone::Groove),
    kGlint = toned(Tone::Glint), kRiver = toned(Tone::River), kRiverInk = toned(Tone::RiverInk), kRiverLip = toned(Tone::RiverLip),
    kAction = toned(Tone::Action), kActionLip = toned(Tone::ActionLip), kOnAction = toned(Tone::OnAction),
    kKapok = toned(Tone::Kapok), kKapokLip = toned(Tone::KapokLip), kInkLip = toned(Tone::InkLip),
    kOnFill = toned(Tone::OnFill),
    kOnMark = toned(Tone::OnMark), kScrim = toned(Tone::Scrim), kFocus = toned(Tone::Focus),
    kFocusEdge = toned(Tone::FocusEdge), kLogo = toned(Tone::Logo), kOnSign = toned(Tone::OnSign),
    kOnSign2 = toned(Tone::OnSign2), kRight = toned(Tone::Right), kRightBg = toned(Tone::RightBg),
    kRightLip = toned(Tone::RightLip), kWrong = toned(Tone::Wrong), kWrongBg = toned(Tone::WrongBg),
    kWrongLip = toned(Tone::WrongLip), kInfo = toned(Tone::Info), kInfoBg = toned(Tone::InfoBg),
    kInfoLip = toned(Tone::InfoLip), kRow = toned(Tone::Row), kRowLip = toned(Tone::RowLip),
    kFirst = toned(Tone::First), kFirstLip = toned(Tone::FirstLip), kSewage = toned(Tone::Sewage),
    kSewageInk = toned(Tone::SewageInk), kSewageEdge = toned(Tone::SewageEdge), kSewageBg = toned(Tone::SewageBg),
    kSewageLip = toned(Tone::SewageLip), kSewageMark = toned(Tone::SewageMark), kRain = toned(Tone::Rain),
    kRainInk = toned(Tone::RainInk), kRainEdge = toned(Tone::RainEdge), kRainBg = toned(Tone::RainBg),
    kRainLip = toned(Tone::RainLip), kRainMark = toned(Tone::RainMark), kBlueTint = toned(Tone::BlueTint),
    kBlueInk = toned(Tone::BlueInk), kRedTint = toned(Tone::RedTint), kRedInk = toned(Tone::RedInk),
    kGreenTint = toned(Tone::GreenTint), kGreenInk = toned(Tone::GreenInk), kGreyTint = toned(Tone::GreyTint),
    kGreyInk = toned(Tone::GreyInk), kSkyTop = toned(Tone::SkyTop), kSkyLow = toned(Tone::SkyLow),
    kSun = toned(Tone::Sun), kCloud = toned(Tone::Cloud), kHillFar = toned(Tone::HillFar),
    kHillMid = toned(Tone::HillMid), kHillNear = toned(Tone::HillNear), kWaterTop = toned(Tone::WaterTop),
    kWaterLow = toned(Tone::WaterLow), kClearTop = toned(Tone::ClearTop), kClearLow = toned(Tone::ClearLow),
    kWave = toned(Tone::Wave), kBoat = toned(Tone::Boat), kBoatLow = toned(Tone::BoatLow),
    kBrick = toned(Tone::Brick), kBrickDark = toned(Tone::BrickDark), kPlaster = toned(Tone::Plaster),
    kPlasterDark = toned(Tone::PlasterDark), kSign = toned(Tone::Sign), kRidge = toned(Tone::Ridge),
    kRim = toned(Tone::Rim), kStone = toned(Tone::Stone), kStoneDark = toned(Tone::StoneDark),
    kQuay = toned(Tone::Quay), kQuayDark = toned(Tone::QuayDark), kWood = toned(Tone::Wood),
    kWoodDark = toned(Tone::WoodDark), kRoom = toned(Tone::Room), kRoomDark = toned(Tone::RoomDark),
    kEarth = toned(Tone::Earth), kEarthDark = toned(Tone::EarthDark), kGrass = toned(Tone::Grass),
    kWater = toned(Tone::Water), kLow = toned(Tone::Low);
// clang-format on
}  // namespace tone

/// The colours of one light, by tone.
using Palette = std::array<ImU32, static_cast<std::size_t>(Tone::Count)>;
[[nodiscard]] const Palette& palette_of(Light light);

/// `colour` itself, or what its tone is in `palette`.
[[nodiscard]] constexpr ImU32 resolve(const Palette& palette, ImU32 colour) {
  return (colour >> 24U) == 1U ? palette[(colour & 0xFFU) % palette.size()] : colour;
}

}  // namespace qingliu::view

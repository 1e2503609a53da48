// The three columns of the look's table of colours.
#include "game/view/palette.h"

namespace qingliu::view {
namespace {

struct Row {
  Tone tone;
  ImU32 day, night, contrast;
};

// clang-format off
constexpr std::array<Row, static_cast<std::size_t>(Tone::Count)> kRows = {{
    {Tone::Ink, rgb(0x12343B), rgb(0xF6F2E3), rgb(0x06181C)},
    {Tone::Ink2, rgb(0x43626A), rgb(0xB4C9CB), rgb(0x1E353B)},
    {Tone::Paper, rgb(0xFFFDF5), rgb(0x163945), rgb(0xFFFFFF)},
    {Tone::Mist, rgb(0xE6F2EE), rgb(0x0E2834), rgb(0xFFFFFF)},
    {Tone::Line, rgb(0xC9DEDA), rgb(0x0A1F29), rgb(0x35565C)},
    {Tone::Field, rgb(0x6B8A8E), rgb(0x8BA8AD), rgb(0x12343B)},
    {Tone::Groove, rgb(0xCFE3DF), rgb(0x0A2631), rgb(0xD7E4E4)},
    {Tone::Glint, rgb(0xFFFFFF, 0.14F), rgb(0xFFFFFF, 0.10F), rgb(0xFFFFFF, 0.18F)},
    {Tone::River, rgb(0x0B6B75), rgb(0x0B6B75), rgb(0x064A52)},
    {Tone::RiverInk, rgb(0x0B6B75), rgb(0x7FD3DA), rgb(0x064A52)},
    {Tone::RiverLip, rgb(0x084D55), rgb(0x063F46), rgb(0x02282D)},
    {Tone::Action, rgb(0xFFC533), rgb(0xFFC533), rgb(0xFFD23F)},
    {Tone::ActionLip, rgb(0xD6960A), rgb(0xD6960A), rgb(0x12343B)},
    {Tone::OnAction, rgb(0x12343B), rgb(0x12343B), rgb(0x06181C)},
    {Tone::Kapok, rgb(0xC93C16), rgb(0xC93C16), rgb(0x9E2609)},
    {Tone::KapokLip, rgb(0x8E2608), rgb(0x8E2608), rgb(0x5A1503)},
    {Tone::InkLip, rgb(0x07191D), rgb(0xC9BE9C), rgb(0x000C0F)},
    {Tone::OnFill, rgb(0xFFFFFF), rgb(0xFFFFFF), rgb(0xFFFFFF)},
    {Tone::OnMark, rgb(0xFFFFFF), rgb(0x12343B), rgb(0xFFFFFF)},
    {Tone::Scrim, rgb(0x12343B, 0.6F), rgb(0x041218, 0.7F), rgb(0x06181C, 0.8F)},
    {Tone::Focus, rgb(0x12343B), rgb(0xF6F2E3), rgb(0x06181C)},
    {Tone::FocusEdge, rgb(0xFFFDF5), rgb(0x0C2333), rgb(0xFFFFFF)},
    {Tone::Logo, rgb(0x0B6B75), rgb(0x0A545C), rgb(0x064A52)},
    {Tone::OnSign, rgb(0x12343B), rgb(0x12343B), rgb(0x06181C)},
    {Tone::OnSign2, rgb(0x43626A), rgb(0x2F4A50), rgb(0x1E353B)},
    {Tone::Right, rgb(0x0A6246), rgb(0x8FE3B7), rgb(0x04432E)},
    {Tone::RightBg, rgb(0xD8F3E3), rgb(0x123B2E), rgb(0xEEFCF4)},
    {Tone::RightLip, rgb(0xA9D9BF), rgb(0x0A251D), rgb(0x0A6246)},
    {Tone::Wrong, rgb(0x93390A), rgb(0xFFB98A), rgb(0x6B2504)},
    {Tone::WrongBg, rgb(0xFFE6D1), rgb(0x45240F), rgb(0xFFF4EA)},
    {Tone::WrongLip, rgb(0xE8BD98), rgb(0x2C1608), rgb(0x93390A)},
    {Tone::Info, rgb(0x0F5587), rgb(0x9CD0F5), rgb(0x083B61)},
    {Tone::InfoBg, rgb(0xDCEEFA), rgb(0x123650), rgb(0xEFF8FE)},
    {Tone::InfoLip, rgb(0xAFCFE6), rgb(0x0A2234), rgb(0x0F5587)},
    {Tone::Row, rgb(0xF1F8F4), rgb(0x1B4350), rgb(0xFFFFFF)},
    {Tone::RowLip, rgb(0xD5E6E1), rgb(0x0A1F29), rgb(0x35565C)},
    {Tone::First, rgb(0xFFF1C4), rgb(0x4A3A12), rgb(0xFFF4CC)},
    {Tone::FirstLip, rgb(0xEBCF7C), rgb(0x2C2208), rgb(0xB47F05)},
    {Tone::Sewage, rgb(0x8A4B12), rgb(0x8A4B12), rgb(0x6E3808)},
    {Tone::SewageInk, rgb(0x7A3F0C), rgb(0xF3D6A6), rgb(0x5A2D06)},
    {Tone::SewageEdge, rgb(0x56300C), rgb(0x3A1F06), rgb(0x341B04)},
    {Tone::SewageBg, rgb(0xFBE8D0), rgb(0x42260D), rgb(0xFFF3E2)},
    {Tone::SewageLip, rgb(0xDDBB8C), rgb(0x2A1706), rgb(0x8A4B12)},
    {Tone::SewageMark, rgb(0xF3D6A6), rgb(0xF3D6A6), rgb(0xFFE9C7)},
    {Tone::Rain, rgb(0x37A6EA), rgb(0x37A6EA), rgb(0x4FB4F2)},
    {Tone::RainInk, rgb(0x0B5C99), rgb(0x8FD0FA), rgb(0x063F6D)},
    {Tone::RainEdge, rgb(0x0B5C99), rgb(0x0B5C99), rgb(0x063F6D)},
    {Tone::RainBg, rgb(0xDDF0FC), rgb(0x0F3450), rgb(0xEFF8FF)},
    {Tone::RainLip, rgb(0xA9CFE8), rgb(0x092338), rgb(0x0B5C99)},
    {Tone::RainMark, rgb(0xFFFFFF), rgb(0xFFFFFF), rgb(0xFFFFFF)},
    {Tone::BlueTint, rgb(0xDCE9FB), rgb(0x1A3560), rgb(0xEEF4FE)},
    {Tone::BlueInk, rgb(0x134A99), rgb(0xA9CBFA), rgb(0x0C3470)},
    {Tone::RedTint, rgb(0xFCE1DF), rgb(0x54201F), rgb(0xFFF0EF)},
    {Tone::RedInk, rgb(0xA11D20), rgb(0xFFB3AE), rgb(0x7C1113)},
    {Tone::GreenTint, rgb(0xD8F1E0), rgb(0x16402A), rgb(0xEDFAF1)},
    {Tone::GreenInk, rgb(0x11602E), rgb(0x94DDAB), rgb(0x0A4720)},
    {Tone::GreyTint, rgb(0xE4E9EB), rgb(0x34434A), rgb(0xF2F5F6)},
    {Tone::GreyInk, rgb(0x3A454B), rgb(0xCBD5DA), rgb(0x262F34)},
    {Tone::SkyTop, rgb(0xB5E3EC), rgb(0x0C2333), rgb(0xEAF6F8)},
    {Tone::SkyLow, rgb(0xFFF3D3), rgb(0x1F4E66), rgb(0xFFFBEF)},
    {Tone::Sun, rgb(0xFFE08A), rgb(0xF6F2E3), rgb(0xFFF0C2)},
    {Tone::Cloud, rgb(0xFBFDFD), rgb(0x24485C), rgb(0xFFFFFF)},
    {Tone::HillFar, rgb(0xA9DBC8), rgb(0x1F4F5F), rgb(0xDCEFE8)},
    {Tone::HillMid, rgb(0x79C2A3), rgb(0x19434F), rgb(0xC8E4DA)},
    {Tone::HillNear, rgb(0x48A383), rgb(0x143842), rgb(0xB4D8CB)},
    {Tone::WaterTop, rgb(0x6CCBC8), rgb(0x1B5C6B), rgb(0xC6E9EA)},
    {Tone::WaterLow, rgb(0x2B9CA8), rgb(0x0B3140), rgb(0xA5D6DB)},
    {Tone::ClearTop, rgb(0x86DDD4), rgb(0x22717F), rgb(0xD4F0F0)},
    {Tone::ClearLow, rgb(0x35ADB4), rgb(0x0F4152), rgb(0xB2DEE2)},
    {Tone::Wave, rgb(0xA8E6DF), rgb(0x3C8A94), rgb(0xE6F6F6)},
    {Tone::Boat, rgb(0x8A4B2E), rgb(0x6B3A24), rgb(0xA9714F)},
    {Tone::BoatLow, rgb(0x6B3721), rgb(0x4A2616), rgb(0x8A5638)},
    {Tone::Brick, rgb(0xB9C9C7), rgb(0x4A6470), rgb(0xE3EAE9)},
    {Tone::BrickDark, rgb(0xA3B6B4), rgb(0x3C535E), rgb(0xD2DCDB)},
    {Tone::Plaster, rgb(0xFBF4E2), rgb(0x6E7C80), rgb(0xFFFCF4)},
    {Tone::PlasterDark, rgb(0xEADFC4), rgb(0x59686D), rgb(0xF1E9D6)},
    {Tone::Sign, rgb(0xFBF4E2), rgb(0xE9D9B0), rgb(0xFFFDF7)},
    {Tone::Ridge, rgb(0x2D4652), rgb(0x0E222C), rgb(0x5E757E)},
    {Tone::Rim, rgb(0xFFF9E8), rgb(0xC9BE9C), rgb(0xFFFFFF)},
    {Tone::Stone, rgb(0xE8DEC4), rgb(0x4E5A58), rgb(0xF3EDDD)},
    {Tone::StoneDark, rgb(0xCFC19F), rgb(0x3D4947), rgb(0xDDD3BB)},
    {Tone::Quay, rgb(0xEADFC5), rgb(0x5B665F), rgb(0xF6F0E2)},
    {Tone::QuayDark, rgb(0xD8CAA6), rgb(0x47524C), rgb(0xE6DCC4)},
    {Tone::Wood, rgb(0x8A4B2E), rgb(0x5A3220), rgb(0xB98A6E)},
    {Tone::WoodDark, rgb(0x6B3721), rgb(0x3E2114), rgb(0x9A6B50)},
    {Tone::Room, rgb(0xFFE9C4), rgb(0x6B5A34), rgb(0xFFF6E3)},
    {Tone::RoomDark, rgb(0xDDF0EE), rgb(0x27505A), rgb(0xEFF8F7)},
    {Tone::Earth, rgb(0xE9D6AE), rgb(0x3B3A2E), rgb(0xF6EBD2)},
    {Tone::EarthDark, rgb(0xDCC594), rgb(0x2F2F26), rgb(0xEADDBE)},
    {Tone::Grass, rgb(0x7DBB63), rgb(0x2F5B3A), rgb(0xCFE5C4)},
    {Tone::Water, rgb(0x2FA3AE), rgb(0x3FB3B5), rgb(0x12757F)},
    {Tone::Low, rgb(0xF2A03D), rgb(0xF2A03D), rgb(0xC96A00)},
}};
// clang-format on

constexpr bool in_order() {
  for (std::size_t i = 0; i < kRows.size(); ++i) {
    if (static_cast<std::size_t>(kRows[i].tone) != i) return false;
  }
  return true;
}
static_assert(in_order(), "one row a tone, in the order of Tone");

constexpr Palette column(Light light) {
  Palette palette{};
  for (std::size_t i = 0; i < kRows.size(); ++i) {
    palette[i] = light == Light::Day ? kRows[i].day : light == Light::Night ? kRows[i].night : kRows[i].contrast;
  }
  return palette;
}

constexpr std::array<std::string_view, kLights> kNames = {"day", "night", "contrast"};

constexpr std::array<Palette, kLights> kPalettes = {column(Light::Day), column(Light::Night), column(Light::Contrast)};

}  // namespace

std::string_view name_of(Light light) { return kNames[static_cast<std::size_t>(light)]; }

std::optional<Light> parse_light(std::string_view name) {
  for (std::size_t i = 0; i < kNames.size(); ++i) {
    if (kNames[i] == name) return static_cast<Light>(i);
  }
  return std::nullopt;
}

const Palette& palette_of(Light light) { return kPalettes[static_cast<std::size_t>(light)]; }

}  // namespace qingliu::view

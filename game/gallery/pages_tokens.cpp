// Sizes of type, colours with their contrast, steps of space, ways of standing out.
#include <array>
#include <cstdio>

#include "game/gallery/contrast.h"
#include "game/gallery/pages.h"

namespace qingliu::gallery {

using view::Rect;
using view::Style;
using view::Tone;
using view::Type;
namespace tone = view::tone;

namespace {

// clang-format off
constexpr std::array<std::string_view, static_cast<std::size_t>(Tone::Count)> kNames = {
    "Ink", "Ink2", "Paper", "Mist", "Line", "Field", "Groove", "Glint", "River", "RiverLip", "Action", "ActionLip",
    "OnAction", "Kapok", "KapokLip", "InkLip", "OnFill", "OnMark", "Scrim", "Focus", "FocusEdge", "Logo", "OnSign",
    "OnSign2", "Right", "RightBg", "RightLip", "Wrong", "WrongBg", "WrongLip", "Info", "InfoBg", "InfoLip", "Row",
    "RowLip", "First", "FirstLip", "Sewage", "SewageInk", "SewageEdge", "SewageBg", "SewageLip", "SewageMark",
    "Rain", "RainInk", "RainEdge", "RainBg", "RainLip", "RainMark", "BlueTint", "BlueInk", "RedTint", "RedInk",
    "GreenTint", "GreenInk", "GreyTint", "GreyInk", "SkyTop", "SkyLow", "Sun", "Cloud", "HillFar", "HillMid",
    "HillNear", "WaterTop", "WaterLow", "ClearTop", "ClearLow", "Wave", "Boat", "BoatLow", "Brick", "BrickDark",
    "Plaster", "PlasterDark", "Sign", "Ridge", "Rim", "Stone", "StoneDark", "Quay", "QuayDark", "Wood", "WoodDark",
    "Room", "RoomDark", "Earth", "EarthDark", "Grass", "Water", "Low",
};

struct Pair {
  Tone tone, partner;
};
constexpr Pair kPairs[] = {
    {Tone::Ink, Tone::Paper}, {Tone::Ink2, Tone::Paper}, {Tone::Paper, Tone::Ink}, {Tone::Mist, Tone::Ink},
    {Tone::River, Tone::OnFill}, {Tone::Action, Tone::OnAction}, {Tone::OnAction, Tone::Action},
    {Tone::Kapok, Tone::OnFill}, {Tone::OnFill, Tone::River}, {Tone::OnMark, Tone::Right},
    {Tone::Focus, Tone::FocusEdge}, {Tone::FocusEdge, Tone::Focus}, {Tone::Logo, Tone::Sign},
    {Tone::OnSign, Tone::Sign}, {Tone::OnSign2, Tone::Sign},
    {Tone::Right, Tone::RightBg}, {Tone::RightBg, Tone::Right}, {Tone::Wrong, Tone::WrongBg},
    {Tone::WrongBg, Tone::Wrong}, {Tone::Info, Tone::InfoBg}, {Tone::InfoBg, Tone::Info},
    {Tone::Row, Tone::Ink}, {Tone::First, Tone::Ink}, {Tone::SewageInk, Tone::SewageBg},
    {Tone::SewageBg, Tone::SewageInk}, {Tone::RainInk, Tone::RainBg}, {Tone::RainBg, Tone::RainInk},
    {Tone::BlueInk, Tone::BlueTint}, {Tone::BlueTint, Tone::BlueInk}, {Tone::RedInk, Tone::RedTint},
    {Tone::RedTint, Tone::RedInk}, {Tone::GreenInk, Tone::GreenTint}, {Tone::GreenTint, Tone::GreenInk},
    {Tone::GreyInk, Tone::GreyTint}, {Tone::GreyTint, Tone::GreyInk}};
// clang-format on

/// A swatch, the tone's name, and its contrast to its partner as far as it has one.
void draw_tone(view::Ui& ui, Rect cell, Tone tone) {
  const view::Palette& palette = view::palette_of(ui.theme().light);
  const Rect swatch = cut_left(cell, 34, 6);
  ui.paint().box(swatch, 8, toned(tone));
  ui.paint().frame(swatch, 8, {tone::kField, 1, false});
  const Tone partner = partner_of(tone);
  const Style style{Type::Second, tone::kInk, false};
  const std::string name(name_of(tone));
  ui.draw(ui.fit(name, style, {cell.w, 26}), cut_top(cell, 26));
  if (partner == tone) return;
  std::array<char, 16> ratio{};
  const double value = contrast(palette[static_cast<std::size_t>(tone)], palette[static_cast<std::size_t>(partner)]);
  std::snprintf(ratio.data(), ratio.size(), "%.2f : 1", value);
  const std::string words(ratio.data());
  ui.draw(ui.fit(words, style, {cell.w, 26}), cut_top(cell, 26));
}

void draw_tones(view::Ui& ui, const Rect& rest, Tone first, Tone last) {
  const auto from = static_cast<std::size_t>(first), to = static_cast<std::size_t>(last);
  const std::vector<Rect> cells = grid(rest, to - from + 1, 2, 4);
  for (std::size_t i = from; i <= to; ++i) draw_tone(ui, cells[i - from], static_cast<Tone>(i));
}

}  // namespace

std::string_view name_of(Tone tone) { return kNames[static_cast<std::size_t>(tone)]; }

Tone partner_of(Tone tone) {
  for (const Pair& pair : kPairs) {
    if (pair.tone == tone) return pair.partner;
  }
  return tone;
}

void draw_types(view::Ui& ui, Rect rest) {
  constexpr std::array<std::pair<Type, const char*>, 6> kTypes = {{{Type::Logo, "title.name"},
                                                                   {Type::Display, "title.name"},
                                                                   {Type::Title, "pause.title"},
                                                                   {Type::Button, "title.start"},
                                                                   {Type::Body, "pause.text"},
                                                                   {Type::Second, "pause.text"}}};
  for (const auto& [type, key] : kTypes) {
    for (const bool bold : {true, false}) {
      const view::Block block = ui.fit(ui.words()(key), {type, tone::kInk, bold}, {rest.w, 160});
      ui.draw(block, cut_top(rest, block.height, 4));
    }
  }
}

void draw_paper_tones(view::Ui& ui, Rect rest) { draw_tones(ui, rest, Tone::Ink, Tone::OnSign2); }
void draw_meaning_tones(view::Ui& ui, Rect rest) { draw_tones(ui, rest, Tone::Right, Tone::RainMark); }
void draw_bin_tones(view::Ui& ui, Rect rest) { draw_tones(ui, rest, Tone::BlueTint, Tone::GreyInk); }
void draw_town_tones(view::Ui& ui, Rect rest) { draw_tones(ui, rest, Tone::SkyTop, Tone::Low); }

void draw_spaces(view::Ui& ui, Rect rest) {
  rest = view::inset(rest, 8);
  for (const float step : {4.0F, 8.0F, 12.0F, 16.0F, 20.0F, 24.0F, 32.0F, 48.0F}) {
    Rect row = cut_top(rest, 28, 6);
    const std::string words = std::to_string(static_cast<int>(step));
    ui.draw(ui.block(words, {Type::Second, tone::kInk}, 60), cut_left(row, 60, 8));
    ui.paint().box({row.x, row.y, step, row.h}, 2, tone::kRiver);
  }
  ui.card(cut_top(rest, 90, 24), 28, tone::kPaper, tone::kLine);
  ui.lifted(cut_top(rest, 90, 24), 28);
  ui.paint().box(cut_top(rest, 60, 24), 30, tone::kInk);
  const Rect ringed = cut_top(rest, 60, 24);
  ui.card(view::inset(ringed, 12, 0), 22, tone::kPaper, tone::kLine);
  ui.focus_ring(view::inset(ringed, 12, 0), 22);
}

}  // namespace qingliu::gallery

// Glyphs: the line marks of the chrome (24 × 24) and the marks of the four bins (48 × 48), drawn
// from paths of our own.
#pragma once

#include <cstdint>

#include "game/content/pack.h"
#include "game/view/paint.h"

namespace qingliu::view {

enum class Glyph : std::uint8_t {
  None,
  Pause,
  Play,
  Back,
  Next,
  Check,
  Cross,
  Redo,
  Elder,
  Book,
  Pin,
  Drop,
  Dice,
  Clock,
  Cloud,
  Cup,
  Home,
  Scissors,
  Minus,
  Plus,
  Question,
  Cards,
  Gear,
  Sound,
  Mute,
  Sun,
  Moon,
  HalfDisc,
  TextSize,
  Hand,
  Undo,
  Up,
  Down,
  Rain,
  Eye,
  Swap
};

/// Draws `glyph` with its middle at (x, y).
void draw_glyph(Paint& paint, Glyph glyph, ImVec2 middle, float size, ImU32 colour);
/// The mark of a bin (sketched after GB/T 19095-2019) with its middle at `middle`.
void draw_bin_mark(Paint& paint, content::Bin bin, ImVec2 middle, float size, ImU32 colour);

}  // namespace qingliu::view

// Pieces: the drawings of assets/scene by name, each with the box that it fills in its own units, and
// how one is put on the screen. Knows neither files nor what a piece stands for.
#pragma once

#include "game/view/ui.h"

namespace qingliu::view {

/// A place, and how many dp a unit of the drawing has.
struct Spot {
  float x = 0;
  float y = 0;
  float scale = 1;
};

/// One a file of assets/scene, in their order.
enum class Piece : std::uint8_t {
  // clang-format off
  Banana, Bath, Bed, BinBlue, BinGreen, BinGrey, BinRed, Boat, BoatCanopy, Bridge, Cloud, Crops, Door,
  Drain, EgretCheer, EgretPoint, EgretStand, EgretThink, Gable, Glass, Gutter, Hall, HouseBrick,
  HouseCut, HousePlaster, HouseTall, Kitchen, Koi, KoiDark, Lantern, LidBlue, LidGreen, LidGrey,
  LidRed, Lion, Lotus, LotusLeaf, LycheeCorner, LycheeTree, Moon, MoonWindow, Murk, Pavilion, Reeds,
  Stall, Stamp, Steps, Sun, Toilet, Washer, Works, Count
  // clang-format on
};
inline constexpr std::size_t kPieces = static_cast<std::size_t>(Piece::Count);

struct PieceShape {
  std::string_view name;  ///< of the file, without its ending
  Rect box;               ///< the file's viewBox; (0, 0) is where the piece stands or hangs
};
[[nodiscard]] const PieceShape& shape_of(Piece piece);

/// Draws the piece with its (0, 0) at `at`, turned about it. Answers how much of it is there already:
/// 0 = it is on its way, less than 1 = fading in.
float draw_piece(Ui& ui, Piece piece, Spot at, float degrees = 0);
/// Draws what the piece has between the heights `from` and `to` (its own units), stretched over `place`;
/// `scale` says how fine it must be.
float draw_band(Ui& ui, Piece piece, float from, float to, const Rect& place, float scale);

}  // namespace qingliu::view

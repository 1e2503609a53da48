// Figures: the living and movable things of the water town — the egret, boats, bins, plants, stars.
// Each is drawn in its own units around (x, y) at a scale. Knows no screens.
#pragma once

#include "game/content/pack.h"
#include "game/view/pieces.h"

namespace qingliu::view {

enum class Mood : std::uint8_t { Calm, Happy, Puzzled };

struct BinPose {
  Mood mood = Mood::Calm;
  float lid = 0;     ///< 0 = shut, 1 = wide open
  float look = 0;    ///< where the pupils look: −3 left … 3 right
  float blink = 0;   ///< 0 = eyes open, 1 = shut
  float squash = 0;  ///< 0 … 1: pressed down onto its wheels
};

enum class EgretPose : std::uint8_t { Stand, Point, Cheer, Think };

/// The egret Xiaolu, 200 × 260; (x, y) is the upper left.
void draw_egret(Ui& ui, Spot at, EgretPose pose = EgretPose::Stand);
/// A sampan, 300 × 56; (x, y) is the middle of its deck.
void draw_boat(Ui& ui, Spot at, bool canopy = false);
/// A bin with a face, 120 × 180; (x, y) is the upper left. `bin` is not the drain.
void draw_bin(Ui& ui, Spot at, content::Bin bin, const BinPose& pose);
void draw_lantern(Ui& ui, Spot at);
void draw_lotus(Ui& ui, Spot at);
/// A koi looking to the right, its middle at (x, y): orange, or dark with red.
void draw_koi(Ui& ui, Spot at, bool dark = false);
void draw_banana(Ui& ui, Spot at);
void draw_lychee_tree(Ui& ui, Spot at);
void draw_reeds(Ui& ui, Spot at);
/// A soft five-pointed star around (x, y) with `scale` as its radius.
void draw_star(Ui& ui, Spot at, bool earned);
/// A window of coloured Manzhou glass, 68 × 76, its middle at (x, y).
void draw_glass(Ui& ui, Spot at);

}  // namespace qingliu::view

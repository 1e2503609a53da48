// Figures: the living and movable things of the water town — the egret, boats, bins, plants, stars.
// Each is drawn in its own units around (x, y) at a scale. Knows no screens.
#pragma once

#include "game/content/pack.h"
#include "game/view/ui.h"

namespace qingliu::view {

struct Spot {
  float x = 0;
  float y = 0;
  float scale = 1;
};

enum class Mood : std::uint8_t { Calm, Happy, Puzzled };

struct BinPose {
  Mood mood = Mood::Calm;
  float lid = 0;   ///< 0 = shut, 1 = wide open
  float look = 0;  ///< where the pupils look: −3 left … 3 right
};

/// The egret Xiaolu, 200 × 260; (x, y) is the upper left.
void draw_egret(Ui& ui, Spot at, bool happy, bool wave = false);
/// A sampan, 300 × 56; (x, y) is the middle of its deck.
void draw_boat(Ui& ui, Spot at, bool canopy = false);
/// A bin with a face, 120 × 180; (x, y) is the upper left. `bin` is not the drain.
void draw_bin(Ui& ui, Spot at, content::Bin bin, const BinPose& pose);
void draw_lantern(Ui& ui, Spot at);
void draw_lotus(Ui& ui, Spot at);
void draw_koi(Ui& ui, Spot at, ImU32 colour);
void draw_banana(Ui& ui, Spot at);
void draw_lychee_tree(Ui& ui, Spot at);
void draw_reeds(Ui& ui, Spot at);
/// A soft five-pointed star around (x, y) with `scale` as its radius.
void draw_star(Ui& ui, Spot at, bool earned);
/// A window of coloured Manzhou glass, 68 × 76, its middle at (x, y).
void draw_glass(Ui& ui, Spot at);

}  // namespace qingliu::view

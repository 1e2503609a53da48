// Scene: the canal village behind every screen — sky, hills, wok-ear houses, quay and water. Calm
// and still: it says nothing and is never pressed. Houses and trees are pieces of the art; what spreads
// over the whole width (sky, hills, quay, water) is drawn from plain shapes.
#pragma once

#include "game/view/figures.h"

namespace qingliu::view {

/// A wok-ear gable house with its gable to the viewer. (x, y) = left foot of the wall.
struct House {
  float x = 0;
  float y = 0;
  float w = 100;
  float h = 100;  ///< up to the eaves
  bool plaster = false;
  bool round_window = false;
  float door = 0;  ///< where the door is, in hundredths of the width; 0 = none
  int glass_rows = 1;
};

void draw_sky(Ui& ui, const Rect& r);
void draw_sun(Ui& ui, Spot at);
void draw_cloud(Ui& ui, Spot at);
/// Three rows of hills standing on y, `w` wide from x = 0.
void draw_hills(Ui& ui, float w, float y, float scale);
void draw_house(Ui& ui, const House& house);
/// A long hall, 220 × 150; (x, y) = left foot.
void draw_hall(Ui& ui, Spot at);
/// An arched stone bridge, 320 × 96; (x, y) = left foot.
void draw_bridge(Ui& ui, Spot at);
void draw_pavilion(Ui& ui, Spot at);
/// The signature wall with its wok-ear top that carries the name or the score.
/// `rise` flattens its ear: 1 = as on the title.
void draw_gable(Ui& ui, const Rect& wall, float rise = 1);
/// How far the ear of a gable of this width rises above its eaves.
[[nodiscard]] float gable_rise(float width);
void draw_water(Ui& ui, const Rect& r, bool bright = false);
void draw_quay(Ui& ui, const Rect& r);
/// Sky, hills and a street of houses whose feet stand on `horizon`; both sides, the middle free.
void draw_street(Ui& ui, float horizon);
/// The band at the top of reading screens: sky, hills, a strip of water, then mist to the bottom.
void draw_banner_scene(Ui& ui, float height);

}  // namespace qingliu::view

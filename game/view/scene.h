// Scene: the canal village behind every screen — sky, hills, wok-ear houses, quay and water. Calm
// and still: it says nothing and is never pressed.
#pragma once

#include "game/view/figures.h"
#include "game/view/paint.h"
#include "game/view/theme.h"

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

void draw_sky(Paint& paint, const Rect& r);
void draw_sun(Paint& paint, Spot at);
void draw_cloud(Paint& paint, Spot at);
/// Three rows of hills standing on y, `w` wide from x = 0.
void draw_hills(Paint& paint, float w, float y, float scale);
void draw_house(Paint& paint, const House& house);
/// A long hall, 220 × 150; (x, y) = left foot.
void draw_hall(Paint& paint, Spot at);
/// An arched stone bridge, 320 × 96; (x, y) = left foot.
void draw_bridge(Paint& paint, Spot at);
void draw_pavilion(Paint& paint, Spot at);
/// The signature wall with its wok-ear top that carries the name or the score.
/// `rise` flattens its ear: 1 = as on the title.
void draw_gable(Paint& paint, const Rect& wall, float rim_dp, float rise = 1);
/// How far the ear of a gable of this width rises above its eaves.
[[nodiscard]] float gable_rise(float width);
void draw_water(Paint& paint, const Rect& r, bool bright = false);
void draw_quay(Paint& paint, const Rect& r);
/// Sky, hills and a street of houses whose feet stand on `horizon`; both sides, the middle free.
void draw_street(Paint& paint, const Theme& theme, float horizon);
/// The band at the top of reading screens: sky, hills, a strip of water, then mist to the bottom.
void draw_banner_scene(Paint& paint, const Theme& theme, float height);

}  // namespace qingliu::view

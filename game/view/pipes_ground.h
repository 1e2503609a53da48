// PipesGround: what the two networks lie in — sky, earth and its grid, the river, the works, roots, the old ditch and
// the tap-water main that stays as it is. Says nothing and is never pressed.
#pragma once

#include "game/view/pieces.h"
#include "game/view/pipes_layout.h"

namespace qingliu::view {

/// What the weather does to the street.
struct StreetMood {
  float storm = 0;  ///< 0 = a bright day … 1 = a dark sky
  float dirt = 0;   ///< of the river: 0 = clear … 1 = murky
  float smell = 0;  ///< over the old ditch and the river, 0…1
};

/// `from` where `share` is 0, `to` where it is 1.
[[nodiscard]] ImU32 mixed(const Paint& paint, ImU32 from, ImU32 to, float share);

void draw_street_sky(Ui& ui, const StreetLayout& at, const StreetMood& mood);
/// Earth, grid, river and works; pipes come over it.
void draw_street_ground(Ui& ui, const StreetLayout& at, const content::Street& street, const StreetMood& mood);
/// Roots, ditch and tap-water main.
void draw_obstacles(Ui& ui, const StreetLayout& at, const content::Street& street);
/// Trees over the columns in whose first row roots lie; two at the ends of the street.
void draw_trees(Ui& ui, const StreetLayout& at, const content::Street& street);
/// The colour of the earth in a row.
[[nodiscard]] ImU32 earth_of(const Paint& paint, int row);
/// Where the rain drain meets the river, and where the works stand.
[[nodiscard]] ImVec2 river_mouth(const StreetLayout& at, const content::Street& street);
[[nodiscard]] ImVec2 works_place(const StreetLayout& at, const content::Street& street);

}  // namespace qingliu::view

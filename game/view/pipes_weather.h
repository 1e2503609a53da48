// PipesWeather: what a dry day and a storm do to the street — rain, water that rises out of wells, the smell, the fish,
// the gauge of the works, and the rings around what was joined wrong.
#pragma once

#include "game/rules/pipes/outcome.h"
#include "game/view/pipes_ground.h"
#include "game/view/pipes_network.h"

namespace qingliu::view {

/// `seconds` = how long it has rained; it stands still when that does.
void draw_rain(Ui& ui, const StreetLayout& at, float seconds, float strength);
/// Water on the street over the pieces that spill in this step.
void draw_spills(Ui& ui, const StreetLayout& at, const PlumbedStreet& plumbed, const WaterLook& water);
/// Wavy signs over the old ditch, or else over the river.
void draw_smell(Ui& ui, const StreetLayout& at, const content::Street& street, float strength);
/// Koi while the river is clear; one dark fish when it is not.
void draw_river_life(Ui& ui, const StreetLayout& at, const content::Street& street, float dirt);
/// How much of what they can treat comes to the works: 1 = all.
void draw_works_gauge(Ui& ui, const StreetLayout& at, const content::Street& street, float share);
/// A ring around the mouth of the rain drain, on a dry day on which it runs.
void draw_outfall_ring(Ui& ui, const StreetLayout& at, const content::Street& street);
/// A ring and a cross at every place where the networks are mixed, and the words at the first.
void draw_mixed_places(Ui& ui, const StreetLayout& at, const PlumbedStreet& plumbed,
                       const std::vector<rules::pipes::Finding>& faults);
/// The names of works and river on the ground, and the words on the tap-water main.
void draw_street_labels(Ui& ui, const StreetLayout& at, const content::Street& street);

}  // namespace qingliu::view

// House: the village house cut open, with its rooms, outlets and both pipe networks under it. Drawn
// in a box of 800 × 640; the ground is at y = 430. Knows no rules.
#pragma once

#include <vector>

#include "game/content/pack.h"
#include "game/view/figures.h"

namespace qingliu::view {

inline constexpr float kHouseWidth = 800;
inline constexpr float kHouseHeight = 640;

enum class OutletMark : std::uint8_t { Unasked, Asked, Sewage, Rain, Neither };

/// Ground, river, house, furniture and the pipes that are there already.
void draw_house_cut(Ui& ui);
/// Where the outlets of a room are in the box.
[[nodiscard]] ImVec2 outlet_place(content::Room room);
void draw_outlet_mark(Ui& ui, Spot at, OutletMark mark, bool wrong);
/// The way of the water from the outlet of a room through the network it was connected to, out of the box; empty for
/// Pipe::Neither.
[[nodiscard]] std::vector<ImVec2> water_way(content::Room room, content::Pipe pipe);
/// The pipe that leads from an outlet to the network it was connected to; `share` 0…1 of it.
void draw_connection(Ui& ui, content::Room room, content::Pipe pipe, float share);

}  // namespace qingliu::view

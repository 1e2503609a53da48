// House: the village house cut open, with its rooms, outlets and both pipe networks under it: rain to
// the creek at the left, sewage to the works at the right. Drawn in a box from x = −16 to 722, y = 4 to
// 640; the ground is at y = 430. Knows no rules.
#pragma once

#include <vector>

#include "game/content/pack.h"
#include "game/view/figures.h"

namespace qingliu::view {

inline constexpr float kHouseLeft = -16, kHouseWidth = 738, kHouseHeight = 640;
inline constexpr float kBank = 78;  ///< the creek lies left of it

enum class OutletMark : std::uint8_t { Asked, Sewage, Rain, Neither };

/// Ground, river, house, furniture and the pipes that are there already.
void draw_house_cut(Ui& ui);
/// Where the outlets of a room are in the box.
[[nodiscard]] ImVec2 outlet_place(content::Room room);
/// Where a bubble beside them hides neither them nor the sky.
[[nodiscard]] ImVec2 bubble_place(content::Room room);
/// Where the marks of what was answered there stand side by side.
[[nodiscard]] Rect mark_strip(content::Room room);
void draw_outlet_mark(Ui& ui, Spot at, OutletMark mark, bool wrong);
/// The way of the water from the outlet of a room through the network it was connected to, to creek or works; empty
/// for Pipe::Neither.
[[nodiscard]] std::vector<ImVec2> water_way(content::Room room, content::Pipe pipe);
/// The pipe that leads from an outlet to the network it was connected to; `share` 0…1 of it.
void draw_connection(Ui& ui, content::Room room, content::Pipe pipe, float share);
/// The rain pipe from a room to the creek with sewage in it; `share` 0…1 of it.
void draw_polluted(Ui& ui, content::Room room, float share);

}  // namespace qingliu::view

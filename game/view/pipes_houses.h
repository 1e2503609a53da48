// PipesHouses: the houses over the street with their numbers and downpipes, the signs of their outlets, and the mark of
// each kind of outlet. Knows nothing of what is right.
#pragma once

#include "game/view/pieces.h"
#include "game/view/pipes_layout.h"

namespace qingliu::view {

void draw_street_houses(Ui& ui, const StreetLayout& at, const content::Street& street);
/// The numbers on the houses; over everything that is drawn of them.
void draw_house_numbers(Ui& ui, const StreetLayout& at, const content::Street& street);
/// The line mark of a kind of outlet around `middle`.
void draw_source_mark(Paint& paint, content::SourceKind kind, ImVec2 middle, float size, ImU32 colour);

}  // namespace qingliu::view

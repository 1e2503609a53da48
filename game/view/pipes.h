// Pipes: two networks that never look alike. Rain: light blue with white dots; sewage: dark brown
// with cream bars. Told apart without colour.
#pragma once

#include <string_view>

#include "game/content/pack.h"
#include "game/view/paint.h"

namespace qingliu::view {

/// A pipe `width` wide along the points. Pipe::Neither draws nothing.
void draw_pipe(Paint& paint, content::Pipe pipe, const ImVec2* points, int count, float width);
/// The square cover of an inspection well, its half side `r`; the sign in it is written by the view.
void draw_well(Paint& paint, content::Pipe pipe, float x, float y, float r);

}  // namespace qingliu::view

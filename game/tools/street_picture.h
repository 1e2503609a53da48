// A street as a picture for paper: houses with what hangs where, the ground, both networks. Black and white; sewage is
// a ladder, rain is dots.
#pragma once

#include "game/content/street.h"
#include "game/tools/drawing.h"

namespace qingliu::tools {

/// What an outlet is called on paper.
[[nodiscard]] std::string chinese_of(content::SourceKind kind);

/// Draws pipes of one network along `d`; `scale` 1 = a cell of 150.
struct Tube {
  content::Net net = content::Net::Sewage;
  bool main = false;
  double scale = 1;
};
void draw_tube(Drawing& drawing, const std::string& d, const Tube& tube);
void draw_well(Drawing& drawing, Point centre, double radius, content::Net net);

/// Where a picture goes: its left edge, the top of its houses' roofs, and how wide it is with plant and river.
struct Frame {
  Point corner;
  double width = 1900;
};
/// Answers the y of its lower edge.
double draw_street(Drawing& drawing, const content::Street& street, const Frame& frame);

}  // namespace qingliu::tools

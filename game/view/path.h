// Path: shapes written as SVG path data, flattened to polylines. Knows no drawing.
#pragma once

#include <string_view>
#include <vector>

#include "imgui.h"

namespace qingliu::view {

struct Polyline {
  std::vector<ImVec2> points;
  bool closed = false;
};

/// The subpaths of SVG path data (M L H V C S Q T A Z, absolute and relative) as polylines that
/// stay within `tolerance` of the curves, in the data's own units. Data after a syntax error is
/// left out.
[[nodiscard]] std::vector<Polyline> flatten_path(std::string_view data, float tolerance);

}  // namespace qingliu::view

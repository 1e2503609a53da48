// Outline, body, marks.
#include "game/view/pipes.h"

#include "game/view/theme.h"

namespace qingliu::view {

void draw_pipe(Paint& paint, content::Pipe pipe, const ImVec2* points, int count, float width) {
  if (pipe == content::Pipe::Neither) return;
  const bool rain = pipe == content::Pipe::Rain;
  paint.polyline(points, count, {rain ? tone::kRainEdge : tone::kSewageEdge, width});
  paint.polyline(points, count, {rain ? tone::kRain : tone::kSewage, width * 0.72F});
  if (rain) {
    paint.dashed(points, count, {tone::kRainMark, width * 0.28F}, {0, width * 0.78F});
  } else {
    paint.dashed(points, count, {tone::kSewageMark, width * 0.72F, false}, {width * 0.16F, width * 0.5F});
  }
}

void draw_well(Paint& paint, content::Pipe pipe, float x, float y, float r) {
  const ImU32 edge = pipe == content::Pipe::Rain ? tone::kRainEdge : tone::kSewageEdge;
  paint.box({x - r, y - r, 2 * r, 2 * r}, r * 0.36F, edge);
  paint.box({x - r * 0.8F, y - r * 0.8F, 1.6F * r, 1.6F * r}, r * 0.2F, tone::kPaper);
}

}  // namespace qingliu::view

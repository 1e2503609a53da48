// Placing, flattening and handing over to the draw list.
#include "game/view/paint.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace qingliu::view {
namespace {

constexpr float kEmAscent = 0.88F;  ///< of the em square of Chinese faces
constexpr float kDegree = 3.14159265F / 180;

float distance(ImVec2 a, ImVec2 b) { return std::hypot(b.x - a.x, b.y - a.y); }

/// Points nearer than this to the one before disturb joints and triangulation.
void drop_doubles(Polyline& line) {
  std::vector<ImVec2>& p = line.points;
  const auto same = [](ImVec2 a, ImVec2 b) { return distance(a, b) < 0.05F; };
  p.erase(std::unique(p.begin(), p.end(), same), p.end());
  if (line.closed && p.size() > 1 && same(p.front(), p.back())) p.pop_back();
}

float area(const std::vector<ImVec2>& p) {
  float sum = 0;
  for (std::size_t i = 0; i < p.size(); ++i) {
    const ImVec2& a = p[i];
    const ImVec2& b = p[(i + 1) % p.size()];
    sum += a.x * b.y - b.x * a.y;
  }
  return sum;
}

bool convex(const std::vector<ImVec2>& p) {
  const std::size_t n = p.size();
  float turned = 0;
  for (std::size_t i = 0; i < n; ++i) {
    const ImVec2 &a = p[i], &b = p[(i + 1) % n], &c = p[(i + 2) % n];
    const ImVec2 u(b.x - a.x, b.y - a.y), v(c.x - b.x, c.y - b.y);
    const float cross = u.x * v.y - u.y * v.x;
    if (cross < -0.01F) return false;
    turned += std::atan2(cross, u.x * v.x + u.y * v.y);
  }
  return turned < 7;  // a star that winds twice turns 4 pi
}

Polyline rounded(const Rect& r, float radius) {
  Polyline shape;
  shape.closed = true;
  const float k = std::min({radius, r.w / 2, r.h / 2});
  const ImVec2 centres[4] = {
      {r.x + r.w - k, r.y + k}, {r.x + r.w - k, r.y + r.h - k}, {r.x + k, r.y + r.h - k}, {r.x + k, r.y + k}};
  for (int corner = 0; corner < 4; ++corner) {
    for (int step = 0; step <= 6; ++step) {
      const float angle = (static_cast<float>(corner) * 90 - 90 + static_cast<float>(step) * 15) * kDegree;
      shape.points.push_back({centres[corner].x + k * std::cos(angle), centres[corner].y + k * std::sin(angle)});
    }
  }
  return shape;
}

}  // namespace

Paint::Placed::Placed(Paint& paint, ImVec2 at, ImVec2 scale, float degrees) : paint_(&paint), before_(paint.affine_) {
  const Affine m = before_;
  const float c = degrees == 0 ? 1 : std::cos(degrees * kDegree);
  const float s = degrees == 0 ? 0 : std::sin(degrees * kDegree);
  Affine& n = paint.affine_;
  n.e = m.a * at.x + m.c * at.y + m.e;
  n.f = m.b * at.x + m.d * at.y + m.f;
  n.a = (m.a * c + m.c * s) * scale.x;
  n.b = (m.b * c + m.d * s) * scale.x;
  n.c = (m.c * c - m.a * s) * scale.y;
  n.d = (m.d * c - m.b * s) * scale.y;
}

Paint::Moved::Moved(Paint& paint, ImVec2 pivot, ImVec2 shift, ImVec2 scale, float degrees)
    : list_(paint.list_), first_(paint.list_->VtxBuffer.Size) {
  const float c = degrees == 0 ? 1 : std::cos(degrees * kDegree);
  const float s = degrees == 0 ? 0 : std::sin(degrees * kDegree);
  move_ = {c * scale.x, s * scale.x, -s * scale.y, c * scale.y, 0, 0};
  const ImVec2 p = paint.at(pivot.x, pivot.y);
  move_.e = p.x + shift.x - move_.a * p.x - move_.c * p.y;
  move_.f = p.y + shift.y - move_.b * p.x - move_.d * p.y;
}

Paint::Moved::~Moved() {
  const bool still = move_.a == 1 && move_.b == 0 && move_.c == 0 && move_.d == 1 && move_.e == 0 && move_.f == 0;
  if (still) return;
  for (int i = first_; i < list_->VtxBuffer.Size; ++i) {
    ImVec2& p = list_->VtxBuffer[i].pos;
    p = {move_.a * p.x + move_.c * p.y + move_.e, move_.b * p.x + move_.d * p.y + move_.f};
  }
}

ImVec2 Paint::at(float x, float y) const {
  return {affine_.a * x + affine_.c * y + affine_.e, affine_.b * x + affine_.d * y + affine_.f};
}

float Paint::scale() const { return std::sqrt(std::abs(affine_.a * affine_.d - affine_.b * affine_.c)); }

ImU32 Paint::faded(ImU32 colour, float alpha) const {
  const auto a = static_cast<ImU32>(std::clamp(alpha, 0.0F, 1.0F) * 255.5F);
  return (resolve(*palette_, colour) & 0x00FFFFFFU) | (a << 24U);
}

ImU32 Paint::shade(ImU32 colour) const {
  colour = resolve(*palette_, colour);
  if (alpha_ >= 1) return colour;
  const auto alpha = static_cast<ImU32>(static_cast<float>(colour >> 24U) * std::max(alpha_, 0.0F));
  return (colour & 0x00FFFFFFU) | (alpha << 24U);
}

std::vector<Polyline> Paint::flattened(std::string_view path) const {
  std::vector<Polyline> lines = flatten_path(path, 0.12F / std::max(scale(), 0.01F));
  for (Polyline& line : lines) {
    for (ImVec2& p : line.points) p = at(p.x, p.y);
  }
  return lines;
}

void Paint::fill(std::string_view path, ImU32 colour) {
  for (Polyline& line : flattened(path)) fill_polyline(line, colour);
}

void Paint::fill_under(std::string_view path, float base, ImU32 colour) {
  const ImU32 full = shade(colour);
  const ImU32 clear = full & ~IM_COL32_A_MASK;
  const ImVec2 uv = ImGui::GetFontTexUvWhitePixel();
  const float bottom = at(0, base).y;
  const float fringe = list_->_FringeScale / 2;
  for (const Polyline& line : flattened(path)) {
    const int count = static_cast<int>(line.points.size());
    if (count < 2) continue;
    list_->PrimReserve((count - 1) * 12, count * 3);
    const unsigned first = list_->_VtxCurrentIdx;
    for (const ImVec2& p : line.points) {
      list_->PrimWriteVtx({p.x, p.y - fringe}, uv, clear);
      list_->PrimWriteVtx({p.x, p.y + fringe}, uv, full);
      list_->PrimWriteVtx({p.x, bottom}, uv, full);
    }
    for (unsigned left = first; left + 3 < first + 3U * static_cast<unsigned>(count); left += 3) {
      for (const unsigned upper : {left, left + 1}) {
        for (const unsigned corner : {upper, upper + 3, upper + 4, upper, upper + 4, upper + 1}) {
          list_->PrimWriteIdx(static_cast<ImDrawIdx>(corner));
        }
      }
    }
  }
}

void Paint::fill_polyline(Polyline& line, ImU32 colour) {
  line.closed = true;
  drop_doubles(line);
  std::vector<ImVec2>& p = line.points;
  if (p.size() < 3) return;
  if (area(p) < 0) std::reverse(p.begin(), p.end());  // the fringe of anti-aliasing goes outward
  const int count = static_cast<int>(p.size());
  if (convex(p)) {
    list_->AddConvexPolyFilled(p.data(), count, shade(colour));
  } else {
    list_->AddConcavePolyFilled(p.data(), count, shade(colour));
  }
}

void Paint::stroke(std::string_view path, const Pen& pen) {
  for (Polyline& line : flattened(path)) stroke_polyline(line, pen);
}

void Paint::stroke_polyline(Polyline& line, const Pen& pen) {
  drop_doubles(line);
  const std::vector<ImVec2>& p = line.points;
  if (p.size() < 2) return;
  const float width = pen.width * scale();
  list_->AddPolyline(p.data(), static_cast<int>(p.size()), shade(pen.colour), line.closed ? ImDrawFlags_Closed : 0,
                     width);
  if (!pen.round_caps || width < 2) return;
  const float r = width / 2;
  for (std::size_t i = 0; i < p.size(); ++i) {
    const bool end = !line.closed && (i == 0 || i + 1 == p.size());
    bool corner = end;
    if (!end) {
      const ImVec2 &a = p[(i + p.size() - 1) % p.size()], &b = p[i], &c = p[(i + 1) % p.size()];
      const ImVec2 u(b.x - a.x, b.y - a.y), v(c.x - b.x, c.y - b.y);
      corner = u.x * v.x + u.y * v.y < 0.86F * distance(a, b) * distance(b, c);
    }
    if (corner) list_->AddCircleFilled(p[i], r, shade(pen.colour));
  }
}

void Paint::dash(std::string_view path, const Pen& pen, float on, float off) {
  const float s = scale();
  std::vector<Polyline> lines = flattened(path);
  const Affine before = affine_;
  affine_ = Affine{};  // the points are placed already
  for (Polyline& line : lines) {
    drop_doubles(line);
    if (line.closed && !line.points.empty()) line.points.push_back(line.points.front());
    dashed(line.points.data(), static_cast<int>(line.points.size()), {pen.colour, pen.width * s, pen.round_caps},
           {on * s, off * s});
  }
  affine_ = before;
}

void Paint::dashed(const ImVec2* points, int count, const Pen& pen, ImVec2 on_off) {
  Polyline line;
  for (int i = 0; i < count; ++i) line.points.push_back(at(points[i].x, points[i].y));
  const Affine before = affine_;
  const float s = scale();
  affine_ = Affine{};
  dash_placed(line, {pen.colour, pen.width * s, pen.round_caps}, {on_off.x * s, on_off.y * s});
  affine_ = before;
}

void Paint::dash_placed(const Polyline& line, const Pen& pen, ImVec2 on_off) {
  const bool dots = on_off.x <= 0;
  bool on = true;
  float left = std::max(on_off.x, 0.01F);
  Polyline run;
  for (std::size_t i = 0; i < line.points.size(); ++i) {
    const ImVec2 to = line.points[i];
    ImVec2 from = i == 0 ? to : line.points[i - 1];
    float way = distance(from, to);
    if (i == 0) run.points = {to};
    while (way > left) {
      const float t = left / way;
      from = {from.x + (to.x - from.x) * t, from.y + (to.y - from.y) * t};
      way -= left;
      run.points.push_back(from);
      if (on && dots) list_->AddCircleFilled(from, pen.width / 2, shade(pen.colour));
      if (on && !dots) stroke_polyline(run, pen);
      on = !on;
      left = std::max(on ? on_off.x : on_off.y, 0.01F);
      run.points = {from};
    }
    left -= way;
    run.points.push_back(to);
  }
  if (on && !dots) stroke_polyline(run, pen);
}

void Paint::disc(float x, float y, float r, ImU32 colour) {
  list_->AddCircleFilled(at(x, y), r * scale(), shade(colour));
}

void Paint::oval(float x, float y, float rx, float ry, ImU32 colour) {
  const float turn = std::atan2(affine_.b, affine_.a);
  list_->AddEllipseFilled(at(x, y), {rx * scale(), ry * scale()}, shade(colour), turn);
}

void Paint::ring(float x, float y, float r, const Pen& pen) {
  list_->AddCircle(at(x, y), r * scale(), shade(pen.colour), 0, pen.width * scale());
}

void Paint::line(ImVec2 from, ImVec2 to, const Pen& pen) {
  Polyline line;
  line.points = {at(from.x, from.y), at(to.x, to.y)};
  stroke_polyline(line, pen);
}

void Paint::box(const Rect& r, float radius, ImU32 colour) {
  if (upright()) {
    const ImVec2 a = at(r.x, r.y), b = at(r.x + r.w, r.y + r.h);
    const ImVec2 low(std::min(a.x, b.x), std::min(a.y, b.y));
    const ImVec2 high(std::max(a.x, b.x), std::max(a.y, b.y));
    list_->AddRectFilled(low, high, shade(colour), radius * scale());
    return;
  }
  Polyline shape = rounded(r, radius);
  for (ImVec2& p : shape.points) p = at(p.x, p.y);
  fill_polyline(shape, colour);
}

void Paint::dashed_frame(const Rect& r, float radius, const Pen& pen, ImVec2 on_off) {
  Polyline shape = rounded(r, radius);
  shape.points.push_back(shape.points.front());
  dashed(shape.points.data(), static_cast<int>(shape.points.size()), pen, on_off);
}

void Paint::frame(const Rect& r, float radius, const Pen& pen) {
  const ImVec2 a = at(r.x, r.y), b = at(r.x + r.w, r.y + r.h);
  list_->AddRect(a, b, shade(pen.colour), radius * scale(), 0, pen.width * scale());
}

void Paint::gradient(const Rect& r, ImU32 top, ImU32 bottom) {
  const ImVec2 a = at(r.x, r.y), b = at(r.x + r.w, r.y + r.h);
  list_->AddRectFilledMultiColor(a, b, shade(top), shade(top), shade(bottom), shade(bottom));
}

void Paint::image(ImTextureRef texture, const Rect& r, ImVec2 uv0, ImVec2 uv1, float alpha) {
  if (alpha < 0.01F) return;
  const ImU32 tint = shade(rgb(0xFFFFFF, alpha));
  list_->AddImageQuad(texture, at(r.x, r.y), at(r.x + r.w, r.y), at(r.x + r.w, r.y + r.h), at(r.x, r.y + r.h), uv0,
                      {uv1.x, uv0.y}, uv1, {uv0.x, uv1.y}, tint);
}

void Paint::polygon(const ImVec2* points, int count, ImU32 colour) {
  Polyline line;
  for (int i = 0; i < count; ++i) line.points.push_back(at(points[i].x, points[i].y));
  fill_polyline(line, colour);
}

void Paint::polyline(const ImVec2* points, int count, const Pen& pen) {
  Polyline line;
  for (int i = 0; i < count; ++i) line.points.push_back(at(points[i].x, points[i].y));
  stroke_polyline(line, pen);
}

void Paint::image(ImTextureRef texture, const Rect& r, ImVec2 uv0, ImVec2 uv1) {
  const ImU32 colour = shade(IM_COL32_WHITE);
  if (upright()) {
    list_->AddImage(texture, at(r.x, r.y), at(r.x + r.w, r.y + r.h), uv0, uv1, colour);
    return;
  }
  list_->AddImageQuad(texture, at(r.x, r.y), at(r.x + r.w, r.y), at(r.x + r.w, r.y + r.h), at(r.x, r.y + r.h), uv0,
                      {uv1.x, uv0.y}, uv1, {uv0.x, uv1.y}, colour);
}

void Paint::text(ImFont& font, float size, ImVec2 place, ImU32 colour, std::string_view words) {
  // Faces differ in how much air they keep above a line; the em square is where all of them agree.
  const float dp = size * scale();
  ImVec2 corner = at(place.x, place.y);
  corner.y += kEmAscent * dp - font.GetFontBaked(dp)->Ascent;
  list_->AddText(&font, dp, corner, shade(colour), words.data(), words.data() + words.size());
}

}  // namespace qingliu::view

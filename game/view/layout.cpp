// Arithmetic on rectangles.
#include "game/view/layout.h"

#include <algorithm>
#include <numeric>

namespace qingliu::view {

Form form_of(float width, float height) {
  if (height < 520 && width > height * 1.25F) return Form::Low;
  if (width < 700 || width < height) return Form::Phone;
  if (width >= 1600 && height >= 860) return Form::Kiosk;
  return Form::Tablet;
}

Rect inset(const Rect& r, float by) { return inset(r, by, by); }

Rect inset(const Rect& r, float x, float y) {
  return {r.x + x, r.y + y, std::max(0.0F, r.w - 2 * x), std::max(0.0F, r.h - 2 * y)};
}

Rect centred(const Rect& r, float w, float h) { return {r.x + (r.w - w) / 2, r.y + (r.h - h) / 2, w, h}; }

Rect united(const Rect& a, const Rect& b) {
  const float x = std::min(a.x, b.x);
  const float y = std::min(a.y, b.y);
  return {x, y, std::max(right_of(a), right_of(b)) - x, std::max(bottom_of(a), bottom_of(b)) - y};
}

bool overlap(const Rect& a, const Rect& b) {
  return a.x < right_of(b) && b.x < right_of(a) && a.y < bottom_of(b) && b.y < bottom_of(a);
}

bool contains(const Rect& r, float x, float y) { return x >= r.x && x < right_of(r) && y >= r.y && y < bottom_of(r); }

Rect cut_top(Rect& r, float h, float gap) {
  const Rect piece{r.x, r.y, r.w, std::min(h, r.h)};
  const float lost = std::min(r.h, h + gap);
  r.y += lost;
  r.h -= lost;
  return piece;
}

Rect cut_bottom(Rect& r, float h, float gap) {
  const float taken = std::min(h, r.h);
  const Rect piece{r.x, bottom_of(r) - taken, r.w, taken};
  r.h -= std::min(r.h, h + gap);
  return piece;
}

Rect cut_left(Rect& r, float w, float gap) {
  const Rect piece{r.x, r.y, std::min(w, r.w), r.h};
  const float lost = std::min(r.w, w + gap);
  r.x += lost;
  r.w -= lost;
  return piece;
}

Rect cut_right(Rect& r, float w, float gap) {
  const float taken = std::min(w, r.w);
  const Rect piece{right_of(r) - taken, r.y, taken, r.h};
  r.w -= std::min(r.w, w + gap);
  return piece;
}

std::vector<Rect> columns(const Rect& r, std::size_t count, float gap) { return grid(r, count, count, gap); }

std::vector<Rect> columns_wanting(const Rect& r, const std::vector<float>& wants, float gap) {
  std::vector<Rect> cells;
  const auto count = static_cast<float>(wants.size());
  const float all = std::accumulate(wants.begin(), wants.end(), gap * (count - 1));
  const float spare = (r.w - all) / count;
  float x = r.x;
  for (const float want : wants) {
    cells.push_back({x, r.y, want + spare, r.h});
    x += want + spare + gap;
  }
  return cells;
}

std::vector<Rect> rows(const Rect& r, std::size_t count, float gap) { return grid(r, count, 1, gap); }

std::vector<Rect> grid(const Rect& r, std::size_t count, std::size_t across, float gap) {
  std::vector<Rect> cells;
  if (count == 0 || across == 0) return cells;
  const std::size_t down = (count + across - 1) / across;
  const float w = (r.w - gap * static_cast<float>(across - 1)) / static_cast<float>(across);
  const float h = (r.h - gap * static_cast<float>(down - 1)) / static_cast<float>(down);
  for (std::size_t i = 0; i < count; ++i) {
    const auto column = static_cast<float>(i % across);
    const std::size_t line = i / across;
    const auto row = static_cast<float>(line);
    cells.push_back({r.x + column * (w + gap), r.y + row * (h + gap), w, h});
  }
  return cells;
}

}  // namespace qingliu::view

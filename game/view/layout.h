// Layout: a tiny vocabulary for splitting rectangles. All in dp; knows no drawing and no text.
#pragma once

#include <cstddef>
#include <vector>

#include "game/view/semantics.h"

namespace qingliu::view {

/// The four designs every screen has: portrait phone, phone held sideways, tablet, 1080p kiosk.
enum class Form : unsigned char { Phone, Low, Tablet, Kiosk };
[[nodiscard]] Form form_of(float width, float height);

[[nodiscard]] inline float right_of(const Rect& r) { return r.x + r.w; }
[[nodiscard]] inline float bottom_of(const Rect& r) { return r.y + r.h; }
[[nodiscard]] inline float middle_x(const Rect& r) { return r.x + r.w / 2; }
[[nodiscard]] inline float middle_y(const Rect& r) { return r.y + r.h / 2; }

/// `r` without `by` on every side.
[[nodiscard]] Rect inset(const Rect& r, float by);
[[nodiscard]] Rect inset(const Rect& r, float x, float y);
/// A w × h rectangle with its middle in the middle of `r`.
[[nodiscard]] Rect centred(const Rect& r, float w, float h);
[[nodiscard]] Rect united(const Rect& a, const Rect& b);
[[nodiscard]] bool overlap(const Rect& a, const Rect& b);
[[nodiscard]] bool contains(const Rect& r, float x, float y);

// Cutting: the piece is returned, `r` keeps the rest, `gap` is lost between them.
[[nodiscard]] Rect cut_top(Rect& r, float h, float gap = 0);
[[nodiscard]] Rect cut_bottom(Rect& r, float h, float gap = 0);
[[nodiscard]] Rect cut_left(Rect& r, float w, float gap = 0);
[[nodiscard]] Rect cut_right(Rect& r, float w, float gap = 0);

/// `count` equal columns (rows) side by side, `gap` apart.
[[nodiscard]] std::vector<Rect> columns(const Rect& r, std::size_t count, float gap);
[[nodiscard]] std::vector<Rect> rows(const Rect& r, std::size_t count, float gap);
/// Columns side by side, `gap` apart: each as wide as it `wants`, and what is left over (or missing) shared equally.
[[nodiscard]] std::vector<Rect> columns_wanting(const Rect& r, const std::vector<float>& wants, float gap);
/// `count` equal cells, `across` in a row, row by row.
[[nodiscard]] std::vector<Rect> grid(const Rect& r, std::size_t count, std::size_t across, float gap);

}  // namespace qingliu::view

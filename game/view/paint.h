// Paint: an ImGui draw list with a place, a size and a turn, so that pictures can be drawn in their
// own units from SVG path data. Looks toned colours up in its palette. Knows no theme and no input.
#pragma once

#include <string_view>

#include "game/view/palette.h"
#include "game/view/path.h"
#include "game/view/semantics.h"
#include "imgui.h"

namespace qingliu::view {

/// x' = a x + c y + e; y' = b x + d y + f.
struct Affine {
  float a = 1, b = 0, c = 0, d = 1, e = 0, f = 0;
};

struct Pen {
  ImU32 colour = 0;
  float width = 1;
  bool round_caps = true;
};

class Paint {
 public:
  Paint(ImDrawList& list, const Palette& palette) : list_(&list), palette_(&palette) {}

  [[nodiscard]] ImDrawList& list() { return *list_; }

  /// While it lives, drawing is moved to (x, y), then turned (degrees), then scaled.
  class Placed {
   public:
    Placed(Paint& paint, ImVec2 at, ImVec2 scale, float degrees = 0);
    ~Placed() { paint_->affine_ = before_; }
    Placed(const Placed&) = delete;
    Placed& operator=(const Placed&) = delete;

   private:
    Paint* paint_;
    Affine before_;
  };
  [[nodiscard]] Placed placed(float x, float y, float scale, float degrees = 0) {
    return Placed(*this, {x, y}, {scale, scale}, degrees);
  }

  /// What is drawn while it lives is moved as one: scaled and turned (degrees) around `pivot`, then shifted. Text keeps
  /// the size it is set in, so that nothing is painted anew while it moves.
  class Moved {
   public:
    Moved(Paint& paint, ImVec2 pivot, ImVec2 shift, ImVec2 scale = {1, 1}, float degrees = 0);
    ~Moved();
    Moved(const Moved&) = delete;
    Moved& operator=(const Moved&) = delete;

   private:
    ImDrawList* list_;
    int first_;
    Affine move_;
  };

  /// Draws fainter: 1 = as it is.
  void set_alpha(float alpha) { alpha_ = alpha; }
  /// What `colour` is in the palette, at `alpha` 0…1.
  [[nodiscard]] ImU32 faded(ImU32 colour, float alpha) const;

  void fill(std::string_view path, ImU32 colour);
  /// Fills from a line that runs from left to right down to y = `base`: what fill() does with such a shape, without
  /// having to cut it into triangles first. Upright only.
  void fill_under(std::string_view path, float base, ImU32 colour);
  void stroke(std::string_view path, const Pen& pen);
  /// Strokes with dashes `on` long, `off` apart; round caps make on = 0 a row of dots.
  void dash(std::string_view path, const Pen& pen, float on, float off);
  void disc(float x, float y, float r, ImU32 colour);
  void oval(float x, float y, float rx, float ry, ImU32 colour);
  void ring(float x, float y, float r, const Pen& pen);
  void line(ImVec2 from, ImVec2 to, const Pen& pen);
  /// A rectangle with rounded corners.
  void box(const Rect& r, float radius, ImU32 colour);
  void frame(const Rect& r, float radius, const Pen& pen);
  /// A rounded frame of dashes.
  void dashed_frame(const Rect& r, float radius, const Pen& pen, ImVec2 on_off);
  /// Only where nothing is turned.
  void gradient(const Rect& r, ImU32 top, ImU32 bottom);
  void polygon(const ImVec2* points, int count, ImU32 colour);
  void polyline(const ImVec2* points, int count, const Pen& pen);
  void dashed(const ImVec2* points, int count, const Pen& pen, ImVec2 on_off);
  /// The part of a texture between two of its corners, over `r`; it may be turned.
  void image(ImTextureRef texture, const Rect& r, ImVec2 uv0, ImVec2 uv1, float alpha);

  /// A piece of a texture in the rectangle, turned with everything else.
  void image(ImTextureRef texture, const Rect& r, ImVec2 uv0, ImVec2 uv1);
  /// One line of text; the upper left corner of its first em square is at `place`.
  void text(ImFont& font, float size, ImVec2 place, ImU32 colour, std::string_view words);

  /// What `colour` will be on the draw list now: looked up, and as faint as things are drawn.
  [[nodiscard]] ImU32 seen(ImU32 colour) const { return shade(colour); }

  [[nodiscard]] ImVec2 at(float x, float y) const;
  [[nodiscard]] float scale() const;

 private:
  [[nodiscard]] ImU32 shade(ImU32 colour) const;
  [[nodiscard]] bool upright() const { return affine_.b == 0 && affine_.c == 0; }
  void fill_polyline(Polyline& line, ImU32 colour);
  void stroke_polyline(Polyline& line, const Pen& pen);
  void dash_placed(const Polyline& line, const Pen& pen, ImVec2 on_off);
  [[nodiscard]] std::vector<Polyline> flattened(std::string_view path) const;

  ImDrawList* list_;
  const Palette* palette_;
  Affine affine_;
  float alpha_ = 1;
};

}  // namespace qingliu::view

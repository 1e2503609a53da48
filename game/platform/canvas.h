// Canvas: Dear ImGui on a GL surface — its context, fonts, and the beginning and end of a frame.
// Knows neither windows nor the game.
#pragma once

#include "game/app/app.h"
#include "game/platform/glyph_loader.h"
#include "game/view/pictures.h"

namespace qingliu::platform {

class Canvas {
 public:
  /// Needs a current GL context.
  explicit Canvas(GlyphPainter& painter);
  ~Canvas();
  Canvas(const Canvas&) = delete;
  Canvas& operator=(const Canvas&) = delete;

  [[nodiscard]] view::Fonts fonts() const { return fonts_; }
  /// A size in dp, and how many pixels of the framebuffer a dp has.
  void resize(float width, float height, float density);
  /// `ms` since the last frame.
  void begin(std::uint32_t ms);
  /// Draws what the frame collected. False when the atlas moved meanwhile or characters are still to be painted: part
  /// of the frame may be blank, and another must follow.
  [[nodiscard]] bool end();
  /// Whether the atlas is so full that a frame might not fit any more: tidy at once.
  [[nodiscard]] bool crowded() const { return fuller_than(15); }
  /// Whether it is time to tidy as soon as nothing moves.
  [[nodiscard]] bool filling() const { return fuller_than(10); }
  /// Forgets all glyphs and closes the gaps in the atlas, which takes as long as several frames; what the next frame
  /// shows comes back with it. Between frames only.
  void tidy();
  /// Forgets all glyphs; those still needed come back with the next frame. Between frames only.
  void forget_glyphs();
  /// The GL context is new: everything it held is made again from memory.
  void restore();

 private:
  /// In twentieths of the atlas, and by more than two since it was tidied.
  [[nodiscard]] bool fuller_than(int twentieths) const;

  GlyphQueue glyphs_;
  view::Fonts fonts_;
  const ImTextureData* atlas_at_begin_ = nullptr;
  int tidied_ = 0;  ///< pixels in use after the atlas was tidied
  bool tidying_ = false;
};

}  // namespace qingliu::platform

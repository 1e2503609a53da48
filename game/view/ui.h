// Ui: what screens are made of. Every call draws and, in the same call, emits the semantic node, so
// that nothing is on the screen that cannot be read, pressed and tested. Knows no screens.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "game/view/bits.h"
#include "game/view/glyphs.h"
#include "game/view/line_cache.h"
#include "game/view/motion.h"
#include "game/view/paint.h"
#include "game/view/pictures.h"
#include "game/view/semantics.h"
#include "game/view/text.h"
#include "game/view/theme.h"
#include "game/view/words.h"

namespace qingliu::view {

/// A line of text as it would stand on the screen.
struct DrawnText {
  std::string words;
  ImU32 colour = 0;  ///< with its alpha
  Rect rect;         ///< of the em squares, in dp
};

/// Looks at a frame from outside. While `on`, texts are taken down instead of drawn, so that what lies under them is
/// seen; `light` and `held` show a frame as it would be.
struct Probe {
  bool on = false;
  std::vector<DrawnText> texts;
  std::optional<Light> light;  ///< instead of the one chosen
  std::string held;            ///< the node that is shown pressed
};

/// What lives from frame to frame and is shared by all screens.
struct Stage {
  Semantics semantics;
  Motion motion;
  Bits bits;
  LineCache lines;
  Words words;
  Fonts fonts;
  Pictures* pictures = nullptr;
  /// Whether the pointer itself presses (native window); on the page the DOM does.
  bool pointer_presses = true;
  bool tapped = false;     ///< something was pressed in this frame
  std::string pointer_on;  ///< the node on which the pointer went down
  /// Texts that did not fit where they were drawn in this frame; a test holds it empty.
  std::vector<std::string> overfull;
  Probe probe;
};

enum class Align : std::uint8_t { Left, Centre, Right };

struct Style {
  Type type = Type::Body;
  ImU32 colour = tone::kInk;
  bool bold = true;
  Align align = Align::Left;
  bool balance = false;  ///< lines as equal as possible
};

/// A text broken into lines at the size it will be drawn in.
struct Block {
  std::vector<Line> lines;
  float type_dp = 0;
  float line_dp = 0;  ///< from one line to the next
  float width = 0;
  float height = 0;
  Style style;
  [[nodiscard]] bool fits(ImVec2 size) const;
};

/// How a pressable thing stands with the pointer and the focus.
struct Feel {
  bool hovered = false;
  bool focused = false;
  float sunk = 0;  ///< 0…1: how far it is pressed in
};

enum class Kind : std::uint8_t { Go, River, Paper, Ink, Mist };

struct Button {
  std::string id;
  std::string label;
  Kind kind = Kind::Paper;
  Glyph glyph = Glyph::None;
  std::string key = {};
  bool disabled = false;
  Type type = Type::Button;
  bool done = false;  ///< a tick stands before the label; it can no longer be pressed
  bool toggle = false;
  bool on = false;  ///< of a toggle
};

struct Slider {
  std::string id;
  std::string name;
  std::int32_t min = 0;
  std::int32_t max = 0;
  std::int32_t step = 1;
};

class Ui {
 public:
  Ui(Stage& stage, const Theme& theme, ImDrawList& list)
      : stage_(&stage), theme_(&theme), paint_(list, palette_of(theme.light)) {}

  [[nodiscard]] Paint& paint() { return paint_; }
  [[nodiscard]] const Theme& theme() const { return *theme_; }
  [[nodiscard]] Pictures* pictures() { return stage_->pictures; }
  [[nodiscard]] Motion& motion() { return stage_->motion; }
  [[nodiscard]] Bits& bits() { return stage_->bits; }
  [[nodiscard]] const Words& words() const { return stage_->words; }
  [[nodiscard]] content::Locale locale() const { return theme_->locale; }

  /// Between quiet(true) and quiet(false) things are drawn but neither said nor pressed: what lies
  /// behind a dialog.
  void quiet(bool on) { quiet_ = on; }

  // Nodes.
  /// Emits `node` and says whether it was activated since the last frame.
  bool press(Node node);
  void emit(Node node);
  [[nodiscard]] Feel feel(std::string_view id, const Rect& rect);
  [[nodiscard]] bool has_focus(std::string_view id) const { return stage_->semantics.is_focused(id); }
  /// Draws the ring around what has the focus.
  void focus_ring(const Rect& rect, float radius);

  // Text.
  [[nodiscard]] Block block(std::string_view text, const Style& style, float width) const;
  /// A Block points into its text: a text that is about to go cannot be set.
  Block block(std::string&& text, const Style& style, float width) const = delete;
  /// The largest size, from the style's down to the least allowed, at which the text fits in w × h.
  [[nodiscard]] Block fit(std::string_view text, const Style& style, ImVec2 size) const;
  Block fit(std::string&& text, const Style& style, ImVec2 size) const = delete;
  /// Draws the lines with their first at the upper edge of `place`, aligned in its width.
  void draw(const Block& block, const Rect& place);
  /// Draws with the block in the middle of the height of `place`.
  void draw_middle(const Block& block, const Rect& place);
  /// `long_words` where they fit in one line of `width`, else `short_words`.
  [[nodiscard]] std::string_view one_line(std::string_view long_words, std::string_view short_words, const Style& style,
                                          float width) const;
  [[nodiscard]] float width_of(std::string_view text, const Style& style) const;

  // Things one reads: drawn and emitted. They answer the rectangle the text takes.
  Rect text(std::string_view id, std::string_view words, const Rect& place, const Style& style);
  Rect heading(std::string_view id, std::string_view words, const Rect& place, const Style& style);
  /// Says something in a live region; nothing is drawn.
  void announce(std::string_view id, std::string_view words, const Rect& where, bool urgent);

  // Surfaces.
  void card(const Rect& r, float radius, ImU32 face, ImU32 lip);
  void lifted(const Rect& r, float radius);
  void pill(const Rect& r, std::string_view words, ImU32 face, const Style& style);
  void picture(std::string_view icon, std::string_view name, const Rect& r);
  /// The same around a middle, turned by `degrees`.
  void turned_picture(std::string_view icon, std::string_view name, ImVec2 middle, float side, float degrees);

  // Things one presses.
  bool button(const Button& button, const Rect& r);
  /// A round paper button with a glyph only; `name` is read aloud.
  bool round_button(const Button& button, const Rect& r);
  /// A river one chooses a number on; true when `value` changed.
  bool slider(const Slider& slider, const Rect& r, std::int32_t& value);

 private:
  /// Draws a line, or takes it down for the probe.
  void put_line(const Block& block, ImVec2 place, const Line& line);
  struct Face {
    ImU32 face, lip, ink;
  };
  [[nodiscard]] static Face face_of(const Button& button);
  [[nodiscard]] Block block_at(std::string_view text, const Style& style, float width, float type_dp) const;
  Rect say(Role role, std::string_view id, std::string_view words, const Rect& place, const Style& style);

  Stage* stage_;
  const Theme* theme_;
  Paint paint_;
  bool quiet_ = false;
};

}  // namespace qingliu::view

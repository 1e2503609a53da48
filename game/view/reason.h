// Reason: the card that says at once whether an answer was right, and why. It measures itself, so
// that the view can place it.
#pragma once

#include <string>
#include <vector>

#include "game/view/ui.h"

namespace qingliu::view {

struct Reason {
  enum class Tone : std::uint8_t { Right, Wrong, Info };
  Tone tone = Tone::Right;
  std::string title;
  std::string gained;             ///< "+120", or ""
  std::string text;               ///< the reason itself
  std::vector<std::string> rows;  ///< what else to do or know, one line each
  std::string source;
  std::string_view icon = {};  ///< of the thing it is about; "" = none
  std::string icon_name = {};
};

class ReasonCard {
 public:
  /// Breaks the texts for a card `width` wide; smaller type when it would be higher than `height`.
  ReasonCard(const Ui& ui, const Reason& reason, ImVec2 size);
  [[nodiscard]] float height() const { return height_; }
  /// Draws it at the upper edge of `place`, springing in, and says it (live).
  void draw(Ui& ui, const Rect& place, std::string_view motion_name);

 private:
  void measure(const Ui& ui, float width, float height);
  void draw_face(Ui& ui, const Rect& card, Rect& rest, float in);
  void draw_head(Ui& ui, const Rect& head);
  void draw_rows(Ui& ui, Rect& rest);

  const Reason* reason_;
  float padding_;
  float disc_;
  Block title_;
  Block gained_;
  Block text_;
  float picture_ = 0;  ///< side of the picture beside the text; 0 = none
  std::vector<Block> rows_;
  Block source_;
  bool with_source_ = true;
  float text_height_ = 0;
  float height_ = 0;
};

}  // namespace qingliu::view

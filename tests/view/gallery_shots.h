// GalleryShots: the pages of the gallery as pictures.
#pragma once

#include <string_view>
#include <vector>

#include "game/gallery/gallery.h"
#include "tests/view/world.h"

namespace world {

class GalleryShots {
 public:
  explicit GalleryShots(qingliu::view::Pictures& pictures);

  static constexpr float kWide = 390, kHigh = 844;  ///< dp of a page
  /// Draws the page until it rests.
  void show(std::string_view id, qingliu::view::Light light, bool elder, content::Locale locale);
  [[nodiscard]] Pixels picture() { return imgui_.picture(); }
  /// The page last shown: its texts, and the picture without them.
  std::vector<qingliu::view::DrawnText> probe(Pixels& ground);
  [[nodiscard]] qingliu::view::Stage& stage() { return gallery_.stage(); }
  static constexpr int kApproved = 130;  ///< pixels
  /// The small picture that is approved: some 20 KB a page.
  [[nodiscard]] Pixels for_approval(std::string_view id);
  /// All three lights at both levels, each `width` pixels wide.
  [[nodiscard]] Pixels all_looks(std::string_view id, int width, content::Locale locale = content::Locale::ZhHans);

 private:
  void frame(std::uint32_t ms);

  FolderStrings strings_;
  NullImGui imgui_;
  qingliu::gallery::Gallery gallery_;
};

/// A line of text on a plain ground, for sheets.
[[nodiscard]] Pixels label(std::string_view words, int width);

}  // namespace world

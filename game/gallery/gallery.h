// Gallery: the pages of components with a pager, as a program of its own. Needs words and fonts, no game, no app.
#pragma once

#include <cstdint>
#include <string_view>

#include "game/view/ui.h"

namespace qingliu::gallery {

/// How the pages are looked at.
struct Look {
  view::Light light = view::Light::Day;
  bool elder = false;
  content::Locale locale = content::Locale::ZhHans;
  bool pager = true;  ///< without it a page has the whole surface: for pictures
};

class Gallery {
 public:
  Gallery(view::Fonts fonts, view::Pictures* pictures);

  /// The words of a language, content/strings/<locale>.json; false when they cannot be read.
  bool load(content::Locale locale, std::string_view bytes);
  /// Draws one frame of `size` dp between ImGui::NewFrame() and ImGui::Render(), `ms` after the last.
  void frame(ImVec2 size, std::uint32_t ms);
  /// 0 = at once, else 0xFFFFFFFF: not until something happens.
  [[nodiscard]] std::uint32_t next_frame_ms() const;

  [[nodiscard]] view::Stage& stage() { return stage_; }
  [[nodiscard]] std::size_t page() const { return page_; }
  void turn_to(std::size_t page);
  /// The page called `id`; false when there is none.
  bool turn_to(std::string_view id);
  /// Whether the page `id` shows values, which are the same at both levels.
  [[nodiscard]] static bool tokens(std::string_view id);
  Look look;

 private:
  void draw_pager(view::Ui& ui, view::Rect row);

  view::Stage stage_;
  std::size_t page_ = 0;
};

}  // namespace qingliu::gallery

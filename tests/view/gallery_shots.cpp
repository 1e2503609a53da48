// Frames of the gallery without a pager.
#include "tests/view/gallery_shots.h"

#include <utility>

#include "tests/view/picture.h"

namespace world {

using qingliu::view::Light;

GalleryShots::GalleryShots(qingliu::view::Pictures& pictures) : gallery_(NullImGui::fonts(), &pictures) {
  for (const auto locale : {content::Locale::ZhHans, content::Locale::En}) {
    static_cast<void>(gallery_.load(locale, strings_.file(content::locale_name(locale))));
  }
}

void GalleryShots::frame(std::uint32_t ms) {
  imgui_.frame({kWide, kHigh}, 1, ms, [this, ms] { gallery_.frame({kWide, kHigh}, ms); });
}

void GalleryShots::show(std::string_view id, Light light, bool elder, content::Locale locale) {
  gallery_.look = {light, elder, locale, false};
  static_cast<void>(gallery_.turn_to(id));
  for (int i = 0; i < 3; ++i) frame(16);  // the focus and what is held are seen from the second frame on
}

std::vector<qingliu::view::DrawnText> GalleryShots::probe(Pixels& ground) {
  gallery_.stage().probe.on = true;
  frame(0);
  ground = picture();
  gallery_.stage().probe.on = false;
  return std::move(gallery_.stage().probe.texts);
}

Pixels GalleryShots::all_looks(std::string_view id, int width, content::Locale locale) {
  std::vector<Pixels> looks;
  for (const bool elder : {false, true}) {
    if (elder && gallery_.tokens(id)) continue;  // the same once more
    for (const Light light : {Light::Day, Light::Night, Light::Contrast}) {
      show(id, light, elder, locale);
      looks.push_back(shrunk(picture(), width));
    }
  }
  return tiled(looks, 3, 2);
}

Pixels GalleryShots::for_approval(std::string_view id) { return coarse(all_looks(id, kApproved)); }

Pixels label(std::string_view words, int width) {
  NullImGui imgui;
  const ImVec2 size(static_cast<float>(width), 30);
  imgui.frame(size, 1, 16, [words, size] {
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    list.AddRectFilled({0, 0}, size, IM_COL32(96, 96, 96, 255));
    ImFont* font = NullImGui::fonts().bold;
    list.AddText(font, 20, {4, 0}, IM_COL32_WHITE, words.data(), words.data() + words.size());
  });
  return imgui.picture();
}

}  // namespace world

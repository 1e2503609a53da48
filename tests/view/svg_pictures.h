// SvgPictures: icons and scenery drawn by librsvg, so that pictures of screens show what players see.
#pragma once

#include <map>
#include <string>

#include "game/platform/native/drawings.h"
#include "game/view/pictures.h"
#include "tests/view/raster.h"

namespace world {

class SvgPictures final : public qingliu::view::Pictures {
 public:
  SvgPictures();
  bool find(std::string_view name, float size_dp, qingliu::view::Picture& out) override;
  bool find_scene(std::string_view name, ImVec2 size_dp, qingliu::view::Light light,
                  qingliu::view::Picture& out) override;

 private:
  bool show(const std::string& name, int width, int height, qingliu::view::Picture& out);

  qingliu::platform::Drawings drawings_;
  std::map<std::string, Pixels, std::less<>> drawn_;
};

}  // namespace world

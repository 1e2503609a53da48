// SvgPictures: the icon set drawn by librsvg, so that pictures of screens show what players see.
#pragma once

#include <map>
#include <memory>
#include <string>

#include "game/view/pictures.h"
#include "tests/view/raster.h"

namespace world {

class SvgPictures final : public qingliu::view::Pictures {
 public:
  SvgPictures();
  ~SvgPictures() override;
  bool find(std::string_view name, float size_dp, qingliu::view::Picture& out) override;

 private:
  struct Icons;
  std::unique_ptr<Icons> icons_;
  std::map<std::string, Pixels, std::less<>> drawn_;
};

}  // namespace world

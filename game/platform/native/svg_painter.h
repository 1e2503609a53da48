// Pictures for the development window: drawn by librsvg between two frames.
#pragma once

#include <string>
#include <vector>

#include "game/platform/native/drawings.h"
#include "game/platform/picture_atlas.h"

namespace qingliu::platform {

class SvgPainter final : public PicturePainter {
 public:
  explicit SvgPainter(const Drawings& drawings) : drawings_(&drawings) {}
  void request(const std::string& name, int width, int height) override { wanted_.push_back({name, width, height}); }
  /// Hands what was asked for to the atlas; answers whether there was anything. Between frames only.
  bool deliver(PictureAtlas& atlas);

 private:
  struct Wanted {
    std::string name;
    int width;
    int height;
  };
  const Drawings* drawings_;
  std::vector<Wanted> wanted_;
};

}  // namespace qingliu::platform

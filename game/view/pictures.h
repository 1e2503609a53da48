// Pictures: icons and pieces of scenery by name, as parts of a texture. A platform makes it real; a
// view only asks.
#pragma once

#include <string_view>

#include "game/view/palette.h"
#include "imgui.h"

namespace qingliu::view {

struct Picture {
  ImTextureRef texture;
  ImVec2 uv0;
  ImVec2 uv1;
  float shown = 1;  ///< 0…1: how far it has faded in since it arrived
};

class Pictures {
 public:
  virtual ~Pictures() = default;
  /// The icon `name` for drawing at `size_dp`; false while it is not there (it is then on its way
  /// and a frame will be asked for when it arrives) or when there is no such icon.
  virtual bool find(std::string_view name, float size_dp, Picture& out) = 0;
  /// The piece of scenery `name` (pieces.h) under a light, for drawing at about `size_dp`; the same
  /// promises. Sizes come in steps: a picture may have a few more or fewer pixels than were asked for.
  virtual bool find_scene(std::string_view name, ImVec2 size_dp, Light light, Picture& out) = 0;
};

/// No pictures at all: for tests and machines without them.
class NoPictures final : public Pictures {
 public:
  bool find(std::string_view /*name*/, float /*size_dp*/, Picture& /*out*/) override { return false; }
  bool find_scene(std::string_view /*name*/, ImVec2 /*size_dp*/, Light /*light*/, Picture& /*out*/) override {
    return false;
  }
};

/// The two weights of the game's face; set up by the platform. Sizes are given when drawing (ImGui
/// ≥ 1.92).
struct Fonts {
  ImFont* regular = nullptr;
  ImFont* bold = nullptr;
};

}  // namespace qingliu::view

// Pictures: icons by name as pieces of a texture. A platform makes it real; a view only asks.
#pragma once

#include <string_view>

#include "imgui.h"

namespace qingliu::view {

struct Picture {
  ImTextureRef texture;
  ImVec2 uv0;
  ImVec2 uv1;
};

class Pictures {
 public:
  virtual ~Pictures() = default;
  /// The icon `name` for drawing at `size_dp`; false while it is not there (it is then on its way
  /// and a frame will be asked for when it arrives) or when there is no such icon.
  virtual bool find(std::string_view name, float size_dp, Picture& out) = 0;
};

/// No pictures at all: for tests and machines without them.
class NoPictures final : public Pictures {
 public:
  bool find(std::string_view /*name*/, float /*size_dp*/, Picture& /*out*/) override { return false; }
};

/// The two weights of the game's face; set up by the platform. Sizes are given when drawing (ImGui
/// ≥ 1.92).
struct Fonts {
  ImFont* regular = nullptr;
  ImFont* bold = nullptr;
};

}  // namespace qingliu::view

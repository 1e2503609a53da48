// Picture atlas: icons as pieces of Dear ImGui's texture, painted by the platform when first asked
// for. Knows no SVG and no DOM.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "game/view/pictures.h"

namespace qingliu::platform {

/// Paints icons, in its own time.
class IconPainter {
 public:
  virtual ~IconPainter() = default;
  /// A square icon of `pixels` is wanted; the answer is arrived() or never_comes(), later.
  virtual void request(const std::string& name, int pixels) = 0;
};

class PictureAtlas final : public view::Pictures {
 public:
  explicit PictureAtlas(IconPainter& painter) : painter_(&painter) {}

  bool find(std::string_view name, float size_dp, view::Picture& out) override;

  /// `rgba` holds pixels × pixels, not premultiplied.
  void arrived(std::string_view name, int pixels, const std::uint8_t* rgba);
  /// There is no such icon: it is not asked for again.
  void never_comes(std::string_view name);
  /// Gives back the room of icons that the last frame did not draw. Between frames only.
  void forget_unused();

 private:
  struct Icon {
    int rect = -1;
    bool asked = false;
    int drawn = 0;  ///< the last frame that wanted it
  };
  IconPainter* painter_;
  std::map<std::pair<std::string, int>, Icon> icons_;
  std::map<std::string, bool, std::less<>> missing_;
};

}  // namespace qingliu::platform

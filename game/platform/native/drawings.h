// Drawings: the SVG of icons and of the scenery by name, from files, coloured for a light. Knows no
// pixels. The page has the same in web/page/modules/pictures.mjs.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace qingliu::platform {

class Drawings {
 public:
  /// Reads an icon set of the Iconify kind; answers how many icons it has.
  std::size_t add_icons(const std::string& path);
  /// Reads palettes.json and every SVG of a folder like assets/scene; answers how many drawings it has.
  std::size_t add_scene(const std::string& folder);

  /// The SVG of an icon, or of a piece asked for as light/piece; empty when there is none.
  [[nodiscard]] std::string find(std::string_view name) const;
  /// The names of the pieces, in order.
  [[nodiscard]] std::vector<std::string> pieces() const;
  /// The value of a colour under a light; empty when there is none.
  [[nodiscard]] std::string colour(std::string_view light, std::string_view name) const;

 private:
  using Texts = std::map<std::string, std::string, std::less<>>;

  Texts icons_;
  Texts pieces_;
  std::map<std::string, Texts, std::less<>> palettes_;
};

}  // namespace qingliu::platform

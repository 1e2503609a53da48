// PickedNames: names that are picked, not typed — an adjective, an animal or plant of the delta, two
// digits. What is stored and sent is the id "clear-egret-07".
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "game/content/problem.h"
#include "game/content/text.h"

namespace qingliu::app {

class PickedNames {
 public:
  /// Takes content/strings/names.json; false, with Problems, when it is not what it should be.
  bool load(std::string_view bytes, content::Problems& problems);
  [[nodiscard]] bool loaded() const { return !adjectives_.empty() && !creatures_.empty(); }
  /// The id that random bits choose; "" before loading.
  [[nodiscard]] std::string pick(std::uint32_t random) const;
  /// Whether every part of the id is one of ours.
  [[nodiscard]] bool knows(std::string_view id) const;
  /// "清清的白鹭 07", "Clear Egret 07"; the id itself when it is not one of ours.
  [[nodiscard]] std::string shown(std::string_view id, content::Locale locale) const;

  /// One word of a name.
  struct Part {
    std::string id;
    content::Text text;
  };

 private:
  [[nodiscard]] static const Part* find(const std::vector<Part>& parts, std::string_view id);

  std::vector<Part> adjectives_;
  std::vector<Part> creatures_;
};

}  // namespace qingliu::app

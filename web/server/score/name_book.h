// The parts that picked names are made of. A name is never typed, so it can never be a person's.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "game/content/problem.h"

namespace qingliu::score {

class NameBook {
 public:
  /// From the bytes of names.json: {"adjectives": [{"id": …}], "creatures": [{"id": …}]}.
  [[nodiscard]] static std::optional<NameBook> read(std::string_view bytes, content::Problems& problems);

  /// Whether `name` is "" or adjective-creature-NN.
  [[nodiscard]] bool allows(std::string_view name) const;

 private:
  std::set<std::string, std::less<>> adjectives_;
  std::set<std::string, std::less<>> creatures_;
};

}  // namespace qingliu::score

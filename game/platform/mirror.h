// Mirror: the nodes of a frame as text for the page, only when they differ from those told before.
// Knows no DOM.
#pragma once

#include <string>
#include <vector>

#include "game/view/semantics.h"

namespace qingliu::platform {

class Mirror {
 public:
  /// The nodes as a JSON array of objects, or nullptr when nothing changed since the last call.
  const std::string* changed(const std::vector<view::Node>& nodes);

 private:
  std::vector<view::Node> told_;
  std::string json_;
};

}  // namespace qingliu::platform

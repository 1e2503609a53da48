// One frame's list, and the hand-over of what arrived between frames.
#include "game/view/semantics.h"

#include <utility>

namespace qingliu::view {

void Semantics::begin_frame() {
  nodes_.clear();
  pressed_ = std::exchange(arriving_press_, {});
  set_ = std::exchange(arriving_set_, {});
  value_ = arriving_value_;
}

void Semantics::add(Node node) { nodes_.push_back(std::move(node)); }

void Semantics::set_value(std::string_view id, std::int32_t value) {
  arriving_set_ = id;
  arriving_value_ = value;
}

bool Semantics::was_set(std::string_view id, std::int32_t& value) const {
  if (set_.empty() || set_ != id) return false;
  value = value_;
  return true;
}

}  // namespace qingliu::view

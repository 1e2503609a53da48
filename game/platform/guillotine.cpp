// Best fit by the shorter side that is left over.
#include "game/platform/guillotine.h"

#include <algorithm>

namespace qingliu::platform {

Guillotine::Guillotine(int width, int height) : parts_{{0, 0, width, height}} {}

std::size_t Guillotine::best_for(int width, int height) const {
  std::size_t best = kNone;
  int least = 0;
  for (std::size_t i = 0; i < parts_.size(); ++i) {
    const Part& part = parts_[i];
    if (part.state != State::Free || part.width < width || part.height < height) continue;
    const int left_over = std::min(part.width - width, part.height - height);
    if (best != kNone && left_over >= least) continue;
    best = i;
    least = left_over;
  }
  return best;
}

std::size_t Guillotine::new_pair() {
  if (unused_.empty()) {
    parts_.resize(parts_.size() + 2);
    return parts_.size() - 2;
  }
  const std::size_t pair = unused_.back();
  unused_.pop_back();
  return pair;
}

std::size_t Guillotine::cut(std::size_t part, int width, int height) {
  const std::size_t first = new_pair();
  Part& whole = parts_[part];
  whole.state = State::Cut;
  whole.first = first;
  Part one{whole.x, whole.y, whole.width, whole.height, part, kNone, State::Free};
  Part other = one;
  if (width < whole.width) {
    one.width = width;
    other.x += width;
    other.width -= width;
  } else {
    one.height = height;
    other.y += height;
    other.height -= height;
  }
  parts_[first] = one;
  parts_[first + 1] = other;
  return first;
}

std::optional<Guillotine::Place> Guillotine::take(int width, int height) {
  if (width <= 0 || height <= 0) return std::nullopt;
  std::size_t part = best_for(width, height);
  if (part == kNone) return std::nullopt;
  // The larger rest stays whole.
  const bool down_first = parts_[part].height - height > parts_[part].width - width;
  if (down_first && parts_[part].height > height) part = cut(part, parts_[part].width, height);
  if (parts_[part].width > width) part = cut(part, width, parts_[part].height);
  if (parts_[part].height > height) part = cut(part, width, height);
  parts_[part].state = State::Taken;
  return Place{parts_[part].x, parts_[part].y};
}

void Guillotine::give_back(Place place) {
  std::size_t part = kNone;
  for (std::size_t i = 0; i < parts_.size(); ++i) {
    if (parts_[i].state == State::Taken && parts_[i].x == place.x && parts_[i].y == place.y) part = i;
  }
  if (part == kNone) return;
  parts_[part].state = State::Free;
  for (std::size_t at = parts_[part].parent; at != kNone; at = parts_[at].parent) {
    const std::size_t first = parts_[at].first;
    if (parts_[first].state != State::Free || parts_[first + 1].state != State::Free) return;
    parts_[first].state = parts_[first + 1].state = State::Unused;
    unused_.push_back(first);
    parts_[at].state = State::Free;
  }
}

}  // namespace qingliu::platform

// One from each class in turn: no round is all of one kind.
#include "game/rules/draw.h"

#include <algorithm>

#include "game/base/shuffle.h"

namespace qingliu::rules {

std::vector<std::uint16_t> draw_balanced(std::vector<DrawClass> classes, std::size_t count, base::Rng& rng) {
  for (DrawClass& one : classes) {
    base::shuffle(one.entries, rng);
    one.entries.resize(std::min(one.entries.size(), one.most));
  }
  std::vector<std::uint16_t> drawn;
  for (std::size_t turn = 0; drawn.size() < count; ++turn) {
    bool any = false;
    for (const DrawClass& one : classes) {
      if (turn >= one.entries.size() || drawn.size() >= count) continue;
      drawn.push_back(one.entries[turn]);
      any = true;
    }
    if (!any) break;
  }
  base::shuffle(drawn, rng);
  return drawn;
}

}  // namespace qingliu::rules

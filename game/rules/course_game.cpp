// The hash begins with what is common.
#include "game/rules/course_game.h"

namespace qingliu::rules {

void CourseGame::hash_into(base::Hasher& hasher) const {
  course_.hash_into(hasher);
  tally_.hash_into(hasher);
  hasher.add(rng_.state());
  hash_own(hasher);
}

}  // namespace qingliu::rules

// Checks hand-made streets as the game will use them: what the reader in content/ cannot know, because it knows no
// rules.
#pragma once

#include "game/content/pack.h"
#include "game/content/problem.h"

namespace qingliu::rules::pipes {

/// For every street of pipes.json at most one Problem: something stands where it may not (bad-value), there is nothing
/// to do (bad-value), it cannot be made right (unsolvable, with what stands in the way), a street to repair can be made
/// right in more than one way (not-unique: by today's rules every mend is forced, so this guards rules to come), or a
/// budget is less than what the solver needs (out-of-range).
[[nodiscard]] content::Problems check_streets(const content::Pack& pack);

}  // namespace qingliu::rules::pipes

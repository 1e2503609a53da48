// Mistakes: a wrong answer of a round put into words — what it was about, what was chosen, what is
// right, and why.
#pragma once

#include <optional>
#include <string>

#include "game/rules/mini_game.h"
#include "game/view/words.h"

namespace qingliu::app {

struct MistakeText {
  std::string icon;
  std::string name;
  std::string chosen;
  std::string right;
  std::string reason;
  std::optional<content::Bin> mark;  ///< the bin that would have been right
};

[[nodiscard]] MistakeText describe(const content::Pack& pack, content::GameKind game, const rules::Mistake& mistake,
                                   const view::Words& words);
/// What the round taught, in one line: the reason of its first mistake, or praise.
[[nodiscard]] std::string lesson_of(const content::Pack& pack, content::GameKind game, const rules::Tally& tally,
                                    const view::Words& words);

}  // namespace qingliu::app

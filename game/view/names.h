// Names: how bins, pipes, steps and sources are called in the language shown. Knows no widgets.
#pragma once

#include <string>
#include <string_view>

#include "game/content/pack.h"
#include "game/rules/mini_game.h"
#include "game/view/words.h"

namespace qingliu::view {

[[nodiscard]] std::string_view name_of(const Words& words, content::Bin bin);
[[nodiscard]] std::string_view name_of(const Words& words, content::Pipe pipe);
[[nodiscard]] std::string_view name_of(const Words& words, content::Step step);
[[nodiscard]] std::string_view name_of(const Words& words, content::Room room);
[[nodiscard]] std::string_view name_of(const Words& words, content::GameKind game);
/// "依据：《…》第49条"; "" when the source has no title.
[[nodiscard]] std::string source_line(const Words& words, const content::Source& source);
/// "3 / 10" in the words of the game: which one of how many is asked.
[[nodiscard]] std::string count_line(const Words& words, rules::Progress progress);
/// The same without words, where there is no room for them: "3 / 10".
[[nodiscard]] std::string count_figures(rules::Progress progress);

}  // namespace qingliu::view

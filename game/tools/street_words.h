// A generated street in words: rows of letters, edits as sentences, JSON. The letters are those of pipes.json.
#pragma once

#include <string>
#include <vector>

#include "game/content/json.h"
#include "game/rules/pipes/generator.h"

namespace qingliu::tools {

enum class Language : std::uint8_t { English, Chinese };

/// Stacks, then ground, sewage and rain side by side, a row a line; wells stand in a fourth block.
[[nodiscard]] std::string rows_of(const content::Street& street);
/// Which source hangs where, a house a line.
[[nodiscard]] std::string sources_of(const content::Street& street);
/// What an edit does to this street, as one sentence without a full stop.
[[nodiscard]] std::string words_of(const content::Street& street, const rules::pipes::Edit& edit, Language language);
/// The street as it would stand in pipes.json, and code, grade, steps and edits beside it.
[[nodiscard]] content::Json json_of(const rules::pipes::Generated& made, const std::string& code);

}  // namespace qingliu::tools

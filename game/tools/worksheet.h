// Worksheet: one street on an A4 page to solve with a pencil, and the page with its answer.
#pragma once

#include <string>

#include "game/rules/pipes/generator.h"

namespace qingliu::tools {

/// The page as an SVG document.
[[nodiscard]] std::string worksheet(const rules::pipes::Generated& made, const std::string& code);
[[nodiscard]] std::string answer_sheet(const rules::pipes::Generated& made, const std::string& code);

}  // namespace qingliu::tools

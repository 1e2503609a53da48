// The letters that streets are written with in pipes.json, by `qingliu boards` and in tests: one letter a cell.
#pragma once

#include <optional>

#include "game/content/street.h"

namespace qingliu::content {

/// '.' earth, 'T' tree, 'W' water main, 'D' old ditch.
[[nodiscard]] char letter_of(Ground ground);
[[nodiscard]] std::optional<Ground> ground_of(char letter);
/// 'v' down, '<' left, '>' right; fixed pieces 'V', 'L', 'R'; '.' no piece.
[[nodiscard]] char letter_of(const std::optional<Piece>& piece);
/// Nothing for another letter; an empty piece for '.'.
[[nodiscard]] std::optional<std::optional<Piece>> piece_of(char letter);

}  // namespace qingliu::content

// Players: they play rounds through the semantics alone, as a keyboard or a screen reader would.
#pragma once

#include <functional>

#include "tests/view/world.h"

namespace world {

/// From the title to the first question of a game.
bool open_game(World& w, std::string_view id);
/// The first node that can be pressed whose id begins with `begin`; "" = none.
[[nodiscard]] std::string first_of(World& w, std::string_view begin);
/// Gives some answer to the question shown; false when none was taken.
bool answer(World& w);
/// Ends the feedback.
void next(World& w);
/// Plays to the end; calls `look` at each question and each feedback. True when it came to the result.
bool play_out(World& w, const std::function<void()>& look);

}  // namespace world

// Bots that play whole rounds: for tests, benches and `qingliu play`.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "game/session/round.h"

namespace qingliu::session {

enum class Bot : std::uint8_t { Perfect, Random, Worst };
[[nodiscard]] std::optional<Bot> parse_bot(std::string_view name);

/// Plays `round` to its end at a human pace (0.6–3 s a decision, drawn from `seed`).
void play_out(Round& round, Bot bot, std::uint64_t seed);

}  // namespace qingliu::session

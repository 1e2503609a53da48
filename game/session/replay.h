// Replay: a round as data — what was chosen before it, every decision with its tick, hashes on the
// way, and the claim. The only thing a device sends; the only thing a score is computed from.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "game/content/problem.h"
#include "game/rules/mini_game.h"

namespace qingliu::session {

inline constexpr std::uint32_t kReplayFormat = 1;
/// A state hash is written down every 5 s of ticks, and one at the end.
inline constexpr std::uint32_t kHashEveryTicks = 100;
/// Limits of a believable round: 20 minutes, 2 000 decisions, 16 KB of JSON (64 KB are read before
/// it is refused).
inline constexpr std::uint32_t kMaxTicks = 20 * 60 * rules::kTicksPerSecond;
inline constexpr std::size_t kMaxActions = 2000;
inline constexpr std::size_t kMaxReplayBytes = std::size_t{64} * 1024;

struct TimedAction {
  std::uint32_t tick = 0;
  rules::Action action;
};

/// What a round came to: recomputed by the server, claimed by the device.
struct Score {
  std::int32_t points = 0;
  std::uint16_t right = 0;
  std::uint16_t wrong = 0;
  bool operator==(const Score&) const = default;
};

struct Replay {
  std::uint32_t format = kReplayFormat;
  std::uint32_t rules = rules::kRulesVersion;
  std::string pack;  ///< the pack's identity, 64 hex digits
  rules::Setup setup;
  std::string ticket;  ///< as the server gave it; empty for practice
  std::string name;    ///< picked name, "clear-egret-07"; empty before one is picked
  std::vector<TimedAction> actions;
  std::uint32_t ticks = 0;            ///< length of the round
  std::vector<std::uint64_t> hashes;  ///< after tick 100, 200 … and after the last
  Score claim;
};

/// {"format":1,"rules":1,"game":"sorting","level":"standard","pack":"…","seed":"16
/// hex","ticket":"…","name":"…",
///  "street":"R3-…" (only of a chosen street),"ticks":1234,"actions":[[tick,verb,a,b],…],"hashes":["16
///  hex",…],"claim":{"points":1,"right":1,"wrong":0}}
[[nodiscard]] std::string write_replay(const Replay& replay);
/// Reads one; every key is checked for type and range. Nothing when there was any Problem.
[[nodiscard]] std::optional<Replay> read_replay(std::string_view bytes, content::Problems& problems);

}  // namespace qingliu::session

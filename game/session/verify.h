// Verify: plays a replay again and says what it is worth, or where it first went wrong.
#pragma once

#include <cstdint>
#include <string_view>

#include "game/content/pack.h"
#include "game/session/replay.h"

namespace qingliu::session {

enum class Finding : std::uint8_t {
  Verified,
  RulesVersion,   ///< made under other rules
  WrongPack,      ///< made on another pack, or one that does not feed this game
  TooLong,        ///< beyond kMaxTicks or kMaxActions
  IllegalAction,  ///< check() refused an action, or the actions are out of order
  TooFast,        ///< an answer faster than a person can give
  HashMismatch,   ///< the state differs: `tick` is the first hash that does
  NotFinished,    ///< the round does not end at its last tick, or goes on after its end
  ScoreMismatch   ///< everything agrees but the claim
};
/// The stable code of protocol answers: "verified", "rules-version", "wrong-pack", "too-long",
/// "illegal-action", "too-fast", "hash-mismatch", "not-finished", "score-mismatch".
[[nodiscard]] std::string_view name_of(Finding finding);

struct Verification {
  Finding finding = Finding::Verified;
  std::uint32_t tick = 0;  ///< the first wrong tick; the length of the round when verified
  Score score;             ///< what the decisions are worth as far as they were legal
  [[nodiscard]] bool ok() const { return finding == Finding::Verified; }
};

/// Bounded: at most kMaxTicks ticks and kMaxActions actions are played.
[[nodiscard]] Verification verify(const content::Pack& pack, const Replay& replay);

}  // namespace qingliu::session

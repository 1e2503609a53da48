// START HERE. MiniGame: what every mini-game is — a pure function of (pack, level, seed, actions).
// Knows nothing of drawing, clocks, files or the network. docs/adding-a-game.md is the checklist
// for a new one.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "game/base/hash.h"
#include "game/base/rng.h"
#include "game/content/pack.h"
#include "game/rules/tally.h"

namespace qingliu::rules {

/// Time in a round is counted in ticks of 50 ms.
inline constexpr std::uint32_t kTicksPerSecond = 20;
/// No person reads a question and answers it within 200 ms; an answer before that is refused as
/// TooFast.
inline constexpr std::uint32_t kReactionTicks = 4;

/// One decision of the player. `verb` is the game's own enum; `a` and `b` are what the verb needs,
/// else 0.
struct Action {
  std::uint8_t verb = 0;
  std::int32_t a = 0;
  std::int32_t b = 0;
  bool operator==(const Action&) const = default;
};

/// What check() says of an action.
enum class Verdict : std::uint8_t {
  Ok,
  UnknownVerb,   ///< the game has no such verb, or a/b that it does not use is not 0
  NotNow,        ///< the verb exists, but not in this phase
  NoSuchTarget,  ///< a or b names nothing
  TooFast,       ///< within kReactionTicks of the question
  Over           ///< the round has ended
};
/// "ok", "unknown-verb", "not-now", "no-such-target", "too-fast", "over".
[[nodiscard]] std::string_view name_of(Verdict verdict);

/// Standard: timed gently, full choice. Elder (长者版): untimed, fewer choices, accuracy only.
enum class Level : std::uint8_t { Standard, Elder };
[[nodiscard]] std::string_view name_of(Level level);
[[nodiscard]] std::optional<Level> parse_level(std::string_view name);

/// What a game is doing: Asking waits for an answer; Feedback shows the reason and waits for `next`
/// (the clock stands still); Over is the end.
enum class Phase : std::uint8_t { Asking, Feedback, Over };

/// The time a player has: all in ticks of asking time. total 0 = untimed.
struct Clock {
  std::uint32_t total = 0;
  std::uint32_t used = 0;
};

/// How far a round is: the step being asked (from 0) of how many.
struct Progress {
  std::uint16_t at = 0;
  std::uint16_t of = 0;
};

/// What a bot would do: a right answer, a wrong one, or whichever comes (see session/bot.h).
enum class Intent : std::uint8_t { Right, Wrong };

class MiniGame {
 public:
  virtual ~MiniGame() = default;
  MiniGame(const MiniGame&) = delete;
  MiniGame& operator=(const MiniGame&) = delete;

  /// Whether `action` may be done now. Changes nothing (a property test holds it to that).
  [[nodiscard]] virtual Verdict check(const Action& action) const = 0;
  /// Does it. Only after check() said Ok.
  virtual void apply(const Action& action) = 0;
  /// One tick of 50 ms passes.
  virtual void tick() = 0;

  [[nodiscard]] virtual Phase phase() const = 0;
  [[nodiscard]] virtual Clock clock() const = 0;
  [[nodiscard]] virtual Progress progress() const = 0;
  /// Points, rights, wrongs, combo and the list of mistakes so far.
  [[nodiscard]] virtual const Tally& tally() const = 0;
  /// Every field that decides the rest of the round, in a fixed order.
  virtual void hash_into(base::Hasher& hasher) const = 0;

  /// All actions that check() would accept apart from TooFast; what the keyboard, the bots and the
  /// random tests choose from. For a number question: a few of the allowed values, the right one
  /// among them.
  [[nodiscard]] virtual std::vector<Action> choices() const = 0;
  /// The next action of somebody who knows everything and wants this question right (or wrong).
  /// Phase is not Over.
  [[nodiscard]] virtual Action advise(Intent intent) const = 0;

 protected:
  MiniGame() = default;
};

/// What the player chose before the round, and the seed.
struct Setup {
  content::GameKind game = content::GameKind::Blank;
  Level level = Level::Standard;
  std::uint64_t seed = 0;
  /// The code of the one generated street to play (pipes only); "" = the round is drawn from the seed. Whoever chooses
  /// the street could have seen its solution: such a round is practice.
  std::string street = {};
};

/// Bumped by one whenever the same actions would give another score or hash; runs of another
/// version are refused.
inline constexpr std::uint32_t kRulesVersion = 1;

/// The game of `setup` on `pack`, which must outlive it; null when the pack does not feed that
/// game, or when there is no street of that code for it.
[[nodiscard]] std::unique_ptr<MiniGame> make_game(const content::Pack& pack, const Setup& setup);
/// Whether `pack` feeds `game`.
[[nodiscard]] bool feeds(const content::Pack& pack, content::GameKind game);

}  // namespace qingliu::rules

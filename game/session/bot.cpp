// A bot thinks for a random while, then does what it is for.
#include "game/session/bot.h"

#include "game/base/rng.h"

namespace qingliu::session {
namespace {

constexpr std::uint32_t kFastestTicks = 12;  // 0.6 s
constexpr std::uint32_t kSpreadTicks = 48;   // up to 3 s
/// A random bot could tick and untick an option for ever: after this many decisions it answers.
constexpr std::size_t kIdleDecisions = 200;

rules::Action decide(const rules::MiniGame& game, Bot bot, base::Rng& rng, std::size_t decisions) {
  if (bot == Bot::Perfect || decisions > kIdleDecisions) return game.advise(rules::Intent::Right);
  if (bot == Bot::Worst) return game.advise(rules::Intent::Wrong);
  const std::vector<rules::Action> choices = game.choices();
  return choices[rng.below(static_cast<std::uint32_t>(choices.size()))];
}

}  // namespace

std::optional<Bot> parse_bot(std::string_view name) {
  if (name == "perfect") return Bot::Perfect;
  if (name == "random") return Bot::Random;
  if (name == "worst") return Bot::Worst;
  return std::nullopt;
}

void play_out(Round& round, Bot bot, std::uint64_t seed) {
  base::Rng rng(seed);
  std::size_t decisions = 0;
  while (!round.over() && round.ticks() < kMaxTicks) {
    const std::uint32_t wait = kFastestTicks + rng.below(kSpreadTicks);
    for (std::uint32_t i = 0; i < wait && !round.over(); ++i) round.tick();
    if (round.over()) return;
    static_cast<void>(round.act(decide(round.game(), bot, rng, decisions)));
    ++decisions;
  }
}

}  // namespace qingliu::session

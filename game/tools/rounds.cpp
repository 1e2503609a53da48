// qingliu rounds: many random rounds, a line each, for comparing builds; --time measures verification.
#include <cstdio>
#include <ctime>

#include "game/base/hex.h"
#include "game/session/bot.h"
#include "game/session/verify.h"
#include "game/tools/arguments.h"
#include "game/tools/commands.h"

namespace qingliu::tools {
namespace {

constexpr const char* kHelp =
    "qingliu rounds PACK --game G [--count N] [--seed S] [--bot B] [--time]\n"
    "Plays N rounds (both levels in turn, seeds S, S+1 …) and prints for each: points, ticks, decisions, final hash. "
    "Every build\n"
    "must print the same. With --time prints instead how many of these rounds are verified a second on this core, the "
    "reading of\n"
    "their JSON included.\n";

session::Replay play_one(const content::Pack& pack, const rules::Setup& setup, session::Bot bot) {
  session::Round round(pack, setup, "");
  session::play_out(round, bot, setup.seed ^ 0x5bd1e995U);
  return round.replay("");
}

int print_rounds(const content::Pack& pack, rules::Setup setup, session::Bot bot, std::uint64_t count) {
  for (std::uint64_t i = 0; i < count; ++i) {
    setup.level = i % 2 == 0 ? rules::Level::Standard : rules::Level::Elder;
    const session::Replay replay = play_one(pack, setup, bot);
    std::printf("%s %s %d %u %zu %s\n", base::to_hex(setup.seed).c_str(),
                std::string(rules::name_of(setup.level)).c_str(), replay.claim.points, replay.ticks,
                replay.actions.size(), base::to_hex(replay.hashes.back()).c_str());
    ++setup.seed;
  }
  return kDone;
}

int time_rounds(const content::Pack& pack, rules::Setup setup, session::Bot bot, std::uint64_t count) {
  std::vector<std::string> documents;
  std::size_t bytes = 0;
  std::uint64_t ticks = 0;
  for (std::uint64_t i = 0; i < count; ++i, ++setup.seed) {
    const session::Replay replay = play_one(pack, setup, bot);
    ticks += replay.ticks;
    documents.push_back(session::write_replay(replay));
    bytes += documents.back().size();
  }
  // Processor time: what one core can do does not depend on who else is using the machine.
  const std::clock_t start = std::clock();
  std::uint64_t verified = 0;
  for (const std::string& document : documents) {
    content::Problems problems;
    const std::optional<session::Replay> replay = session::read_replay(document, problems);
    verified += replay && session::verify(pack, *replay).ok() ? 1U : 0U;
  }
  const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
  std::printf("%.0f verified runs per second (%llu of %llu verified; mean %.1f s of play, %.0f bytes of JSON)\n",
              static_cast<double>(verified) / seconds, static_cast<unsigned long long>(verified),
              static_cast<unsigned long long>(count),
              static_cast<double>(ticks) / static_cast<double>(count) / rules::kTicksPerSecond,
              static_cast<double>(bytes) / static_cast<double>(count));
  return verified == count ? kDone : kProblems;
}

}  // namespace

int run_rounds(const Words& arguments) {
  const Arguments parsed = parse_arguments(arguments, {"--game", "--count", "--seed", "--bot"}, {"--time", "--help"});
  if (parsed.flag("--help")) return std::fputs(kHelp, stdout) < 0 ? kProblems : kDone;
  if (!parsed.mistake.empty()) return wrong_use(parsed.mistake, "rounds");
  if (parsed.words.size() != 1) return wrong_use("name one pack folder", "rounds");
  const auto game = content::parse_game(parsed.option("--game").value_or(""));
  const auto bot = session::parse_bot(parsed.option("--bot").value_or("random"));
  std::uint64_t count = 0;
  std::uint64_t seed = 0;
  const bool numbers = parse_number(parsed.option("--count").value_or("1000"), count) &&
                       parse_number(parsed.option("--seed").value_or("1"), seed);
  if (!game || !bot || !numbers || count == 0 || count > 1000000)
    return wrong_use("--game is needed; --count 1 to 1000000", "rounds");
  const std::optional<content::Pack> pack = load_pack(parsed.words.front());
  if (!pack) return kProblems;
  if (!rules::feeds(*pack, *game)) return wrong_use("this pack does not feed that game", "rounds");
  const rules::Setup setup = {*game, rules::Level::Standard, seed};
  return parsed.flag("--time") ? time_rounds(*pack, setup, *bot, count) : print_rounds(*pack, setup, *bot, count);
}

}  // namespace qingliu::tools

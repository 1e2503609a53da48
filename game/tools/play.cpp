// qingliu play: a bot plays one whole round.
#include <cstdio>

#include "game/base/hex.h"
#include "game/content/json.h"
#include "game/rules/pipes/pipes.h"
#include "game/session/bot.h"
#include "game/session/replay.h"
#include "game/tools/arguments.h"
#include "game/tools/commands.h"
#include "game/tools/files.h"

namespace qingliu::tools {
namespace {

constexpr const char* kHelp =
    "qingliu play PACK --game sorting|outlets|quiz|pipes|pipes-lay|pipes-plan|pipes-learn|blank\n"
    "             [--level standard|elder] --seed S [--ticket FILE] [--street CODE]\n"
    "             [--bot perfect|random|worst] [--name ID] [--out replay.json]\n"
    "Plays one round on the pack and prints points, rights, wrongs, ticks and the final hash; "
    "--out writes the replay.\n"
    "--ticket FILE takes seed and ticket from a server's answer to POST /v1/tickets (then --seed "
    "is not needed).\n"
    "--street CODE plays the one street of that code (see qingliu boards) as practice.\n";

constexpr std::size_t kMostTicketBytes = std::size_t{64} * 1024;

struct Wishes {
  rules::Setup setup;
  session::Bot bot = session::Bot::Perfect;
  std::string ticket;
};

/// "" or what is wrong with the ticket file.
std::string read_ticket(const std::string& path, Wishes& wishes) {
  const std::optional<std::string> bytes = read_file(path, kMostTicketBytes);
  if (!bytes) return "the ticket file " + why_not_read(path, kMostTicketBytes);
  content::Problems problems;
  const std::optional<content::Json> document = content::read_json(*bytes, path, content::JsonLimits{}, problems);
  if (!document) return path + ": " + problems.front().message;
  const content::Json* ticket = content::find(*document, "ticket");
  const content::Json* seed = content::find(*document, "seed");
  const bool texts = ticket != nullptr && ticket->is_string() && seed != nullptr && seed->is_string();
  const auto number = texts ? base::parse_hex(seed->get_ref<const std::string&>()) : std::nullopt;
  if (!number) return path + ": \"ticket\" and \"seed\" (16 hexadecimal digits) are needed";
  wishes.ticket = ticket->get_ref<const std::string&>();
  wishes.setup.seed = *number;
  return "";
}

std::string read_wishes(const Arguments& parsed, Wishes& wishes) {
  const auto game = content::parse_game(parsed.option("--game").value_or(""));
  if (!game) return "--game sorting, outlets, quiz, pipes, pipes-lay, pipes-plan, pipes-learn or blank is needed";
  const auto level = rules::parse_level(parsed.option("--level").value_or("standard"));
  if (!level) return "--level is standard or elder";
  const auto bot = session::parse_bot(parsed.option("--bot").value_or("perfect"));
  if (!bot) return "--bot is perfect, random or worst";
  wishes.setup.game = *game;
  wishes.setup.level = *level;
  wishes.bot = *bot;
  wishes.setup.street = parsed.option("--street").value_or("");
  if (!wishes.setup.street.empty() && !rules::Pipes::street_of(wishes.setup))
    return "--street wants the code of a street of that game, for example R1-… for pipes";
  if (parsed.option("--ticket")) return read_ticket(*parsed.option("--ticket"), wishes);
  if (!parse_number(parsed.option("--seed").value_or(""), wishes.setup.seed))
    return "--seed N (a whole number) or --ticket FILE is needed";
  return "";
}

}  // namespace

int run_play(const Words& arguments) {
  const Arguments parsed = parse_arguments(
      arguments, {"--game", "--level", "--seed", "--ticket", "--street", "--bot", "--name", "--out"}, {"--help"});
  if (parsed.flag("--help")) return std::fputs(kHelp, stdout) < 0 ? kProblems : kDone;
  if (!parsed.mistake.empty()) return wrong_use(parsed.mistake, "play");
  if (parsed.words.size() != 1) return wrong_use("name one pack folder", "play");
  Wishes wishes;
  const std::string mistake = read_wishes(parsed, wishes);
  if (!mistake.empty()) return wrong_use(mistake, "play");
  const std::optional<content::Pack> pack = load_pack(parsed.words.front());
  if (!pack) return kProblems;
  if (!rules::feeds(*pack, wishes.setup.game)) return wrong_use("this pack does not feed that game", "play");
  session::Round round(*pack, wishes.setup, wishes.ticket);
  session::play_out(round, wishes.bot, wishes.setup.seed + 1);
  const session::Replay replay = round.replay(parsed.option("--name").value_or(""));
  std::printf("points %d  right %u  wrong %u  ticks %u  hash %s\n", replay.claim.points, unsigned{replay.claim.right},
              unsigned{replay.claim.wrong}, replay.ticks, base::to_hex(replay.hashes.back()).c_str());
  const std::optional<std::string> out = parsed.option("--out");
  if (out && !write_file(*out, session::write_replay(replay))) {
    std::fprintf(stderr, "qingliu play: %s\n", why_not_written(*out).c_str());
    return kProblems;
  }
  return kDone;
}

}  // namespace qingliu::tools

// `qingliu`: the core on the command line. A table of contents.
#include <cstdio>
#include <string>

#include "game/tools/arguments.h"
#include "game/tools/commands.h"

namespace {

constexpr const char* kHelp =
    "qingliu — the core of the game on the command line\n\n"
    "  check PACK…    check packs; every problem with its place\n"
    "  hash PACK…     the identity of packs\n"
    "  play PACK …    let a bot play one round, write its replay\n"
    "  replay FILE…   judge replays as the server does\n"
    "  rounds PACK …  many random rounds, a line each\n"
    "  boards …       make streets of pipes, solve and grade them, draw them for paper\n"
    "  storms PACK    where the water goes on a dry day and in a storm\n\n"
    "qingliu COMMAND --help says more. Exit: 0 done, 1 found problems, 2 wrong use.\n";

}  // namespace

int main(int count, char** values) {
  using namespace qingliu::tools;
  Words arguments(values + (count > 1 ? 2 : 1), values + count);
  const std::string command = count > 1 ? values[1] : "";
  if (command == "check") return run_check(arguments);
  if (command == "hash") return run_hash(arguments);
  if (command == "play") return run_play(arguments);
  if (command == "replay") return run_replay(arguments);
  if (command == "rounds") return run_rounds(arguments);
  if (command == "boards") return run_boards(arguments);
  if (command == "storms") return run_storms(arguments);
  const bool asked = command == "--help" || command == "help";
  if (!asked && !command.empty()) std::fprintf(stderr, "qingliu: there is no command \"%s\"\n\n", command.c_str());
  std::fputs(kHelp, asked ? stdout : stderr);
  return asked ? kDone : kWrongUse;
}

// qingliu-server: the score service and the page, from one program. A table of contents.
#include <sodium.h>

#include <cstdio>
#include <string>

#include "web/server/commands.h"

namespace {

constexpr const char* kHelp =
    "qingliu-server — serves the page and keeps the scores it has itself recomputed\n\n"
    "  serve           serve the page and the boards\n"
    "  verify FILE…    judge replay files as the server would\n"
    "  backup FILE     copy the database, also while it is being served\n"
    "  restore FILE    put a copy back; the server must be stopped\n"
    "  migrate         bring the database up to this version\n"
    "  doctor          look at database, packs, page and disk, and say what is wrong\n\n"
    "qingliu-server COMMAND --help says more. Exit: 0 done, 1 found problems, 2 wrong use.\n";

}  // namespace

int main(int count, char** values) {
  using namespace qingliu::server;
  if (sodium_init() < 0) return failed("the system's random numbers cannot be used");
  const Words words(values + (count > 1 ? 2 : 1), values + count);
  const std::string command = count > 1 ? values[1] : "";
  if (command == "serve") return run_serve(words);
  if (command == "verify") return run_verify(words);
  if (command == "backup") return run_backup(words);
  if (command == "restore") return run_restore(words);
  if (command == "migrate") return run_migrate(words);
  if (command == "doctor") return run_doctor(words);
  const bool asked = command == "--help" || command == "help";
  if (!asked && !command.empty()) {
    std::fprintf(stderr, "qingliu-server: there is no command \"%s\"\n\n", command.c_str());
  }
  std::fputs(kHelp, asked ? stdout : stderr);
  return asked ? qingliu::tools::kDone : qingliu::tools::kWrongUse;
}

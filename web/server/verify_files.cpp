// qingliu-server verify: judges replay files by the server's packs, without a database.
#include <cstdio>

#include "game/session/verify.h"
#include "game/tools/files.h"
#include "web/server/commands.h"
#include "web/server/packs/shelf.h"

namespace qingliu::server {
namespace {

constexpr const char* kHelp =
    "qingliu-server verify FILE… [--packs DIR]\n"
    "Plays replay files again and prints a line for each: points, or why it is refused and the\n"
    "first wrong tick. Tickets are not looked at. Exit 1 when any is refused.\n";

bool verify_file(const std::string& path, const packs::Shelf& shelf) {
  const auto bytes = tools::read_file(path, session::kMaxReplayBytes);
  if (!bytes) {
    std::printf("%s\n", tools::why_not_read(path, session::kMaxReplayBytes).c_str());
    return false;
  }
  content::Problems problems;
  const auto replay = session::read_replay(*bytes, problems);
  if (!replay) {
    const content::Problem& first = problems.front();
    std::printf("%s: bad-replay %s %s\n", path.c_str(), first.path.c_str(), first.message.c_str());
    return false;
  }
  const content::Pack* pack = shelf.by_hash(replay->pack);
  if (pack == nullptr) {
    std::printf("%s: wrong-pack\n", path.c_str());
    return false;
  }
  const session::Verification found = session::verify(*pack, *replay);
  const std::string code(name_of(found.finding));
  std::printf("%s: %s points=%d right=%u wrong=%u tick=%u\n", path.c_str(), code.c_str(), found.score.points,
              unsigned{found.score.right}, unsigned{found.score.wrong}, found.tick);
  return found.ok();
}

}  // namespace

int run_verify(const Words& words) {
  tools::Arguments arguments;
  if (const auto code = read_arguments(words, {kHelp, {"--packs"}}, arguments)) return *code;
  if (arguments.words.empty()) return wrong_use("verify needs at least one replay file");
  content::Problems problems;
  const std::string folder = arguments.option("--packs").value_or("content/packs");
  const packs::Shelf shelf = packs::read_shelf(folder, problems);
  if (shelf.size() == 0) return failed("there is no good pack in " + folder);
  bool all_good = true;
  for (const std::string& path : arguments.words) {
    if (!verify_file(path, shelf)) all_good = false;
  }
  return all_good ? tools::kDone : tools::kProblems;
}

}  // namespace qingliu::server

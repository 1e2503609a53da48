// qingliu replay: judges a replay as the server does.
#include <cstdio>

#include "game/session/verify.h"
#include "game/tools/arguments.h"
#include "game/tools/commands.h"
#include "game/tools/files.h"
#include "game/tools/packs.h"

namespace qingliu::tools {
namespace {

constexpr const char* kHelp =
    "qingliu replay FILE… [--pack PACK | --packs DIR]\n"
    "Plays each replay again on the pack it names (looked up by identity in DIR, default content/packs) and prints "
    "score and\n"
    "verdict, or the first wrong tick. With --pack every replay is judged on that pack.\n"
    "Exit: 0 all verified, 1 not, 2 wrong use.\n";

const content::Pack* choose_pack(const std::vector<content::Pack>& packs, const std::string& hash) {
  for (const content::Pack& pack : packs) {
    if (pack.hash == hash) return &pack;
  }
  return packs.size() == 1 ? &packs.front() : nullptr;
}

bool judge(const std::string& path, const std::vector<content::Pack>& packs) {
  const std::optional<std::string> bytes = read_file(path, session::kMaxReplayBytes);
  if (!bytes) {
    std::fprintf(stderr, "qingliu replay: %s\n", why_not_read(path, session::kMaxReplayBytes).c_str());
    return false;
  }
  content::Problems problems;
  const std::optional<session::Replay> replay = session::read_replay(*bytes, problems);
  if (!replay) {
    print_problems(path, problems);
    return false;
  }
  const content::Pack* pack = choose_pack(packs, replay->pack);
  if (pack == nullptr) {
    std::fprintf(stderr, "%s: wrong-pack: no pack here has the identity %s\n", path.c_str(), replay->pack.c_str());
    return false;
  }
  const session::Verification found = session::verify(*pack, *replay);
  std::printf("%s: %s at tick %u  points %d  right %u  wrong %u\n", path.c_str(),
              std::string(session::name_of(found.finding)).c_str(), found.tick, found.score.points,
              unsigned{found.score.right}, unsigned{found.score.wrong});
  return found.ok();
}

}  // namespace

int run_replay(const Words& arguments) {
  const Arguments parsed = parse_arguments(arguments, {"--pack", "--packs"}, {"--help"});
  if (parsed.flag("--help")) return std::fputs(kHelp, stdout) < 0 ? kProblems : kDone;
  if (!parsed.mistake.empty()) return wrong_use(parsed.mistake, "replay");
  if (parsed.words.empty()) return wrong_use("name at least one replay file", "replay");
  std::vector<content::Pack> packs;
  if (const std::optional<std::string> one = parsed.option("--pack")) {
    std::optional<content::Pack> pack = load_pack(*one);
    if (!pack) return kProblems;
    packs.push_back(std::move(*pack));
  } else {
    packs = load_packs(parsed.option("--packs").value_or("content/packs"));
  }
  bool all = true;
  for (const std::string& path : parsed.words) all = judge(path, packs) && all;
  return all ? kDone : kProblems;
}

}  // namespace qingliu::tools

// What the commands' arguments have in common.
#include <cstdio>

#include "web/server/commands.h"

namespace qingliu::server {

std::optional<int> read_arguments(const Words& words, const Usage& usage, tools::Arguments& arguments) {
  arguments = tools::parse_arguments(words, usage.with_value, {"--help"});
  if (arguments.flag("--help")) {
    std::fputs(usage.help, stdout);
    return tools::kDone;
  }
  if (!arguments.mistake.empty()) return wrong_use(arguments.mistake);
  return std::nullopt;
}

DatabaseWish database_of(const tools::Arguments& arguments) {
  const std::string wish = arguments.option("--db").value_or("sqlite:qingliu.db");
  const std::string sqlite = "sqlite:";
  if (wish.rfind("postgresql:", 0) == 0 || wish.rfind("postgres:", 0) == 0) {
    return {"", "this version keeps runs in SQLite only: --db sqlite:FILE"};
  }
  if (wish.rfind(sqlite, 0) != 0 || wish.size() == sqlite.size()) {
    return {"", "--db is sqlite:FILE, not \"" + wish + "\""};
  }
  return {wish.substr(sqlite.size()), ""};
}

int wrong_use(const std::string& mistake) {
  std::fprintf(stderr, "qingliu-server: %s\n(--help says how)\n", mistake.c_str());
  return tools::kWrongUse;
}

int failed(const std::string& what) {
  std::fprintf(stderr, "qingliu-server: %s\n", what.c_str());
  return tools::kProblems;
}

}  // namespace qingliu::server

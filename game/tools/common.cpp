// What several commands share.
#include <cstdio>

#include "game/tools/arguments.h"
#include "game/tools/commands.h"
#include "game/tools/files.h"

namespace qingliu::tools {

int wrong_use(const std::string& mistake, const std::string& command) {
  std::fprintf(stderr, "qingliu %s: %s\nSee: qingliu %s --help\n", command.c_str(), mistake.c_str(), command.c_str());
  return kWrongUse;
}

bool parse_number(const std::string& text, std::uint64_t& number) {
  if (text.empty() || text.size() > 19) return false;
  number = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return false;
    number = number * 10 + static_cast<std::uint64_t>(c - '0');
  }
  return true;
}

void print_problems(const std::string& pack, const content::Problems& problems) {
  for (const content::Problem& problem : problems) {
    std::fprintf(stderr, "%s/%s%s%s: %s [%s]\n", pack.c_str(), problem.file.c_str(), problem.path.empty() ? "" : " ",
                 problem.path.c_str(), problem.message.c_str(), problem.code.c_str());
  }
}

std::optional<content::Pack> load_pack(const std::string& folder) {
  content::Problems problems;
  const std::vector<content::PackFile> files = read_folder(folder, problems);
  if (problems.empty()) {
    content::PackReading reading = content::read_pack(files, content::Reading::Play);
    if (reading.pack) return std::move(reading.pack);
    problems = std::move(reading.problems);
  }
  print_problems(folder, problems);
  return std::nullopt;
}

}  // namespace qingliu::tools

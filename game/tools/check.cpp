// qingliu check, qingliu hash.
#include <cstdio>
#include <filesystem>
#include <system_error>

#include "game/content/json.h"
#include "game/rules/pipes/street_check.h"
#include "game/tools/arguments.h"
#include "game/tools/commands.h"
#include "game/tools/files.h"

namespace qingliu::tools {
namespace {

constexpr const char* kCheckHelp =
    "qingliu check PACK… [--json]\n"
    "Checks each pack folder against content/README.md and lists every problem with file and JSON "
    "path.\n"
    "Exit: 0 no problem, 1 problems, 2 wrong use.\n";

constexpr const char* kHashHelp =
    "qingliu hash PACK…\n"
    "Prints the identity of each pack folder: SHA-256 over the sorted list of (path, SHA-256 of "
    "bytes).\n";

std::string name_of_folder(const std::string& folder) {
  std::error_code error;
  const std::filesystem::path path = std::filesystem::weakly_canonical(folder, error);
  return path.has_filename() ? path.filename().string() : path.parent_path().filename().string();
}

content::PackReading check_folder(const std::string& folder, std::string& hash) {
  content::PackReading reading;
  const std::vector<content::PackFile> files = read_folder(folder, reading.problems);
  if (!reading.problems.empty()) return reading;
  hash = content::hash_pack(files);
  reading = content::read_pack(files, content::Reading::Check);
  const std::string name = name_of_folder(folder);
  if (reading.pack && reading.pack->id != name) {
    reading.problems.push_back(
        {"bad-id", "pack.json", "/id",
         "found \"" + reading.pack->id + "\"; the folder is named \"" + name + "\": give both the same name"});
  }
  if (reading.pack) {
    for (content::Problem& problem : rules::pipes::check_streets(*reading.pack))
      reading.problems.push_back(std::move(problem));
  }
  if (!reading.problems.empty()) reading.pack.reset();
  return reading;
}

content::Json as_json(const std::string& folder, const std::string& hash, const content::Problems& problems) {
  content::Json list = content::Json::array();
  for (const content::Problem& problem : problems) {
    list.push_back(
        {{"code", problem.code}, {"file", problem.file}, {"path", problem.path}, {"message", problem.message}});
  }
  return {{"path", folder}, {"hash", hash}, {"problems", list}};
}

void print_summary(const std::string& folder, const content::Pack& pack) {
  std::printf("%s: no problems (%zu items, %zu outlets, %zu questions, %zu streets)\n", folder.c_str(),
              pack.sorting.entries.size(), pack.outlets.entries.size(), pack.quiz.entries.size(),
              pack.pipes.entries.size());
}

}  // namespace

int run_check(const Words& arguments) {
  const Arguments parsed = parse_arguments(arguments, {}, {"--json", "--help"});
  if (parsed.flag("--help")) return std::fputs(kCheckHelp, stdout) < 0 ? kProblems : kDone;
  if (!parsed.mistake.empty()) return wrong_use(parsed.mistake, "check");
  if (parsed.words.empty()) return wrong_use("name at least one pack folder", "check");
  bool clean = true;
  content::Json packs = content::Json::array();
  for (const std::string& folder : parsed.words) {
    std::string hash;
    const content::PackReading reading = check_folder(folder, hash);
    clean = clean && reading.problems.empty();
    if (parsed.flag("--json")) {
      packs.push_back(as_json(folder, hash, reading.problems));
    } else if (reading.pack) {
      print_summary(folder, *reading.pack);
    } else {
      print_problems(folder, reading.problems);
      std::fprintf(stderr, "%s: %zu problem(s)\n", folder.c_str(), reading.problems.size());
    }
  }
  if (parsed.flag("--json")) {
    const content::Json document = {{"packs", packs}};
    std::printf("%s\n", document.dump(2, ' ', false, content::Json::error_handler_t::replace).c_str());
  }
  return clean ? kDone : kProblems;
}

int run_hash(const Words& arguments) {
  const Arguments parsed = parse_arguments(arguments, {}, {"--help"});
  if (parsed.flag("--help")) return std::fputs(kHashHelp, stdout) < 0 ? kProblems : kDone;
  if (!parsed.mistake.empty()) return wrong_use(parsed.mistake, "hash");
  if (parsed.words.empty()) return wrong_use("name at least one pack folder", "hash");
  for (const std::string& folder : parsed.words) {
    content::Problems problems;
    const std::vector<content::PackFile> files = read_folder(folder, problems);
    if (!problems.empty()) {
      print_problems(folder, problems);
      return kProblems;
    }
    std::printf("%s  %s\n", content::hash_pack(files).c_str(), folder.c_str());
  }
  return kDone;
}

}  // namespace qingliu::tools

// qingliu-server doctor: looks at everything the server needs and says what is wrong.
#include <cinttypes>
#include <cstdio>
#include <filesystem>
#include <system_error>

#include "game/tools/files.h"
#include "web/server/commands.h"
#include "web/server/http/site.h"
#include "web/server/packs/shelf.h"
#include "web/server/score/name_book.h"
#include "web/server/serve.h"
#include "web/server/store/copy.h"
#include "web/server/store/schema.h"

namespace qingliu::server {
namespace {

constexpr const char* kHelp =
    "qingliu-server doctor [the options of serve]\n"
    "Looks at database, packs, names, page, port and disk; a line for each, with the remedy.\n"
    "Exit 1 when something would keep the server from working.\n";

/// Below this a busy day could fill the disk.
constexpr std::uintmax_t kLowSpaceBytes = 500ULL * 1024 * 1024;

enum class Finding { Good, Note, Bad };

class Report {
 public:
  void say(Finding finding, const std::string& what, const std::string& words) {
    const char* mark = finding == Finding::Good ? "ok  " : finding == Finding::Note ? "note" : "BAD ";
    if (finding == Finding::Bad) bad_ = true;
    std::printf("%s  %-9s %s\n", mark, what.c_str(), words.c_str());
  }
  [[nodiscard]] bool bad() const { return bad_; }

 private:
  bool bad_ = false;
};

void look_at_database(const std::string& path, Report& report) {
  const auto found = store::examine(path);
  if (found.ok()) {
    report.say(Finding::Good, "database",
               path + ": whole, schema " + std::to_string(found.value().schema) + ", " +
                   std::to_string(found.value().runs) + " runs");
  } else if (found.failure().code == "not-found") {
    report.say(Finding::Note, "database", path + " does not exist yet; serve makes it");
  } else {
    report.say(Finding::Bad, "database", found.failure().detail + "; restore a copy (qingliu-server restore FILE)");
  }
}

void look_at_disk(const std::string& database, Report& report) {
  std::error_code error;
  auto folder = std::filesystem::absolute(database, error).parent_path();
  const auto space = std::filesystem::space(folder, error);
  if (error) {
    report.say(Finding::Bad, "disk", folder.string() + ": " + error.message());
    return;
  }
  const std::string free = std::to_string(space.available / (std::uintmax_t{1024} * 1024)) + " MB free";
  const bool low = space.available < kLowSpaceBytes;
  report.say(low ? Finding::Bad : Finding::Good, "disk",
             free + (low ? "; make room, runs are refused when the disk is full" : ""));
}

void look_at_packs(const std::string& folder, Report& report) {
  content::Problems problems;
  const packs::Shelf shelf = packs::read_shelf(folder, problems);
  for (const content::Problem& problem : problems) {
    report.say(Finding::Bad, "packs", problem.file + problem.path + ": " + problem.message);
  }
  std::string names;
  for (const std::string& id : shelf.ids()) names += " " + id;
  if (shelf.size() == 0) {
    report.say(Finding::Bad, "packs", "no good pack in " + folder + "; --packs says where they are");
  } else {
    report.say(Finding::Good, "packs", std::to_string(shelf.size()) + " good:" + names);
  }
}

void look_at_names(const std::string& folder, Report& report) {
  const std::string path = folder + "/names.json";
  const auto bytes = tools::read_file(path, kMostNamesBytes);
  content::Problems problems;
  const bool good = bytes && score::NameBook::read(*bytes, problems);
  const std::string trouble = bytes && !problems.empty() ? problems.front().message : "cannot be read";
  report.say(good ? Finding::Good : Finding::Bad, "names",
             good ? path : path + " " + trouble + "; --strings says where it is");
}

void look_at_site(const std::string& folder, Report& report) {
  const http::Site site = http::Site::read(folder);
  const bool there = site.find("/") != nullptr;
  report.say(there ? Finding::Good : Finding::Note, "page",
             there ? std::to_string(site.file_count()) + " files, " + std::to_string(site.byte_count() / 1024) +
                         " KB in memory"
                   : "no index.html in " + folder + ": only the score service will be served");
}

void look_at_port(const http::ListenAddress& listen, Report& report) {
  std::string why;
  const bool free = http::probe_port(listen, why) != 0;
  const std::string where = listen.ip + ":" + std::to_string(listen.port);
  report.say(free ? Finding::Good : Finding::Note, "port",
             free ? where + " is free" : where + ": " + why + " (the server itself, maybe)");
}

}  // namespace

int run_doctor(const Words& words) {
  tools::Arguments arguments;
  if (const auto code = read_arguments(words, {kHelp, serve_options()}, arguments)) return *code;
  ServeWishes wishes;
  const std::string mistake = read_serve_wishes(arguments, wishes);
  if (!mistake.empty()) return wrong_use(mistake);
  Report report;
  look_at_database(wishes.database, report);
  look_at_disk(wishes.database, report);
  look_at_packs(wishes.packs, report);
  look_at_names(wishes.strings, report);
  look_at_site(wishes.site, report);
  look_at_port(wishes.listen, report);
  return report.bad() ? tools::kProblems : tools::kDone;
}

}  // namespace qingliu::server

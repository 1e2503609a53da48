// qingliu-server backup, restore, migrate: the database between rounds.
#include <cinttypes>
#include <cstdio>
#include <filesystem>
#include <system_error>

#include "web/server/commands.h"
#include "web/server/score/clock.h"
#include "web/server/store/copy.h"
#include "web/server/store/schema.h"
#include "web/server/store/sqlite_store.h"

namespace qingliu::server {
namespace {

constexpr const char* kBackupHelp =
    "qingliu-server backup FILE [--db sqlite:FILE]\n"
    "Writes a checked copy of the database to FILE, which must not exist. The server may go on\n"
    "serving. The copy holds the signing key too: tickets given out before stay good after a\n"
    "restore.\n";
constexpr const char* kRestoreHelp =
    "qingliu-server restore FILE [--db sqlite:FILE]\n"
    "Checks FILE, a copy made by backup, and puts it in the place of the database. The server\n"
    "must be stopped. What was there before is kept beside it as NAME.before-MILLISECONDS.\n";
constexpr const char* kMigrateHelp =
    "qingliu-server migrate [--db sqlite:FILE]\n"
    "Makes the database, or brings one of an older version up to this one. serve does so by\n"
    "itself.\n";

/// One word (the file) and the database, or an exit code.
std::optional<int> read_file_and_database(const Words& words, const Usage& usage, std::string& file,
                                          std::string& database) {
  tools::Arguments arguments;
  if (const auto code = read_arguments(words, usage, arguments)) return code;
  const DatabaseWish wish = database_of(arguments);
  if (!wish.mistake.empty()) return wrong_use(wish.mistake);
  if (arguments.words.size() != 1) return wrong_use("one FILE is needed");
  file = arguments.words[0];
  database = wish.path;
  return std::nullopt;
}

/// Moves the database and its log aside. False when one cannot be moved.
bool move_aside(const std::string& database) {
  const std::string mark = ".before-" + std::to_string(score::system_clock()());
  for (const char* tail : {"-wal", "-shm", ""}) {
    std::error_code error;
    if (!std::filesystem::exists(database + tail, error)) continue;
    std::filesystem::rename(database + tail, database + mark + tail, error);
    if (error) return false;
  }
  return true;
}

}  // namespace

int run_backup(const Words& words) {
  std::string file;
  std::string database;
  if (const auto code = read_file_and_database(words, {kBackupHelp, {"--db"}}, file, database)) {
    return *code;
  }
  const auto copied = store::copy_database(database, file);
  if (!copied) return failed(copied.failure().detail);
  std::printf("%s: %" PRId64 " runs, checked\n", file.c_str(), copied.value().runs);
  return tools::kDone;
}

int run_restore(const Words& words) {
  std::string file;
  std::string database;
  if (const auto code = read_file_and_database(words, {kRestoreHelp, {"--db"}}, file, database)) {
    return *code;
  }
  const auto found = store::examine(file);
  if (!found) return failed(found.failure().detail);
  if (found.value().schema == 0) return failed(file + " is empty");
  const store::DatabaseLock lock(database);
  if (!lock.held()) return failed("stop the server first: it uses " + database);
  if (!move_aside(database)) return failed(database + " cannot be moved aside");
  const auto copied = store::copy_database(file, database);
  if (!copied) return failed(copied.failure().detail);
  std::printf("%s: %" PRId64 " runs restored\n", database.c_str(), copied.value().runs);
  return tools::kDone;
}

int run_migrate(const Words& words) {
  tools::Arguments arguments;
  if (const auto code = read_arguments(words, {kMigrateHelp, {"--db"}}, arguments)) return *code;
  const DatabaseWish wish = database_of(arguments);
  if (!wish.mistake.empty()) return wrong_use(wish.mistake);
  store::SqliteOptions options;
  options.path = wish.path;
  const auto opened = store::open_sqlite(options);
  if (!opened) return failed(opened.failure().detail);
  std::printf("%s: schema %d\n", wish.path.c_str(), store::kSchemaVersion);
  return tools::kDone;
}

}  // namespace qingliu::server

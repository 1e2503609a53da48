// Copies of a database: made while it is in use, and looked at before they are trusted.
#include "web/server/store/copy.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <system_error>

#include "web/server/store/schema.h"
#include "web/server/store/sqlite_handle.h"

namespace qingliu::store {
namespace {

bool exists(const std::string& path) {
  std::error_code error;
  return std::filesystem::exists(path, error);
}

void remove_quietly(const std::string& path) {
  std::error_code error;
  std::filesystem::remove(path, error);
}

bool sync_to_disk(const std::string& path) {
  const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0) return false;
  const bool good = ::fsync(fd) == 0;
  ::close(fd);
  return good;
}

/// All pages in one go: SQLite's own backup, which sees one moment of the source.
base::Result<bool> copy_pages(const std::string& from, const std::string& to) {
  auto source = open_connection(from, SQLITE_OPEN_READWRITE);
  if (!source) return source.failure();
  const mode_t before = ::umask(0077);
  auto target = open_connection(to, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
  ::umask(before);
  if (!target) return target.failure();
  sqlite3* const into = target.value().get();
  sqlite3_backup* const backup = sqlite3_backup_init(into, "main", source.value().get(), "main");
  if (backup == nullptr) return base::Failure{"database-error", sqlite3_errmsg(into)};
  const int code = sqlite3_backup_step(backup, -1);
  sqlite3_backup_finish(backup);
  if (code != SQLITE_DONE) return base::Failure{"database-error", sqlite3_errstr(code)};
  // A copy is one file: no log beside it that could be forgotten.
  if (ask_text(into, "PRAGMA journal_mode=DELETE") != "delete") {
    return base::Failure{"database-error", sqlite3_errmsg(into)};
  }
  return true;
}

}  // namespace

base::Result<Examination> examine(const std::string& path) {
  if (!exists(path)) return base::Failure{"not-found", path + " does not exist"};
  auto opened = open_connection(path, SQLITE_OPEN_READWRITE);
  if (!opened) return opened.failure();
  sqlite3* const db = opened.value().get();
  auto schema = read_schema_version(db);
  if (!schema) return schema.failure();
  const std::string verdict = ask_text(db, "PRAGMA integrity_check");
  if (verdict != "ok") return base::Failure{"damaged", path + ": " + verdict};
  Examination found;
  found.schema = schema.value();
  if (found.schema > 0) found.runs = ask_integer(db, "SELECT count(*) FROM runs", 0);
  return found;
}

base::Result<Examination> copy_database(const std::string& from, const std::string& to) {
  if (!exists(from)) return base::Failure{"not-found", from + " does not exist"};
  if (exists(to)) return base::Failure{"exists", to + " exists already; it is not overwritten"};
  const std::string unfinished = to + ".unfinished";
  remove_quietly(unfinished);
  auto copied = copy_pages(from, unfinished);
  auto found = copied.ok() ? examine(unfinished) : base::Result<Examination>(copied.failure());
  if (!found) {
    remove_quietly(unfinished);
    return found;
  }
  if (!sync_to_disk(unfinished) || std::rename(unfinished.c_str(), to.c_str()) != 0) {
    return base::Failure{"file-error", to + ": " + std::strerror(errno)};
  }
  return found;
}

}  // namespace qingliu::store

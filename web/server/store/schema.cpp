// The tables of the SQLite store and their version. Every column is also listed in fields.json.
#include "web/server/store/schema.h"

#include <sqlite3.h>

#include "web/server/store/sqlite_handle.h"

namespace qingliu::store {
namespace {

// The replay stands last: a row read without it does not touch its overflow pages.
constexpr const char* kVersion1 = R"sql(
CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value BLOB NOT NULL
) STRICT;
CREATE TABLE runs (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  ticket      BLOB NOT NULL UNIQUE CHECK (length(ticket) = 16),
  event       TEXT NOT NULL,
  venue       TEXT NOT NULL,
  game        TEXT NOT NULL,
  level       TEXT NOT NULL,
  pack        TEXT NOT NULL,
  rules       INTEGER NOT NULL,
  points      INTEGER NOT NULL,
  right       INTEGER NOT NULL,
  wrong       INTEGER NOT NULL,
  ticks       INTEGER NOT NULL,
  name        TEXT NOT NULL,
  issued_at   INTEGER NOT NULL,
  received_at INTEGER NOT NULL,
  digest      BLOB NOT NULL CHECK (length(digest) = 32),
  replay      TEXT NOT NULL
) STRICT;
INSERT INTO meta (key, value) VALUES ('signing_key', randomblob(32));
)sql";

base::Failure error_of(sqlite3* db) { return {"database-error", sqlite3_errmsg(db)}; }

bool make_version_1(sqlite3* db) {
  const std::string stamp = "PRAGMA application_id=" + std::to_string(kApplicationId) +
                            "; PRAGMA user_version=" + std::to_string(kSchemaVersion);
  return run(db, kVersion1) && run(db, stamp.c_str());
}

}  // namespace

base::Result<std::int32_t> read_schema_version(sqlite3* db) {
  const auto version = ask_integer(db, "PRAGMA user_version", -1);
  const auto owner = ask_integer(db, "PRAGMA application_id", 0);
  const auto tables = ask_integer(db, "SELECT count(*) FROM sqlite_schema", -1);
  if (version < 0 || tables < 0) return error_of(db);
  if (tables == 0) return 0;
  if (owner != kApplicationId) {
    return base::Failure{"not-ours", "the file is a database of another program"};
  }
  if (version > kSchemaVersion) {
    return base::Failure{"newer-schema", "the database has schema " + std::to_string(version) +
                                             ", this program knows " + std::to_string(kSchemaVersion) +
                                             ": use the newer program"};
  }
  return static_cast<std::int32_t>(version);
}

base::Result<std::int32_t> prepare_schema(sqlite3* db) {
  if (!run(db, "BEGIN IMMEDIATE")) return error_of(db);
  auto found = read_schema_version(db);
  bool good = found.ok();
  if (good && found.value() == 0) good = make_version_1(db);
  if (good && !run(db, "COMMIT")) good = false;
  if (good) return found;
  const base::Failure why = found.ok() ? error_of(db) : found.failure();
  static_cast<void>(run(db, "ROLLBACK"));
  return why;
}

}  // namespace qingliu::store

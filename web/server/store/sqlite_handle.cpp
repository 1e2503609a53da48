// RAII over the C interface of SQLite: a connection and a statement. Knows no tables.
#include "web/server/store/sqlite_handle.h"

namespace qingliu::store {

base::Result<Connection> open_connection(const std::string& path, int flags) {
  sqlite3* raw = nullptr;
  const int code = sqlite3_open_v2(path.c_str(), &raw, flags, nullptr);
  Connection db(raw);
  if (code != SQLITE_OK) {
    const char* said = raw == nullptr ? "out of memory" : sqlite3_errmsg(raw);
    return base::Failure{"database-error", path + ": " + said};
  }
  sqlite3_extended_result_codes(raw, 1);
  sqlite3_busy_timeout(raw, 5000);
  return db;
}

bool run(sqlite3* db, const char* sql) { return sqlite3_exec(db, sql, nullptr, nullptr, nullptr) == SQLITE_OK; }

std::int64_t ask_integer(sqlite3* db, const char* sql, std::int64_t otherwise) {
  Statement ask(db, sql);
  return ask.step() == SQLITE_ROW ? ask.integer(0) : otherwise;
}

std::string ask_text(sqlite3* db, const char* sql) {
  Statement ask(db, sql);
  return ask.step() == SQLITE_ROW ? ask.text(0) : std::string();
}

Statement::Statement(sqlite3* db, const char* sql) {
  if (sqlite3_prepare_v2(db, sql, -1, &statement_, nullptr) != SQLITE_OK) statement_ = nullptr;
}

void Statement::bind(int at, std::int64_t value) { sqlite3_bind_int64(statement_, at, value); }

void Statement::bind_text(int at, std::string_view text) {
  sqlite3_bind_text64(statement_, at, text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8);
}

void Statement::bind_bytes(int at, const void* bytes, std::size_t size) {
  sqlite3_bind_blob64(statement_, at, bytes, size, SQLITE_STATIC);
}

void Statement::reset() {
  sqlite3_reset(statement_);
  sqlite3_clear_bindings(statement_);
}

std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(statement_, column); }

std::string Statement::text(int column) const { return bytes(column); }

std::string Statement::bytes(int column) const {
  // The order matters: asking for the bytes first converts nothing.
  const void* data = sqlite3_column_blob(statement_, column);
  const int size = sqlite3_column_bytes(statement_, column);
  if (data == nullptr || size <= 0) return {};
  return {static_cast<const char*>(data), static_cast<std::size_t>(size)};
}

}  // namespace qingliu::store

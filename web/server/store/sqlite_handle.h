// RAII over the C interface of SQLite: a connection and a statement. Knows no tables.
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "game/base/result.h"

namespace qingliu::store {

struct CloseConnection {
  void operator()(sqlite3* db) const { sqlite3_close_v2(db); }
};
using Connection = std::unique_ptr<sqlite3, CloseConnection>;

/// Opens `path` with `flags` of sqlite3_open_v2; fails with "database-error" and SQLite's words.
[[nodiscard]] base::Result<Connection> open_connection(const std::string& path, int flags);
/// Runs statements that answer nothing. True when all went well.
[[nodiscard]] bool run(sqlite3* db, const char* sql);
/// The first column of the first row as an integer; `otherwise` when there is none.
[[nodiscard]] std::int64_t ask_integer(sqlite3* db, const char* sql, std::int64_t otherwise);
/// As ask_integer, for text.
[[nodiscard]] std::string ask_text(sqlite3* db, const char* sql);

/// A prepared statement; parameters count from 1, columns from 0.
class Statement {
 public:
  Statement(sqlite3* db, const char* sql);
  ~Statement() { sqlite3_finalize(statement_); }
  Statement(const Statement&) = delete;
  Statement& operator=(const Statement&) = delete;

  void bind(int at, std::int64_t value);
  /// The text must live until the statement is reset.
  void bind_text(int at, std::string_view text);
  /// The bytes must live until the statement is reset.
  void bind_bytes(int at, const void* bytes, std::size_t size);
  /// SQLITE_ROW, SQLITE_DONE or an error code (as well when preparing failed).
  int step() { return statement_ == nullptr ? SQLITE_ERROR : sqlite3_step(statement_); }
  void reset();

  [[nodiscard]] std::int64_t integer(int column) const;
  [[nodiscard]] std::string text(int column) const;
  /// The blob as bytes in a string.
  [[nodiscard]] std::string bytes(int column) const;

 private:
  sqlite3_stmt* statement_ = nullptr;
};

}  // namespace qingliu::store

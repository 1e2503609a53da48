// The store on one SQLite file: its own thread is the only writer and commits in groups.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

#include "game/base/result.h"
#include "web/server/store/store.h"

namespace qingliu::store {

struct SqliteOptions {
  std::string path;
  std::size_t most_waiting = 4096;  ///< runs that may wait for the writer
  std::size_t group = 512;          ///< runs in one commit at most
  std::int64_t most_pages = 0;      ///< size limit in pages; 0 = none
};

/// Opens or makes the database, readable by its owner alone, and takes `path`.lock so that no
/// second server writes it. Fails with "database-busy", "newer-schema", "not-ours",
/// "database-error".
[[nodiscard]] base::Result<std::unique_ptr<Store>> open_sqlite(const SqliteOptions& options);

/// Holds `path`.lock as long as it lives.
class DatabaseLock {
 public:
  explicit DatabaseLock(const std::string& path);
  ~DatabaseLock();
  DatabaseLock(const DatabaseLock&) = delete;
  DatabaseLock& operator=(const DatabaseLock&) = delete;
  /// False when another process has it, or it cannot be made.
  [[nodiscard]] bool held() const { return fd_ >= 0; }

 private:
  int fd_ = -1;
};

}  // namespace qingliu::store

// Copies of a database: made while it is in use, and looked at before they are trusted.
#pragma once

#include <cstdint>
#include <string>

#include "game/base/result.h"

namespace qingliu::store {

/// What a database file is found to be.
struct Examination {
  std::int32_t schema = 0;
  std::int64_t runs = 0;
};

/// Reads the whole file and checks it; fails with "not-found", "damaged", "newer-schema",
/// "not-ours" or "database-error".
[[nodiscard]] base::Result<Examination> examine(const std::string& path);

/// Writes a copy of `from` as it is at one moment to `to`, which must not exist, readable by its
/// owner alone; examines it before it gets its name. `from` may be in use.
[[nodiscard]] base::Result<Examination> copy_database(const std::string& from, const std::string& to);

}  // namespace qingliu::store

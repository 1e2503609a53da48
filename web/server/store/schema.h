// The tables of the SQLite store and their version. Every column is also listed in fields.json.
#pragma once

#include <cstdint>
#include <string>

#include "game/base/result.h"

struct sqlite3;

namespace qingliu::store {

/// PRAGMA user_version of the databases this program writes.
inline constexpr std::int32_t kSchemaVersion = 1;
/// PRAGMA application_id: "QLiu".
inline constexpr std::int32_t kApplicationId = 0x514c6975;

/// Makes the tables in an empty database or brings an older one up to kSchemaVersion, in one
/// transaction. Answers the version found; fails with "newer-schema", "not-ours" or
/// "database-error".
[[nodiscard]] base::Result<std::int32_t> prepare_schema(sqlite3* db);
/// The version without changing anything: 0 for an empty database; fails as above.
[[nodiscard]] base::Result<std::int32_t> read_schema_version(sqlite3* db);

}  // namespace qingliu::store

// The one JSON reader of page, server and tools: strict, limited, never throwing.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include <nlohmann/json.hpp>

#include "game/content/problem.h"

namespace qingliu::content {

using Json = nlohmann::json;

/// What a document may hold at most; anything beyond is a Problem, not a crash.
struct JsonLimits {
  std::size_t bytes = std::size_t{2} * 1024 * 1024;
  std::size_t depth = 16;
  std::size_t items_per_array = 5000;
  std::size_t string_bytes = 8000;
};

/// Reads one document. Refuses duplicate keys, text that is not UTF-8, fractions and numbers beyond
/// 64 bits; says line and column. Nothing when there was any Problem (added to `problems`, under
/// `file`).
[[nodiscard]] std::optional<Json> read_json(std::string_view bytes, std::string_view file, const JsonLimits& limits,
                                            Problems& problems);

/// `document[key]` if `document` is an object that has it, else null. Never inserts, never throws.
[[nodiscard]] const Json* find(const Json& document, const char* key);

}  // namespace qingliu::content

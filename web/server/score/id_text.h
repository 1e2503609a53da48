// Ids as people and addresses write them, and fresh random ones.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "web/server/store/record.h"

namespace qingliu::score {

/// Reads a UUID of version 7 (RFC 9562), as 36 characters with hyphens; nothing for another
/// version.
[[nodiscard]] std::optional<store::Id> parse_uuid_v7(std::string_view text);
/// 36 lower-case characters with hyphens.
[[nodiscard]] std::string to_uuid(const store::Id& id);
/// 128 bits from the system's generator.
[[nodiscard]] store::Id random_id();
[[nodiscard]] std::uint64_t random_seed();
/// Names of events, venues, games, packs: lower-case letters, digits, single hyphens, 1 to 64
/// characters.
[[nodiscard]] bool is_slug(std::string_view text);
/// 64 lower-case hexadecimal digits.
[[nodiscard]] bool is_pack_hash(std::string_view text);

}  // namespace qingliu::score

// Base64 for addresses (RFC 4648 §5), without padding; reading is strict, so that one value has one
// spelling.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace qingliu::score {

[[nodiscard]] std::string to_base64url(std::string_view bytes);
/// Nothing for padding, foreign characters, impossible lengths or stray low bits.
[[nodiscard]] std::optional<std::string> from_base64url(std::string_view text);

}  // namespace qingliu::score

// Signed texts: a payload and its HMAC-SHA-256, both in base64url with a dot between.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace qingliu::score {

/// `purpose` ("ticket", "cursor") is signed too: a text made for one is no good for another.
[[nodiscard]] std::string sign(std::string_view payload, std::string_view purpose, std::string_view key);
/// The payload if the signature is ours.
[[nodiscard]] std::optional<std::string> open_signed(std::string_view text, std::string_view purpose,
                                                     std::string_view key);

}  // namespace qingliu::score

// Signed texts: a payload and its HMAC-SHA-256, both in base64url with a dot between.
#include "web/server/score/signature.h"

#include <sodium.h>

#include "game/base/sha256.h"
#include "web/server/score/base64url.h"

namespace qingliu::score {
namespace {

base::Digest signature_of(std::string_view payload, std::string_view purpose, std::string_view key) {
  std::string message(purpose);
  message += '\0';
  message += payload;
  return base::hmac_sha256(key, message);
}

}  // namespace

std::string sign(std::string_view payload, std::string_view purpose, std::string_view key) {
  const base::Digest mac = signature_of(payload, purpose, key);
  const std::string bytes(mac.begin(), mac.end());
  return to_base64url(payload) + "." + to_base64url(bytes);
}

std::optional<std::string> open_signed(std::string_view text, std::string_view purpose, std::string_view key) {
  const std::size_t dot = text.find('.');
  if (dot == std::string_view::npos) return std::nullopt;
  auto payload = from_base64url(text.substr(0, dot));
  const auto mac = from_base64url(text.substr(dot + 1));
  if (!payload || !mac) return std::nullopt;
  const base::Digest wanted = signature_of(*payload, purpose, key);
  // In constant time, so that a forger learns nothing from how long the answer takes.
  if (mac->size() != wanted.size()) return std::nullopt;
  if (sodium_memcmp(mac->data(), wanted.data(), wanted.size()) != 0) return std::nullopt;
  return payload;
}

}  // namespace qingliu::score

// What `serve` shows when it is ready: addresses, and a QR code that a phone can be held to.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace qingliu::server {

/// The machine's IPv4 addresses on its networks, the loopback left out.
[[nodiscard]] std::vector<std::string> lan_addresses();
/// The addresses a browser can open when `ip` (maybe 0.0.0.0 or ::) is listened on: first the local
/// one.
[[nodiscard]] std::vector<std::string> addresses_of(const std::string& ip, std::uint16_t port);
/// `text` as a QR code of half-block characters, dark on light whatever the terminal's colours.
[[nodiscard]] std::string qr_code(const std::string& text);

}  // namespace qingliu::server

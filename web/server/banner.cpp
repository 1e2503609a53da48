// What `serve` shows when it is ready: addresses, and a QR code that a phone can be held to.
#include "web/server/banner.h"

#include <arpa/inet.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>

#include <array>
#include <cstring>
#include <qrcodegen/qrcodegen.hpp>

namespace qingliu::server {
namespace {

/// Light modules around the code, so that readers find it (the standard asks for 4; 2 do).
constexpr int kQuietZone = 2;

bool is_loopback(const std::string& ip) { return ip.rfind("127.", 0) == 0 || ip == "::1"; }

}  // namespace

std::vector<std::string> lan_addresses() {
  std::vector<std::string> found;
  ifaddrs* all = nullptr;
  if (getifaddrs(&all) != 0) return found;
  for (const ifaddrs* each = all; each != nullptr; each = each->ifa_next) {
    if (each->ifa_addr == nullptr || each->ifa_addr->sa_family != AF_INET) continue;
    if ((each->ifa_flags & IFF_UP) == 0 || (each->ifa_flags & IFF_LOOPBACK) != 0) continue;
    sockaddr_in address{};
    std::memcpy(&address, each->ifa_addr, sizeof address);
    std::array<char, INET_ADDRSTRLEN> text{};
    if (inet_ntop(AF_INET, &address.sin_addr, text.data(), text.size()) != nullptr) {
      found.emplace_back(text.data());
    }
  }
  freeifaddrs(all);
  return found;
}

std::vector<std::string> addresses_of(const std::string& ip, std::uint16_t port) {
  const auto address = [port](const std::string& host) {
    return std::string("http://").append(host).append(1, ':').append(std::to_string(port));
  };
  const bool everywhere = ip == "0.0.0.0" || ip == "::";
  std::vector<std::string> found;
  if (everywhere || is_loopback(ip)) found.push_back(address("localhost"));
  if (everywhere) {
    for (const std::string& lan : lan_addresses()) found.push_back(address(lan));
  } else if (!is_loopback(ip)) {
    const bool v6 = ip.find(':') != std::string::npos;
    found.push_back(address(v6 ? "[" + ip + "]" : ip));
  }
  return found;
}

std::string qr_code(const std::string& text) {
  using qrcodegen::QrCode;
  const QrCode code = QrCode::encodeText(text.c_str(), QrCode::Ecc::LOW);
  const auto dark = [&code](int x, int y) { return code.getModule(x, y); };
  std::string out;
  for (int y = -kQuietZone; y < code.getSize() + kQuietZone; y += 2) {
    out += "  \x1b[30;107m";
    for (int x = -kQuietZone; x < code.getSize() + kQuietZone; ++x) {
      const bool top = dark(x, y);
      const bool bottom = dark(x, y + 1);
      out += top && bottom ? "█" : top ? "▀" : bottom ? "▄" : " ";
    }
    out += "\x1b[0m\n";
  }
  return out;
}

}  // namespace qingliu::server

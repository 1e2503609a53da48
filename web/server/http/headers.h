// The headers that every answer carries, whatever it says.
#pragma once

#include <array>
#include <string_view>

namespace qingliu::http {

struct Header {
  std::string_view name;
  std::string_view value;
};

/// Nothing from elsewhere, nothing inline, no frame around us but our own; wasm may be compiled.
inline constexpr std::array<Header, 5> kSafetyHeaders{{
    {"Content-Security-Policy",
     "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; "
     "img-src 'self' blob: data:; style-src 'self'; font-src 'self'; media-src 'self' blob:; "
     "worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; "
     "frame-ancestors 'self'; object-src 'none'"},
    {"X-Content-Type-Options", "nosniff"},
    {"Referrer-Policy", "no-referrer"},
    {"Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"},
    {"Cross-Origin-Resource-Policy", "same-origin"},
}};

}  // namespace qingliu::http

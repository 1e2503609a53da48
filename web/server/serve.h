// What `serve` was asked for.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "game/tools/arguments.h"
#include "web/server/http/listener.h"

namespace qingliu::server {

/// How large names.json may be.
inline constexpr std::size_t kMostNamesBytes = 1024UL * 1024;

struct ServeWishes {
  http::ListenAddress listen{"0.0.0.0", 8080};
  std::string database;
  std::string packs = "content/packs";
  std::string strings;  ///< "strings" beside the packs, unless said
  std::string site = "build/web";
  std::size_t workers = 0;  ///< 0 = one less than the machine has processors
  std::uint32_t rate = 50;  ///< requests a second for each address; 0 = no limit
  std::int64_t slack_ms = 5000;
};

/// The options that read_serve_wishes understands.
[[nodiscard]] std::vector<std::string> serve_options();
/// Empty, or what is wrong with the options.
[[nodiscard]] std::string read_serve_wishes(const tools::Arguments& arguments, ServeWishes& wishes);

}  // namespace qingliu::server

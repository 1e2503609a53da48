// Arrivals: what the page tells the game — settings, files, answers — under a topic and a key.
#pragma once

#include <string_view>

#include "game/platform/web/web_ports.h"

namespace qingliu::platform {

struct WebPorts {
  WebStorage storage;
  WebPacks packs;
  WebScores scores;
  WebHost host;
  WebStrings strings;
  WebSounds sounds;
};

/// Hands `value` to the port it belongs to; false for an unknown topic or a shape that is wrong.
bool arrive(WebPorts& ports, std::string_view topic, std::string_view key, std::string_view value);

}  // namespace qingliu::platform

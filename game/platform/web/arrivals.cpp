// One line a topic.
#include "game/platform/web/arrivals.h"

#include <array>

namespace qingliu::platform {
namespace {

using Text = std::string_view;

struct Topic {
  Text name;
  bool (*take)(WebPorts& ports, Text key, Text value);
};

bool prefer(WebPorts& ports, Text value) {
  const auto locale = content::parse_locale(value);
  if (locale) ports.host.prefer(*locale);
  return locale.has_value();
}

constexpr std::array<Topic, 10> kTopics = {{
    {"setting", [](WebPorts& p, Text key, Text value) { return p.storage.remember(key, value), true; }},
    {"wish", [](WebPorts& p, Text key, Text value) { return p.host.wish_for(key, value), true; }},
    {"locale", [](WebPorts& p, Text, Text value) { return prefer(p, value); }},
    {"prefer", [](WebPorts& p, Text key, Text value) { return p.host.prefer(key, value); }},
    {"strings", [](WebPorts& p, Text key, Text value) { return p.strings.arrived(key, value), true; }},
    {"packs", [](WebPorts& p, Text, Text value) { return p.packs.take_cards(value); }},
    {"pack",
     [](WebPorts& p, Text key, Text value) {
       if (value.empty()) return p.packs.failed(key), true;
       return p.packs.arrived(key, value), true;
     }},
    {"ticket", [](WebPorts& p, Text key, Text value) { return p.scores.take_ticket_answer(value, key), true; }},
    {"upload", [](WebPorts& p, Text, Text value) { return p.scores.take_upload(value); }},
    {"board", [](WebPorts& p, Text, Text value) { return p.scores.take_board(value); }},
}};

}  // namespace

bool arrive(WebPorts& ports, std::string_view topic, std::string_view key, std::string_view value) {
  for (const Topic& known : kTopics) {
    if (known.name == topic) return known.take(ports, key, value);
  }
  return false;
}

}  // namespace qingliu::platform

// A writer for exactly this shape, so that the page needs no general one.
#include "game/platform/mirror.h"

#include <cmath>
#include <cstdint>
#include <string_view>

namespace qingliu::platform {
namespace {

std::string_view name_of(view::Role role) {
  switch (role) {
    case view::Role::Button:
      return "button";
    case view::Role::Toggle:
      return "toggle";
    case view::Role::Slider:
      return "slider";
    case view::Role::Heading:
      return "heading";
    case view::Role::Text:
      return "text";
    case view::Role::Image:
      return "image";
    case view::Role::Progress:
      return "progress";
    case view::Role::Status:
      return "status";
    case view::Role::Alert:
      return "alert";
  }
  return "text";
}

void put_text(std::string& out, std::string_view text) {
  constexpr std::string_view kHex = "0123456789abcdef";
  out += '"';
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (byte < 0x20) {
      out.append("\\u00");
      out += kHex[byte >> 4U];
      out += kHex[byte & 15U];
    } else {
      out += c;
    }
  }
  out += '"';
}

void put_key(std::string& out, std::string_view key) {
  if (out.back() != '{') out += ',';
  put_text(out, key);
  out += ':';
}

void put_number(std::string& out, std::string_view key, std::int32_t value) {
  put_key(out, key);
  out += std::to_string(value);
}

void put_rect(std::string& out, const view::Rect& rect) {
  put_key(out, "rect");
  out += '[';
  for (const float side : {rect.x, rect.y, rect.w, rect.h}) {
    if (out.back() != '[') out += ',';
    out += std::to_string(static_cast<std::int32_t>(std::lround(side)));
  }
  out += ']';
}

void put_node(std::string& out, const view::Node& node) {
  out += '{';
  put_key(out, "id");
  put_text(out, node.id);
  put_key(out, "role");
  put_text(out, name_of(node.role));
  put_key(out, "name");
  put_text(out, node.name);
  put_rect(out, node.rect);
  if (node.disabled) put_number(out, "disabled", 1);
  if (node.pressed) put_number(out, "pressed", 1);
  if (!node.key.empty()) {
    put_key(out, "key");
    put_text(out, node.key);
  }
  if (node.role == view::Role::Heading) put_number(out, "level", node.level);
  if (node.role == view::Role::Slider || node.role == view::Role::Progress) {
    put_number(out, "value", node.value);
    put_number(out, "min", node.min);
    put_number(out, "max", node.max);
    put_number(out, "step", node.step);
  }
  out += '}';
}

}  // namespace

const std::string* Mirror::changed(const std::vector<view::Node>& nodes) {
  if (nodes == told_ && !json_.empty()) return nullptr;
  told_ = nodes;
  json_.assign(1, '[');
  for (const view::Node& node : nodes) {
    if (json_.size() > 1) json_ += ',';
    put_node(json_, node);
  }
  json_ += ']';
  return &json_;
}

}  // namespace qingliu::platform

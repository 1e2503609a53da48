// JSON pointers (RFC 6901), built one step at a time.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace qingliu::content {

[[nodiscard]] inline std::string child(std::string_view path, std::string_view key) {
  std::string out(path);
  out.push_back('/');
  for (const char c : key) {
    if (c == '~') {
      out += "~0";
    } else if (c == '/') {
      out += "~1";
    } else {
      out.push_back(c);
    }
  }
  return out;
}

[[nodiscard]] inline std::string child(std::string_view path, std::size_t index) {
  return child(path, std::to_string(index));
}

}  // namespace qingliu::content

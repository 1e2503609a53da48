// --name value, --name=value and flags.
#include "game/tools/arguments.h"

#include <algorithm>

namespace qingliu::tools {

std::optional<std::string> Arguments::option(const std::string& name) const {
  const auto it = options.find(name);
  if (it == options.end()) return std::nullopt;
  return it->second;
}

Arguments parse_arguments(const std::vector<std::string>& arguments, const std::vector<std::string>& with_value,
                          const std::vector<std::string>& flags) {
  const auto among = [](const std::vector<std::string>& names, const std::string& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
  };
  Arguments out;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string& word = arguments[i];
    if (word.rfind("--", 0) != 0) {
      out.words.push_back(word);
      continue;
    }
    const std::size_t equals = word.find('=');
    const std::string name = word.substr(0, equals);
    if (among(flags, name) && equals == std::string::npos) {
      out.options[name] = "true";
    } else if (!among(with_value, name)) {
      out.mistake = "unknown option " + name;
    } else if (equals != std::string::npos) {
      out.options[name] = word.substr(equals + 1);
    } else if (i + 1 < arguments.size()) {
      out.options[name] = arguments[++i];
    } else {
      out.mistake = name + " needs a value";
    }
  }
  return out;
}

}  // namespace qingliu::tools

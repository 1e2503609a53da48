// Arguments of a command: words and --options, nothing clever.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace qingliu::tools {

/// How a program ends: done, found problems, was used wrongly.
inline constexpr int kDone = 0;
inline constexpr int kProblems = 1;
inline constexpr int kWrongUse = 2;

struct Arguments {
  std::vector<std::string> words;
  std::map<std::string, std::string> options;  ///< "--out" → "x.json"; flags → "true"
  std::string mistake;                         ///< what is wrong with them; empty when fine

  [[nodiscard]] std::optional<std::string> option(const std::string& name) const;
  [[nodiscard]] bool flag(const std::string& name) const { return options.count(name) != 0; }
};

/// Sorts `arguments` out; options outside both lists are a mistake.
[[nodiscard]] Arguments parse_arguments(const std::vector<std::string>& arguments,
                                        const std::vector<std::string>& with_value,
                                        const std::vector<std::string>& flags);

}  // namespace qingliu::tools

// Words: the game's own words in the languages it speaks, from content/strings/<locale>.json (flat
// keys, {placeholders}). Knows no screens.
#pragma once

#include <array>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "game/content/problem.h"
#include "game/content/text.h"

namespace qingliu::view {

class Words {
 public:
  using Filling = std::initializer_list<std::pair<std::string_view, std::string_view>>;

  /// Takes the file of a locale; false, with Problems, when it is not one flat object of texts.
  bool load(content::Locale locale, std::string_view bytes, content::Problems& problems);
  [[nodiscard]] bool loaded(content::Locale locale) const { return !table(locale).empty(); }
  void use(content::Locale locale) { locale_ = locale; }
  [[nodiscard]] content::Locale locale() const { return locale_; }

  /// The words of `key`; the key itself when there are none, so that a gap is seen.
  [[nodiscard]] std::string_view operator()(std::string_view key) const;
  /// The words of `group.name`.
  [[nodiscard]] std::string_view in_group(std::string_view group, std::string_view name) const;
  /// The words of `key` with every {name} replaced.
  [[nodiscard]] std::string fill(std::string_view key, Filling filling) const;
  [[nodiscard]] bool has(std::string_view key) const;
  /// All keys of a locale, for tests.
  [[nodiscard]] const std::map<std::string, std::string, std::less<>>& table(content::Locale locale) const;

 private:
  std::array<std::map<std::string, std::string, std::less<>>, content::kLocaleCount> tables_;
  content::Locale locale_ = content::Locale::ZhHans;
};

/// 1860 → "1 860", with a space that does not break.
[[nodiscard]] std::string thousands(std::int64_t number);

}  // namespace qingliu::view

// The fallback order of languages.
#include "game/content/text.h"

namespace qingliu::content {
namespace {

constexpr std::array<std::string_view, kLocaleCount> kNames = {"zh-Hans", "zh-Hant", "en"};
constexpr std::array<std::array<std::size_t, kLocaleCount>, kLocaleCount> kFallback = {
    {{0, 1, 2}, {1, 0, 2}, {2, 0, 1}}};

}  // namespace

std::string_view locale_name(Locale locale) { return kNames[static_cast<std::size_t>(locale)]; }

std::optional<Locale> parse_locale(std::string_view name) {
  for (std::size_t i = 0; i < kNames.size(); ++i) {
    if (kNames[i] == name) return static_cast<Locale>(i);
  }
  return std::nullopt;
}

bool Text::empty() const {
  for (const std::string& words : by_locale) {
    if (!words.empty()) return false;
  }
  return true;
}

std::string_view Text::in(Locale locale) const {
  for (const std::size_t i : kFallback[static_cast<std::size_t>(locale)]) {
    if (!by_locale[i].empty()) return by_locale[i];
  }
  return {};
}

}  // namespace qingliu::content

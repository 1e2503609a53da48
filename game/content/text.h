// Text: one thing said in several languages. Knows locales, not screens.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace qingliu::content {

enum class Locale : std::uint8_t { ZhHans, ZhHant, En };
inline constexpr std::size_t kLocaleCount = 3;

/// "zh-Hans", "zh-Hant", "en".
[[nodiscard]] std::string_view locale_name(Locale locale);
[[nodiscard]] std::optional<Locale> parse_locale(std::string_view name);

/// One saying by locale. A missing locale is an empty string.
struct Text {
  std::array<std::string, kLocaleCount> by_locale;

  [[nodiscard]] bool empty() const;
  /// The words in `locale`; else in the other script of Chinese; else in whichever there is.
  [[nodiscard]] std::string_view in(Locale locale) const;
};

}  // namespace qingliu::content

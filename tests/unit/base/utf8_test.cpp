// Text as it may arrive.
#include <catch2/catch_test_macros.hpp>

#include "game/base/utf8.h"

using namespace qingliu::base;

TEST_CASE("well-formed UTF-8 is decoded and counted by code point") {
  CHECK(count_code_points("清流 ok 🌊") == 7);
  std::size_t at = 0;
  CHECK(decode_utf8("清", at) == U'清');
  CHECK(at == 3);
  CHECK(is_utf8(""));
}

TEST_CASE("overlong forms, surrogates and cut sequences are not UTF-8") {
  for (const char* bad :
       {"\xC0\x80", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE6\xB8", "\x80", "\xFF", "a\xC3"}) {
    INFO(bad);
    CHECK_FALSE(is_utf8(bad));
    std::size_t at = 0;
    bool replaced = false;
    const std::string_view text = bad;
    while (at < text.size()) replaced = decode_utf8(text, at) == kReplacement || replaced;
    CHECK(replaced);
  }
}

TEST_CASE("characters that hide or reorder text are unsafe, ordinary ones are not") {
  for (const char32_t bad : {U'\n', U'\0', U'\u202E', U'\u2066', U'\u200B', U'\uFEFF', U'\uE000', U'\u0085'})
    CHECK(is_unsafe_in_text(bad));
  for (const char32_t good : {U' ', U'a', U'清', U'，', U'🌊', U'\u3000', U'é'}) CHECK_FALSE(is_unsafe_in_text(good));
}

// Codes of streets: short, and safe against slips.
#include <catch2/catch_test_macros.hpp>

#include "game/base/rng.h"
#include "game/rules/pipes/generator.h"

using namespace qingliu::rules::pipes;
using qingliu::content::StreetMode;

namespace {

const std::string kDigits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

std::vector<StreetKey> some_keys() {
  std::vector<StreetKey> keys;
  qingliu::base::Rng rng(11);
  for (int i = 0; i < 60; ++i) {
    keys.push_back({static_cast<StreetMode>(rng.below(3)), static_cast<std::uint8_t>(1 + rng.below(kGrades)),
                    i == 0 ? 0 : (i == 1 ? 0xFFFFFFFFU : rng.next())});
  }
  return keys;
}

}  // namespace

TEST_CASE("codes: a code says its key, and stays what it was") {
  for (const StreetKey& key : some_keys()) CHECK(parse_code(code_of(key)) == key);
  CHECK(code_of({StreetMode::Repair, 3, 0}) == "R3-00000005");
  CHECK(code_of({StreetMode::Lay, 1, 123456789}) == "L1-03NQK8NP");
  CHECK(code_of({StreetMode::Plan, 5, 0xFFFFFFFFU}) == "P5-3ZZZZZZP");
}

TEST_CASE("codes: small letters, letters that look like digits and a missing dash are read") {
  const std::string code = code_of({StreetMode::Lay, 1, 33});
  std::string other;
  for (const char c : code) {
    if (c == '-') continue;
    other += c == '0' ? 'o' : c == '1' && other.size() > 1 ? 'l' : static_cast<char>(c >= 'A' ? c - 'A' + 'a' : c);
  }
  CHECK(other != code);
  CHECK(parse_code(other) == StreetKey{StreetMode::Lay, 1, 33});
}

TEST_CASE("codes: every single wrong sign is found") {
  for (const StreetKey& key : some_keys()) {
    const std::string code = code_of(key);
    for (std::size_t at = 0; at < code.size(); ++at) {
      if (code[at] == '-') continue;
      for (const char digit : kDigits + "LU-*") {
        std::string wrong = code;
        wrong[at] = digit;
        const bool same = digit == code[at] || (digit == 'L' && code[at] == '1');
        if (!same) CHECK_FALSE(parse_code(wrong).has_value());
      }
    }
  }
}

TEST_CASE("codes: every two signs that changed places are found") {
  for (const StreetKey& key : some_keys()) {
    const std::string code = code_of(key);
    for (std::size_t a = 0; a < code.size(); ++a) {
      for (std::size_t b = a + 1; b < code.size(); ++b) {
        std::string wrong = code;
        std::swap(wrong[a], wrong[b]);
        if (wrong != code) CHECK_FALSE(parse_code(wrong).has_value());
      }
    }
  }
}

TEST_CASE("codes: what is no code is refused") {
  const std::string code = code_of({StreetMode::Repair, 3, 5});
  for (const std::string& wrong : {std::string(), std::string("R3"), code + "0", code.substr(1), " " + code,
                                   std::string("R3-0000000\xE6"), std::string(4000, '0')})
    CHECK_FALSE(parse_code(wrong).has_value());
}

TEST_CASE("codes: the day's street is one for all, another tomorrow, and harder on Sunday than on Monday") {
  constexpr std::uint32_t kMonday = 20780;  // 2026-11-23
  CHECK(daily(kMonday, StreetMode::Lay) == daily(kMonday, StreetMode::Lay));
  CHECK(daily(kMonday, StreetMode::Lay).seed != daily(kMonday + 1, StreetMode::Lay).seed);
  CHECK(daily(kMonday, StreetMode::Lay).seed != daily(kMonday, StreetMode::Plan).seed);
  CHECK(daily(kMonday, StreetMode::Repair).grade == 1);
  CHECK(daily(kMonday + 3, StreetMode::Repair).grade == 3);
  CHECK(daily(kMonday + 6, StreetMode::Repair).grade == 5);
}

// Editions: each language alone, then together again, against the whole pack.
#include <catch2/catch_test_macros.hpp>

#include "game/content/editions.h"
#include "game/content/json.h"
#include "tests/unit/packs.h"

using namespace qingliu;
using content::Json;
using content::Locale;

namespace {

/// `json` with every text {locale: words} cut down to one locale.
Json in_one(const Json& json, std::string_view locale) {
  Json out = json;
  if (json.is_array()) {
    for (std::size_t i = 0; i < json.size(); ++i) out[i] = in_one(json[i], locale);
  }
  if (!json.is_object()) return out;
  for (const auto& [key, value] : json.items()) {
    out[key] = in_one(value, locale);
    if (content::parse_locale(key) && key != locale) out.erase(key);
  }
  return out;
}

content::PackReading edition_of(const std::string& pack, std::string_view locale, const std::string& identity) {
  Json documents = Json::object();
  for (const content::PackFile& file : tests::pack_files(pack)) {
    documents[file.path] = in_one(Json::parse(file.bytes, nullptr, false), locale);
  }
  documents["pack.json"]["locales"] = {std::string(locale)};
  return content::read_edition(Json({{"identity", identity}, {"documents", documents}}).dump());
}

void same(const content::Text& one, const content::Text& other) { CHECK(one.by_locale == other.by_locale); }

void same_words(const content::Pack& one, const content::Pack& other) {
  same(one.title, other.title);
  REQUIRE(one.sorting.entries.size() == other.sorting.entries.size());
  for (std::size_t i = 0; i < one.sorting.entries.size(); ++i) {
    same(one.sorting.entries[i].name, other.sorting.entries[i].name);
    same(one.sorting.entries[i].entry.explanation, other.sorting.entries[i].entry.explanation);
    for (std::size_t n = 0; n < one.sorting.entries[i].parts.size(); ++n) {
      same(one.sorting.entries[i].parts[n].explanation, other.sorting.entries[i].parts[n].explanation);
    }
  }
  REQUIRE(one.quiz.entries.size() == other.quiz.entries.size());
  for (std::size_t i = 0; i < one.quiz.entries.size(); ++i) {
    same(one.quiz.entries[i].prompt, other.quiz.entries[i].prompt);
    same(one.quiz.entries[i].number.unit, other.quiz.entries[i].number.unit);
    for (std::size_t n = 0; n < one.quiz.entries[i].options.size(); ++n) {
      same(one.quiz.entries[i].options[n].text, other.quiz.entries[i].options[n].text);
    }
  }
  REQUIRE(one.pipes.entries.size() == other.pipes.entries.size());
  for (std::size_t i = 0; i < one.pipes.entries.size(); ++i) {
    same(one.pipes.entries[i].title, other.pipes.entries[i].title);
  }
}

}  // namespace

TEST_CASE("two editions together say what the whole pack says") {
  for (const char* id : {"waste", "drainage"}) {
    INFO(id);
    const auto whole = content::read_pack(tests::pack_files(id), content::Reading::Play).pack;
    REQUIRE(whole);
    auto chinese = edition_of(id, "zh-Hans", whole->hash).pack;
    auto english = edition_of(id, "en", whole->hash).pack;
    REQUIRE((chinese && english));
    CHECK(chinese->hash == whole->hash);
    CHECK(content::speaks(*chinese, Locale::ZhHans));
    CHECK_FALSE(content::speaks(*chinese, Locale::En));
    const void* before = chinese->quiz.entries.data();
    CHECK(content::take_words(*chinese, std::move(*english)));
    CHECK(content::speaks(*chinese, Locale::En));
    CHECK(chinese->quiz.entries.data() == before);
    same_words(*chinese, *whole);
  }
}

TEST_CASE("the words of another pack are not taken") {
  const auto whole = content::read_pack(tests::pack_files("waste"), content::Reading::Play).pack;
  REQUIRE(whole);
  auto chinese = edition_of("waste", "zh-Hans", whole->hash).pack;
  auto other = edition_of("waste", "en", std::string(64, 'a')).pack;
  REQUIRE((chinese && other));
  CHECK_FALSE(content::take_words(*chinese, std::move(*other)));
  CHECK_FALSE(content::speaks(*chinese, Locale::En));
}

TEST_CASE("an edition without an identity that is one is refused") {
  for (const char* identity :
       {R"("short")", R"(7)", R"("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")"}) {
    const auto reading =
        content::read_edition(std::string(R"({"identity":)") + identity + R"(,"documents":{"pack.json":{}}})");
    INFO(identity);
    CHECK_FALSE(reading.pack);
    REQUIRE(reading.problems.size() == 1);
    CHECK(reading.problems[0].path == "/identity");
  }
  const auto empty = content::read_edition(R"({"identity":")" + std::string(64, 'a') + R"("})");
  REQUIRE(empty.problems.size() == 1);
  CHECK(empty.problems[0].code == "file-missing");
}

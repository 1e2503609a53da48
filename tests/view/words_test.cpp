// The words of the game: both languages whole, nothing missing, nothing left over.
#include "game/view/words.h"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <set>
#include <string>

#include "game/app/picked_name.h"
#include "game/base/utf8.h"
#include "game/tools/files.h"
#include "game/view/names.h"

namespace content = qingliu::content;
using qingliu::view::Words;

namespace {

std::string read(const std::string& path) {
  const auto bytes = qingliu::tools::read_file(std::string(QINGLIU_SOURCE_DIR) + path, 1U << 20U);
  return bytes.value_or("");
}

Words words_of(content::Locale locale) {
  Words words;
  content::Problems problems;
  REQUIRE(
      words.load(locale, read("/content/strings/" + std::string(content::locale_name(locale)) + ".json"), problems));
  words.use(locale);
  return words;
}

std::set<std::string> placeholders(const std::string& text) {
  std::set<std::string> names;
  for (std::size_t at = text.find('{'); at != std::string::npos; at = text.find('{', at + 1)) {
    names.insert(text.substr(at, text.find('}', at) - at + 1));
  }
  return names;
}

/// Every "group.key" written in the sources of the view and the app.
std::set<std::string> keys_in_code() {
  std::set<std::string> keys;
  for (const char* folder : {"/game/view", "/game/app"}) {
    for (const auto& entry : std::filesystem::directory_iterator(std::string(QINGLIU_SOURCE_DIR) + folder)) {
      if (entry.path().extension() != ".cpp") continue;
      const std::string source = qingliu::tools::read_file(entry.path().string(), 1U << 20U).value_or("");
      for (std::size_t at = source.find('"'); at != std::string::npos; at = source.find('"', at + 1)) {
        const std::size_t end = source.find('"', at + 1);
        const std::string literal = source.substr(at + 1, end - at - 1);
        const std::size_t dot = literal.find('.');
        const bool plain = literal.find_first_not_of("abcdefghijklmnopqrstuvwxyz_.") == std::string::npos;
        if (plain && dot != std::string::npos && dot > 0 && dot + 1 < literal.size()) keys.insert(literal);
        at = end;
      }
    }
  }
  keys.erase("names.json");
  return keys;
}

/// The keys that are put together from the names of packs.
std::set<std::string> keys_by_name() {
  std::set<std::string> keys;
  const auto add = [&keys](const std::string& group, std::string_view name) {
    keys.insert(group + "." + std::string(name));
  };
  for (int i = 0; i < 5; ++i) add("bin", content::name_of(static_cast<content::Bin>(i)));
  for (int i = 0; i < 6; ++i) add("step", content::name_of(static_cast<content::Step>(i)));
  for (int i = 0; i < 8; ++i) add("room", content::name_of(static_cast<content::Room>(i)));
  for (int i = 0; i < 3; ++i) {
    add("pipe", content::name_of(static_cast<content::Pipe>(i)));
    add("pipe_to", content::name_of(static_cast<content::Pipe>(i)));
    const auto game = content::name_of(static_cast<content::GameKind>(i));
    add("game", game);
    if (i < 2) add("tagline", game);
    for (const char* step : {"1", "2", "3"}) add("howto", std::string(game) + "." + step);
  }
  for (const auto game : {content::GameKind::Pipes, content::GameKind::PipesLay, content::GameKind::PipesPlan,
                          content::GameKind::PipesLearn}) {
    add("game", content::name_of(game));
    add("way", content::name_of(game));
  }
  add("way", "today");
  add("tagline", "pipes");
  for (const char* step : {"1", "2", "3"}) add("howto.pipes", step);
  const std::vector<std::pair<const char*, std::vector<const char*>>> streets = {
      {"source", {"toilet", "kitchen", "bath", "washer", "floor_drain", "restaurant", "roof", "yard"}},
      {"ground", {"earth", "tree", "tap", "ditch"}},
      {"falling", {"down", "left", "right"}},
      {"refused", {"off", "uphill", "straight", "tree", "ditch", "tap_main", "main", "crossing", "nothing"}},
      {"fault",
       {"wrong_stack_sewage", "wrong_stack_rain", "cross_joined_sewage", "cross_joined_rain", "open_end", "no_tank",
        "no_trap", "too_flat", "no_well", "opposed"}},
      {"why", {"wrong_stack", "cross_joined", "open_end", "no_tank", "no_trap", "too_flat", "no_well", "opposed"}},
      {"law", {"wrong_stack", "cross_joined", "open_end", "no_tank", "no_trap", "too_flat", "no_well", "opposed"}},
      {"mistake", {"wrong_stack", "cross_joined", "open_end", "no_tank", "no_trap", "too_flat", "no_well", "opposed"}},
      {"should", {"wrong_stack", "cross_joined", "open_end", "no_tank", "no_trap", "too_flat", "no_well", "opposed"}},
      {"part", {"river", "plant", "street", "craft", "works"}},
      {"good", {"river", "plant", "street", "craft", "works"}},
      {"bad", {"river", "plant", "street", "craft", "works"}}};
  for (const auto& [group, names] : streets) {
    for (const char* name : names) add(std::string("pipes_") + group, name);
  }
  for (const char* light : {"day", "night", "contrast"}) add("settings.light", light);
  return keys;
}

}  // namespace

TEST_CASE("Both languages have the same keys with the same placeholders") {
  const Words chinese = words_of(content::Locale::ZhHans);
  const Words english = words_of(content::Locale::En);
  const auto& zh = chinese.table(content::Locale::ZhHans);
  const auto& en = english.table(content::Locale::En);
  for (const auto& [key, text] : zh) {
    CAPTURE(key);
    REQUIRE(en.count(key) == 1);
    CHECK(placeholders(text) == placeholders(en.at(key)));
    CHECK_FALSE(text.empty());
    CHECK_FALSE(en.at(key).empty());
  }
  CHECK(zh.size() == en.size());
}

TEST_CASE("Every key that the code uses has words, and every word is used") {
  const Words chinese = words_of(content::Locale::ZhHans);
  const auto& table = chinese.table(content::Locale::ZhHans);
  std::set<std::string> used = keys_in_code();
  used.merge(keys_by_name());
  CHECK(used.size() > 100);
  for (const std::string& key : used) {
    CAPTURE(key);
    CHECK(table.count(key) == 1);
  }
  for (const auto& [key, text] : table) {
    CAPTURE(key);
    CHECK(used.count(key) == 1);
  }
}

TEST_CASE("Chinese words use full-width punctuation") {
  const Words chinese = words_of(content::Locale::ZhHans);
  for (const auto& [key, text] : chinese.table(content::Locale::ZhHans)) {
    if (key == "title.other_language") continue;
    CAPTURE(key);
    CHECK(text.find_first_of(",;:!?()") == std::string::npos);
    CHECK(text.find(". ") == std::string::npos);
  }
}

TEST_CASE("English words have no Chinese but names and signs") {
  const Words english = words_of(content::Locale::En);
  for (const auto& [key, text] : english.table(content::Locale::En)) {
    if (key == "title.name" || key == "title.other_language" || key.rfind("outlets.sign", 0) == 0) continue;
    CAPTURE(key);
    for (std::size_t at = 0; at < text.size();) CHECK(qingliu::base::decode_utf8(text, at) < 0x2E80);
  }
}

TEST_CASE("A file that is not one flat object of texts is refused") {
  Words words;
  content::Problems problems;
  CHECK_FALSE(words.load(content::Locale::En, "[1]", problems));
  CHECK_FALSE(words.load(content::Locale::En, R"({"a": {"b": "c"}})", problems));
  CHECK_FALSE(words.load(content::Locale::En, "{", problems));
  CHECK(problems.size() >= 3);
}

TEST_CASE("A key without words shows itself") {
  const Words english = words_of(content::Locale::En);
  CHECK(english("no.such") == "no.such");
  CHECK(english.fill("play.time", {{"n", "7"}}) == "7 seconds left");
}

TEST_CASE("Thousands are set apart") {
  CHECK(qingliu::view::thousands(1860) ==
        "1\xC2\xA0"
        "860");
  CHECK(qingliu::view::thousands(0) == "0");
  CHECK(qingliu::view::thousands(-1234567) ==
        "-1\xC2\xA0"
        "234\xC2\xA0"
        "567");
}

TEST_CASE("A picked name is shown in both languages and comes from known parts only") {
  qingliu::app::PickedNames names;
  content::Problems problems;
  REQUIRE(names.load(read("/content/strings/names.json"), problems));
  CHECK(names.shown("clear-egret-07", content::Locale::ZhHans) == "清清的白鹭 07");
  CHECK(names.shown("clear-egret-07", content::Locale::En) == "Clear Egret 07");
  CHECK(names.shown("bad-word-07", content::Locale::En) == "bad-word-07");
  CHECK_FALSE(names.knows("clear-egret-7"));
  CHECK_FALSE(names.knows("clear-egret-x7"));
  CHECK_FALSE(names.knows(""));
  std::set<std::string> seen;
  for (std::uint32_t random = 0; random < 4000000000U - 30000000U; random += 29999999U) {
    const std::string id = names.pick(random);
    CHECK(names.knows(id));
    seen.insert(id);
  }
  CHECK(seen.size() > 60);
}

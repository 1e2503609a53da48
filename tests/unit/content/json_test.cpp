// The one JSON reader, honest and hostile.
#include <catch2/catch_test_macros.hpp>
#include <string>

#include "game/content/json.h"

using namespace qingliu::content;

namespace {

std::string code_of(std::string_view bytes, JsonLimits limits = {}) {
  Problems problems;
  const auto json = read_json(bytes, "x.json", limits, problems);
  CHECK(json.has_value() == problems.empty());
  return problems.empty() ? "" : problems.front().code;
}

}  // namespace

TEST_CASE("a document is read as it stands") {
  Problems problems;
  const auto json = read_json(R"({"a":[1,-2,true,null,"清"],"b":{}})", "x.json", {}, problems);
  REQUIRE(json);
  CHECK(json->dump() == R"({"a":[1,-2,true,null,"清"],"b":{}})");
  REQUIRE(find(*json, "b") != nullptr);
  CHECK(find(*json, "c") == nullptr);
  CHECK(find(*find(*json, "a"), "c") == nullptr);
}

TEST_CASE("what is not JSON is refused with line and column") {
  Problems problems;
  CHECK_FALSE(read_json("{\n  \"a\": 1,\n}", "x.json", {}, problems));
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].code == "json-syntax");
  CHECK(problems[0].message.find("line 3, column 1") != std::string::npos);
  for (const char* bad : {"", "{", "[1,]", "{\"a\":1}x", "nul", "'a'", "\"\\ud800\"", "[NaN]", "\xEF\xBB\xBF{}"})
    CHECK(code_of(bad) == "json-syntax");
  CHECK(code_of("\"\xFF\"") == "json-not-utf8");
}

TEST_CASE("every duplicate key is found, with its place") {
  Problems problems;
  CHECK_FALSE(read_json(R"({"a":1,"a":2,"b":[{"c":1,"c":2}]})", "x.json", {}, problems));
  REQUIRE(problems.size() == 2);
  CHECK(problems[0].code == "json-duplicate-key");
  CHECK(problems[0].path == "/a");
  CHECK(problems[1].path == "/b/0/c");
}

TEST_CASE("depth, length and size are limited") {
  CHECK(code_of(std::string(16, '[') + std::string(16, ']')).empty());
  CHECK(code_of(std::string(17, '[') + std::string(17, ']')) == "json-depth");
  CHECK(code_of(std::string(1000000, '[')) == "json-depth");
  JsonLimits small;
  small.bytes = 10;
  CHECK(code_of("[1,2,3,4,5,6]", small) == "json-too-large");
  small = {};
  small.items_per_array = 3;
  CHECK(code_of("[1,2,3]", small).empty());
  CHECK(code_of("[1,2,3,4]", small) == "json-too-large");
  small = {};
  small.string_bytes = 3;
  CHECK(code_of("[\"abcd\"]", small) == "json-too-large");
}

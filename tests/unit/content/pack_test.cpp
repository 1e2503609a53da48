// The pack reader: shipped packs whole, faults with their place, identity by bytes.
#include <catch2/catch_test_macros.hpp>

#include "tests/unit/packs.h"

using namespace qingliu;
using content::PackFile;

namespace {

std::vector<PackFile> tiny() {
  const std::string text = R"({"zh-Hans":"好"})";
  const std::string source = R"({"title":"t","seen_on":"2026-11-23","mark":"S"})";
  std::string questions;
  for (int i = 0; i < 5; ++i) {
    questions += (i == 0 ? "" : ",") + std::string(R"({"id":"q-)") + std::to_string(i) +
                 R"(","type":"true_false","answer":true,"prompt":)" + text + R"(,"explanation":)" + text +
                 R"(,"source":)" + source + R"(,"jurisdiction":"CN-GD"})";
  }
  return {
      {"pack.json",
       R"({"format":1,"id":"tiny","version":"1.0.0","title":)" + text + R"(,"description":)" + text +
           R"(,"icon":"leaf","locales":["zh-Hans"],"authors":["x"],"license":"CC0-1.0","jurisdiction":"CN","policy_date":"2026-01-01","review_due":"2027-01-01","games":["quiz"]})"},
      {"quiz.json", R"({"questions":[)" + questions + "]}"}};
}

void replace(std::vector<PackFile>& files, std::size_t file, const std::string& from, const std::string& to) {
  const std::size_t at = files[file].bytes.find(from);
  REQUIRE(at != std::string::npos);
  files[file].bytes.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("a tiny pack is read whole") {
  const auto reading = content::read_pack(tiny(), content::Reading::Check);
  for (const auto& problem : reading.problems) FAIL(problem.file << problem.path << problem.message);
  REQUIRE(reading.pack);
  CHECK(reading.pack->quiz.entries.size() == 5);
  CHECK(reading.pack->quiz.entries[4].truth);
  CHECK(reading.pack->hash.size() == 64);
}

TEST_CASE("every fault is collected, each with file and path") {
  auto files = tiny();
  replace(files, 0, "\"2026-01-01\"", "\"2026-02-30\"");
  replace(files, 1, "\"q-1\"", "\"q-0\"");
  replace(files, 1, "\"answer\":true", "\"answer\":1");
  const auto reading = content::read_pack(files, content::Reading::Check);
  CHECK_FALSE(reading.pack);
  REQUIRE(reading.problems.size() == 3);
  CHECK(reading.problems[0].code == "bad-date");
  CHECK(reading.problems[0].path == "/policy_date");
  CHECK(reading.problems[1].code == "wrong-type");
  CHECK(reading.problems[1].path == "/questions/0/answer");
  CHECK(reading.problems[2].code == "duplicate-id");
  CHECK(reading.problems[2].path == "/questions/1/id");
}

TEST_CASE("an unknown key is a problem at the desk and ignored at play") {
  auto files = tiny();
  replace(files, 1, "\"answer\":true", "\"answer\":true,\"hnit\":1");
  const auto desk = content::read_pack(files, content::Reading::Check);
  REQUIRE(desk.problems.size() == 1);
  CHECK(desk.problems[0].code == "unknown-key");
  CHECK(desk.problems[0].path == "/questions/0/hnit");
  CHECK(content::read_pack(files, content::Reading::Play).pack.has_value());
}

TEST_CASE("identity follows bytes and paths, not the order of files") {
  auto files = tiny();
  const std::string hash = content::hash_pack(files);
  std::swap(files[0], files[1]);
  CHECK(content::hash_pack(files) == hash);
  files[0].bytes += " ";
  CHECK(content::hash_pack(files) != hash);
  files = tiny();
  files[0].path = "other.json";
  CHECK(content::hash_pack(files) != hash);
}

TEST_CASE("a bundle gives back the same files and so the same identity") {
  const auto files = tiny();
  content::Problems problems;
  const auto back = content::read_bundle(content::write_bundle(files), problems);
  REQUIRE(back);
  CHECK(content::hash_pack(*back) == content::hash_pack(files));
}

TEST_CASE("names that lead out of the pack are refused") {
  for (const char* name :
       {"../pack.json", "a/../b.json", "/etc/passwd", "A.json", "a//b.json", "a/.hidden", "c:\\x", ""}) {
    auto files = tiny();
    files.push_back({name, "x"});
    const auto reading = content::read_pack(files, content::Reading::Check);
    INFO(name);
    REQUIRE(reading.problems.size() == 1);
    CHECK(reading.problems[0].code == "bad-value");
  }
}

TEST_CASE("the shipped packs hold what the games promise") {
  const content::Pack& waste = tests::waste();
  std::size_t composite = 0;
  std::size_t local = 0;
  for (const auto& item : waste.sorting.entries) {
    composite += item.parts.empty() ? 0U : 1U;
    local += item.local.empty() ? 0U : 1U;
  }
  CHECK(waste.sorting.entries.size() >= 150);
  CHECK(composite >= 12);
  CHECK(local >= 10);
  CHECK(waste.quiz.entries.size() >= 25);
  CHECK(tests::drainage().outlets.entries.size() >= 16);
  CHECK(tests::drainage().quiz.entries.size() >= 25);
}

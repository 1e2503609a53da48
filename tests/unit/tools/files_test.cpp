// Files of the command line: what cannot be read or written is explained with a way out.
#include "game/tools/files.h"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>

#include "tests/server/temp_folder.h"

using namespace qingliu::tools;

namespace {

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("What was written is read back, up to the limit") {
  const qingliu::tests::TempFolder folder;
  const std::string path = folder.file("a.json");
  REQUIRE(write_file(path, "12345"));
  CHECK(read_file(path, 5) == "12345");
  CHECK_FALSE(read_file(path, 4));
}

TEST_CASE("A file that is not read is missing, a folder or too large, and each is said apart") {
  const qingliu::tests::TempFolder folder;
  const std::string path = folder.file("a.json");
  REQUIRE_FALSE(read_file(path, 4));
  CHECK(holds(why_not_read(path, 4), path + " does not exist"));
  REQUIRE(write_file(path, "12345"));
  REQUIRE_FALSE(read_file(path, 4));
  CHECK(holds(why_not_read(path, 4), "has 5 bytes, at most 4 are read"));
  REQUIRE_FALSE(read_file(folder.file(""), 4));
  CHECK(holds(why_not_read(folder.file(""), 4), "is a folder"));
}

TEST_CASE("A file that is not written says whether its folder is missing or it is one") {
  const qingliu::tests::TempFolder folder;
  REQUIRE_FALSE(write_file(folder.file("none/a.json"), "1"));
  CHECK(holds(why_not_written(folder.file("none/a.json")), "there is no folder " + folder.file("none")));
  REQUIRE(std::filesystem::create_directory(folder.file("one")));
  REQUIRE_FALSE(write_file(folder.file("one"), "1"));
  CHECK(holds(why_not_written(folder.file("one")), "is a folder"));
  // A device that is always full, where there is one.
  if (!std::filesystem::exists("/dev/full")) return;
  REQUIRE_FALSE(write_file("/dev/full", "1"));
  CHECK(holds(why_not_written("/dev/full"), "No space left on device"));
}

// The page's files in memory: types, forms, names that never change; and the limit on requests.
#include "web/server/http/site.h"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>

#include "tests/server/temp_folder.h"
#include "web/server/http/rate_limit.h"

using namespace qingliu;
using namespace qingliu::http;

namespace {

void write(const std::string& path, const std::string& text) {
  std::filesystem::create_directories(std::filesystem::path(path).parent_path());
  std::ofstream(path, std::ios::binary) << text;
}

Asset asset_with(bool gzip, bool brotli) {
  Asset asset;
  asset.plain = {"plain", "\"p\""};
  if (gzip) asset.gzip = {"gz", "\"g\""};
  if (brotli) asset.brotli = {"br", "\"b\""};
  return asset;
}

std::string encoding_for(const std::string& accept) {
  const Asset asset = asset_with(true, true);
  return std::string(choose_form(asset, accept).encoding);
}

}  // namespace

TEST_CASE("The form sent is the one the client likes best") {
  CHECK(encoding_for("gzip, deflate, br") == "br");
  CHECK(encoding_for("gzip") == "gzip");
  CHECK(encoding_for("br;q=0.5, gzip;q=0.8") == "gzip");
  CHECK(encoding_for("br;q=0, gzip") == "gzip");
  CHECK(encoding_for("br;q=0,gzip;q=0").empty());
  CHECK(encoding_for("").empty());
  CHECK(encoding_for("*") == "br");
  CHECK(encoding_for("*;q=0.1, br;q=0") == "gzip");
  CHECK(encoding_for("identity, gzip;q=0.2").empty());
  CHECK(encoding_for("brotli, xbr").empty());
  CHECK(encoding_for("br;q=nonsense").empty());
  CHECK(encoding_for(",,;;==,").empty());
}

TEST_CASE("A form that does not exist is not chosen") {
  const Asset asset = asset_with(true, false);
  CHECK(choose_form(asset, "br, gzip").encoding == "gzip");
  CHECK(choose_form(asset, "br").encoding.empty());
}

TEST_CASE("Names with a hash of the content never change; others may") {
  CHECK(is_hashed_name("/game.0123abcd.js"));
  CHECK(is_hashed_name("/icons/waste.0123456789abcdef.json"));
  CHECK_FALSE(is_hashed_name("/index.html"));
  CHECK_FALSE(is_hashed_name("/game.0123abc.js"));
  CHECK_FALSE(is_hashed_name("/game.0123abcg.js"));
  CHECK_FALSE(is_hashed_name("/0123abcd.js"));
  CHECK_FALSE(is_hashed_name("/0123abcd/game.js"));
}

TEST_CASE("Files are served under their path with their type, and compressed forms with them") {
  const tests::TempFolder folder;
  write(folder.file("site/index.html"), "<!doctype html>");
  write(folder.file("site/game.0123abcd.wasm"), "wasm");
  write(folder.file("site/game.0123abcd.wasm.br"), "w");
  write(folder.file("site/game.0123abcd.wasm.gz"), "wz");
  write(folder.file("site/sub/a.mjs"), "export {}");
  write(folder.file("site/gallery.html"), "<!doctype html>");
  write(folder.file("outside.txt"), "secret");
  std::filesystem::create_symlink(folder.file("outside.txt"), folder.file("site/link.txt"));
  const Site site = Site::read(folder.file("site"));
  CHECK(site.file_count() == 4);
  REQUIRE(site.find("/"));
  CHECK(site.find("/") == site.find("/index.html"));
  CHECK(site.find("/")->cache_control == "no-cache");
  CHECK_FALSE(site.find("/")->varies());
  const Asset* wasm = site.find("/game.0123abcd.wasm");
  REQUIRE(wasm);
  CHECK(wasm->content_type == "application/wasm");
  CHECK(wasm->cache_control == "public, max-age=31536000, immutable");
  CHECK(wasm->varies());
  CHECK(wasm->plain.etag != wasm->brotli.etag);
  CHECK(site.find("/sub/a.mjs")->content_type == "text/javascript; charset=utf-8");
  CHECK_FALSE(site.find("/link.txt"));
  CHECK(site.find("/gallery") == site.find("/gallery.html"));
  CHECK(site.find("/gallery"));
  CHECK_FALSE(site.find("/sub"));
  CHECK_FALSE(site.find("/../outside.txt"));
  CHECK_FALSE(site.find("/sub/"));
  CHECK_FALSE(site.find(""));
}

TEST_CASE("A site that is not there is empty") { CHECK(Site::read("there-is-no-such-folder").file_count() == 0); }

TEST_CASE("An address may burst, then goes on at its rate, and others are not disturbed") {
  RateLimit limit(10, 20);
  std::int64_t now = 1000;
  for (int i = 0; i < 20; ++i) REQUIRE(limit.take("192.0.2.1", now) == 0);
  CHECK(limit.take("192.0.2.1", now) > 0);
  CHECK(limit.take("192.0.2.2", now) == 0);
  now += 100;
  CHECK(limit.take("192.0.2.1", now) == 0);
  CHECK(limit.take("192.0.2.1", now) > 0);
  now += 1000;
  for (int i = 0; i < 10; ++i) REQUIRE(limit.take("192.0.2.1", now) == 0);
  CHECK(limit.take("192.0.2.1", now) > 0);
}

TEST_CASE("A clock that goes back gives no tokens and takes none") {
  RateLimit limit(10, 1);
  CHECK(limit.take("a", 5000) == 0);
  CHECK(limit.take("a", 1000) > 0);
}

TEST_CASE("Without a rate nobody waits") {
  RateLimit limit(0, 0);
  for (int i = 0; i < 1000; ++i) REQUIRE(limit.take("a", 0) == 0);
}

TEST_CASE("However many addresses come, few are remembered") {
  RateLimit limit(1, 10);
  for (int i = 0; i < 150000; ++i) REQUIRE(limit.take(std::to_string(i), i) == 0);
  CHECK(limit.address_count() <= 65536);
}

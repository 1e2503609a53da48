// Reading what `serve` was asked for.
#include <charconv>
#include <filesystem>
#include <optional>
#include <string_view>

#include "web/server/commands.h"
#include "web/server/serve.h"

namespace qingliu::server {
namespace {

std::optional<std::uint32_t> number(std::string_view text, std::uint32_t most) {
  std::uint32_t value = 0;
  const char* end = text.data() + text.size();
  const auto [stopped, error] = std::from_chars(text.data(), end, value);
  if (error != std::errc() || stopped != end || value > most) return std::nullopt;
  return value;
}

/// The folder `name` next to `folder`: "content/packs" → "content/strings".
std::string beside(const std::string& folder, const char* name) {
  std::filesystem::path path = std::filesystem::path(folder).lexically_normal();
  if (!path.has_filename()) path = path.parent_path();
  return (path.parent_path() / name).string();
}

/// "127.0.0.1:8080", ":8080", "8080", "[::]:8080".
bool read_listen(std::string_view text, http::ListenAddress& listen) {
  const std::size_t colon = text.rfind(':');
  const std::string_view port = colon == std::string_view::npos ? text : text.substr(colon + 1);
  std::string_view ip = colon == std::string_view::npos ? std::string_view() : text.substr(0, colon);
  if (ip.size() > 2 && ip.front() == '[' && ip.back() == ']') ip = ip.substr(1, ip.size() - 2);
  const auto value = number(port, 65535);
  if (!value) return false;
  listen.port = static_cast<std::uint16_t>(*value);
  if (ip == "localhost") ip = "127.0.0.1";
  if (!ip.empty()) listen.ip = ip;
  return true;
}

}  // namespace

std::vector<std::string> serve_options() {
  return {"--listen", "--db", "--packs", "--strings", "--site", "--workers", "--rate", "--clock-slack"};
}

std::string read_serve_wishes(const tools::Arguments& arguments, ServeWishes& wishes) {
  if (!arguments.words.empty()) return "serve takes options only, not \"" + arguments.words[0] + "\"";
  const DatabaseWish database = database_of(arguments);
  if (!database.mistake.empty()) return database.mistake;
  wishes.database = database.path;
  wishes.packs = arguments.option("--packs").value_or(wishes.packs);
  wishes.strings = arguments.option("--strings").value_or(beside(wishes.packs, "strings"));
  wishes.site = arguments.option("--site").value_or(wishes.site);
  const auto listen = arguments.option("--listen");
  if (listen && !read_listen(*listen, wishes.listen)) return "--listen is ADDRESS:PORT or PORT";
  const auto workers = number(arguments.option("--workers").value_or("0"), 256);
  if (!workers) return "--workers is a number up to 256";
  wishes.workers = *workers;
  const auto rate = number(arguments.option("--rate").value_or("50"), 1000000);
  if (!rate) return "--rate is a number of requests a second";
  wishes.rate = *rate;
  const auto slack = number(arguments.option("--clock-slack").value_or("5"), 86400);
  if (!slack) return "--clock-slack is a number of seconds, at most 86400";
  wishes.slack_ms = std::int64_t{*slack} * 1000;
  return "";
}

}  // namespace qingliu::server

// Site: the files of the page, in memory, each with its compressed forms and its headers.
#include "web/server/http/site.h"

#include <array>
#include <filesystem>
#include <system_error>
#include <utility>

#include "game/base/sha256.h"
#include "game/tools/files.h"

namespace qingliu::http {
namespace {

constexpr std::size_t kMostFileBytes = 64UL * 1024 * 1024;

struct Type {
  std::string_view ending;
  std::string_view type;
};
constexpr std::array<Type, 22> kTypes{{
    {".html", "text/html; charset=utf-8"},
    {".css", "text/css; charset=utf-8"},
    {".js", "text/javascript; charset=utf-8"},
    {".mjs", "text/javascript; charset=utf-8"},
    {".json", "application/json"},
    {".wasm", "application/wasm"},
    {".webmanifest", "application/manifest+json"},
    {".svg", "image/svg+xml"},
    {".png", "image/png"},
    {".jpg", "image/jpeg"},
    {".jpeg", "image/jpeg"},
    {".webp", "image/webp"},
    {".ico", "image/x-icon"},
    {".woff2", "font/woff2"},
    {".ttf", "font/ttf"},
    {".opus", "audio/ogg"},
    {".ogg", "audio/ogg"},
    {".mp3", "audio/mpeg"},
    {".txt", "text/plain; charset=utf-8"},
    {".md", "text/plain; charset=utf-8"},
    {".map", "application/json"},
    {".xml", "application/xml"},
}};

bool ends_with(std::string_view text, std::string_view ending) {
  return text.size() >= ending.size() && text.substr(text.size() - ending.size()) == ending;
}

bool is_hex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); }

Form form_of(std::string bytes) {
  std::string etag(1, '"');
  etag.append(base::to_hex(base::sha256(bytes)), 0, 32).append(1, '"');
  return {std::move(bytes), std::move(etag)};
}

std::string_view trim(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

/// "0.8" → 800; anything odd → 0.
int thousandths(std::string_view text) {
  if (text.empty() || text.size() > 5 || (text[0] != '0' && text[0] != '1')) return 0;
  int value = (text[0] - '0') * 1000;
  int place = 100;
  for (std::size_t i = 1; i < text.size(); ++i) {
    if (i == 1 && text[i] == '.') continue;
    if (i == 1 || text[i] < '0' || text[i] > '9') return 0;
    value += (text[i] - '0') * place;
    place /= 10;
  }
  return value > 1000 ? 1000 : value;
}

/// How much the header wants `coding`, in thousandths; -1 when it does not name it.
int wish_for(std::string_view header, std::string_view coding) {
  while (!header.empty()) {
    const std::size_t comma = header.find(',');
    const std::string_view item = trim(header.substr(0, comma));
    header.remove_prefix(comma == std::string_view::npos ? header.size() : comma + 1);
    const std::size_t semicolon = item.find(';');
    if (trim(item.substr(0, semicolon)) != coding) continue;
    if (semicolon == std::string_view::npos) return 1000;
    const std::string_view parameter = trim(item.substr(semicolon + 1));
    const bool is_q = parameter.size() > 2 && (parameter[0] == 'q' || parameter[0] == 'Q') && parameter[1] == '=';
    return is_q ? thousandths(parameter.substr(2)) : 1000;
  }
  return -1;
}

/// The address of a file below `folder`: "/icons/a.png".
std::string address_of(const std::filesystem::path& path, const std::string& folder) {
  return std::string(1, '/').append(path.lexically_relative(folder).generic_string());
}

}  // namespace

std::string_view content_type_of(std::string_view path) {
  for (const Type& each : kTypes) {
    if (ends_with(path, each.ending)) return each.type;
  }
  return "application/octet-stream";
}

bool is_hashed_name(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  const std::string_view name = slash == std::string_view::npos ? path : path.substr(slash + 1);
  const std::size_t last = name.rfind('.');
  if (last == std::string_view::npos || last == 0) return false;
  const std::size_t before = name.rfind('.', last - 1);
  if (before == std::string_view::npos) return false;
  const std::string_view middle = name.substr(before + 1, last - before - 1);
  for (const char c : middle) {
    if (!is_hex(c)) return false;
  }
  return middle.size() >= 8;
}

bool matches_etag(std::string_view if_none_match, std::string_view etag) {
  return trim(if_none_match) == "*" || if_none_match.find(etag) != std::string_view::npos;
}

Chosen choose_form(const Asset& asset, std::string_view accept_encoding) {
  const int any = wish_for(accept_encoding, "*");
  const std::array<Chosen, 3> forms{{{&asset.brotli, "br"}, {&asset.gzip, "gzip"}, {&asset.plain, ""}}};
  Chosen best{&asset.plain, ""};
  // Plain is welcome unless it is said otherwise, but only just: compressed at q=0.001 beats it.
  int best_wish = 0;
  for (const Chosen& each : forms) {
    if (each.form->etag.empty() || each.encoding.empty()) continue;
    int wish = wish_for(accept_encoding, each.encoding);
    if (wish < 0) wish = any < 0 ? 0 : any;
    if (wish > best_wish) {
      best_wish = wish;
      best = each;
    }
  }
  const int plain = wish_for(accept_encoding, "identity");
  return plain > best_wish ? Chosen{&asset.plain, ""} : best;
}

Site Site::read(const std::string& folder) {
  namespace fs = std::filesystem;
  Site site;
  std::map<std::string, std::string> files;
  std::error_code error;
  for (fs::recursive_directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
    if (!fs::is_regular_file(it->symlink_status(error))) continue;
    auto bytes = tools::read_file(it->path().string(), kMostFileBytes);
    if (bytes) files[address_of(it->path(), folder)] = std::move(*bytes);
  }
  for (auto& [path, bytes] : files) {
    const bool compressed = ends_with(path, ".br") || ends_with(path, ".gz");
    if (compressed && files.count(path.substr(0, path.size() - 3)) != 0) continue;
    Asset& asset = site.assets_[path];
    asset.content_type = content_type_of(path);
    asset.cache_control = is_hashed_name(path) ? "public, max-age=31536000, immutable" : "no-cache";
    const auto brotli = files.find(path + ".br");
    const auto gzip = files.find(path + ".gz");
    if (brotli != files.end()) asset.brotli = form_of(brotli->second);
    if (gzip != files.end()) asset.gzip = form_of(gzip->second);
    asset.plain = form_of(std::move(bytes));
  }
  return site;
}

const Asset* Site::find(std::string_view path) const {
  std::string whole(path);
  if (whole.empty() || whole.back() == '/') whole += "index.html";
  auto found = assets_.find(whole);
  // "/gallery" is gallery.html, as on most hosts.
  if (found == assets_.end()) found = assets_.find(whole + ".html");
  return found == assets_.end() ? nullptr : &found->second;
}

std::size_t Site::byte_count() const {
  std::size_t count = 0;
  for (const auto& [path, asset] : assets_) {
    count += asset.plain.bytes.size() + asset.gzip.bytes.size() + asset.brotli.bytes.size();
  }
  return count;
}

}  // namespace qingliu::http

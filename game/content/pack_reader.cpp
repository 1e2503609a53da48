// A pack from its files: header first, then one file a game, then identity.
#include "game/content/pack_reader.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "game/base/sha256.h"
#include "game/content/entries.h"
#include "game/content/names.h"

namespace qingliu::content {
namespace {

constexpr std::size_t kMostFiles = 500;
constexpr std::size_t kMostBytes = std::size_t{40} * 1024 * 1024;
constexpr std::size_t kLongestPath = 96;

const PackFile* find_file(const std::vector<PackFile>& files, std::string_view path) {
  for (const PackFile& file : files) {
    if (file.path == path) return &file;
  }
  return nullptr;
}

/// `^[a-z0-9][a-z0-9_./-]{0,95}$` without an empty or dotted step: no way out of the pack.
bool is_safe_path(std::string_view path) {
  if (path.empty() || path.size() > kLongestPath) return false;
  char before = '/';
  for (const char c : path) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (!plain && (before == '/' || (c != '_' && c != '.' && c != '/' && c != '-'))) return false;
    before = c;
  }
  return before != '/' && path.find("..") == std::string_view::npos;
}

void check_files(const std::vector<PackFile>& files, Problems& problems) {
  std::size_t bytes = 0;
  for (const PackFile& file : files) {
    bytes += file.bytes.size();
    if (!is_safe_path(file.path)) {
      problems.push_back({"bad-value", file.path, "",
                          "a file name has small letters, digits, '-', '_' and '.', at most 96 characters"});
    }
  }
  if (files.size() > kMostFiles) {
    problems.push_back(
        {"wrong-count", "", "",
         std::to_string(files.size()) + " files; at most " + std::to_string(kMostFiles) + " are allowed"});
  }
  if (bytes > kMostBytes) problems.push_back({"json-too-large", "", "", "more than 40 MB unpacked"});
}

/// The document at a path of the pack; a missing or broken one is a Problem.
using Open = std::function<std::optional<Json>(const std::string& path, Problems& problems)>;

std::optional<Json> missing(const std::string& path, Problems& problems) {
  problems.push_back({"file-missing", path, "", "\"" + path + "\" is missing in the pack"});
  return std::nullopt;
}

void read_game(GameKind game, const FileReading& file, const Json& document, Pack& pack) {
  if (game == GameKind::Sorting) pack.sorting = read_sorting(file, document);
  if (game == GameKind::Outlets) pack.outlets = read_outlets(file, document);
  if (game == GameKind::Quiz) pack.quiz = read_quiz(file, document);
  if (game == GameKind::Pipes) pack.pipes = read_pipes(file, document);
}

}  // namespace

std::string hash_pack(const std::vector<PackFile>& files) {
  std::vector<std::string> lines;
  lines.reserve(files.size());
  for (const PackFile& file : files) {
    std::string line = file.path;
    line.push_back('\0');
    lines.push_back(line + base::to_hex(base::sha256(file.bytes)) + "\n");
  }
  std::stable_sort(lines.begin(), lines.end());
  base::Sha256 hash;
  for (const std::string& line : lines) hash.add(line);
  return base::to_hex(hash.digest());
}

namespace {

/// A pack without its identity.
PackReading read_documents(const Open& open, Reading reading, Problems problems) {
  PackReading out{std::nullopt, std::move(problems)};
  const std::optional<Json> header = open("pack.json", out.problems);
  if (!header) return out;
  Pack pack;
  FileReading file{"pack.json", reading, {}, &out.problems};
  read_header(file, *header, pack);
  for (const GameKind game : pack.games) {
    file.file = std::string(name_of(game)) + ".json";
    const std::optional<Json> document = open(file.file, out.problems);
    if (document) read_game(game, file, *document, pack);
  }
  if (out.problems.empty()) out.pack = std::move(pack);
  return out;
}

bool is_identity(std::string_view text) {
  const auto is_hex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
  return text.size() == 64 && std::all_of(text.begin(), text.end(), is_hex);
}

JsonLimits bundle_limits() {
  JsonLimits limits;
  limits.bytes = std::size_t{16} * 1024 * 1024;
  limits.string_bytes = std::size_t{2} * 1024 * 1024;
  return limits;
}

std::optional<std::vector<PackFile>> files_of(const Json& bundle, Problems& problems) {
  const Json* texts = find(bundle, "files");
  if (texts == nullptr || !texts->is_object()) {
    problems.push_back({"missing-key", "bundle", "", "\"files\" is missing"});
    return std::nullopt;
  }
  std::vector<PackFile> files;
  for (auto it = texts->begin(); it != texts->end(); ++it) {
    const std::string* text = it.value().get_ptr<const std::string*>();
    if (text != nullptr) files.push_back({it.key(), *text});
  }
  return files;
}

PackReading read_thin(Json& edition, const std::string& identity) {
  const auto open = [&edition](const std::string& path, Problems& problems) -> std::optional<Json> {
    Json& documents = edition["documents"];
    if (!documents.is_object() || !documents.contains(path)) return missing(path, problems);
    return std::move(documents[path]);
  };
  PackReading out = read_documents(open, Reading::Play, {});
  if (out.pack) out.pack->hash = identity;
  return out;
}

}  // namespace

PackReading read_pack(const std::vector<PackFile>& files, Reading reading) {
  Problems problems;
  check_files(files, problems);
  const auto open = [&files](const std::string& path, Problems& found) {
    const PackFile* file = find_file(files, path);
    return file == nullptr ? missing(path, found) : read_json(file->bytes, path, JsonLimits{}, found);
  };
  PackReading out = read_documents(open, reading, std::move(problems));
  if (out.pack) out.pack->hash = hash_pack(files);
  return out;
}

PackReading read_edition(std::string_view bytes) {
  PackReading out;
  std::optional<Json> document = read_json(bytes, "bundle", bundle_limits(), out.problems);
  if (!document) return out;
  const Json* identity = find(*document, "identity");
  if (identity == nullptr) {
    const auto files = files_of(*document, out.problems);
    return files ? read_pack(*files, Reading::Play) : out;
  }
  const std::string* text = identity->get_ptr<const std::string*>();
  if (text != nullptr && is_identity(*text)) return read_thin(*document, std::string(*text));
  out.problems.push_back({"bad-value", "bundle", "/identity", "an identity is 64 small hex digits"});
  return out;
}

std::string write_bundle(const std::vector<PackFile>& files) {
  Json bundle = Json::object();
  Json& texts = bundle["files"] = Json::object();
  for (const PackFile& file : files) {
    if (file.path.rfind("media/", 0) != 0) texts[file.path] = file.bytes;
  }
  return bundle.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<std::vector<PackFile>> read_bundle(std::string_view bytes, Problems& problems) {
  const std::optional<Json> document = read_json(bytes, "bundle", bundle_limits(), problems);
  return document ? files_of(*document, problems) : std::nullopt;
}

}  // namespace qingliu::content

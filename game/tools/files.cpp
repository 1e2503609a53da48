// Reading a pack's folder, within the limits of content/README.md.
#include "game/tools/files.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <system_error>

namespace qingliu::tools {
namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMostFiles = 500;
constexpr std::size_t kMostFileBytes = std::size_t{20} * 1024 * 1024;

}  // namespace

std::optional<std::string> read_file(const std::string& path, std::size_t most) {
  std::FILE* file = std::fopen(path.c_str(), "rb");
  if (file == nullptr) return std::nullopt;
  std::string bytes;
  std::string chunk(std::size_t{64} * 1024, '\0');
  bool good = true;
  while (good) {
    const std::size_t got = std::fread(chunk.data(), 1, chunk.size(), file);
    if (got == 0) break;
    bytes.append(chunk, 0, got);
    good = bytes.size() <= most;
  }
  good = good && std::ferror(file) == 0;
  std::fclose(file);
  if (!good) return std::nullopt;
  return bytes;
}

bool write_file(const std::string& path, const std::string& bytes) {
  std::FILE* file = std::fopen(path.c_str(), "wb");
  if (file == nullptr) return false;
  const bool written = std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size();
  const int why = errno;
  const bool closed = std::fclose(file) == 0;
  if (!written) errno = why;
  return closed && written;
}

std::string why_not_read(const std::string& path, std::size_t most) {
  const std::string why = std::strerror(errno);
  std::error_code error;
  if (!fs::exists(path, error)) return path + " does not exist; check the path, it is read from the current folder";
  if (fs::is_directory(path, error)) return path + " is a folder; name a file in it";
  const auto size = fs::file_size(path, error);
  if (!error && size > most) {
    return path + " has " + std::to_string(size) + " bytes, at most " + std::to_string(most) +
           " are read; is it the right file?";
  }
  return path + " cannot be read (" + why + "); check who may read it: ls -l";
}

std::string why_not_written(const std::string& path) {
  const std::string why = std::strerror(errno);
  std::error_code error;
  const fs::path folder = fs::path(path).parent_path();
  if (fs::is_directory(path, error)) return path + " is a folder; name a file in it";
  if (!folder.empty() && !fs::is_directory(folder, error)) {
    return path + " cannot be written: there is no folder " + folder.string() +
           "; make it first (mkdir -p), or name another";
  }
  return path + " cannot be written (" + why +
         "); check who may write there and that the disk has room, or name another";
}

std::vector<content::PackFile> read_folder(const std::string& folder, content::Problems& problems) {
  std::vector<content::PackFile> files;
  std::error_code error;
  fs::recursive_directory_iterator it(folder, error);
  if (error) {
    problems.push_back({"file-missing", "", "", "\"" + folder + "\" is not a folder that can be read"});
    return files;
  }
  for (; it != fs::recursive_directory_iterator(); it.increment(error)) {
    const fs::file_status status = it->symlink_status(error);
    const std::string name = fs::relative(it->path(), folder, error).generic_string();
    if (fs::is_directory(status)) continue;
    if (!fs::is_regular_file(status)) {
      problems.push_back({"bad-value", name, "", "is a link or no plain file; copy the file itself into the pack"});
      continue;
    }
    std::optional<std::string> bytes = read_file(it->path().string(), kMostFileBytes);
    if (!bytes || files.size() >= kMostFiles) {
      problems.push_back({"json-too-large", name, "", "cannot be read, is larger than 20 MB, or is the 501st file"});
      if (files.size() >= kMostFiles) break;
      continue;
    }
    files.push_back({name, std::move(*bytes)});
  }
  std::stable_sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
  return files;
}

}  // namespace qingliu::tools

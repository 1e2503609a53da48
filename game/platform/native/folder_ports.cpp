// std::filesystem, which the page never sees.
#include "game/platform/native/folder_ports.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>

#include "game/content/pack_reader.h"

namespace qingliu::platform {
namespace {

namespace fs = std::filesystem;

std::string bytes_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::vector<content::PackFile> files_of(const fs::path& folder) {
  std::vector<content::PackFile> files;
  std::error_code ignored;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, ignored)) {
    if (entry.path().extension() == ".json") {
      files.push_back({entry.path().filename().string(), bytes_of(entry.path())});
    }
  }
  return files;
}

}  // namespace

int add_packs(const std::string& folder, app::NullPacks& packs) {
  int count = 0;
  std::error_code ignored;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder + "/packs", ignored)) {
    const std::vector<content::PackFile> files = files_of(entry.path());
    const content::PackReading reading = content::read_pack(files, content::Reading::Play);
    if (!reading.pack) continue;
    const content::Pack& pack = *reading.pack;
    packs.add({pack.id, pack.title, pack.description, pack.icon, pack.games}, content::write_bundle(files));
    ++count;
  }
  return count;
}

void add_strings(const std::string& folder, app::NullStrings& strings) {
  std::error_code ignored;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder + "/strings", ignored)) {
    strings.add(entry.path().stem().string(), bytes_of(entry.path()));
  }
}

}  // namespace qingliu::platform

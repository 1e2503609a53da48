// All packs of a folder.
#include "game/tools/packs.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "game/tools/commands.h"

namespace qingliu::tools {

std::vector<content::Pack> load_packs(const std::string& folder) {
  namespace fs = std::filesystem;
  std::vector<std::string> names;
  std::error_code error;
  fs::directory_iterator it(folder, error);
  for (; !error && it != fs::directory_iterator(); it.increment(error)) {
    if (fs::exists(it->path() / "pack.json", error)) names.push_back(it->path().string());
  }
  std::stable_sort(names.begin(), names.end());
  std::vector<content::Pack> packs;
  for (const std::string& name : names) {
    std::optional<content::Pack> pack = load_pack(name);
    if (pack) packs.push_back(std::move(*pack));
  }
  return packs;
}

}  // namespace qingliu::tools

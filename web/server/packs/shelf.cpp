// Shelf: the packs that runs are verified against, read once at start.
#include "web/server/packs/shelf.h"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

#include "game/content/pack_reader.h"
#include "game/rules/mini_game.h"
#include "game/tools/files.h"

namespace qingliu::packs {
namespace {

std::vector<std::filesystem::path> pack_folders(const std::string& folder, content::Problems& problems) {
  std::vector<std::filesystem::path> found;
  std::error_code error;
  const std::filesystem::directory_iterator entries(folder, error);
  if (error) {
    problems.push_back({"no-packs", folder, "", "the folder of packs cannot be read"});
    return found;
  }
  for (const auto& entry : entries) {
    if (std::filesystem::is_regular_file(entry.path() / "pack.json", error)) {
      found.push_back(entry.path());
    }
  }
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace

void Shelf::add(content::Pack pack) {
  auto kept = std::make_unique<const content::Pack>(std::move(pack));
  const content::Pack& here = *kept;
  // The same content twice keeps its first copy: pointers to it may be in use.
  const auto placed = by_hash_.try_emplace(here.hash, std::move(kept)).first;
  by_id_[placed->second->id] = placed->second.get();
}

const content::Pack* Shelf::by_hash(std::string_view hash) const {
  const auto found = by_hash_.find(hash);
  return found == by_hash_.end() ? nullptr : found->second.get();
}

const content::Pack* Shelf::find(std::string_view name) const {
  const auto found = by_id_.find(name);
  return found == by_id_.end() ? by_hash(name) : found->second;
}

std::vector<const content::Pack*> Shelf::offering(content::GameKind game) const {
  std::vector<const content::Pack*> found;
  for (const auto& [id, pack] : by_id_) {
    if (offers(*pack, game)) found.push_back(pack);
  }
  return found;
}

std::vector<std::string> Shelf::ids() const {
  std::vector<std::string> ids;
  for (const auto& [id, pack] : by_id_) ids.push_back(id);
  return ids;
}

bool offers(const content::Pack& pack, content::GameKind game) {
  return game != content::GameKind::Blank && rules::feeds(pack, game);
}

Shelf read_shelf(const std::string& folder, content::Problems& problems) {
  Shelf shelf;
  for (const auto& path : pack_folders(folder, problems)) {
    content::Problems found;
    const auto files = tools::read_folder(path.string(), found);
    content::PackReading reading = content::read_pack(files, content::Reading::Play);
    found.insert(found.end(), reading.problems.begin(), reading.problems.end());
    for (content::Problem& problem : found) {
      problem.file = path.filename().string() + "/" + problem.file;
      problems.push_back(std::move(problem));
    }
    if (found.empty() && reading.pack) shelf.add(std::move(*reading.pack));
  }
  return shelf;
}

}  // namespace qingliu::packs

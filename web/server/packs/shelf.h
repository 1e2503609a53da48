// Shelf: the packs that runs are verified against, read once at start. Knows no database and no
// network.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "game/content/pack.h"
#include "game/content/problem.h"

namespace qingliu::packs {

class Shelf {
 public:
  /// Puts a pack on the shelf. Of two with one id the later one is what that id means.
  void add(content::Pack pack);

  /// By identity: null when it is not here.
  [[nodiscard]] const content::Pack* by_hash(std::string_view hash) const;
  /// By identity or id.
  [[nodiscard]] const content::Pack* find(std::string_view name) const;
  /// All packs that offer `game`, by id.
  [[nodiscard]] std::vector<const content::Pack*> offering(content::GameKind game) const;
  [[nodiscard]] std::size_t size() const { return by_hash_.size(); }
  /// Ids of the packs, in order.
  [[nodiscard]] std::vector<std::string> ids() const;

 private:
  std::map<std::string, std::unique_ptr<const content::Pack>, std::less<>> by_hash_;
  std::map<std::string, const content::Pack*, std::less<>> by_id_;
};

/// Whether rounds of `game` on `pack` are ranked: the pack feeds it, and it is a game that is shipped.
[[nodiscard]] bool offers(const content::Pack& pack, content::GameKind game);

/// Reads every folder in `folder` that has a pack.json. A pack with problems is left out; its
/// problems are added with the pack's folder in front of the file.
[[nodiscard]] Shelf read_shelf(const std::string& folder, content::Problems& problems);

}  // namespace qingliu::packs

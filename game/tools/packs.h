// Packs on disk: one folder, or all of a folder.
#pragma once

#include <string>
#include <vector>

#include "game/content/pack.h"

namespace qingliu::tools {

/// Every pack directly below `folder` (folders that hold a pack.json), sorted by name; problems go to stderr and leave
/// a pack out.
[[nodiscard]] std::vector<content::Pack> load_packs(const std::string& folder);

}  // namespace qingliu::tools

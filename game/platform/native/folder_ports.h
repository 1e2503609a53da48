// Packs and strings from the checkout's content folder, for the development window.
#pragma once

#include <string>

#include "game/app/null_ports.h"

namespace qingliu::platform {

/// Adds every pack under `folder`/packs that can be read; answers how many.
int add_packs(const std::string& folder, app::NullPacks& packs);
/// Adds every file of `folder`/strings.
void add_strings(const std::string& folder, app::NullStrings& strings);

}  // namespace qingliu::platform

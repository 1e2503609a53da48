// The service's log: one JSON object a line on standard error. Never an address, a name or a
// ticket.
#pragma once

#include <string_view>

#include "game/content/json.h"

namespace qingliu::score {

/// Writes {"at": now, "what": what, …fields}.
void log_line(std::string_view what, const content::Json& fields);

}  // namespace qingliu::score

// Files and folders for the command line; the core itself never opens one.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "game/content/pack_reader.h"

namespace qingliu::tools {

/// The bytes of a file of at most `most` bytes; nothing when it cannot be read or is larger.
[[nodiscard]] std::optional<std::string> read_file(const std::string& path, std::size_t most);
[[nodiscard]] bool write_file(const std::string& path, const std::string& bytes);
/// Right after read_file gave nothing, or write_file failed: why, and what can be done, as one sentence with the path.
[[nodiscard]] std::string why_not_read(const std::string& path, std::size_t most);
[[nodiscard]] std::string why_not_written(const std::string& path);
/// Every regular file below `folder`, by its path inside it, sorted; links are not followed.
/// Problems (no such folder, too many or too large files) are added.
[[nodiscard]] std::vector<content::PackFile> read_folder(const std::string& folder, content::Problems& problems);

}  // namespace qingliu::tools

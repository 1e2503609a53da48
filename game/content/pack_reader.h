// From the bytes of a pack's files to a typed Pack, or the full list of what is wrong with them.
// Opens no file itself.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "game/content/pack.h"
#include "game/content/problem.h"

namespace qingliu::content {

/// One file of a pack: its path inside the pack ("quiz.json", "media/a.png") and its bytes.
struct PackFile {
  std::string path;
  std::string bytes;
};

/// For the organizer's desk an unknown key is a Problem; for the player it is ignored, so that a
/// newer pack still plays.
enum class Reading : std::uint8_t { Check, Play };

struct PackReading {
  std::optional<Pack> pack;  ///< Present exactly when there are no problems.
  Problems problems;
};

/// Reads and checks a whole pack; collects every Problem instead of stopping at the first.
[[nodiscard]] PackReading read_pack(const std::vector<PackFile>& files, Reading reading);

/// The identity of a pack: SHA-256 over lines "path\0hex\n", sorted by path. 64 hex digits.
[[nodiscard]] std::string hash_pack(const std::vector<PackFile>& files);

/// A pack as one file: {"files": {"pack.json": "…"}}, bytes unchanged, so the identity is too. Media are not part of
/// it.
[[nodiscard]] std::optional<std::vector<PackFile>> read_bundle(std::string_view bytes, Problems& problems);
[[nodiscard]] std::string write_bundle(const std::vector<PackFile>& files);

/// A pack as the page loads it, for the player: a bundle, or an edition — the same pack in fewer languages, and so with
/// other bytes: {"identity": "64 hex digits", "documents": {"pack.json": {…}}}.
[[nodiscard]] PackReading read_edition(std::string_view bytes);

}  // namespace qingliu::content

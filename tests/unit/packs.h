// The shipped packs, loaded once, for tests that need real content.
#pragma once

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

#include "game/content/pack_reader.h"
#include "game/rules/mini_game.h"
#include "game/tools/files.h"

namespace qingliu::tests {

inline std::vector<content::PackFile> pack_files(const std::string& id) {
  content::Problems problems;
  auto files = tools::read_folder(std::string(QINGLIU_SOURCE_DIR) + "/content/packs/" + id, problems);
  REQUIRE(problems.empty());
  return files;
}

inline content::Pack load(const std::string& id) {
  content::PackReading reading = content::read_pack(pack_files(id), content::Reading::Check);
  REQUIRE(reading.problems.empty());
  REQUIRE(reading.pack.has_value());
  return *reading.pack;
}

inline const content::Pack& waste() {
  static const content::Pack kPack = load("waste");
  return kPack;
}

inline const content::Pack& drainage() {
  static const content::Pack kPack = load("drainage");
  return kPack;
}

/// Whether it is one of the four kinds of 雨污分流.
inline bool has_streets(content::GameKind game) { return game >= content::GameKind::Pipes; }

/// How many of `count` seeds a test plays of a game: streets are generated, solved and flooded, which takes its time.
inline std::uint64_t seeds_of(content::GameKind game, std::uint64_t count) {
  return has_streets(game) ? std::max<std::uint64_t>(2, count / 10) : count;
}

/// A pack that feeds `game`.
inline const content::Pack& pack_for(content::GameKind game) {
  return game == content::GameKind::Outlets || has_streets(game) ? drainage() : waste();
}

inline constexpr content::GameKind kGames[] = {content::GameKind::Sorting,   content::GameKind::Outlets,
                                               content::GameKind::Quiz,      content::GameKind::Blank,
                                               content::GameKind::Pipes,     content::GameKind::PipesLay,
                                               content::GameKind::PipesPlan, content::GameKind::PipesLearn};
inline constexpr rules::Level kLevels[] = {rules::Level::Standard, rules::Level::Elder};

/// Lets `count` ticks pass.
inline void wait(rules::MiniGame& game, std::uint32_t count) {
  for (std::uint32_t i = 0; i < count; ++i) game.tick();
}

inline std::uint64_t hash_of(const rules::MiniGame& game) {
  base::Hasher hasher;
  game.hash_into(hasher);
  return hasher.value();
}

}  // namespace qingliu::tests

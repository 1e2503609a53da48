// The shipped packs, loaded once, for tests that need real content.
#pragma once

#include <catch2/catch_test_macros.hpp>
#include <string>

#include "game/content/pack_reader.h"
#include "game/rules/mini_game.h"
#include "game/tools/files.h"

namespace qingliu::tests {

inline content::Pack load(const std::string& id) {
  content::Problems problems;
  const auto files = tools::read_folder(std::string(QINGLIU_SOURCE_DIR) + "/content/packs/" + id, problems);
  REQUIRE(problems.empty());
  content::PackReading reading = content::read_pack(files, content::Reading::Check);
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

/// A pack that feeds `game`.
inline const content::Pack& pack_for(content::GameKind game) {
  return game == content::GameKind::Outlets ? drainage() : waste();
}

inline constexpr content::GameKind kGames[] = {content::GameKind::Sorting, content::GameKind::Outlets,
                                               X
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

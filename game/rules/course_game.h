// CourseGame: what all games that ask one question after the other have in common. A game of another kind derives from
// MiniGame itself.
#pragma once

#include <cstdint>

#include "game/base/rng.h"
#include "game/rules/course.h"
#include "game/rules/mini_game.h"

namespace qingliu::rules {

class CourseGame : public MiniGame {
 public:
  [[nodiscard]] Phase phase() const final { return course_.phase(); }
  [[nodiscard]] Clock clock() const final { return course_.clock(); }
  [[nodiscard]] Progress progress() const final { return course_.progress(); }
  [[nodiscard]] const Tally& tally() const final { return tally_; }
  void hash_into(base::Hasher& hasher) const final;

 protected:
  /// The derived constructor draws with rng_, then sets course_ to as many steps as it drew.
  explicit CourseGame(const Setup& setup) : standard_(setup.level == Level::Standard), rng_(setup.seed) {}

  /// Adds what only this game has.
  virtual void hash_own(base::Hasher& hasher) const = 0;

  bool standard_;  ///< else elder
  base::Rng rng_;
  Course course_{0, 0};
  Tally tally_;
};

/// How long a round of this level is on a pool.
template <typename Pool>
[[nodiscard]] content::RoundSize size_of(const Pool& pool, Level level) {
  return level == Level::Elder ? pool.rounds.elder : pool.rounds.standard;
}

/// The verb's number in an Action.
template <typename Verb>
[[nodiscard]] constexpr Action make_action(Verb verb, std::int32_t a = 0) {
  return {static_cast<std::uint8_t>(verb), a, 0};
}

}  // namespace qingliu::rules

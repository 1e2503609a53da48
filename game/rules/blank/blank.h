// Blank: the smallest whole mini-game. Always built and tested, never shipped: copy this folder to
// begin a new one.
#pragma once

#include "game/rules/course_game.h"

namespace qingliu::rules {

/// Five questions, each "press 0 or 1"; the seed says which is right.
class Blank final : public CourseGame {
 public:
  enum class Verb : std::uint8_t {
    Press,  ///< a = 0 or 1
    Next
  };

  explicit Blank(const Setup& setup);

  [[nodiscard]] Verdict check(const Action& action) const override;
  void apply(const Action& action) override;
  void tick() override;
  [[nodiscard]] std::vector<Action> choices() const override;
  [[nodiscard]] Action advise(Intent intent) const override;

 private:
  void hash_own(base::Hasher& hasher) const override;
  static constexpr std::uint16_t kSteps = 5;

  std::int32_t right_ = 0;
};

}  // namespace qingliu::rules

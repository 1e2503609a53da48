// Outlets 排水去哪儿: each outlet of a house is sent to the sewage pipe, the rain pipe, or neither.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "game/rules/course_game.h"

namespace qingliu::rules {

class Outlets final : public CourseGame {
 public:
  enum class Verb : std::uint8_t {
    Connect,  ///< a = content::Pipe
    Next      ///< end the feedback
  };
  enum class Outcome : std::uint8_t { None, Right, Wrong, Local };

  Outlets(const content::Pack& pack, const Setup& setup);

  [[nodiscard]] Verdict check(const Action& action) const override;
  void apply(const Action& action) override;
  void tick() override;
  [[nodiscard]] std::vector<Action> choices() const override;
  [[nodiscard]] Action advise(Intent intent) const override;

  [[nodiscard]] const content::Outlet& outlet() const;
  /// Every outlet of the round in order, as indices into the pack's pool; those before
  /// progress().at are answered.
  [[nodiscard]] const std::vector<std::uint16_t>& drawn() const { return drawn_; }
  /// What the player chose for the step `at`, or nothing while it is not answered.
  [[nodiscard]] std::optional<content::Pipe> chosen_at(std::uint16_t at) const;
  /// The pipes offered now: three; at the elder level the right one and one other.
  [[nodiscard]] const std::vector<content::Pipe>& pipes() const { return pipes_; }
  [[nodiscard]] Outcome outcome() const { return outcome_; }
  [[nodiscard]] content::Pipe chosen() const { return chosen_.empty() ? content::Pipe::Sewage : chosen_.back(); }

 private:
  void hash_own(base::Hasher& hasher) const override;
  void begin_step();
  void connect(content::Pipe pipe);

  const content::Pack* pack_;
  std::vector<std::uint16_t> drawn_;
  std::vector<content::Pipe> chosen_;
  std::vector<content::Pipe> pipes_;
  Outcome outcome_ = Outcome::None;
};

}  // namespace qingliu::rules

// Pipes 雨污分流: mend or lay two networks under a street, then let a dry day and a storm judge. A round is a few streets;
// each is built (Asking), tested, and looked at (Feedback), where one may go back and mend.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "game/base/rng.h"
#include "game/rules/mini_game.h"
#include "game/rules/pipes/outcome.h"
#include "game/rules/pipes/solver.h"

namespace qingliu::rules {

class Pipes final : public MiniGame {
 public:
  enum class Verb : std::uint8_t {
    LaySewage,  ///< a = first cell, b = last cell of a straight run
    LayRain,
    Take,  ///< a = cell, b = content::Net
    Well,  ///< a = cell
    Hang,  ///< a = source: to the other stack
    Fit,   ///< a = source: septic tank or grease trap
    Part,  ///< a = cell: pass through the other network instead of ending in it
    Undo,
    Test,  ///< the dry day, then the storm
    Mend,  ///< Feedback: back to the street (only when it is not clean)
    Next   ///< Feedback: on to the next street
  };

  Pipes(const content::Pack& pack, const Setup& setup);

  [[nodiscard]] Verdict check(const Action& action) const override;
  void apply(const Action& action) override;
  void tick() override;
  [[nodiscard]] Phase phase() const override { return phase_; }
  [[nodiscard]] Clock clock() const override { return {total_, used_}; }
  [[nodiscard]] Progress progress() const override;
  [[nodiscard]] const Tally& tally() const override { return tally_; }
  void hash_into(base::Hasher& hasher) const override;
  [[nodiscard]] std::vector<Action> choices() const override;
  [[nodiscard]] Action advise(Intent intent) const override;

  /// The street as it stands now, and as it was given.
  [[nodiscard]] const content::Street& street() const { return street_; }
  [[nodiscard]] const content::Street& given() const { return given_; }
  /// Why an edit would be refused, for the view's sentence; None when it would be done.
  [[nodiscard]] pipes::Refusal why_not(const Action& action) const;
  [[nodiscard]] bool can_undo() const { return !undo_.empty(); }
  /// What the last test came to; only in Feedback.
  [[nodiscard]] const pipes::Outcome& outcome() const { return outcome_; }
  /// How often this street has been tested.
  [[nodiscard]] std::uint16_t tests() const { return tests_; }
  /// The hand-made street being played, as an index in the pack's pool, or -1 when it was generated.
  [[nodiscard]] std::int16_t handmade() const { return handmade_; }
  /// The code of a generated street, else "".
  [[nodiscard]] std::string code() const;

 private:
  // … the rest is the implementer's
  const content::Pack* pack_;
  Setup setup_;
  base::Rng rng_;
  Phase phase_ = Phase::Asking;
  std::uint32_t total_ = 0;
  std::uint32_t used_ = 0;
  content::Street given_;
  content::Street street_;
  std::vector<content::Street> undo_;
  pipes::Outcome outcome_;
  std::uint16_t tests_ = 0;
  std::int16_t handmade_ = -1;
  Tally tally_;
};

}  // namespace qingliu::rules

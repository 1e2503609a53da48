// Pipes 雨污分流: mend or lay two networks under a street, then let a dry day and a storm judge. A round is a few
// streets; each is built (Asking), tested, and looked at (Feedback), where one may go back and mend. Four GameKinds are
// this class: they differ in their streets, not in their rules.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "game/base/rng.h"
#include "game/rules/mini_game.h"
#include "game/rules/pipes/generator.h"
#include "game/rules/pipes/outcome.h"

namespace qingliu::rules {

/// Points of a perfect round at the standard level, in each of the four; a perfect street for elders is kPointsRight.
inline constexpr std::int32_t kPointsStreets = 1200;
/// Testing again after Mend costs this much of the street's most, in percent, each time. Standard level only.
inline constexpr std::int32_t kAgainPercent = 10;
inline constexpr std::size_t kUndoDepth = 64;
/// At most so many mistakes of one street are listed. entry = the hand-made street or kGeneratedEntry, part = source or
/// -1, chosen = pipes::Fault, right = cell or -1.
inline constexpr std::size_t kMistakesAStreet = 8;
inline constexpr std::uint16_t kGeneratedEntry = 0xffff;

class Pipes final : public MiniGame {
 public:
  /// The edits stand first, in the order of pipes::Edit::Verb. A street to repair is mended by Hang, Fit and Part
  /// alone.
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
    Mend,  ///< Feedback: back to the street, when it is not clean and there is time
    Next   ///< Feedback: on to the next street
  };

  Pipes(const content::Pack& pack, const Setup& setup);
  /// The street that setup.street names; nothing when it is no code, or one of another game.
  [[nodiscard]] static std::optional<pipes::StreetKey> street_of(const Setup& setup);

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
  /// What the last test came to; only in Feedback. What it is worth stands in tally().gained.
  [[nodiscard]] const pipes::Outcome& outcome() const { return outcome_; }
  /// How often this street has been tested.
  [[nodiscard]] std::uint16_t tests() const { return tests_; }
  /// The hand-made street being played, as an index in the pack's pool, or -1 when it was generated.
  [[nodiscard]] std::int16_t handmade() const { return handmade_; }
  /// The code of a generated street, else "".
  [[nodiscard]] std::string code() const;

 private:
  void begin_street();
  void draw_street();
  void generate_street(const pipes::StreetKey& key);
  void take_handmade(std::size_t entry);
  [[nodiscard]] std::vector<std::size_t> handmade_pool() const;
  [[nodiscard]] Verdict check_asking(const Action& action) const;
  [[nodiscard]] Verdict check_feedback(const Action& action) const;
  void edit(const Action& action);
  void test();
  void finish_street();
  void note_mistakes();

  [[nodiscard]] bool standard() const { return setup_.level == Level::Standard; }
  [[nodiscard]] bool out_of_time() const { return total_ != 0 && used_ >= total_; }
  /// Points for a perfect street, and what the last test is worth after what testing again costs.
  [[nodiscard]] std::int32_t most() const;
  [[nodiscard]] std::int32_t worth() const;
  [[nodiscard]] const pipes::Solution& plan() const;
  void offer(std::vector<Action>& out, const pipes::Edit& edit) const;
  void offer_network(std::vector<Action>& out) const;

  const content::Pack* pack_;
  Setup setup_;
  base::Rng rng_;
  Phase phase_ = Phase::Asking;
  std::uint32_t total_ = 0;
  std::uint32_t used_ = 0;
  std::uint32_t since_ = 0;  ///< ticks since the street or the feedback appeared
  std::uint16_t at_ = 0;
  std::uint16_t of_ = 0;
  content::Street given_;
  content::Street street_;
  std::vector<content::Street> undo_;
  pipes::Outcome outcome_;
  std::uint16_t tests_ = 0;
  std::int16_t handmade_ = -1;
  pipes::StreetKey key_;
  Tally tally_;

  /// What advise() follows, kept so that a bot need not solve the street at every decision: edits, and the street they
  /// begin from. Decides nothing, and is no part of the hash.
  struct Plan {
    content::Street from;
    pipes::Solution solution;
  };
  mutable std::unique_ptr<Plan> plan_;
};

}  // namespace qingliu::rules

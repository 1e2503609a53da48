// Quiz 政策问答: six types of question, drawn from a pool, options shuffled.
#pragma once

#include <cstdint>
#include <vector>

#include "game/rules/course_game.h"

namespace qingliu::rules {

class Quiz final : public CourseGame {
 public:
  enum class Verb : std::uint8_t {
    Pick,    ///< a = place on screen. Single, Picture, TrueFalse (0 = true, 1 = false): the answer.
             ///< Multiple: tick or untick. Order: append it to the sequence, or take it (and those
             ///< after it) back.
    Submit,  ///< Multiple: judge the ticks (at least one). Order: judge the sequence (all placed).
             ///< Number: a = the value.
    Next     ///< end the feedback
  };
  enum class Outcome : std::uint8_t { None, Right, Wrong };

  Quiz(const content::Pack& pack, const Setup& setup);

  [[nodiscard]] Verdict check(const Action& action) const override;
  void apply(const Action& action) override;
  void tick() override;
  [[nodiscard]] std::vector<Action> choices() const override;
  [[nodiscard]] Action advise(Intent intent) const override;

  [[nodiscard]] const content::Question& question() const;
  /// What stands at each place on screen: index into options (or sequence, for Order). Empty for
  /// Number and TrueFalse.
  [[nodiscard]] const std::vector<std::uint8_t>& places() const { return places_; }
  /// Multiple: whether the place is ticked.
  [[nodiscard]] bool ticked(std::uint8_t place) const { return ((ticks_ >> place) & 1U) != 0; }
  /// Order: the places in the sequence so far. Single, Picture, TrueFalse after the answer: the one
  /// place picked.
  [[nodiscard]] const std::vector<std::uint8_t>& picked() const { return picked_; }
  /// Whether picking this place is (part of) the right answer. Order: whether it belongs at
  /// position `at`.
  [[nodiscard]] bool is_right_place(std::uint8_t place) const;
  [[nodiscard]] std::int32_t number_chosen() const { return number_; }
  [[nodiscard]] Outcome outcome() const { return outcome_; }

 private:
  void hash_own(base::Hasher& hasher) const override;
  void begin_step();
  void pick(std::uint8_t place);
  void judge(bool right, std::int32_t chosen, std::int32_t expected);
  void submit(std::int32_t value);
  [[nodiscard]] std::uint8_t place_count() const;
  [[nodiscard]] Verdict check_pick(const Action& action) const;
  [[nodiscard]] Verdict check_submit(const Action& action) const;

  const content::Pack* pack_;
  std::vector<std::uint16_t> drawn_;
  std::vector<std::uint8_t> places_;
  std::uint32_t ticks_ = 0;
  std::vector<std::uint8_t> picked_;
  std::int32_t number_ = 0;
  Outcome outcome_ = Outcome::None;
};

}  // namespace qingliu::rules

// Sorting 垃圾分类: items arrive, each goes into one of four bins; composite items are taken apart
// first. Rules only: the four categories are GB/T 19095-2019's, the answers are the pack's.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "game/rules/course_game.h"

namespace qingliu::rules {

class Sorting final : public CourseGame {
 public:
  enum class Verb : std::uint8_t {
    Put,        ///< a = content::Bin
    TakeApart,  ///< a composite item into its parts
    Prepare,    ///< a = content::Step; standard level only, once per step and item
    Next        ///< end the feedback
  };
  enum class Outcome : std::uint8_t {
    None,
    Right,
    Wrong,
    Local,    ///< 看当地: scores nothing, teaches
    NotWhole  ///< a composite item put in one bin without taking it apart: wrong
  };

  Sorting(const content::Pack& pack, const Setup& setup);

  [[nodiscard]] Verdict check(const Action& action) const override;
  void apply(const Action& action) override;
  void tick() override;
  [[nodiscard]] std::vector<Action> choices() const override;
  [[nodiscard]] Action advise(Intent intent) const override;

  // What a view needs to draw this moment.
  [[nodiscard]] const content::SortingItem& item() const;
  /// The item at `ahead` places after the current one, or null: the boats that wait.
  [[nodiscard]] const content::SortingItem* upcoming(std::uint16_t ahead) const;
  /// Index of the part in question, or nothing while the item is whole.
  [[nodiscard]] std::optional<std::uint16_t> part() const;
  /// Parts in the order they are asked (indices into item().parts).
  [[nodiscard]] const std::vector<std::uint16_t>& part_order() const { return part_order_; }
  [[nodiscard]] bool can_take_apart() const;
  /// The bins offered now: all four (and the drain for parts); at the elder level the right one and
  /// one or two others.
  [[nodiscard]] const std::vector<content::Bin>& bins() const { return bins_; }
  /// The bin that is right now; nothing for a 看当地 card and a whole composite item.
  [[nodiscard]] std::optional<content::Bin> right_bin() const;
  /// The preparation steps offered now: empty unless the item needs one, at the standard level.
  [[nodiscard]] const std::vector<content::Step>& steps_offered() const { return steps_; }
  [[nodiscard]] bool step_done(content::Step step) const;
  [[nodiscard]] Outcome outcome() const { return outcome_; }
  [[nodiscard]] content::Bin chosen() const { return chosen_; }

 private:
  void hash_own(base::Hasher& hasher) const override;
  void begin_step();
  void offer();
  void put(content::Bin bin);
  void next();
  [[nodiscard]] bool fully_prepared() const;

  const content::Pack* pack_;
  std::vector<std::uint16_t> drawn_;
  std::vector<std::uint16_t> part_order_;
  std::uint16_t part_at_ = 0;
  bool apart_ = false;
  std::vector<content::Bin> bins_;
  std::vector<content::Step> steps_;
  std::uint8_t steps_done_ = 0;  ///< bit per content::Step
  Outcome outcome_ = Outcome::None;
  content::Bin chosen_ = content::Bin::Recyclable;
};

}  // namespace qingliu::rules

// Router: leads the water of one stack to its main by the cheapest way the ground allows. A part of the solver; knows
// nothing of modes, points or other stacks than those it has led already.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "game/rules/pipes/grid.h"
#include "game/rules/pipes/solver.h"

namespace qingliu::rules::pipes {

class Router {
 public:
  explicit Router(const Street& street) : street_(street) {}

  /// Along the pipes that are there, and with new ones where they end, to a fixed piece of the main. A new cell costs
  /// 1, a well at a bend or a junction 1. False when there is no way; the street may then be half changed.
  [[nodiscard]] bool lead(std::uint8_t house, Net net);

  /// The street with what was laid; wells are not set yet.
  [[nodiscard]] const Street& street() const { return street_; }
  /// What was laid, in an order in which apply_edit takes it.
  [[nodiscard]] const std::vector<Edit>& edits() const { return edits_; }
  /// Search nodes looked at so far.
  [[nodiscard]] std::uint32_t steps() const { return steps_; }
  /// New cells so far.
  [[nodiscard]] std::uint32_t cells() const { return cells_; }

 private:
  static constexpr std::size_t kRuns = 16;  // level runs are shorter than a row is wide
  static constexpr std::size_t kCells = std::size_t{content::kMaxRows} * content::kMaxColumns;
  static constexpr std::size_t kStates = kCells * 3 * kRuns;
  static constexpr std::uint16_t kFar = 0xFFFF;

  /// Water that comes into `cell` falling `in`, after `run` level pieces one behind the other.
  struct At {
    int cell = 0;
    Way in = Way::Down;
    int run = 0;
  };
  struct Goal {
    std::uint16_t cost = kFar;
    std::uint16_t state = 0;
    Way way = Way::Down;  ///< of the last new piece
    int end = 0;          ///< the piece it runs into
  };

  [[nodiscard]] static std::uint16_t state_of(const At& at) {
    return static_cast<std::uint16_t>((static_cast<std::size_t>(at.cell) * 3 + static_cast<std::size_t>(at.in)) *
                                          kRuns +
                                      static_cast<std::size_t>(at.run));
  }
  [[nodiscard]] static At at_of(std::uint16_t state) {
    return {static_cast<int>(state / kRuns / 3), static_cast<Way>(state / kRuns % 3), static_cast<int>(state % kRuns)};
  }

  [[nodiscard]] std::optional<At> follow(At at) const;
  [[nodiscard]] bool search(const At& start);
  void begin(const At& start);
  void expand(std::uint16_t state, std::uint16_t cost);
  void try_way(std::uint16_t state, std::uint16_t cost, Way way);
  void reach(const At& at, std::uint16_t cost, std::uint16_t from);
  [[nodiscard]] bool may_stand(const At& at, Way way) const;
  [[nodiscard]] bool may_join(const At& at, Way way, int run) const;
  [[nodiscard]] int joint_cost(int cell, Way in) const;
  [[nodiscard]] bool straight(int cell, Net net) const;
  void place();

  Street street_;
  std::vector<Edit> edits_;
  std::uint32_t steps_ = 0;
  std::uint32_t cells_ = 0;

  // One search.
  Net net_ = Net::Sewage;
  Goal goal_;
  std::array<std::uint16_t, kStates> cost_ = {};
  std::array<std::uint16_t, kStates> from_ = {};
  std::array<std::uint8_t, kCells* 3> least_run_ = {};  ///< of the states looked at, by cell and way in
  std::array<std::vector<std::uint16_t>, 4> open_;      ///< states by cost, modulo 4: no step costs more than 3
};

}  // namespace qingliu::rules::pipes

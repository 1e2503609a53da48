// Laying: sources first, then one stack after the other to its main. Which goes first decides who must give way, so
// several orders are tried, the best of them is changed as long as that makes it cheaper, and that street is kept.
#include <algorithm>
#include <utility>

#include "game/rules/pipes/router.h"
#include "game/rules/pipes/solver_modes.h"

namespace qingliu::rules::pipes {
namespace {

/// Orders tried when stacks stand in each other's way.
constexpr int kMostOrders = 24;
/// Rounds of changing the best order; two are nearly always enough.
constexpr int kMostRounds = 3;

struct Plan {
  std::vector<Edit> edits;
  std::uint32_t cost = 0;
  std::vector<Stack> order;
};

/// The stacks in the order to lay them: one network first, from the left or from the right.
std::vector<Stack> in_order(const std::vector<Stack>& stacks, Net first, bool from_left) {
  std::vector<Stack> order;
  for (const Net net : {first, other(first)}) {
    for (std::size_t i = 0; i < stacks.size(); ++i) {
      const Stack& stack = stacks[from_left ? i : stacks.size() - 1 - i];
      if (stack.net == net) order.push_back(stack);
    }
  }
  return order;
}

/// Lays all that is needed on one street, in many orders.
class Layer {
 public:
  explicit Layer(const Street& street) : street_(street), stacks_(used_stacks(street)) {}

  /// Tries orders; false when none worked.
  bool lay_all() {
    int orders = 0;
    for (const Net first : kBothNets) {
      for (const bool from_left : {true, false}) {
        std::vector<Stack> order = in_order(stacks_, first, from_left);
        lay_in(order);
        ++orders;
      }
    }
    // Who found no way goes first the next time.
    std::vector<Stack> order = in_order(stacks_, Net::Sewage, true);
    while (!best_ && orders++ < kMostOrders) lay_in(order);
    return best_.has_value();
  }

  /// Lets each stack go first, and last, in the best order, as long as that helps.
  void improve() {
    for (int round = 0; round < kMostRounds; ++round) {
      const std::uint32_t before = best_->cost;
      for (const Stack& stack : stacks_) {
        for (const bool first : {true, false}) {
          std::vector<Stack> order = best_->order;
          order.erase(std::find(order.begin(), order.end(), stack));
          order.insert(first ? order.begin() : order.end(), stack);
          lay_in(order);
        }
      }
      if (best_->cost == before) return;
    }
  }

  [[nodiscard]] const std::optional<Plan>& best() const { return best_; }
  [[nodiscard]] std::uint32_t steps() const { return steps_; }

 private:
  /// Lays in this order; moves the first stack that finds no way to the front.
  void lay_in(std::vector<Stack>& order) {
    Router router(street_);
    for (std::size_t i = 0; i < order.size(); ++i) {
      if (router.lead(order[i].house, order[i].net)) continue;
      const Stack failed = order[i];
      order.erase(order.begin() + static_cast<std::ptrdiff_t>(i));
      order.insert(order.begin(), failed);
      steps_ += router.steps();
      return;
    }
    steps_ += router.steps();
    keep(router, order);
  }

  /// Adds the wells, and keeps it when it is right and cheaper than what is known.
  void keep(const Router& router, const std::vector<Stack>& order) {
    Plan plan{router.edits(), router.cells(), order};
    Street laid = router.street();
    for (const Finding& finding : faults_of(laid)) {
      if (finding.fault != Fault::NoWell) return;
      if (cell_at(laid, finding.cell).well) continue;
      cell_at(laid, finding.cell).well = true;
      plan.edits.push_back({Edit::Verb::Well, finding.cell, 0});
      ++plan.cost;
    }
    if (!best_ || plan.cost < best_->cost) best_ = std::move(plan);
  }

  const Street& street_;
  std::vector<Stack> stacks_;
  std::optional<Plan> best_;
  std::uint32_t steps_ = 0;
};

/// Edits that take out all pipes and wells but the mains.
std::vector<Edit> clearing(const Street& street) {
  std::vector<Edit> edits;
  for (std::size_t i = 0; i < street.cells.size(); ++i) {
    const auto cell = static_cast<std::int16_t>(i);
    if (street.cells[i].well) edits.push_back({Edit::Verb::Well, cell, 0});
    for (const Net net : kBothNets) {
      const std::optional<content::Piece>& piece = piece_at(street, cell, net);
      if (piece && !piece->fixed) edits.push_back({Edit::Verb::Take, cell, static_cast<std::int16_t>(net)});
    }
  }
  return edits;
}

/// Goes on from `edits`; the solution's steps begin at `steps`, which counts on.
std::optional<Solution> finish(const Street& street, std::vector<Edit> edits, Care care, std::uint32_t& steps) {
  Street begun = street;
  if (!apply_all(begun, edits)) return std::nullopt;
  Layer layer(begun);
  const bool found = layer.lay_all();
  steps += layer.steps();
  if (!found) return std::nullopt;
  if (care == Care::Cheapest) layer.improve();
  const std::vector<Edit>& laid = layer.best()->edits;
  edits.insert(edits.end(), laid.begin(), laid.end());
  // The answer is tried with the player's own edits before anybody is told of it.
  Street solved = street;
  if (!apply_all(solved, edits) || !faults_of(solved).empty()) return std::nullopt;
  return Solution{std::move(edits), steps, false};
}

}  // namespace

std::optional<Solution> solve_lay(const Street& street, Care care) {
  std::uint32_t steps = 0;
  std::vector<Edit> edits = source_mends(street);
  if (std::optional<Solution> solution = finish(street, edits, care, steps)) return solution;
  // What is laid may stand in the way: begin anew.
  const std::vector<Edit> taken = clearing(street);
  if (taken.empty()) return std::nullopt;
  edits.insert(edits.end(), taken.begin(), taken.end());
  return finish(street, std::move(edits), care, steps);
}

}  // namespace qingliu::rules::pipes

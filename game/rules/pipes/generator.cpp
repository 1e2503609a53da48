// Draws streets until one can be solved and is as hard as asked for. What is laid, hung and broken comes here; what is
// in the ground comes from draft.cpp.
#include "game/rules/pipes/generator.h"

#include <algorithm>
#include <cstdlib>

#include "game/base/shuffle.h"
#include "game/rules/pipes/draft.h"
#include "game/rules/pipes/grid.h"
#include "game/rules/pipes/solver_modes.h"

namespace qingliu::rules::pipes {
namespace {

using content::SourceKind;
using content::StreetMode;

constexpr std::uint16_t kMostAttempts = 100;
/// Sets of faults tried on one street before another is drawn.
constexpr int kFaultSets = 4;

constexpr std::array<Shape, kGrades> kShapes = {{
    {9, 7, {2, 2}, {5, 6}, {2, 4}, {0, 1}, true, false, false, false},
    {9, 7, {2, 3}, {4, 6}, {2, 4}, {0, 1}, true, false, false, false},
    {9, 7, {3, 3}, {4, 5}, {3, 5}, {1, 2}, true, true, true, true},
    {11, 8, {3, 4}, {3, 5}, {3, 6}, {1, 2}, true, true, true, true},
    {12, 8, {4, 5}, {3, 5}, {3, 6}, {2, 3}, true, true, true, true},
}};
constexpr std::array<Range, kGrades> kFaults = {{{1, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 4}}};
constexpr std::array<std::array<std::uint16_t, 2>, kGrades> kStorms = {{{1, 1}, {1, 3}, {3, 3}, {3, 10}, {10, 10}}};

/// Makes the street of one key, attempt by attempt.
class Generator {
 public:
  explicit Generator(const StreetKey& key)
      : key_(key),
        grade_(static_cast<std::size_t>(std::clamp<int>(key.grade, 1, kGrades)) - 1),
        rng_((std::uint64_t{key.seed} << 16U) | (static_cast<std::uint64_t>(key.mode) << 8U) | key.grade) {}

  Generated run() {
    std::optional<Generated> best;
    for (std::uint16_t attempt = 1; attempt <= kMostAttempts; ++attempt) {
      std::optional<Generated> one = attempt_with(kShapes[grade_]);
      if (!one || (best && distance(*one) >= distance(*best))) continue;
      best = std::move(one);
      best->attempts = attempt;
      if (distance(*best) == 0) return finish(std::move(*best));
    }
    while (!best) best = attempt_with(kPlainShape);
    best->attempts = kMostAttempts;
    return finish(std::move(*best));
  }

 private:
  [[nodiscard]] int distance(const Generated& one) const {
    return std::abs(static_cast<int>(one.grade) - static_cast<int>(grade_ + 1));
  }

  std::optional<Generated> attempt_with(const Shape& shape) {
    Street street = draw_street(shape, rng_);
    street.mode = key_.mode;
    street.storm_years = kStorms[grade_][rng_.below(2)];
    return key_.mode == StreetMode::Repair ? repair(std::move(street)) : lay(std::move(street));
  }

  /// As before separation: all in one pipe, some without tank or trap.
  std::optional<Generated> lay(Street street) {
    for (content::WaterSource& source : street.sources) {
      source.to = Net::Sewage;
      source.fitted = source.fitted && rng_.below(3) != 0;
    }
    std::optional<Solution> solution = solve_lay(street, Care::Right);
    if (!solution) return std::nullopt;
    const std::uint8_t grade = grade_of(street, *solution);
    return Generated{std::move(street), std::move(*solution), grade, 0};
  }

  /// Only the street that was chosen is worth the search for its cheapest pipes.
  [[nodiscard]] Generated finish(Generated chosen) const {
    if (key_.mode == StreetMode::Repair) return chosen;
    if (std::optional<Solution> cheapest = solve(chosen.street)) chosen.solution = std::move(*cheapest);
    if (key_.mode == StreetMode::Plan) chosen.street.budget = budget(chosen.street, chosen.solution);
    return chosen;
  }

  /// An eighth more than what the solver needs, at least 2.
  static std::uint16_t budget(const Street& street, const Solution& solution) {
    Street solved = street;
    if (!apply_all(solved, solution.edits)) return 0;
    const std::uint32_t cost = works_of(street, solved).cost;
    return static_cast<std::uint16_t>(cost + std::max<std::uint32_t>(2, cost / 8));
  }

  /// A street that is right, then broken.
  std::optional<Generated> repair(Street street) {
    const std::optional<Solution> laid = solve_lay(street, Care::Cheapest);
    if (!laid || !apply_all(street, laid->edits)) return std::nullopt;
    std::optional<Generated> best;
    for (int i = 0; i < kFaultSets; ++i) {
      std::optional<Generated> one = broken(street);
      if (!one || (best && distance(*one) >= distance(*best))) continue;
      best = std::move(one);
      if (best->grade == grade_ + 1) break;
    }
    return best;
  }

  /// Puts faults in; nothing when they are not the only explanation.
  std::optional<Generated> broken(const Street& right) {
    Street street = right;
    const std::size_t faults = drawn_from(kFaults[grade_], rng_);
    Breaks breaks = breakable(street);
    for (std::size_t put = 0; put < faults;) {
      const std::optional<Edit> mend = draw_break(breaks);
      if (!mend) return std::nullopt;
      put += break_at(street, *mend) ? 1U : 0U;
    }
    std::optional<Solution> solution = solve(street);
    if (!solution || !solution->unique || solution->edits.size() != faults) return std::nullopt;
    const std::uint8_t grade = grade_of(street, *solution);
    return Generated{std::move(street), std::move(*solution), grade, 0};
  }

  /// What may be broken, as the mends that undo it: sources to hang wrong, crossings to join, fittings to leave out.
  using Breaks = std::array<std::vector<Edit>, 3>;

  Breaks breakable(const Street& street) {
    Breaks breaks;
    for (std::size_t i = 0; i < street.sources.size(); ++i) {
      const auto a = static_cast<std::int16_t>(i);
      const SourceKind kind = street.sources[i].kind;
      // Nobody hangs a toilet on a rain pipe by mistake.
      if (kind != SourceKind::Toilet) breaks[0].push_back({Edit::Verb::Hang, a, 0});
      if (needs_fitting(kind)) breaks[2].push_back({Edit::Verb::Fit, a, 0});
    }
    for (std::size_t i = 0; i < street.cells.size(); ++i) {
      const content::Cell& cell = street.cells[i];
      if (!cell.pieces[0] || !cell.pieces[1]) continue;
      breaks[1].push_back({Edit::Verb::Part, static_cast<std::int16_t>(i), 0});
    }
    for (std::vector<Edit>& kind : breaks) base::shuffle(kind, rng_);
    return breaks;
  }

  /// Takes one out: of six, three wrong stacks, two joints and a fitting, as long as there are any.
  std::optional<Edit> draw_break(Breaks& breaks) {
    constexpr std::array<std::size_t, 6> kKinds = {0, 0, 0, 1, 1, 2};
    const std::size_t first = kKinds[rng_.below(kKinds.size())];
    for (std::size_t i = 0; i < breaks.size(); ++i) {
      std::vector<Edit>& kind = breaks[(first + i) % breaks.size()];
      if (kind.empty()) continue;
      const Edit drawn = kind.back();
      kind.pop_back();
      return drawn;
    }
    return std::nullopt;
  }

  /// Of a crossing, takes the piece that is not part of a main, else that of the pipe falling down.
  static bool break_at(Street& street, const Edit& mend) {
    if (mend.verb != Edit::Verb::Part) return apply_edit(street, mend) == Refusal::None;
    for (const Net net : kBothNets) {
      std::optional<content::Piece>& piece = piece_at(street, mend.a, net);
      if (!piece || piece->fixed || piece->way != Way::Down) continue;
      piece.reset();
      return true;
    }
    return false;
  }

  StreetKey key_;
  std::size_t grade_;
  base::Rng rng_;
};

}  // namespace

Generated generate(const StreetKey& key) { return Generator(key).run(); }

}  // namespace qingliu::rules::pipes

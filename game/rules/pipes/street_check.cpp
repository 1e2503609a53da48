// The solver's word on every street, as sentences for the one who drew it.
#include "game/rules/pipes/street_check.h"

#include <optional>
#include <string>

#include "game/rules/pipes/outcome.h"
#include "game/rules/pipes/solver.h"

namespace qingliu::rules::pipes {
namespace {

using content::Problem;
using content::StreetMode;

std::string_view word_of(Refusal refusal) {
  switch (refusal) {
    case Refusal::OffTheStreet:
      return "the pipe leads off the street";
    case Refusal::Tree:
      return "a tree is in the way";
    case Refusal::Ditch:
      return "the old ditch is in the way";
    case Refusal::WaterMain:
      return "the water main may only be passed straight down, without a well";
    case Refusal::Crossing:
      return "two networks cross only straight over each other, without a well";
    default:
      return "this may not stand here";
  }
}

std::optional<Problem> misplaced(const Street& street, const std::string& path) {
  for (int cell = 0; cell < street.columns * street.rows; ++cell) {
    const Refusal refusal = check_cell(street, cell);
    if (refusal == Refusal::None) continue;
    return Problem{"bad-value", "pipes.json", path,
                   "row " + std::to_string(street.row_of(cell)) + ", column " + std::to_string(street.column_of(cell)) +
                       ": " + std::string(word_of(refusal))};
  }
  return std::nullopt;
}

/// Why the solver found nothing.
std::string why_unsolvable(const Street& street) {
  if (street.mode == StreetMode::Repair)
    return "no set of mends (hang a source elsewhere, fit a tank or trap, part a joint) makes it right";
  const std::optional<Stack> stack = first_blocked(street);
  if (!stack) return "each stack alone finds a way to its main, but not all of them together; give them more room";
  const std::string net = stack->net == Net::Sewage ? "sewage" : "rain";
  return "the " + net + " stack of house " + std::to_string(stack->house + 1) +
         " cannot reach its main; look at what is in the ground, at the fall, and at the row of the main";
}

std::optional<Problem> unsolved(const Street& street, const std::string& path) {
  if (faults_of(street).empty())
    return Problem{"bad-value", "pipes.json", path, "nothing is wrong with this street; there is nothing to do"};
  const std::optional<Solution> solution = solve(street);
  if (!solution) return Problem{"unsolvable", "pipes.json", path, why_unsolvable(street)};
  if (street.mode == StreetMode::Repair && !solution->unique)
    return Problem{"not-unique", "pipes.json", path, "it can be mended in more than one way; leave only one to find"};
  Street solved = street;
  for (const Edit& edit : solution->edits) static_cast<void>(apply_edit(solved, edit));
  const Outcome outcome = judge(street, solved, 100);
  if (!outcome.clean())
    return Problem{"unsolvable", "pipes.json", path, "even without a fault its storm is too much for the pipes"};
  if (street.mode == StreetMode::Plan && outcome.works.cost > street.budget)
    return Problem{"out-of-range", "pipes.json", path + "/budget",
                   "the solver needs " + std::to_string(outcome.works.cost) + "; allow at least that"};
  return std::nullopt;
}

}  // namespace

content::Problems check_streets(const content::Pack& pack) {
  content::Problems problems;
  for (std::size_t i = 0; i < pack.pipes.entries.size(); ++i) {
    const Street& street = pack.pipes.entries[i].street;
    const std::string path = "/streets/" + std::to_string(i);
    std::optional<Problem> problem = misplaced(street, path);
    if (!problem) problem = unsolved(street, path);
    if (problem) problems.push_back(std::move(*problem));
  }
  return problems;
}

}  // namespace qingliu::rules::pipes

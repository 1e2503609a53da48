// What may be done to a street now, for keyboards, bots and random tests: every mend, and of the endless ways to lay
// pipes those along the solver's route and a little beyond.
#include <algorithm>

#include "game/rules/course_game.h"
#include "game/rules/pipes/grid.h"
#include "game/rules/pipes/pipes.h"

namespace qingliu::rules {
namespace {

using content::StreetMode;
using pipes::Edit;

constexpr std::size_t kMostChoices = 64;
/// At most so many pieces and wells are offered to be taken or set.
constexpr int kMostTakes = 8;
constexpr int kMostWells = 4;

Action action_of(const Edit& edit) { return {static_cast<std::uint8_t>(edit.verb), edit.a, edit.b}; }

bool lays(const Edit& edit) { return edit.verb == Edit::Verb::LaySewage || edit.verb == Edit::Verb::LayRain; }

/// The same run, one cell longer.
Edit one_further(const content::Street& street, Edit run) {
  const bool down = run.b - run.a >= street.columns;
  const int step = down ? street.columns : run.b < run.a ? -1 : 1;
  run.b = static_cast<std::int16_t>(run.b + step);
  return run;
}

}  // namespace

void Pipes::offer(std::vector<Action>& out, const Edit& edit) const {
  const Action action = action_of(edit);
  if (out.size() >= kMostChoices || check(action) != Verdict::Ok) return;
  if (std::find(out.begin(), out.end(), action) == out.end()) out.push_back(action);
}

std::vector<Action> Pipes::choices() const {
  std::vector<Action> out;
  if (phase_ == Phase::Feedback) {
    out.push_back(make_action(Verb::Next));
    if (!outcome_.clean() && !out_of_time()) out.push_back(make_action(Verb::Mend));
  }
  if (phase_ != Phase::Asking) return out;
  out.push_back(make_action(Verb::Test));
  if (can_undo()) out.push_back(make_action(Verb::Undo));
  for (std::size_t i = 0; i < street_.sources.size(); ++i) {
    offer(out, {Edit::Verb::Hang, static_cast<std::int16_t>(i), 0});
    if (pipes::needs_fitting(street_.sources[i].kind)) offer(out, {Edit::Verb::Fit, static_cast<std::int16_t>(i), 0});
  }
  for (std::size_t i = 0; i < street_.cells.size(); ++i) {
    const content::Cell& cell = street_.cells[i];
    if (cell.pieces[0].has_value() != cell.pieces[1].has_value())
      offer(out, {Edit::Verb::Part, static_cast<std::int16_t>(i), 0});
  }
  if (street_.mode != StreetMode::Repair) offer_network(out);
  return out;
}

void Pipes::offer_network(std::vector<Action>& out) const {
  for (const Edit& edit : plan().edits) {
    offer(out, edit);
    if (lays(edit)) offer(out, one_further(street_, edit));
  }
  int takes = 0;
  int wells = 0;
  for (std::size_t i = 0; i < street_.cells.size(); ++i) {
    const auto cell = static_cast<std::int16_t>(i);
    for (const pipes::Net net : pipes::kBothNets) {
      const std::optional<content::Piece>& piece = pipes::piece_at(street_, cell, net);
      if (!piece || piece->fixed || takes >= kMostTakes) continue;
      offer(out, {Edit::Verb::Take, cell, static_cast<std::int16_t>(net)});
      ++takes;
    }
    if (!street_.cells[i].well || wells >= kMostWells) continue;
    offer(out, {Edit::Verb::Well, cell, 0});
    ++wells;
  }
}

const pipes::Solution& Pipes::plan() const {
  if (!plan_) plan_ = std::make_unique<Plan>(Plan{given_, pipes::solve(given_).value_or(pipes::Solution{})});
  return plan_->solution;
}

Action Pipes::advise(Intent intent) const {
  if (phase_ == Phase::Feedback) return make_action(Verb::Next);
  if (intent == Intent::Wrong) return make_action(Verb::Test);
  const auto step_from = [this](const Plan& known) -> std::optional<Action> {
    content::Street street = known.from;
    for (const Edit& edit : known.solution.edits) {
      if (street == street_) return action_of(edit);
      if (pipes::apply_edit(street, edit) != pipes::Refusal::None) return std::nullopt;
    }
    if (street == street_) return make_action(Verb::Test);
    return std::nullopt;
  };
  static_cast<void>(plan());
  if (const std::optional<Action> step = step_from(*plan_)) return *step;
  // Off the plan: from here it is another one; where there is none, back.
  std::optional<pipes::Solution> solution = pipes::solve(street_);
  if (!solution) return make_action(can_undo() ? Verb::Undo : Verb::Test);
  plan_ = std::make_unique<Plan>(Plan{street_, std::move(*solution)});
  return step_from(*plan_).value_or(make_action(Verb::Test));
}

}  // namespace qingliu::rules

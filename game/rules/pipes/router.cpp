// Dijkstra's search over (cell, way in, level run so far). Costs are small whole numbers, so the open list is four
// buckets (Dial 1969).
#include "game/rules/pipes/router.h"

#include <algorithm>

namespace qingliu::rules::pipes {

using content::Cell;
using content::Ground;
using content::Piece;

bool Router::lead(std::uint8_t house, Net net) {
  net_ = net;
  std::optional<At> at = follow({street_.houses[house].stack[static_cast<std::size_t>(net)], Way::Down, 0});
  // Each search ends in a pipe that was there; when that one ends in the earth, it is led on from there.
  for (std::size_t i = 0; at && at->cell >= 0 && i < kCells; ++i) {
    if (!search(*at)) return false;
    at = follow(*at);
  }
  return at && at->cell < 0;
}

/// Where water coming in at `at` leaves the laid pipes: the first cell without one; cell -1 when it reaches the main;
/// nothing when it goes round or off the street.
std::optional<Router::At> Router::follow(At at) const {
  for (std::size_t i = 0; i < kCells; ++i) {
    const std::optional<Piece>& piece = piece_at(street_, at.cell, net_);
    if (!piece) return at;
    if (piece->fixed) return At{-1, at.in, 0};
    const bool level = piece->way != Way::Down;
    at.run = level ? (piece->way == at.in ? at.run : 0) + 1 : 0;
    at.in = piece->way;
    if (is_outfall(street_, at.cell, net_, piece->way)) return At{-1, at.in, 0};
    at.cell = beyond(street_, at.cell, piece->way);
    if (at.cell < 0) return std::nullopt;
  }
  return std::nullopt;
}

void Router::begin(const At& start) {
  cost_.fill(kFar);
  least_run_.fill(kRuns);
  for (auto& bucket : open_) bucket.clear();
  goal_ = {};
  reach(start, 0, state_of(start));
}

bool Router::search(const At& start) {
  if (start.run >= static_cast<int>(kRuns)) return false;
  begin(start);
  std::size_t idle = 0;
  for (std::uint16_t cost = 0; idle < open_.size() && cost < goal_.cost; ++cost) {
    std::vector<std::uint16_t>& bucket = open_[cost % open_.size()];
    idle = bucket.empty() ? idle + 1 : 0;
    for (std::size_t i = 0; i < bucket.size(); ++i) {
      if (cost_[bucket[i]] == cost) expand(bucket[i], cost);
    }
    bucket.clear();
  }
  if (goal_.cost == kFar) return false;
  place();
  return true;
}

void Router::expand(std::uint16_t state, std::uint16_t cost) {
  // Who came as cheaply with a shorter level run can do all that this one can.
  std::uint8_t& least = least_run_[state / kRuns];
  const auto run = static_cast<std::uint8_t>(state % kRuns);
  if (run >= least) return;
  least = run;
  ++steps_;
  for (const Way way : kAllWays) try_way(state, cost, way);
}

void Router::try_way(std::uint16_t state, std::uint16_t cost, Way way) {
  const At at = at_of(state);
  if (!may_stand(at, way)) return;
  const int run = way == Way::Down ? 0 : (way == at.in ? at.run : 0) + 1;
  const int next = beyond(street_, at.cell, way);
  if (next < 0 || run > street_.fall || run >= static_cast<int>(kRuns)) return;
  const bool well = way != at.in && !cell_at(street_, at.cell).well;
  auto so_far = static_cast<std::uint16_t>(cost + 1 + (well ? 1 : 0));
  const At on = {next, way, run};
  if (!piece_at(street_, next, net_)) return reach(on, so_far, state);
  if (!may_join(on, way, run)) return;
  so_far = static_cast<std::uint16_t>(so_far + joint_cost(next, way));
  if (so_far < goal_.cost) goal_ = {so_far, state, way, next};
}

void Router::reach(const At& at, std::uint16_t cost, std::uint16_t from) {
  const std::uint16_t state = state_of(at);
  if (cost >= cost_[state]) return;
  cost_[state] = cost;
  from_[state] = from;
  open_[cost % open_.size()].push_back(state);
}

/// Whether all that comes into the cell falls the way its piece does.
bool Router::straight(int cell, Net net) const {
  const Way own = piece_at(street_, cell, net)->way;
  return std::none_of(kAllWays.begin(), kAllWays.end(),
                      [&](Way way) { return way != own && comes_in(street_, cell, net, way); });
}

/// Whether a new piece may stand where the water is, falling `way`.
bool Router::may_stand(const At& at, Way way) const {
  const Cell& cell = cell_at(street_, at.cell);
  if (cell.ground == Ground::Tree || cell.ground == Ground::Ditch) return false;
  if ((at.in == Way::Left && way == Way::Right) || (at.in == Way::Right && way == Way::Left)) return false;
  const std::optional<Piece>& crossed = cell.pieces[static_cast<std::size_t>(other(net_))];
  const bool plain = cell.ground == Ground::Earth && !crossed;
  if (plain) return true;
  if (cell.well || way != at.in) return false;
  if (cell.ground == Ground::WaterMain && way != Way::Down) return false;
  if (under_stack(street_, at.cell, net_) && way != Way::Down) return false;
  if (!crossed) return true;
  return (crossed->way == Way::Down) != (way == Way::Down) && straight(at.cell, other(net_));
}

/// Whether a new piece falling `way` may run into the piece in `at.cell`, which carries on its level run.
bool Router::may_join(const At& at, Way way, int run) const {
  const Cell& cell = cell_at(street_, at.cell);
  const Piece own = *piece_at(street_, at.cell, net_);
  if ((own.way == Way::Left && way == Way::Right) || (own.way == Way::Right && way == Way::Left)) return false;
  const bool passes = cell.ground == Ground::WaterMain || cell.pieces[static_cast<std::size_t>(other(net_))];
  if (passes && (way != own.way || !straight(at.cell, net_))) return false;
  if (way == Way::Down) return true;
  for (int on = at.cell; on >= 0; on = beyond(street_, on, way)) {
    const std::optional<Piece>& piece = piece_at(street_, on, net_);
    if (!piece || piece->fixed || piece->way != way) break;
    ++run;
  }
  return run <= street_.fall;
}

/// 1 when joining the piece in `cell` makes a well necessary that was not.
int Router::joint_cost(int cell, Way in) const {
  const Piece own = *piece_at(street_, cell, net_);
  if (own.fixed || cell_at(street_, cell).well || !straight(cell, net_)) return 0;
  const bool first = !comes_in(street_, cell, net_, own.way);
  return first && in == own.way ? 0 : 1;
}

/// Lays the way found, last run first: so no pipe ends in the earth or off the street while it is laid.
void Router::place() {
  const Edit::Verb verb = net_ == Net::Sewage ? Edit::Verb::LaySewage : Edit::Verb::LayRain;
  std::uint16_t state = goal_.state;
  Way way = goal_.way;
  int end = goal_.end;
  for (bool more = true; more;) {
    At at = at_of(state);
    for (;; at = at_of(state)) {
      piece_at(street_, at.cell, net_) = Piece{way, false};
      ++cells_;
      more = from_[state] != state;
      if (!more || at.in != way) break;
      state = from_[state];
    }
    edits_.push_back({verb, static_cast<std::int16_t>(at.cell), static_cast<std::int16_t>(end)});
    end = at.cell;
    way = at.in;
    state = from_[state];
  }
}

}  // namespace qingliu::rules::pipes

// What is wrong with a street, and what was built in it.
#include "game/rules/pipes/grid.h"
#include "game/rules/pipes/street.h"

namespace qingliu::rules::pipes {
namespace {

using content::Cell;
using content::Piece;
using content::SourceKind;
using content::WaterSource;

/// Walks over a street once; water decides which pieces are looked at.
class Inspection {
 public:
  explicit Inspection(const Street& street) : street_(street), carried_(carried_by(street)) {}

  std::vector<Finding> run() {
    sources();
    for (int cell = 0; cell < street_.columns * street_.rows; ++cell) {
      for (const Net net : kBothNets) look_at(cell, net);
    }
    return std::move(found_);
  }

 private:
  void sources() {
    for (std::size_t i = 0; i < street_.sources.size(); ++i) {
      const WaterSource& source = street_.sources[i];
      const auto whose = static_cast<std::int16_t>(i);
      if (source.to != belongs_to(source.kind)) found_.push_back({Fault::WrongStack, -1, whose, source.to});
      if (source.fitted || !needs_fitting(source.kind)) continue;
      const Fault fault = source.kind == SourceKind::Toilet ? Fault::NoTank : Fault::NoTrap;
      found_.push_back({fault, -1, whose, source.to});
    }
  }

  void add(Fault fault, int cell, Net net) { found_.push_back({fault, static_cast<std::int16_t>(cell), -1, net}); }

  [[nodiscard]] bool carries(int cell, Net net) const { return carried_[node_of(cell, net)] != 0; }

  /// Whether water of `net` comes into the cell falling this way, out of a pipe or a stack.
  [[nodiscard]] bool flows_in(int cell, Net net, Way way) const {
    const int from = before(street_, cell, way);
    if (from >= 0) return comes_in(street_, cell, net, way) && carries(from, net);
    return way == Way::Down && comes_in(street_, cell, net, way) && stack_is_used(cell, net);
  }

  [[nodiscard]] bool stack_is_used(int cell, Net net) const {
    for (const WaterSource& source : street_.sources) {
      if (source.to == net && street_.houses[source.house].stack[static_cast<std::size_t>(net)] == cell) return true;
    }
    return false;
  }

  void look_at(int cell, Net net) {
    const std::optional<Piece>& piece = piece_at(street_, cell, net);
    if (!piece) return look_at_gap(cell, net);
    if (!carries(cell, net)) return;
    const Spot next = next_of(street_, cell, net);
    if (next.kind == Spot::Kind::Ground) add(Fault::OpenEnd, cell, net);
    if (piece->fixed) return;
    if (runs_too_flat(cell, net, *piece)) add(Fault::TooFlat, cell, net);
    if (lacks_well(cell, net, *piece)) add(Fault::NoWell, cell, net);
    if (is_opposed(cell, net, *piece)) add(Fault::Opposed, cell, net);
  }

  /// No pipe of `net` here: does one end in the other network, or a stack in the ground?
  void look_at_gap(int cell, Net net) {
    const bool joined = piece_at(street_, cell, other(net)).has_value();
    if (!joined) {
      if (flows_in(cell, net, Way::Down) && before(street_, cell, Way::Down) < 0) add(Fault::OpenEnd, cell, net);
      return;
    }
    for (const Way way : kAllWays) {
      if (flows_in(cell, net, way)) return add(Fault::CrossJoined, cell, net);
    }
  }

  /// True for the first cell beyond `fall` of a level run.
  [[nodiscard]] bool runs_too_flat(int cell, Net net, const Piece& piece) const {
    if (piece.way == Way::Down) return false;
    int length = 1;
    for (int at = before(street_, cell, piece.way); at >= 0; at = before(street_, at, piece.way)) {
      const std::optional<Piece>& one = piece_at(street_, at, net);
      if (!one || one->fixed || one->way != piece.way || !carries(at, net)) break;
      if (++length > street_.fall + 1) return false;
    }
    return length == street_.fall + 1;
  }

  [[nodiscard]] bool lacks_well(int cell, Net net, const Piece& piece) const {
    if (cell_at(street_, cell).well) return false;
    int in = 0;
    bool bent = false;
    for (const Way way : kAllWays) {
      const bool head_on = way != piece.way && way != Way::Down && piece.way != Way::Down;  // that is Opposed, no bend
      if (head_on || !flows_in(cell, net, way)) continue;
      ++in;
      bent = bent || way != piece.way;
    }
    return in > 1 || bent;
  }

  [[nodiscard]] bool is_opposed(int cell, Net net, const Piece& piece) const {
    if (piece.way != Way::Right) return false;
    const int next = beyond(street_, cell, Way::Right);
    if (next < 0) return false;
    const std::optional<Piece>& facing = piece_at(street_, next, net);
    return facing && facing->way == Way::Left;
  }

  const Street& street_;
  Carried carried_;
  std::vector<Finding> found_;
};

}  // namespace

std::vector<Finding> faults_of(const Street& street) { return Inspection(street).run(); }

Works works_of(const Street& before, const Street& after) {
  Works works;
  const Carried carried = carried_by(after);
  for (int cell = 0; cell < after.columns * after.rows; ++cell) {
    const Cell& was = cell_at(before, cell);
    const Cell& now = cell_at(after, cell);
    bool dug = now.well && !was.well;
    if (dug) ++works.cost;
    for (const Net net : kBothNets) {
      const std::optional<Piece>& piece = piece_at(after, cell, net);
      if (!piece || piece == piece_at(before, cell, net)) continue;
      works.cost += size_for(after, carried[node_of(cell, net)]);
      dug = true;
    }
    if (dug) ++works.digs;
  }
  for (std::size_t i = 0; i < after.sources.size(); ++i) {
    if (after.sources[i].fitted && !before.sources[i].fitted) works.cost += 2;
  }
  return works;
}

}  // namespace qingliu::rules::pipes

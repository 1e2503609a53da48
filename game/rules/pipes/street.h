// What may be done to a street, where its water runs, and what is wrong with it. Pure functions of a Street; no clock,
// no points. Rule sources stand beside each Fault; docs/drainage-model.md says what is simplified.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "game/base/hash.h"
#include "game/content/street.h"

namespace qingliu::rules::pipes {

using content::Net;
using content::Street;
using content::Way;

[[nodiscard]] inline Net other(Net net) { return net == Net::Sewage ? Net::Rain : Net::Sewage; }
/// Which network a source belongs to: roof and yard to rain, all others to sewage.
/// 城镇排水与污水处理条例 第19、20条; GB 50015-2019.
[[nodiscard]] Net belongs_to(content::SourceKind kind);
/// Whether it needs a septic tank (toilet) or a grease trap (restaurant) before the sewage pipe.
[[nodiscard]] bool needs_fitting(content::SourceKind kind);

/// Why an edit cannot be made: also the view's sentence for a tap that does nothing.
enum class Refusal : std::uint8_t {
  None,
  OffTheStreet,  ///< names no cell or source
  Uphill,        ///< a pipe cannot climb
  NotStraight,   ///< a run is one row or one column
  Tree,          ///< roots are in the way
  Ditch,         ///< the old ditch is in the way
  WaterMain,     ///< the water main may only be passed straight down
  Main,          ///< the main stays as it is
  Crossing,      ///< two networks cross only straight over each other, without a well
  Nothing        ///< there is nothing to take, part, fit or undo; or the street would stay as it is
};

/// Every field of it, in a fixed order.
void hash_street(const Street& street, base::Hasher& hasher);
/// Why what stands in a cell may not stand there, or None. Edits keep every cell so; hand-made streets are held to it.
[[nodiscard]] Refusal check_cell(const Street& street, int cell);

// Edits. Each answers None and has changed the street, or says why not and has changed nothing.
/// Lays `net` from one cell to another in the same column (downwards) or the same row. Every cell but the last falls
/// towards the last; the last keeps the piece of this net it has, else gets one of the same way — or, where that would
/// lead off the street, one falling down, in the last row one towards its main.
/// From a cell to itself: one piece falling down.
[[nodiscard]] Refusal lay(Street& street, Net net, int from, int to);
/// Takes out the piece of `net`, unless it is fixed.
[[nodiscard]] Refusal take(Street& street, Net net, int cell);
/// Sets an inspection well, or takes it away.
[[nodiscard]] Refusal toggle_well(Street& street, int cell);
/// Moves a source to the other stack of its house.
[[nodiscard]] Refusal hang(Street& street, int source);
/// Fits a septic tank or grease trap to a source that needs one, or takes it away.
[[nodiscard]] Refusal fit(Street& street, int source);
/// Where a pipe (or a stack) of one network ends in a straight pipe of the other, in `cell`: lays the missing piece
/// there, so that it passes through to its own network in the next cell. The one-tap mend of a cross connection.
[[nodiscard]] Refusal part(Street& street, int cell);

// Where water runs.
/// A place water can be: a piece, or where it leaves the pipes. For Plant and River `cell` is the last piece's, for
/// Ground the cell it runs into.
struct Spot {
  enum class Kind : std::uint8_t { Pipe, Plant, River, Ground };  ///< Ground: an open end
  Kind kind = Kind::Ground;
  std::int16_t cell = -1;
  Net net = Net::Sewage;
  bool operator==(const Spot&) const = default;
};
/// Where the water of a stack first goes: in row 0 into its own network's piece, else into the other's (a cross
/// connection), else into the ground.
[[nodiscard]] Spot entry_of(const Street& street, std::uint8_t house, Net stack);
/// Where a piece's water goes next. A piece that points at a cell without its own net but with the other flows into the
/// other: a cross connection.
[[nodiscard]] Spot next_of(const Street& street, int cell, Net net);
/// The sources whose water passes each piece, as bits (bit i = Street::sources[i]); index = node_of(cell, net).
using Carried = std::array<std::uint32_t, std::size_t{content::kMaxRows} * content::kMaxColumns * content::kNets>;
[[nodiscard]] inline std::size_t node_of(int cell, Net net) {
  return static_cast<std::size_t>(cell) * content::kNets + static_cast<std::size_t>(net);
}
[[nodiscard]] Carried carried_by(const Street& street);
/// The same of one piece; for many pieces take carried_by() once.
[[nodiscard]] std::uint32_t sources_at(const Street& street, int cell, Net net);
/// How wide a piece must be for the sources that pass it: 1, 2 or 3, by the number of their houses (one, two, more).
[[nodiscard]] std::uint8_t size_for(const Street& street, std::uint32_t sources);
[[nodiscard]] std::uint8_t size_of(const Street& street, int cell, Net net);

// What is wrong.
enum class Fault : std::uint8_t {
  WrongStack,  ///< the source hangs on the other network's stack. 条例 第20条; 广东省水污染防治条例 第31条
  CrossJoined,  ///< a pipe ends in a pipe of the other network. 条例 第19条
  OpenEnd,      ///< a pipe ends in the ground, or a stack has no pipe although a source hangs on it
  NoTank,       ///< a toilet without septic tank. GB/T 51347-2019
  NoTrap,       ///< a restaurant without grease trap. 青岛市城市排水条例 第31条 (analogy)
  TooFlat,      ///< a level run longer than Street::fall: the pipe would not fall any more. slope = fall ÷ length
  NoWell,       ///< a bend or a junction without inspection well
  Opposed       ///< two pipes fall towards each other
};
struct Finding {
  Fault fault = Fault::OpenEnd;
  /// Where; -1 for a fault of a source. CrossJoined: the cell they meet in, the one to part(). OpenEnd: the piece with
  /// the open end, or the cell under the stack without a pipe. TooFlat: the first cell too far. Opposed: the left of
  /// the two.
  std::int16_t cell = -1;
  std::int16_t source = -1;  ///< whose; -1 for a fault of a pipe
  /// The network of the piece, or the stack the source hangs on. CrossJoined: the network that ends there.
  Net net = Net::Sewage;
  bool operator==(const Finding&) const = default;
};
/// Everything wrong with a street, in a fixed order: sources first, then cells row by row, sewage before rain. Pieces
/// that carry no source's water are not looked at, nor are fixed pieces for TooFlat, NoWell.
[[nodiscard]] std::vector<Finding> faults_of(const Street& street);
/// Laid length: what the player laid, in cells, by size; and the cells that are dug open.
struct Works {
  std::uint32_t cost = 0;  ///< size 1 costs 1 a cell, 2 costs 2, 3 costs 3; a well 1; a fitting 2
  std::uint32_t digs = 0;  ///< cells with anything that was not in `before`
};
[[nodiscard]] Works works_of(const Street& before, const Street& after);

}  // namespace qingliu::rules::pipes

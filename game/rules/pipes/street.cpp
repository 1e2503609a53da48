// Where water runs: from a stack into the first piece, from piece to piece, out of the pipes. Knows nothing of edits,
// faults or amounts.
#include "game/rules/pipes/street.h"

#include "game/rules/pipes/grid.h"

namespace qingliu::rules::pipes {

using content::SourceKind;

Net belongs_to(SourceKind kind) {
  return kind == SourceKind::Roof || kind == SourceKind::Yard ? Net::Rain : Net::Sewage;
}

bool needs_fitting(SourceKind kind) { return kind == SourceKind::Toilet || kind == SourceKind::Restaurant; }

namespace {

/// What water coming from `net` meets in `cell`: its own pipe, else the other's, else earth.
Spot into(const Street& street, int cell, Net net) {
  const auto at = static_cast<std::int16_t>(cell);
  if (piece_at(street, cell, net)) return {Spot::Kind::Pipe, at, net};
  if (piece_at(street, cell, other(net))) return {Spot::Kind::Pipe, at, other(net)};
  return {Spot::Kind::Ground, at, net};
}

}  // namespace

Spot entry_of(const Street& street, std::uint8_t house, Net stack) {
  return into(street, street.houses[house].stack[static_cast<std::size_t>(stack)], stack);
}

Spot next_of(const Street& street, int cell, Net net) {
  const auto at = static_cast<std::int16_t>(cell);
  const std::optional<content::Piece>& piece = piece_at(street, cell, net);
  if (!piece) return {Spot::Kind::Ground, at, net};
  const int next = beyond(street, cell, piece->way);
  if (next >= 0) return into(street, next, net);
  if (!is_outfall(street, cell, net, piece->way)) return {Spot::Kind::Ground, at, net};
  return {net == Net::Sewage ? Spot::Kind::Plant : Spot::Kind::River, at, net};
}

Carried carried_by(const Street& street) {
  Carried carried{};
  for (std::size_t house = 0; house < street.houses.size(); ++house) {
    std::array<std::uint32_t, content::kNets> hung = {};
    for (std::size_t i = 0; i < street.sources.size(); ++i) {
      const content::WaterSource& source = street.sources[i];
      if (source.house == house) hung[static_cast<std::size_t>(source.to)] |= 1U << i;
    }
    for (const Net net : kBothNets) {
      const std::uint32_t bits = hung[static_cast<std::size_t>(net)];
      if (bits == 0) continue;
      Spot spot = entry_of(street, static_cast<std::uint8_t>(house), net);
      while (spot.kind == Spot::Kind::Pipe) {
        std::uint32_t& here = carried[node_of(spot.cell, spot.net)];
        if ((here & bits) == bits) break;  // two pipes that fall towards each other
        here |= bits;
        spot = next_of(street, spot.cell, spot.net);
      }
    }
  }
  return carried;
}

std::uint32_t sources_at(const Street& street, int cell, Net net) { return carried_by(street)[node_of(cell, net)]; }

std::uint8_t size_for(const Street& street, std::uint32_t sources) {
  std::uint32_t houses = 0;
  for (std::size_t i = 0; i < street.sources.size(); ++i) {
    if ((sources >> i & 1U) != 0) houses |= 1U << street.sources[i].house;
  }
  std::uint8_t count = 0;
  for (; houses != 0; houses &= houses - 1) ++count;
  if (count <= 1) return 1;
  return count == 2 ? 2 : 3;
}

std::uint8_t size_of(const Street& street, int cell, Net net) {
  return size_for(street, sources_at(street, cell, net));
}

namespace {

std::uint64_t bits_of(const content::Cell& cell) {
  std::uint64_t bits = (static_cast<std::uint64_t>(cell.ground) << 1U) | (cell.well ? 1U : 0U);
  for (const std::optional<content::Piece>& piece : cell.pieces) {
    bits <<= 4U;
    if (piece) bits |= 8U | (static_cast<std::uint64_t>(piece->way) << 1U) | (piece->fixed ? 1U : 0U);
  }
  return bits;
}

}  // namespace

void hash_street(const Street& street, base::Hasher& hasher) {
  hasher.add(static_cast<std::uint64_t>(street.mode));
  for (const int number : {street.columns, street.rows, street.fall, street.main[0], street.main[1]})
    hasher.add_signed(number);
  hasher.add((std::uint64_t{street.storm_years} << 16U) | street.budget);
  for (const content::House& house : street.houses)
    for (const int number : {house.first, house.last, house.stack[0], house.stack[1]}) hasher.add_signed(number);
  for (const content::WaterSource& source : street.sources) {
    hasher.add((static_cast<std::uint64_t>(source.kind) << 16U) | (std::uint64_t{source.house} << 8U) |
               (static_cast<std::uint64_t>(source.to) << 1U) | (source.fitted ? 1U : 0U));
  }
  for (const content::Cell& cell : street.cells) hasher.add(bits_of(cell));
}

}  // namespace qingliu::rules::pipes

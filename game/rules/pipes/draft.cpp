// Houses first, then mains, then what is in the ground. The draws and their order are part of what a street's code
// means: any change gives other streets, so it bumps kRulesVersion.
#include "game/rules/pipes/draft.h"

#include <algorithm>

#include "game/base/shuffle.h"
#include "game/rules/pipes/grid.h"

namespace qingliu::rules::pipes {
namespace {

using content::Cell;
using content::Ground;
using content::House;
using content::Piece;
using content::SourceKind;

bool chance(base::Rng& rng, std::uint32_t in) { return rng.below(in) == 0; }

class Draft {
 public:
  Draft(const Shape& shape, base::Rng& rng) : shape_(shape), rng_(rng) {}

  Street draw() {
    street_.columns = shape_.columns;
    street_.rows = shape_.rows;
    street_.cells.assign(std::size_t{shape_.columns} * shape_.rows, Cell{});
    street_.fall = drawn_from(shape_.fall, rng_);
    houses();
    sources();
    mains();
    water_main();
    for (int left = drawn_from(shape_.trees, rng_); left > 0; --left) tree();
    for (int left = drawn_from(shape_.ditches, rng_); left > 0; --left) ditch();
    return std::move(street_);
  }

 private:
  /// Two columns each, a gap between as long as there is room; what is left widens houses and gaps.
  void houses() {
    const std::size_t count = drawn_from(shape_.houses, rng_);
    std::vector<std::uint8_t> width(count, 2);
    std::vector<std::uint8_t> gap(count + 1, 0);  // before each house, and after the last
    int spare = shape_.columns - static_cast<int>(2 * count);
    std::vector<std::uint16_t> between = base::shuffled_indices(count - 1, rng_);
    for (const std::uint16_t i : between) {
      if (spare <= 0) break;
      gap[i + 1U] = 1;
      --spare;
    }
    for (; spare > 0; --spare) {
      const std::size_t at = rng_.below(static_cast<std::uint32_t>(2 * count + 1));
      if (at < count && width[at] < 3) {
        ++width[at];
      } else {
        ++gap[at < count ? at : at - count];
      }
    }
    std::uint8_t column = 0;
    for (std::size_t i = 0; i < count; ++i) {
      column = static_cast<std::uint8_t>(column + gap[i]);
      street_.houses.push_back(house(column, width[i]));
      column = static_cast<std::uint8_t>(column + width[i]);
    }
  }

  House house(std::uint8_t first, std::uint8_t width) {
    const std::vector<std::uint16_t> columns = base::shuffled_indices(width, rng_);
    House house{first, static_cast<std::uint8_t>(first + width - 1), {}};
    for (std::size_t net = 0; net < content::kNets; ++net)
      house.stack[net] = static_cast<std::uint8_t>(first + columns[net]);
    return house;
  }

  void sources() {
    const auto count = static_cast<std::uint32_t>(street_.houses.size());
    const bool restaurant = shape_.restaurant && chance(rng_, 2);
    const std::uint32_t which = rng_.below(count);
    const std::size_t most = content::kMaxSources / count;
    for (std::uint32_t house = 0; house < count; ++house) {
      for (const SourceKind kind : kinds(restaurant && house == which, most))
        street_.sources.push_back({kind, static_cast<std::uint8_t>(house), belongs_to(kind), needs_fitting(kind)});
    }
  }

  /// Outlets of one house: a toilet, a kitchen and a roof always; then what there is room for.
  std::vector<SourceKind> kinds(bool restaurant, std::size_t most) {
    using enum SourceKind;
    std::vector<SourceKind> more = restaurant ? std::vector{FloorDrain, Yard} : std::vector{Bath, Washer, FloorDrain};
    base::shuffle(more, rng_);
    more.resize(restaurant ? 1 : 1 + rng_.below(2));
    if (chance(rng_, 2)) more.push_back(Yard);
    std::vector<SourceKind> all = {Toilet, restaurant ? Restaurant : Kitchen, Roof};
    for (const SourceKind kind : more) {
      if (all.size() < most && std::find(all.begin(), all.end(), kind) == all.end()) all.push_back(kind);
    }
    std::stable_sort(all.begin(), all.end());
    return all;
  }

  /// Rain shallow and sewage deep mostly, as in the field; so sewage must cross the rain drain.
  void mains() {
    const bool swapped = shape_.swapped && chance(rng_, 5);
    const auto shallow = static_cast<std::uint8_t>(2 + rng_.below(2));
    const auto deep = static_cast<std::uint8_t>(shape_.rows - 1 - rng_.below(2));
    street_.main = {swapped ? shallow : deep, swapped ? deep : shallow};
    for (const Net net : kBothNets) {
      const int left_out = shape_.short_mains ? static_cast<int>(rng_.below(shape_.columns / 3U + 1)) : 0;
      for (int i = 0; i + left_out < shape_.columns; ++i) {
        const int column = net == Net::Sewage ? i : shape_.columns - 1 - i;
        const int cell = street_.index(street_.main[static_cast<std::size_t>(net)], column);
        piece_at(street_, cell, net) = Piece{net == Net::Sewage ? Way::Left : Way::Right, true};
      }
    }
  }

  [[nodiscard]] bool is_main_row(int row) const { return row == street_.main[0] || row == street_.main[1]; }

  /// The tap water's own pipe, through the whole street.
  void water_main() {
    std::vector<int> rows;
    for (int row = 1; row + 1 < shape_.rows; ++row) {
      if (!is_main_row(row)) rows.push_back(row);
    }
    const std::uint32_t drawn = rng_.below(static_cast<std::uint32_t>(rows.size()));
    if (!shape_.water_main || rows.empty()) return;
    for (int column = 0; column < shape_.columns; ++column)
      cell_at(street_, street_.index(rows[drawn], column)).ground = Ground::WaterMain;
  }

  /// Whether something may be put into the earth here: not under a stack, not into a main or another thing.
  [[nodiscard]] bool is_free(int row, int column) const {
    const int cell = street_.index(row, column);
    const Cell& at = cell_at(street_, cell);
    if (at.ground != Ground::Earth || at.pieces[0] || at.pieces[1]) return false;
    return !under_stack(street_, cell, Net::Sewage) && !under_stack(street_, cell, Net::Rain);
  }

  /// Between the houses or beside them; roots reach one or two rows down.
  void tree() {
    const auto column = static_cast<int>(rng_.below(shape_.columns));
    const auto depth = static_cast<int>(1 + rng_.below(2));
    for (const House& house : street_.houses) {
      if (column >= house.first && column <= house.last) return;
    }
    for (int row = 0; row < depth && is_free(row, column); ++row)
      cell_at(street_, street_.index(row, column)).ground = Ground::Tree;
  }

  /// Two to four cells of the old ditch, side by side, in the upper half: it was dug by hand.
  void ditch() {
    const auto row = static_cast<int>(1 + rng_.below(shape_.rows / 2U));
    const auto length = static_cast<int>(2 + rng_.below(3));
    const auto first = static_cast<int>(rng_.below(static_cast<std::uint32_t>(shape_.columns - length + 1)));
    for (int column = first; column < first + length; ++column) {
      if (!is_free(row, column)) return;
    }
    for (int column = first; column < first + length; ++column)
      cell_at(street_, street_.index(row, column)).ground = Ground::Ditch;
  }

  const Shape& shape_;
  base::Rng& rng_;
  Street street_;
};

}  // namespace

std::uint8_t drawn_from(Range range, base::Rng& rng) {
  return static_cast<std::uint8_t>(range.fewest + rng.below(range.most - range.fewest + 1U));
}

Street draw_street(const Shape& shape, base::Rng& rng) { return Draft(shape, rng).draw(); }

}  // namespace qingliu::rules::pipes

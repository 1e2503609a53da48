// What moves after an answer in a sorting round: the item flies, the bin swallows or shakes its head, the right one
// hops.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "game/rules/sorting/sorting.h"
#include "game/view/bin_cell.h"
#include "game/view/sorting_layout.h"

namespace qingliu::view {

/// Names this moment of the round, so that springs and flights begin anew with each question.
[[nodiscard]] std::string moment(const rules::Sorting& game, std::string_view what);
/// The column of a bin among those that stand on the quay; nothing for the drain.
[[nodiscard]] std::optional<std::size_t> column_of(const rules::Sorting& game, content::Bin bin);
/// How the bin of a column stands at this moment.
[[nodiscard]] BinCell pose_bin(Ui& ui, const rules::Sorting& game, const SortingLayout& at, std::size_t column);
/// The item on its way into the chosen bin, or to it and back; bits where it was swallowed.
void draw_flight(Ui& ui, const rules::Sorting& game, const SortingLayout& at);
/// Whether the boat and what it brought are out of the way.
[[nodiscard]] bool boat_has_left(Ui& ui, const rules::Sorting& game);
/// The boat that brought the item sails off, empty.
void draw_leaving_boat(Ui& ui, const rules::Sorting& game, const SortingLayout& at);

}  // namespace qingliu::view

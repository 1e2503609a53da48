// PipesWords: everything on the street in words — cells, outlets, what flows where, refusals, faults and their reasons,
// parts of the outcome. One name a thing, the same for eyes and for readers of the screen.
#pragma once

#include <string>

#include "game/rules/pipes/outcome.h"
#include "game/view/pipes_network.h"
#include "game/view/words.h"

namespace qingliu::view {

[[nodiscard]] std::string_view name_of(const Words& words, content::SourceKind kind);
[[nodiscard]] std::string_view name_of(const Words& words, content::Net net);
/// "2 号屋".
[[nodiscard]] std::string house_name(const Words& words, int house);
/// "1 号屋厨房、厕所，2 号屋屋顶"; the words for nobody when there are none. `bits` as in rules::pipes::Carried.
[[nodiscard]] std::string sources_line(const Words& words, const content::Street& street, std::uint32_t bits);
/// "第 3 行第 5 列，污水管往右落，接着 2 号屋厨房".
[[nodiscard]] std::string cell_name(const Words& words, const PlumbedStreet& plumbed, int cell);
/// "第 3 行第 5 列".
[[nodiscard]] std::string place_name(const Words& words, const content::Street& street, int cell);
[[nodiscard]] std::string_view refusal_line(const Words& words, rules::pipes::Refusal refusal);

/// What is wrong, in one sentence with the house or the place.
[[nodiscard]] std::string fault_line(const Words& words, const content::Street& street,
                                     const rules::pipes::Finding& finding);
/// Why that matters, and the rule it comes from.
/// Its name in groups of words: "wrong_stack", "cross_joined" …
[[nodiscard]] std::string_view name_of(rules::pipes::Fault fault);
[[nodiscard]] std::string_view fault_reason(const Words& words, rules::pipes::Fault fault);
[[nodiscard]] std::string_view fault_source(const Words& words, rules::pipes::Fault fault);
/// The house a finding is mended at, or −1.
[[nodiscard]] int house_of(const PlumbedStreet& plumbed, const rules::pipes::Finding& finding);

[[nodiscard]] std::string_view name_of(const Words& words, rules::pipes::Part part);
/// The sentence of why for a part.
[[nodiscard]] std::string part_line(const Words& words, const rules::pipes::Outcome& outcome, rules::pipes::Part part);
/// The headline of a tested street.
[[nodiscard]] std::string_view headline(const Words& words, const rules::pipes::Outcome& outcome);

}  // namespace qingliu::view

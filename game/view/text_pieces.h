// Pieces: a text cut where lines may break. Knows no widths.
#pragma once

#include <string_view>
#include <vector>

namespace qingliu::view {

/// A run that no line may break, with no space at either end.
struct Piece {
  std::string_view text;  ///< a part of the text that was cut
  bool space_before = false;
  bool break_before = false;  ///< "\n" stood before it
};

[[nodiscard]] std::vector<Piece> pieces_of(std::string_view text);
/// Whether a reader pauses after it: its last character is punctuation that closes.
[[nodiscard]] bool ends_clause(std::string_view text);

}  // namespace qingliu::view

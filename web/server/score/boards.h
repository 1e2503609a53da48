// Boards: every verified run in memory and the boards made of them; any thread may ask. Rebuilt
// from the store at start. Knows neither HTTP nor JSON.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <shared_mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "web/server/score/board.h"
#include "web/server/store/record.h"

namespace qingliu::score {

struct BoardRow {
  std::size_t rank = 0;  ///< from 1
  store::Id id{};
  std::string name;
  session::Score score;
  std::int64_t received_at = 0;  ///< milliseconds since 1970 UTC
};

/// Part of a board.
struct BoardPage {
  std::vector<BoardRow> rows;
  std::size_t total = 0;
  std::uint64_t version = 0;       ///< equal for equal sets of runs
  std::optional<Standing> resume;  ///< the last row, when more follow
};

/// What is known of a run that is on the boards.
struct RankedRun {
  store::Course course;  ///< of its board over all venues
  session::Score score;
  base::Digest digest{};
  std::size_t rank = 0;  ///< on that board, now
};

class Boards {
 public:
  void add(const store::RunRecord& run);

  [[nodiscard]] std::optional<RankedRun> find(const store::Id& run) const;
  /// Whether a run other than `run` was played with this ticket.
  [[nodiscard]] bool ticket_used(const store::Id& ticket, const store::Id& run) const;

  /// The rows after `after` (from the top without it), `limit` at most. A course with an empty
  /// venue is the board over all venues.
  [[nodiscard]] BoardPage page(const store::Course& course, const std::optional<Standing>& after,
                               std::size_t limit) const;
  /// The run and up to `reach` rows on either side; nothing when it is not on this board.
  [[nodiscard]] std::optional<BoardPage> around(const store::Course& course, const store::Id& run,
                                                std::size_t reach) const;

  [[nodiscard]] std::size_t run_count() const;
  [[nodiscard]] std::size_t board_count() const;

 private:
  struct Order {
    bool operator()(const store::Course& a, const store::Course& b) const;
  };
  struct IdHash {
    std::size_t operator()(const store::Id& id) const;
  };
  struct Kept {
    const store::Course* course = nullptr;  ///< a key of boards_
    session::Score score;
    std::int64_t issued_at = 0;
    std::int64_t received_at = 0;
    base::Digest digest{};
    std::string name;
  };

  [[nodiscard]] const Board* board_of(const store::Course& course) const;
  [[nodiscard]] BoardPage rows_from(const Board& board, std::size_t first, std::size_t count) const;
  [[nodiscard]] Standing standing_of(const store::Id& id, const Kept& kept) const;

  mutable std::shared_mutex mutex_;
  std::map<store::Course, Board, Order> boards_;
  std::unordered_map<store::Id, Kept, IdHash> runs_;
  std::unordered_map<store::Id, store::Id, IdHash> tickets_;  ///< to the run they were used for
};

}  // namespace qingliu::score

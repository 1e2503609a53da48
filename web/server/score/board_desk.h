// BoardDesk: answers requests for boards: which board, which part of it, and has it changed.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "web/server/packs/shelf.h"
#include "web/server/score/answer.h"
#include "web/server/score/boards.h"

namespace qingliu::score {

inline constexpr std::size_t kMostRows = 100;
inline constexpr std::size_t kUsualRows = 20;
/// Rows on either side of the run that was asked for.
inline constexpr std::size_t kReach = 5;

/// What stands in the address of a board.
struct BoardRequest {
  std::string event;
  std::string game;
  std::string level;   ///< empty = standard
  std::string venue;   ///< empty = all venues
  std::string pack;    ///< identity or id; may be empty when one pack alone feeds the game
  std::string around;  ///< id of a run
  std::string cursor;
  std::string limit;
  std::string if_none_match;
};

class BoardDesk {
 public:
  BoardDesk(const packs::Shelf& packs, const Boards& boards, std::string key);

  [[nodiscard]] Answer answer(const BoardRequest& request) const;

 private:
  /// The course asked for, or a refusal.
  [[nodiscard]] std::optional<Answer> read_course(const BoardRequest& request, store::Course& course) const;
  [[nodiscard]] std::optional<Answer> read_page(const BoardRequest& request, const store::Course& course,
                                                BoardPage& page) const;
  [[nodiscard]] std::string write_cursor(const store::Course& course, const Standing& last) const;
  [[nodiscard]] std::optional<Standing> read_cursor(const store::Course& course, std::string_view cursor) const;

  const packs::Shelf& packs_;
  const Boards& boards_;
  std::string key_;
};

}  // namespace qingliu::score

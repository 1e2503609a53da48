// Boards: every verified run in memory and the boards made of them.
#include "web/server/score/boards.h"

#include <cstring>
#include <mutex>
#include <tuple>
#include <utility>

namespace qingliu::score {

bool Boards::Order::operator()(const store::Course& a, const store::Course& b) const {
  return std::tie(a.event, a.venue, a.game, a.level, a.pack, a.rules) <
         std::tie(b.event, b.venue, b.game, b.level, b.pack, b.rules);
}

// Only the second half of a UUIDv7 is all random; the first begins with the time.
std::size_t Boards::IdHash::operator()(const store::Id& id) const {
  std::size_t value = 0;
  std::memcpy(&value, id.data() + id.size() - sizeof value, sizeof value);
  return value;
}

Standing Boards::standing_of(const store::Id& id, const Kept& kept) const {
  return {kept.score.points, kept.issued_at, id};
}

void Boards::add(const store::RunRecord& run) {
  const std::unique_lock guard(mutex_);
  store::Course everywhere = run.course;
  everywhere.venue.clear();
  const auto board = boards_.try_emplace(std::move(everywhere)).first;
  auto kept = Kept{&board->first, run.score, run.issued_at, run.received_at, run.digest, run.name};
  const Standing standing = standing_of(run.id, kept);
  if (!runs_.emplace(run.id, std::move(kept)).second) return;
  tickets_.emplace(run.ticket, run.id);
  board->second.add(standing);
  if (!run.course.venue.empty()) boards_[run.course].add(standing);
}

const Board* Boards::board_of(const store::Course& course) const {
  const auto found = boards_.find(course);
  return found == boards_.end() ? nullptr : &found->second;
}

std::optional<RankedRun> Boards::find(const store::Id& run) const {
  const std::shared_lock guard(mutex_);
  const auto found = runs_.find(run);
  if (found == runs_.end()) return std::nullopt;
  const Kept& kept = found->second;
  const std::size_t before = board_of(*kept.course)->count_before(standing_of(run, kept));
  return RankedRun{*kept.course, kept.score, kept.digest, before + 1};
}

bool Boards::ticket_used(const store::Id& ticket, const store::Id& run) const {
  const std::shared_lock guard(mutex_);
  const auto found = tickets_.find(ticket);
  return found != tickets_.end() && found->second != run;
}

BoardPage Boards::rows_from(const Board& board, std::size_t first, std::size_t count) const {
  BoardPage page;
  page.total = board.size();
  page.version = board.version();
  std::size_t rank = first;
  const auto standings = board.from(first, count);
  for (const Standing& standing : standings) {
    const Kept& kept = runs_.find(standing.id)->second;
    page.rows.push_back({++rank, standing.id, kept.name, kept.score, kept.received_at});
  }
  if (!standings.empty() && rank < page.total) page.resume = standings.back();
  return page;
}

BoardPage Boards::page(const store::Course& course, const std::optional<Standing>& after, std::size_t limit) const {
  const std::shared_lock guard(mutex_);
  const Board* board = board_of(course);
  if (board == nullptr) return {};
  std::size_t first = 0;
  if (after) {
    first = board->count_before(*after);
    // The cursor's own row may be there or not (another server's database): skip it if it is.
    const auto there = board->from(first, 1);
    if (!there.empty() && there.front().id == after->id) ++first;
  }
  return rows_from(*board, first, limit);
}

std::optional<BoardPage> Boards::around(const store::Course& course, const store::Id& run, std::size_t reach) const {
  const std::shared_lock guard(mutex_);
  const auto found = runs_.find(run);
  const Board* board = board_of(course);
  if (found == runs_.end() || board == nullptr) return std::nullopt;
  const std::size_t place = board->count_before(standing_of(run, found->second));
  const auto there = board->from(place, 1);
  if (there.empty() || there.front().id != run) return std::nullopt;
  const std::size_t first = place > reach ? place - reach : 0;
  return rows_from(*board, first, place - first + reach + 1);
}

std::size_t Boards::run_count() const {
  const std::shared_lock guard(mutex_);
  return runs_.size();
}

std::size_t Boards::board_count() const {
  const std::shared_lock guard(mutex_);
  return boards_.size();
}

}  // namespace qingliu::score

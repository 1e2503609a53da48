// Runs: takes replays in, plays them again, keeps the good ones and says why the others are
// refused. Knows neither HTTP nor SQL.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "game/session/replay.h"
#include "web/server/packs/shelf.h"
#include "web/server/score/answer.h"
#include "web/server/score/boards.h"
#include "web/server/score/clock.h"
#include "web/server/score/metrics.h"
#include "web/server/score/name_book.h"
#include "web/server/score/ticket.h"
#include "web/server/score/worker_pool.h"
#include "web/server/store/store.h"

namespace qingliu::score {

/// What one batch may hold.
inline constexpr std::size_t kMaxBatchRuns = 200;
inline constexpr std::size_t kMaxBatchBytes = 1024UL * 1024;

class Runs {
 public:
  struct Parts {
    const packs::Shelf& packs;
    const NameBook& names;
    Boards& boards;
    store::Store& store;
    WorkerPool& pool;
    Metrics& metrics;
    Clock clock;
    std::int64_t slack_ms = 5000;  ///< how much sooner than its length a round may arrive
  };
  using Reply = std::function<void(Answer)>;

  explicit Runs(const Parts& parts) : parts_(parts) {}

  /// Judges one replay; `reply` is called exactly once, from any thread.
  void put(const store::Id& id, std::string replay, const Reply& reply);
  /// Judges the lines {"id": …, "run": {…}} of `lines`; replies once, with a line for each.
  void put_batch(std::string_view lines, Reply reply);

 private:
  using Refusal = std::optional<Answer>;

  void judge(const store::Id& id, const std::string& text, const Reply& reply);
  [[nodiscard]] std::optional<Answer> known(const store::Id& id, const base::Digest& digest) const;
  [[nodiscard]] Refusal check_before_playing(const session::Replay& replay, const std::optional<Ticket>& ticket) const;
  [[nodiscard]] Refusal check_ticket(const session::Replay& replay, const std::optional<Ticket>& ticket) const;
  [[nodiscard]] Refusal play_again(const session::Replay& replay) const;
  void keep(store::RunRecord run, const Reply& reply);
  [[nodiscard]] Answer after_keeping(const store::RunRecord& run, store::Kept kept) const;
  [[nodiscard]] Answer placed(const store::Id& id, int status) const;
  void finish(const Answer& answer, std::string_view game, const Reply& reply) const;

  Parts parts_;
};

}  // namespace qingliu::score

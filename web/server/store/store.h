// Store: where verified runs are kept, and nothing else. The boards in memory are made from it.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>

#include "web/server/store/record.h"

namespace qingliu::store {

/// What became of a run that was handed over.
enum class Kept {
  Stored,      ///< new, and on disk
  SameAgain,   ///< this very run is there already
  Conflict,    ///< another run has its id
  TicketUsed,  ///< another run has its ticket
  Failed       ///< the disk refused; nothing was kept
};

class Store {
 public:
  using Done = std::function<void(const RunRecord&, Kept)>;
  using Visit = std::function<void(RunRecord&&)>;

  virtual ~Store() = default;
  Store(const Store&) = delete;
  Store& operator=(const Store&) = delete;

  /// The key that signs tickets and cursors; the same for the life of the database.
  [[nodiscard]] virtual const std::string& key() const = 0;
  /// Every run, in no particular order, without its replay. Only before the first add(). What went
  /// wrong, or nothing.
  [[nodiscard]] virtual std::optional<std::string> visit_runs(const Visit& visit) = 0;
  /// Hands a run over; any thread. `done` is called once, on the store's thread, after the commit.
  /// False (and `done` is not called) when too many wait already or the store is closing.
  [[nodiscard]] virtual bool add(RunRecord run, Done done) = 0;
  [[nodiscard]] virtual std::size_t waiting() const = 0;
  /// Writes what waits, calls every `done`, and ends. Nothing is accepted any more.
  virtual void close() = 0;

 protected:
  Store() = default;
};

}  // namespace qingliu::store

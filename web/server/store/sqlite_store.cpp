// The store on one SQLite file: its own thread is the only writer and commits in groups.
#include "web/server/store/sqlite_store.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

#include "web/server/store/schema.h"
#include "web/server/store/sqlite_handle.h"

namespace qingliu::store {
namespace {

constexpr const char* kInsert =
    "INSERT INTO runs (id, ticket, event, venue, game, level, pack, rules, points, right, wrong,"
    " ticks, name, issued_at, received_at, digest, replay)"
    " VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?17)";
constexpr const char* kSelect =
    "SELECT id, ticket, event, venue, game, level, pack, rules, points, right, wrong,"
    " ticks, name, issued_at, received_at, digest FROM runs";

template <typename Array>
bool copy_bytes(const std::string& from, Array& to) {
  if (from.size() != to.size()) return false;
  std::copy(from.begin(), from.end(), to.begin());
  return true;
}

bool read_run(const Statement& row, RunRecord& run) {
  run.course = {row.text(2), row.text(3), row.text(4),
                row.text(5), row.text(6), static_cast<std::uint32_t>(row.integer(7))};
  run.score = {static_cast<std::int32_t>(row.integer(8)), static_cast<std::uint16_t>(row.integer(9)),
               static_cast<std::uint16_t>(row.integer(10))};
  run.ticks = static_cast<std::uint32_t>(row.integer(11));
  run.name = row.text(12);
  run.issued_at = row.integer(13);
  run.received_at = row.integer(14);
  return copy_bytes(row.bytes(0), run.id) && copy_bytes(row.bytes(1), run.ticket) &&
         copy_bytes(row.bytes(15), run.digest);
}

class SqliteStore final : public Store {
 public:
  SqliteStore(const SqliteOptions& options, Connection db, std::unique_ptr<DatabaseLock> lock);
  ~SqliteStore() override { SqliteStore::close(); }

  const std::string& key() const override { return key_; }
  std::optional<std::string> visit_runs(const Visit& visit) override;
  bool add(RunRecord run, Done done) override;
  std::size_t waiting() const override;
  void close() override;

 private:
  struct Job {
    RunRecord run;
    Done done;
    Kept kept = Kept::Failed;
  };

  void write_until_closed();
  void commit(std::vector<Job>& group);
  Kept insert(const RunRecord& run);
  Kept why_refused(const RunRecord& run);

  SqliteOptions options_;
  std::unique_ptr<DatabaseLock> lock_;
  Connection db_;
  std::string key_;
  Statement insert_;
  Statement by_id_;
  Statement by_ticket_;
  mutable std::mutex mutex_;
  std::condition_variable something_;
  std::deque<Job> queue_;
  bool closing_ = false;
  std::thread writer_;  // last: it starts when everything else is there
};

SqliteStore::SqliteStore(const SqliteOptions& options, Connection db, std::unique_ptr<DatabaseLock> lock)
    : options_(options),
      lock_(std::move(lock)),
      db_(std::move(db)),
      key_(ask_text(db_.get(), "SELECT value FROM meta WHERE key='signing_key'")),
      insert_(db_.get(), kInsert),
      by_id_(db_.get(), "SELECT digest FROM runs WHERE id=?1"),
      by_ticket_(db_.get(), "SELECT 1 FROM runs WHERE ticket=?1"),
      writer_([this] { write_until_closed(); }) {}

std::optional<std::string> SqliteStore::visit_runs(const Visit& visit) {
  Statement rows(db_.get(), kSelect);
  int code = rows.step();
  for (; code == SQLITE_ROW; code = rows.step()) {
    RunRecord run;
    if (!read_run(rows, run)) return "a run in the database has an id of the wrong length";
    visit(std::move(run));
  }
  if (code != SQLITE_DONE) return std::string(sqlite3_errmsg(db_.get()));
  return std::nullopt;
}

bool SqliteStore::add(RunRecord run, Done done) {
  {
    const std::lock_guard guard(mutex_);
    if (closing_ || queue_.size() >= options_.most_waiting) return false;
    queue_.push_back({std::move(run), std::move(done), Kept::Failed});
  }
  something_.notify_one();
  return true;
}

std::size_t SqliteStore::waiting() const {
  const std::lock_guard guard(mutex_);
  return queue_.size();
}

void SqliteStore::close() {
  {
    const std::lock_guard guard(mutex_);
    closing_ = true;
  }
  something_.notify_one();
  if (writer_.joinable()) writer_.join();
}

void SqliteStore::write_until_closed() {
  std::vector<Job> group;
  while (true) {
    {
      std::unique_lock guard(mutex_);
      something_.wait(guard, [this] { return closing_ || !queue_.empty(); });
      if (queue_.empty()) return;
      while (!queue_.empty() && group.size() < options_.group) {
        group.push_back(std::move(queue_.front()));
        queue_.pop_front();
      }
    }
    commit(group);
    for (const Job& job : group) job.done(job.run, job.kept);
    group.clear();
  }
}

void SqliteStore::commit(std::vector<Job>& group) {
  bool good = run(db_.get(), "BEGIN IMMEDIATE");
  for (Job& job : group) {
    if (!good) break;
    job.kept = insert(job.run);
    // A full disk may have rolled the whole transaction back behind our back.
    if (job.kept == Kept::Failed) good = sqlite3_get_autocommit(db_.get()) == 0;
  }
  if (good) good = run(db_.get(), "COMMIT");
  if (good) return;
  if (sqlite3_get_autocommit(db_.get()) == 0) static_cast<void>(run(db_.get(), "ROLLBACK"));
  // What seemed to be there may have been seen inside the transaction that is gone: the device asks
  // again.
  for (Job& job : group) job.kept = Kept::Failed;
}

Kept SqliteStore::insert(const RunRecord& run) {
  insert_.bind_bytes(1, run.id.data(), run.id.size());
  insert_.bind_bytes(2, run.ticket.data(), run.ticket.size());
  insert_.bind_text(3, run.course.event);
  insert_.bind_text(4, run.course.venue);
  insert_.bind_text(5, run.course.game);
  insert_.bind_text(6, run.course.level);
  insert_.bind_text(7, run.course.pack);
  insert_.bind(8, run.course.rules);
  insert_.bind(9, run.score.points);
  insert_.bind(10, run.score.right);
  insert_.bind(11, run.score.wrong);
  insert_.bind(12, run.ticks);
  insert_.bind_text(13, run.name);
  insert_.bind(14, run.issued_at);
  insert_.bind(15, run.received_at);
  insert_.bind_bytes(16, run.digest.data(), run.digest.size());
  insert_.bind_text(17, run.replay);
  const int code = insert_.step();
  insert_.reset();
  if (code == SQLITE_DONE) return Kept::Stored;
  return (code & 0xff) == SQLITE_CONSTRAINT ? why_refused(run) : Kept::Failed;
}

Kept SqliteStore::why_refused(const RunRecord& run) {
  Kept kept = Kept::Failed;
  by_id_.bind_bytes(1, run.id.data(), run.id.size());
  if (by_id_.step() == SQLITE_ROW) {
    base::Digest there{};
    const bool same = copy_bytes(by_id_.bytes(0), there) && there == run.digest;
    kept = same ? Kept::SameAgain : Kept::Conflict;
  }
  by_id_.reset();
  if (kept != Kept::Failed) return kept;
  by_ticket_.bind_bytes(1, run.ticket.data(), run.ticket.size());
  if (by_ticket_.step() == SQLITE_ROW) kept = Kept::TicketUsed;
  by_ticket_.reset();
  return kept;
}

/// WAL, so that a backup can be read while runs are written; FULL, so that what was answered for
/// survives a power cut.
bool set_up(sqlite3* db, const SqliteOptions& options) {
  if (ask_text(db, "PRAGMA journal_mode=WAL") != "wal") return false;
  if (!run(db, "PRAGMA synchronous=FULL")) return false;
  if (options.most_pages <= 0) return true;
  const std::string limit = "PRAGMA max_page_count=" + std::to_string(options.most_pages);
  return ask_integer(db, limit.c_str(), 0) > 0;
}

}  // namespace

DatabaseLock::DatabaseLock(const std::string& path) {
  const int fd = ::open((path + ".lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (fd < 0) return;
  if (::flock(fd, LOCK_EX | LOCK_NB) == 0) {
    fd_ = fd;
  } else {
    ::close(fd);
  }
}

DatabaseLock::~DatabaseLock() {
  if (fd_ >= 0) ::close(fd_);
}

base::Result<std::unique_ptr<Store>> open_sqlite(const SqliteOptions& options) {
  auto lock = std::make_unique<DatabaseLock>(options.path);
  if (!lock->held()) {
    return base::Failure{"database-busy", options.path +
                                              ".lock cannot be taken: another server uses this "
                                              "database, or its folder cannot be written"};
  }
  const mode_t before = ::umask(0077);
  auto opened = open_connection(options.path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_FULLMUTEX);
  ::umask(before);
  if (!opened) return opened.failure();
  Connection db = std::move(opened).value();
  if (auto schema = prepare_schema(db.get()); !schema) return schema.failure();
  if (!set_up(db.get(), options)) {
    return base::Failure{"database-error", options.path + ": " + sqlite3_errmsg(db.get())};
  }
  return std::unique_ptr<Store>(std::make_unique<SqliteStore>(options, std::move(db), std::move(lock)));
}

}  // namespace qingliu::store

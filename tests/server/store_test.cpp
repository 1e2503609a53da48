// The store on a real SQLite file: groups, reopening, refusing, copying.
#include "web/server/store/store.h"

#include <sys/stat.h>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <map>
#include <mutex>
#include <set>
#include <thread>
#include <vector>

#include "game/content/json.h"
#include "game/tools/files.h"
#include "tests/server/runs_of_tests.h"
#include "tests/server/temp_folder.h"
#include "web/server/store/copy.h"
#include "web/server/store/schema.h"
#include "web/server/store/sqlite_handle.h"
#include "web/server/store/sqlite_store.h"

using namespace qingliu;
using namespace qingliu::store;
using tests::run_of;
using tests::TempFolder;

namespace {

std::unique_ptr<Store> open_at(const std::string& path, std::int64_t most_pages = 0) {
  SqliteOptions options;
  options.path = path;
  options.most_pages = most_pages;
  auto opened = open_sqlite(options);
  if (!opened) return nullptr;
  return std::move(opened).value();
}

/// What became of runs handed over one after another.
std::vector<Kept> add_all(Store& store, const std::vector<RunRecord>& runs) {
  std::vector<Kept> kept;
  for (const RunRecord& run : runs) {
    const bool taken = store.add(run, [&kept](const RunRecord&, Kept each) { kept.push_back(each); });
    if (!taken) kept.push_back(Kept::Failed);
  }
  store.close();
  return kept;
}

std::map<Id, RunRecord> runs_in(const std::string& path) {
  std::map<Id, RunRecord> found;
  const auto store = open_at(path);
  REQUIRE(store);
  const auto trouble = store->visit_runs([&found](RunRecord&& run) { found[run.id] = std::move(run); });
  REQUIRE_FALSE(trouble);
  return found;
}

}  // namespace

TEST_CASE("Runs that were stored are there when the store is opened again") {
  const TempFolder folder;
  const std::string path = folder.file("a.db");
  CHECK(add_all(*open_at(path), {run_of(1, 300), run_of(2, 500)}) == std::vector<Kept>{Kept::Stored, Kept::Stored});
  const auto runs = runs_in(path);
  REQUIRE(runs.size() == 2);
  const RunRecord& back = runs.at(tests::id_of(1));
  const RunRecord sent = run_of(1, 300);
  CHECK(back.ticket == sent.ticket);
  CHECK(back.course == sent.course);
  CHECK(back.score == sent.score);
  CHECK(back.ticks == sent.ticks);
  CHECK(back.name == sent.name);
  CHECK(back.issued_at == sent.issued_at);
  CHECK(back.received_at == sent.received_at);
  CHECK(back.digest == sent.digest);
}

TEST_CASE("The same run again, another run with its id and another with its ticket are told apart") {
  const TempFolder folder;
  RunRecord other = run_of(1, 900);
  other.digest = base::sha256("something else");
  other.ticket = tests::id_of(77);
  RunRecord thief = run_of(2, 100);
  thief.ticket = run_of(1, 300).ticket;
  const auto kept = add_all(*open_at(folder.file("a.db")), {run_of(1, 300), run_of(1, 300), other, thief});
  CHECK(kept == std::vector<Kept>{Kept::Stored, Kept::SameAgain, Kept::Conflict, Kept::TicketUsed});
  CHECK(runs_in(folder.file("a.db")).size() == 1);
}

TEST_CASE("What is told apart in one group is told apart after reopening too") {
  const TempFolder folder;
  const std::string path = folder.file("a.db");
  add_all(*open_at(path), {run_of(1, 300)});
  RunRecord thief = run_of(2, 100);
  thief.ticket = run_of(1, 300).ticket;
  CHECK(add_all(*open_at(path), {run_of(1, 300), thief}) == std::vector<Kept>{Kept::SameAgain, Kept::TicketUsed});
}

TEST_CASE("Every run of many threads is answered once and kept once") {
  const TempFolder folder;
  const std::string path = folder.file("a.db");
  std::mutex mutex;
  std::map<Kept, int> answers;
  {
    const auto store = open_at(path);
    std::vector<std::thread> threads;
    for (std::uint64_t t = 0; t < 4; ++t) {
      threads.emplace_back([&, t] {
        for (std::uint64_t i = 0; i < 250; ++i) {
          const bool taken = store->add(run_of(t * 1000 + i, 1), [&](const RunRecord&, Kept kept) {
            const std::lock_guard guard(mutex);
            ++answers[kept];
          });
          CHECK(taken);
        }
      });
    }
    for (auto& thread : threads) thread.join();
    store->close();
    CHECK_FALSE(store->add(run_of(9999, 1), [](const RunRecord&, Kept) {}));
  }
  CHECK(answers == std::map<Kept, int>{{Kept::Stored, 1000}});
  CHECK(runs_in(path).size() == 1000);
}

TEST_CASE("When an answer arrives, the run can be read by others") {
  const TempFolder folder;
  const std::string path = folder.file("a.db");
  const auto store = open_at(path);
  bool visible = false;
  REQUIRE(store->add(run_of(5, 1), [&](const RunRecord&, Kept) {
    const auto other = open_connection(path, SQLITE_OPEN_READWRITE);
    visible = ask_integer(other.value().get(), "SELECT count(*) FROM runs", 0) == 1;
  }));
  store->close();
  CHECK(visible);
}

TEST_CASE("A full disk fails the runs that did not fit and keeps the others whole") {
  const TempFolder folder;
  const std::string path = folder.file("a.db");
  std::size_t stored = 0;
  std::size_t failures = 0;
  {
    const auto store = open_at(path, 40);
    for (std::uint64_t i = 0; i < 200; ++i) {
      RunRecord run = run_of(i, 1);
      run.replay.assign(3000, 'x');
      const bool taken = store->add(std::move(run),
                                    [&](const RunRecord&, Kept kept) { kept == Kept::Stored ? ++stored : ++failures; });
      REQUIRE(taken);
      if (i % 3 == 0) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    store->close();
  }
  CHECK(stored + failures == 200);
  CHECK(failures > 0);
  CHECK(runs_in(path).size() == stored);
  REQUIRE(examine(path).ok());
}

TEST_CASE("Two servers cannot have one database") {
  const TempFolder folder;
  const auto first = open_at(folder.file("a.db"));
  SqliteOptions options;
  options.path = folder.file("a.db");
  const auto second = open_sqlite(options);
  REQUIRE_FALSE(second.ok());
  CHECK(second.failure().code == "database-busy");
}

TEST_CASE("A database of a newer version is refused and left as it was") {
  const TempFolder folder;
  const std::string path = folder.file("a.db");
  add_all(*open_at(path), {run_of(1, 300)});
  {
    const auto db = open_connection(path, SQLITE_OPEN_READWRITE);
    REQUIRE(run(db.value().get(), "PRAGMA user_version=2"));
  }
  SqliteOptions options;
  options.path = path;
  const auto opened = open_sqlite(options);
  REQUIRE_FALSE(opened.ok());
  CHECK(opened.failure().code == "newer-schema");
  const auto db = open_connection(path, SQLITE_OPEN_READWRITE);
  CHECK(ask_integer(db.value().get(), "PRAGMA user_version", 0) == 2);
  CHECK(ask_integer(db.value().get(), "SELECT count(*) FROM runs", 0) == 1);
}

TEST_CASE("Another program's database and a file that is none are refused") {
  const TempFolder folder;
  const std::string theirs = folder.file("theirs.db");
  {
    const auto db = open_connection(theirs, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    REQUIRE(run(db.value().get(), "CREATE TABLE t (x)"));
  }
  SqliteOptions options;
  options.path = theirs;
  CHECK(open_sqlite(options).failure().code == "not-ours");
  options.path = folder.file("text.db");
  std::ofstream(options.path) << std::string(5000, 'x');
  CHECK(open_sqlite(options).failure().code == "database-error");
}

TEST_CASE("The signing key is made once, is long enough, and is another in another database") {
  const TempFolder folder;
  const std::string first = open_at(folder.file("a.db"))->key();
  CHECK(first.size() == 32);
  CHECK(open_at(folder.file("a.db"))->key() == first);
  CHECK(open_at(folder.file("b.db"))->key() != first);
}

TEST_CASE("Only its owner can read the database") {
  const TempFolder folder;
  const std::string path = folder.file("a.db");
  REQUIRE(open_at(path));
  struct stat info {};
  REQUIRE(::stat(path.c_str(), &info) == 0);
  CHECK((info.st_mode & 0777U) == 0600U);
}

TEST_CASE("A copy made while runs are written is whole and has all runs answered before") {
  const TempFolder folder;
  const std::string path = folder.file("a.db");
  const auto store = open_at(path);
  std::atomic<std::int64_t> answered{0};
  std::thread writer([&] {
    for (std::uint64_t i = 0; i < 800; ++i) {
      while (!store->add(run_of(i, 1), [&](const RunRecord&, Kept) { ++answered; })) {
        std::this_thread::yield();
      }
    }
  });
  while (answered < 50) std::this_thread::yield();
  const std::int64_t before = answered;
  const auto copied = copy_database(path, folder.file("copy.db"));
  writer.join();
  store->close();
  REQUIRE(copied.ok());
  CHECK(copied.value().runs >= before);
  CHECK(runs_in(folder.file("copy.db")).size() == static_cast<std::size_t>(copied.value().runs));
}

TEST_CASE("A copy never overwrites, and a damaged file is found out") {
  const TempFolder folder;
  const std::string path = folder.file("a.db");
  std::vector<RunRecord> runs;
  for (std::uint64_t i = 0; i < 200; ++i) runs.push_back(run_of(i, 1));
  add_all(*open_at(path), runs);
  REQUIRE(copy_database(path, folder.file("copy.db")).ok());
  CHECK(copy_database(path, folder.file("copy.db")).failure().code == "exists");
  std::fstream file(folder.file("copy.db"), std::ios::in | std::ios::out | std::ios::binary);
  file.seekp(12288);
  file << std::string(6000, '\x5a');
  file.close();
  CHECK_FALSE(examine(folder.file("copy.db")).ok());
}

TEST_CASE("Every stored field is listed in fields.json, and nothing else is") {
  const TempFolder folder;
  REQUIRE(open_at(folder.file("a.db")));
  const auto bytes = tools::read_file(std::string(QINGLIU_SOURCE_DIR) + "/web/server/store/fields.json", 100000);
  REQUIRE(bytes);
  content::Problems problems;
  const auto listed = content::read_json(*bytes, "fields.json", content::JsonLimits{}, problems);
  REQUIRE(listed);
  std::set<std::string> in_list;
  for (const auto& table : listed->at("tables").items()) {
    for (const auto& column : table.value().items()) in_list.insert(table.key() + "." + column.key());
  }
  std::set<std::string> in_database;
  const auto db = open_connection(folder.file("a.db"), SQLITE_OPEN_READWRITE);
  Statement columns(db.value().get(),
                    "SELECT m.name, c.name FROM sqlite_schema m, pragma_table_info(m.name) c "
                    "WHERE m.type='table'");
  while (columns.step() == SQLITE_ROW) in_database.insert(columns.text(0) + "." + columns.text(1));
  CHECK(in_list == in_database);
  CHECK(in_database.size() == 19);
}

// qingliu-server serve: puts the parts together, says that it is ready, and ends cleanly.
#include "web/server/serve.h"

#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <memory>
#include <thread>
#include <utility>

#include "game/tools/files.h"
#include "web/server/banner.h"
#include "web/server/commands.h"
#include "web/server/packs/shelf.h"
#include "web/server/score/log.h"
#include "web/server/store/sqlite_store.h"

namespace qingliu::server {
namespace {

constexpr const char* kHelp =
    "qingliu-server serve [options]\n"
    "Serves the page and the score service on one address until SIGTERM or Ctrl-C.\n\n"
    "  --listen ADDRESS:PORT   where to listen (0.0.0.0:8080; port 0 = any free one)\n"
    "  --db sqlite:FILE        where runs are kept (sqlite:qingliu.db)\n"
    "  --packs DIR             packs that runs are verified against (content/packs)\n"
    "  --strings DIR           holds names.json, the parts of picked names (strings, beside the packs)\n"
    "  --site DIR              the page; without it there is only the service (build/web)\n"
    "  --workers N             threads that verify (one less than the processors)\n"
    "  --rate N                requests a second for one address, ten times that at once;\n"
    "                          0 = no limit (50)\n"
    "  --clock-slack SECONDS   how much sooner than its length a round may arrive (5)\n";

constexpr std::size_t kMostWaiting = 1024;
/// A drain that takes longer than this ends the hard way; what was answered for is on disk anyway.
constexpr unsigned kMostDrainSeconds = 9;
/// A server that nothing has reached for so long has read what there was.
constexpr std::chrono::milliseconds kQuiet{150};
/// Visitors who never pause do not keep it from ending.
constexpr std::chrono::milliseconds kMostReading{2000}, kMostLeaving{1000};

/// SIGTERM and SIGINT wait for wait_for_end() instead of breaking in anywhere. Before any thread.
sigset_t block_end_signals() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGTERM);
  sigaddset(&signals, SIGINT);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  ::signal(SIGPIPE, SIG_IGN);
  return signals;
}

std::optional<score::NameBook> read_names(const std::string& folder, std::string& why) {
  const std::string path = folder + "/names.json";
  const auto bytes = tools::read_file(path, kMostNamesBytes);
  if (!bytes) {
    why = path + " cannot be read; --strings says where it is";
    return std::nullopt;
  }
  content::Problems problems;
  auto book = score::NameBook::read(*bytes, problems);
  if (!book) why = path + problems.front().path + ": " + problems.front().message;
  return book;
}

std::size_t worker_count(const ServeWishes& wishes) {
  if (wishes.workers > 0) return wishes.workers;
  return std::max<std::size_t>(std::thread::hardware_concurrency(), 2) - 1;
}

/// Everything that lives while the server serves, in the order in which it is made.
struct House {
  House(const ServeWishes& wishes, packs::Shelf all_packs, score::NameBook all_names,
        std::unique_ptr<store::Store> opened)
      : packs(std::move(all_packs)),
        names(std::move(all_names)),
        store(std::move(opened)),
        site(http::Site::read(wishes.site)),
        pool(worker_count(wishes), kMostWaiting),
        runs({packs, names, boards, *store, pool, metrics, score::system_clock(), wishes.slack_ms}),
        tickets(packs, store->key(), metrics, score::system_clock()),
        board_desk(packs, boards, store->key()),
        rate_limit(wishes.rate, wishes.rate * 10) {}

  packs::Shelf packs;
  score::NameBook names;
  std::unique_ptr<store::Store> store;
  http::Site site;
  score::Metrics metrics;
  score::Boards boards;
  score::WorkerPool pool;
  score::Runs runs;
  score::TicketDesk tickets;
  score::BoardDesk board_desk;
  http::RateLimit rate_limit;
  http::Traffic traffic;
};

void add_gauges(House& house) {
  const auto as_number = [](std::size_t count) { return static_cast<std::int64_t>(count); };
  house.metrics.add_gauge("verify_queue", "Runs that wait to be verified.",
                          [&house, as_number] { return as_number(house.pool.waiting()); });
  house.metrics.add_gauge("store_queue", "Runs that wait to be written.",
                          [&house, as_number] { return as_number(house.store->waiting()); });
  house.metrics.add_gauge("boards", "Boards in memory.",
                          [&house, as_number] { return as_number(house.boards.board_count()); });
  house.metrics.add_gauge("ranked_runs", "Runs on the boards.",
                          [&house, as_number] { return as_number(house.boards.run_count()); });
  house.metrics.add_gauge("packs", "Packs that runs are verified against.",
                          [&house, as_number] { return as_number(house.packs.size()); });
}

void print_banner(const ServeWishes& wishes, const House& house) {
  const auto addresses = addresses_of(wishes.listen.ip, wishes.listen.port);
  std::printf("清流 Qingliu\n");
  for (const std::string& address : addresses) std::printf("  %s\n", address.c_str());
  if (addresses.size() > 1) std::printf("\n%s\n", qr_code(addresses[1]).c_str());
  std::printf("  %zu packs, %zu runs, %zu files of the page\n", house.packs.size(), house.boards.run_count(),
              house.site.file_count());
  if (house.site.find("/") == nullptr) {
    std::printf("  no page in %s: only the score service is served\n", wishes.site.c_str());
  }
  std::printf("Ready: %s\n", addresses.front().c_str());
  std::fflush(stdout);
}

/// Waits for a signal, lets everything that has arrived be answered, then ends the listener. What comes after that
/// is told to come again (503), as long as anybody is there to tell.
void end_on_signal(const sigset_t& signals, House& house) {
  int signal = 0;
  sigwait(&signals, &signal);
  ::alarm(kMostDrainSeconds);
  house.traffic.drain();
  score::log_line("stopping", {{"verify_queue", house.pool.waiting()}});
  // What was sent before the signal may still wait in sockets that nobody has read.
  house.traffic.wait_until_quiet(kQuiet, kMostReading);
  house.pool.close();
  house.store->close();
  // The answers are with the HTTP threads now; they need a moment to leave.
  house.traffic.wait_until_quiet(kQuiet, kMostLeaving);
  http::stop_listening();
}

int serve(ServeWishes wishes, House& house, const sigset_t& signals) {
  const auto trouble = house.store->visit_runs([&house](store::RunRecord&& run) { house.boards.add(run); });
  if (trouble) return failed("the runs cannot be read: " + *trouble);
  std::string why;
  wishes.listen.port = http::probe_port(wishes.listen, why);
  if (wishes.listen.port == 0) {
    return failed("cannot listen there: " + why + "; --listen ADDRESS:PORT takes another");
  }
  add_gauges(house);
  std::thread end;
  const http::Desks desks{house.site,    house.tickets,    house.runs,   house.board_desk,
                          house.metrics, house.rate_limit, house.traffic};
  http::listen(wishes.listen, desks, [&] {
    print_banner(wishes, house);
    end = std::thread([&signals, &house] { end_on_signal(signals, house); });
  });
  if (end.joinable()) end.join();
  ::alarm(0);
  std::printf("Stopped.\n");
  return tools::kDone;
}

}  // namespace

int run_serve(const Words& words) {
  tools::Arguments arguments;
  if (const auto code = read_arguments(words, {kHelp, serve_options()}, arguments)) return *code;
  ServeWishes wishes;
  const std::string mistake = read_serve_wishes(arguments, wishes);
  if (!mistake.empty()) return wrong_use(mistake);
  const sigset_t signals = block_end_signals();
  content::Problems problems;
  packs::Shelf shelf = packs::read_shelf(wishes.packs, problems);
  for (const content::Problem& problem : problems) {
    std::fprintf(stderr, "%s%s: %s\n", problem.file.c_str(), problem.path.c_str(), problem.message.c_str());
  }
  if (shelf.size() == 0) return failed("there is no good pack in " + wishes.packs);
  std::string why;
  auto names = read_names(wishes.strings, why);
  if (!names) return failed(why);
  store::SqliteOptions options;
  options.path = wishes.database;
  auto opened = store::open_sqlite(options);
  if (!opened) return failed(opened.failure().detail);
  House house(wishes, std::move(shelf), std::move(*names), std::move(opened).value());
  return serve(wishes, house, signals);
}

}  // namespace qingliu::server

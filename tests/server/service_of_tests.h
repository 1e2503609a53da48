// A whole service without HTTP: its own database, the real packs, a clock that stands still until it is moved.
#pragma once

#include <atomic>
#include <functional>
#include <future>
#include <memory>
#include <string>
#include <utility>

#include "game/session/bot.h"
#include "game/session/round.h"
#include "tests/server/temp_folder.h"
#include "web/server/score/runs.h"
#include "web/server/score/ticket_desk.h"
#include "web/server/store/sqlite_store.h"

namespace qingliu::tests {

using content::Json;

inline constexpr std::int64_t kStart = 1795414746000;
inline constexpr std::int64_t kHour = 3600LL * 1000;

inline packs::Shelf read_packs() {
  content::Problems problems;
  return packs::read_shelf(std::string(QINGLIU_SOURCE_DIR) + "/content/packs", problems);
}

inline score::NameBook read_names() {
  content::Problems problems;
  auto book = score::NameBook::read(R"({"adjectives": [{"id": "clear"}], "creatures": [{"id": "egret"}]})", problems);
  return std::move(*book);
}

/// A whole service with its own database and a clock that stands still until it is moved.
struct Service {
  Service() {
    store::SqliteOptions options;
    options.path = folder.file("a.db");
    store = std::move(store::open_sqlite(options)).value();
    pool = std::make_unique<score::WorkerPool>(2, 1024);
    runs =
        std::make_unique<score::Runs>(score::Runs::Parts{packs, names, boards, *store, *pool, metrics, clock(), 5000});
  }
  ~Service() {
    pool->close();
    store->close();
  }
  score::Clock clock() {
    return [this] {
      if (armed.exchange(false)) meanwhile();
      return now.load();
    };
  }
  score::Answer put(const store::Id& id, const std::string& body) {
    std::promise<score::Answer> promise;
    runs->put(id, body, [&promise](const score::Answer& answer) { promise.set_value(answer); });
    return promise.get_future().get();
  }
  Json ticket(const std::string& game, const std::string& pack) {
    const score::TicketDesk desk(packs, store->key(), metrics, clock());
    return desk.issue(Json{{"game", game}, {"level", "standard"}, {"pack", pack}}.dump()).body;
  }

  TempFolder folder;
  packs::Shelf packs = read_packs();
  score::NameBook names = read_names();
  score::Metrics metrics;
  score::Boards boards;
  std::atomic<std::int64_t> now{kStart};
  /// Happens once, when the clock is next read, if armed: something that comes in between.
  std::function<void()> meanwhile;
  std::atomic<bool> armed{false};
  std::unique_ptr<store::Store> store;
  std::unique_ptr<score::WorkerPool> pool;
  std::unique_ptr<score::Runs> runs;
};

inline session::Replay play(const content::Pack& pack, const Json& ticket, content::GameKind game,
                            session::Bot bot = session::Bot::Perfect) {
  const rules::Setup setup{game, rules::Level::Standard,
                           std::stoull(ticket.at("seed").get<std::string>(), nullptr, 16)};
  session::Round round(pack, setup, ticket.at("ticket").get<std::string>());
  session::play_out(round, bot, 5);
  return round.replay("clear-egret-07");
}

}  // namespace qingliu::tests

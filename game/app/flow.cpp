// Choosing, loading and what is kept between visits; the round itself is in flow_round.cpp.
#include "game/app/flow.h"

#include <algorithm>
#include <charconv>
#include <system_error>
#include <utility>

#include "game/content/editions.h"
#include "game/content/pack_reader.h"
#include "game/rules/pipes/pipes.h"
#include "game/view/badge.h"

namespace qingliu::app {
namespace {

constexpr std::string_view kPending = "pending-run";

content::Locale spoken(content::Locale wanted) {
  return wanted == content::Locale::En ? content::Locale::En : content::Locale::ZhHans;
}

}  // namespace

std::string_view name_of(Screen screen) {
  switch (screen) {
    case Screen::Title:
      return "title";
    case Screen::Choose:
      return "choose";
    case Screen::HowTo:
      return "howto";
    case Screen::Play:
      return "play";
    case Screen::Review:
      return "review";
    case Screen::Result:
      return "result";
    case Screen::Settings:
      return "settings";
    case Screen::Board:
      break;
  }
  return "board";
}

Flow::Flow(const Ports& ports) : ports_(ports) {
  stage_.pictures = &ports_.pictures;
  stage_.fonts = ports_.fonts;
  locale_ = spoken(ports_.host.preferred_locale());
  for (const auto& told : {ports_.storage.get("lang").value_or(""), ports_.host.wish("lang")}) {
    if (const auto locale = content::parse_locale(told)) locale_ = spoken(*locale);
  }
  for (const auto& told : {ports_.storage.get("level").value_or(""), ports_.host.wish("level")}) {
    if (const auto level = rules::parse_level(told)) level_ = *level;
  }
  load_looks();
  name_ = ports_.storage.get("name").value_or("");
  send_pending();
}

void Flow::go(Screen screen) {
  screen_ = screen;
  stage_.motion.touch();
  page = 0;
}

void Flow::set_level(rules::Level level) {
  level_ = level;
  ticket_.reset();
  ticket_asked_ = false;
  ports_.storage.set("level", rules::name_of(level));
}

void Flow::switch_language() {
  locale_ = locale_ == content::Locale::En ? content::Locale::ZhHans : content::Locale::En;
  ports_.storage.set("lang", content::locale_name(locale_));
}

void Flow::choose(std::string_view pack, content::GameKind game) {
  if (pack_id_ != pack) {
    pack_.reset();
    round_.reset();  // it points into the pack
    view_.reset();
  }
  pack_id_ = pack;
  game_ = game;
  street_.clear();
  failed_ = false;
  ticket_.reset();
  ticket_asked_ = false;
  ports_.storage.set("last-pack", pack_id_);
  ports_.storage.set("last-game", content::name_of(game_));
  words_asked_.reset();
  if (!pack_) ports_.packs.request(pack_id_, locale_);
  go(Screen::HowTo);
}

void Flow::change_game(content::GameKind game) { choose(std::string(pack_id_), game); }

void Flow::choose_street(std::string code) {
  street_ = std::move(code);
  ticket_.reset();
  ticket_asked_ = false;
}

std::string Flow::street_of_today() const {
  const std::string today = ports_.host.wish("today");
  std::uint32_t days = 0;
  const auto read = std::from_chars(today.data(), today.data() + today.size(), days);
  if (today.empty() || read.ec != std::errc()) return {};
  return rules::pipes::code_of(rules::pipes::daily(days, content::StreetMode::Repair));
}

void Flow::quick_start() {
  quick_ = true;
  follow_quick_start();
  if (quick_) go(Screen::HowTo);  // its pictures while the list is on its way
}

void Flow::follow_quick_start() {
  const std::vector<PackCard>& cards = ports_.packs.cards();
  if (!quick_ || cards.empty()) return;
  quick_ = false;
  const std::string last_pack = ports_.storage.get("last-pack").value_or("");
  const auto last_game = content::parse_game(ports_.storage.get("last-game").value_or(""));
  const auto offers = [](const PackCard& one, content::GameKind wanted) {
    return std::find(one.games.begin(), one.games.end(), content::pool_of(wanted)) != one.games.end();
  };
  const PackCard* card = &cards.front();
  content::GameKind game = card->games.empty() ? content::GameKind::Quiz : card->games.front();
  for (const PackCard& one : cards) {
    if (game == content::GameKind::Sorting || !offers(one, content::GameKind::Sorting)) continue;
    card = &one;  // the one that needs no explaining
    game = content::GameKind::Sorting;
  }
  for (const PackCard& one : cards) {
    if (one.id != last_pack || !last_game || !offers(one, *last_game)) continue;
    card = &one;
    game = *last_game;
  }
  choose(std::string(card->id), game);
  begin();
}

void Flow::retry() { choose(std::string(pack_id_), game_); }

void Flow::load_words() {
  const content::Locale before = stage_.words.locale();
  content::Problems problems;
  if (!stage_.words.loaded(locale_)) {
    const std::string& bytes = ports_.strings.file(content::locale_name(locale_));
    if (!bytes.empty()) static_cast<void>(stage_.words.load(locale_, bytes, problems));
  }
  if (!stage_.words.loaded(locale_)) return;
  stage_.words.use(locale_);
  const bool first = !wished_;
  if (first || before != locale_) ports_.host.set_language(locale_, stage_.words("title.page"));
}

void Flow::load_names() {
  if (names_tried_) return;
  const std::string& bytes = ports_.strings.file("names");
  if (bytes.empty()) return;
  names_tried_ = true;
  content::Problems problems;
  if (!names_.load(bytes, problems)) return;
  if (!names_.knows(name_)) name_ = names_.pick(ports_.host.random());
}

void Flow::load_pack() {
  if (pack_id_.empty() || failed_) return;
  if (!pack_) {
    const Arrival arrival = ports_.packs.state(pack_id_, locale_);
    failed_ = arrival == Arrival::Failed;
    if (arrival == Arrival::Idle) ports_.packs.request(pack_id_, locale_);  // another language than was asked for
    if (arrival != Arrival::Ready) return;
    pack_ = content::read_edition(ports_.packs.take(pack_id_, locale_)).pack;
    failed_ = !pack_ || !rules::feeds(*pack_, game_);
    if (failed_) return;
  }
  if (!rules::feeds(*pack_, game_)) {
    failed_ = true;
    return;
  }
  if (!street_.empty()) {  // chosen by the player: no server's seed, and so no ticket
    ticket_ = Ticket{};
    return;
  }
  if (!ticket_asked_) {
    ticket_asked_ = true;
    ports_.scores.request_ticket(game_, rules::name_of(level_), pack_->hash);
  }
  if (!ticket_) ticket_ = ports_.scores.take_ticket();
}

void Flow::load_words_of_pack() {
  if (!pack_ || content::speaks(*pack_, locale_)) return;
  if (words_asked_ != locale_) {
    words_asked_ = locale_;
    words_owed_ = true;
    ports_.packs.request(pack_id_, locale_);
  }
  if (!words_owed_ || ports_.packs.state(pack_id_, locale_) != Arrival::Ready) return;
  words_owed_ = false;
  content::PackReading edition = content::read_edition(ports_.packs.take(pack_id_, locale_));
  if (edition.pack) content::take_words(*pack_, std::move(*edition.pack));
}

void Flow::follow_wishes() {
  if (wished_) return;
  wished_ = true;
  const std::string pack = ports_.host.wish("pack");
  const auto game = content::parse_game(ports_.host.wish("game"));
  if (pack.empty() || !game || *game == content::GameKind::Blank) return;
  choose(pack, *game);
  const std::string street = ports_.host.wish("street");
  rules::Setup setup{*game, level_, 0, street == "today" ? street_of_today() : street};
  if (rules::Pipes::street_of(setup)) choose_street(std::move(setup.street));
  begin_when_ready_ = true;
}

void Flow::shuffle_name() { name_ = names_.pick(ports_.host.random()); }

void Flow::accept_name() {
  if (!name_open_) return;
  name_open_ = false;
  ports_.storage.set("name", name_);
  if (round_) ports_.storage.set(kPending, session::write_replay(round_->replay(name_)));
  send_pending();
}

void Flow::send_pending() {
  // Kept in the storage until here, so that a page closed before a name was accepted loses nothing.
  const std::string run = ports_.storage.get(kPending).value_or("");
  if (run.empty()) return;
  ports_.scores.submit(run);
  ports_.storage.set(kPending, "");
}

void Flow::finish() {
  paused_ = false;
  held_.reset();
  sound({Cue::Finish, view::stars_of(round_->game().tally())});
  ports_.storage.set(kPending, session::write_replay(round_->replay(name_)));
  name_open_ = names_.loaded() && ports_.storage.get("name").value_or("") != name_;
  if (!name_open_) send_pending();
  go(Screen::Result);
}

void Flow::open_board() {
  accept_name();
  if (pack_) ports_.scores.request_board(game_, rules::name_of(level_), pack_->hash);
  go(Screen::Board);
}

void Flow::take_arrivals() {
  load_pack();
  load_words_of_pack();
}

void Flow::update(std::uint32_t ms) {
  load_words();
  load_names();
  if (stage_.words.loaded(locale_)) follow_wishes();
  follow_quick_start();
  take_arrivals();
  if (begin_when_ready_ && ready() && stage_.words.loaded(locale_)) begin();
  if (screen_ == Screen::Play) advance(ms);
}

}  // namespace qingliu::app

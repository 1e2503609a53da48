// Requests out, answers kept. The shapes of the answers are read in answers.cpp.
#include "game/platform/web/web_ports.h"

#include <utility>

#include "game/base/hex.h"
#include "game/platform/web/imports.h"

namespace qingliu::platform {
namespace {

const std::string kNothing;

std::string edition_of(std::string_view pack, content::Locale locale) {
  return std::string(pack) + "." + std::string(content::locale_name(locale));
}

}  // namespace

std::optional<std::string> WebStorage::get(std::string_view key) const {
  const auto found = kept_.find(key);
  if (found == kept_.end()) return std::nullopt;
  return found->second;
}

void WebStorage::set(std::string_view key, std::string_view value) {
  remember(key, value);
  page_setting_keep(std::string(key).c_str(), std::string(value).c_str());
}

void WebStorage::remember(std::string_view key, std::string_view value) {
  kept_.insert_or_assign(std::string(key), std::string(value));
}

void WebPacks::request(std::string_view id, content::Locale locale) {
  const std::string edition = edition_of(id, locale);
  Loading& pack = editions_[edition];
  if (pack.state == app::Arrival::Loading || pack.state == app::Arrival::Ready) return;
  pack.state = app::Arrival::Loading;
  page_pack_request(edition.c_str());
}

app::Arrival WebPacks::state(std::string_view id, content::Locale locale) const {
  const auto found = editions_.find(edition_of(id, locale));
  return found == editions_.end() ? app::Arrival::Idle : found->second.state;
}

std::string WebPacks::take(std::string_view id, content::Locale locale) {
  const auto found = editions_.find(edition_of(id, locale));
  if (found == editions_.end()) return {};
  std::string bytes = std::move(found->second.bytes);
  editions_.erase(found);
  return bytes;
}

void WebPacks::arrived(std::string_view edition, std::string_view bytes) {
  editions_[std::string(edition)] = {app::Arrival::Ready, std::string(bytes)};
}

void WebPacks::failed(std::string_view edition) { editions_[std::string(edition)].state = app::Arrival::Failed; }

void WebScores::request_ticket(content::GameKind game, std::string_view level, std::string_view pack_hash) {
  ticket_.reset();
  page_ticket_request(std::string(content::name_of(game)).c_str(), std::string(level).c_str(),
                      std::string(pack_hash).c_str());
}

std::optional<app::Ticket> WebScores::take_ticket() {
  std::optional<app::Ticket> taken;
  taken.swap(ticket_);
  return taken;
}

void WebScores::submit(std::string_view replay_json) {
  upload_ = {};
  upload_.state = app::Upload::Waiting;
  page_run_submit(std::string(replay_json).c_str());
}

void WebScores::request_board(content::GameKind game, std::string_view level, std::string_view pack_hash) {
  board_ = {};
  board_.state = app::Arrival::Loading;
  page_board_request(std::string(content::name_of(game)).c_str(), std::string(level).c_str(),
                     std::string(pack_hash).c_str());
}

void WebHost::set_language(content::Locale locale, std::string_view title) {
  page_language(std::string(content::locale_name(locale)).c_str(), std::string(title).c_str());
}

std::string WebHost::wish(std::string_view name) const {
  const auto found = wishes_.find(name);
  return found == wishes_.end() ? std::string() : found->second;
}

std::uint32_t WebHost::random() { return page_random(); }

bool WebHost::prefer(std::string_view what, std::string_view value) {
  const bool on = value == "1";
  if (what == "motion") return preferred_.reduced_motion = on, true;
  if (what == "dark") return preferred_.dark = on, true;
  if (what == "contrast") return preferred_.more_contrast = on, true;
  if (what != "zoom") return false;
  int percent = 0;
  for (const char c : value) percent = c >= '0' && c <= '9' && percent < 1000 ? percent * 10 + (c - '0') : 1000;
  if (percent < 50 || percent > 400) return false;
  preferred_.text_zoom = static_cast<float>(percent) / 100;
  return true;
}

void WebSounds::play(const app::Sounding& sounding) {
  page_sound(std::string(app::name_of(sounding.cue)).c_str(), sounding.step);
}

void WebHost::answerable() { page_answerable(); }

void WebHost::wish_for(std::string_view name, std::string_view value) {
  wishes_.insert_or_assign(std::string(name), std::string(value));
}

const std::string& WebStrings::file(std::string_view name) const {
  const auto found = files_.find(name);
  return found == files_.end() ? kNothing : found->second;
}

void WebStrings::arrived(std::string_view name, std::string_view bytes) {
  files_.insert_or_assign(std::string(name), std::string(bytes));
}

}  // namespace qingliu::platform

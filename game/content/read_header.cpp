// pack.json: who speaks, for which place, until when.
#include <algorithm>
#include <array>

#include "game/content/entries.h"
#include "game/content/names.h"
#include "game/content/pointer.h"

namespace qingliu::content {
namespace {

constexpr std::size_t kLongestAuthor = 100;
/// What a pack can name; each is a file. "pipes" feeds all four kinds of it.
constexpr std::array<GameKind, 4> kPackGames = {GameKind::Sorting, GameKind::Outlets, GameKind::Quiz, GameKind::Pipes};

bool is_version(std::string_view text) {
  int dots = 0;
  bool digit_before = false;
  for (const char c : text) {
    if (c == '.') {
      if (!digit_before) return false;
      ++dots;
      digit_before = false;
    } else if (c >= '0' && c <= '9') {
      digit_before = true;
    } else {
      return false;
    }
  }
  return dots == 2 && digit_before;
}

void read_locales(const Json& list, FileReading& file, Pack& pack) {
  for (std::size_t i = 0; i < list.size(); ++i) {
    const std::string path = child("/locales", i);
    const std::string* name = list[i].get_ptr<const std::string*>();
    const std::optional<Locale> locale = name == nullptr ? std::nullopt : parse_locale(*name);
    if (!locale) {
      file.report("bad-locale", path, "allowed are \"zh-Hans\", \"zh-Hant\" and \"en\"");
      file.locales_sure = false;
      continue;
    }
    bool twice = false;
    for (const Locale known : pack.locales) twice = twice || known == *locale;
    if (twice) {
      file.report("bad-locale", path, "this language stands twice");
    } else {
      pack.locales.push_back(*locale);
    }
  }
}

void read_authors(Fields& fields, Pack& pack) {
  const Json* list = fields.list("authors", {1, 50}, true);
  if (list == nullptr) return;
  for (std::size_t i = 0; i < list->size(); ++i) {
    const std::string* name = (*list)[i].get_ptr<const std::string*>();
    if (name == nullptr || name->empty()) {
      fields.report("wrong-type", child("/authors", i), "a name in quotes is expected");
    } else {
      check_words(fields.file(), *name, child("/authors", i), kLongestAuthor);
      pack.authors.push_back(*name);
    }
  }
}

void read_games(Fields& fields, Pack& pack) {
  const Json* list = fields.list("games", {1, kPackGames.size()}, true);
  if (list == nullptr) return;
  for (std::size_t i = 0; i < list->size(); ++i) {
    const std::string* name = (*list)[i].get_ptr<const std::string*>();
    const std::optional<GameKind> game = name == nullptr ? std::nullopt : parse_game(*name);
    if (!game || std::find(kPackGames.begin(), kPackGames.end(), *game) == kPackGames.end()) {
      fields.report("bad-value", child("/games", i), "allowed are \"sorting\", \"outlets\", \"quiz\" and \"pipes\"");
      continue;
    }
    bool twice = false;
    for (const GameKind known : pack.games) twice = twice || known == *game;
    if (twice) fields.report("bad-value", child("/games", i), "this game stands twice");
    if (!twice) pack.games.push_back(*game);
  }
}

}  // namespace

void read_header(FileReading& file, const Json& document, Pack& pack) {
  Fields fields(file, document, "");
  fields.optional("$schema");
  if (const Json* locales = fields.list("locales", {1, static_cast<std::int64_t>(kLocaleCount)}, true)) {
    read_locales(*locales, file, pack);
  }
  file.locales = pack.locales;
  file.locales_sure = file.locales_sure && !file.locales.empty();
  const std::int32_t format = fields.integer("format", {1, 1000000}, true, 1);
  if (format != 1)
    fields.report("bad-format", "/format", "made for a newer game; this one reads format 1: update the game");
  pack.id = fields.id("id");
  pack.version = fields.string("version", 20, true);
  if (!pack.version.empty() && !is_version(pack.version))
    fields.report("bad-value", "/version", "a version is three numbers: 1.0.0");
  pack.title = fields.text("title", {16, 48}, true);
  pack.description = fields.text("description", {80, 240}, true);
  pack.icon = read_icon(fields, true);
  read_authors(fields, pack);
  pack.license = fields.string("license", 60, true);
  pack.jurisdiction = read_jurisdiction(fields);
  pack.policy_date = fields.date("policy_date");
  pack.review_due = fields.date("review_due");
  read_games(fields, pack);
  fields.finish();
}

}  // namespace qingliu::content

// Replays as JSON, written compactly and read strictly.
#include "game/session/replay.h"

#include <array>
#include <utility>

#include "game/base/hex.h"
#include "game/content/fields.h"
#include "game/content/names.h"
#include "game/content/pointer.h"

namespace qingliu::session {
namespace {

using content::Fields;
using content::Json;

void append_number(std::string& out, std::int64_t value) { out += std::to_string(value); }

/// Ours are hexadecimal digits, ids and base64url: nothing that JSON would have to escape; anything
/// else is dropped.
void append_quoted(std::string& out, std::string_view text) {
  out.push_back('"');
  for (const char c : text) {
    if (c >= 0x20 && c != '"' && c != '\\' && c != 0x7F) out.push_back(c);
  }
  out.push_back('"');
}

void append_member(std::string& out, std::string_view key, std::string_view text) {
  out += ",\"";
  out += key;
  out += "\":";
  append_quoted(out, text);
}

std::optional<std::int64_t> integer_in(const Json& json, std::int64_t min, std::int64_t max) {
  if (!json.is_number_integer()) return std::nullopt;
  if (json.is_number_unsigned()) {
    const std::uint64_t value = json.get_ref<const std::uint64_t&>();
    if (value > static_cast<std::uint64_t>(INT64_MAX)) return std::nullopt;
  }
  const std::int64_t value = json.is_number_unsigned() ? static_cast<std::int64_t>(json.get_ref<const std::uint64_t&>())
                                                       : json.get_ref<const std::int64_t&>();
  if (value < min || value > max) return std::nullopt;
  return value;
}

void read_action(Fields& fields, const Json& json, const std::string& path, Replay& replay) {
  std::array<std::int64_t, 4> parts{};
  bool good = json.is_array() && json.size() == parts.size();
  for (std::size_t i = 0; good && i < parts.size(); ++i) {
    const std::int64_t min = i < 2 ? 0 : INT32_MIN;
    const std::int64_t max = i == 0 ? kMaxTicks : i == 1 ? 255 : INT32_MAX;
    const std::optional<std::int64_t> part = integer_in(json[i], min, max);
    good = part.has_value();
    parts[i] = part.value_or(0);
  }
  if (!good) {
    fields.report("wrong-type", path, "an action is [tick, verb, a, b], all whole numbers in range");
    return;
  }
  replay.actions.push_back({static_cast<std::uint32_t>(parts[0]),
                            {static_cast<std::uint8_t>(parts[1]), static_cast<std::int32_t>(parts[2]),
                             static_cast<std::int32_t>(parts[3])}});
}

void read_lists(Fields& fields, Replay& replay) {
  if (const Json* actions = fields.list("actions", {0, kMaxActions}, true)) {
    replay.actions.reserve(actions->size());
    for (std::size_t i = 0; i < actions->size() && i < kMaxActions; ++i) {
      read_action(fields, (*actions)[i], content::child("/actions", i), replay);
    }
  }
  const Json* hashes = fields.list("hashes", {1, kMaxTicks / kHashEveryTicks + 1}, true);
  if (hashes == nullptr) return;
  for (std::size_t i = 0; i < hashes->size(); ++i) {
    const std::string* text = (*hashes)[i].get_ptr<const std::string*>();
    const std::optional<std::uint64_t> hash = text == nullptr ? std::nullopt : base::parse_hex(*text);
    if (!hash) fields.report("bad-value", content::child("/hashes", i), "a hash is 16 hexadecimal digits in quotes");
    if (hash) replay.hashes.push_back(*hash);
  }
}

void read_setup(Fields& fields, Replay& replay) {
  replay.setup.game = static_cast<content::GameKind>(fields.one_of("game", content::game_names(), true).value_or(0));
  const std::string level = fields.string("level", 20, true);
  const std::optional<rules::Level> known = rules::parse_level(level);
  if (!known && !level.empty()) fields.report("bad-value", "/level", "allowed: standard, elder");
  replay.setup.level = known.value_or(rules::Level::Standard);
  const std::string seed = fields.string("seed", 16, true);
  const std::optional<std::uint64_t> number = base::parse_hex(seed);
  if (!number && !seed.empty()) fields.report("bad-value", "/seed", "a seed is 16 hexadecimal digits in quotes");
  replay.setup.seed = number.value_or(0);
  replay.pack = fields.string("pack", 64, true);
}

/// Strings that may be empty: "" is a practice ticket and a name not yet picked.
std::string read_or_empty(Fields& fields, const char* key, std::size_t longest) {
  const Json* json = fields.optional(key);
  const std::string* text = json == nullptr ? nullptr : json->get_ptr<const std::string*>();
  if (json != nullptr && text == nullptr)
    fields.report("wrong-type", content::child("", key), "a text in quotes is expected");
  if (text != nullptr && text->size() > longest) fields.report("text-too-long", content::child("", key), "too long");
  return text == nullptr ? std::string() : *text;
}

void read_claim(Fields& fields, Replay& replay) {
  const Json* json = fields.require("claim");
  if (json == nullptr) return;
  Fields claim(fields.file(), *json, "/claim");
  replay.claim.points = claim.integer("points", {0, 10000000}, true);
  replay.claim.right = static_cast<std::uint16_t>(claim.integer("right", {0, 60000}, true));
  replay.claim.wrong = static_cast<std::uint16_t>(claim.integer("wrong", {0, 60000}, true));
  claim.finish();
}

}  // namespace

std::string write_replay(const Replay& replay) {
  std::string out = "{\"format\":";
  append_number(out, replay.format);
  out += ",\"rules\":";
  append_number(out, replay.rules);
  append_member(out, "game", content::name_of(replay.setup.game));
  append_member(out, "level", rules::name_of(replay.setup.level));
  append_member(out, "pack", replay.pack);
  append_member(out, "seed", base::to_hex(replay.setup.seed));
  if (!replay.setup.street.empty()) append_member(out, "street", replay.setup.street);
  append_member(out, "ticket", replay.ticket);
  append_member(out, "name", replay.name);
  out += ",\"ticks\":";
  append_number(out, replay.ticks);
  out += ",\"actions\":[";
  for (std::size_t i = 0; i < replay.actions.size(); ++i) {
    const TimedAction& timed = replay.actions[i];
    out += i == 0 ? "[" : ",[";
    append_number(out, timed.tick);
    for (const std::int32_t part : {std::int32_t{timed.action.verb}, timed.action.a, timed.action.b}) {
      out.push_back(',');
      append_number(out, part);
    }
    out.push_back(']');
  }
  out += "],\"hashes\":[";
  for (std::size_t i = 0; i < replay.hashes.size(); ++i) {
    if (i != 0) out.push_back(',');
    append_quoted(out, base::to_hex(replay.hashes[i]));
  }
  out += "],\"claim\":{\"points\":";
  append_number(out, replay.claim.points);
  out += ",\"right\":";
  append_number(out, replay.claim.right);
  out += ",\"wrong\":";
  append_number(out, replay.claim.wrong);
  out += "}}";
  return out;
}

std::optional<Replay> read_replay(std::string_view bytes, content::Problems& problems) {
  content::JsonLimits limits;
  limits.bytes = kMaxReplayBytes;
  limits.depth = 4;
  limits.string_bytes = 1000;
  const std::size_t before = problems.size();
  const std::optional<Json> document = content::read_json(bytes, "replay", limits, problems);
  if (!document) return std::nullopt;
  const content::FileReading file{"replay", content::Reading::Check, {}, &problems};
  Fields fields(file, *document, "");
  Replay replay;
  replay.format = static_cast<std::uint32_t>(fields.integer("format", {1, kReplayFormat}, true, 1));
  replay.rules = static_cast<std::uint32_t>(fields.integer("rules", {0, 1000000}, true, 0));
  read_setup(fields, replay);
  replay.setup.street = read_or_empty(fields, "street", 24);
  replay.ticket = read_or_empty(fields, "ticket", 600);
  replay.name = read_or_empty(fields, "name", 60);
  replay.ticks = static_cast<std::uint32_t>(fields.integer("ticks", {0, kMaxTicks}, true));
  read_lists(fields, replay);
  read_claim(fields, replay);
  fields.finish();
  if (problems.size() != before) return std::nullopt;
  return replay;
}

}  // namespace qingliu::session

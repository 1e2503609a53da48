// outlets.json: outlets of a house for 排水去哪儿.
#include "game/content/entries.h"
#include "game/content/names.h"

namespace qingliu::content {
namespace {

constexpr RoundSizes kRounds = {{10, 90}, {6, 0}};

Outlet read_outlet(Fields& fields) {
  Outlet outlet;
  outlet.entry = read_entry(fields, {40, 120}, true);
  outlet.name = fields.text("name", {10, 28}, true);
  outlet.hint = fields.text("hint", {24, 70}, true);
  outlet.where = static_cast<Room>(fields.one_of("where", room_names(), true).value_or(0));
  const bool both = fields.has("answer") && fields.has("local");
  const bool none = !fields.has("answer") && !fields.has("local");
  if (none) fields.report("missing-key", fields.path(), "one of \"answer\" and \"local\" is needed");
  if (both) fields.report("bad-value", fields.path(), "only one of \"answer\" and \"local\" may stand here");
  if (fields.has("local")) outlet.local = read_local(fields, "pipe", pipe_names());
  if (fields.has("answer")) {
    outlet.answer = static_cast<Pipe>(fields.one_of("answer", pipe_names(), true).value_or(0));
    outlet.misconceptions = read_misconceptions(fields, pipe_names());
  }
  return outlet;
}

}  // namespace

Pool<Outlet> read_outlets(const FileReading& file, const Json& document) {
  Pool<Outlet> pool;
  Fields fields(file, document, "");
  fields.optional("$schema");
  pool.rounds = read_rounds(fields, kRounds);
  UniqueIds ids;
  for_each_object(fields, "outlets", {5, kMostEntries}, true, [&](Fields& inner) {
    pool.entries.push_back(read_outlet(inner));
    ids.add(inner, pool.entries.back().entry.id);
  });
  fields.finish();
  return pool;
}

}  // namespace qingliu::content

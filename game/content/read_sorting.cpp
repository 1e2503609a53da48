// sorting.json: items for 垃圾分类.
#include "game/content/entries.h"
#include "game/content/names.h"
#include "game/content/pointer.h"

namespace qingliu::content {
namespace {

constexpr RoundSizes kRounds = {{20, 75}, {10, 0}};

std::vector<std::string_view> four_bins() { return {bin_names().begin(), bin_names().begin() + 4}; }

std::vector<Part> read_parts(Fields& fields) {
  std::vector<Part> parts;
  UniqueIds ids;
  for_each_object(fields, "parts", {2, 5}, true, [&](Fields& inner) {
    Part part;
    part.id = inner.id("id");
    ids.add(inner, part.id);
    part.name = inner.text("name", {10, 28}, true);
    part.icon = read_icon(inner, true);
    part.to = static_cast<Bin>(inner.one_of("to", bin_names(), true).value_or(3));
    part.explanation = inner.text("explanation", {40, 120}, true);
    parts.push_back(std::move(part));
  });
  return parts;
}

std::vector<Step> read_steps(Fields& fields) {
  std::vector<Step> steps;
  const Json* list = fields.list("prepare", {1, 3}, false);
  if (list == nullptr) return steps;
  for (std::size_t i = 0; i < list->size(); ++i) {
    const std::string path = child(child(fields.path(), "prepare"), i);
    const std::string* word = (*list)[i].get_ptr<const std::string*>();
    std::size_t at = step_names().size();
    for (std::size_t k = 0; word != nullptr && k < step_names().size(); ++k) {
      if (step_names()[k] == *word) at = k;
    }
    bool twice = false;
    for (const Step known : steps) twice = twice || static_cast<std::size_t>(known) == at;
    if (at == step_names().size() || twice) {
      fields.report("bad-value", path, "allowed, each once: empty, rinse, flatten, wrap, drip, intact");
    } else {
      steps.push_back(static_cast<Step>(at));
    }
  }
  return steps;
}

SortingItem read_item(Fields& fields) {
  SortingItem item;
  item.entry = read_entry(fields, {40, 120}, true);
  item.name = fields.text("name", {10, 28}, true);
  item.note = fields.text("note", {14, 36}, false);
  const int kinds = int{fields.has("bin")} + int{fields.has("parts")} + int{fields.has("local")};
  if (kinds == 0) fields.report("missing-key", fields.path(), "one of \"bin\", \"parts\" and \"local\" is needed");
  if (kinds > 1)
    fields.report("bad-value", fields.path(), "only one of \"bin\", \"parts\" and \"local\" may stand here");
  if (fields.has("parts")) item.parts = read_parts(fields);
  if (fields.has("local")) item.local = read_local(fields, "bin", four_bins());
  if (fields.has("bin")) {
    item.bin = static_cast<Bin>(fields.one_of("bin", four_bins(), true).value_or(3));
    item.prepare = read_steps(fields);
    item.misconceptions = read_misconceptions(fields, four_bins());
  }
  return item;
}

}  // namespace

Pool<SortingItem> read_sorting(const FileReading& file, const Json& document) {
  Pool<SortingItem> pool;
  Fields fields(file, document, "");
  fields.optional("$schema");
  pool.rounds = read_rounds(fields, kRounds);
  UniqueIds ids;
  for_each_object(fields, "items", {5, kMostEntries}, true, [&](Fields& inner) {
    pool.entries.push_back(read_item(inner));
    ids.add(inner, pool.entries.back().entry.id);
  });
  fields.finish();
  return pool;
}

}  // namespace qingliu::content

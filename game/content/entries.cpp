// The shared shapes of the grammar in content/README.md.
#include "game/content/entries.h"

#include "game/content/pointer.h"

namespace qingliu::content {
namespace {

bool is_jurisdiction(std::string_view text) {
  // CN, CN-GD, CN-GD-FS: a country, then up to two parts of two or three capitals or digits.
  std::size_t part = 0;
  std::size_t length = 0;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    if (i == text.size() || text[i] == '-') {
      const bool right_length = part == 0 ? length == 2 : length == 2 || length == 3;
      if (!right_length || ++part > 3) return false;
      length = 0;
      continue;
    }
    const bool capital = text[i] >= 'A' && text[i] <= 'Z';
    const bool digit = text[i] >= '0' && text[i] <= '9';
    if (!capital && !(digit && part > 0)) return false;
    ++length;
  }
  return true;
}

Source read_source(Fields& fields) {
  Source source;
  const Json* json = fields.require("source");
  if (json == nullptr) return source;
  Fields inner(fields.file(), *json, child(fields.path(), "source"));
  source.title = inner.string("title", 200, true);
  source.article = inner.string("article", 80, false);
  source.url = inner.string("url", 300, false);
  source.seen_on = inner.date("seen_on");
  const auto mark = inner.one_of("mark", {"S", "W", "M"}, true);
  source.mark = "SWM"[mark.value_or(2)];
  if (!source.url.empty() && source.url.rfind("https://", 0) != 0 && source.url.rfind("http://", 0) != 0) {
    inner.report("bad-value", child(inner.path(), "url"), "an address begins with https:// or http://");
  }
  inner.finish();
  return source;
}

}  // namespace

std::string read_icon(Fields& fields, bool required) { return fields.tag("icon", required); }

std::string read_jurisdiction(Fields& fields) {
  std::string jurisdiction = fields.string("jurisdiction", 12, true);
  if (!jurisdiction.empty() && !is_jurisdiction(jurisdiction)) {
    fields.report("bad-value", child(fields.path(), "jurisdiction"),
                  "found \"" + jurisdiction + "\"; write CN, CN-GD or CN-GD-FS");
  }
  return jurisdiction;
}

Entry read_entry(Fields& fields, TextLimit explanation, bool icon_required) {
  Entry entry;
  entry.id = fields.id("id");
  entry.icon = read_icon(fields, icon_required);
  entry.explanation = fields.text("explanation", explanation, true);
  entry.source = read_source(fields);
  entry.jurisdiction = read_jurisdiction(fields);
  return entry;
}

std::vector<Misconception> read_misconceptions(Fields& fields, const std::vector<std::string_view>& answers) {
  std::vector<Misconception> out;
  const Json* json = fields.optional("misconceptions");
  if (json == nullptr) return out;
  Fields inner(fields.file(), *json, child(fields.path(), "misconceptions"));
  for (std::size_t i = 0; i < answers.size(); ++i) {
    const std::string name(answers[i]);
    std::string tag = inner.tag(name.c_str(), false);
    if (!tag.empty()) out.push_back({static_cast<std::uint8_t>(i), std::move(tag)});
  }
  inner.finish();
  return out;
}

std::vector<LocalRule> read_local(Fields& fields, const char* key, const std::vector<std::string_view>& answers) {
  std::vector<LocalRule> rules;
  bool differ = false;
  bool known = true;
  for_each_object(fields, "local", {2, 8}, true, [&](Fields& inner) {
    LocalRule rule;
    rule.place = inner.text("place", {12, 40}, true);
    const std::optional<std::uint8_t> answer = inner.one_of(key, answers, true);
    known = known && answer.has_value();
    rule.answer = answer.value_or(0);
    differ = differ || (!rules.empty() && rules.front().answer != rule.answer);
    rules.push_back(std::move(rule));
  });
  if (rules.size() >= 2 && known && !differ) {
    fields.report("bad-value", child(fields.path(), "local"),
                  "all places say the same; then it is no 看当地 card but a plain answer");
  }
  return rules;
}

RoundSizes read_rounds(Fields& fields, RoundSizes otherwise) {
  const Json* json = fields.optional("rounds");
  if (json == nullptr) return otherwise;
  Fields rounds(fields.file(), *json, child(fields.path(), "rounds"));
  for (const bool elder : {false, true}) {
    const char* name = elder ? "elder" : "standard";
    RoundSize& size = elder ? otherwise.elder : otherwise.standard;
    const Json* level = rounds.optional(name);
    if (level == nullptr) continue;
    Fields inner(fields.file(), *level, child(rounds.path(), name));
    size.draw = static_cast<std::uint16_t>(inner.integer("draw", {5, 60}, true, size.draw));
    if (!elder) size.seconds = static_cast<std::uint16_t>(inner.integer("seconds", {30, 300}, true, size.seconds));
    inner.finish();
  }
  rounds.finish();
  return otherwise;
}

void UniqueIds::add(const Fields& fields, const std::string& id) {
  if (id.empty() || seen_.insert(id).second) return;
  fields.report("duplicate-id", child(fields.path(), "id"),
                "the id \"" + id + "\" is used twice in this file; give one of them another");
}

void for_each_object(Fields& fields, const char* key, IntegerRange count, bool required,
                     const std::function<void(Fields&)>& read) {
  const Json* list = fields.list(key, count, required);
  if (list == nullptr) return;
  const std::string path = child(fields.path(), key);
  for (std::size_t i = 0; i < list->size(); ++i) {
    const Json& json = (*list)[i];
    Fields inner(fields.file(), json, child(path, i));
    if (!json.is_object()) continue;  // reported by Fields
    read(inner);
    inner.finish();
  }
}

}  // namespace qingliu::content

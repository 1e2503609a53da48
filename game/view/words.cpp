// Lookup and filling in.
#include "game/view/words.h"

#include "game/content/json.h"

namespace qingliu::view {

bool Words::load(content::Locale locale, std::string_view bytes, content::Problems& problems) {
  const std::string file = std::string(content::locale_name(locale)) + ".json";
  const auto document = content::read_json(bytes, file, {}, problems);
  if (!document) return false;
  if (!document->is_object()) {
    problems.push_back({"wrong-type", file, "", "The words of a language are one object."});
    return false;
  }
  auto& table = tables_[static_cast<std::size_t>(locale)];
  for (const auto& entry : document->items()) {
    if (!entry.value().is_string()) {
      problems.push_back({"wrong-type", file, "/" + entry.key(), "Each key has one text."});
      return false;
    }
    table[entry.key()] = *entry.value().get_ptr<const std::string*>();
  }
  return true;
}

const std::map<std::string, std::string, std::less<>>& Words::table(content::Locale locale) const {
  return tables_[static_cast<std::size_t>(locale)];
}

bool Words::has(std::string_view key) const { return table(locale_).find(key) != table(locale_).end(); }

std::string_view Words::operator()(std::string_view key) const {
  const auto found = table(locale_).find(key);
  return found == table(locale_).end() ? key : std::string_view(found->second);
}

std::string_view Words::in_group(std::string_view group, std::string_view name) const {
  const auto found = table(locale_).find(std::string(group) + "." + std::string(name));
  return found == table(locale_).end() ? name : std::string_view(found->second);
}

std::string Words::fill(std::string_view key, Filling filling) const {
  std::string text((*this)(key));
  for (const auto& [name, value] : filling) {
    const std::string hole = "{" + std::string(name) + "}";
    for (std::size_t at = text.find(hole); at != std::string::npos; at = text.find(hole, at)) {
      text.replace(at, hole.size(), value);
      at += value.size();
    }
  }
  return text;
}

std::string thousands(std::int64_t number) {
  const std::string digits = std::to_string(number < 0 ? -number : number);
  std::string out = number < 0 ? "-" : "";
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i != 0 && (digits.size() - i) % 3 == 0) out += "\xC2\xA0";
    out += digits[i];
  }
  return out;
}

}  // namespace qingliu::view

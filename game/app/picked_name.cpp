// Reading the parts; putting them together.
#include "game/app/picked_name.h"

#include <algorithm>

#include "game/content/json.h"

namespace qingliu::app {
namespace {

bool read_text(const content::Json& json, content::Text& text) {
  if (!json.is_object()) return false;
  for (const auto& entry : json.items()) {
    const auto locale = content::parse_locale(entry.key());
    if (!locale || !entry.value().is_string()) return false;
    text.by_locale[static_cast<std::size_t>(*locale)] = *entry.value().get_ptr<const std::string*>();
  }
  return !text.empty();
}

bool read_parts(const content::Json* list, std::vector<PickedNames::Part>& into) {
  if (list == nullptr || !list->is_array()) return false;
  for (const content::Json& entry : *list) {
    const content::Json* id = content::find(entry, "id");
    const content::Json* text = content::find(entry, "text");
    PickedNames::Part part;
    if (id == nullptr || !id->is_string() || text == nullptr || !read_text(*text, part.text)) return false;
    part.id = *id->get_ptr<const std::string*>();
    into.push_back(std::move(part));
  }
  return !into.empty();
}

struct Pieces {
  std::string_view adjective, creature, digits;
};

Pieces split(std::string_view id) {
  const std::size_t first = id.find('-');
  const std::size_t last = id.rfind('-');
  if (first == std::string_view::npos || last == first) return {};
  return {id.substr(0, first), id.substr(first + 1, last - first - 1), id.substr(last + 1)};
}

}  // namespace

bool PickedNames::load(std::string_view bytes, content::Problems& problems) {
  const auto document = content::read_json(bytes, "names.json", {}, problems);
  if (!document) return false;
  adjectives_.clear();
  creatures_.clear();
  if (read_parts(content::find(*document, "adjectives"), adjectives_) &&
      read_parts(content::find(*document, "creatures"), creatures_)) {
    return true;
  }
  problems.push_back({"wrong-type", "names.json", "", "Names are made of adjectives and creatures, each {id, text}."});
  creatures_.clear();
  return false;
}

std::string PickedNames::pick(std::uint32_t random) const {
  if (!loaded()) return {};
  const std::uint32_t digits = random % 100;
  const Part& adjective = adjectives_[(random / 100) % adjectives_.size()];
  const Part& creature = creatures_[(random / 100 / adjectives_.size()) % creatures_.size()];
  return adjective.id + "-" + creature.id + "-" + (digits < 10 ? "0" : "") + std::to_string(digits);
}

const PickedNames::Part* PickedNames::find(const std::vector<Part>& parts, std::string_view id) {
  const auto found = std::find_if(parts.begin(), parts.end(), [id](const Part& part) { return part.id == id; });
  return found == parts.end() ? nullptr : &*found;
}

bool PickedNames::knows(std::string_view id) const {
  const Pieces pieces = split(id);
  const bool digits = pieces.digits.size() == 2 && pieces.digits.find_first_not_of("0123456789") == std::string::npos;
  return digits && find(adjectives_, pieces.adjective) != nullptr && find(creatures_, pieces.creature) != nullptr;
}

std::string PickedNames::shown(std::string_view id, content::Locale locale) const {
  if (!knows(id)) return std::string(id);
  const Pieces pieces = split(id);
  const std::string adjective(find(adjectives_, pieces.adjective)->text.in(locale));
  const std::string creature(find(creatures_, pieces.creature)->text.in(locale));
  return adjective + (locale == content::Locale::En ? " " : "") + creature + " " + std::string(pieces.digits);
}

}  // namespace qingliu::app

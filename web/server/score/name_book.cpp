// The parts that picked names are made of.
#include "web/server/score/name_book.h"

#include "game/content/json.h"
#include "web/server/score/id_text.h"

namespace qingliu::score {
namespace {

using Parts = std::set<std::string, std::less<>>;

constexpr const char* kFile = "names.json";

void read_parts(const content::Json& document, const char* key, Parts& parts, content::Problems& problems) {
  const content::Json* list = content::find(document, key);
  if (list != nullptr && list->is_array()) {
    for (const content::Json& part : *list) {
      const content::Json* id = content::find(part, "id");
      if (id == nullptr || !id->is_string() || !is_slug(id->get_ref<const std::string&>())) continue;
      parts.insert(id->get<std::string>());
    }
  }
  if (parts.empty()) {
    problems.push_back(
        {"no-names", kFile, std::string("/") + key, "must be a list of {\"id\": …} with at least one part of a name"});
  }
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

std::optional<NameBook> NameBook::read(std::string_view bytes, content::Problems& problems) {
  const auto document = content::read_json(bytes, kFile, content::JsonLimits{}, problems);
  if (!document) return std::nullopt;
  const std::size_t before = problems.size();
  NameBook book;
  read_parts(*document, "adjectives", book.adjectives_, problems);
  read_parts(*document, "creatures", book.creatures_, problems);
  if (problems.size() != before) return std::nullopt;
  return book;
}

bool NameBook::allows(std::string_view name) const {
  if (name.empty()) return true;
  if (name.size() < 7 || name.size() > 140) return false;
  const std::string_view tail = name.substr(name.size() - 3);
  if (tail[0] != '-' || !is_digit(tail[1]) || !is_digit(tail[2])) return false;
  const std::string_view words = name.substr(0, name.size() - 3);
  // Parts may hold hyphens themselves, so every hyphen may be the seam.
  for (std::size_t at = words.find('-'); at != std::string_view::npos; at = words.find('-', at + 1)) {
    if (adjectives_.count(words.substr(0, at)) != 0 && creatures_.count(words.substr(at + 1)) != 0) {
      return true;
    }
  }
  return false;
}

}  // namespace qingliu::score

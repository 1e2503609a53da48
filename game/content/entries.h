// What items, outlets and questions have in common when they are read. Internal to game/content.
#pragma once

#include <functional>
#include <set>
#include <string>
#include <vector>

#include "game/content/fields.h"
#include "game/content/pack.h"

namespace qingliu::content {

inline constexpr std::size_t kMostEntries = 5000;

/// id, icon, explanation, source, jurisdiction.
[[nodiscard]] Entry read_entry(Fields& fields, TextLimit explanation, bool icon_required);
/// Where a statement holds: CN, CN-GD, CN-GD-FS.
[[nodiscard]] std::string read_jurisdiction(Fields& fields);
/// {"answer word": "tag", …} → list.
[[nodiscard]] std::vector<Misconception> read_misconceptions(Fields& fields,
                                                             const std::vector<std::string_view>& answers);
/// 看当地: at least two places that do not all say the same. `key` is "bin" or "pipe".
[[nodiscard]] std::vector<LocalRule> read_local(Fields& fields, const char* key,
                                                const std::vector<std::string_view>& answers);
/// "rounds", with the defaults given for what is not said.
[[nodiscard]] RoundSizes read_rounds(Fields& fields, RoundSizes otherwise);
/// An icon name (kebab case) or "".
[[nodiscard]] std::string read_icon(Fields& fields, bool required);

/// Reports ids that stand twice.
class UniqueIds {
 public:
  void add(const Fields& fields, const std::string& id);

 private:
  std::set<std::string> seen_;
};

/// Calls `read` for every object of the list `key` of `fields`.
void for_each_object(Fields& fields, const char* key, IntegerRange count, bool required,
                     const std::function<void(Fields&)>& read);

// One function a file of a pack; the document has been parsed.
[[nodiscard]] Pool<SortingItem> read_sorting(const FileReading& file, const Json& document);
[[nodiscard]] Pool<Outlet> read_outlets(const FileReading& file, const Json& document);
[[nodiscard]] Pool<Question> read_quiz(const FileReading& file, const Json& document);
[[nodiscard]] StreetPool read_pipes(const FileReading& file, const Json& document);
/// Fills the header of `pack`, locales among it.
void read_header(FileReading& file, const Json& document, Pack& pack);

}  // namespace qingliu::content

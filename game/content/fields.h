// Fields: one JSON object being read. Says of every key whether it is there, of the right kind and
// within limits; whatever nobody asked for is an unknown key. Reports Problems and goes on, so that
// all of them are found at once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "game/content/json.h"
#include "game/content/pack_reader.h"
#include "game/content/text.h"

namespace qingliu::content {

/// What all objects of one file share while it is read.
struct FileReading {
  std::string file;
  Reading reading = Reading::Check;
  std::vector<Locale> locales;
  Problems* problems = nullptr;
  /// False when pack.json names a language nobody knows, or none: then no known language is too many in a text.
  bool locales_sure = true;

  void report(std::string_view code, std::string path, std::string message) const;
};

/// Longest text in code points: Chinese (either script) and English.
struct TextLimit {
  std::size_t chinese = 2000;
  std::size_t english = 2000;
};

struct IntegerRange {
  std::int64_t min = 0;
  std::int64_t max = 0;
};

class Fields {
 public:
  /// `json` may be of any type: anything but an object is reported once, and every key then counts
  /// as missing silently.
  Fields(const FileReading& reading, const Json& json, std::string path);

  [[nodiscard]] bool has(const char* key) const;
  [[nodiscard]] bool is_object() const { return json_->is_object(); }
  [[nodiscard]] const std::string& path() const { return path_; }
  [[nodiscard]] const FileReading& file() const { return *reading_; }
  void report(std::string_view code, const std::string& path, const std::string& message) const;

  /// The value, or null and a missing-key Problem. The key counts as known from now on.
  const Json* require(const char* key);
  /// The value or null. The key counts as known from now on.
  const Json* optional(const char* key);

  // Each reads one kind of value; a fault is reported and the default returned.
  Text text(const char* key, TextLimit limit, bool required);
  std::string string(const char* key, std::size_t longest, bool required);
  std::string id(const char* key);
  std::string tag(const char* key, bool required);
  std::string date(const char* key);
  bool boolean(const char* key, bool required);
  std::int32_t integer(const char* key, IntegerRange range, bool required, std::int32_t otherwise = 0);
  /// Index of the value in `names`; nothing when missing or another word.
  std::optional<std::uint8_t> one_of(const char* key, const std::vector<std::string_view>& names, bool required);
  /// The list, or null; its length must be within `count`.
  const Json* list(const char* key, IntegerRange count, bool required);

  /// Reports the keys nobody asked for. Call it last.
  void finish();

 private:
  const Json* typed(const char* key, bool required, bool (*is)(const Json&), const char* kind);

  const FileReading* reading_;
  const Json* json_;
  std::string path_;
  std::vector<std::string> known_;
};

/// Whether it is a kebab-case id of at most 64 characters.
[[nodiscard]] bool is_id(std::string_view text);
/// Reports characters that no text may hold, and words longer than `longest` code points.
void check_words(const FileReading& reading, const std::string& words, const std::string& path, std::size_t longest);
/// Reads a text object that stands at `path`.
[[nodiscard]] Text read_text(const FileReading& reading, const Json& json, const std::string& path, TextLimit limit);

}  // namespace qingliu::content

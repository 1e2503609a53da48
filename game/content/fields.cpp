// Reading one object, key by key.
#include "game/content/fields.h"

#include <algorithm>
#include <utility>

#include "game/base/utf8.h"
#include "game/content/pointer.h"

namespace qingliu::content {
namespace {

bool is_object_json(const Json& json) { return json.is_object(); }
bool is_list(const Json& json) { return json.is_array(); }
bool is_string(const Json& json) { return json.is_string(); }
bool is_boolean(const Json& json) { return json.is_boolean(); }
bool is_integer(const Json& json) { return json.is_number_integer(); }

const std::string& words_of(const Json& json) { return json.get_ref<const std::string&>(); }

std::optional<std::int64_t> integer_of(const Json& json) {
  if (json.is_number_unsigned()) {
    const std::uint64_t value = json.get_ref<const std::uint64_t&>();
    if (value > static_cast<std::uint64_t>(INT64_MAX)) return std::nullopt;
    return static_cast<std::int64_t>(value);
  }
  return json.get_ref<const std::int64_t&>();
}

std::string shown(const Json& json) {
  std::string text = json.dump(-1, ' ', false, Json::error_handler_t::replace);
  if (text.size() <= 60) return text;
  std::size_t cut = 57;
  while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xC0U) == 0x80U) --cut;
  return text.substr(0, cut) + "…";
}

bool leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

bool is_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
  int parts[3] = {0, 0, 0};
  int part = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i == 4 || i == 7) {
      ++part;
    } else if (text[i] < '0' || text[i] > '9') {
      return false;
    } else {
      parts[part] = parts[part] * 10 + (text[i] - '0');
    }
  }
  constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (parts[1] < 1 || parts[1] > 12 || parts[2] < 1) return false;
  const int days = kDays[parts[1] - 1] + (parts[1] == 2 && leap(parts[0]) ? 1 : 0);
  return parts[2] <= days;
}

void check_characters(const FileReading& reading, const std::string& words, const std::string& path) {
  for (std::size_t at = 0; at < words.size();) {
    if (base::is_unsafe_in_text(base::decode_utf8(words, at))) {
      reading.report("bad-characters", path,
                     "holds a control, invisible or direction-changing character; type the text anew");
      return;
    }
  }
}

}  // namespace

void FileReading::report(std::string_view code, std::string path, std::string message) const {
  problems->push_back({std::string(code), file, std::move(path), std::move(message)});
}

bool is_id(std::string_view text) {
  if (text.empty() || text.size() > 64 || text.front() == '-' || text.back() == '-') return false;
  char before = '-';
  for (const char c : text) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (!plain && (c != '-' || before == '-')) return false;
    before = c;
  }
  return true;
}

Fields::Fields(const FileReading& reading, const Json& json, std::string path)
    : reading_(&reading), json_(&json), path_(std::move(path)) {
  if (!json.is_object()) report("wrong-type", path_, "found " + shown(json) + "; an object {…} is expected here");
}

bool Fields::has(const char* key) const { return find(*json_, key) != nullptr; }

void Fields::report(std::string_view code, const std::string& path, const std::string& message) const {
  reading_->report(code, path, message);
}

const Json* Fields::optional(const char* key) {
  if (reading_->reading == Reading::Check) known_.emplace_back(key);
  return find(*json_, key);
}

const Json* Fields::require(const char* key) {
  const Json* value = optional(key);
  if (value == nullptr && json_->is_object())
    report("missing-key", path_, std::string("\"") + key + "\" is missing here; add it");
  return value;
}

const Json* Fields::typed(const char* key, bool required, bool (*is)(const Json&), const char* kind) {
  const Json* value = required ? require(key) : optional(key);
  if (value == nullptr || is(*value)) return value;
  report("wrong-type", child(path_, key), "found " + shown(*value) + "; " + kind + " is expected");
  return nullptr;
}

void check_words(const FileReading& reading, const std::string& words, const std::string& path, std::size_t longest) {
  check_characters(reading, words, path);
  if (base::count_code_points(words) > longest)
    reading.report("text-too-long", path, "longer than " + std::to_string(longest) + " characters");
}

Text read_text(const FileReading& reading, const Json& json, const std::string& path, TextLimit limit) {
  Text text;
  Fields fields(reading, json, path);
  for (std::size_t i = 0; !reading.locales_sure && i < kLocaleCount; ++i) {
    fields.optional(std::string(locale_name(static_cast<Locale>(i))).c_str());
  }
  for (const Locale locale : reading.locales) {
    const std::string name(locale_name(locale));
    const std::string here = child(path, name);
    const Json* value = fields.optional(name.c_str());
    if (value != nullptr && !value->is_string()) {
      reading.report("wrong-type", here, "found " + shown(*value) + "; a text in quotes is expected");
      continue;
    }
    if (value == nullptr || words_of(*value).empty()) {
      if (json.is_object())
        reading.report("missing-text", path,
                       "the text in \"" + name + "\" is missing; pack.json promises it in locales");
      continue;
    }
    std::string words = words_of(*value);
    check_characters(reading, words, here);
    const std::size_t most = locale == Locale::En ? limit.english : limit.chinese;
    const std::size_t length = base::count_code_points(words);
    if (length > most) {
      reading.report("text-too-long", here,
                     std::to_string(length) + " characters; at most " + std::to_string(most) + " fit on a phone");
    }
    text.by_locale[static_cast<std::size_t>(locale)] = std::move(words);
  }
  fields.finish();
  return text;
}

Text Fields::text(const char* key, TextLimit limit, bool required) {
  const Json* value = typed(key, required, is_object_json, "a text by language {\"zh-Hans\": …}");
  return value == nullptr ? Text{} : read_text(*reading_, *value, child(path_, key), limit);
}

std::string Fields::string(const char* key, std::size_t longest, bool required) {
  const Json* value = typed(key, required, is_string, "a text in quotes");
  if (value == nullptr) return {};
  const std::string& words = words_of(*value);
  const std::string here = child(path_, key);
  if (words.empty()) report("missing-text", here, "is empty; write it or remove the key");
  check_words(*reading_, words, here, longest);
  return words;
}

std::string Fields::id(const char* key) { return tag(key, true); }

std::string Fields::tag(const char* key, bool required) {
  const Json* value = typed(key, required, is_string, "an id in quotes");
  if (value == nullptr) return {};
  if (!is_id(words_of(*value))) {
    report("bad-id", child(path_, key),
           "found " + shown(*value) + "; an id is small letters, digits and single hyphens, at most 64");
  }
  return words_of(*value);
}

std::string Fields::date(const char* key) {
  const Json* value = typed(key, true, is_string, "a date in quotes");
  if (value == nullptr) return {};
  if (!is_date(words_of(*value)))
    report("bad-date", child(path_, key), "found " + shown(*value) + "; a date is written 2026-11-23");
  return words_of(*value);
}

bool Fields::boolean(const char* key, bool required) {
  const Json* value = typed(key, required, is_boolean, "true or false");
  return value != nullptr && value->get_ref<const bool&>();
}

std::int32_t Fields::integer(const char* key, IntegerRange range, bool required, std::int32_t otherwise) {
  const Json* value = typed(key, required, is_integer, "a whole number");
  if (value == nullptr) return otherwise;
  const std::optional<std::int64_t> number = integer_of(*value);
  if (!number || *number < range.min || *number > range.max) {
    report("out-of-range", child(path_, key),
           "found " + shown(*value) + "; " + std::to_string(range.min) + " to " + std::to_string(range.max) +
               " is allowed");
    return otherwise;
  }
  return static_cast<std::int32_t>(*number);
}

std::optional<std::uint8_t> Fields::one_of(const char* key, const std::vector<std::string_view>& names, bool required) {
  const Json* value = typed(key, required, is_string, "a word in quotes");
  if (value == nullptr) return std::nullopt;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i] == words_of(*value)) return static_cast<std::uint8_t>(i);
  }
  std::string allowed;
  for (const std::string_view name : names) allowed += (allowed.empty() ? "" : ", ") + std::string(name);
  report("bad-value", child(path_, key), "found " + shown(*value) + "; allowed: " + allowed);
  return std::nullopt;
}

const Json* Fields::list(const char* key, IntegerRange count, bool required) {
  const Json* value = typed(key, required, is_list, "a list […]");
  if (value == nullptr) return nullptr;
  const auto size = static_cast<std::int64_t>(value->size());
  if (size < count.min || size > count.max) {
    report("wrong-count", child(path_, key),
           "has " + std::to_string(size) + " entries; " + std::to_string(count.min) + " to " +
               std::to_string(count.max) + " are allowed");
  }
  return value;
}

void Fields::finish() {
  if (reading_->reading == Reading::Play || !json_->is_object()) return;
  for (auto it = json_->begin(); it != json_->end(); ++it) {
    if (std::find(known_.begin(), known_.end(), it.key()) != known_.end()) continue;
    report("unknown-key", child(path_, it.key()),
           "\"" + it.key() + "\" is not a key that belongs here; remove it or check the spelling");
  }
}

}  // namespace qingliu::content

// A SAX handler over nlohmann/json that counts, and builds the document only while every limit
// holds.
#include "game/content/json.h"

#include <string>
#include <utility>
#include <vector>

#include "game/base/utf8.h"
#include "game/content/pointer.h"

namespace qingliu::content {
namespace {

struct Open {
  Json* node;
  std::string key;  // of the member being read, when node is an object
};

// Implements nlohmann's SAX interface; its names are nlohmann's.
class Builder {
 public:
  using number_integer_t = Json::number_integer_t;
  using number_unsigned_t = Json::number_unsigned_t;
  using number_float_t = Json::number_float_t;
  using string_t = Json::string_t;
  using binary_t = Json::binary_t;

  Builder(std::string_view bytes, std::string_view file, const JsonLimits& limits, Problems& problems)
      : bytes_(bytes), file_(file), limits_(&limits), problems_(&problems) {}

  bool null() { return put(Json(nullptr)) != nullptr; }
  bool boolean(bool value) { return put(Json(value)) != nullptr; }
  bool number_integer(number_integer_t value) { return put(Json(value)) != nullptr; }
  bool number_unsigned(number_unsigned_t value) { return put(Json(value)) != nullptr; }
  // Kept as a fraction: whoever expects an integer there reports it, with its place.
  bool number_float(number_float_t value, const string_t& /*text*/) { return put(Json(value)) != nullptr; }
  bool string(string_t& value) {
    if (value.size() > limits_->string_bytes) {
      return report("json-too-large", "a text of " + std::to_string(value.size()) + " bytes; at most " +
                                          std::to_string(limits_->string_bytes) + " are allowed");
    }
    return put(Json(std::move(value))) != nullptr;
  }
  bool binary(binary_t& /*value*/) { return report("json-syntax", "binary values are not JSON"); }
  bool start_object(std::size_t /*size*/) { return open(Json::object()); }
  bool end_object() { return close(); }
  bool start_array(std::size_t /*size*/) { return open(Json::array()); }
  bool end_array() { return close(); }
  bool key(string_t& name) {
    Open& top = open_.back();
    top.key = std::move(name);
    if (top.node->contains(top.key)) {
      // Not fatal: go on, so that every duplicate is found at once.
      duplicate_ = true;
      report("json-duplicate-key", "the key \"" + top.key + "\" stands twice in one object; remove one");
    }
    return true;
  }
  template <typename Exception>
  bool parse_error(std::size_t position, const std::string& last_token, const Exception& /*error*/) {
    std::size_t line = 1;
    std::size_t column = 1;
    for (std::size_t i = 0; i + 1 < position && i < bytes_.size(); ++i) {
      column = bytes_[i] == '\n' ? 1 : column + 1;
      line += bytes_[i] == '\n' ? 1U : 0U;
    }
    std::string token = base::is_utf8(last_token) ? last_token.substr(0, 40) : "bytes that are not UTF-8";
    if (!base::is_utf8(token)) token = "a broken character";
    problems_->push_back({"json-syntax", std::string(file_), "",
                          "not JSON at line " + std::to_string(line) + ", column " + std::to_string(column) +
                              ", near \"" + token + "\"; look for a missing comma, quote or bracket just before it"});
    return false;
  }

  [[nodiscard]] bool clean() const { return !duplicate_; }
  Json take() { return std::move(root_); }

 private:
  bool report(const char* code, const std::string& message) {
    problems_->push_back({code, std::string(file_), here(), message});
    return false;
  }

  [[nodiscard]] std::string here() const {
    std::string path;
    for (const Open& level : open_) {
      // Whatever is open inside a list already stands in it, as its last entry.
      const std::size_t entered = &level == &open_.back() ? 0U : 1U;
      path = level.node->is_array() ? child(path, level.node->size() - entered) : child(path, level.key);
    }
    return path;
  }

  Json* put(Json value) {
    if (open_.empty()) {
      root_ = std::move(value);
      return &root_;
    }
    Open& top = open_.back();
    if (!top.node->is_array()) return &((*top.node)[top.key] = std::move(value));
    if (top.node->size() >= limits_->items_per_array) {
      report("json-too-large", "a list of more than " + std::to_string(limits_->items_per_array) + " entries");
      return nullptr;
    }
    top.node->push_back(std::move(value));
    return &top.node->back();
  }

  bool open(Json container) {
    if (open_.size() >= limits_->depth) {
      return report("json-depth", "nested deeper than " + std::to_string(limits_->depth) + " levels");
    }
    Json* node = put(std::move(container));
    if (node == nullptr) return false;
    open_.push_back({node, ""});
    return true;
  }

  bool close() {
    open_.pop_back();
    return true;
  }

  std::string_view bytes_;
  std::string_view file_;
  const JsonLimits* limits_;
  Problems* problems_;
  Json root_;
  std::vector<Open> open_;
  bool duplicate_ = false;
};

}  // namespace

std::optional<Json> read_json(std::string_view bytes, std::string_view file, const JsonLimits& limits,
                              Problems& problems) {
  const auto report = [&](const char* code, std::string message) {
    problems.push_back({code, std::string(file), "", std::move(message)});
  };
  if (bytes.size() > limits.bytes) {
    report("json-too-large",
           std::to_string(bytes.size()) + " bytes; at most " + std::to_string(limits.bytes) + " are allowed");
    return std::nullopt;
  }
  if (!base::is_utf8(bytes)) {
    report("json-not-utf8", "not UTF-8; save the file as UTF-8");
    return std::nullopt;
  }
  if (bytes.substr(0, 3) == "\xEF\xBB\xBF") {
    report("json-syntax", "begins with a byte order mark; save the file as UTF-8 without BOM");
    return std::nullopt;
  }
  Builder builder(bytes, file, limits, problems);
  const bool parsed = Json::sax_parse(bytes, &builder);
  if (!parsed || !builder.clean()) return std::nullopt;
  return builder.take();
}

const Json* find(const Json& document, const char* key) {
  const auto* members = document.get_ptr<const Json::object_t*>();
  if (members == nullptr) return nullptr;
  const auto it = members->find(std::string_view(key));
  return it == members->end() ? nullptr : &it->second;
}

}  // namespace qingliu::content

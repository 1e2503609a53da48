// Result: a value or the stable code of what stood in its way. Knows nothing of texts or games.
#pragma once

#include <cassert>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>

namespace qingliu::base {

/// Why an operation could not be done: a stable code for programs, a detail for people who debug.
struct Failure {
  std::string code;
  std::string detail;
};

/// Either a T or a Failure. The core returns it where other programs would throw.
template <typename T>
class Result {
 public:
  Result(T value) : value_(std::move(value)) {}              // NOLINT(google-explicit-constructor)
  Result(Failure failure) : failure_(std::move(failure)) {}  // NOLINT(google-explicit-constructor)

  [[nodiscard]] bool ok() const { return value_.has_value(); }
  explicit operator bool() const { return ok(); }

  [[nodiscard]] const T& value() const& {
    assert(ok());
    return *value_;
  }
  [[nodiscard]] T&& value() && {
    assert(ok());
    return std::move(*value_);
  }
  /// The failure; only when !ok().
  [[nodiscard]] const Failure& failure() const {
    assert(!ok());
    return failure_;
  }

 private:
  std::optional<T> value_;
  Failure failure_;
};

}  // namespace qingliu::base

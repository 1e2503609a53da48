// Problem: what is wrong with a file, where, and how to mend it.
#pragma once

#include <string>
#include <vector>

namespace qingliu::content {

/// One fault. `code` is stable; `path` is a JSON pointer (RFC 6901) to the offending value;
/// `message` is English and says what was found, what is allowed, and so how to mend it.
struct Problem {
  std::string code;
  std::string file;
  std::string path;
  std::string message;
};

using Problems = std::vector<Problem>;

}  // namespace qingliu::content

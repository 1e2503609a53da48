// The service's log: one JSON object a line on standard error.
#include "web/server/score/log.h"

#include <cstdio>
#include <string>

#include "web/server/score/answer.h"
#include "web/server/score/clock.h"

namespace qingliu::score {

void log_line(std::string_view what, const content::Json& fields) {
  content::Json entry = content::Json::object();
  entry["at"] = to_rfc3339(system_clock()());
  entry["what"] = std::string(what);
  for (const auto& field : fields.items()) entry[field.key()] = field.value();
  const std::string text = to_text(entry) + "\n";
  // One call, so that lines of several threads do not mix.
  std::fwrite(text.data(), 1, text.size(), stderr);
}

}  // namespace qingliu::score

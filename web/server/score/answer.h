// Answer: what the score service says to one request, before anybody makes HTTP of it. Refusals
// become problem documents (RFC 9457).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "game/content/json.h"
#include "game/content/problem.h"

namespace qingliu::score {

struct Answer {
  int status = 200;    ///< as in HTTP
  content::Json body;  ///< of a success
  std::string text;    ///< instead of body: finished text of `content_type`
  std::string content_type = "application/json";
  std::string code;                   ///< of a refusal: stable, for programs; the page owns the words
  std::string detail;                 ///< of a refusal: for people who debug, in English
  std::optional<std::uint32_t> tick;  ///< where the round first went wrong
  content::Problems errors;           ///< what is wrong with the document sent
  int retry_after_s = 0;              ///< try again after so many seconds; 0 = not said
  std::string etag;                   ///< with its quotes; empty = none
  std::string cache_control = "no-store";

  [[nodiscard]] bool refused() const { return !code.empty(); }
};

[[nodiscard]] Answer refuse(int status, std::string_view code, std::string_view detail);
/// 503: come again in a second or two.
[[nodiscard]] Answer busy(std::string_view code, std::string_view detail);
/// 400 with every problem of the document.
[[nodiscard]] Answer refuse_document(std::string_view code, content::Problems problems);

/// The refusal as a JSON object: type, title, status, code, detail, tick, errors.
[[nodiscard]] content::Json problem_of(const Answer& answer);
/// The text to send: `text`, `body` or the problem.
[[nodiscard]] std::string text_of(const Answer& answer);
/// Any JSON as text; what is not UTF-8 is replaced.
[[nodiscard]] std::string to_text(const content::Json& json);

}  // namespace qingliu::score

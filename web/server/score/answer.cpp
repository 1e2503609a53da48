// Answer: what the score service says to one request, before anybody makes HTTP of it.
#include "web/server/score/answer.h"

#include <utility>

namespace qingliu::score {
namespace {

using content::Json;

/// "score-mismatch" → "Score mismatch".
std::string title_of(std::string_view code) {
  std::string title(code);
  for (char& c : title) {
    if (c == '-') c = ' ';
  }
  if (!title.empty() && title[0] >= 'a' && title[0] <= 'z') {
    title[0] = static_cast<char>(title[0] - 'a' + 'A');
  }
  return title;
}

}  // namespace

Answer refuse(int status, std::string_view code, std::string_view detail) {
  Answer answer;
  answer.status = status;
  answer.content_type = "application/problem+json";
  answer.code = code;
  answer.detail = detail;
  return answer;
}

Answer busy(std::string_view code, std::string_view detail) {
  Answer answer = refuse(503, code, detail);
  answer.retry_after_s = 2;
  return answer;
}

Answer refuse_document(std::string_view code, content::Problems problems) {
  Answer answer = refuse(400, code, problems.empty() ? "" : problems.front().message);
  answer.errors = std::move(problems);
  return answer;
}

Json problem_of(const Answer& answer) {
  Json problem = Json::object();
  problem["type"] = "urn:qingliu:problem:" + answer.code;
  problem["title"] = title_of(answer.code);
  problem["status"] = answer.status;
  problem["code"] = answer.code;
  if (!answer.detail.empty()) problem["detail"] = answer.detail;
  if (answer.tick) problem["tick"] = *answer.tick;
  for (const content::Problem& error : answer.errors) {
    problem["errors"].push_back(Json{{"pointer", error.path}, {"code", error.code}, {"detail", error.message}});
  }
  return problem;
}

std::string to_text(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

std::string text_of(const Answer& answer) {
  if (answer.refused()) return to_text(problem_of(answer));
  return answer.text.empty() ? to_text(answer.body) : answer.text;
}

}  // namespace qingliu::score

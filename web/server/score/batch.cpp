// Runs in batches: lines of {"id": …, "run": {…}}, judged in any order, answered in theirs.
#include <atomic>
#include <memory>
#include <utility>
#include <vector>

#include "web/server/score/id_text.h"
#include "web/server/score/runs.h"

namespace qingliu::score {
namespace {

using content::Json;

/// Collects the answers of one batch until the last is in.
struct Gathering {
  Gathering(std::size_t count, Runs::Reply all_in) : lines(count), left(count), reply(std::move(all_in)) {}
  std::vector<std::string> lines;
  std::atomic<std::size_t> left;
  Runs::Reply reply;
};

std::vector<std::string_view> split_lines(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    if (!line.empty()) lines.push_back(line);
  }
  return lines;
}

/// One line of the answer: what a PUT would have said, with its id and status.
std::string line_of(const Answer& answer, const Json& id) {
  Json line = answer.refused() ? problem_of(answer) : answer.body;
  line["id"] = id;
  line["status"] = answer.status;
  if (answer.retry_after_s > 0) line["retry_after"] = answer.retry_after_s;
  return to_text(line);
}

void arrive(const std::shared_ptr<Gathering>& all, std::size_t at, std::string line) {
  all->lines[at] = std::move(line);
  if (all->left.fetch_sub(1) != 1) return;
  Answer answer;
  answer.content_type = "application/x-ndjson";
  for (const std::string& each : all->lines) answer.text += each + "\n";
  all->reply(answer);
}

struct BatchLine {
  store::Id id{};
  std::string run;
};

/// Reads one line; fills `refusal` and answers nothing when it is not one.
std::optional<BatchLine> read_line(std::string_view text, Json& id_said, Answer& refusal) {
  content::Problems problems;
  content::JsonLimits limits;
  limits.bytes = session::kMaxReplayBytes + 1024;
  const auto line = content::read_json(text, "line", limits, problems);
  if (!line) {
    refusal = refuse_document("bad-line", std::move(problems));
    return std::nullopt;
  }
  const Json* id = content::find(*line, "id");
  const Json* run = content::find(*line, "run");
  if (id != nullptr && id->is_string()) id_said = *id;
  const auto parsed = id_said.is_string() ? parse_uuid_v7(id_said.get_ref<const std::string&>()) : std::nullopt;
  if (!parsed || run == nullptr || !run->is_object()) {
    refusal = refuse(400, "bad-line", "a line is {\"id\": UUIDv7, \"run\": {replay}}");
    return std::nullopt;
  }
  return BatchLine{*parsed, to_text(*run)};
}

}  // namespace

void Runs::put_batch(std::string_view text, Reply reply) {
  const auto lines = split_lines(text);
  if (lines.empty()) return reply(refuse(400, "empty-batch", "there is no line"));
  if (lines.size() > kMaxBatchRuns) {
    return reply(refuse(413, "too-many-runs", "a batch has at most 200 runs"));
  }
  const auto all = std::make_shared<Gathering>(lines.size(), std::move(reply));
  for (std::size_t at = 0; at < lines.size(); ++at) {
    Json id_said;
    Answer refusal;
    auto line = read_line(lines[at], id_said, refusal);
    if (!line) {
      parts_.metrics.count_run(refusal.code);
      arrive(all, at, line_of(refusal, id_said));
      continue;
    }
    put(line->id, std::move(line->run),
        [all, at, id_said](const Answer& answer) { arrive(all, at, line_of(answer, id_said)); });
  }
}

}  // namespace qingliu::score

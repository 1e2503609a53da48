// Runs: takes replays in, plays them again, keeps the good ones and says why the others are
// refused.
#include "web/server/score/runs.h"

#include <chrono>
#include <memory>
#include <utility>

#include "game/session/verify.h"
#include "web/server/score/id_text.h"
#include "web/server/score/log.h"

namespace qingliu::score {
namespace {

using content::Json;

constexpr std::int64_t kMsPerTick = 1000 / rules::kTicksPerSecond;

Json course_json(const store::Course& course) {
  Json json{{"event", course.event}, {"game", course.game}, {"level", course.level}};
  json["pack"] = course.pack;
  return json;
}

Answer ticket_reused() { return refuse(422, "ticket-reused", "the ticket has been used by another run"); }

store::RunRecord record_of(const store::Id& id, const Ticket& ticket, const session::Replay& replay) {
  store::RunRecord run;
  run.id = id;
  run.ticket = ticket.id;
  run.course = ticket.course;
  run.score = replay.claim;
  run.ticks = replay.ticks;
  run.name = replay.name;
  run.issued_at = ticket.issued_at;
  return run;
}

}  // namespace

void Runs::put(const store::Id& id, std::string replay, const Reply& reply) {
  if (replay.size() > session::kMaxReplayBytes) {
    return finish(refuse(413, "too-large", "a replay has at most 65536 bytes"), "", reply);
  }
  const bool taken = parts_.pool.offer([this, id, text = std::move(replay), reply] { judge(id, text, reply); });
  if (!taken) finish(busy("busy", "too many runs wait to be verified"), "", reply);
}

void Runs::judge(const store::Id& id, const std::string& text, const Reply& reply) {
  content::Problems problems;
  const auto replay = session::read_replay(text, problems);
  if (!replay) return finish(refuse_document("bad-replay", std::move(problems)), "", reply);
  const std::string_view game = content::name_of(replay->setup.game);
  // The same run is the same however its JSON was laid out.
  std::string canonical = session::write_replay(*replay);
  const base::Digest digest = base::sha256(canonical);
  // Before the ticket is looked at: a repeat must be answered even when the ticket has expired.
  if (const auto again = known(id, digest)) return finish(*again, game, reply);
  const auto ticket = read_ticket(replay->ticket, parts_.store.key());
  Refusal refusal = check_before_playing(*replay, ticket);
  // The same run may have been kept since known() looked: its own ticket does not count against it.
  if (!refusal && parts_.boards.ticket_used(ticket->id, id)) refusal = ticket_reused();
  if (!refusal) refusal = play_again(*replay);
  if (refusal) return finish(*refusal, game, reply);
  store::RunRecord run = record_of(id, *ticket, *replay);
  run.received_at = parts_.clock();
  run.digest = digest;
  run.replay = std::move(canonical);
  keep(std::move(run), reply);
}

std::optional<Answer> Runs::known(const store::Id& id, const base::Digest& digest) const {
  const auto there = parts_.boards.find(id);
  if (!there) return std::nullopt;
  if (there->digest == digest) return placed(id, 200);
  return refuse(409, "run-conflict", "another run has this id");
}

Runs::Refusal Runs::check_before_playing(const session::Replay& replay, const std::optional<Ticket>& ticket) const {
  if (replay.ticket.empty()) {
    return refuse(422, "no-ticket", "a round without a ticket is practice and is not ranked");
  }
  if (replay.rules != rules::kRulesVersion) {
    return refuse(422, name_of(session::Finding::RulesVersion),
                  "the run was made under rules " + std::to_string(replay.rules) + ", this server plays by " +
                      std::to_string(rules::kRulesVersion));
  }
  if (Refusal refusal = check_ticket(replay, ticket)) return refusal;
  if (!parts_.names.allows(replay.name)) {
    return refuse(422, "bad-name", "the name is not made of the parts that can be picked");
  }
  return std::nullopt;
}

Runs::Refusal Runs::check_ticket(const session::Replay& replay, const std::optional<Ticket>& ticket) const {
  if (!ticket) return refuse(422, "ticket-forged", "the ticket was not signed by this server");
  const std::int64_t now = parts_.clock();
  if (now > ticket->expires_at) {
    return refuse(422, "ticket-expired", "the ticket held until " + to_rfc3339(ticket->expires_at));
  }
  if (ticket->course.pack != replay.pack) {
    return refuse(422, name_of(session::Finding::WrongPack), "the ticket is for another pack");
  }
  if (!matches(*ticket, replay)) {
    return refuse(422, "ticket-mismatch", "the ticket is for another game, level, seed or rules");
  }
  const std::int64_t length = std::int64_t{replay.ticks} * kMsPerTick;
  if (length > now - ticket->issued_at + parts_.slack_ms) {
    Answer answer = refuse(422, name_of(session::Finding::TooFast),
                           "the round is longer than the time since its ticket was given out");
    answer.tick = replay.ticks;
    return answer;
  }
  return std::nullopt;
}

Runs::Refusal Runs::play_again(const session::Replay& replay) const {
  const content::Pack* pack = parts_.packs.by_hash(replay.pack);
  if (pack == nullptr) {
    return refuse(422, name_of(session::Finding::WrongPack), "this server does not have the pack");
  }
  const auto begin = std::chrono::steady_clock::now();
  const session::Verification verification = session::verify(*pack, replay);
  const auto took = std::chrono::steady_clock::now() - begin;
  parts_.metrics.observe_verify(std::chrono::duration_cast<std::chrono::microseconds>(took).count());
  if (verification.ok()) return std::nullopt;
  Answer answer = refuse(422, name_of(verification.finding), "played again, the round is not what was sent");
  answer.tick = verification.tick;
  return answer;
}

void Runs::keep(store::RunRecord run, const Reply& reply) {
  const std::string game = run.course.game;
  const bool taken =
      parts_.store.add(std::move(run), [this, reply](const store::RunRecord& kept_run, store::Kept kept) {
        if (kept == store::Kept::Stored) parts_.boards.add(kept_run);
        finish(after_keeping(kept_run, kept), kept_run.course.game, reply);
      });
  if (!taken) finish(busy("busy", "too many runs wait to be written"), game, reply);
}

Answer Runs::after_keeping(const store::RunRecord& run, store::Kept kept) const {
  switch (kept) {
    case store::Kept::Stored:
      return placed(run.id, 201);
    case store::Kept::SameAgain:
      return placed(run.id, 200);
    case store::Kept::Conflict:
      return refuse(409, "run-conflict", "another run has this id");
    case store::Kept::TicketUsed:
      return ticket_reused();
    case store::Kept::Failed:
      break;
  }
  return busy("store-unavailable", "the run could not be written; it was not kept");
}

Answer Runs::placed(const store::Id& id, int status) const {
  const auto run = parts_.boards.find(id);
  if (!run) return busy("store-unavailable", "the run is kept but not yet on the board");
  Answer answer;
  answer.status = status;
  answer.body = Json{{"id", to_uuid(id)},         {"points", run->score.points}, {"right", run->score.right},
                     {"wrong", run->score.wrong}, {"rank", run->rank},           {"board", course_json(run->course)},
                     {"verified", true}};
  return answer;
}

void Runs::finish(const Answer& answer, std::string_view game, const Reply& reply) const {
  if (answer.refused()) {
    parts_.metrics.count_run(answer.code);
    Json fields{{"code", answer.code}, {"status", answer.status}, {"game", std::string(game)}};
    if (answer.tick) fields["tick"] = *answer.tick;
    log_line("run-refused", fields);
  } else {
    parts_.metrics.count_run(answer.status == 201 ? "verified" : "repeated");
  }
  reply(answer);
}

}  // namespace qingliu::score

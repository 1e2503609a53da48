// The server's judgement: play it again, compare at every hash, stop at the first difference.
#include "game/session/verify.h"

#include <array>

#include "game/session/round.h"

namespace qingliu::session {
namespace {

constexpr std::array<std::string_view, 9> kFindings = {"verified",      "rules-version",  "wrong-pack",
                                                       "too-long",      "illegal-action", "too-fast",
                                                       "hash-mismatch", "not-finished",   "score-mismatch"};

Finding check_frame(const content::Pack& pack, const Replay& replay) {
  if (replay.rules != rules::kRulesVersion) return Finding::RulesVersion;
  if (replay.pack != pack.hash || !rules::feeds(pack, replay.setup.game)) return Finding::WrongPack;
  if (replay.ticks > kMaxTicks || replay.actions.size() > kMaxActions) return Finding::TooLong;
  return Finding::Verified;
}

}  // namespace

std::string_view name_of(Finding finding) { return kFindings[static_cast<std::size_t>(finding)]; }

Verification verify(const content::Pack& pack, const Replay& replay) {
  Verification out;
  out.finding = check_frame(pack, replay);
  if (!out.ok()) return out;
  Round round(pack, replay.setup, replay.ticket);
  const auto stop = [&](Finding finding) {
    out.finding = finding;
    out.tick = round.ticks();
    out.score = round.score();
    return out;
  };
  std::size_t next = 0;
  std::size_t hash = 0;
  for (;;) {
    for (; next < replay.actions.size() && replay.actions[next].tick == round.ticks(); ++next) {
      const rules::Verdict verdict = round.act(replay.actions[next].action);
      if (verdict == rules::Verdict::TooFast) return stop(Finding::TooFast);
      if (verdict != rules::Verdict::Ok) return stop(Finding::IllegalAction);
    }
    if (next < replay.actions.size() && replay.actions[next].tick < round.ticks()) return stop(Finding::IllegalAction);
    if (round.over() || round.ticks() >= replay.ticks) break;
    round.tick();
    if (round.ticks() % kHashEveryTicks != 0) continue;
    if (hash >= replay.hashes.size() || replay.hashes[hash] != round.state_hash()) return stop(Finding::HashMismatch);
    ++hash;
  }
  const bool ended_together = round.over() && round.ticks() == replay.ticks && next == replay.actions.size();
  if (!ended_together) return stop(Finding::NotFinished);
  if (hash + 1 != replay.hashes.size() || replay.hashes[hash] != round.state_hash()) return stop(Finding::HashMismatch);
  if (!(round.score() == replay.claim)) return stop(Finding::ScoreMismatch);
  return stop(Finding::Verified);
}

}  // namespace qingliu::session

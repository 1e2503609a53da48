// Replays as JSON.
#include <catch2/catch_test_macros.hpp>

#include "game/session/bot.h"
#include "game/session/replay.h"
#include "tests/unit/packs.h"

using namespace qingliu;

namespace {

std::string sample() {
  session::Round round(tests::waste(), {content::GameKind::Sorting, rules::Level::Standard, 3}, "ticket.abc");
  session::play_out(round, session::Bot::Perfect, 1);
  return session::write_replay(round.replay("clear-egret-07"));
}

/// The first problem's code and path after replacing `from` by `to` in a good replay.
std::string problem_of(const std::string& from, const std::string& to) {
  std::string text = sample();
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  text.replace(at, from.size(), to);
  content::Problems problems;
  CHECK_FALSE(session::read_replay(text, problems));
  REQUIRE_FALSE(problems.empty());
  return problems.front().code + " " + problems.front().path;
}

}  // namespace

TEST_CASE("a replay written and read is written the same again") {
  const std::string text = sample();
  content::Problems problems;
  const auto replay = session::read_replay(text, problems);
  REQUIRE(replay);
  CHECK(session::write_replay(*replay) == text);
  CHECK(replay->ticket == "ticket.abc");
  CHECK(replay->name == "clear-egret-07");
}

TEST_CASE("every key of a replay is checked for type and range") {
  CHECK(problem_of("\"format\":1", "\"format\":2") == "out-of-range /format");
  CHECK(problem_of("\"game\":\"sorting\"", "\"game\":\"chess\"") == "bad-value /game");
  CHECK(problem_of("\"level\":\"standard\"", "\"level\":\"expert\"") == "bad-value /level");
  CHECK(problem_of("\"seed\":\"0", "\"seed\":\"x") == "bad-value /seed");
  CHECK(problem_of("\"ticket\":\"ticket.abc\"", "\"ticket\":7") == "wrong-type /ticket");
  CHECK(problem_of("\"ticks\":", "\"ticks\":1.5,\"t\":") == "wrong-type /ticks");
  CHECK(problem_of("\"actions\":[[", "\"actions\":[[-1,") == "wrong-type /actions/0");
  CHECK(problem_of("\"hashes\":[\"", "\"hashes\":[\"z") == "bad-value /hashes/0");
  CHECK(problem_of("\"claim\":{\"points\":", "\"claim\":{\"points\":-") == "out-of-range /claim/points");
  CHECK(problem_of("\"rules\":1,", "") == "missing-key ");
  CHECK(problem_of("\"rules\":1,", "\"rules\":1,\"cheat\":true,") == "unknown-key /cheat");
}

TEST_CASE("a million actions are refused by size, deep JSON by depth") {
  std::string text = "{\"actions\":[[0,0,0,0]";
  for (int i = 0; i < 1000000; ++i) text += ",[0,0,0,0]";
  text += "]}";
  content::Problems problems;
  CHECK_FALSE(session::read_replay(text, problems));
  CHECK(problems.front().code == "json-too-large");
  problems.clear();
  CHECK_FALSE(session::read_replay(std::string(60000, '['), problems));
  CHECK(problems.front().code == "json-depth");
}

TEST_CASE("any cut or changed byte of a replay is refused or read, never worse") {
  const std::string text = sample();
  for (std::size_t at = 0; at < text.size(); at += 3) {
    content::Problems problems;
    CHECK_FALSE(session::read_replay(std::string_view(text).substr(0, at), problems));
    std::string changed = text;
    changed[at] = static_cast<char>(changed[at] ^ 0x15);
    problems.clear();
    const auto replay = session::read_replay(changed, problems);
    CHECK(replay.has_value() == problems.empty());
  }
}

// The replay reader and the judgement on what it reads: as text, and as decisions taken straight from the bytes.
// First byte '{': the input is a replay's JSON. Else: setup, then decisions of eight bytes each.
#include "game/session/replay.h"

#include <array>

#include "game/session/round.h"
#include "game/session/verify.h"
#include "game/tools/files.h"
#include "tests/fuzz/fuzz.h"

using namespace qingliu;
using fuzz::require;

namespace {

const content::Pack& good_pack() {
  static const content::Pack kPack = [] {
    content::Problems problems;
    const auto files = tools::read_folder(std::string(QINGLIU_SOURCE_DIR) + "/tests/content/good/all-games", problems);
    auto reading = content::read_pack(files, content::Reading::Play);
    require(reading.pack.has_value(), "the good pack is good");
    return *reading.pack;
  }();
  return kPack;
}

session::Verification judge(const session::Replay& replay) {
  const session::Verification found = session::verify(good_pack(), replay);
  const session::Verification again = session::verify(good_pack(), replay);
  require(found.finding == again.finding && found.tick == again.tick && found.score == again.score,
          "the same replay is judged the same twice");
  require(found.tick <= session::kMaxTicks, "a judgement stays within the length of a round");
  if (found.ok()) require(found.score == replay.claim, "what is verified was claimed");
  return found;
}

void read(std::string_view text) {
  content::Problems problems;
  auto replay = session::read_replay(text, problems);
  require(replay.has_value() == problems.empty(), "a replay is read exactly when it has no problem");
  if (!replay) return;
  const std::string written = session::write_replay(*replay);
  const auto again = session::read_replay(written, problems);
  require(again.has_value(), "what was written can be read");
  require(session::write_replay(*again) == written, "what was read is written the same");
  replay->pack = good_pack().hash;
  static_cast<void>(judge(*replay));
}

/// Plays the bytes as decisions; what the game took must be verified, and no longer when the claim is another.
void play(fuzz::Input input) {
  constexpr std::array kGames = {content::GameKind::Sorting, content::GameKind::Outlets, content::GameKind::Quiz,
                                 content::GameKind::Blank};
  const rules::Setup setup{kGames[input.byte() % kGames.size()],
                           input.byte() % 2 == 0 ? rules::Level::Standard : rules::Level::Elder, input.number(4)};
  if (!rules::feeds(good_pack(), setup.game)) return;
  session::Round round(good_pack(), setup, "");
  while (!input.empty() && !round.over()) {
    for (unsigned ticks = input.byte(); ticks > 0 && !round.over(); --ticks) round.tick();
    const auto choices = round.game().choices();
    const std::uint8_t pick = input.byte();
    rules::Action action{pick, static_cast<std::int32_t>(input.number(4)), static_cast<std::int32_t>(input.byte())};
    if (pick < 200 && !choices.empty()) action = choices[pick % choices.size()];
    const std::uint64_t before = round.state_hash();
    const bool taken = round.act(action) == rules::Verdict::Ok;
    require(taken || round.state_hash() == before, "what is refused changes nothing");
  }
  session::Replay replay = round.replay("");
  const bool ok = judge(replay).ok();
  require(ok == round.over(), "exactly what was played to its end is verified");
  replay.claim.points += 1;
  require(!judge(replay).ok(), "another claim is not");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  if (data[0] == '{') {
    read(fuzz::text_of(data, size));
  } else {
    play(fuzz::Input(data, size));
  }
  return 0;
}

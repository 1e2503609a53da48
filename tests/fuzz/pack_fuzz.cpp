// The pack reader, on a whole bundle or on one file of a good pack: what it lets through can be played to its end.
// First byte: 'b' the rest is a bundle; 'p', 's', 'o', 'q' the rest is pack, sorting, outlets or quiz of that pack.
#include "game/content/pack_reader.h"
#include "game/session/bot.h"
#include "game/session/verify.h"
#include "game/tools/files.h"
#include "tests/fuzz/fuzz.h"

using namespace qingliu;
using fuzz::require;

namespace {

constexpr content::GameKind kGames[] = {content::GameKind::Sorting, content::GameKind::Outlets,
                                        content::GameKind::Quiz};

const std::vector<content::PackFile>& good_pack() {
  static const std::vector<content::PackFile> kFiles = [] {
    content::Problems problems;
    auto files = tools::read_folder(std::string(QINGLIU_SOURCE_DIR) + "/tests/content/good/all-games", problems);
    require(problems.empty(), "the good pack is there");
    require(content::read_pack(files, content::Reading::Check).pack.has_value(), "the good pack is good");
    return files;
  }();
  return kFiles;
}

std::vector<content::PackFile> files_of(char which, std::string_view bytes) {
  if (which == 'b') {
    content::Problems problems;
    const auto files = content::read_bundle(bytes, problems);
    require(files.has_value() == problems.empty(), "a bundle is read exactly when it has no problem");
    const content::PackReading edition = content::read_edition(bytes);
    require(edition.pack.has_value() == edition.problems.empty(), "an edition is read exactly when it has no problem");
    return files.value_or(std::vector<content::PackFile>{});
  }
  auto files = good_pack();
  for (content::PackFile& file : files) {
    if (file.path.front() == which) file.bytes = bytes;
  }
  return files;
}

void play(const content::Pack& pack) {
  for (const content::GameKind game : kGames) {
    if (!rules::feeds(pack, game)) continue;
    for (const rules::Level level : {rules::Level::Standard, rules::Level::Elder}) {
      session::Round round(pack, {game, level, 7}, "");
      session::play_out(round, session::Bot::Random, 7);
      require(round.over(), "a round of a good pack ends");
      require(session::verify(pack, round.replay("")).ok(), "a round that was played is verified");
    }
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const auto files = files_of(static_cast<char>(data[0]), fuzz::text_of(data + 1, size - 1));
  const content::PackReading checked = content::read_pack(files, content::Reading::Check);
  require(checked.pack.has_value() == checked.problems.empty(), "a pack is read exactly when it has no problem");
  const content::PackReading played = content::read_pack(files, content::Reading::Play);
  require(played.pack.has_value() == played.problems.empty(), "a pack is read exactly when it has no problem");
  if (checked.pack) require(played.pack.has_value(), "what the organizer's desk lets through, the player's does too");
  if (!played.pack) return 0;
  require(played.pack->hash == content::hash_pack(files), "the identity is that of the files");
  content::Problems problems;
  const auto again = content::read_bundle(content::write_bundle(files), problems);
  require(again && content::hash_pack(*again) == played.pack->hash, "a bundle keeps the identity");
  play(*played.pack);
  return 0;
}

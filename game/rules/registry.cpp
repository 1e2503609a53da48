// Which games there are: the one place that names them all.
#include <algorithm>
#include <array>

#include "game/rules/blank/blank.h"
#include "game/rules/mini_game.h"
#include "game/rules/outlets/outlets.h"
#include "game/rules/pipes/pipes.h"
#include "game/rules/quiz/quiz.h"
#include "game/rules/sorting/sorting.h"

namespace qingliu::rules {
namespace {

constexpr std::array<std::string_view, 6> kVerdicts = {"ok",       "unknown-verb", "not-now", "no-such-target",
                                                       "too-fast", "over"};
constexpr std::array<std::string_view, 2> kLevels = {"standard", "elder"};

}  // namespace

std::string_view name_of(Verdict verdict) { return kVerdicts[static_cast<std::size_t>(verdict)]; }
std::string_view name_of(Level level) { return kLevels[static_cast<std::size_t>(level)]; }

std::optional<Level> parse_level(std::string_view name) {
  if (name == kLevels[0]) return Level::Standard;
  if (name == kLevels[1]) return Level::Elder;
  return std::nullopt;
}

namespace {

/// Streets are generated: a pack need only want them.
bool wants_pipes(const content::Pack& pack) {
  return std::find(pack.games.begin(), pack.games.end(), content::GameKind::Pipes) != pack.games.end();
}

bool teaches_pipes(const content::Pack& pack) {
  return std::any_of(pack.pipes.entries.begin(), pack.pipes.entries.end(),
                     [](const content::HandmadeStreet& street) { return street.learn; });
}

}  // namespace

bool feeds(const content::Pack& pack, content::GameKind game) {
  switch (game) {
    case content::GameKind::Sorting:
      return !pack.sorting.entries.empty();
    case content::GameKind::Outlets:
      return !pack.outlets.entries.empty();
    case content::GameKind::Quiz:
      return !pack.quiz.entries.empty();
    case content::GameKind::Blank:
      return true;
    case content::GameKind::Pipes:
    case content::GameKind::PipesLay:
    case content::GameKind::PipesPlan:
      return wants_pipes(pack);
    case content::GameKind::PipesLearn:
      return wants_pipes(pack) && teaches_pipes(pack);
  }
  return false;
}

std::unique_ptr<MiniGame> make_game(const content::Pack& pack, const Setup& setup) {
  if (!feeds(pack, setup.game)) return nullptr;
  if (!setup.street.empty() && !Pipes::street_of(setup)) return nullptr;
  switch (setup.game) {
    case content::GameKind::Sorting:
      return std::make_unique<Sorting>(pack, setup);
    case content::GameKind::Outlets:
      return std::make_unique<Outlets>(pack, setup);
    case content::GameKind::Quiz:
      return std::make_unique<Quiz>(pack, setup);
    case content::GameKind::Blank:
      return std::make_unique<Blank>(setup);
    case content::GameKind::Pipes:
    case content::GameKind::PipesLay:
    case content::GameKind::PipesPlan:
    case content::GameKind::PipesLearn:
      return std::make_unique<Pipes>(pack, setup);
  }
  return nullptr;
}

}  // namespace qingliu::rules

// One table a vocabulary; readers, writers and messages all use these.
#include "game/content/names.h"

#include "game/content/pack.h"

namespace qingliu::content {

const std::vector<std::string_view>& bin_names() {
  static const std::vector<std::string_view> kNames = {"recyclable", "hazardous", "kitchen", "other", "drain"};
  return kNames;
}
const std::vector<std::string_view>& step_names() {
  static const std::vector<std::string_view> kNames = {"empty", "rinse", "flatten", "wrap", "drip", "intact"};
  return kNames;
}
const std::vector<std::string_view>& pipe_names() {
  static const std::vector<std::string_view> kNames = {"sewage", "rain", "neither"};
  return kNames;
}
const std::vector<std::string_view>& room_names() {
  static const std::vector<std::string_view> kNames = {"kitchen", "toilet", "bathroom", "balcony",
                                                       "roof",    "yard",   "shop",     "field"};
  return kNames;
}
const std::vector<std::string_view>& question_type_names() {
  static const std::vector<std::string_view> kNames = {"single", "multiple", "true_false",
                                                       "order",  "number",   "picture"};
  return kNames;
}
const std::vector<std::string_view>& street_mode_names() {
  static const std::vector<std::string_view> kNames = {"repair", "lay", "plan"};
  return kNames;
}
const std::vector<std::string_view>& source_kind_names() {
  static const std::vector<std::string_view> kNames = {"toilet",      "kitchen",    "bath", "washer",
                                                       "floor_drain", "restaurant", "roof", "yard"};
  return kNames;
}
const std::vector<std::string_view>& net_names() {
  static const std::vector<std::string_view> kNames = {"sewage", "rain"};
  return kNames;
}
const std::vector<std::string_view>& game_names() {
  static const std::vector<std::string_view> kNames = {"sorting", "outlets",   "quiz",       "blank",
                                                       "pipes",   "pipes-lay", "pipes-plan", "pipes-learn"};
  return kNames;
}

std::string_view name_of(Bin bin) { return bin_names()[static_cast<std::size_t>(bin)]; }
std::string_view name_of(Step step) { return step_names()[static_cast<std::size_t>(step)]; }
std::string_view name_of(Pipe pipe) { return pipe_names()[static_cast<std::size_t>(pipe)]; }
std::string_view name_of(Room room) { return room_names()[static_cast<std::size_t>(room)]; }
std::string_view name_of(QuestionType type) { return question_type_names()[static_cast<std::size_t>(type)]; }
std::string_view name_of(StreetMode mode) { return street_mode_names()[static_cast<std::size_t>(mode)]; }
std::string_view name_of(SourceKind kind) { return source_kind_names()[static_cast<std::size_t>(kind)]; }
std::string_view name_of(GameKind game) { return game_names()[static_cast<std::size_t>(game)]; }

GameKind pool_of(GameKind game) {
  const bool pipes = game == GameKind::PipesLay || game == GameKind::PipesPlan || game == GameKind::PipesLearn;
  return pipes ? GameKind::Pipes : game;
}

std::optional<GameKind> parse_game(std::string_view name) {
  for (std::size_t i = 0; i < game_names().size(); ++i) {
    if (game_names()[i] == name) return static_cast<GameKind>(i);
  }
  return std::nullopt;
}

}  // namespace qingliu::content

// PipesStage: one round of a street game with its view and the bar above it, as the play screen shows them, and nothing
// else around. Pressed through the semantics alone.
#pragma once

#include <memory>

#include "game/rules/pipes/pipes.h"
#include "game/view/game_view.h"
#include "tests/view/world.h"

namespace world {

struct StreetSetting {
  float width = 390;
  float height = 844;
  content::Locale locale = content::Locale::ZhHans;
  bool elder = false;
  float text_zoom = 1;
  bool reduced = false;
  qingliu::view::Light light = qingliu::view::Light::Day;
  content::GameKind game = content::GameKind::Pipes;
  std::uint64_t seed = 7;
  qingliu::view::Pictures* pictures = nullptr;
};

class PipesStage {
 public:
  explicit PipesStage(const StreetSetting& setting);

  StreetSetting setting;
  [[nodiscard]] const qingliu::rules::Pipes& game() const { return *game_; }
  [[nodiscard]] qingliu::view::Stage& stage() { return stage_; }
  [[nodiscard]] const std::vector<qingliu::view::Node>& nodes() const { return stage_.semantics.nodes(); }
  [[nodiscard]] const qingliu::view::Node* find(std::string_view id) const;
  /// Draws a frame `ms` after the last and does what was asked for in it.
  void frame(std::uint32_t ms = 16);
  /// Until nothing moves, at most `ms`.
  void settle(std::uint32_t ms = 1000);
  void wait(std::uint32_t ms);
  /// Presses a node and settles; false when it cannot be pressed.
  bool press(std::string_view id);
  /// Does what the game advises, through nodes only; false when a node is missing.
  bool follow_advice();
  /// Whether anything asks for another frame at once.
  [[nodiscard]] bool moving() const { return stage_.motion.active(); }
  [[nodiscard]] Pixels picture() { return imgui_.picture(); }
  /// The texts, and the picture without them.
  std::vector<qingliu::view::DrawnText> probe(qingliu::view::Light light, Pixels& ground);

 private:
  void draw();
  bool lay(std::string_view tool, const qingliu::rules::Action& action);
  bool take_up(std::string_view tool);
  bool press_cell(std::int32_t cell);
  bool press_source(std::int32_t source, std::string_view begin);

  FolderStrings strings_;
  NullImGui imgui_;
  qingliu::view::NoPictures no_pictures_;
  qingliu::view::Stage stage_;
  content::Pack pack_;
  std::unique_ptr<qingliu::rules::Pipes> game_;
  std::unique_ptr<qingliu::view::GameView> view_;
  std::uint32_t owed_ = 0;  ///< ms not yet made into ticks
};

}  // namespace world

// Pipes: the street cut open on the stage, what can be done on a panel beside or below. Builds, tests, and lets one
// look at what came of it.
#include <algorithm>
#include <cmath>
#include <memory>

#include "game/view/game_view.h"
#include "game/view/pipes_cells.h"
#include "game/view/pipes_houses.h"
#include "game/view/pipes_panel.h"
#include "game/view/pipes_report.h"
#include "game/view/pipes_weather.h"

namespace qingliu::view {
namespace {

namespace pipes = rules::pipes;
using content::Net;
using content::Street;
using content::StreetMode;
using rules::Action;
using rules::Phase;
using Show = PipesState::Show;
using Tab = PipesState::Tab;
using Tool = PipesState::Tool;
using Verb = rules::Pipes::Verb;

/// Steps a second while the weather is watched.
constexpr float kDrySpeed = 75, kStormSpeed = 34;

class PipesView final : public GameView {
 public:
  void draw_scene(Ui& ui, const rules::MiniGame& mini, const Rect& area) override;
  std::optional<Action> draw(Ui& ui, const rules::MiniGame& mini, const Rect& area) override;
  [[nodiscard]] float covers_right(const Theme& theme) const override { return side_panel_width(theme); }

 private:
  void meet(const rules::Pipes& game);
  void begin_test();
  void advance(Ui& ui);
  const FlowTape& tape(bool dry, bool before);
  [[nodiscard]] const PlumbedStreet& shown() const { return combined_shown() ? combined_ : plumbed_; }
  [[nodiscard]] bool tested() const { return phase_ == Phase::Feedback; }
  [[nodiscard]] bool replaying() const { return tested() && state_.show == Show::Report && state_.tab == Tab::Replay; }
  [[nodiscard]] bool combined_shown() const { return replaying() && state_.before; }
  [[nodiscard]] bool dry_shown() const { return state_.show == Show::Dry || (replaying() && state_.dry); }
  [[nodiscard]] WaterLook water();
  [[nodiscard]] StreetMood mood(Ui& ui, const WaterLook& water) const;
  void draw_water_over(Ui& ui, const StreetLayout& at, const WaterLook& water, const StreetMood& mood);
  void draw_writing(Ui& ui, const StreetLayout& at) const;
  std::optional<Action> build(Ui& ui, const PipesFrame& frame);
  std::optional<Action> report(Ui& ui, const PipesFrame& frame);
  std::optional<Action> tap(const rules::Pipes& game, int cell);
  std::optional<Action> lay(const rules::Pipes& game, Net net, int cell);
  std::optional<Action> allowed(const rules::Pipes& game, const Action& action);
  static void say_scene(Ui& ui, const StreetLayout& at, const Street& street);

  PipesState state_;
  PlumbedStreet plumbed_;
  PlumbedStreet combined_;
  std::vector<pipes::Finding> faults_;
  Phase phase_ = Phase::Over;
  std::uint16_t at_ = 0xFFFF;  ///< which street of the round
  std::uint16_t tests_ = 0;
  float phase_of_marks_ = 0;
  float rained_ = 0;                    ///< seconds
  std::unique_ptr<FlowTape> tapes_[4];  ///< dry and storm, as it is and as it was before
};

/// A new street, an edit, a test: what was worked out of the old one is forgotten.
void PipesView::meet(const rules::Pipes& game) {
  const bool other = at_ != game.progress().at;
  if (other || !(plumbed_.street == game.street())) {
    plumbed_ = plumbed(game.street());
    combined_ = plumbed(pipes::combined(game.street()));
    for (auto& tape : tapes_) tape.reset();
  }
  if (other) {
    state_ = {};
    const bool building = game.street().mode != StreetMode::Repair;
    state_.tool = building ? Tool::Sewage : Tool::Look;
    state_.window.near = building;
  }
  const bool began_test = game.phase() == Phase::Feedback && (phase_ != Phase::Feedback || tests_ != game.tests());
  const bool began_build = game.phase() == Phase::Asking && phase_ == Phase::Feedback && !other;
  at_ = game.progress().at;
  tests_ = game.tests();
  phase_ = game.phase();
  if (began_test) begin_test();
  if (began_build) state_.look_at_nothing();
}

void PipesView::begin_test() {
  state_.look_at_nothing();
  state_.window.near = false;
  state_.show = Show::Dry;
  state_.tab = Tab::Result;
  state_.ran = 0;
  state_.dry = state_.before = false;
  rained_ = 0;
}

const FlowTape& PipesView::tape(bool dry, bool before) {
  auto& one = tapes_[(dry ? 0U : 1U) + (before ? 2U : 0U)];
  const Street& street = before ? combined_.street : plumbed_.street;
  if (!one) one = std::make_unique<FlowTape>(street, dry ? pipes::Weather::DryDay : pipes::Weather::Storm);
  return *one;
}

/// Lets the weather run while it is watched; with reduced motion one still tells it.
void PipesView::advance(Ui& ui) {
  if (!tested() || state_.show == Show::Report) return;
  const float seconds = ui.motion().seconds();
  const bool dry = state_.show == Show::Dry;
  state_.ran += seconds * (dry ? kDrySpeed : kStormSpeed);
  phase_of_marks_ = std::fmod(phase_of_marks_ + seconds * (dry ? 1.2F : 2.4F), 1.0F);
  if (!dry) rained_ += seconds;
  const bool ended = state_.ran >= static_cast<float>(pipes::kSteps);
  if (ended && dry) {
    state_.show = Show::Storm;
    state_.ran = 0;
  }
  if ((ended && !dry) || ui.motion().reduced()) {
    state_.show = Show::Report;
    state_.step = tape(false, false).height_of_it();
  }
  ui.motion().wake();
}

WaterLook PipesView::water() {
  if (!tested()) return {};
  const bool dry = dry_shown();
  const FlowTape& one = tape(dry, combined_shown());
  const bool watching = state_.show != Show::Report;
  const int step = watching ? static_cast<int>(state_.ran) : state_.step;
  return {&one, std::clamp(step, 0, FlowTape::kLast), phase_of_marks_};
}

StreetMood PipesView::mood(Ui& ui, const WaterLook& water) const {
  StreetMood mood;
  const bool storm = tested() && !dry_shown();
  mood.storm = std::clamp(ui.motion().spring("storm", 0, storm ? 1.0F : 0.0F, {16, 9}), 0.0F, 1.0F);
  if (water.tape == nullptr) return mood;
  const bool end = state_.show == Show::Report && state_.tab != Tab::Replay;
  const float murk = static_cast<float>(water.tape->ends(end ? FlowTape::kLast : water.step).murk) / 255;
  mood.dirt = std::clamp(ui.motion().spring("murk", 0, murk, {30, 11}), 0.0F, 1.0F);
  mood.smell = mood.dirt;
  return mood;
}

void PipesView::draw_water_over(Ui& ui, const StreetLayout& at, const WaterLook& water, const StreetMood& mood) {
  draw_river_life(ui, at, plumbed_.street, mood.dirt);
  if (water.tape == nullptr) return;
  draw_spills(ui, at, shown(), water);
  draw_smell(ui, at, plumbed_.street, mood.smell);
  const auto capacity = static_cast<float>(std::max<std::int64_t>(water.tape->balance().plant_capacity, 1));
  draw_works_gauge(ui, at, plumbed_.street, static_cast<float>(water.tape->ends(water.step).plant) / capacity);
  if (dry_shown() && water.tape->ends(water.step).river > 0) draw_outfall_ring(ui, at, plumbed_.street);
  if (mood.storm > 0) draw_rain(ui, at, rained_, mood.storm);
}

void PipesView::draw_scene(Ui& ui, const rules::MiniGame& mini, const Rect& area) {
  meet(static_cast<const rules::Pipes&>(mini));
  const StreetLayout at = lay_out_street(ui.theme(), area, plumbed_.street, state_.window);
  const WaterLook look = water();
  const StreetMood sky = mood(ui, look);
  draw_street_sky(ui, at, sky);
  draw_trees(ui, at, plumbed_.street);
  draw_street_houses(ui, at, plumbed_.street);
  draw_street_ground(ui, at, plumbed_.street, sky);
  draw_obstacles(ui, at, plumbed_.street);
  draw_network(ui, at, shown(), look);
  draw_water_over(ui, at, look, sky);
}

void PipesView::say_scene(Ui& ui, const StreetLayout& at, const Street& street) {
  Node node;
  node.id = "street";
  node.role = Role::Image;
  node.name = ui.words().fill("pipes.scene", {{"n", std::to_string(street.houses.size())}});
  node.rect = at.stage;
  ui.emit(std::move(node));
}

std::optional<Action> PipesView::draw(Ui& ui, const rules::MiniGame& mini, const Rect& area) {
  const auto& game = static_cast<const rules::Pipes&>(mini);
  meet(game);
  if (game.phase() == Phase::Over) return std::nullopt;
  advance(ui);
  const StreetLayout at = lay_out_street(ui.theme(), area, plumbed_.street, state_.window);
  const PipesFrame frame{game, shown(), at};
  say_scene(ui, at, plumbed_.street);
  follow_focus(ui, frame, state_.window);
  return tested() ? report(ui, frame) : build(ui, frame);
}

/// What is written on the street: over the marks on its cells.
void PipesView::draw_writing(Ui& ui, const StreetLayout& at) const {
  draw_well_signs(ui, at, shown());
  draw_house_numbers(ui, at, plumbed_.street);
  draw_street_labels(ui, at, plumbed_.street);
}

std::optional<Action> PipesView::build(Ui& ui, const PipesFrame& frame) {
  std::vector<int> lit;
  const bool laying = state_.tool == Tool::Sewage || state_.tool == Tool::Rain;
  if (laying && state_.start >= 0) {
    lit = reachable_from(plumbed_.street, state_.tool == Tool::Sewage ? Net::Sewage : Net::Rain, state_.start);
  }
  const StreetPress press = draw_street_cells(ui, frame, state_, lit);
  draw_writing(ui, frame.at);
  std::optional<Action> wanted;
  if (press.house >= 0) {
    state_.look_at_nothing();
    state_.house = press.house;
  }
  if (press.cell >= 0) wanted = tap(frame.game, press.cell);
  const auto asked = draw_build_panel(ui, frame, state_);
  return asked ? asked : wanted;
}

std::optional<Action> PipesView::report(Ui& ui, const PipesFrame& frame) {
  const WaterLook look = water();
  if (state_.show != Show::Report) {
    draw_writing(ui, frame.at);
    draw_show_panel(ui, frame, state_, *look.tape);
    Node skip;
    skip.id = "skip";
    skip.role = Role::Button;
    skip.name = ui.words()("pipes.skip");
    skip.rect = frame.at.stage;
    skip.key = "Enter";
    if (!ui.press(std::move(skip))) return std::nullopt;
    if (state_.show == Show::Storm) state_.step = tape(false, false).height_of_it();
    state_.show = state_.show == Show::Dry ? Show::Storm : Show::Report;
    state_.ran = 0;
    return std::nullopt;
  }
  if (state_.tab == Tab::Replay) {
    const StreetPress press = draw_street_cells(ui, frame, state_, {});
    if (press.cell >= 0) state_.cell = press.cell;
    draw_writing(ui, frame.at);
    return draw_report_panel(ui, frame, state_, *look.tape);
  }
  StreetLayout at = frame.at;
  const bool wordy = ui.theme().elder() || ui.theme().text_zoom > 1.2F || state_.tab == Tab::Parts;
  if (wordy) at = with_high_panel(ui.theme(), at);
  draw_writing(ui, at);
  draw_mixed_places(ui, at, plumbed_, frame.game.outcome().faults);
  return draw_report_panel(ui, {frame.game, frame.plumbed, at}, state_, *look.tape);
}

std::optional<Action> PipesView::allowed(const rules::Pipes& game, const Action& action) {
  state_.refused = game.why_not(action);
  if (state_.refused != pipes::Refusal::None) return std::nullopt;
  return action;
}

/// A tap begins a run, the next one ends it there, and the next run begins where it ended. A second tap on the
/// beginning ends the chain, or lays a single piece where nothing is yet.
std::optional<Action> PipesView::lay(const rules::Pipes& game, Net net, int cell) {
  const Verb verb = net == Net::Sewage ? Verb::LaySewage : Verb::LayRain;
  if (state_.start < 0) {
    state_.look_at_nothing();
    state_.start = cell;
    return std::nullopt;
  }
  if (state_.start == cell && state_.chained) {
    state_.look_at_nothing();
    return std::nullopt;
  }
  const auto action = allowed(game, action_of(verb, state_.start, cell));
  if (!action) {
    if (state_.start == cell) state_.start = -1;
    return std::nullopt;
  }
  state_.chained = state_.start != cell;
  state_.start = state_.chained ? cell : -1;
  return action;
}

std::optional<Action> PipesView::tap(const rules::Pipes& game, int cell) {
  switch (state_.tool) {
    case Tool::Sewage:
      return lay(game, Net::Sewage, cell);
    case Tool::Rain:
      return lay(game, Net::Rain, cell);
    case Tool::Well:
      return allowed(game, action_of(Verb::Well, cell));
    case Tool::Take: {
      // Rain lies above: it is taken out first.
      const Action rain = action_of(Verb::Take, cell, static_cast<int>(Net::Rain));
      if (game.why_not(rain) == pipes::Refusal::None) return rain;
      return allowed(game, action_of(Verb::Take, cell, static_cast<int>(Net::Sewage)));
    }
    case Tool::Look:
      break;
  }
  state_.look_at_nothing();
  state_.cell = cell;
  return std::nullopt;
}

}  // namespace

std::unique_ptr<GameView> make_pipes_view(const content::Pack& /*pack*/) { return std::make_unique<PipesView>(); }

}  // namespace qingliu::view

// The public face of the app: a flow, and one frame of it.
#include "game/app/app.h"

#include "game/app/flow.h"
#include "game/app/screens.h"

namespace qingliu::app {

struct App::State {
  explicit State(const Ports& ports) : flow(ports) {}
  Flow flow;
  Screen drawn = Screen::Title;
};

App::App(const Ports& ports) : state_(std::make_unique<State>(ports)) {}
App::~App() = default;

void App::take_arrivals() { state_->flow.take_arrivals(); }

void App::frame(const Surface& surface, std::uint32_t ms) {
  Flow& flow = state_->flow;
  view::Stage& stage = flow.stage();
  stage.motion.begin_frame(ms, flow.ports().host.preferences().reduced_motion);
  if (ImGui::GetIO().MouseDelta.x != 0 || ImGui::GetIO().MouseDown[0]) stage.motion.touch();
  stage.bits.begin_frame(stage.motion.seconds(), stage.motion.reduced());
  stage.lines.begin_frame();
  stage.semantics.begin_frame();
  stage.overfull.clear();
  stage.probe.texts.clear();
  flow.update(ms);
  view::Theme theme = view::make_theme({surface.width, surface.height}, surface.safe_top, surface.safe_bottom);
  theme.level = flow.level();
  theme.light = stage.probe.light.value_or(flow.light());
  theme.text_zoom = flow.text_zoom();
  theme.locale = stage.words.locale();
  view::Ui ui(stage, theme, *ImGui::GetBackgroundDrawList());
  if (!stage.words.loaded(stage.words.locale())) {
    draw_waiting(ui);
    return;
  }
  state_->drawn = flow.screen();
  stage.tapped = false;
  draw_screen(flow, ui);
  flow.sound_tap();
  stage.bits.draw(ui.paint());
  if (stage.bits.flying()) stage.motion.wake();
}

std::uint32_t App::next_frame_ms() const { return state_->flow.next_frame_ms(); }

void App::set_visible(bool visible) { state_->flow.set_visible(visible); }

view::Semantics& App::semantics() { return state_->flow.stage().semantics; }

const std::vector<std::string>& App::overfull() const { return state_->flow.stage().overfull; }

view::Probe& App::probe() { return state_->flow.stage().probe; }

std::string_view App::screen() const { return name_of(state_->flow.screen()); }

std::string_view App::drawn_screen() const { return name_of(state_->drawn); }

void App::set_pointer_presses(bool presses) { state_->flow.stage().pointer_presses = presses; }

}  // namespace qingliu::app

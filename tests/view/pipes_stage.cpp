// The play screen without an app.
#include "tests/view/pipes_stage.h"

#include "game/view/pipes_cells.h"
#include "game/view/play_bar.h"

namespace world {

using qingliu::rules::Action;
using Verb = qingliu::rules::Pipes::Verb;

PipesStage::PipesStage(const StreetSetting& wanted) : setting(wanted) {
  for (const auto locale : {content::Locale::ZhHans, content::Locale::En}) {
    content::Problems problems;
    static_cast<void>(stage_.words.load(locale, strings_.file(content::locale_name(locale)), problems));
  }
  stage_.fonts = NullImGui::fonts();
  stage_.pictures = wanted.pictures != nullptr ? wanted.pictures : &no_pictures_;
  stage_.pointer_presses = false;
  const auto level = wanted.elder ? qingliu::rules::Level::Elder : qingliu::rules::Level::Standard;
  game_ = std::make_unique<qingliu::rules::Pipes>(pack_, qingliu::rules::Setup{wanted.game, level, wanted.seed});
  view_ = qingliu::view::make_pipes_view(pack_);
  settle();
}

const qingliu::view::Node* PipesStage::find(std::string_view id) const {
  for (const auto& node : nodes()) {
    if (node.id == id) return &node;
  }
  return nullptr;
}

void PipesStage::draw() {
  namespace view = qingliu::view;
  view::Theme theme = view::make_theme({setting.width, setting.height}, 0, 0);
  theme.level = setting.elder ? qingliu::rules::Level::Elder : qingliu::rules::Level::Standard;
  theme.light = stage_.probe.light.value_or(setting.light);
  theme.text_zoom = setting.text_zoom;
  theme.locale = setting.locale;
  view::Ui ui(stage_, theme, *ImGui::GetBackgroundDrawList());
  view::Rect area;
  const view::Rect bar = view::bar_beside(theme, view::cut_play_bar(theme, area), view_->covers_right(theme));
  view_->draw_scene(ui, *game_, area);
  static_cast<void>(view::draw_play_bar(ui, bar, *game_));
  const auto action = view_->draw(ui, *game_, area);
  if (action && game_->check(*action) == qingliu::rules::Verdict::Ok) game_->apply(*action);
  stage_.bits.draw(ui.paint());
}

void PipesStage::frame(std::uint32_t ms) {
  constexpr std::uint32_t kTickMs = 1000 / qingliu::rules::kTicksPerSecond;
  for (owed_ += ms; owed_ >= kTickMs; owed_ -= kTickMs) {
    if (game_->phase() == qingliu::rules::Phase::Feedback || setting.elder) game_->tick();
    // While asking at the standard level the clock stands still here: no test is about it.
    if (game_->phase() == qingliu::rules::Phase::Asking && !setting.elder && ms >= kTickMs) game_->tick();
  }
  stage_.motion.begin_frame(ms, setting.reduced);
  stage_.bits.begin_frame(stage_.motion.seconds(), setting.reduced);
  stage_.lines.begin_frame();
  stage_.semantics.begin_frame();
  stage_.overfull.clear();
  stage_.probe.texts.clear();
  stage_.words.use(setting.locale);
  imgui_.frame({setting.width, setting.height}, 1, ms, [this] { draw(); });
}

void PipesStage::settle(std::uint32_t ms) {
  frame(16);
  for (std::uint32_t at = 16; at < ms && moving(); at += 16) frame(16);
}

void PipesStage::wait(std::uint32_t ms) {
  for (std::uint32_t left = ms; left > 0; left -= left < 50 ? left : 50) frame(left < 50 ? left : 50);
}

bool PipesStage::press(std::string_view id) {
  const auto* node = find(id);
  if (node == nullptr || node->disabled) return false;
  stage_.semantics.press(id);
  settle();
  return true;
}

bool PipesStage::press_cell(std::int32_t cell) {
  const std::string id = qingliu::view::cell_id(game_->street(), cell);
  const auto pressable = [&] {
    const auto* node = find(id);
    return node != nullptr && node->role == qingliu::view::Role::Button;
  };
  if (!pressable() && find("zoom-in") != nullptr) press("zoom-in");
  for (const char* pan : {"pan-left", "pan-up", "pan-right", "pan-down", "pan-left", "pan-up"}) {
    for (int i = 0; i < 8 && !pressable(); ++i) {
      if (!press(pan)) break;
    }
  }
  return pressable() && press(id);
}

bool PipesStage::take_up(std::string_view tool) {
  for (int page = 0; page < 6 && find(tool) == nullptr; ++page) static_cast<void>(press("more"));
  return press(tool);
}

bool PipesStage::lay(std::string_view tool, const Action& action) {
  return take_up(tool) && press_cell(action.a) && press_cell(action.b);
}

bool PipesStage::press_source(std::int32_t source, std::string_view begin) {
  const int house = game_->street().sources[static_cast<std::size_t>(source)].house;
  const std::string house_id = "house-" + std::to_string(house + 1);
  for (const char* pan : {"pan-up", "pan-left", "pan-right"}) {
    for (int i = 0; i < 8 && find(house_id) == nullptr; ++i) static_cast<void>(press(pan));
  }
  if (!press(house_id)) return false;
  const std::string id = std::string(begin) + std::to_string(source + 1);
  for (int page = 0; page < 9 && find(id) == nullptr; ++page) static_cast<void>(press("more"));
  return press(id) && press("close");
}

bool PipesStage::follow_advice() {
  const Action action = game_->advise(qingliu::rules::Intent::Right);
  switch (static_cast<Verb>(action.verb)) {
    case Verb::LaySewage:
      return lay("tool-sewage", action);
    case Verb::LayRain:
      return lay("tool-rain", action);
    case Verb::Take:
      return take_up("tool-take") && press_cell(action.a);
    case Verb::Well:
      return take_up("tool-well") && press_cell(action.a);
    case Verb::Hang:
      return press_source(action.a, "outlet-");
    case Verb::Fit:
      return press_source(action.a, "fitting-");
    case Verb::Part:
      if (find("tool-look") != nullptr && !press("tool-look")) return false;
      return press_cell(action.a) && press("part") && press("close");
    case Verb::Undo:
      return press("undo");
    case Verb::Test:
      wait(300);
      return press("test");
    case Verb::Mend:
      return press("mend");
    case Verb::Next:
      wait(2000);
      while (press("skip")) {
      }
      return press("next");
  }
  return false;
}

std::vector<qingliu::view::DrawnText> PipesStage::probe(qingliu::view::Light light, Pixels& ground) {
  stage_.probe.on = true;
  stage_.probe.light = light;
  frame(0);
  ground = picture();
  std::vector<qingliu::view::DrawnText> texts = std::move(stage_.probe.texts);
  stage_.probe = {};
  frame(0);
  return texts;
}

}  // namespace world

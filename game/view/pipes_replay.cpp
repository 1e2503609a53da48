// Watching: the readings while the weather runs, and the river of time on which one goes back and forth.
#include <algorithm>

#include "game/view/pipes_cards.h"
#include "game/view/pipes_panel.h"
#include "game/view/pipes_report.h"
#include "game/view/pipes_words.h"

namespace qingliu::view {
namespace {

using content::Net;

/// A toggle with the mark of a switch.
bool switch_button(Ui& ui, Button button, bool on, const Rect& r) {
  if (on) button.kind = Kind::River;
  button.glyph = Glyph::Swap;
  button.type = Type::Second;
  button.toggle = true;
  button.on = on;
  return ui.button(button, r);
}

/// The three readings in one line, where there is no room for bars.
std::string readings_line(const Words& words, const FlowTape& tape, int step) {
  std::string line;
  for (const PipesGauge& gauge : readings(words, tape, step)) {
    if (!line.empty()) line += words("punctuation.pause");
    line += gauge.value;
  }
  return line;
}

std::string time_of(const Words& words, bool dry, int step) {
  if (!dry) return words.fill("pipes.time", {{"n", std::to_string(step + 1)}});
  const int minutes = step * 6;
  const std::string past = std::to_string(minutes % 60);
  return words.fill("pipes.time_dry",
                    {{"h", std::to_string(minutes / 60)}, {"m", past.size() < 2 ? "0" + past : past}});
}

/// What passes the cell looked at in this step.
std::string passing(const Words& words, const PipesFrame& frame, const PipesState& state, const FlowTape& tape) {
  const content::Street& street = frame.plumbed.street;
  std::string text = place_name(words, street, state.cell);
  bool any = false;
  for (const Net net : {Net::Sewage, Net::Rain}) {
    if (!street.cells[static_cast<std::size_t>(state.cell)].pieces[static_cast<std::size_t>(net)]) continue;
    any = true;
    text += '\n';
    text += words.fill("pipes.now_here",
                       {{"pipe", name_of(words, net)},
                        {"n", std::to_string(tape.at(state.step, state.cell, net).moved)},
                        {"sources", sources_line(words, street, frame.plumbed.sources(state.cell, net))}});
  }
  if (!any) {
    text += '\n';
    text += words("pipes.empty");
  }
  return text;
}

}  // namespace

std::vector<PipesGauge> readings(const Words& words, const FlowTape& tape, int step) {
  const FlowTape::Ends& ends = tape.ends(step);
  const std::int64_t capacity = std::max<std::int64_t>(tape.balance().plant_capacity, 1);
  const std::int64_t share = std::int64_t{ends.plant} * 100 / capacity;
  std::vector<PipesGauge> all(3);
  all[0].id = "gauge-plant";
  all[0].name = words("pipes_part.plant");
  all[0].value = words.fill("pipes.plant_now", {{"n", std::to_string(share)}});
  all[0].share = static_cast<float>(share) / 100;
  all[0].good = share <= 100;
  all[1].id = "gauge-river";
  all[1].name = words("pipes_part.river");
  all[1].value = words.fill("pipes.river_now", {{"n", std::to_string(ends.river + ends.bypass)}});
  all[1].share = 1 - static_cast<float>(ends.murk) / 255;
  all[1].good = ends.murk == 0;
  all[2].id = "gauge-street";
  all[2].name = words("pipes_part.street");
  all[2].value = words(ends.flooded ? "pipes.street_now" : "pipes.street_dry");
  all[2].share = ends.flooded ? 0.25F : 1.0F;
  all[2].good = !ends.flooded;
  return all;
}

void draw_show_panel(Ui& ui, const PipesFrame& frame, const PipesState& state, const FlowTape& tape) {
  draw_panel_paper(ui, frame.at);
  Rect rest = frame.at.inner;
  const bool dry = state.show == PipesState::Show::Dry;
  const int step = std::clamp(static_cast<int>(state.ran), 0, FlowTape::kLast);
  const bool leaks = dry && tape.ends(step).river > 0;
  const std::string title(ui.words()(leaks ? "pipes.dry_leak" : dry ? "pipes.dry" : "pipes.storm"));
  const Style style{Type::Title, leaks ? tone::kWrong : tone::kInk, true, Align::Left, true};
  const Block block = ui.fit(title, style, {rest.w, rest.h * 0.4F});
  static_cast<void>(ui.heading("question", title, cut_top(rest, block.height + 1, 12), style));
  const std::string time = time_of(ui.words(), dry, step);
  const Style small{Type::Second, tone::kInk2, false};
  const Block line = ui.block(time, small, rest.w);
  ui.draw(line, cut_top(rest, line.height, 10));
  for (const PipesGauge& gauge : readings(ui.words(), tape, step)) static_cast<void>(draw_gauge(ui, gauge, rest));
  const Style hint{Type::Second, tone::kInk2, false, Align::Centre};
  const Block skip = ui.block(ui.words()("pipes.skip_hint"), hint, rest.w);
  if (rest.h < skip.height + 8) return;
  ui.draw(skip, cut_bottom(rest, skip.height, 10));
  draw_panel_friend(ui, rest, leaks ? EgretPose::Think : dry ? EgretPose::Point : EgretPose::Stand);
}

namespace {

/// Which weather, and which street.
void draw_switches(Ui& ui, PipesState& state, Rect row) {
  const Words& words = ui.words();
  const Rect left = cut_left(row, row.w * 0.46F, 6);
  const std::string_view weather = words(state.dry ? "pipes.weather.dry" : "pipes.weather.storm");
  if (switch_button(ui, {"weather", std::string(weather), Kind::Mist, Glyph::None, "w"}, state.dry, left))
    state.dry = !state.dry;
  const std::string_view long_words = words(state.before ? "pipes.before" : "pipes.after");
  const std::string_view short_words = words(state.before ? "pipes.before_short" : "pipes.after_short");
  const std::string_view label = ui.one_line(long_words, short_words, {Type::Second}, row.w - 44);
  if (switch_button(ui, {"before", std::string(label), Kind::Mist, Glyph::None, "b"}, state.before, row))
    state.before = !state.before;
}

/// What passes the cell looked at, with a button that looks away again.
void draw_passing(Ui& ui, const PipesFrame& frame, PipesState& state, const Replay& replay) {
  Rect rest = replay.room;
  const float side = ui.theme().target_dp();
  const Rect close = cut_right(rest, side, 8);
  const std::string text = passing(ui.words(), frame, state, replay.tape);
  ui.announce("flow-now", text, rest, false);
  draw_text_pages(ui, "flow", text, rest, state.line_page);
  const Button button{"close", std::string(ui.words()("pipes.close")), Kind::Mist, Glyph::Cross, "x"};
  if (ui.round_button(button, {close.x, close.y, side, side})) state.look_at_nothing();
}

void draw_readings(Ui& ui, const Rect& room, const FlowTape& tape, int step) {
  Rect rest = room;
  const std::vector<PipesGauge> gauges = readings(ui.words(), tape, step);
  if (rest.h >= 3 * (gauge_height(ui, gauges[0], rest.w) + 10)) {
    for (const PipesGauge& gauge : gauges) static_cast<void>(draw_gauge(ui, gauge, rest));
    return draw_panel_friend(ui, rest, EgretPose::Point);
  }
  const std::string now = readings_line(ui.words(), tape, step);
  const Style style{Type::Second, tone::kInk, false};
  const Block block = ui.fit(now, style, {rest.w, rest.h});
  if (!block.fits({rest.w, rest.h})) return;
  static_cast<void>(ui.text("now", now, {rest.x, rest.y, rest.w, block.height + 1}, style));
}

}  // namespace

void draw_replay_tab(Ui& ui, const PipesFrame& frame, PipesState& state, const Replay& replay) {
  const Words& words = ui.words();
  Rect rest = replay.room;
  const float h = ui.theme().target_dp() + 2;
  const std::string time = time_of(words, state.dry, state.step);
  const Style small{Type::Second, tone::kInk, true};
  const Block line = ui.block(time, small, rest.w);
  const float below = line.height + std::max(ui.theme().target_dp(), 48.0F) + 10;
  const bool looks = state.cell >= 0;
  const bool roomy = rest.h > h * 2 + below + ui.theme().type_dp(Type::Second) * 6;
  if (!looks || roomy) draw_switches(ui, state, cut_top(rest, h, 6));
  if (looks) draw_passing(ui, frame, state, {replay.tape, cut_top(rest, roomy ? rest.h * 0.5F : rest.h - below, 4)});
  const bool told = rest.h >= below - 8;  // else only the slider says it
  if (told) static_cast<void>(ui.text("time-now", time, cut_top(rest, line.height + 1, 2), small));
  const std::string name = std::string(words("pipes.timeline")) + words("punctuation.pause").data() + time;
  static_cast<void>(ui.slider({"timeline", name, 0, FlowTape::kLast, 1},
                              cut_top(rest, std::max(ui.theme().target_dp(), 48.0F), 8), state.step));
  if (!looks) draw_readings(ui, rest, replay.tape, state.step);
}

}  // namespace qingliu::view

// One question a tab: what came of it, how many points, why, and when.
#include "game/view/pipes_report.h"

#include <algorithm>

#include "game/view/game_view.h"
#include "game/view/pipes_cards.h"
#include "game/view/pipes_panel.h"
#include "game/view/pipes_words.h"
#include "game/view/reason.h"

namespace qingliu::view {
namespace {

namespace pipes = rules::pipes;
using rules::Action;
using Tab = PipesState::Tab;
using Verb = rules::Pipes::Verb;

std::vector<pipes::Part> parts_of(const content::Street& street) {
  std::vector<pipes::Part> parts = {pipes::Part::River, pipes::Part::Plant, pipes::Part::Street, pipes::Part::Craft};
  if (street.mode == content::StreetMode::Plan) parts.push_back(pipes::Part::Works);
  return parts;
}

PipesGauge part_gauge(const Words& words, const pipes::Outcome& outcome, pipes::Part part, bool with_line) {
  const auto i = static_cast<std::size_t>(part);
  PipesGauge gauge;
  gauge.id = "part-" + std::to_string(i + 1);
  gauge.name = name_of(words, part);
  gauge.value = std::to_string(outcome.percent[i]) + "%";
  if (with_line) {
    const std::string points = std::to_string(outcome.points[i]);
    gauge.value += " · " + words.fill("pipes.points", {{"n", points}});
    gauge.line = part_line(words, outcome, part);
  }
  gauge.share = static_cast<float>(outcome.percent[i]) / 100;
  gauge.good = outcome.percent[i] == 100;
  return gauge;
}

class Report {
 public:
  Report(Ui& ui, const PipesFrame& frame, PipesState& state, const FlowTape& tape)
      : ui_(ui), words_(ui.words()), frame_(frame), outcome_(frame.game.outcome()), state_(state), tape_(tape) {}

  std::optional<Action> draw() {
    Rect rest = frame_.at.inner;
    draw_foot(cut_bottom(rest, ui_.theme().button_dp(), ui_.theme().gap_dp()));
    draw_tabs(rest);
    switch (state_.tab) {
      case Tab::Result:
        draw_result(rest);
        break;
      case Tab::Parts:
        draw_parts(rest);
        break;
      case Tab::Why:
        draw_why(rest);
        break;
      case Tab::Replay:
        draw_replay_tab(ui_, frame_, state_, {tape_, rest});
        break;
    }
    return action_;
  }

 private:
  void draw_foot(Rect foot) {
    const bool last = on_last_step(frame_.game);
    const bool may_mend = frame_.game.check(action_of(Verb::Mend)) != rules::Verdict::NotNow;
    if (!may_mend) {
      if (next_button(ui_, foot, last)) action_ = action_of(Verb::Next);
      return;
    }
    const float gap = ui_.theme().gap_dp();
    const Rect go = cut_left(foot, (foot.w - gap) * 0.58F, gap);
    int house = -1;
    for (const pipes::Finding& one : outcome_.faults) {
      if (house < 0) house = house_of(frame_.plumbed, one);
    }
    const std::string_view plain = words_("pipes.mend");
    const std::string there = words_.fill("pipes.mend_house", {{"n", std::to_string(house + 1)}});
    const std::string_view label = house < 0 ? plain : ui_.one_line(there, plain, {Type::Button}, go.w - 16);
    if (ui_.button({"mend", std::string(label), Kind::Go, Glyph::None, "m"}, go)) action_ = action_of(Verb::Mend);
    const Button next{"next", std::string(words_(last ? "play.finish" : "play.next")), Kind::Mist, Glyph::None,
                      "Enter"};
    if (ui_.button(next, foot)) action_ = action_of(Verb::Next);
  }

  /// Words where they fit, else marks with the same names.
  void draw_tabs(Rect& rest) {
    constexpr const char* kKeys[] = {"pipes.tab.result", "pipes.tab.parts", "pipes.tab.why", "pipes.tab.replay"};
    constexpr const char* kIds[] = {"tab-result", "tab-parts", "tab-why", "tab-replay"};
    constexpr Glyph kGlyphs[] = {Glyph::Drop, Glyph::Cup, Glyph::Question, Glyph::Clock};
    const float side = ui_.theme().target_dp() + 2, gap = 6;
    const std::vector<Rect> cells = columns(cut_top(rest, side, 10), 4, gap);
    float widest = 0;
    for (const char* key : kKeys) widest = std::max(widest, ui_.width_of(words_(key), {Type::Second}));
    const bool marks = widest + 20 > cells[0].w;
    for (std::size_t i = 0; i < 4; ++i) {
      const bool on = state_.tab == static_cast<Tab>(i);
      Button tab{kIds[i], std::string(words_(kKeys[i])), on ? Kind::River : Kind::Mist, Glyph::None,
                 std::to_string(i + 1)};
      tab.type = Type::Second;
      tab.toggle = true;
      tab.on = on;
      if (marks) tab.glyph = kGlyphs[i];
      const bool pressed = marks ? ui_.round_button(tab, centred(cells[i], side, side)) : ui_.button(tab, cells[i]);
      if (!pressed) continue;
      state_.tab = static_cast<Tab>(i);
      state_.page = state_.line_page = 0;
    }
  }

  /// The card with its reason; where that is too high, its title and as much of its text as fits a page.
  float tell(const Reason& reason, const Rect& rest) {
    const Rect room = inset(rest, 4, 4);
    ReasonCard card(ui_, reason, {room.w, room.h});
    if (card.height() <= room.h + 1) {
      card.draw(ui_, room, "told/" + std::to_string(static_cast<int>(state_.tab)) + std::to_string(state_.page));
      return card.height() + 22;
    }
    const bool wrong = reason.tone == Reason::Tone::Wrong;
    Rect left = rest;
    const Style style{Type::Button, wrong ? tone::kWrong : tone::kInfo, true, Align::Left, true};
    const Block block = ui_.fit(reason.title, style, {left.w, left.h * 0.4F});
    static_cast<void>(ui_.heading("told", reason.title, cut_top(left, block.height + 1, 4), style));
    const std::string text = reason.source.empty() ? reason.text : reason.text + '\n' + reason.source;
    draw_text_pages(ui_, "told-text", text, left, state_.line_page);
    ui_.announce("feedback", reason.title + " " + text, left, true);
    return rest.h;
  }

  void draw_result(Rect rest) {
    const bool clean = outcome_.clean();
    Reason reason;
    reason.tone = clean ? Reason::Tone::Right : Reason::Tone::Wrong;
    reason.title = headline(words_, outcome_);
    const std::int32_t gained = frame_.game.tally().gained;
    if (gained > 0 && !ui_.theme().elder()) reason.gained = "+" + std::to_string(gained);
    reason.text = outcome_.faults.empty() ? std::string(words_("pipes.clean_text"))
                                          : fault_line(words_, frame_.plumbed.street, outcome_.faults.front());
    if (outcome_.faults.empty() && !clean) reason.text = part_line(words_, outcome_, worst());
    const float told = tell(reason, rest);
    Rect below{rest.x, rest.y + told, rest.w, rest.h - told};
    if (below.h <= 0) return;
    const float again_h = std::max(ui_.theme().target_dp(), 52.0F);
    if (below.h > again_h * 1.1F) {
      const Button again{"again",     std::string(words_("pipes.again")), Kind::Mist, Glyph::Redo, "r", false,
                         Type::Second};
      if (ui_.button(again, cut_bottom(below, again_h, 12))) watch_again();
    }
    for (const pipes::Part part : parts_of(frame_.plumbed.street)) {
      static_cast<void>(draw_gauge(ui_, part_gauge(words_, outcome_, part, false), below));
    }
    draw_panel_friend(ui_, below, clean ? EgretPose::Cheer : EgretPose::Think);
  }

  void watch_again() {
    state_.show = PipesState::Show::Dry;
    state_.ran = 0;
    ui_.motion().wake();
  }

  [[nodiscard]] pipes::Part worst() const {
    pipes::Part found = pipes::Part::River;
    for (const pipes::Part part : parts_of(frame_.plumbed.street)) {
      if (outcome_.percent[static_cast<std::size_t>(part)] < outcome_.percent[static_cast<std::size_t>(found)])
        found = part;
    }
    return found;
  }

  /// As many parts as there is room for, the rest on further pages.
  void draw_parts(Rect rest) {
    const std::vector<pipes::Part> parts = parts_of(frame_.plumbed.street);
    std::vector<PipesGauge> gauges;
    float all = 0, highest = 0;
    for (const pipes::Part part : parts) {
      gauges.push_back(part_gauge(words_, outcome_, part, true));
      const float h = gauge_height(ui_, gauges.back(), rest.w) + 10;
      all += h;
      highest = std::max(highest, h);
    }
    std::size_t each = gauges.size();
    Rect pager;
    if (all > rest.h + 10) {
      pager = cut_bottom(rest, ui_.theme().target_dp(), 8);
      each = std::max<std::size_t>(1, static_cast<std::size_t>((rest.h + 10) / highest));
    }
    const std::size_t pages = (gauges.size() + each - 1) / each;
    state_.page = std::min(state_.page, pages - 1);
    for (std::size_t i = state_.page * each; i < std::min(gauges.size(), (state_.page + 1) * each); ++i) {
      static_cast<void>(draw_gauge(ui_, gauges[i], rest));
    }
    if (pages > 1 && draw_page_button(ui_, "more", pager, {state_.page, pages}))
      state_.page = (state_.page + 1) % pages;
  }

  /// The kinds of fault there are, each once; one a page.
  void draw_why(Rect rest) {
    std::vector<pipes::Finding> kinds;
    for (const pipes::Finding& one : outcome_.faults) {
      const auto same = [&one](const pipes::Finding& other) { return other.fault == one.fault; };
      if (std::none_of(kinds.begin(), kinds.end(), same)) kinds.push_back(one);
    }
    Reason reason;
    reason.tone = Reason::Tone::Info;
    reason.title = words_("pipes.tab.why");
    if (kinds.empty()) {
      reason.text = words_("pipes.clean_text");
      reason.source = fault_source(words_, pipes::Fault::CrossJoined);
    } else {
      state_.page = std::min(state_.page, kinds.size() - 1);
      const Rect pager = kinds.size() > 1 ? cut_bottom(rest, ui_.theme().target_dp(), 8) : Rect{};
      if (kinds.size() > 1 && draw_page_button(ui_, "more", pager, {state_.page, kinds.size()})) {
        state_.page = (state_.page + 1) % kinds.size();
        state_.line_page = 0;
      }
      const pipes::Finding& one = kinds[state_.page];
      reason.text = fault_reason(words_, one.fault);
      reason.source = fault_source(words_, one.fault);
    }
    const float told = tell(reason, rest);
    draw_panel_friend(ui_, {rest.x, rest.y + told, rest.w, rest.h - told}, EgretPose::Think);
  }

  Ui& ui_;
  const Words& words_;
  const PipesFrame& frame_;
  const pipes::Outcome& outcome_;
  PipesState& state_;
  const FlowTape& tape_;
  std::optional<Action> action_;
};

}  // namespace

std::optional<Action> draw_report_panel(Ui& ui, const PipesFrame& frame, PipesState& state, const FlowTape& tape) {
  draw_panel_paper(ui, frame.at);
  return Report(ui, frame, state, tape).draw();
}

}  // namespace qingliu::view

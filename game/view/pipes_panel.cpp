// From top to bottom: the window's buttons, what this is about, what can be done, the storm.
#include "game/view/pipes_panel.h"

#include <algorithm>

#include "game/view/pipes.h"
#include "game/view/pipes_cards.h"
#include "game/view/pipes_words.h"

namespace qingliu::view {
namespace {

using content::Net;
using content::Street;
using content::StreetMode;
using rules::Action;
using Tool = PipesState::Tool;
using Verb = rules::Pipes::Verb;

constexpr float kGap = 8;

/// The cards of a house: its outlets, and the tank or trap of those that want one.
struct HouseCards {
  std::vector<PipesCard> cards;
  std::vector<Action> actions;
};

PipesCard outlet_card(const Words& words, const content::WaterSource& source, std::size_t index) {
  const std::string house = house_name(words, source.house);
  const std::string_view kind = name_of(words, source.kind), pipe = name_of(words, source.to);
  PipesCard card;
  card.id = "outlet-" + std::to_string(index + 1);
  card.name = words.fill("pipes.hang_name", {{"house", house}, {"source", kind}, {"pipe", pipe}});
  card.title = kind;
  card.line = words.fill("pipes.goes", {{"pipe", pipe}});
  card.kind = source.kind;
  card.net = source.to;
  return card;
}

PipesCard fitting_card(const Words& words, const content::WaterSource& source, std::size_t index) {
  const bool toilet = source.kind == content::SourceKind::Toilet;
  const std::string_view fitting = words(toilet ? "pipes.tank" : "pipes.trap");
  const std::string_view state = words(source.fitted ? "pipes.fitted" : "pipes.unfitted");
  PipesCard card;
  card.look = PipesCard::Look::Fitting;
  card.id = "fitting-" + std::to_string(index + 1);
  card.name = words.fill("pipes.fit_name",
                         {{"house", house_name(words, source.house)}, {"fitting", fitting}, {"state", state}});
  card.title = fitting;
  card.line = state;
  card.glyph = source.fitted ? Glyph::Check : Glyph::Cross;
  card.on = source.fitted;
  return card;
}

HouseCards house_cards(const Words& words, const Street& street, int house) {
  HouseCards all;
  for (std::size_t i = 0; i < street.sources.size(); ++i) {
    const content::WaterSource& source = street.sources[i];
    if (source.house != house) continue;
    all.cards.push_back(outlet_card(words, source, i));
    all.actions.push_back(action_of(Verb::Hang, static_cast<int>(i)));
    if (!rules::pipes::needs_fitting(source.kind)) continue;
    all.cards.push_back(fitting_card(words, source, i));
    all.actions.push_back(action_of(Verb::Fit, static_cast<int>(i)));
  }
  return all;
}

class BuildPanel {
 public:
  BuildPanel(Ui& ui, const PipesFrame& frame, PipesState& state)
      : ui_(ui), words_(ui.words()), frame_(frame), street_(frame.plumbed.street), state_(state) {}

  std::optional<Action> draw() {
    Rect rest = frame_.at.inner;
    draw_window_buttons(ui_, frame_.at, state_.window, rest);
    const Theme& theme = ui_.theme();
    Rect foot = cut_bottom(rest, theme.button_dp(), theme.gap_dp());
    draw_foot(foot);
    if (state_.house >= 0) {
      draw_house(rest);
    } else if (state_.cell >= 0) {
      draw_cell(rest);
    } else {
      draw_start(rest);
    }
    return action_;
  }

 private:
  [[nodiscard]] bool building() const { return street_.mode != StreetMode::Repair; }

  void ask(const Action& action) {
    state_.refused = frame_.game.why_not(action);
    if (state_.refused == rules::pipes::Refusal::None) action_ = action;
  }

  void draw_foot(Rect foot) {
    if (!building()) {
      Button undo{"undo", std::string(words_("pipes.undo")), Kind::Mist, Glyph::Undo, "u"};
      undo.disabled = !frame_.game.can_undo();
      const float side = std::max(ui_.theme().target_dp(), std::min(foot.h, 72.0F));
      if (ui_.round_button(undo, centred(cut_left(foot, side, ui_.theme().gap_dp()), side, side)))
        action_ = action_of(Verb::Undo);
    }
    const std::string_view label =
        ui_.one_line(words_("pipes.test"), words_("pipes.test_short"), {Type::Button}, foot.w - 24);
    const Button test{"test", std::string(label), Kind::Go, Glyph::Rain, "t"};
    if (ui_.button(test, foot)) action_ = action_of(Verb::Test);
  }

  /// The button that makes the street larger, at the right end of `row`.
  void draw_zoom_in(Rect& row) {
    if (!frame_.at.can_zoom || frame_.at.near) return;
    const float side = ui_.theme().target_dp();
    const Rect r = cut_right(row, side, 10);
    if (ui_.round_button({"zoom-in", std::string(words_("pipes.zoom_in")), Kind::Mist, Glyph::Plus, "+"},
                         {r.x, r.y, side, side}))
      state_.window.near = true;
  }

  /// A heading with a button beside it that closes what is looked at.
  void draw_head(Rect& rest, const std::string& words) {
    const float side = ui_.theme().target_dp();
    Rect row = cut_top(rest, side, 6);
    if (ui_.round_button({"close", std::string(words_("pipes.close")), Kind::Mist, Glyph::Cross, "x"},
                         cut_right(row, side, 10)))
      state_.look_at_nothing();
    const Style style{Type::Title, tone::kInk, true};
    const Block block = ui_.fit(words, style, {row.w, row.h});
    static_cast<void>(ui_.heading("question", words, centred(row, row.w, std::min(row.h, block.height + 1)), style));
  }

  /// Which pipe leads where, and that the tap water stays as it is: as many rows as there is room for.
  void draw_legend(Rect rest) {
    const float h = ui_.theme().type_dp(Type::Second) * 2.1F;
    if (rest.w < h * 5.2F) return;
    for (const Net net : {Net::Sewage, Net::Rain}) {
      if (rest.h < h) return;
      Rect row = cut_top(rest, h, 6);
      const Rect swatch = cut_left(row, h * 1.6F, 12);
      const ImVec2 ends[] = {{swatch.x + h * 0.25F, middle_y(swatch)},
                             {right_of(swatch) - h * 0.25F, middle_y(swatch)}};
      draw_pipe(ui_.paint(), pipe_of(net), ends, 2, h * 0.5F);
      std::string text(name_of(words_, net));
      text += words_("punctuation.pause");
      text += words_.in_group("pipe_to", net == Net::Sewage ? "sewage" : "rain");
      put_row(net == Net::Sewage ? "legend-sewage" : "legend-rain", text, row, hue_of(pipe_of(net)).ink);
    }
    if (rest.h < h) return;
    Rect row = cut_top(rest, h, 18);
    const Rect mark = cut_left(row, h * 1.6F, 12);
    draw_glyph(ui_.paint(), Glyph::Drop, {middle_x(mark), middle_y(mark)}, h * 0.6F, tone::kRight);
    put_row("legend-tap", std::string(words_("pipes.tap_label")), row, tone::kRight);
    draw_panel_friend(ui_, rest, EgretPose::Point);
  }

  void put_row(std::string_view id, const std::string& text, const Rect& row, ImU32 ink) {
    const Style style{Type::Second, ink, true};
    const Block block = ui_.fit(text, style, {row.w, row.h});
    if (!block.fits({row.w, row.h})) return;
    static_cast<void>(ui_.text(id, text, centred(row, row.w, std::min(row.h, block.height + 1)), style));
  }

  /// The sentence that is due: why a tap did nothing, else `words`.
  void draw_message(Rect& rest, std::string_view words, float most) {
    const bool refused = state_.refused != rules::pipes::Refusal::None;
    const std::string text(refused ? refusal_line(words_, state_.refused) : words);
    const Style style{Type::Second, refused ? tone::kWrong : tone::kInk2, refused};
    const Block block = ui_.fit(text, style, {rest.w, std::max(most, ui_.theme().type_dp(Type::Second) * 1.4F)});
    const Rect place = cut_top(rest, block.height + 1, 8);
    static_cast<void>(ui_.text("hint", text, place, style));
    if (refused) ui_.announce("refused", text, place, true);
  }

  void draw_house(Rect rest) {
    draw_head(rest, house_name(words_, state_.house));
    const HouseCards all = house_cards(words_, street_, state_.house);
    const int pressed = draw_card_pages(ui_, all.cards, rest, state_.page);
    draw_panel_friend(ui_, rest, EgretPose::Think);
    if (pressed >= 0) ask(all.actions[static_cast<std::size_t>(pressed)]);
  }

  void draw_cell(Rect rest) {
    draw_head(rest, place_name(words_, street_, state_.cell));
    const Action part = action_of(Verb::Part, state_.cell);
    if (frame_.game.why_not(part) == rules::pipes::Refusal::None) {
      const Button button{"part", std::string(words_("pipes.part_here")), Kind::River, Glyph::Scissors, "p"};
      const float h = std::max(ui_.theme().target_dp(), std::min(ui_.theme().button_dp(), 64.0F));
      if (ui_.button(button, cut_bottom(rest, h, 8))) ask(part);
    }
    std::string text;
    for (const std::string& line : flow_lines(words_, frame_.plumbed, state_.cell)) {
      if (!text.empty()) text += '\n';
      text += line;
    }
    draw_text_pages(ui_, "flow", text, rest, state_.line_page);
  }

  [[nodiscard]] std::string_view tool_hint() const {
    switch (state_.tool) {
      case Tool::Sewage:
      case Tool::Rain:
        return words_(state_.start < 0 ? "pipes.hint.start" : "pipes.hint.end");
      case Tool::Well:
        return words_("pipes.hint.well");
      case Tool::Take:
        return words_("pipes.hint.take");
      case Tool::Look:
        break;
    }
    return words_("pipes.hint.look");
  }

  void draw_start(Rect rest) {
    const std::string count = std::to_string(street_.houses.size());
    const char* keys[] = {"pipes.title.repair", "pipes.title.lay", "pipes.title.plan"};
    const std::string title = words_.fill(keys[static_cast<std::size_t>(street_.mode)], {{"n", count}});
    const float title_dp = ui_.theme().type_dp(Type::Title), second = ui_.theme().type_dp(Type::Second);
    const float wanted = building() ? title_dp * 3 + second * 12 + 3 * ui_.theme().target_dp() : title_dp * 9;
    const bool roomy = rest.h > wanted;
    const bool titled = !building() || roomy;
    const Style style{Type::Title, tone::kInk, true, Align::Left, true};
    if (titled) {
      Rect row = rest;
      draw_zoom_in(row);
      const Block block = ui_.fit(title, style, {row.w, ui_.theme().type_dp(Type::Title) * (roomy ? 2.6F : 1.4F)});
      const float high = std::max(block.height + 1, row.w < rest.w ? ui_.theme().target_dp() : 0.0F);
      row.h = high;
      static_cast<void>(ui_.heading("question", title, centred(row, row.w, block.height + 1), style));
      static_cast<void>(cut_top(rest, high, 8));
    }
    if (building()) return draw_building(rest, roomy);
    draw_message(rest, words_("pipes.hint.repair"), rest.h);
    static_cast<void>(cut_top(rest, 8));
    draw_legend(rest);
  }

  void draw_building(Rect rest, bool roomy) {
    const float line = ui_.theme().type_dp(Type::Second) * 1.4F;
    if (roomy) {
      Rect legend = cut_top(rest, ui_.theme().type_dp(Type::Second) * 2.1F * 2 + 12, 6);
      draw_legend(legend);
    }
    if (street_.mode == StreetMode::Plan) draw_cost(rest);
    Rect row = rest;
    if (!roomy) draw_zoom_in(row);
    const bool zooms = row.w < rest.w;
    // Without room for both, the tools come first.
    const float least = ui_.theme().target_dp() + 2;
    const float spare = rest.h - (zooms ? least + 6 : 0) - 2 * least - kGap;
    const bool refused = state_.refused != rules::pipes::Refusal::None;
    const float before = row.y;
    if (refused && spare < line + 8) {
      row.h = std::max(line, rest.h - least - kGap);
      draw_message(row, tool_hint(), row.h);
    } else if (spare > line + 8) {
      draw_message(row, tool_hint(), std::clamp(spare - 8, line, line * 2));
    }
    const float taken = std::max(row.y - before, zooms ? least + 6 : 0.0F);
    static_cast<void>(cut_top(rest, taken));
    draw_tools(rest);
  }

  void draw_cost(Rect& rest) {
    const rules::pipes::Works works = rules::pipes::works_of(frame_.game.given(), street_);
    const std::string text = words_.fill("pipes.cost", {{"cost", std::to_string(works.cost)},
                                                        {"budget", std::to_string(street_.budget)},
                                                        {"digs", std::to_string(works.digs)}});
    const bool over = works.cost > street_.budget;
    const Style style{Type::Second, over ? tone::kWrong : tone::kRight, true};
    const Block block = ui_.fit(text, style, {rest.w, ui_.theme().type_dp(Type::Second) * 3});
    static_cast<void>(ui_.text("cost", text, cut_top(rest, block.height + 1, 6), style));
  }

  static PipesCard tool_card(const Words& words, std::size_t i, bool on) {
    constexpr const char* kKeys[] = {"pipes.tool.look", "pipes.tool.sewage", "pipes.tool.rain", "pipes.tool.well",
                                     "pipes.tool.take"};
    constexpr const char* kIds[] = {"tool-look", "tool-sewage", "tool-rain", "tool-well", "tool-take"};
    PipesCard card;
    card.look = PipesCard::Look::Tool;
    card.id = kIds[i];
    card.name = card.title = words(kKeys[i]);
    card.key = std::to_string(i + 1);
    card.on = on;
    if (i == 1) card.net = Net::Sewage;
    if (i == 2) card.net = Net::Rain;
    if (i == 0) card.glyph = Glyph::Eye;
    if (i == 4) card.glyph = Glyph::Scissors;
    return card;
  }

  void draw_tools(Rect rest) {
    std::vector<PipesCard> cards;
    for (std::size_t i = 0; i < 5; ++i) cards.push_back(tool_card(words_, i, state_.tool == static_cast<Tool>(i)));
    PipesCard undo;
    undo.look = PipesCard::Look::Tool;
    undo.id = "undo";
    undo.name = undo.title = words_("pipes.undo");
    undo.key = "u";
    undo.glyph = Glyph::Undo;
    undo.disabled = !frame_.game.can_undo();
    cards.push_back(std::move(undo));
    const int pressed = draw_card_pages(ui_, cards, rest, state_.tool_page);
    if (pressed < 0) return draw_panel_friend(ui_, rest, EgretPose::Point);
    state_.look_at_nothing();
    if (pressed < 5) state_.tool = static_cast<Tool>(pressed);
    if (pressed == 5) action_ = action_of(Verb::Undo);
  }

  Ui& ui_;
  const Words& words_;
  const PipesFrame& frame_;
  const Street& street_;
  PipesState& state_;
  std::optional<Action> action_;
};

}  // namespace

Action action_of(Verb verb, int a, int b) { return {static_cast<std::uint8_t>(verb), a, b}; }

std::vector<std::string> flow_lines(const Words& words, const PlumbedStreet& plumbed, int cell) {
  const Street& street = plumbed.street;
  std::vector<std::string> lines;
  for (const Net net : {Net::Sewage, Net::Rain}) {
    if (!street.cells[static_cast<std::size_t>(cell)].pieces[static_cast<std::size_t>(net)]) continue;
    lines.push_back(words.fill("pipes.flows", {{"pipe", name_of(words, net)},
                                               {"sources", sources_line(words, street, plumbed.sources(cell, net))}}));
  }
  if (lines.size() == 2) lines.emplace_back(words("pipes.crossing"));
  if (lines.empty()) lines.emplace_back(words("pipes.empty"));
  return lines;
}

void draw_panel_paper(Ui& ui, const StreetLayout& at) {
  const Rect& p = at.panel;
  const float radius = ui.theme().portrait() ? 34.0F : 44 * std::max(1.0F, ui.theme().scale);
  ui.paint().box({p.x, p.y, p.w + (ui.theme().portrait() ? 0 : radius), p.h + radius}, radius, tone::kPaper);
}

void draw_panel_friend(Ui& ui, const Rect& room, EgretPose pose) {
  const float k = std::min({room.h * 0.9F / 264, room.w * 0.55F / 256, 1.1F * std::max(1.0F, ui.theme().scale)});
  if (ui.theme().portrait() || k < 0.5F) return;
  const float foot = bottom_of(room) - 8;
  ui.paint().disc(middle_x(room), foot - 118 * k, 122 * k, tone::kMist);
  ui.paint().box({middle_x(room) - 150 * k, foot - 12 * k, 300 * k, 16 * k}, 8 * k, tone::kLine);
  draw_egret(ui, {middle_x(room) - 100 * k, foot - 264 * k, k}, pose);
}

void draw_window_buttons(Ui& ui, const StreetLayout& at, StreetWindow& window, Rect& rest) {
  if (!at.near) return;
  const float side = ui.theme().target_dp();
  Rect row = cut_top(rest, side, 8);
  const Words& words = ui.words();
  const float gap = std::clamp((row.w - 5 * side) / 4, 0.0F, 8.0F);
  const auto round = [&](const char* id, const char* key, Glyph glyph, const char* shortcut) {
    return ui.round_button({id, std::string(words(key)), Kind::Mist, glyph, shortcut}, cut_left(row, side, gap));
  };
  if (round("zoom-out", "pipes.zoom_out", Glyph::Minus, "-")) window.near = false;
  if (round("pan-left", "pipes.pan_left", Glyph::Back, "ArrowLeft")) move_window(window, -2, 0);
  if (round("pan-right", "pipes.pan_right", Glyph::Next, "ArrowRight")) move_window(window, 2, 0);
  if (round("pan-up", "pipes.pan_up", Glyph::Up, "ArrowUp")) move_window(window, 0, -2);
  if (round("pan-down", "pipes.pan_down", Glyph::Down, "ArrowDown")) move_window(window, 0, 2);
}

std::optional<Action> draw_build_panel(Ui& ui, const PipesFrame& frame, PipesState& state) {
  draw_panel_paper(ui, frame.at);
  return BuildPanel(ui, frame, state).draw();
}

}  // namespace qingliu::view

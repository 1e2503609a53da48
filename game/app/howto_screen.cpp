// How to play: three little pictures, few words, and the button that begins.
#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "game/app/howto_pictures.h"
#include "game/app/screens.h"
#include "game/view/names.h"

namespace qingliu::app {
namespace {

using content::GameKind;
using view::Align;
using view::Glyph;
using view::Kind;
using view::Rect;
using view::Style;
using view::Type;

/// The room of the picture in a card, and what is left for the words: none at the standard level, where pictures do,
/// and none where they would not fit.
Rect cut_picture(const view::Ui& ui, std::string_view words, Rect& rest) {
  if (!ui.theme().elder()) return std::exchange(rest, Rect{});
  const bool row = rest.w > rest.h * 1.5F;  // picture beside the words
  const Style style{Type::Button, view::tone::kInk, true, Align::Left, true};
  if (!row) {  // the picture gets what the words leave
    const view::Block block = ui.fit(words, style, {rest.w, rest.h * 0.6F});
    if (!block.fits({rest.w, rest.h - 10})) return std::exchange(rest, Rect{});
    return cut_top(rest, std::max(0.0F, rest.h - block.height - 10), 8);
  }
  Rect beside = rest;
  static_cast<void>(cut_left(beside, rest.w * 0.42F, 14));
  const bool roomy = ui.fit(words, style, {beside.w, beside.h}).fits({beside.w, beside.h});
  const float picture = std::min(rest.h * 1.1F, rest.w * (roomy ? 0.42F : 0.25F));
  const ImVec2 left{rest.w - picture - 14, rest.h};
  if (!ui.fit(words, style, left).fits(left)) return std::exchange(rest, Rect{});
  return cut_left(rest, picture, 14);
}

void draw_step(view::Ui& ui, GameKind game, int step, const Rect& r) {
  const std::string key = std::string(content::name_of(content::pool_of(game))) + "." + std::to_string(step + 1);
  const std::string_view words = ui.words().in_group("howto", key);
  ui.card(r, 26, view::tone::kPaper, view::tone::kLine);
  Rect rest = view::inset({r.x, r.y, r.w, r.h - ui.theme().lip_dp()}, 12);
  const bool row = rest.w > rest.h * 1.5F;
  const Rect panel = cut_picture(ui, words, rest);
  draw_howto_picture(ui, game, step, panel);
  const std::string id = "step-" + std::to_string(step + 1);
  if (rest.h <= 0) {
    view::Node node;
    node.id = id;
    node.role = view::Role::Image;
    node.name = words;
    node.rect = panel;
    return ui.emit(std::move(node));
  }
  const Style style{Type::Button, view::tone::kInk, true, row ? Align::Left : Align::Centre, true};
  const view::Block block = ui.fit(words, style, {rest.w, rest.h});
  const Rect place{rest.x, rest.y + std::max(0.0F, (rest.h - block.height) / 2), rest.w,
                   std::min(block.height, rest.h)};
  static_cast<void>(ui.text(id, words, place, style));
}

/// A way into the pipes: a game, or its street of today.
struct Way {
  GameKind game = GameKind::Pipes;
  std::string id;
  std::string street = {};
};

/// Learn, mend, lay, plan, and the street of today. At the elder level nothing is laid from scratch.
std::vector<Way> ways_of(const Flow& flow) {
  if (content::pool_of(flow.game()) != GameKind::Pipes) return {};
  const bool elder = flow.level() == rules::Level::Elder;
  std::vector<Way> ways;
  for (const GameKind game : {GameKind::PipesLearn, GameKind::Pipes, GameKind::PipesLay, GameKind::PipesPlan}) {
    const bool laid = game == GameKind::PipesLay || game == GameKind::PipesPlan;
    if (!elder || !laid) ways.push_back({game, std::string(content::name_of(game))});
  }
  const std::string today = flow.street_of_today();
  if (!elder && !today.empty()) ways.push_back({GameKind::Pipes, "today", today});
  return ways;
}

void draw_ways(Flow& flow, view::Ui& ui, const std::vector<Way>& ways, const Rect& r) {
  std::vector<float> wants;
  wants.reserve(ways.size());
  for (const Way& way : ways) wants.push_back(ui.width_of(ui.words().in_group("way", way.id), {Type::Button}));
  const std::size_t first = ui.theme().portrait() && ways.size() > 2 ? (ways.size() + 1) / 2 : ways.size();
  Rect rest = r;
  const float gap = ui.theme().gap_dp();
  const bool two = first < ways.size();
  const Rect upper = two ? cut_top(rest, (r.h - gap) / 2, gap) : rest;
  const auto middle = wants.begin() + static_cast<std::ptrdiff_t>(first);
  std::vector<Rect> cells = view::columns_wanting(upper, {wants.begin(), middle}, gap);
  if (two) {
    const std::vector<Rect> lower = view::columns_wanting(rest, {middle, wants.end()}, gap);
    cells.insert(cells.end(), lower.begin(), lower.end());
  }
  const Way* wanted = nullptr;
  for (std::size_t i = 0; i < ways.size(); ++i) {
    const bool on = ways[i].game == flow.game() && ways[i].street == flow.street();
    view::Button button{"way-" + ways[i].id, std::string(ui.words().in_group("way", ways[i].id)),
                        on ? Kind::River : Kind::Paper};
    button.key = std::to_string(i + 1);
    button.toggle = true;
    button.on = on;
    if (ui.button(button, cells[i])) wanted = &ways[i];
  }
  if (wanted == nullptr) return;
  flow.change_game(wanted->game);
  flow.choose_street(wanted->street);
}

}  // namespace

void draw_howto(Flow& flow, view::Ui& ui) {
  const view::Theme& theme = ui.theme();
  const view::Words& words = ui.words();
  Rect rest;
  if (draw_head(ui, view::name_of(words, flow.game()), rest)) flow.leave_round();
  Rect foot = cut_bottom(rest, theme.button_dp() * 1.1F, theme.gap_dp());
  const bool stacked = theme.portrait();
  const std::vector<Way> ways = ways_of(flow);
  if (!ways.empty()) {
    const float lines = stacked && ways.size() > 2 ? 2 : 1;
    const float one = std::max(theme.target_dp(), theme.button_dp() * 0.8F);
    const Rect row = cut_bottom(rest, lines * one + (lines - 1) * theme.gap_dp(), theme.gap_dp());
    draw_ways(flow, ui, ways, view::centred(row, std::min(row.w, 900 * std::max(1.0F, theme.scale)), row.h));
  }
  const float most = stacked ? 190 * std::max(1.0F, theme.scale) : 420 * theme.scale;
  if (stacked) rest = view::centred(rest, rest.w, std::min(rest.h, 3 * most));
  if (!stacked && theme.form != view::Form::Low)
    rest = view::centred(rest, std::min(rest.w, 3 * most), std::min(rest.h, most * 1.1F));
  const std::vector<Rect> cells = stacked ? rows(rest, 3, theme.gap_dp()) : columns(rest, 3, theme.gap_dp());
  for (int step = 0; step < 3; ++step) draw_step(ui, flow.game(), step, cells[static_cast<std::size_t>(step)]);

  view::Button go{"go", std::string(words("howto.go")), Kind::Go, Glyph::Play, "Enter"};
  if (flow.failed()) {
    go = {"retry", std::string(words("howto.retry")), Kind::River, Glyph::Redo, "Enter"};
  } else if (!flow.ready()) {
    go.disabled = true;
    go.glyph = Glyph::None;
    go.label = words("common.loading");
  }
  foot = view::centred(foot, std::min(foot.w, 460 * std::max(1.0F, theme.scale)), foot.h);
  if (!ui.button(go, foot)) return;
  if (flow.failed()) {
    flow.retry();
  } else {
    flow.begin();
  }
}

}  // namespace qingliu::app

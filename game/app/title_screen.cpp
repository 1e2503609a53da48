// Title: the gable is the sign, one yellow button starts.
#include <algorithm>
#include <cmath>

#include "game/app/screens.h"
#include "game/view/scene.h"

namespace qingliu::app {
namespace {

using view::Align;
using view::Button;
using view::Form;
using view::Glyph;
using view::Kind;
using view::Rect;
using view::Style;
using view::Theme;
using view::Type;

constexpr Style kTagline{Type::Body, view::tone::kOnSign, true, Align::Centre, true};

struct TitleLayout {
  float ground = 0;  ///< where the houses stand
  float water = 0;
  Rect wall;
  float logo_dp = 0;
  Rect logo;
  Rect tagline;
  Rect start;
  Rect games;
  Rect elder;
  Rect hint;  ///< h = 0: none
};

/// The name with a round stroke of its own colour: warmer than the bare face.
void draw_logo(view::Ui& ui, std::string_view name, const TitleLayout& at) {
  view::Block block = ui.block(name, {Type::Logo, view::tone::kLogo, true, Align::Centre}, at.logo.w * 2);
  block.type_dp = at.logo_dp;
  block.line_dp = at.logo_dp;
  block.height = at.logo_dp;
  const float scale = at.logo_dp / ui.theme().type_dp(Type::Logo);
  for (view::Line& line : block.lines) line.width *= scale;
  const float r = std::max(1.0F, std::round(at.logo_dp * 0.01F));  // whole: glyphs stand on whole dp
  for (const ImVec2 by : {ImVec2(-r, 0), ImVec2(r, 0), ImVec2(0, -r), ImVec2(0, r)}) {
    ui.draw(block, {at.logo.x + by.x, at.logo.y + by.y, at.logo.w, at.logo.h});
  }
  const auto placed =
      ui.paint().placed(middle_x(at.logo) - at.logo_dp, at.logo.y + at.logo_dp * 1.12F, at.logo_dp / 100);
  ui.paint().stroke("M2 6q16 -9 33 0t33 0t33 0t33 0t33 0t29 0", {view::rgb(0x3FB3B5), 5});
}

/// How high the tagline is in a wall `w` wide.
float tagline_height(const view::Ui& ui, float w) {
  return ui.fit(ui.words()("title.tagline"), kTagline, {w - 12, 60}).height;
}

TitleLayout upright(const view::Ui& ui) {
  const Theme& theme = ui.theme();
  TitleLayout at;
  const Rect& screen = theme.screen;
  Rect rest = theme.safe;
  const float side = theme.portrait() ? std::max(14.0F, 14 * theme.scale) : 0;
  rest = inset(rest, side, 0);
  at.elder = cut_bottom(rest, theme.button_dp() * 0.97F, 16);
  at.games = cut_left(at.elder, (at.elder.w - theme.gap_dp()) / 2, theme.gap_dp());
  at.start = cut_bottom(rest, theme.button_dp() * 1.18F, 16);
  at.water = at.start.y - 42 * theme.scale;
  at.ground = at.water - 42 * theme.scale;
  const float w = std::min(screen.w * 0.744F, (at.ground - theme.safe.y - 40) * 0.72F);
  const float bar = theme.screen.h > 720 ? theme.target_dp() + 12 * theme.scale : 4;  // else the ear reaches beside it
  const float top = theme.safe.y + bar + view::gable_rise(w);
  const float h = std::min(w * 0.74F, at.ground - top);
  at.wall = {middle_x(screen) - w / 2, at.ground - h, w, h};
  at.logo_dp = std::min(w * 0.365F, (h * 0.96F - tagline_height(ui, w) - 8) / 1.3F);
  at.logo = {at.wall.x, at.wall.y + h * 0.04F, w, at.logo_dp};
  at.tagline = {at.wall.x + 6, at.logo.y + at.logo_dp * 1.3F, w - 12, at.ground - at.logo.y - at.logo_dp * 1.3F - 6};
  return at;
}

TitleLayout wide(const view::Ui& ui) {
  const Theme& theme = ui.theme();
  TitleLayout at;
  const Rect& screen = theme.screen;
  const bool low = theme.form == Form::Low;
  const float k = theme.scale;
  at.ground = screen.h * (low ? 0.66F : 0.7F);
  at.water = at.ground + 40 * k;
  const float w = std::min(400 * k, screen.w * 0.36F);
  const float top = theme.safe.y + view::gable_rise(w) + (low ? 4 : 24 * k);
  const float h = std::min(w * 0.69F, at.ground - top);
  at.wall = {std::max(theme.safe.x, screen.w * 0.08F), at.ground - h, w, h};
  at.logo_dp = std::min({w * 0.345F, h * 0.54F, (h * 0.97F - tagline_height(ui, w) - 6) / 1.28F});
  constexpr float kLeastLogo = 44;
  const bool alone = at.logo_dp < kLeastLogo;  // no room for a tagline under it
  if (alone) at.logo_dp = std::min(w * 0.345F, h * 0.66F);
  at.logo = {at.wall.x, at.wall.y + h * 0.03F, w, at.logo_dp};
  at.tagline = {at.wall.x, at.logo.y + at.logo_dp * 1.28F, w, at.ground - at.logo.y - at.logo_dp * 1.28F - 4};
  if (alone) at.tagline.h = 0;
  Rect row{at.wall.x, 0, std::min(screen.w - at.wall.x * 2, low ? 700.0F : 800 * k),
           theme.button_dp() * (low ? 1.05F : 1.2F)};
  row.y = low ? bottom_of(theme.safe) - row.h : at.water + (screen.h - at.water - row.h) * 0.4F;
  const float gap = std::min(28 * k, 20.0F);
  at.start = cut_left(row, std::max(std::min(w, row.w * 0.44F), row.w * 0.4F), gap);
  at.games = cut_left(row, (row.w - gap) / 2, gap);
  at.elder = row;
  const float below = bottom_of(theme.screen) - bottom_of(at.start) - 14 * k;
  if (below > theme.type_dp(Type::Body) * 1.36F + 20)
    at.hint = {at.start.x, bottom_of(at.start) + 14 * k, right_of(at.elder) - at.start.x, below - 16};
  return at;
}

void draw_village(view::Ui& ui, const TitleLayout& at) {
  const Theme& theme = ui.theme();
  const float w = theme.screen.w;
  const float k = theme.scale;
  const float hz = at.ground;
  draw_sky(ui, {0, 0, w, hz + 10});
  draw_sun(ui, {w * 0.8F, hz * 0.29F, 34 * k * (theme.portrait() ? 1.0F : 1.6F)});
  view::Motion& motion = ui.motion();
  draw_cloud(ui, {-0.07F * w + 6 * k * motion.breath(12, 0), hz * 0.27F, 1.0F * k});
  draw_cloud(ui, {w * 0.58F + 6 * k * motion.breath(9, 0.4F), hz * 0.42F, 0.7F * k});
  draw_hills(ui, w, hz, hz / 560 * (theme.portrait() ? 1.15F : 1.55F));
  if (theme.portrait()) {
    draw_house(ui, {-34 * k, hz, 92 * k, 150 * k});
    draw_house(ui, {w - 56 * k, hz, 84 * k, 160 * k, false, true, 0, 1});
    draw_banana(ui, {30 * k, hz + 6, 0.82F * k});
  } else {
    draw_house(ui, {-46 * k, hz, 120 * k, 180 * k, false, false, 0, 2});
    draw_house(ui, {w * 0.44F, hz, 104 * k, 160 * k, false, true, 50, 1});
    draw_hall(ui, {w * 0.53F, hz, 1.05F * k});
    draw_bridge(ui, {w * 0.72F, hz + 2, 0.9F * k});
    draw_house(ui, {w - 112 * k, hz, 130 * k, 160 * k, false, false, 50, 1});
    draw_lychee_tree(ui, {w - 100 * k, hz + 4, 0.9F * k});
    draw_banana(ui, {w * 0.435F, hz + 4, 0.95F * k});
  }
  draw_gable(ui, at.wall);
  draw_glass(ui, {middle_x(at.wall), at.wall.y - at.wall.w * 0.2F, at.wall.w / 330});
  draw_lantern(ui, {at.wall.x + at.wall.w * 0.08F, at.wall.y + at.wall.w * 0.04F, at.wall.w / 720});
  draw_lantern(ui, {at.wall.x + at.wall.w * 0.92F, at.wall.y + at.wall.w * 0.04F, at.wall.w / 720});
  draw_quay(ui, {0, hz, w, at.water - hz + 6});
  draw_water(ui, {0, at.water, w, theme.screen.h - at.water});
}

void draw_life(view::Ui& ui, const TitleLayout& at) {
  const Theme& theme = ui.theme();
  const float w = theme.screen.w;
  const float k = theme.scale;
  const float bob = ui.motion().breath(6, 0);
  if (theme.portrait()) {
    draw_egret(ui, {4 * k, at.ground - 101 * k, 0.42F * k});
    draw_lotus(ui, {w - 40 * k, at.water + (24 + 2 * bob) * k, 0.45F * k});
    draw_lotus(ui, {24 * k, theme.screen.h - (12 - 2 * bob) * k, 0.6F * k});
    return;
  }
  const float boat = std::max(w * 0.8F, right_of(at.elder) + 170 * k);
  draw_boat(ui, {boat, at.water + (64 + 4 * bob) * k, 0.95F * k}, true);
  draw_egret(ui, {boat - 104 * k, at.water + (4 * bob - 158) * k, 0.82F * k}, view::EgretPose::Point);
  draw_lotus(ui, {w * 0.9F, at.water + (128 - 2 * bob) * k, k});
  draw_koi(ui, {boat + (6 + 20 * ui.motion().breath(11, 0.2F)) * k, at.water + 150 * k, 0.8F * k});
  draw_reeds(ui, {w - 18 * k, at.water + 60 * k, k});
}

/// A pill with the other language's name, upper right.
float corner_dp(const Theme& theme) {
  return std::max(theme.target_dp() + 4, theme.form == Form::Kiosk ? 76.0F : 52.0F);
}

bool language_button(view::Ui& ui) {
  const Theme& theme = ui.theme();
  const std::string label(ui.words()("title.other_language"));
  const float h = corner_dp(theme);
  const float w = std::max(h, ui.width_of(label, {Type::Button, 0}) + 40);
  return ui.button({"language", label, Kind::Paper}, {right_of(theme.safe) - w, theme.safe.y, w, h});
}

/// The name on the gable, and the line under it.
void draw_sign(view::Ui& ui, const TitleLayout& at) {
  const view::Words& words = ui.words();
  draw_logo(ui, words("title.name"), at);
  view::Node name;
  name.id = "heading";
  name.role = view::Role::Heading;
  name.name = words("title.name");
  name.rect = at.logo;
  name.level = 1;
  name.type_dp = at.logo_dp;
  ui.emit(std::move(name));
  if (at.tagline.h > 0) static_cast<void>(ui.text("tagline", words("title.tagline"), at.tagline, kTagline));
}

/// At once into a round, to all games, or to the level for elders.
void draw_ways_in(Flow& flow, view::Ui& ui, const TitleLayout& at) {
  const view::Words& words = ui.words();
  const auto play = [&flow](rules::Level level) {
    flow.set_level(level);
    flow.go(Screen::Choose);
  };
  if (ui.button({"quick", std::string(words("title.start")), Kind::Go, Glyph::Play, "Enter"}, at.start)) {
    flow.set_level(rules::Level::Standard);
    flow.quick_start();
  }
  if (ui.button({"start", std::string(words("title.games")), Kind::River, Glyph::Cards}, at.games)) {
    play(rules::Level::Standard);
  }
  const std::string_view elder = ui.one_line(words("title.elder"), words("title.elder_short"), {Type::Button},
                                             at.elder.w - 40 - ui.theme().type_dp(Type::Button) * 1.6F);
  if (ui.button({"elder", std::string(elder), Kind::Paper, Glyph::Elder}, at.elder)) play(rules::Level::Elder);
}

void draw_hint(view::Ui& ui, const Rect& room) {
  if (room.h <= 0) return;
  const Style style{Type::Body, view::tone::kPaper, true, Align::Left};
  const std::string_view words = ui.words()("title.hint");
  const view::Block block = ui.fit(words, style, {room.w - 40, room.h});
  const Rect pill{room.x, room.y, block.width + 40, block.height + 12};
  ui.paint().box(pill, pill.h / 2, view::tone::kInk);
  static_cast<void>(ui.text("hint", words, inset(pill, 20, 6), style));
}

/// Language at the right; settings and sound at the left.
void draw_corners(Flow& flow, view::Ui& ui) {
  const Theme& theme = ui.theme();
  const view::Words& words = ui.words();
  if (language_button(ui)) flow.switch_language();
  const float side = corner_dp(theme);
  const Rect gear{theme.safe.x, theme.safe.y, side, side};
  if (ui.round_button({"settings", std::string(words("settings.title")), Kind::Paper, Glyph::Gear}, gear)) {
    flow.open_settings();
  }
  const std::string_view sound = flow.muted() ? words("settings.unmute") : words("settings.mute");
  const Glyph speaker = flow.muted() ? Glyph::Mute : Glyph::Sound;
  if (ui.round_button({"mute", std::string(sound), Kind::Paper, speaker}, {right_of(gear) + 10, gear.y, side, side})) {
    flow.set_muted(!flow.muted());
  }
}

}  // namespace

void draw_title(Flow& flow, view::Ui& ui) {
  const TitleLayout at = ui.theme().portrait() ? upright(ui) : wide(ui);
  draw_village(ui, at);
  draw_life(ui, at);
  draw_sign(ui, at);
  draw_ways_in(flow, ui, at);
  draw_hint(ui, at.hint);
  draw_corners(flow, ui);
}

}  // namespace qingliu::app

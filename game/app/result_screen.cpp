// Result: stars, picked name, points and what was learnt, on the gable wall; then the ways on.
#include <algorithm>
#include <cmath>

#include "game/app/mistakes.h"
#include "game/app/screens.h"
#include "game/view/badge.h"
#include "game/view/scene.h"

namespace qingliu::app {
namespace {

using view::Align;
using view::Block;
using view::Button;
using view::Form;
using view::Glyph;
using view::Kind;
using view::Rect;
using view::Style;
using view::Type;
namespace tone = view::tone;

float second_height(const view::Theme& theme) { return std::max(theme.target_dp(), theme.button_dp() * 0.94F); }

/// How the upload stands, in words; "" when there is nothing to say.
std::string upload_words(const Flow& flow, const view::Words& words) {
  if (flow.name_open()) return std::string(words("result.pick_name"));
  const UploadState upload = flow.ports().scores.upload();
  switch (upload.state) {
    case Upload::None:
      return {};
    case Upload::Waiting:
      return std::string(words("result.waiting"));
    case Upload::Practice:
      return std::string(words("result.practice"));
    case Upload::Refused:
      return words.fill("result.refused", {{"code", upload.code}});
    case Upload::Verified:
      break;
  }
  if (upload.rank == 0) return std::string(words("result.verified"));
  return words.fill("result.ranked", {{"rank", view::thousands(upload.rank)}});
}

/// The texts of the wall, measured for a width: what the screen shares its room by.
struct Facts {
  std::string name, score, how_many, upload;
  Block name_block, score_block, many_block, upload_block;
  float name_h = 0;
  float height = 0;  ///< of all texts, without the stars
};

/// The stars stand beside the way home.
float least_stars(const view::Theme& theme) { return theme.portrait() ? theme.target_dp() + 6 : 40; }

/// The score that counts up, or at the elder level how many were right.
std::string score_words(view::Ui& ui, const rules::Tally& tally, const std::string& how_many) {
  if (ui.theme().elder()) return how_many;
  const float t = 1 - ui.motion().timeline("count-up", 500);
  const float ease = 1 - t * t * t;
  return view::thousands(std::lround(static_cast<float>(tally.points) * ease));
}

void measure(const Flow& flow, view::Ui& ui, ImVec2 size, Facts& facts) {
  const view::Theme& theme = ui.theme();
  const rules::Tally& tally = flow.round()->game().tally();
  const bool low = theme.form == Form::Low;  // on paper; the others on the lit wall
  const Style big{theme.elder() ? Type::Title : Type::Logo, low ? tone::kInk : tone::kLogo, true, Align::Centre, true};
  facts.how_many = ui.words().fill(
      "result.right_of", {{"right", std::to_string(tally.right)}, {"all", std::to_string(tally.right + tally.wrong)}});
  facts.score = score_words(ui, tally, facts.how_many);
  if (theme.elder()) facts.how_many.clear();
  facts.upload = upload_words(flow, ui.words());
  facts.name = flow.names().shown(flow.name(), ui.locale());
  const float beside = flow.name_open() ? theme.target_dp() + 14 : 0;
  const Style name_style{Type::Button, tone::kPaper, true, Align::Centre, true};
  const float name_w = size.x - beside - 20;
  facts.name_block = ui.fit(facts.name, name_style, {name_w, 44});
  if (!facts.name_block.fits({name_w, 44})) facts.name_block = ui.fit(facts.name, name_style, {name_w, 80});
  facts.name_h = std::max(theme.target_dp(), facts.name_block.height + 14);
  facts.score_block = ui.fit(facts.score, big, {size.x, size.y * (theme.elder() ? 0.3F : 0.19F)});
  facts.many_block = ui.fit(facts.how_many, {Type::Body, low ? tone::kInk : tone::kOnSign, true, Align::Centre, true},
                            {size.x, size.y * 0.2F});
  facts.upload_block =
      ui.fit(facts.upload, {Type::Second, low ? tone::kInk2 : tone::kOnSign2, false, Align::Centre, true},
             {size.x, size.y * 0.3F});
  facts.height = facts.name_h + facts.score_block.height + facts.many_block.height + facts.upload_block.height + 14;
}

void draw_name(Flow& flow, view::Ui& ui, const Rect& r, const Facts& facts) {
  const bool open = flow.name_open();
  const bool low = ui.theme().form == Form::Low;
  const float dice = open ? ui.theme().target_dp() + 10 : 0;
  const float w = std::min(r.w - dice, facts.name_block.width + (low ? 20.0F : 44.0F));
  const Rect pill{middle_x(r) - (w + dice) / 2, r.y, w, r.h};
  ui.paint().box(pill, std::min(pill.h / 2, 30.0F), tone::kInk);
  ui.draw_middle(facts.name_block, pill);
  view::Node node;
  node.id = "name";
  node.role = view::Role::Status;
  node.name = ui.words().fill("result.you_are", {{"name", facts.name}});
  node.rect = pill;
  node.type_dp = facts.name_block.type_dp;
  ui.emit(std::move(node));
  if (!open) return;
  const Rect roll = view::centred({right_of(pill) + 10, r.y, dice - 10, r.h}, dice - 10, dice - 10);
  if (ui.round_button({"shuffle-name", std::string(ui.words()("result.shuffle")), Kind::Paper, Glyph::Dice, "d"},
                      roll)) {
    flow.shuffle_name();
  }
}

/// Draws a line of the facts where it is and says it.
void draw_line(view::Ui& ui, view::Role role, std::string_view id, const Block& block, const Rect& place,
               std::string_view said) {
  if (block.lines.empty()) return;
  ui.draw(block, place);
  view::Node node;
  node.id = id;
  node.role = role;
  node.level = role == view::Role::Heading ? 1 : 0;
  node.name = said;
  node.rect = place;
  node.type_dp = block.type_dp;
  ui.emit(std::move(node));
}

/// Stars, name, score, how many, upload: one below the other in `r`; answers where they end.
float draw_facts(Flow& flow, view::Ui& ui, Rect r) {
  const view::Theme& theme = ui.theme();
  const rules::Tally& tally = flow.round()->game().tally();
  Facts facts;
  measure(flow, ui, {r.w, r.h}, facts);
  const float most = theme.form == Form::Kiosk ? 230.0F : 150.0F * std::max(1.0F, theme.scale);
  const float stars = std::clamp(r.h - facts.height, std::min(least_stars(theme), r.h * 0.3F), most);
  static_cast<void>(cut_top(r, std::max(0.0F, r.h - facts.height - stars) * 0.3F));
  draw_badge(ui, cut_top(r, stars), view::stars_of(tally));
  draw_name(flow, ui, cut_top(r, facts.name_h, 8), facts);
  const std::string points = ui.words().fill("play.points", {{"n", view::thousands(tally.points)}});
  draw_line(ui, view::Role::Heading, "score", facts.score_block, cut_top(r, facts.score_block.height),
            theme.elder() ? facts.score : points);
  draw_line(ui, view::Role::Text, "how-many", facts.many_block, cut_top(r, facts.many_block.height, 4), facts.how_many);
  draw_line(ui, view::Role::Status, "upload", facts.upload_block, cut_top(r, facts.upload_block.height), facts.upload);
  return r.y;
}

view::Reason lesson(const Flow& flow, const view::Ui& ui) {
  view::Reason reason;
  reason.tone = view::Reason::Tone::Right;
  reason.title = ui.words()("result.learnt");
  reason.text = lesson_of(*flow.pack(), flow.game(), flow.round()->game().tally(), ui.words());
  return reason;
}

void draw_ways_on(Flow& flow, view::Ui& ui, Rect r) {
  const view::Theme& theme = ui.theme();
  const view::Words& words = ui.words();
  const std::size_t mistakes = flow.round()->game().tally().mistakes.size();
  Rect second = cut_bottom(r, second_height(theme), theme.gap_dp());
  if (flow.name_open()) {
    if (ui.button({"accept-name", std::string(words("result.accept")), Kind::Go, Glyph::Check, "Enter"}, r)) {
      flow.accept_name();
    }
  } else if (ui.button({"again", std::string(words("result.again")), Kind::Go, Glyph::Redo, "Enter"}, r)) {
    return flow.again();
  }
  const std::vector<Rect> halves = columns(second, mistakes == 0 ? 1 : 2, theme.gap_dp());
  if (ui.button({"board", std::string(words("result.board")), Kind::River, Glyph::Cup, "b"}, halves[0])) {
    flow.open_board();
  }
  if (mistakes == 0) return;
  const std::string all = words.fill("result.review", {{"n", std::to_string(mistakes)}});
  const bool roomy = ui.width_of(all, {Type::Button}) < halves[1].w - 24;
  const std::string label = roomy ? all : std::string(words("result.review_short"));
  if (ui.button({"review", label, Kind::Paper, Glyph::Book, "m"}, halves[1])) flow.go(Screen::Review);
}

/// Sky, neighbours, the gable with its feet on `ground`, and bright water from there on.
void draw_wall(view::Ui& ui, const Rect& wall) {
  const view::Theme& theme = ui.theme();
  const float w = theme.screen.w;
  const float k = theme.scale;
  const float ground = bottom_of(wall);
  draw_sky(ui, {0, 0, w, ground + 10});
  draw_sun(ui, {w * 0.85F, 150 * k, 26 * k});
  draw_cloud(ui, {-0.06F * w, 128 * k, 0.7F * k});
  draw_hills(ui, w, ground, k);
  draw_house(ui, {-44 * k, ground, 84 * k, 150 * k});
  draw_house(ui, {w - 38 * k, ground, 84 * k, 128 * k, false, true, 0, 1});
  draw_gable(ui, wall, 0.8F);
  draw_quay(ui, {0, ground, w, 40 * k});
  draw_water(ui, {0, ground + 34 * k, w, theme.screen.h - ground - 34 * k}, true);
}

/// On an upright screen egret and lion stand beside the last lines of the wall, as large as they leave room.
void draw_hosts(view::Ui& ui, const Facts& facts, float ground, float below) {
  const view::Theme& theme = ui.theme();
  const float k = theme.scale;
  const float lines = below > 100 * k ? 0 : std::max(facts.many_block.width, facts.upload_block.width);
  const float margin = (theme.screen.w - lines) / 2 - 4;
  const float size = std::clamp(margin / 214, 0.2F * k, 0.42F * k);
  draw_egret(ui, {2 * k, ground + 4 * k - 258 * size, size}, view::EgretPose::Cheer);
  const float lion = std::clamp(margin / 280, 0.16F * k, 0.3F * k);
  draw_piece(ui, view::Piece::Lion, {theme.screen.w - 2 * k - 276 * lion, ground + 4 * k - 238 * lion, lion});
}

void draw_upright(Flow& flow, view::Ui& ui, Rect rest) {
  const view::Theme& theme = ui.theme();
  const float w = theme.screen.w;
  const float k = theme.scale;
  const Rect ways = cut_bottom(rest, theme.button_dp() + second_height(theme) + theme.gap_dp(), theme.gap_dp() + 4);
  Facts texts;
  const float wall_w = w * 0.8F;
  const float inner = wall_w - 12;  // what is written stays on the wall
  measure(flow, ui, {inner, rest.h}, texts);
  const float facts = texts.height + least_stars(theme) + 8;  // the least they need
  const view::Reason learnt = lesson(flow, ui);
  view::ReasonCard card(ui, learnt, {rest.w - 8, std::max(1.0F, rest.h - facts)});
  const bool with_lesson = card.height() <= rest.h - facts;
  Rect lesson_place = rest;
  if (with_lesson) lesson_place = cut_bottom(rest, card.height(), 10);
  const float ground = bottom_of(rest) - (rest.h > facts + 60 * k ? 44 * k : 0);
  const float rise = view::gable_rise(wall_w) * 0.8F;
  const float eaves = std::min(rest.y + rise + 8 * k, ground - 40);
  draw_wall(ui, {(w - wall_w) / 2, eaves, wall_w, ground - eaves});
  const float spare = std::max(0.0F, ground - rest.y - facts);
  const float top = rest.y + std::min(rise * 0.2F, spare * 0.5F);
  const float end = draw_facts(flow, ui, {(w - inner) / 2, top, inner, ground - top - 6});
  draw_hosts(ui, texts, ground, ground - end);
  if (with_lesson) card.draw(ui, view::inset(lesson_place, 4, 0), "lesson");
  draw_ways_on(flow, ui, ways);
}

/// Lanterns on a line across the sky, from the wall to the edge.
void draw_garland(view::Ui& ui, const Rect& from) {
  const float k = ui.theme().scale;
  constexpr int kLanterns = 5;
  ImVec2 points[4 * kLanterns + 1];
  for (int i = 0; i <= 4 * kLanterns; ++i) {
    const float t = static_cast<float>(i) / (4 * kLanterns);
    points[i] = {from.x + from.w * t, from.y - 12 * k * t + 4 * 52 * k * t * (1 - t)};
  }
  ui.paint().polyline(points, 4 * kLanterns + 1, {tone::kWoodDark, 3 * k, false});
  for (int i = 0; i < kLanterns; ++i) {
    const float sway = 2 * ui.motion().breath(7, static_cast<float>(i) * 0.17F);
    draw_piece(ui, view::Piece::Lantern, {points[4 * i + 2].x, points[4 * i + 2].y + 10 * k, 0.62F * k}, sway);
  }
}

void draw_wide(Flow& flow, view::Ui& ui, Rect rest) {
  const view::Theme& theme = ui.theme();
  const float k = theme.scale;
  const float ground = theme.screen.h * 0.78F;
  draw_street(ui, ground);
  draw_quay(ui, {0, ground, theme.screen.w, 44 * k});
  draw_water(ui, {0, ground + 40 * k, theme.screen.w, theme.screen.h - ground - 40 * k}, true);
  const bool low = theme.form == Form::Low;
  const float wall_w = std::min(rest.w * 0.47F, low ? 400.0F : 540 * k);
  if (!low) static_cast<void>(cut_left(rest, wall_w * 0.075F));  // the ear reaches out
  const Rect left = cut_left(rest, wall_w, 40 * k);
  if (low) {
    ui.card(left, 28, tone::kPaper, tone::kLine);
    static_cast<void>(draw_facts(flow, ui, view::inset(left, 14, 10)));
  } else {
    const float eaves = theme.safe.y + view::gable_rise(wall_w);
    draw_gable(ui, {left.x, eaves, wall_w, ground - eaves});
    draw_garland(ui, {right_of(left) - 95 * k, theme.safe.y + 104 * k, theme.screen.w - right_of(left) + 115 * k, 0});
    draw_egret(ui, {right_of(left) - 132 * k, ground - 190 * k, 0.74F * k}, view::EgretPose::Cheer);
    draw_piece(ui, view::Piece::Lion, {left.x - 10 * k, ground - 116 * k, 0.5F * k});
    static_cast<void>(draw_facts(flow, ui,
                                 {left.x + wall_w * 0.13F, theme.safe.y + wall_w * 0.1F, wall_w * 0.74F,
                                  ground - theme.safe.y - wall_w * 0.1F - 20 * k}));
  }
  if (!low) rest = view::inset(rest, 40 * k, 0);
  const float buttons = theme.button_dp() + second_height(theme) + theme.gap_dp();
  const Rect ways = cut_bottom(rest, std::min(buttons, rest.h), theme.gap_dp() + 8);
  const view::Reason learnt = lesson(flow, ui);
  view::ReasonCard card(ui, learnt, {rest.w, rest.h});
  if (card.height() <= rest.h) {
    const float y = rest.y + (rest.h - card.height()) * (low ? 0.0F : 0.55F);
    card.draw(ui, {rest.x, y, rest.w, card.height()}, "lesson");
  }
  draw_ways_on(flow, ui, ways);
}

}  // namespace

void draw_result(Flow& flow, view::Ui& ui) {
  if (flow.round() == nullptr || flow.pack() == nullptr) return;
  const view::Theme& theme = ui.theme();
  Rect rest = theme.safe;
  const float side = std::max(theme.target_dp() + 4, theme.form == Form::Kiosk ? 76.0F : 52.0F);
  const Rect home{theme.portrait() || theme.form == Form::Low ? rest.x : right_of(rest) - side, rest.y, side, side};
  if (theme.portrait()) {
    draw_upright(flow, ui, rest);
  } else {
    if (theme.form == Form::Low) {
      static_cast<void>(cut_left(rest, side, 10));
    } else {
      static_cast<void>(cut_top(rest, side, 8));
    }
    draw_wide(flow, ui, rest);
  }
  if (ui.round_button({"home", std::string(ui.words()("result.home")), Kind::Paper, Glyph::Home, "Escape"}, home)) {
    flow.accept_name();
    flow.go(Screen::Choose);
  }
}

}  // namespace qingliu::app

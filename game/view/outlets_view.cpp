// Outlets: the house cut open on the stage, the question and the pipes on a panel beside or below.
#include <algorithm>
#include <array>
#include <cmath>

#include "game/rules/outlets/outlets.h"
#include "game/view/game_view.h"
#include "game/view/house_water.h"
#include "game/view/names.h"
#include "game/view/outlets_layout.h"
#include "game/view/outlets_panel.h"
#include "game/view/pipes.h"
#include "game/view/play_bar.h"
#include "game/view/scene.h"

namespace qingliu::view {
namespace {

using content::Pipe;
using rules::Action;
using rules::Outlets;

/// How long a connection takes to be laid: the water must still be seen to run before the next question.
constexpr std::uint32_t kConnectMs = 280;

class OutletsView final : public GameView {
 public:
  explicit OutletsView(const content::Pack& pack) : pack_(&pack) {}
  void draw_scene(Ui& ui, const rules::MiniGame& game, const Rect& area) override;
  std::optional<Action> draw(Ui& ui, const rules::MiniGame& game, const Rect& area) override;

 private:
  OutletsLayout place(Ui& ui, const Outlets& game, const Rect& area) const;
  void draw_house(Ui& ui, const Outlets& game, const OutletsLayout& at);
  std::optional<Action> draw_feedback(Ui& ui, const Outlets& game, const OutletsLayout& at, const Rect& area);
  void draw_panel_feedback(Ui& ui, const Outlets& game, Rect room);

  const content::Pack* pack_;
};

OutletMark mark_of(Pipe pipe) {
  if (pipe == Pipe::Sewage) return OutletMark::Sewage;
  return pipe == Pipe::Rain ? OutletMark::Rain : OutletMark::Neither;
}

/// Whether an answered outlet was answered wrong.
bool was_wrong(const content::Outlet& outlet, Pipe chosen) { return outlet.local.empty() && chosen != outlet.answer; }

/// What was answered so far: the pipes that belong there, and a mark for each answer beside its fixture.
void draw_answered(Ui& ui, const Outlets& game, const content::Pack& pack) {
  std::array<std::vector<std::uint16_t>, 8> rooms;
  const auto drawn = static_cast<std::uint16_t>(game.drawn().size());
  for (std::uint16_t i = 0; i < drawn; ++i) {
    const auto chosen = game.chosen_at(i);
    if (!chosen || (i == game.progress().at && game.phase() == rules::Phase::Feedback)) continue;
    const content::Outlet& outlet = pack.outlets.entries[game.drawn()[i]];
    rooms[static_cast<std::size_t>(outlet.where)].push_back(i);
    draw_connection(ui, outlet.where, was_wrong(outlet, *chosen) ? outlet.answer : *chosen, 1);
  }
  for (std::size_t room = 0; room < rooms.size(); ++room) {
    const Rect strip = mark_strip(static_cast<content::Room>(room));
    const float n = static_cast<float>(rooms[room].size());
    const float cell = std::min(std::max(40.0F, 24 / ui.paint().scale()), strip.w / std::max(n, 1.0F));
    float x = strip.x + cell / 2;
    for (const std::uint16_t i : rooms[room]) {
      const content::Outlet& outlet = pack.outlets.entries[game.drawn()[i]];
      const Pipe chosen = game.chosen_at(i).value_or(Pipe::Neither);
      draw_outlet_mark(ui, {x, middle_y(strip), cell / 42}, mark_of(chosen), was_wrong(outlet, chosen));
      x += cell;
    }
  }
}

/// What is asked about: its picture in a bubble that points at the outlet.
void draw_asked(Ui& ui, const content::Outlet& outlet, const std::string& step) {
  Paint& paint = ui.paint();
  const ImVec2 at = bubble_place(outlet.where), to = outlet_place(outlet.where);
  const float pop = std::max(0.0F, ui.motion().spring("asked/" + step, 0.6F, 1, {420, 18}));
  const float r = std::clamp(27 / paint.scale(), 34.0F, 52.0F) * pop;
  const float far = std::hypot(to.x - at.x, to.y - at.y);
  const ImVec2 along((to.x - at.x) / far, (to.y - at.y) / far), aside(-along.y, along.x);
  const float wide = r * 0.42F;
  for (const float edge : {5.0F, 0.0F}) {
    const ImVec2 tip[] = {{at.x + aside.x * (wide + edge), at.y + aside.y * (wide + edge)},
                          {to.x + along.x * edge * 2, to.y + along.y * edge * 2},
                          {at.x - aside.x * (wide + edge), at.y - aside.y * (wide + edge)}};
    paint.polygon(tip, 3, edge > 0 ? tone::kOnAction : tone::kAction);
    paint.disc(at.x, at.y, r + edge, edge > 0 ? tone::kOnAction : tone::kAction);
  }
  paint.disc(at.x, at.y, r * 0.86F, rgb(0xFFFDF5));
  ui.picture(outlet.entry.icon, outlet.name.in(ui.locale()), {at.x - r * 0.6F, at.y - r * 0.6F, r * 1.2F, r * 1.2F});
}

/// Half the side of the sign of a network.
float sign_half(const Ui& ui) { return ui.theme().type_dp(Type::Second) * 0.78F; }

/// Where the water goes; kept within `room`.
void draw_tag(Ui& ui, ImVec2 middle, std::string_view words, Pipe pipe, const Rect& room) {
  const Hue hue = hue_of(pipe);
  const Style style{Type::Second, hue.ink, true, Align::Centre};
  const float h = ui.theme().type_dp(Type::Second) * 1.6F;
  Rect pill = centred({middle.x, middle.y, 0, 0}, ui.width_of(words, style) + h, h);
  pill.x = std::clamp(pill.x, room.x, std::max(room.x, right_of(room) - pill.w));
  pill.y = std::min(pill.y, bottom_of(room) - pill.h - 2);
  ui.paint().box(pill, h / 2, hue.ink);
  ui.paint().box(inset(pill, 2.5F), h / 2, hue.tint);
  ui.draw_middle(ui.block(words, style, pill.w), pill);
}

/// The paper of the panel: rounded towards the stage.
void draw_paper(Ui& ui, const OutletsLayout& at) {
  const float radius = ui.theme().portrait() ? 34.0F : 44 * std::max(1.0F, ui.theme().scale);
  const Rect& p = at.panel;
  ui.paint().box({p.x, p.y, p.w + radius * (ui.theme().portrait() ? 0.0F : 1.0F), p.h + radius}, radius, tone::kPaper);
}

void draw_sign(Ui& ui, ImVec2 middle, std::string_view sign, Pipe pipe) {
  const float size = ui.theme().type_dp(Type::Second);
  draw_well(ui.paint(), pipe, middle.x, middle.y, sign_half(ui));
  const Style style{Type::Second, hue_of(pipe).ink, true, Align::Centre};
  const float room = std::max(60.0F, size * 2);
  ui.draw_middle(ui.block(sign, style, room), centred({middle.x, middle.y, 0, 0}, room, room));
}

Reason reason_of(const Ui& ui, const Outlets& game) {
  const content::Outlet& outlet = game.outlet();
  const Words& words = ui.words();
  const bool local = game.outcome() == Outlets::Outcome::Local;
  const bool right = game.outcome() == Outlets::Outcome::Right;
  Reason reason = begin_reason(ui,
                               local   ? Reason::Tone::Info
                               : right ? Reason::Tone::Right
                                       : Reason::Tone::Wrong,
                               game);
  if (!local && !right) {
    reason.title = words.fill("outlets.goes_to", {{"pipe", name_of(words, outlet.answer)}});
  }
  reason.text = outlet.entry.explanation.in(ui.locale());
  for (const content::LocalRule& rule : outlet.local) {
    reason.rows.push_back(words.fill("feedback.place", {{"place", rule.place.in(ui.locale())},
                                                        {"answer", name_of(words, static_cast<Pipe>(rule.answer))}}));
  }
  reason.source = source_line(words, outlet.entry.source);
  return reason;
}

/// What lies over the foot of an upright screen: the panel, or the reason and the button.
float height_below(Ui& ui, const Outlets& game, const Rect& area) {
  const Theme& theme = ui.theme();
  if (!theme.portrait() || game.phase() != rules::Phase::Feedback) return 0;
  const Reason reason = reason_of(ui, game);
  const float foot = theme.button_dp() + theme.gap_dp() + theme.screen.h - bottom_of(area);
  return foot + 6 + ReasonCard(ui, reason, {area.w - 8, area.h - theme.button_dp() - theme.gap_dp()}).height();
}

OutletsLayout OutletsView::place(Ui& ui, const Outlets& game, const Rect& area) const {
  OutletsLayout at = lay_out_outlets(ui.theme(), area);
  if (!ui.theme().portrait()) return at;
  const float y = lay_out_outlets(ui.theme(), area, height_below(ui, game, area)).y;
  at.y = ui.motion().spring("house/lift", y, y, {120, 22});
  return at;
}

EgretPose pose_of(const Outlets& game) {
  if (game.phase() != rules::Phase::Feedback) return EgretPose::Think;
  return game.outcome() == Outlets::Outcome::Right ? EgretPose::Cheer : EgretPose::Point;
}

void OutletsView::draw_scene(Ui& ui, const rules::MiniGame& mini, const Rect& area) {
  const auto& game = static_cast<const Outlets&>(mini);
  const OutletsLayout at = place(ui, game, area);
  Paint& paint = ui.paint();
  const Theme& theme = ui.theme();
  const Rect& screen = theme.screen;
  const float k = at.scale;
  const float ground = at.y + 430 * k;
  draw_sky(ui, {0, 0, screen.w, ground + 4});
  draw_sun(ui, {at.stage.x + at.stage.w * 0.11F, ground - 380 * k, 40 * k});
  draw_cloud(ui, {at.stage.w * 0.02F, ground - 300 * k, 0.7F * k});
  draw_cloud(ui, {at.stage.w * 0.5F, ground - 510 * k, 1.1F * k});
  draw_hills(ui, screen.w, ground + 2, 0.9F * k);
  {
    const auto placed = paint.placed(at.x, at.y, k);
    draw_house_cut(ui);
    draw_egret(ui, {556, 4, 0.46F}, pose_of(game));
  }
  if (!theme.portrait() && theme.form != Form::Low) draw_paper(ui, at);
}

/// The mains are signed, and where they lead.
void draw_signs(Ui& ui, const OutletsLayout& at) {
  const auto point = [&at](float x, float y) { return ImVec2(at.x + x * at.scale, at.y + y * at.scale); };
  const float beside = sign_half(ui) > 30 * at.scale ? 330.0F : 230.0F;  // large signs stand side by side
  draw_sign(ui, point(beside, 478), ui.words()("outlets.sign_rain"), Pipe::Rain);
  draw_sign(ui, point(230, 546), ui.words()("outlets.sign_sewage"), Pipe::Sewage);
  const std::string_view river = ui.words()("outlets.to_river"), plant = ui.words()("outlets.to_plant");
  Rect room = at.stage;
  room.x = point(kBank + 14, 0).x;
  room.w = point(568, 0).x - room.x;
  room.h = point(0, 636).y - room.y;
  const float widths = ui.width_of(river, {Type::Second}) + ui.width_of(plant, {Type::Second});
  if (widths + ui.theme().type_dp(Type::Second) * 3.4F > room.w) return;
  draw_tag(ui, point(150, 606), river, Pipe::Rain, room);
  draw_tag(ui, point(500, 606), plant, Pipe::Sewage, room);
}

void OutletsView::draw_house(Ui& ui, const Outlets& game, const OutletsLayout& at) {
  Paint& paint = ui.paint();
  const std::string step = std::to_string(game.progress().at);
  {
    const auto placed = paint.placed(at.x, at.y, at.scale);
    draw_answered(ui, game, *pack_);
    if (game.phase() == rules::Phase::Feedback) {
      const float share = ui.motion().timeline("flow/" + step, kConnectMs);
      draw_connection(ui, game.outlet().where, game.chosen(), share);
      if (share >= 1) {
        const bool local = game.outcome() == Outlets::Outcome::Local;
        const RunningWater water{game.outlet().where, game.chosen(), game.outlet().answer != Pipe::Rain && !local,
                                 game.outcome() != Outlets::Outcome::Wrong};
        draw_running_water(ui, water, "water/" + step);
      }
    }
    draw_asked(ui, game.outlet(), step);
  }
  draw_signs(ui, at);
  Node node;
  node.id = "house";
  node.role = Role::Image;
  node.name = ui.words().fill("outlets.house", {{"room", name_of(ui.words(), game.outlet().where)}});
  node.rect = at.stage;
  ui.emit(std::move(node));
}

std::optional<Action> OutletsView::draw(Ui& ui, const rules::MiniGame& mini, const Rect& area) {
  const auto& game = static_cast<const Outlets&>(mini);
  const OutletsLayout at = place(ui, game, area);
  draw_house(ui, game, at);
  if (game.phase() == rules::Phase::Feedback) return draw_feedback(ui, game, at, area);
  if (ui.theme().portrait() || ui.theme().form == Form::Low) draw_paper(ui, at);
  return draw_outlets_asking(ui, game, outlets_panel_inner(ui.theme(), at));
}

/// Beside the house: what it was about, the reason, and the egret in what is left.
void OutletsView::draw_panel_feedback(Ui& ui, const Outlets& game, Rect room) {
  const Theme& theme = ui.theme();
  const content::Outlet& outlet = game.outlet();
  const Reason reason = reason_of(ui, game);
  const bool low = theme.form == Form::Low;
  const std::string_view name = outlet.name.in(ui.locale());
  const Style title{Type::Title, tone::kInk, true, Align::Left, true};
  if (!low) {
    Rect below;
    static_cast<void>(cut_play_bar(theme, below));
    room.h = bottom_of(room) - below.y - 8;
    room.y = below.y + 8;
  }
  room = inset(room, 4, 0);
  ReasonCard card(ui, reason, {room.w, room.h});
  const float side = std::min(room.w * 0.36F, (room.h - card.height()) - 24);
  const Block alone = ui.block(name, title, room.w);
  if (!low && side > 84) {
    Rect head = cut_top(room, side, 20);
    draw_outlet_picture(ui, outlet, cut_left(head, side, 18));
    const Block lines = ui.fit(name, title, {head.w, head.h});
    static_cast<void>(ui.heading("question", name, centred(head, head.w, lines.height + 1), title));
  } else if (card.height() + alone.height + 24 < room.h) {
    static_cast<void>(ui.heading("question", name, cut_top(room, alone.height + 1, 18), title));
  }
  const float h = std::min(card.height(), room.h);
  card.draw(ui, cut_top(room, h, 16), "reason/" + std::to_string(game.progress().at));
  const float k = std::min(room.h / 262, 1.1F * theme.scale);
  if (!low && k > 0.4F * theme.scale) {
    draw_egret(ui, {middle_x(room) - 90 * k, bottom_of(room) - 258 * k, k}, pose_of(game));
  }
}

std::optional<Action> OutletsView::draw_feedback(Ui& ui, const Outlets& game, const OutletsLayout& at,
                                                 const Rect& area) {
  const Theme& theme = ui.theme();
  Rect room = theme.portrait() ? area : outlets_panel_inner(theme, at);
  if (theme.form == Form::Low) draw_paper(ui, at);
  const Rect next = cut_bottom(room, theme.button_dp(), theme.gap_dp());
  if (theme.portrait()) {
    room = inset(room, 4, 0);
    const Reason reason = reason_of(ui, game);
    ReasonCard card(ui, reason, {room.w, room.h});
    const float h = std::min(card.height(), room.h);
    const Rect place{room.x, bottom_of(room) - h, room.w, h};
    // A reason that is too long lies over the pipes: the water is seen to run first.
    const std::string step = std::to_string(game.progress().at);
    const bool over_pipes = place.y < at.y + 560 * at.scale;
    const bool seen = !over_pipes || ui.motion().timeline("seen/" + step, 900) >= 1;
    if (seen) card.draw(ui, place, "reason/" + step);
  } else {
    draw_panel_feedback(ui, game, room);
  }
  if (next_button(ui, next, on_last_step(game))) return Action{static_cast<std::uint8_t>(Outlets::Verb::Next), 0, 0};
  return std::nullopt;
}

}  // namespace

std::unique_ptr<GameView> make_outlets_view(const content::Pack& pack) { return std::make_unique<OutletsView>(pack); }

}  // namespace qingliu::view

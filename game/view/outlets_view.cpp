// Outlets: the house cut open on the stage, the question and the pipes on a panel beside or below.
#include <algorithm>
#include <array>

#include "game/rules/outlets/outlets.h"
#include "game/view/game_view.h"
#include "game/view/house_water.h"
#include "game/view/names.h"
#include "game/view/pipes.h"
#include "game/view/scene.h"

namespace qingliu::view {
namespace {

using content::Pipe;
using rules::Action;
using rules::Outlets;

/// How long a connection takes to be laid: the water must still be seen to run before the next question.
constexpr std::uint32_t kConnectMs = 280;

/// Where stage and panel are, and how the house box (see house.h) is placed on the stage.
struct OutletsLayout {
  Rect stage;
  Rect panel;
  float x = 0, y = 0, scale = 1;
};

OutletsLayout lay_out(const Theme& theme, const Rect& area) {
  OutletsLayout at;
  const Rect& screen = theme.screen;
  float top = area.y;
  if (theme.portrait()) {
    const float least = theme.elder() ? 300.0F : 246.0F;
    const float h = std::clamp(screen.h * 0.385F, least, 330 * std::max(1.0F, theme.scale));
    at.panel = {0, screen.h - h, screen.w, h};
    at.stage = {0, top, screen.w, at.panel.y - top};
    at.scale = std::min(screen.w / 772, at.stage.h / 590);
    at.x = (screen.w - 800 * at.scale) / 2 - 8 * at.scale;
  } else {
    const bool low = theme.form == Form::Low;
    const float w =
        low ? screen.w * 0.47F : std::min(screen.w * 0.36F, 430 * theme.scale * (theme.elder() ? 1.2F : 1.0F));
    if (low) top = theme.safe.y;
    at.panel = {screen.w - w, 0, w, screen.h};
    at.stage = {0, top, screen.w - w, screen.h - top};
    at.scale = std::min(at.stage.w / 790, at.stage.h / 605);
    at.x = (at.stage.w - 800 * at.scale) / 2;
  }
  at.y = bottom_of(at.stage) - 630 * at.scale;
  if (!theme.portrait()) at.y = std::max(at.y, at.stage.y - 40 * at.scale);
  return at;
}

Rect panel_inner(const Theme& theme, const OutletsLayout& at) {
  if (theme.portrait()) {
    const float bottom = bottom_of(theme.safe);
    return {theme.safe.x, at.panel.y + 14, theme.safe.w, bottom - at.panel.y - 14};
  }
  const float margin = theme.form == Form::Low ? 16 : 32 * std::max(theme.scale, 0.8F);
  return {at.panel.x + margin, theme.safe.y, at.panel.w - 2 * margin, theme.safe.h};
}

class OutletsView final : public GameView {
 public:
  explicit OutletsView(const content::Pack& pack) : pack_(&pack) {}
  void draw_scene(Ui& ui, const rules::MiniGame& game, const Rect& area) override;
  std::optional<Action> draw(Ui& ui, const rules::MiniGame& game, const Rect& area) override;

 private:
  void draw_house(Ui& ui, const Outlets& game, const OutletsLayout& at);
  std::optional<Action> draw_asking(Ui& ui, const Outlets& game, Rect inner);
  std::optional<Action> draw_feedback(Ui& ui, const Outlets& game, const OutletsLayout& at, const Rect& area);

  const content::Pack* pack_;
};

OutletMark mark_of(Pipe pipe) {
  if (pipe == Pipe::Sewage) return OutletMark::Sewage;
  return pipe == Pipe::Rain ? OutletMark::Rain : OutletMark::Neither;
}

/// The marks of all outlets of the round; several in one room stand one above the other.
void draw_marks(Ui& ui, const Outlets& game, const content::Pack& pack) {
  const std::uint16_t at = game.progress().at;
  const bool asking = game.phase() == rules::Phase::Asking;
  std::array<int, 8> seen{};
  const float large = std::max(1.0F, 0.8F / ui.paint().scale());  // a mark stays readable on a small house
  ImVec2 asked;
  const auto drawn = static_cast<std::uint16_t>(game.drawn().size());
  for (std::uint16_t i = 0; i < drawn; ++i) {
    const content::Outlet& outlet = pack.outlets.entries[game.drawn()[i]];
    ImVec2 place = outlet_place(outlet.where);
    place.y -= static_cast<float>(seen[static_cast<std::size_t>(outlet.where)]++) * 42 * large;
    if (i == at) asked = place;
    if (i == at && asking) continue;  // drawn last, over the others
    const auto chosen = game.chosen_at(i);
    const bool wrong = chosen && outlet.local.empty() && *chosen != outlet.answer;
    draw_outlet_mark(ui, {place.x, place.y, large}, chosen ? mark_of(*chosen) : OutletMark::Unasked, wrong);
  }
  if (asking) draw_outlet_mark(ui, {asked.x, asked.y, large}, OutletMark::Asked, false);
}

/// Half the side of the sign of a network.
float sign_half(const Ui& ui) { return ui.theme().type_dp(Type::Second) * 0.78F; }

/// Where the water goes; kept within `stage` and off its `sign`.
void draw_tag(Ui& ui, ImVec2 middle, ImVec2 sign, std::string_view words, Pipe pipe, const Rect& stage) {
  const Hue hue = hue_of(pipe);
  const Style style{Type::Second, hue.ink, true, Align::Centre};
  const float h = ui.theme().type_dp(Type::Second) * 1.75F;
  Rect pill = centred({middle.x, middle.y, 0, 0}, ui.width_of(words, style) + h, h);
  pill.x = std::clamp(pill.x, stage.x + 6, std::max(stage.x + 6, right_of(stage) - pill.w - 6));
  const float half = sign_half(ui);
  pill.y = std::max(pill.y, sign.y + half + 3);
  if (bottom_of(pill) > bottom_of(stage) - 2) pill.y = bottom_of(stage) - pill.h - 2;
  if (pill.y < sign.y + half) pill.x = sign.x + half + 4;  // no room below it: beside it
  ui.paint().box(pill, h / 2, hue.ink);
  ui.paint().box(inset(pill, 2.5F), h / 2, hue.tint);
  ui.draw_middle(ui.block(words, style, pill.w), pill);
}

void draw_sign(Ui& ui, ImVec2 middle, std::string_view sign, Pipe pipe) {
  const float size = ui.theme().type_dp(Type::Second);
  draw_well(ui.paint(), pipe, middle.x, middle.y, sign_half(ui));
  const Style style{Type::Second, hue_of(pipe).ink, true, Align::Centre};
  const float room = std::max(60.0F, size * 2);
  ui.draw_middle(ui.block(sign, style, room), centred({middle.x, middle.y, 0, 0}, room, room));
}

void OutletsView::draw_scene(Ui& ui, const rules::MiniGame& /*game*/, const Rect& area) {
  const OutletsLayout at = lay_out(ui.theme(), area);
  Paint& paint = ui.paint();
  const Rect& screen = ui.theme().screen;
  const float k = at.scale;
  const float ground = at.y + 430 * k;
  draw_sky(ui, {0, 0, screen.w, ground + 4});
  draw_sun(ui, {at.stage.x + at.stage.w * (ui.theme().portrait() ? 0.84F : 0.1F), at.stage.y + 46 * k + 20, 40 * k});
  draw_cloud(ui, {at.stage.w * 0.64F, at.stage.y + 20 * k, 0.9F * k});
  draw_hills(ui, screen.w, ground + 2, 0.9F * k);
  const auto placed = paint.placed(at.x, at.y, k);
  draw_house_cut(ui);
}

void OutletsView::draw_house(Ui& ui, const Outlets& game, const OutletsLayout& at) {
  Paint& paint = ui.paint();
  const std::string step = std::to_string(game.progress().at);
  {
    const auto placed = paint.placed(at.x, at.y, at.scale);
    if (game.phase() == rules::Phase::Feedback) {
      const float share = ui.motion().timeline("flow/" + step, kConnectMs);
      draw_connection(ui, game.outlet().where, game.chosen(), share);
    }
    draw_marks(ui, game, *pack_);
    if (game.phase() == rules::Phase::Feedback && ui.motion().timeline("flow/" + step, kConnectMs) >= 1) {
      const bool local = game.outcome() == Outlets::Outcome::Local;
      const RunningWater water{game.outlet().where, game.chosen(), game.outlet().answer != Pipe::Rain && !local,
                               game.outcome() != Outlets::Outcome::Wrong};
      draw_running_water(ui, water, "water/" + step);
    }
  }
  const auto point = [&at](float x, float y) { return ImVec2(at.x + x * at.scale, at.y + y * at.scale); };
  draw_sign(ui, point(96, 520), ui.words()("outlets.sign_rain"), Pipe::Rain);
  draw_sign(ui, point(536, 540), ui.words()("outlets.sign_sewage"), Pipe::Sewage);
  Rect left = at.stage;
  const Rect right = cut_right(left, left.w / 2);
  const std::string_view river = ui.words()("outlets.to_river"), plant = ui.words()("outlets.to_plant");
  const float widest = std::max(ui.width_of(river, {Type::Second}), ui.width_of(plant, {Type::Second}));
  const bool tagged = widest + ui.theme().type_dp(Type::Second) * 2.2F < right.w;
  if (tagged) draw_tag(ui, point(126, 582), point(96, 520), river, Pipe::Rain, left);
  if (tagged) draw_tag(ui, point(620, 596), point(536, 540), plant, Pipe::Sewage, right);
  Node node;
  node.id = "house";
  node.role = Role::Image;
  node.name = ui.words().fill("outlets.house", {{"room", name_of(ui.words(), game.outlet().where)}});
  node.rect = at.stage;
  ui.emit(std::move(node));
}

std::optional<Action> OutletsView::draw(Ui& ui, const rules::MiniGame& mini, const Rect& area) {
  const auto& game = static_cast<const Outlets&>(mini);
  const OutletsLayout at = lay_out(ui.theme(), area);
  draw_house(ui, game, at);
  if (game.phase() == rules::Phase::Feedback) return draw_feedback(ui, game, at, area);
  const float radius = ui.theme().portrait() ? 34.0F : 44 * std::max(1.0F, ui.theme().scale);
  const Rect& p = at.panel;
  ui.paint().box({p.x, p.y, p.w + radius, p.h + radius}, radius, tone::kPaper);
  return draw_asking(ui, game, panel_inner(ui.theme(), at));
}

/// A piece of the pipe with its pattern; a cross for none.
void draw_swatch(Ui& ui, Pipe pipe, const Rect& picture) {
  if (pipe == Pipe::Neither) {
    const float s = std::min(picture.w, picture.h);
    ui.paint().disc(middle_x(picture), middle_y(picture), s * 0.46F, tone::kLine);
    draw_glyph(ui.paint(), Glyph::Cross, {middle_x(picture), middle_y(picture)}, s * 0.52F, tone::kInk);
  } else {
    const ImVec2 ends[] = {{middle_x(picture), picture.y - 40}, {middle_x(picture), bottom_of(picture) + 40}};
    ui.paint().list().PushClipRect({picture.x, picture.y}, {right_of(picture), bottom_of(picture)}, true);
    draw_pipe(ui.paint(), pipe, ends, 2, std::min(34.0F * std::max(1.0F, ui.theme().scale), picture.h * 0.5F));
    ui.paint().list().PopClipRect();
  }
}

/// One pipe to choose: its pattern, its name, where it leads.
bool draw_pipe_choice(Ui& ui, Pipe pipe, const Rect& r, std::size_t number) {
  const Hue hue = hue_of(pipe);
  const std::string id = "pipe-" + std::string(content::name_of(pipe));
  const std::string name(name_of(ui.words(), pipe));
  const std::string_view to = ui.words().in_group("pipe_to", content::name_of(pipe));
  const Feel touch = ui.feel(id, r);
  const float lip = ui.theme().lip_dp();
  const float radius = std::min(24 * std::max(1.0F, ui.theme().scale), r.h / 3);
  Rect face{r.x, r.y + touch.sunk * (lip - 1), r.w, r.h - lip};
  Paint& paint = ui.paint();
  paint.box({r.x, r.y + lip, r.w, r.h - lip}, radius, hue.lip);
  paint.box(face, radius, hue.tint);
  Rect rest = inset(face, 12, 8);
  const bool stacked = rest.h > 104 && rest.w < rest.h * 1.9F;
  const float swatch =
      stacked ? rest.h * 0.36F : std::min({rest.h, 72.0F * std::max(1.0F, ui.theme().scale), rest.w * 0.28F});
  const Rect picture = stacked ? cut_top(rest, swatch, 6) : cut_left(rest, swatch, 12);
  draw_swatch(ui, pipe, picture);
  const Align align = stacked ? Align::Centre : Align::Left;
  std::string both;
  Block head = ui.fit(name, {Type::Button, hue.ink, true, align, true}, {rest.w, rest.h});
  Block line = ui.fit(to, {Type::Second, hue.ink, true, align, true}, {rest.w, std::max(1.0F, rest.h - head.height)});
  if (head.height + line.height > rest.h + 4) {  // no second line: both in one, or the name alone
    line.lines.clear();
    both = name + std::string(ui.words()("punctuation.pause")) + std::string(to);
    const Block one = ui.block(both, {Type::Button, hue.ink, true, align}, rest.w);
    if (one.lines.size() == 1) head = one;
  }
  const float texts = head.height + (line.lines.empty() ? 0 : line.height);
  const float y = rest.y + std::max(0.0F, (rest.h - texts) / 2);
  ui.draw(head, {rest.x, y, rest.w, head.height});
  ui.draw(line, {rest.x, y + head.height, rest.w, line.height});
  if (touch.focused) ui.focus_ring(r, radius);
  Node node;
  node.id = id;
  node.role = Role::Button;
  node.name = name + ui.words()("punctuation.pause").data() + std::string(to);
  node.rect = r;
  node.key = std::to_string(number + 1);
  node.type_dp = line.lines.empty() ? head.type_dp : std::min(head.type_dp, line.type_dp);
  return ui.press(std::move(node));
}

std::vector<Rect> choice_cells(const Theme& theme, Rect r, std::size_t count) {
  const float gap = theme.portrait() ? 10 : 14;
  if (!theme.portrait() || theme.elder()) {
    const float most = (theme.form == Form::Low ? 84.0F : 150.0F) * std::max(theme.scale, 1.0F);
    const float n = static_cast<float>(count);
    r.h = std::min(r.h, n * most + (n - 1) * gap);
    return rows(r, count, gap);
  }
  if (count < 3) return columns(r, count, gap);
  std::vector<Rect> cells;
  Rect upper = r;
  const Rect lower = cut_bottom(upper, std::max(64.0F, r.h * 0.3F), gap);
  cells = columns(upper, 2, gap);
  cells.push_back(lower);
  return cells;
}

std::optional<Action> OutletsView::draw_asking(Ui& ui, const Outlets& game, Rect inner) {
  const Theme& theme = ui.theme();
  const content::Outlet& outlet = game.outlet();
  const Words& words = ui.words();
  const bool low = theme.form == Form::Low;
  if (!theme.portrait() && !low) {
    const std::string where = std::string(name_of(words, outlet.where)) + std::string(words("punctuation.pause")) +
                              count_line(words, game.progress());
    const Style style{Type::Second, tone::kInk, true};
    const Block block = ui.block(where, style, inner.w - 32);
    const Rect chip = cut_top(inner, block.height + 14, 14);
    ui.paint().box({chip.x, chip.y, block.width + 32, chip.h}, chip.h / 2, tone::kMist);
    static_cast<void>(ui.text("where", where, {chip.x + 16, chip.y + 7, block.width + 1, block.height}, style));
  }
  const std::string question = words.fill("outlets.question", {{"name", outlet.name.in(ui.locale())}});
  const Style title{Type::Title, tone::kInk, true, Align::Left, !theme.portrait()};
  const Block block = ui.fit(question, title, {inner.w, inner.h * 0.34F});
  static_cast<void>(ui.heading("question", question, cut_top(inner, block.height + 1, 10), title));
  const std::string_view hint = outlet.hint.in(ui.locale());
  const Style hint_style{Type::Second, tone::kInk2, false};
  if (!hint.empty() && !low) {
    const std::string text = words.fill("outlets.hint", {{"hint", hint}});
    const Block lines = ui.block(text, hint_style, inner.w);
    const float choices = (theme.target_dp() + 34) * static_cast<float>(theme.portrait() ? 2 : game.pipes().size());
    if (inner.h - lines.height > choices + 20) {
      const Rect place = theme.portrait() ? cut_top(inner, lines.height, 8) : cut_bottom(inner, lines.height, 12);
      static_cast<void>(ui.text("hint", text, {place.x, place.y, place.w, lines.height + 1}, hint_style));
    }
  }
  std::optional<Action> action;
  const std::vector<Rect> cells = choice_cells(theme, inner, game.pipes().size());
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const Pipe pipe = game.pipes()[i];
    if (!draw_pipe_choice(ui, pipe, cells[i], i)) continue;
    action = Action{static_cast<std::uint8_t>(Outlets::Verb::Connect), static_cast<std::int32_t>(pipe), 0};
  }
  return action;
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

std::optional<Action> OutletsView::draw_feedback(Ui& ui, const Outlets& game, const OutletsLayout& at,
                                                 const Rect& area) {
  const Theme& theme = ui.theme();
  Rect room = theme.portrait() ? area : panel_inner(theme, at);
  if (!theme.portrait()) {
    const float radius = 44 * std::max(1.0F, theme.scale);
    ui.paint().box({at.panel.x, 0, at.panel.w + radius, at.panel.h + radius}, radius, tone::kPaper);
  }
  const Rect next = cut_bottom(room, theme.button_dp(), theme.gap_dp());
  room = inset(room, 4, 0);
  const Reason reason = reason_of(ui, game);
  ReasonCard card(ui, reason, {room.w, room.h});
  const Style title{Type::Title, tone::kInk, true, Align::Left, true};
  const std::string_view name = game.outlet().name.in(ui.locale());
  const Block head = ui.block(name, title, room.w);
  if (!theme.portrait() && card.height() + head.height + 24 < room.h) {
    static_cast<void>(ui.heading("question", name, cut_top(room, head.height + 1, 18), title));
  }
  const float h = std::min(card.height(), room.h);
  const Rect place = theme.portrait() ? Rect{room.x, bottom_of(room) - h, room.w, h} : Rect{room.x, room.y, room.w, h};
  // A long reason lies over the pipes: the water is seen to run first.
  const std::string step = std::to_string(game.progress().at);
  const bool over_pipes = theme.portrait() && place.y < at.panel.y - 30;
  const bool seen = !over_pipes || ui.motion().timeline("seen/" + step, 700) >= 1;
  if (seen) card.draw(ui, place, "reason/" + step);
  if (next_button(ui, next, on_last_step(game))) return Action{static_cast<std::uint8_t>(Outlets::Verb::Next), 0, 0};
  return std::nullopt;
}

}  // namespace

std::unique_ptr<GameView> make_outlets_view(const content::Pack& pack) { return std::make_unique<OutletsView>(pack); }

}  // namespace qingliu::view

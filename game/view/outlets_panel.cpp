// On wide panels the choices keep their height; the question takes what is above them.
#include "game/view/outlets_panel.h"

#include <algorithm>

#include "game/view/names.h"
#include "game/view/pipes.h"
#include "game/view/play_bar.h"

namespace qingliu::view {
namespace {

using content::Pipe;
using rules::Action;
using rules::Outlets;

/// A piece of the pipe with its pattern; a cross for none.
void draw_swatch(Ui& ui, Pipe pipe, const Rect& picture) {
  if (pipe == Pipe::Neither) {
    const float s = std::min(picture.w, picture.h);
    ui.paint().disc(middle_x(picture), middle_y(picture), s * 0.46F, tone::kLine);
    draw_glyph(ui.paint(), Glyph::Cross, {middle_x(picture), middle_y(picture)}, s * 0.52F, tone::kInk);
  } else {
    const ImVec2 ends[] = {{middle_x(picture), picture.y - 40}, {middle_x(picture), bottom_of(picture) + 40}};
    ui.paint().list().PushClipRect({picture.x, picture.y}, {right_of(picture), bottom_of(picture)}, true);
    draw_pipe(ui.paint(), pipe, ends, 2, std::min(38.0F * std::max(1.0F, ui.theme().scale), picture.h * 0.5F));
    ui.paint().list().PopClipRect();
  }
}

/// The pattern, the name and where it leads; answers the smallest type.
float draw_pipe_words(Ui& ui, Pipe pipe, Rect rest) {
  const Hue hue = hue_of(pipe);
  const std::string_view name = name_of(ui.words(), pipe);
  const std::string_view to = ui.words().in_group("pipe_to", content::name_of(pipe));
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
    both = std::string(name) + std::string(ui.words()("punctuation.pause")) + std::string(to);
    const Block one = ui.block(both, {Type::Button, hue.ink, true, align}, rest.w);
    if (one.lines.size() == 1) head = one;
  }
  const float texts = head.height + (line.lines.empty() ? 0 : line.height);
  const float y = rest.y + std::max(0.0F, (rest.h - texts) / 2);
  ui.draw(head, {rest.x, y, rest.w, head.height});
  ui.draw(line, {rest.x, y + head.height, rest.w, line.height});
  return line.lines.empty() ? head.type_dp : std::min(head.type_dp, line.type_dp);
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
  const float type_dp = draw_pipe_words(ui, pipe, inset(face, 12, 8));
  if (touch.focused) ui.focus_ring(r, radius);
  Node node;
  node.id = id;
  node.role = Role::Button;
  node.name = name + ui.words()("punctuation.pause").data() + std::string(to);
  node.rect = r;
  node.key = std::to_string(number + 1);
  node.type_dp = type_dp;
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

/// The choices of an upright screen are as many rows as there is room for; elsewhere they stand where a child reaches.
Rect cut_choices(const Theme& theme, Rect& inner) {
  if (theme.form == Form::Kiosk) return cut_bottom(inner, std::min(inner.h * 0.52F, bottom_of(inner) - 560), 24);
  if (theme.form != Form::Tablet) return {};
  const float top = std::max(inner.y + inner.h * 0.44F, 250.0F);
  const float foot = bottom_of(inner) - 64 * theme.scale;
  const Rect choices{inner.x, top, inner.w, foot - top};
  inner.h = top - inner.y - 14;
  return choices;
}

/// Question, picture and hint of a wide panel, in the room above the choices.
void draw_wide_question(Ui& ui, const Outlets& game, Rect rest) {
  const Theme& theme = ui.theme();
  const content::Outlet& outlet = game.outlet();
  const std::string question = ui.words().fill("outlets.question", {{"name", outlet.name.in(ui.locale())}});
  const std::string hint = ui.words().fill("outlets.hint", {{"hint", outlet.hint.in(ui.locale())}});
  const Style title{Type::Title, tone::kInk, true, Align::Left, true};
  const Style small{theme.elder() ? Type::Second : Type::Body, tone::kInk, false, Align::Left, true};
  const float pad = 14 * std::max(1.0F, theme.scale);
  Block lines = ui.fit(hint, small, {rest.w - 2 * pad, rest.h * 0.34F});
  float side = std::min(rest.w * 0.36F, rest.h - lines.height - 3 * pad);
  Block block = ui.fit(question, title, {rest.w - side - pad, rest.h - lines.height - 3 * pad});
  const bool hinted = !outlet.hint.empty() && lines.fits({rest.w - 2 * pad, rest.h}) &&
                      block.fits({rest.w - side - pad, rest.h - lines.height - 3 * pad});
  if (!hinted) {
    side = 0;
    block = ui.fit(question, title, {rest.w, rest.h});
  }
  const bool pictured = side >= 72;
  Rect head = cut_top(rest, hinted ? std::max(side, block.height + 1) : rest.h, pad);
  if (pictured) draw_outlet_picture(ui, outlet, cut_left(head, side, pad));
  const float y = head.y + std::max(0.0F, (head.h - block.height) / 2);
  static_cast<void>(ui.heading("question", question, {head.x, y, head.w, block.height + 1}, title));
  if (!hinted) return;
  const Rect box{rest.x, rest.y, rest.w, std::min(rest.h, lines.height + 1.4F * pad)};
  ui.paint().box(box, 18 * std::max(1.0F, theme.scale), tone::kMist);
  static_cast<void>(ui.text(
      "hint", hint, {box.x + pad, box.y + (box.h - lines.height) / 2, box.w - 2 * pad, lines.height + 1}, small));
}

void draw_upright_question(Ui& ui, const Outlets& game, Rect& inner) {
  const Theme& theme = ui.theme();
  const content::Outlet& outlet = game.outlet();
  const std::string question = ui.words().fill("outlets.question", {{"name", outlet.name.in(ui.locale())}});
  const Style title{Type::Title, tone::kInk, true, Align::Left, !theme.portrait()};
  const Block block = ui.fit(question, title, {inner.w, inner.h * 0.34F});
  static_cast<void>(ui.heading("question", question, cut_top(inner, block.height + 1, 10), title));
  const std::string_view hint = outlet.hint.in(ui.locale());
  if (hint.empty() || theme.form == Form::Low) return;
  const Style style{Type::Second, tone::kInk2, false};
  const std::string text = ui.words().fill("outlets.hint", {{"hint", hint}});
  const Block lines = ui.block(text, style, inner.w);
  if (inner.h - lines.height <= (theme.target_dp() + 34) * 2 + 20) return;
  const Rect place = cut_top(inner, lines.height, 8);
  static_cast<void>(ui.text("hint", text, {place.x, place.y, place.w, lines.height + 1}, style));
}

/// Which room it is in, as a chip in the row of the play bar.
void draw_where(Ui& ui, const Outlets& game, const Rect& row) {
  const std::string where(name_of(ui.words(), game.outlet().where));
  const Style style{Type::Button, tone::kInk, true, Align::Centre};
  const float h = ui.theme().type_dp(Type::Button) * 1.7F;
  const float w = std::min(row.w, ui.width_of(where, style) + h);
  const Rect chip{row.x, middle_y(row) - h / 2, w, h};
  ui.paint().box(chip, h / 2, tone::kMist);
  const Block block = ui.fit(where, style, {w - 12, h});
  static_cast<void>(ui.text("where", where, centred(chip, w - 12, block.height + 1), style));
}

}  // namespace

void draw_outlet_picture(Ui& ui, const content::Outlet& outlet, const Rect& r) {
  const float side = std::min(r.w, r.h);
  const Rect card = centred(r, side, side);
  ui.paint().box(card, side * 0.24F, tone::kFirst);
  ui.picture(outlet.entry.icon, outlet.name.in(ui.locale()), inset(card, side * 0.13F));
}

void draw_beads(Ui& ui, rules::Progress progress, const Rect& r) {
  const std::string count = count_line(ui.words(), progress);
  const Style style{Type::Second, tone::kInk, true, Align::Centre};
  const Block block = ui.fit(count, style, {r.w, r.h});
  Rect rest = r;
  const Rect line = cut_bottom(rest, block.height + 1, 4);
  static_cast<void>(ui.text("step", count, line, style));
  const int of = std::max<int>(progress.of, 1);
  const float step = std::min(rest.w / static_cast<float>(of), rest.h * 1.6F);
  const float size = std::min(rest.h, step * 0.62F) / 2;
  if (size < 4) return;
  float x = middle_x(r) - step * static_cast<float>(of - 1) / 2;
  for (int i = 0; i < of; ++i, x += step) {
    const bool now = i == progress.at;
    if (now) ui.paint().disc(x, middle_y(rest), size * 1.3F, tone::kActionLip);
    ui.paint().disc(x, middle_y(rest), now ? size : size * 0.9F,
                    now               ? tone::kAction
                    : i < progress.at ? tone::kWater
                                      : tone::kLine);
  }
}

std::optional<Action> draw_outlets_asking(Ui& ui, const Outlets& game, Rect inner) {
  const Theme& theme = ui.theme();
  const bool wide = !theme.portrait() && theme.form != Form::Low;
  Rect choices = inner;
  if (wide) {
    Rect below;
    const Rect bar = cut_play_bar(theme, below);
    Rect rest{inner.x, below.y + 8, inner.w, bottom_of(inner) - below.y - 8};
    draw_where(ui, game, {inner.x, bar.y, inner.w * 0.5F, bar.h});
    choices = cut_choices(theme, rest);
    const float beads = theme.type_dp(Type::Second) * 1.36F + 30 * theme.scale;
    if (theme.form == Form::Kiosk) draw_beads(ui, game.progress(), cut_bottom(rest, beads, 16));
    if (theme.form == Form::Tablet) {
      const float top = bottom_of(choices) + 10;
      draw_beads(ui, game.progress(), {inner.x, top, inner.w, bottom_of(inner) - top});
    }
    draw_wide_question(ui, game, rest);
  } else {
    draw_upright_question(ui, game, choices);
  }
  std::optional<Action> action;
  const std::vector<Rect> cells = choice_cells(theme, choices, game.pipes().size());
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const Pipe pipe = game.pipes()[i];
    if (!draw_pipe_choice(ui, pipe, cells[i], i)) continue;
    action = Action{static_cast<std::uint8_t>(Outlets::Verb::Connect), static_cast<std::int32_t>(pipe), 0};
  }
  return action;
}

}  // namespace qingliu::view

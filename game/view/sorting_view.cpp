// Sorting: items come by boat on the water, four bins with faces stand on the quay. Where things
// are is worked out in sorting_layout.cpp; here they are drawn.
#include <algorithm>
#include <cmath>

#include "game/rules/sorting/sorting.h"
#include "game/view/game_view.h"
#include "game/view/names.h"
#include "game/view/scene.h"
#include "game/view/sorting_layout.h"

namespace qingliu::view {
namespace {

using content::Bin;
using rules::Action;
using rules::Sorting;

Action put(Bin bin) { return {static_cast<std::uint8_t>(Sorting::Verb::Put), static_cast<std::int32_t>(bin), 0}; }

/// The thing in question: the whole item or the part of it that is asked.
struct Asked {
  std::string_view icon;
  std::string name;
  std::string note;
};

Asked asked(const Ui& ui, const Sorting& game) {
  const content::SortingItem& item = game.item();
  const content::Locale locale = ui.locale();
  if (const auto part = game.part()) {
    const content::Part& one = item.parts[*part];
    return {one.icon.empty() ? item.entry.icon : one.icon, std::string(one.name.in(locale)),
            ui.words().fill("sorting.part_of", {{"item", item.name.in(locale)}})};
  }
  return {item.entry.icon, std::string(item.name.in(locale)), std::string(item.note.in(locale))};
}

/// Names this moment, so that springs and flights begin anew with each question.
std::string moment(const Sorting& game, std::string_view what) {
  return std::string(what) + "/" + std::to_string(game.progress().at) + "/" +
         std::to_string(game.part() ? *game.part() + 1 : 0);
}

constexpr float kLabelInset = 1;

/// The layout with labels high enough for the longest of the bins' names.
SortingLayout place(const Ui& ui, const Sorting& game, const Rect& area) {
  const float width = bin_width(ui.theme(), game, area) - 2 * kLabelInset;
  float height = ui.theme().type_dp(Type::Button) * 1.6F;
  for (const Bin bin : game.bins()) {
    if (bin == Bin::Drain) continue;
    const Block name = ui.fit(name_of(ui.words(), bin), {Type::Button, 0, true, Align::Centre, true}, {width, 50});
    height = std::max(height, name.height + 8);
  }
  return lay_out(ui.theme(), game, area, height);
}

class SortingView final : public GameView {
 public:
  void draw_scene(Ui& ui, const rules::MiniGame& game, const Rect& area) override;
  std::optional<Action> draw(Ui& ui, const rules::MiniGame& game, const Rect& area) override;

 private:
  std::optional<Action> draw_asking(Ui& ui, const Sorting& game, const SortingLayout& at);
  std::optional<Action> draw_feedback(Ui& ui, const Sorting& game, const SortingLayout& at);
  void draw_item(Ui& ui, const Sorting& game, const SortingLayout& at);
  std::optional<Action> draw_tools(Ui& ui, const Sorting& game, const SortingLayout& at);
  std::optional<Action> draw_bins(Ui& ui, const Sorting& game, const SortingLayout& at);
  void draw_waiting(Ui& ui, const Sorting& game, const SortingLayout& at);
  void draw_flight(Ui& ui, const Sorting& game, const SortingLayout& at);
};

void SortingView::draw_scene(Ui& ui, const rules::MiniGame& mini, const Rect& area) {
  const auto& game = static_cast<const Sorting&>(mini);
  const SortingLayout at = place(ui, game, area);
  const Theme& theme = ui.theme();
  Paint& paint = ui.paint();
  const bool bright = game.outcome() == Sorting::Outcome::Right;
  const float w = theme.screen.w;
  draw_street(ui, at.horizon);
  draw_water(ui, {0, at.horizon, w, at.quay - at.horizon + 6}, bright);
  const float k = theme.scale;
  draw_lotus(ui, {w * 0.9F, at.quay - 44 * k, 0.6F * k});
  draw_lotus(ui, {w * 0.09F, at.quay - 22 * k, 0.5F * k});
  if (bright) draw_koi(ui, {w * 0.88F, at.horizon + 60 * k, 0.5F * k});
  if (!theme.portrait() && theme.form != Form::Low) {
    paint.oval(100 * k, at.quay - 18 * k, 76 * k, 12 * k, rgb(0x5AA8A6));
    paint.oval(100 * k, at.quay - 22 * k, 66 * k, 9 * k, rgb(0xE8DEC4));
    draw_egret(ui, {20 * k, at.quay - 235 * k, 0.82F * k}, bright ? EgretPose::Cheer : EgretPose::Point);
    draw_koi(ui, {w * 0.28F, at.horizon + (at.quay - at.horizon) * 0.4F, 0.66F * k});
  }
  draw_quay(ui, {0, at.quay, w, theme.screen.h - at.quay});
}

std::optional<Action> SortingView::draw(Ui& ui, const rules::MiniGame& mini, const Rect& area) {
  const auto& game = static_cast<const Sorting&>(mini);
  const SortingLayout at = place(ui, game, area);
  if (game.phase() == rules::Phase::Feedback) return draw_feedback(ui, game, at);
  return draw_asking(ui, game, at);
}

std::optional<Action> SortingView::draw_asking(Ui& ui, const Sorting& game, const SortingLayout& at) {
  Paint& paint = ui.paint();
  if (at.question.h > 0) {
    const std::string_view question = ui.words()("sorting.question");
    const Style style{Type::Button, tone::kPaper, true, Align::Centre};
    const float width = std::min(at.question.w, ui.width_of(question, style) + at.question.h);
    const Rect pill = centred(at.question, width, at.question.h);
    paint.box(pill, pill.h / 2, tone::kInk);
    const float inner = (pill.h - ui.block(question, style, pill.w).height) / 2;
    static_cast<void>(ui.heading("question", question, inset(pill, pill.h * 0.3F, std::max(0.0F, inner)), style));
  }
  draw_waiting(ui, game, at);
  draw_item(ui, game, at);
  std::optional<Action> action = draw_tools(ui, game, at);
  const std::optional<Action> binned = draw_bins(ui, game, at);
  return binned ? binned : action;
}

/// What the card says, and the picture in the room that the words leave.
struct ItemWords {
  Block name;
  Block note;
  Rect picture;
  Rect place;
};

ItemWords measure_item(const Ui& ui, const Asked& now, const SortingLayout& at) {
  constexpr float kLeastPicture = 52;
  ItemWords out;
  Rect inner = at.inside;
  const Style name_style{Type::Display, tone::kInk, true, at.sideways ? Align::Left : Align::Centre, true};
  const Style note_style{Type::Second, tone::kInk2, false, name_style.align, true};
  Rect beside = inner;
  const float left = at.sideways ? std::min(inner.h, inner.w * 0.42F) : 0;
  if (at.sideways) out.picture = centred(cut_left(beside, left, 16), left, left);
  const float most = at.sideways ? inner.h : inner.h - kLeastPicture;
  out.note = ui.block(now.note, note_style, beside.w);
  out.name = ui.fit(now.name, name_style, {beside.w, most - out.note.height});
  if (out.name.height + out.note.height > most) {  // the name matters more
    out.note = {};
    out.name = ui.fit(now.name, name_style, {beside.w, most});
  }
  const float texts = out.name.height + out.note.height;
  if (at.sideways) {
    out.place = centred(beside, beside.w, texts);
    return out;
  }
  const float side = std::clamp(inner.h - texts - 6, 1.0F, inner.w * 0.76F);
  const float air = std::max(0.0F, inner.h - texts - side) / 3;
  out.picture = {middle_x(inner) - side / 2, inner.y + air, side, side};
  out.place = {inner.x, inner.y + side + 2 * air, inner.w, texts};
  return out;
}

void SortingView::draw_item(Ui& ui, const Sorting& game, const SortingLayout& at) {
  const Asked now = asked(ui, game);
  const float in = ui.motion().spring(moment(game, "boat"), 0, 1, kBoatSpring);
  const float shift = (1 - in) * ui.theme().screen.w * 0.7F;
  Paint& paint = ui.paint();
  const auto moved = paint.placed(shift, 0, 1);
  const float boat = at.card.w / (at.sideways ? 250.0F : 210.0F);
  if (at.boat_y > 0) draw_boat(ui, {middle_x(at.card), at.boat_y, boat});
  const float radius = std::min(34 * std::max(1.0F, ui.theme().scale), at.card.h / 4);
  ui.card(at.card, radius, tone::kPaper, tone::kLine);
  const ItemWords words = measure_item(ui, now, at);
  ui.picture(now.icon, now.name, words.picture);
  ui.draw(words.name, {words.place.x, words.place.y, words.place.w, words.name.height});
  ui.draw(words.note, {words.place.x, words.place.y + words.name.height, words.place.w, words.note.height});
  Node node;
  node.id = "item";
  node.role = Role::Status;
  node.name = now.note.empty() ? now.name : now.name + ui.words()("punctuation.pause").data() + now.note;
  node.rect = at.card;
  node.type_dp = words.note.lines.empty() ? words.name.type_dp : std::min(words.note.type_dp, words.name.type_dp);
  ui.emit(std::move(node));
}

/// The next items in smaller boats, where the water is wide enough.
void SortingView::draw_waiting(Ui& ui, const Sorting& game, const SortingLayout& at) {
  const Theme& theme = ui.theme();
  const float room = theme.screen.w - right_of(at.card);
  if (theme.form == Form::Low || room < 300 * theme.scale) return;
  const float k = theme.scale;
  for (const std::uint16_t ahead : {std::uint16_t{2}, std::uint16_t{1}}) {
    const content::SortingItem* item = game.upcoming(ahead);
    if (item == nullptr) continue;
    const float size = (ahead == 1 ? 100.0F : 74.0F) * k;
    const float x = right_of(at.card) + room * (ahead == 1 ? 0.42F : 0.82F);
    const float y = at.horizon + (at.quay - at.horizon) * (ahead == 1 ? 0.5F : 0.3F);
    draw_boat(ui, {x, y, size / 160});
    ui.paint().box({x - size * 0.62F, y - size * 1.06F, size * 1.24F, size * 1.1F}, size * 0.24F, tone::kPaper);
    ui.picture(item->entry.icon, item->name.in(ui.locale()),
               {x - size * 0.4F, y - size * 0.94F, size * 0.8F, size * 0.8F});
  }
}

std::optional<Action> SortingView::draw_tools(Ui& ui, const Sorting& game, const SortingLayout& at) {
  std::optional<Action> action;
  std::size_t cell = 0;
  if (game.can_take_apart()) {
    Button apart{"take-apart", std::string(ui.words()("sorting.take_apart")), Kind::River, Glyph::Scissors, "t"};
    if (ui.button(apart, at.tools[cell++])) action = Action{static_cast<std::uint8_t>(Sorting::Verb::TakeApart), 0, 0};
  }
  constexpr const char* kKeys[] = {"q", "w", "e"};
  for (const content::Step step : game.steps_offered()) {
    Node node;
    node.id = "step-" + std::string(content::name_of(step));
    Button chip{node.id, std::string(name_of(ui.words(), step)), Kind::Paper, Glyph::None, kKeys[cell % 3]};
    chip.done = game.step_done(step);
    if (ui.button(chip, at.tools[cell++]))
      action = Action{static_cast<std::uint8_t>(Sorting::Verb::Prepare), static_cast<std::int32_t>(step), 0};
  }
  for (const Bin bin : game.bins()) {
    if (bin != Bin::Drain) continue;
    Button drain{"bin-drain", std::string(name_of(ui.words(), bin)), Kind::River, Glyph::Drop, "5"};
    if (ui.button(drain, at.tools[cell++])) action = put(bin);
  }
  return action;
}

/// One bin with its label; the whole column is the target.
struct BinCell {
  Bin bin;
  Rect cell;
  BinPose pose;
  bool outlined = false;
};

bool draw_bin_cell(Ui& ui, const BinCell& one, const SortingLayout& at, bool pressable) {
  const Hue hue = hue_of(one.bin);
  Paint& paint = ui.paint();
  const std::string name(name_of(ui.words(), one.bin));
  const std::string id = "bin-" + std::string(content::name_of(one.bin));
  const Feel touch = ui.feel(id, one.cell);
  Rect cell = one.cell;
  const float radius = std::min(44.0F, at.label_dp / 2);
  const float lip = ui.theme().lip_dp() * 0.7F;
  const Rect label = cut_bottom(cell, at.label_dp + lip);
  const float k = std::min((cell.w - 2) / 122, cell.h / 178);
  const float hop = touch.hovered && pressable ? 3.0F : 0.0F;
  draw_bin(ui, {middle_x(cell) - 60 * k, bottom_of(cell) - 177 * k - hop, k}, one.bin, one.pose);
  const Rect face{label.x, label.y + touch.sunk * (lip - 1), label.w, at.label_dp};
  if (one.outlined) paint.box(inset(label, -4), radius + 4, tone::kPaper);
  paint.box({label.x, label.y + lip, label.w, at.label_dp}, radius, hue.lip);
  paint.box(face, radius, hue.fill);
  const Style style{Type::Button, tone::kOnFill, true, Align::Centre, true};
  const Block block = ui.fit(name, style, {face.w - 2 * kLabelInset, face.h});
  ui.draw_middle(block, face);
  if (touch.focused) ui.focus_ring(inset(one.cell, 3), 20);
  if (!pressable) return false;
  Node node;
  node.id = id;
  node.role = Role::Button;
  node.name = name;
  node.rect = one.cell;
  node.key = std::to_string(static_cast<int>(one.bin) + 1);
  node.type_dp = block.type_dp;
  return ui.press(std::move(node));
}

std::optional<Action> SortingView::draw_bins(Ui& ui, const Sorting& game, const SortingLayout& at) {
  std::optional<Action> action;
  const bool asking = game.phase() == rules::Phase::Asking;
  const std::optional<Bin> right = game.right_bin();
  std::size_t i = 0;
  for (const Bin bin : game.bins()) {
    if (bin == Bin::Drain) continue;
    const Rect& cell = at.bins[i];
    BinCell one{bin, cell, {}, false};
    one.pose.look = std::clamp((middle_x(at.card) - middle_x(cell)) / 60, -2.5F, 2.5F);
    if (!asking) {
      one.outlined = right == bin;
      const bool chosen = game.chosen() == bin;
      one.pose.mood = right == bin ? Mood::Happy : chosen ? Mood::Puzzled : Mood::Calm;
      if (game.outcome() == Sorting::Outcome::Local) one.pose.mood = Mood::Calm;
    }
    const float open = one.outlined ? 1.0F : 0.0F;
    one.pose.lid = std::clamp(ui.motion().spring("lid/" + std::to_string(i), 0, open, kLidSpring), 0.0F, 1.15F);
    if (draw_bin_cell(ui, one, at, asking)) action = put(bin);
    ++i;
  }
  return action;
}

void SortingView::draw_flight(Ui& ui, const Sorting& game, const SortingLayout& at) {
  if (game.outcome() != Sorting::Outcome::Right || game.chosen() == Bin::Drain) return;
  std::size_t column = 0;
  for (std::size_t i = 0, seen = 0; i < game.bins().size(); ++i) {
    if (game.bins()[i] == Bin::Drain) continue;
    if (game.bins()[i] == game.chosen()) column = seen;
    ++seen;
  }
  const float t = ui.motion().timeline(moment(game, "flight"), 320);
  if (t >= 1) return;
  const float ease = t * t;
  const ImVec2 from(middle_x(at.inside), at.inside.y + at.inside.h * 0.4F);
  const float size = std::min(at.inside.w, at.inside.h) * 0.6F;
  const ImVec2 to(middle_x(at.bins[column]), at.bins[column].y + 20);
  const float lift = std::sin(t * 3.1415926F) * 60;
  const float side = size * (1 - 0.7F * ease);
  const Asked now = asked(ui, game);
  ui.picture(
      now.icon, now.name,
      {from.x + (to.x - from.x) * ease - side / 2, from.y + (to.y - from.y) * ease - lift - side / 2, side, side});
}

Reason reason_of(const Ui& ui, const Sorting& game) {
  const content::SortingItem& item = game.item();
  const Words& words = ui.words();
  const content::Locale locale = ui.locale();
  const bool local = game.outcome() == Sorting::Outcome::Local;
  const bool right = game.outcome() == Sorting::Outcome::Right;
  const Reason::Tone tone = local ? Reason::Tone::Info : right ? Reason::Tone::Right : Reason::Tone::Wrong;
  Reason reason = begin_reason(ui, tone, game);
  reason.text = item.entry.explanation.in(locale);
  if (const auto part = game.part()) {
    const content::Part& one = item.parts[*part];
    if (!one.explanation.empty()) reason.text = one.explanation.in(locale);
  }
  if (game.outcome() == Sorting::Outcome::NotWhole) {
    reason.title = words("sorting.not_whole");
  } else if (!right && !local && game.right_bin()) {
    reason.title = words.fill("sorting.goes_to", {{"bin", name_of(words, *game.right_bin())}});
  }
  for (const content::LocalRule& rule : item.local) {
    reason.rows.push_back(words.fill("feedback.place", {{"place", rule.place.in(locale)},
                                                        {"answer", name_of(words, static_cast<Bin>(rule.answer))}}));
  }
  if (!item.prepare.empty()) {
    std::string steps;
    for (const content::Step step : item.prepare) {
      if (!steps.empty()) steps += words("punctuation.list");
      steps += name_of(words, step);
    }
    reason.rows.push_back(words.fill("sorting.prepare_first", {{"steps", steps}}));
  }
  reason.source = source_line(words, item.entry.source);
  return reason;
}

std::optional<Action> SortingView::draw_feedback(Ui& ui, const Sorting& game, const SortingLayout& at) {
  const Reason reason = reason_of(ui, game);
  ReasonCard card(ui, reason, {at.reason.w, at.reason.h});
  Rect place = at.reason;
  Rect next = at.next;
  const bool covers = card.height() > at.reason.h && at.tall_reason.h > at.reason.h;
  if (covers) {  // the bins have been answered: the reason may cover them
    place = at.tall_reason;
    next = at.low_next;
    card = ReasonCard(ui, reason, {place.w, place.h});
  } else {
    static_cast<void>(draw_bins(ui, game, at));
    draw_flight(ui, game, at);
  }
  card.draw(ui, place, moment(game, "reason"));
  const float below = place.y + card.height() + 10;
  const std::uint16_t combo = game.tally().combo;
  if (combo >= 3 && !ui.theme().elder() && next.y - below > 56) {
    const std::string words = ui.words().fill("feedback.combo", {{"n", std::to_string(combo)}});
    const Style style{Type::Button, tone::kOnFill, true, Align::Centre};
    const float h = ui.theme().type_dp(Type::Button) * 2;
    const Rect pill = centred({place.x, below, place.w, next.y - below - 10}, ui.width_of(words, style) + h * 1.2F, h);
    ui.paint().box({pill.x, pill.y + 5, pill.w, pill.h}, h / 2, tone::kKapokLip);
    ui.pill(pill, words, tone::kKapok, style);
    Node node;
    node.id = "combo";
    node.name = words;
    node.rect = pill;
    node.type_dp = ui.theme().type_dp(Type::Button);
    ui.emit(std::move(node));
  }
  const bool parts_left = game.part() && *game.part() != game.part_order().back();
  if (next_button(ui, next, on_last_step(game) && !parts_left))
    return Action{static_cast<std::uint8_t>(Sorting::Verb::Next), 0, 0};
  return std::nullopt;
}

}  // namespace

std::unique_ptr<GameView> make_sorting_view() { return std::make_unique<SortingView>(); }

}  // namespace qingliu::view

// Choose: every game of every pack as a card with its little scene.
#include <algorithm>

#include "game/app/screens.h"
#include "game/view/names.h"
#include "game/view/pipes.h"
#include "game/view/scene.h"

namespace qingliu::app {
namespace {

using content::GameKind;
using view::Rect;
using view::Style;
using view::Type;

struct Offer {
  const PackCard* card;
  GameKind game;
};

std::vector<Offer> offers_of(const std::vector<PackCard>& cards) {
  std::vector<Offer> offers;
  for (const PackCard& card : cards) {
    for (const GameKind game : card.games) {
      if (game != GameKind::Blank && content::pool_of(game) == game) offers.push_back({&card, game});
    }
  }
  return offers;
}

void sorting_scene(view::Ui& ui, const Rect& r, float k) {
  view::Paint& paint = ui.paint();
  const auto placed = paint.placed(middle_x(r) - 86 * k, bottom_of(r) - 112 * k, k);
  draw_quay(ui, {-200, 92, 572, 30});
  for (int i = 0; i < 4; ++i) {
    const view::BinPose pose{i == 2 ? view::Mood::Happy : view::Mood::Calm, 0, i < 2 ? 2.0F : -2.0F};
    draw_bin(ui, {8 + static_cast<float>(i) * 40, 38, 0.32F}, static_cast<content::Bin>(i), pose);
  }
}

void outlets_scene(view::Ui& ui, const Rect& r, float k) {
  view::Paint& paint = ui.paint();
  const auto placed = paint.placed(middle_x(r) - 86 * k, bottom_of(r) - 112 * k, k);
  draw_house(ui, {48, 114, 76, 42, false, false, 68, 0});
  draw_glass(ui, {68, 84, 0.36F});
  const ImVec2 sewage[] = {{26, 36}, {26, 118}};
  const ImVec2 rain[] = {{148, 36}, {148, 118}};
  draw_pipe(paint, content::Pipe::Sewage, sewage, 2, 15);
  draw_pipe(paint, content::Pipe::Rain, rain, 2, 15);
}

/// Two houses over their two networks, one passing over the other.
void pipes_scene(view::Ui& ui, const Rect& r, float k) {
  view::Paint& paint = ui.paint();
  const auto placed = paint.placed(middle_x(r) - 86 * k, bottom_of(r) - 112 * k, k);
  draw_house(ui, {26, 56, 44, 16, false, false, 50, 0});
  draw_house(ui, {102, 56, 44, 16, true, false, 50, 0});
  paint.box({-200, 56, 572, 70}, 0, view::tone::kEarth);
  const ImVec2 main[] = {{-200, 100}, {124, 100}};
  const ImVec2 drain[] = {{64, 78}, {372, 78}};
  const ImVec2 first[] = {{36, 56}, {36, 100}};
  const ImVec2 second[] = {{112, 56}, {112, 100}};
  const ImVec2 roof[] = {{64, 56}, {64, 78}};
  draw_pipe(paint, content::Pipe::Sewage, main, 2, 12);
  draw_pipe(paint, content::Pipe::Sewage, first, 2, 12);
  draw_pipe(paint, content::Pipe::Sewage, second, 2, 12);
  draw_pipe(paint, content::Pipe::Rain, roof, 2, 12);
  draw_pipe(paint, content::Pipe::Rain, drain, 2, 12);
}

void quiz_scene(view::Ui& ui, std::string_view icon, const Rect& r, float k) {
  view::Paint& paint = ui.paint();
  const auto placed = paint.placed(middle_x(r) - 86 * k, bottom_of(r) - 112 * k, k);
  const auto wide = paint.placed(-120, 0, 1);
  draw_hills(ui, 412, 112, 0.3F);
  const auto back = paint.placed(120, 0, 1);
  draw_egret(ui, {14, 16, 0.4F}, view::EgretPose::Think);
  paint.box({88, 12, 76, 56}, 16, view::tone::kPaper);
  paint.fill("M100 64L92 82L116 66Z", view::tone::kPaper);
  ui.picture(icon, "", {104, 17, 44, 44});
}

void draw_picture(view::Ui& ui, const Offer& offer, const Rect& r) {
  view::Paint& paint = ui.paint();
  const bool waste = offer.game == GameKind::Sorting;
  const bool house = offer.game == GameKind::Outlets;
  const bool street = offer.game == GameKind::Pipes;
  paint.box(r, 20, waste || street ? view::tone::kSkyTop : house ? view::tone::kRoom : view::tone::kHillFar);
  paint.list().PushClipRect({r.x, r.y}, {right_of(r), bottom_of(r)}, true);
  const float k = std::min(r.w / 172, r.h / 112);
  if (r.h > r.w * 0.9F) {  // a tall card has a sky
    draw_sun(ui, {r.x + r.w * 0.78F, r.y + r.h * 0.2F, 15 * k});
    draw_cloud(ui, {r.x + r.w * 0.1F, r.y + r.h * 0.12F, 0.42F * k});
  }
  if (waste) sorting_scene(ui, r, k);
  if (house) outlets_scene(ui, r, k);
  if (street) pipes_scene(ui, r, k);
  if (!waste && !house && !street) quiz_scene(ui, offer.card->icon, r, k);
  paint.list().PopClipRect();
  paint.frame(view::inset(r, -4), 24, {view::tone::kPaper, 10, false});  // rounds what was clipped square
}

bool draw_offer(view::Ui& ui, const Offer& offer, const Rect& r, std::size_t number) {
  const content::Locale locale = ui.locale();
  const std::string id = "play-" + offer.card->id + "-" + std::string(content::name_of(offer.game));
  const std::string title(view::name_of(ui.words(), offer.game));
  const std::string second(offer.game == GameKind::Quiz ? offer.card->title.in(locale)
                                                        : ui.words().in_group("tagline", content::name_of(offer.game)));
  const view::Feel touch = ui.feel(id, r);
  const float lip = ui.theme().lip_dp();
  Rect face = r;
  face.y += touch.sunk * (lip - 1);
  ui.card({face.x, face.y, face.w, r.h - touch.sunk * (lip - 1)}, 26, view::tone::kPaper, view::tone::kLine);
  Rect rest = view::inset({face.x, face.y, face.w, face.h - lip}, 8);
  const Style title_style{Type::Button, view::tone::kInk, true, view::Align::Left, true};
  const Style second_style{Type::Second, view::tone::kInk2, false};
  const float text_w = rest.w - 12;
  const view::Block head = ui.fit(title, title_style, {text_w, rest.h * 0.3F});
  view::Block line = ui.fit(second, second_style, {text_w, rest.h * 0.4F});
  const bool crowded = head.height + line.height > rest.h * 0.6F;
  if (crowded && offer.game != GameKind::Quiz) {  // its picture says it too; which topic a quiz has does not
    line.lines.clear();
    line.height = 0;
  }
  Rect texts = cut_bottom(rest, head.height + line.height + 8, 6);
  if (rest.h > 34) draw_picture(ui, offer, rest);
  texts = inset(texts, 6, 0);
  ui.draw(head, cut_top(texts, head.height));
  ui.draw(line, texts);
  if (touch.focused) ui.focus_ring(r, 26);
  view::Node node;
  node.id = id;
  node.role = view::Role::Button;
  node.name = title + ui.words()("punctuation.pause").data() + second;
  node.rect = r;
  node.key = number < 9 ? std::to_string(number + 1) : "";
  node.type_dp = std::min(head.type_dp, line.type_dp);
  return ui.press(std::move(node));
}

void draw_level(Flow& flow, view::Ui& ui, const Rect& r) {
  const bool elder = flow.level() == rules::Level::Elder;
  const std::string_view label = ui.one_line(ui.words()("choose.elder"), ui.words()("choose.elder_short"),
                                             {Type::Button}, r.w - 40 - ui.theme().type_dp(Type::Button) * 1.6F);
  view::Button button{"level", std::string(label), elder ? view::Kind::River : view::Kind::Paper,
                      elder ? view::Glyph::Check : view::Glyph::Elder};
  button.toggle = true;
  button.on = elder;
  if (ui.button(button, r)) flow.set_level(elder ? rules::Level::Standard : rules::Level::Elder);
}

struct CardGrid {
  std::size_t across = 1;
  std::size_t down = 1;
};

/// How many cards a page holds, so that each keeps its words and some of its picture.
CardGrid card_grid(const view::Theme& theme, const Rect& room, std::size_t offers) {
  const float least_w = theme.elder() ? 190.0F : 150.0F;
  const float least_h = theme.elder() ? 200.0F : 150.0F;
  const std::size_t most = theme.portrait() ? 2 : theme.form == view::Form::Low ? 5 : 3;
  const auto fitting = [](float all, float one) { return static_cast<std::size_t>(std::max(1.0F, all / one)); };
  const std::size_t across = std::min({most, fitting(room.w, least_w), offers});
  return {across, std::min({std::size_t{3}, fitting(room.h, least_h), (offers + across - 1) / across})};
}

/// Cards of one size, a last row that is not full in the middle.
std::vector<Rect> place_cards(const view::Theme& theme, const Rect& room, std::size_t count, std::size_t across) {
  const std::size_t lines = (count + across - 1) / across;
  const float most = (theme.portrait() ? 290.0F : 380.0F) * std::max(theme.scale, 0.8F);
  const Rect area = view::centred(room, room.w, std::min(room.h, static_cast<float>(lines) * most));
  std::vector<Rect> cells = view::grid(area, lines * across, across, theme.gap_dp());
  const std::size_t gone = cells.size() - count;
  const float shift = static_cast<float>(gone) * (cells.front().w + theme.gap_dp()) / 2;
  cells.resize(count);
  for (std::size_t i = (lines - 1) * across; i < count; ++i) cells[i].x += shift;
  return cells;
}

}  // namespace

void draw_choose(Flow& flow, view::Ui& ui) {
  const view::Theme& theme = ui.theme();
  Rect rest;
  if (draw_head(ui, ui.words()("choose.title"), rest)) flow.go(Screen::Title);
  const std::vector<Offer> offers = offers_of(flow.ports().packs.cards());
  if (offers.empty()) {
    const Style style{Type::Body, view::tone::kInk, true, view::Align::Centre};
    static_cast<void>(ui.text("waiting", ui.words()("common.loading"), rest, style));
    return;
  }
  Rect foot = cut_bottom(rest, std::max(theme.target_dp(), theme.button_dp() * 0.85F), theme.gap_dp());
  const CardGrid grid = card_grid(theme, rest, offers.size());
  const std::size_t per_page = grid.across * grid.down;
  const std::size_t pages = (offers.size() + per_page - 1) / per_page;
  if (pages > 1) draw_pager(flow, ui, cut_right(foot, foot.w * 0.5F, theme.gap_dp()), pages);
  flow.page = std::min(flow.page, pages - 1);
  const std::size_t first = flow.page * per_page;
  const std::size_t count = std::min(per_page, offers.size() - first);
  const std::vector<Rect> cells = place_cards(theme, rest, count, grid.across);
  for (std::size_t i = 0; i < count; ++i) {
    if (draw_offer(ui, offers[first + i], cells[i], i)) flow.choose(offers[first + i].card->id, offers[first + i].game);
  }
  draw_level(flow, ui, centred(foot, std::min(foot.w, 420 * std::max(1.0F, theme.scale)), foot.h));
}

}  // namespace qingliu::app

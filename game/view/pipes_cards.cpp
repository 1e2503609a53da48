// A card: what it is at the left, its words beside it or below.
#include "game/view/pipes_cards.h"

#include <algorithm>
#include <utility>

#include "game/view/pipes.h"
#include "game/view/pipes_houses.h"

namespace qingliu::view {
namespace {

constexpr float kCardGap = 8;

Hue hue_of_card(const PipesCard& card) {
  if (card.net) return hue_of(pipe_of(*card.net));
  return {tone::kInk2, tone::kLine, tone::kMist, tone::kInk};
}

/// A piece of pipe across the mark's place.
void draw_swatch(Ui& ui, content::Net net, const Rect& r) {
  const float w = std::min(r.h * 0.72F, 26 * std::max(1.0F, ui.theme().scale));
  const ImVec2 ends[] = {{r.x - 40, middle_y(r)}, {right_of(r) + 40, middle_y(r)}};
  ui.paint().list().PushClipRect({r.x, r.y}, {right_of(r), bottom_of(r)}, true);
  draw_pipe(ui.paint(), pipe_of(net), ends, 2, w);
  ui.paint().list().PopClipRect();
}

void draw_mark(Ui& ui, const PipesCard& card, const Rect& r) {
  const float size = std::min(r.w, r.h);
  const ImU32 ink = hue_of_card(card).ink;
  if (card.look == PipesCard::Look::Outlet) {
    draw_source_mark(ui.paint(), card.kind, {middle_x(r), middle_y(r)}, size * 0.92F, ink);
  } else if (card.look == PipesCard::Look::Tool && card.net) {
    draw_swatch(ui, *card.net, r);
  } else if (card.look == PipesCard::Look::Tool && card.glyph == Glyph::None) {
    draw_well(ui.paint(), content::Pipe::Sewage, middle_x(r), middle_y(r), size * 0.42F);
    ui.paint().disc(middle_x(r), middle_y(r), size * 0.15F, tone::kSewageInk);
  } else {
    draw_glyph(ui.paint(), card.glyph, {middle_x(r), middle_y(r)}, size * 0.9F, ink);
  }
}

/// The words of a card in `r`: title over line, or both in one where there is room for one line only.
float draw_words(Ui& ui, const PipesCard& card, const Rect& r, Align align) {
  const ImU32 ink = card.disabled ? tone::kInk2 : hue_of_card(card).ink;
  const Block title = ui.fit(card.title, {Type::Body, ink, true, align, true}, {r.w, r.h});
  if (card.line.empty()) {
    ui.draw_middle(title, r);
    return title.type_dp;
  }
  const Block line =
      ui.fit(card.line, {Type::Second, ink, false, align, true}, {r.w, std::max(1.0F, r.h - title.height)});
  if (title.height + line.height <= r.h + 2) {
    const float y = r.y + (r.h - title.height - line.height) / 2;
    ui.draw(title, {r.x, y, r.w, title.height});
    ui.draw(line, {r.x, y + title.height, r.w, line.height});
    return std::min(title.type_dp, line.type_dp);
  }
  const std::string both = card.title + " " + card.line;
  const Block one = ui.fit(both, {Type::Second, ink, true, align, true}, {r.w, r.h});
  ui.draw_middle(one, r);
  return one.type_dp;
}

/// How high a card with one or two lines of words is.
float card_height(const Theme& theme, bool two) {
  const float words = (two ? theme.type_dp(Type::Body) * 1.36F : 0) + theme.type_dp(Type::Second) * 1.36F;
  return std::max(theme.target_dp(), words + 10 + theme.lip_dp());
}

}  // namespace

bool draw_pipes_card(Ui& ui, const PipesCard& card, const Rect& r) {
  const Hue hue = hue_of_card(card);
  const Feel touch = ui.feel(card.id, r);
  const float lip = std::min(5.0F, ui.theme().lip_dp());
  const float radius = std::min(18 * std::max(1.0F, ui.theme().scale), r.h / 3);
  const Rect face{r.x, r.y + touch.sunk * std::max(0.0F, lip - 1), r.w, r.h - lip};
  Paint& paint = ui.paint();
  if (!card.disabled) paint.box({r.x, r.y + lip, r.w, r.h - lip}, radius, hue.lip);
  paint.box(face, radius, card.disabled ? tone::kMist : hue.tint);
  if (touch.hovered && !card.disabled) paint.box(face, radius, tone::kGlint);
  if (card.look == PipesCard::Look::Tool && card.on) {
    paint.frame(inset(face, 2), radius - 1, {tone::kRidge, 6, false});
    paint.frame(inset(face, 2), radius - 1, {tone::kAction, 4, false});
  }
  Rect rest = inset(face, 8, 4);
  const float body = ui.theme().type_dp(Type::Body);
  const bool stacked = card.look == PipesCard::Look::Tool && rest.h > body * 2.6F;
  float type_dp = 0;
  if (stacked) {
    const float mark = std::min(rest.h - body * 1.5F, body * 1.9F);
    const float pad = (rest.h - mark - body * 1.4F) / 2;
    static_cast<void>(cut_top(rest, pad));
    const Rect place = cut_top(rest, mark);
    draw_mark(ui, card, centred(place, std::min(place.w, mark * 2.2F), mark));
    type_dp = draw_words(ui, card, {rest.x, rest.y, rest.w, body * 1.5F}, Align::Centre);
  } else {
    const float mark = std::min(rest.h * 0.8F, body * 1.5F);
    const bool two = rest.h + 2 >= body * 1.36F + ui.theme().type_dp(Type::Second) * 1.36F;
    const float words = two || card.line.empty() ? std::max(ui.width_of(card.title, {Type::Body}),
                                                            ui.width_of(card.line, {Type::Second, 0, false}))
                                                 : ui.width_of(card.title + " " + card.line, {Type::Second});
    if (words + mark + 8 <= rest.w) draw_mark(ui, card, cut_left(rest, mark, 8));
    type_dp = draw_words(ui, card, rest, Align::Left);
  }
  if (touch.focused) ui.focus_ring(r, radius);
  Node node;
  node.id = card.id;
  node.role = card.look == PipesCard::Look::Outlet || card.key == "u" ? Role::Button : Role::Toggle;
  node.name = card.name;
  node.rect = r;
  node.disabled = card.disabled;
  node.pressed = card.on;
  node.key = card.key;
  node.type_dp = type_dp;
  return ui.press(std::move(node));
}

namespace {

/// How cards stand: so many across, with one or two lines of words, and how many of them fit.
struct Arrangement {
  std::size_t across = 1;
  float height = 0;
  std::size_t fit = 1;
};

/// The first way in which all cards fit, else the one in which most do.
Arrangement arrange(const Ui& ui, const std::vector<PipesCard>& cards, const Rect& room) {
  float widest = 0, both = 0;
  for (const PipesCard& card : cards) {
    const float title = ui.width_of(card.title, {Type::Body}), line = ui.width_of(card.line, {Type::Second});
    widest = std::max({widest, title, line});
    both = std::max(both, ui.width_of(card.title + " " + card.line, {Type::Second}));
  }
  Arrangement best;
  best.height = card_height(ui.theme(), false);
  for (const std::size_t across : {3U, 2U, 1U}) {
    if (across == 3 && cards.front().look != PipesCard::Look::Tool) continue;
    const float inner = (room.w - kCardGap * static_cast<float>(across - 1)) / static_cast<float>(across) - 16;
    for (const bool two : {true, false}) {
      if ((two ? widest : both) > inner) continue;
      const float h = card_height(ui.theme(), two);
      const auto down = static_cast<std::size_t>(std::max(1.0F, (room.h + kCardGap) / (h + kCardGap)));
      if (across * down <= best.fit && best.fit > 1) continue;
      best = {across, h, across * down};
      if (best.fit >= cards.size()) return best;
    }
  }
  return best;
}

/// One card a page, and the button to the next beside it.
int draw_single_card(Ui& ui, const std::vector<PipesCard>& cards, Rect& room, std::size_t& page) {
  page = std::min(page, cards.size() - 1);
  const float side = ui.theme().target_dp();
  Rect row = cut_top(room, std::min(room.h, card_height(ui.theme(), true)), kCardGap);
  const Rect next = cut_right(row, side, kCardGap);
  const std::size_t shown = page;
  const std::string at = std::to_string(page + 1), of = std::to_string(cards.size());
  const Button more{"more", ui.words().fill("pipes.more", {{"at", at}, {"of", of}}), Kind::Mist, Glyph::Next};
  if (ui.round_button(more, centred(next, side, side))) page = (page + 1) % cards.size();
  return draw_pipes_card(ui, cards[shown], row) ? static_cast<int>(shown) : -1;
}

}  // namespace

int draw_card_pages(Ui& ui, const std::vector<PipesCard>& cards, Rect& room, std::size_t& page) {
  if (cards.empty()) return -1;
  const Arrangement way = arrange(ui, cards, room);
  const bool paged = cards.size() > way.fit;
  if (paged && way.fit == 1) return draw_single_card(ui, cards, room, page);
  const std::size_t each = paged ? std::max<std::size_t>(1, way.fit - 1) : way.fit;
  const std::size_t pages = (cards.size() + each - 1) / each;
  page = std::min(page, pages - 1);
  const std::size_t first = page * each, last = std::min(cards.size(), first + each);
  const std::size_t shown = last - first + (paged ? 1 : 0);
  const std::size_t whole_lines = (shown + way.across - 1) / way.across;
  const auto lines = static_cast<float>(whole_lines);
  const float most = lines * (way.height * (ui.theme().portrait() ? 1.35F : 1.2F) + kCardGap) - kCardGap;
  const std::vector<Rect> cells = grid(cut_top(room, std::min(room.h, most), kCardGap), shown, way.across, kCardGap);
  int pressed = -1;
  for (std::size_t i = first; i < last; ++i) {
    if (draw_pipes_card(ui, cards[i], cells[i - first])) pressed = static_cast<int>(i);
  }
  if (!paged) return pressed;
  Button more;
  more.id = "more";
  more.label = ui.words().fill("pipes.more", {{"at", std::to_string(page + 1)}, {"of", std::to_string(pages)}});
  more.kind = Kind::Mist;
  more.type = Type::Second;
  if (ui.width_of(more.label, {Type::Second}) > cells.back().w - 16)
    more.label = std::to_string(page + 1) + "/" + std::to_string(pages);
  if (ui.button(more, cells.back())) page = (page + 1) % pages;
  return pressed;
}

void draw_text_pages(Ui& ui, std::string_view id, const std::string& text, Rect room, std::size_t& page) {
  const Style style{Type::Second, tone::kInk, false};
  Block block = ui.block(text, style, room.w);
  const bool paged = block.height > room.h;
  if (paged && room.h >= ui.theme().target_dp() + 6 + block.line_dp) {
    const Rect pager = cut_bottom(room, ui.theme().target_dp(), 6);
    const auto each = static_cast<std::size_t>(std::max(1.0F, room.h / block.line_dp));
    const std::size_t pages = (block.lines.size() + each - 1) / each;
    page = std::min(page, pages - 1);
    const auto first = block.lines.begin() + static_cast<std::ptrdiff_t>(page * each);
    const auto count = std::min<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(each), block.lines.end() - first);
    block.lines = std::vector<Line>(first, first + count);
    block.height = static_cast<float>(block.lines.size()) * block.line_dp;
    if (draw_page_button(ui, "lines", pager, {page, pages})) page = (page + 1) % pages;
  }
  if (block.height <= room.h + 1) ui.draw(block, {room.x, room.y, room.w, block.height});
  Node node;
  node.id = id;
  node.name = text;
  node.rect = {room.x, room.y, room.w, std::min(room.h, block.height)};
  node.type_dp = block.type_dp;
  ui.emit(std::move(node));
}

bool draw_page_button(Ui& ui, const char* id, const Rect& r, PageOf at) {
  Button more{id, "", Kind::Mist, Glyph::Next, "", false, Type::Second};
  more.label = ui.words().fill("pipes.more", {{"at", std::to_string(at.page + 1)}, {"of", std::to_string(at.pages)}});
  return ui.button(more, r);
}

}  // namespace qingliu::view

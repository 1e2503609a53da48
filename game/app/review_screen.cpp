// Review: the wrong ones again — what you chose, where it goes, why. By pages, never by dragging.
#include <algorithm>

#include "game/app/mistakes.h"
#include "game/app/screens.h"
#include "game/view/glyphs.h"

namespace qingliu::app {
namespace {

using view::Block;
using view::Rect;
using view::Style;
using view::Type;

/// One thing said in a card.
struct Section {
  std::string_view text;
  Style style;
  bool marked = false;  ///< the sign of the right bin stands before it
  Block block = {};
};

/// One mistake, or a part of it where the page is too small for the whole, measured for a width.
struct Card {
  const MistakeText* text = nullptr;
  std::vector<Section> beside;  ///< the picture
  std::vector<Section> below;
  float picture = 0;
  float height = 0;
};

constexpr float kPadding = 16;
constexpr float kMark = 30;

float height_of(std::vector<Section>& sections, const view::Ui& ui, float width) {
  float height = 0;
  for (Section& section : sections) {
    section.block = ui.block(section.text, section.style, width - (section.marked ? kMark : 0));
    height += section.block.height + 2;
  }
  return height;
}

void measure(const view::Ui& ui, Card& card, float width) {
  const float inner = width - 2 * kPadding;
  const float beside = height_of(card.beside, ui, inner - (card.picture > 0 ? card.picture + 14 : 0));
  const float below = height_of(card.below, ui, inner);
  card.height = std::max(card.picture, beside) + (below > 0 ? below + 8 : 0) + 2 * kPadding + ui.theme().lip_dp();
}

std::vector<Section> sections_of(const MistakeText& text) {
  const ImU32 ink = text.mark ? view::hue_of(*text.mark).ink : view::tone::kRight;
  return {{text.name, {Type::Body, view::tone::kInk}},
          {text.chosen, {Type::Second, view::tone::kWrong, false}},
          {text.right, {Type::Second, ink}, text.mark.has_value()},
          {text.reason, {Type::Second, view::tone::kInk}}};
}

/// Whether a word is wider than the room beside the picture.
bool cuts_word(const std::vector<Section>& sections) {
  return std::any_of(sections.begin(), sections.end(), [](const Section& section) {
    const auto& lines = section.block.lines;
    return std::any_of(lines.begin(), lines.end(), [](const view::Line& line) { return line.cut; });
  });
}

/// The whole mistake with its picture; where that is too high or too narrow, its sections on as many cards as needed.
void add_cards(const view::Ui& ui, const MistakeText& text, ImVec2 most, std::vector<Card>& cards) {
  const view::Form form = ui.theme().form;
  const std::vector<Section> all = sections_of(text);
  Card whole{&text, {all.begin(), all.end() - 1}, {all.back()}};
  whole.picture = form == view::Form::Kiosk ? 128.0F : form == view::Form::Low ? 64.0F : 84.0F;
  measure(ui, whole, most.x);
  if (whole.height <= most.y && !cuts_word(whole.beside)) {
    cards.push_back(std::move(whole));
    return;
  }
  Card card{&text, {}, {}};
  for (const Section& section : all) {
    card.below.push_back(section);
    measure(ui, card, most.x);
    if (card.height <= most.y || card.below.size() == 1) continue;
    card.below.pop_back();
    measure(ui, card, most.x);
    cards.push_back(std::move(card));
    card = Card{&text, {}, {section}};
    measure(ui, card, most.x);
  }
  cards.push_back(std::move(card));
}

void draw_section(view::Ui& ui, const Card& card, const Section& section, Rect r) {
  if (section.marked) {
    const Rect mark = cut_left(r, kMark);
    draw_bin_mark(ui.paint(), *card.text->mark, {mark.x + 12, mark.y + section.block.line_dp / 2}, 22,
                  view::hue_of(*card.text->mark).fill);
  }
  ui.draw(section.block, r);
}

void draw_card(view::Ui& ui, const Card& card, const Rect& r, std::size_t number) {
  ui.card(r, 26, view::tone::kPaper, view::tone::kLine);
  Rect rest = view::inset({r.x, r.y, r.w, r.h - ui.theme().lip_dp()}, kPadding);
  std::string said;
  float type_dp = 0;
  const auto draw = [&ui, &card, &said, &type_dp](const std::vector<Section>& sections, Rect& from) {
    for (const Section& section : sections) {
      draw_section(ui, card, section, cut_top(from, section.block.height, 2));
      if (!said.empty()) said += ui.words()("punctuation.pause");
      said += section.text;
      type_dp = type_dp == 0 ? section.block.type_dp : std::min(type_dp, section.block.type_dp);
    }
  };
  float head_h = card.picture;
  float beside = 0;
  for (const Section& section : card.beside) beside += section.block.height + 2;
  head_h = std::max(head_h, beside);
  if (head_h > 0) {
    Rect head = cut_top(rest, head_h, 8);
    const Rect column = cut_left(head, card.picture, 14);
    const Rect panel{column.x, column.y, card.picture, card.picture};
    ui.paint().box(panel, 22, view::tone::kMist);
    ui.picture(card.text->icon, card.text->name, view::inset(panel, card.picture * 0.12F));
    draw(card.beside, head);
  }
  draw(card.below, rest);
  view::Node node;
  node.id = "mistake-" + std::to_string(number + 1);
  node.name = said;
  node.rect = r;
  node.type_dp = type_dp;
  ui.emit(std::move(node));
}

bool too_high(const std::vector<Card>& cards, float highest) {
  return std::any_of(cards.begin(), cards.end(), [highest](const Card& card) { return card.height > highest; });
}

std::vector<Card> measure_all(const view::Ui& ui, const std::vector<MistakeText>& texts, ImVec2 most) {
  std::vector<Card> cards;
  for (const MistakeText& text : texts) add_cards(ui, text, most, cards);
  return cards;
}

/// Which mistakes stand on which page: as many as fit one below the other, in each of the columns.
std::vector<std::size_t> page_starts(const std::vector<Card>& cards, const Rect& r, std::size_t across, float gap) {
  std::vector<std::size_t> starts = {0};
  float y = 0;
  for (std::size_t i = 0; i < cards.size(); i += across) {
    float line = 0;
    for (std::size_t j = i; j < std::min(i + across, cards.size()); ++j) line = std::max(line, cards[j].height);
    if (i != starts.back() && y + line > r.h) {
      starts.push_back(i);
      y = 0;
    }
    y += line + gap;
  }
  return starts;
}

}  // namespace

void draw_review(Flow& flow, view::Ui& ui) {
  const view::Theme& theme = ui.theme();
  Rect rest;
  if (draw_head(ui, ui.words()("review.title"), rest)) flow.go(Screen::Result);
  if (flow.round() == nullptr || flow.pack() == nullptr) return;
  const float gap = theme.gap_dp();
  std::vector<MistakeText> texts;  // the cards point into them
  for (const rules::Mistake& mistake : flow.round()->game().tally().mistakes) {
    texts.push_back(describe(*flow.pack(), flow.game(), mistake, ui.words()));
  }
  const float highest = rest.h - theme.button_dp() - gap - (theme.portrait() ? theme.target_dp() + gap + 4 : 0);
  std::size_t across = theme.portrait() ? 1 : 2;
  float width = (rest.w - gap * static_cast<float>(across - 1)) / static_cast<float>(across);
  std::vector<Card> cards = measure_all(ui, texts, {width, highest});
  if (across == 2 && (cards.size() > texts.size() || too_high(cards, highest))) {  // long texts want the whole width
    across = 1;
    width = rest.w;
    cards = measure_all(ui, texts, {width, highest});
  }
  Rect unpaged = rest;
  static_cast<void>(cut_list_foot(theme, unpaged, false));
  const ListFoot foot = cut_list_foot(theme, rest, page_starts(cards, unpaged, across, gap).size() > 1);
  const std::vector<std::size_t> starts = page_starts(cards, rest, across, gap);
  flow.page = std::min(flow.page, starts.size() - 1);
  const std::size_t first = starts[flow.page];
  const std::size_t last = flow.page + 1 < starts.size() ? starts[flow.page + 1] : cards.size();
  float y = rest.y;
  for (std::size_t i = first; i < last; i += across) {
    float line = 0;
    for (std::size_t j = i; j < std::min(i + across, last); ++j) line = std::max(line, cards[j].height);
    line = std::min(line, bottom_of(rest) - y);
    for (std::size_t j = i; j < std::min(i + across, last); ++j) {
      draw_card(ui, cards[j], {rest.x + static_cast<float>(j - i) * (width + gap), y, width, line}, j);
    }
    y += line + gap;
  }
  draw_pager(flow, ui, foot.pager, starts.size());
  view::Button again{"again", std::string(ui.words()("result.again")), view::Kind::Go, view::Glyph::Redo, "Enter"};
  if (ui.button(again, foot.button)) flow.again();
}

}  // namespace qingliu::app

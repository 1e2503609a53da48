// Measuring first, drawing after.
#include "game/view/reason.h"

#include <algorithm>
#include <utility>

namespace qingliu::view {
namespace {

struct Tones {
  ImU32 ink, ground, lip;
  Glyph glyph;
};

Tones tones_of(Reason::Tone tone) {
  switch (tone) {
    case Reason::Tone::Right:
      return {tone::kRight, tone::kRightBg, tone::kRightLip, Glyph::Check};
    case Reason::Tone::Wrong:
      return {tone::kWrong, tone::kWrongBg, tone::kWrongLip, Glyph::Redo};
    case Reason::Tone::Info:
      break;
  }
  return {tone::kInfo, tone::kInfoBg, tone::kInfoLip, Glyph::Pin};
}

constexpr float kRowPadding = 8;

}  // namespace

ReasonCard::ReasonCard(const Ui& ui, const Reason& reason, ImVec2 size) : reason_(&reason) {
  const float k = std::max(1.0F, ui.theme().form == Form::Phone ? ui.theme().scale : ui.theme().scale * 1.1F);
  padding_ = ui.theme().form == Form::Low ? 14 : 18 * k;
  disc_ = std::max(ui.theme().type_dp(Type::Title) * 1.7F, 44.0F);
  if (ui.theme().form == Form::Low || size.y < 300) disc_ = ui.theme().type_dp(Type::Title) * 1.3F;
  measure(ui, size.x - 2 * padding_, size.y);
  with_source_ = height_ <= size.y;  // never at the cost of the reason
  if (!with_source_) measure(ui, size.x - 2 * padding_, size.y);
}

void ReasonCard::measure(const Ui& ui, float width, float height) {
  const Tones tones = tones_of(reason_->tone);
  const float lip = ui.theme().lip_dp();
  gained_ = ui.block(reason_->gained, {Type::Title, tones.ink, true, Align::Right}, width);
  title_ = ui.fit(reason_->title, {Type::Title, tones.ink}, {width - disc_ - 24 - gained_.width, disc_ * 1.6F});
  rows_.clear();
  float rows_height = 0;
  for (const std::string& row : reason_->rows) {
    rows_.push_back(ui.block(row, {Type::Second, tone::kInk, false}, width - 24));
    rows_height += rows_.back().height + 2 * kRowPadding + 6;
  }
  source_ = ui.block(with_source_ ? std::string_view(reason_->source) : std::string_view(),
                     {Type::Second, tone::kInfo, false}, width - 28);
  const float source_height = source_.lines.empty() ? 0 : source_.height + 8;
  const float head = std::max(disc_, title_.height);
  const float fixed = 2 * padding_ + lip + head + 10 + rows_height + source_height;
  const bool shown = !reason_->icon.empty() && ui.theme().form != Form::Low && width > 250;
  picture_ = shown ? ui.theme().type_dp(Type::Body) * 2.7F : 0;
  const float beside = shown ? picture_ + 12 : 0;
  text_ = ui.fit(reason_->text, {Type::Body, tone::kInk, true, Align::Left, true},
                 {width - beside, std::max(height - fixed, 1.0F)});
  text_height_ = std::max(text_.height, std::min(picture_, std::max(height - fixed, 0.0F)));
  height_ = fixed + text_height_;
}

void ReasonCard::draw_head(Ui& ui, const Rect& head) {
  const Tones tones = tones_of(reason_->tone);
  ui.paint().disc(head.x + disc_ / 2, middle_y(head), disc_ / 2, tones.ink);
  draw_glyph(ui.paint(), tones.glyph, {head.x + disc_ / 2, middle_y(head)}, disc_ * 0.62F, tone::kOnMark);
  Rect words = head;
  static_cast<void>(cut_left(words, disc_, 12));
  ui.draw_middle(title_, words);
  ui.draw_middle(gained_, words);
}

void ReasonCard::draw_rows(Ui& ui, Rect& rest) {
  for (const Block& row : rows_) {
    const Rect box = cut_top(rest, row.height + 2 * kRowPadding, 6);
    ui.paint().box(box, std::min(18.0F, box.h / 2), tone::kPaper);
    ui.draw(row, inset(box, 12, kRowPadding));
  }
}

void ReasonCard::draw_face(Ui& ui, const Rect& card, Rect& rest, float in) {
  const Tones tones = tones_of(reason_->tone);
  const float radius = 30;
  ui.paint().set_alpha(std::clamp(in * 1.6F, 0.0F, 1.0F));
  ui.paint().box({card.x - 4, card.y + ui.theme().lip_dp() - 2, card.w + 8, card.h + 4}, radius + 4, tones.lip);
  ui.paint().box({card.x - 4, card.y - 4, card.w + 8, card.h + 4}, radius + 4, tone::kPaper);
  ui.paint().box({card.x, card.y, card.w, card.h - 4}, radius, tones.ground);
  draw_head(ui, cut_top(rest, std::max(disc_, title_.height), 10));
  Rect words = cut_top(rest, text_height_, 6);
  if (picture_ > 0) {
    const Rect side = cut_right(words, picture_, 12);
    ui.picture(reason_->icon, reason_->icon_name, centred(side, picture_, std::min(picture_, side.h)));
  }
  ui.draw_middle(text_, words);
  draw_rows(ui, rest);
  if (!source_.lines.empty()) {
    draw_glyph(ui.paint(), Glyph::Book, {rest.x + 10, rest.y + source_.line_dp / 2}, 20, tone::kInfo);
    ui.draw(source_, {rest.x + 28, rest.y, rest.w - 28, source_.height});
  }
  ui.paint().set_alpha(1);
}

void ReasonCard::draw(Ui& ui, const Rect& place, std::string_view motion_name) {
  const float in = ui.motion().spring(motion_name, 0, 1, kCardSpring);
  const Rect card{place.x, place.y, place.w, height_};
  const float scale = 0.94F + 0.06F * in;
  Rect rest = inset(card, padding_);
  {
    const Paint::Moved coming(ui.paint(), {middle_x(card), middle_y(card)}, {0, (1 - in) * 24}, {scale, scale});
    draw_face(ui, card, rest, in);
  }
  std::string said = reason_->title + " " + reason_->text;
  for (const std::string& row : reason_->rows) said += " " + row;
  ui.announce("feedback", said, {place.x, place.y, place.w, std::min(height_, place.h)}, true);
  if (source_.lines.empty()) return;
  Node node;
  node.id = "source";
  node.role = Role::Text;
  node.name = reason_->source;
  node.rect = {rest.x, place.y + rest.y - card.y, rest.w, source_.height};
  node.type_dp = source_.type_dp;
  ui.emit(std::move(node));
}

}  // namespace qingliu::view

// Rises 24 dp while the scrim comes up; buttons stacked.
#include "game/view/dialog.h"

#include <algorithm>

namespace qingliu::view {

DialogAnswer draw_dialog(Ui& ui, const Dialog& dialog) {
  const Theme& theme = ui.theme();
  const float in = ui.motion().spring("dialog", 0, 1, kCardSpring);
  ui.paint().set_alpha(std::clamp(in, 0.0F, 1.0F));
  ui.paint().box(theme.screen, 0, tone::kScrim);
  ui.paint().set_alpha(1);
  const float padding = 24;
  const Style title{Type::Title, tone::kInk, true, Align::Centre, true};
  const Style body{Type::Body, tone::kInk2, false, Align::Centre, true};
  const float w = std::min(theme.safe.w, 420 * std::max(1.0F, theme.scale));
  const Block head = ui.block(dialog.title, title, w - 2 * padding);
  const Block text = ui.block(dialog.text, body, w - 2 * padding);
  const float h = 2 * padding + head.height + text.height + 2 * theme.button_dp() + 40;
  const Rect card = centred(theme.safe, w, std::min(h, theme.safe.h));
  const Paint::Moved rising(ui.paint(), {middle_x(card), middle_y(card)}, {0, (1 - in) * 24});
  ui.lifted(card, 34);
  Rect rest = inset(card, padding, std::min(padding, (theme.safe.h - h) / 2 + padding));
  static_cast<void>(ui.heading("heading", dialog.title, cut_top(rest, head.height, 8), title));
  const Rect second = cut_bottom(rest, theme.button_dp(), 12);
  const Rect go = cut_bottom(rest, theme.button_dp(), 8);
  static_cast<void>(ui.text("text", dialog.text, rest, body));
  DialogAnswer answer = DialogAnswer::None;
  if (ui.button(dialog.go, go)) answer = DialogAnswer::Go;
  if (ui.button(dialog.second, second)) answer = DialogAnswer::Second;
  return answer;
}

}  // namespace qingliu::view

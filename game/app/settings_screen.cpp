// Settings: sound, light, size of text, language; one row each, the choices side by side.
#include <algorithm>
#include <vector>

#include "game/app/screens.h"

namespace qingliu::app {
namespace {

using view::Align;
using view::Glyph;
using view::Kind;
using view::Rect;
using view::Style;
using view::Type;

/// Above and below what stands in a row's card.
constexpr float kRowPadding = 8;
constexpr float kChoiceGap = 10;

struct Choice {
  std::string id;
  std::string label;
  Glyph glyph = Glyph::None;
  bool on = false;
};

struct Row {
  std::string id;
  std::string label;
  std::vector<Choice> choices;
};

std::vector<Row> rows_of(const Flow& flow, const view::Words& words) {
  const auto light = flow.chosen_light();
  const auto lit = [&](const std::string& id, Glyph glyph, std::optional<view::Light> one) {
    return Choice{"light-" + id, std::string(words.in_group("settings.light", id)), glyph, light == one};
  };
  const auto zoomed = [&](std::int32_t percent) {
    return Choice{"zoom-" + std::to_string(percent), std::to_string(percent) + "%", Glyph::None,
                  flow.chosen_zoom() == percent};
  };
  const bool english = flow.locale() == content::Locale::En;
  const Choice on{"sound-on", std::string(words("settings.sound.on")), Glyph::Sound, !flow.muted()};
  const Choice off{"sound-off", std::string(words("settings.sound.off")), Glyph::Mute, flow.muted()};
  return {{"sound", std::string(words("settings.sound")), {on, off}},
          {"light",
           std::string(words("settings.light")),
           {lit("day", Glyph::Sun, view::Light::Day), lit("night", Glyph::Moon, view::Light::Night),
            lit("contrast", Glyph::HalfDisc, view::Light::Contrast)}},
          {"zoom", std::string(words("settings.zoom")), {zoomed(100), zoomed(150), zoomed(200)}},
          {"language",
           std::string(words("settings.language")),
           {{"language-zh", "中文", Glyph::None, !english}, {"language-en", "English", Glyph::None, english}}}};
}

void follow(Flow& flow, const std::string& id) {
  if (id.rfind("sound-", 0) == 0) flow.set_muted(id == "sound-off");
  if (id == "light-day") flow.set_light(view::Light::Day);
  if (id == "light-night") flow.set_light(view::Light::Night);
  if (id == "light-contrast") flow.set_light(view::Light::Contrast);
  if (id.rfind("zoom-", 0) == 0) flow.set_zoom(id == "zoom-200" ? 200 : id == "zoom-150" ? 150 : 100);
  if (id == "language-zh" && flow.locale() == content::Locale::En) flow.switch_language();
  if (id == "language-en" && flow.locale() != content::Locale::En) flow.switch_language();
}

/// Whether the choices of a row stand one below the other: the type for elders is too wide for a small phone.
bool stacked(const view::Theme& theme) { return theme.elder() && theme.safe.w < 340; }

/// One row on its card: the label above (or beside) its choices. True when one was pressed, and then `pressed` says
/// which.
bool draw_row(view::Ui& ui, const Row& row, const Rect& r, std::string& pressed) {
  const view::Theme& theme = ui.theme();
  ui.card(r, 26, view::tone::kPaper, view::tone::kLine);
  Rect rest = view::inset({r.x, r.y, r.w, r.h - theme.lip_dp()}, 14, kRowPadding);
  const Style style{Type::Button, view::tone::kInk};
  const bool beside = !theme.portrait() && rest.w > 560;
  const view::Block label = ui.fit(row.label, style, {beside ? rest.w * 0.26F : rest.w, rest.h * (beside ? 1 : 0.4F)});
  Rect words = beside ? cut_left(rest, rest.w * 0.28F, 10) : cut_top(rest, label.height, 4);
  if (beside) words = centred(words, words.w, label.height);
  static_cast<void>(ui.text(row.id, row.label, words, style));
  std::vector<float> wants;
  for (const Choice& choice : row.choices) wants.push_back(ui.width_of(choice.label, style));
  const std::vector<Rect> cells = stacked(theme) ? view::rows(rest, row.choices.size(), kChoiceGap)
                                                 : view::columns_wanting(rest, wants, kChoiceGap);
  bool any = false;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const Choice& choice = row.choices[i];
    view::Button button{choice.id, choice.label, choice.on ? Kind::River : Kind::Mist, choice.glyph};
    button.toggle = true;
    button.on = choice.on;
    const Rect cell = centred(cells[i], cells[i].w, std::min(cells[i].h, theme.button_dp()));
    if (!ui.button(button, cell)) continue;
    pressed = choice.id;
    any = true;
  }
  return any;
}

/// How many rows of settings stand one below the other in `height`, each with its choices at their full size.
std::size_t rows_fitting(const view::Theme& theme, float height) {
  const float label = theme.portrait() ? theme.type_dp(Type::Button) * 1.35F + 4 : 0;
  const float choices = stacked(theme) ? 3 * theme.target_dp() + 2 * kChoiceGap : theme.target_dp();
  const float least = label + choices + theme.lip_dp() + 2 * kRowPadding;
  return static_cast<std::size_t>(std::max(0.0F, (height + theme.gap_dp()) / (least + theme.gap_dp())));
}

}  // namespace

void draw_settings(Flow& flow, view::Ui& ui) {
  const view::Theme& theme = ui.theme();
  Rect rest;
  const bool back = draw_head(ui, ui.words()("settings.title"), rest);
  const std::vector<Row> list = rows_of(flow, ui.words());
  const std::size_t fitting = rows_fitting(theme, rest.h);
  std::size_t per_page = list.size();
  if (fitting < list.size()) {
    const Rect foot = cut_bottom(rest, theme.target_dp(), theme.gap_dp());
    per_page = std::max(std::size_t{1}, rows_fitting(theme, rest.h));
    const std::size_t pages = (list.size() + per_page - 1) / per_page;
    flow.page = std::min(flow.page, pages - 1);
    draw_pager(flow, ui, foot, pages);
  }
  const std::size_t first = flow.page * per_page;
  const std::size_t count = std::min(per_page, list.size() - first);
  const float lines = stacked(theme) ? 3 : 1;
  const float most = theme.button_dp() * (theme.portrait() ? lines + 1 : 1) + (lines - 1) * kChoiceGap + 44;
  const float n = static_cast<float>(count);
  rest = view::centred(rest, std::min(rest.w, 900 * std::max(1.0F, theme.scale)),
                       std::min(rest.h, n * most + (n - 1) * theme.gap_dp()));
  const std::vector<Rect> cells = view::rows(rest, count, theme.gap_dp());
  std::string pressed;
  for (std::size_t i = 0; i < count; ++i) static_cast<void>(draw_row(ui, list[first + i], cells[i], pressed));
  if (!pressed.empty()) follow(flow, pressed);
  if (back) flow.close_settings();
}

}  // namespace qingliu::app

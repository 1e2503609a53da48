// Buttons, round buttons, sliders, pills, dialogs.
#include "game/gallery/pages.h"
#include "game/view/dialog.h"

namespace qingliu::gallery {

using view::Button;
using view::Glyph;
using view::Kind;
using view::Rect;
namespace tone = view::tone;

namespace {

std::string say(const view::Ui& ui, std::string_view key) { return std::string(ui.words()(key)); }

struct Row {
  view::Ui* ui;
  Rect rest;
  void button(const Button& one) {
    static_cast<void>(ui->button(one, cut_top(rest, ui->theme().button_dp(), ui->theme().gap_dp())));
  }
};

}  // namespace

void draw_buttons(view::Ui& ui, Rect rest) {
  Row row{&ui, view::inset(rest, 8)};
  row.button({"go", say(ui, "title.start"), Kind::Go, Glyph::Play});
  row.button({"river", say(ui, "result.board"), Kind::River, Glyph::Cup});
  row.button({"paper", say(ui, "result.again"), Kind::Paper, Glyph::Redo});
  row.button({"ink", say(ui, "title.start"), Kind::Ink});
  row.button({"mist", say(ui, "result.again"), Kind::Mist});
  row.button({"focused", say(ui, "title.start"), Kind::Go, Glyph::Play});
  row.button({"pressed", say(ui, "title.start"), Kind::Go, Glyph::Play});
}

void draw_button_states(view::Ui& ui, Rect rest) {
  Row row{&ui, view::inset(rest, 8)};
  Button disabled{"disabled", say(ui, "title.start"), Kind::Go, Glyph::Play};
  disabled.disabled = true;
  row.button(disabled);
  Button done{"done", say(ui, "result.accept"), Kind::Paper};
  done.done = true;
  row.button(done);
  for (const bool on : {false, true}) {
    Button toggle{on ? "toggle-on" : "toggle-off", say(ui, "title.elder"), on ? Kind::Ink : Kind::Paper, Glyph::Elder};
    toggle.toggle = true;
    toggle.on = on;
    row.button(toggle);
  }
  for (const Rect& half : columns(cut_top(row.rest, ui.theme().button_dp(), 12), 2, 12)) {
    Button narrow{half.x < ui.theme().screen.w / 2 ? "left" : "right", say(ui, "result.board"), Kind::River,
                  Glyph::Cup};
    static_cast<void>(ui.button(narrow, half));
  }
}

void draw_round_buttons(view::Ui& ui, Rect rest) {
  constexpr Kind kKinds[] = {Kind::Paper, Kind::River, Kind::Go, Kind::Ink};
  const float side = ui.theme().target_dp() + 6;
  rest = view::inset(rest, 8);
  const auto last = static_cast<std::size_t>(Glyph::Hand);
  const std::vector<Rect> cells = view::grid({rest.x, rest.y, rest.w, 7 * (side + 16)}, last, 5, 10);
  for (std::size_t i = 0; i < last; ++i) {
    Button one;
    one.id = "round-" + std::to_string(i);
    one.label = one.id;
    one.kind = kKinds[i % 4];
    one.glyph = static_cast<Glyph>(i + 1);
    one.disabled = i + 1 == last;
    static_cast<void>(ui.round_button(one, centred(cells[i], side, side)));
  }
}

void draw_sliders(view::Ui& ui, Rect rest) {
  rest = view::inset(rest, 12);
  for (const std::int32_t value : {0, 50, 100}) {
    std::int32_t at = value;
    const std::string id = value == 50 ? "slider-mid" : "slider-" + std::to_string(value);
    static_cast<void>(ui.slider({id, id, 0, 100, 10}, cut_top(rest, ui.theme().target_dp(), 24), at));
  }
  struct Pill {
    const char* key;
    ImU32 face, ink;
  };
  const Pill pills[] = {{"sorting.question", tone::kInk, tone::kPaper},
                        {"pipe.rain", tone::kRainBg, tone::kRainInk},
                        {"pipe.sewage", tone::kSewageBg, tone::kSewageInk},
                        {"title.start", tone::kKapok, tone::kOnFill},
                        {"result.learnt", tone::kInfoBg, tone::kInfo}};
  for (const Pill& one : pills) {
    const float high = ui.theme().type_dp(view::Type::Button) * 1.9F;
    ui.pill(cut_top(rest, high, 16), ui.words()(one.key), one.face, {view::Type::Button, one.ink});
  }
}

void draw_dialogs(view::Ui& ui, Rect rest) {
  static_cast<void>(rest);
  const view::Words& words = ui.words();
  const view::Dialog dialog{words("pause.title"),
                            words("pause.text"),
                            {"resume", say(ui, "pause.resume"), Kind::Go, Glyph::Play},
                            {"leave", say(ui, "pause.leave"), Kind::River, Glyph::Home}};
  static_cast<void>(draw_dialog(ui, dialog));
}

}  // namespace qingliu::gallery

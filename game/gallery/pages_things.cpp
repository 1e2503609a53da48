// Bins, items, pipes and wells.
#include <array>

#include "game/gallery/pages.h"
#include "game/view/bin_cell.h"
#include "game/view/item_card.h"
#include "game/view/names.h"
#include "game/view/pipes.h"

namespace qingliu::gallery {

using content::Bin;
using content::Pipe;
using view::Mood;
using view::Rect;

namespace {

constexpr std::array<Bin, 4> kBins = {Bin::Recyclable, Bin::Hazardous, Bin::Kitchen, Bin::Other};

struct Pose {
  Mood mood;
  float lid;
  bool outlined;
};

/// Only the first row has names of its own: the same bin cannot stand twice on one screen.
void draw_bin_row(view::Ui& ui, const Rect& row, const Pose& pose, bool named) {
  const std::vector<Rect> cells = grid(row, kBins.size(), ui.theme().elder() ? 2 : 4, 6);
  float label = ui.theme().type_dp(view::Type::Button) * 1.6F;
  for (const Bin bin : kBins) label = std::max(label, bin_label_height(ui, bin, cells[0].w));
  ui.quiet(!named);
  for (std::size_t i = 0; i < kBins.size(); ++i) {
    view::BinCell one;
    one.bin = kBins[i];
    one.pose.mood = pose.mood;
    one.pose.lid = pose.lid;
    one.outlined = pose.outlined;
    static_cast<void>(draw_bin_cell(ui, one, cells[i], label));
  }
  ui.quiet(false);
}

void draw_pipe_run(view::Ui& ui, Rect row, Pipe pipe, float width) {
  const view::Style style{view::Type::Second, view::hue_of(pipe).ink, true, view::Align::Centre};
  const std::string_view name = view::name_of(ui.words(), pipe);
  const Rect words = cut_right(row, ui.width_of(name, style) + 24, 12);
  ui.paint().box(words, 14, view::hue_of(pipe).tint);
  ui.draw_middle(ui.fit(name, style, {words.w, words.h}), words);
  const float y = middle_y(row);
  const ImVec2 ends[] = {{row.x + 20, y - 16},
                         {row.x + row.w * 0.5F, y - 16},
                         {row.x + row.w * 0.5F, y + 16},
                         {right_of(row) - 20, y + 16}};
  draw_pipe(ui.paint(), pipe, ends, 4, width);
}

void draw_wells(view::Ui& ui, const Rect& row) {
  const std::vector<Rect> halves = columns(row, 2, 12);
  for (const Pipe pipe : {Pipe::Sewage, Pipe::Rain}) {
    const Rect& half = halves[pipe == Pipe::Rain ? 1 : 0];
    draw_well(ui.paint(), pipe, middle_x(half), middle_y(half), 40);
    const view::Style style{view::Type::Title, view::hue_of(pipe).ink, true, view::Align::Centre};
    const std::string_view sign = ui.words()(pipe == Pipe::Rain ? "outlets.sign_rain" : "outlets.sign_sewage");
    ui.draw_middle(ui.block(sign, style, 100), centred(half, 60, 60));
  }
}

}  // namespace

void draw_bins(view::Ui& ui, Rect rest) {
  constexpr std::array<Pose, 4> kPoses = {
      {{Mood::Calm, 0, false}, {Mood::Happy, 1, true}, {Mood::Puzzled, 0, false}, {Mood::Calm, 0.5F, false}}};
  const bool large = ui.theme().elder();  // open lids and large labels need more room
  const std::vector<Rect> all = rows(rest, large ? 2 : kPoses.size(), large ? 40 : 10);
  for (std::size_t i = 0; i < all.size(); ++i) draw_bin_row(ui, all[i], kPoses[i], i == 0);
}

void draw_items(view::Ui& ui, Rect rest) {
  const std::string name(ui.words()("bin.kitchen"));
  const std::string note(ui.words()("sorting.question"));
  rest = view::inset(rest, 8);
  const Rect upright = cut_top(rest, rest.h * 0.55F, 20);
  draw_item_card(ui, {"banana", name, note}, centred(upright, upright.w * 0.8F, upright.h), false);
  ui.quiet(true);
  draw_item_card(ui, {"battery", name, ""}, cut_top(rest, rest.h * 0.5F, 10), true);
  ui.quiet(false);
}

void draw_pipes(view::Ui& ui, Rect rest) {
  rest = view::inset(rest, 4, 8);
  for (const float width : {34.0F, 20.0F}) {
    for (const Pipe pipe : {Pipe::Sewage, Pipe::Rain}) draw_pipe_run(ui, cut_top(rest, 100, 16), pipe, width);
  }
  draw_wells(ui, cut_top(rest, 120));
}

}  // namespace qingliu::gallery

// All of it is drawn over the street; nothing flashes.
#include "game/view/pipes_weather.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "game/view/figures.h"
#include "game/view/glyphs.h"

namespace qingliu::view {
namespace {

using content::Net;
using content::Street;
using rules::pipes::Fault;

constexpr ImU32 kDrop = rgb(0xDDF0FC);

/// 0…1, the same for the same number.
float scattered(int i, int salt) {
  const std::uint32_t h = (static_cast<std::uint32_t>(i) * 2654435761U) ^ (static_cast<std::uint32_t>(salt) * 40503U);
  return static_cast<float>(((h >> 7U) * 2246822519U) >> 8U) / 16777216.0F;
}

/// A word on paper with an edge, its middle as near to `middle` as the stage allows.
void draw_tag(Ui& ui, const StreetLayout& at, ImVec2 middle, std::string_view words, const Hue& hue) {
  const Style style{Type::Second, hue.ink, true, Align::Centre};
  const float h = ui.theme().type_dp(Type::Second) * 1.6F;
  if (!contains(inset(at.stage, -at.cell * 0.5F), middle.x, middle.y)) return;  // scrolled away
  Rect pill = centred({middle.x, middle.y, 0, 0}, ui.width_of(words, style) + h * 0.9F, h);
  if (pill.w > at.stage.w - 8) return;
  pill.x = std::clamp(pill.x, at.stage.x + 4, right_of(at.stage) - pill.w - 4);
  if (pill.y < at.stage.y || bottom_of(pill) > bottom_of(at.stage)) return;
  ui.paint().box(pill, h / 2, hue.ink);
  ui.paint().box(inset(pill, 2.5F), h / 2, hue.tint);
  ui.draw_middle(ui.block(words, style, pill.w), pill);
}

struct TapRun {
  int row = -1;
  int first = 0;
  int count = 0;
};

/// The longest stretch of the tap-water main that no pipe passes.
TapRun free_tap_run(const Street& street) {
  TapRun best;
  for (int row = 0; row < street.rows; ++row) {
    int run = 0;
    for (int column = 0; column < street.columns; ++column) {
      const content::Cell& cell = street.cells[static_cast<std::size_t>(street.index(row, column))];
      const bool free = cell.ground == content::Ground::WaterMain && !cell.pieces[0] && !cell.pieces[1];
      run = free ? run + 1 : 0;
      if (run > best.count) best = {row, column - run + 1, run};
    }
  }
  return best;
}

/// Where a finding is shown: its cell, or where the stack it hangs on enters the ground.
ImVec2 place_of(const StreetLayout& at, const Street& street, const rules::pipes::Finding& finding) {
  if (finding.cell >= 0) return at.middle_of(street.row_of(finding.cell), street.column_of(finding.cell));
  const content::WaterSource& source = street.sources[static_cast<std::size_t>(finding.source)];
  const int column = street.houses[source.house].stack[static_cast<std::size_t>(finding.net)];
  return {at.middle_of(0, column).x, at.y + at.cell * 0.12F};
}

}  // namespace

void draw_rain(Ui& ui, const StreetLayout& at, float seconds, float strength) {
  const Rect& screen = ui.theme().screen;
  const Rect sky{0, 0, at.stage.w + at.stage.x, std::min(at.y + at.cell * 0.3F, bottom_of(at.stage))};
  const int count = static_cast<int>(std::min(110.0F, sky.w * sky.h / 3200) * std::clamp(strength, 0.0F, 1.0F));
  const float k = std::max(1.0F, screen.h / 900);
  for (int i = 0; i < count; ++i) {
    const float speed = 0.8F + 0.4F * scattered(i, 3);
    const float fallen = std::fmod(scattered(i, 1) + seconds / 1.2F * speed, 1.0F);
    const float l = (14 + 20 * scattered(i, 4)) * k;
    const float y = fallen * (sky.h + l) - l, x = scattered(i, 2) * (sky.w + 60) - y * 0.12F;
    ui.paint().line({x, y}, {x - l * 0.3F, y + l}, {ui.paint().faded(kDrop, 0.6F), 2.4F * k});
  }
}

void draw_spills(Ui& ui, const StreetLayout& at, const PlumbedStreet& plumbed, const WaterLook& water) {
  if (water.tape == nullptr) return;
  const Street& street = plumbed.street;
  Paint& paint = ui.paint();
  for (int column = 0; column < street.columns; ++column) {
    bool spills = false, dirty = false;
    for (int row = 0; row < street.rows; ++row) {
      for (const Net net : {Net::Sewage, Net::Rain}) {
        const FlowTape::Moment& one = water.tape->at(water.step, street.index(row, column), net);
        spills = spills || one.spilled > 0;
        dirty = dirty || (one.spilled > 0 && one.dirty);
      }
    }
    if (!spills) continue;
    const float x = at.middle_of(0, column).x, w = at.cell * 0.62F;
    const ImU32 body = dirty ? rgb(0x8C8A4E) : rgb(0x5FB7E8), light = dirty ? rgb(0xB9B77A) : rgb(0xBFE6FB);
    paint.oval(x, at.y + 2, w, at.cell * 0.1F, body);
    for (int i = -1; i <= 1; ++i) {
      const float dx = static_cast<float>(i) * at.cell * 0.2F;
      const float up =
          at.cell * (0.34F - 0.1F * static_cast<float>(i * i)) * (0.85F + 0.15F * std::sin(water.phase * 6.28F));
      paint.line({x + dx * 0.4F, at.y}, {x + dx, at.y - up}, {body, at.cell * 0.09F});
      paint.disc(x + dx, at.y - up, at.cell * 0.07F, light);
    }
  }
}

void draw_smell(Ui& ui, const StreetLayout& at, const Street& street, float strength) {
  if (strength <= 0.05F) return;
  std::vector<ImVec2> places;
  for (int cell = 0; cell < street.columns * street.rows; ++cell) {
    if (street.cells[static_cast<std::size_t>(cell)].ground != content::Ground::Ditch) continue;
    const ImVec2 m = at.middle_of(street.row_of(cell), street.column_of(cell));
    places.push_back({m.x, m.y - at.cell * 0.2F});
  }
  if (places.empty())
    places.push_back({at.x + (static_cast<float>(street.columns) + 0.7F) * at.cell, at.y + at.cell * 0.3F});
  const ImU32 ink = ui.paint().faded(rgb(0x5A6238), 0.9F * strength);
  const ImU32 cream = ui.paint().faded(rgb(0xFFF9E8), 0.7F * strength);
  for (const ImVec2& p : places) {
    for (int i = -1; i <= 1; ++i) {
      const auto placed = ui.paint().placed(p.x + static_cast<float>(i) * at.cell * 0.2F, p.y, at.cell / 100);
      ui.paint().stroke("M0 0C-9 -10 9 -18 0 -30S-9 -48 0 -58", {cream, 13});
      ui.paint().stroke("M0 0C-9 -10 9 -18 0 -30S-9 -48 0 -58", {ink, 7});
    }
  }
}

void draw_river_life(Ui& ui, const StreetLayout& at, const Street& street, float dirt) {
  const ImVec2 mouth = river_mouth(at, street);
  const float k = at.cell / 100, y = (at.y + mouth.y) / 2 + at.cell * 0.3F;
  const float x = at.x + (static_cast<float>(street.columns) + std::min(at.right * 0.62F, 0.95F)) * at.cell;
  const float swim = ui.motion().breath(6, 0) * at.cell * 0.06F;
  if (dirt < 0.2F) {
    draw_koi(ui, {x + swim, y, 0.42F * k});
    draw_lotus(ui, {x + at.cell * 0.1F, at.y + at.cell * 0.52F, 0.36F * k});
    return;
  }
  draw_piece(ui, Piece::Murk, {mouth.x + at.cell * 0.3F, mouth.y + at.cell * 0.1F, 0.5F * k * (0.5F + 0.5F * dirt)});
  if (dirt < 0.75F) draw_koi(ui, {x + swim, y, 0.36F * k}, true);
}

void draw_works_gauge(Ui& ui, const StreetLayout& at, const Street& street, float share) {
  Paint& paint = ui.paint();
  const ImVec2 foot = works_place(at, street);
  const float w = at.left * at.cell * 0.84F, h = std::max(8.0F, at.cell * 0.17F);
  const Rect groove{foot.x - w / 2, foot.y - at.left * at.cell * 0.62F - h, w, h};
  paint.box(inset(groove, -2), h / 2 + 2, tone::kPaper);
  paint.box(groove, h / 2, tone::kGroove);
  const float full = std::clamp(share, 0.0F, 1.0F);
  const ImU32 fill = share > 1 ? tone::kKapok : tone::kWater;
  if (full > 0.02F) paint.box({groove.x, groove.y, std::max(h, groove.w * full), h}, h / 2, fill);
  if (share > 1) draw_glyph(paint, Glyph::Cross, {right_of(groove), groove.y + h / 2}, h * 1.6F, tone::kKapok);
}

void draw_outfall_ring(Ui& ui, const StreetLayout& at, const Street& street) {
  const ImVec2 m = river_mouth(at, street);
  const float r = at.cell * 0.42F;
  ui.paint().ring(m.x, m.y, r, {tone::kPaper, at.cell * 0.15F});
  ui.paint().ring(m.x, m.y, r, {tone::kKapok, at.cell * 0.09F});
}

void draw_mixed_places(Ui& ui, const StreetLayout& at, const PlumbedStreet& plumbed,
                       const std::vector<rules::pipes::Finding>& faults) {
  Paint& paint = ui.paint();
  bool said = false;
  for (const rules::pipes::Finding& one : faults) {
    if (one.fault != Fault::CrossJoined && one.fault != Fault::WrongStack) continue;
    const ImVec2 m = place_of(at, plumbed.street, one);
    const float pop = std::clamp(ui.motion().spring("mixed", 0, 1, {420, 18}), 0.0F, 1.2F);
    const float r = std::max(15.0F, at.cell * 0.3F) * pop;
    paint.ring(m.x, m.y, r * 1.5F, {tone::kKapok, std::max(3.0F, at.cell * 0.08F)});
    paint.disc(m.x, m.y, r * 0.98F, tone::kKapok);
    draw_glyph(paint, Glyph::Cross, m, r * 1.25F, tone::kOnFill);
    if (said || m.y > bottom_of(at.stage) - 24) continue;
    said = true;
    const std::string_view words = ui.words()(at.cell > 60 ? "pipes.mixed" : "pipes.mixed_short");
    const Style style{Type::Body, tone::kOnFill, true, Align::Centre};
    const float h = ui.theme().type_dp(Type::Body) * 1.8F;
    Rect pill = centred({m.x, m.y + r * 1.8F + h * 0.7F, 0, 0}, ui.width_of(words, style) + h, h);
    pill.x = std::clamp(pill.x, at.stage.x + 4, std::max(at.stage.x + 4, right_of(at.stage) - pill.w - 4));
    if (bottom_of(pill) > bottom_of(at.stage) - 8) pill.y = m.y - r * 1.8F - h * 1.2F;
    pill.y = std::max(pill.y, at.stage.y);
    paint.box({pill.x, pill.y + 4, pill.w, pill.h}, h / 2, tone::kKapokLip);
    paint.box(pill, h / 2, tone::kKapok);
    ui.draw_middle(ui.block(words, style, pill.w), pill);
  }
}

void draw_street_labels(Ui& ui, const StreetLayout& at, const Street& street) {
  const Words& words = ui.words();
  const float below = std::max(at.cell * 0.36F, ui.theme().type_dp(Type::Second) * 1.05F);
  const ImVec2 works = works_place(at, street), river = river_mouth(at, street);
  const float foot = at.y + (static_cast<float>(street.main[0]) + 0.5F) * at.cell + at.cell * 0.24F;
  draw_tag(ui, at, {works.x, foot + below * 0.9F}, words("pipes.works"), hue_of(content::Pipe::Sewage));
  const float bank = std::max(2.2F, static_cast<float>(street.main[1]) + 1.35F) * at.cell + at.y;
  draw_tag(ui, at, {river.x + at.cell * 0.2F, bank + below * 0.75F}, words("pipes.river"), hue_of(content::Pipe::Rain));
  const TapRun run = free_tap_run(street);
  if (run.row < 0) return;
  const Hue tap{tone::kRight, tone::kRightLip, tone::kRightBg, tone::kRight};
  const float room = static_cast<float>(run.count) * at.cell;
  const Style style{Type::Second, tone::kRight, true};
  const float air = ui.theme().type_dp(Type::Second) * 1.5F;
  for (const char* key : {"pipes.tap_label", "pipes.tap_short"}) {
    if (ui.width_of(words(key), style) + air > room) continue;
    const float x = at.x + (static_cast<float>(run.first) + static_cast<float>(run.count) / 2) * at.cell;
    return draw_tag(ui, at, {x, at.middle_of(run.row, 0).y}, words(key), tap);
  }
}

}  // namespace qingliu::view

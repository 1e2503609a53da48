// The street: what is pressed on its panel, the gauges of its report, and the street itself on a quiet day and in a
// storm.
#include <algorithm>

#include "game/gallery/pages.h"
#include "game/rules/pipes/generator.h"
#include "game/view/pipes_cards.h"
#include "game/view/pipes_ground.h"
#include "game/view/pipes_houses.h"
#include "game/view/pipes_network.h"
#include "game/view/pipes_report.h"
#include "game/view/pipes_weather.h"

namespace qingliu::gallery {

using content::Net;
using rules::pipes::Weather;
using view::Glyph;
using view::PipesCard;
using view::Rect;
using view::StreetLayout;

namespace {

using Look = PipesCard::Look;

std::vector<PipesCard> outlet_cards(const view::Words& words) {
  const std::string sewage(words("pipe.sewage"));
  const std::string rain(words("pipe.rain"));
  PipesCard kitchen{Look::Outlet, "outlet-kitchen", sewage, sewage, ""};
  kitchen.net = Net::Sewage;
  PipesCard roof{Look::Outlet, "outlet-roof", rain, rain, ""};
  roof.kind = content::SourceKind::Roof;
  roof.net = Net::Rain;
  PipesCard loose{Look::Outlet, "outlet-loose", sewage, sewage, ""};
  loose.kind = content::SourceKind::Washer;
  return {kitchen, roof, loose};
}

std::vector<PipesCard> tool_cards(const view::Words& words) {
  const std::string rain(words("pipe.rain"));
  const std::string sewage(words("pipe.sewage"));
  PipesCard in_hand{Look::Tool, "tool-in-hand", rain, rain, ""};
  in_hand.net = Net::Rain;
  in_hand.on = true;
  PipesCard lying{Look::Tool, "tool-lying", sewage, sewage, ""};
  lying.net = Net::Sewage;
  PipesCard disabled{Look::Tool, "tool-disabled", sewage, sewage, ""};
  disabled.glyph = Glyph::Undo;
  disabled.disabled = true;
  return {in_hand, lying, disabled};
}

/// The street in all of `room`, without a panel.
StreetLayout layout_in(const Rect& room, const content::Street& street) {
  StreetLayout at;
  at.left = 1.3F;
  at.right = 1.6F;
  at.above = 2.35F;
  at.below = 0.9F;
  at.stage = room;
  const float across = static_cast<float>(street.columns) + at.left + at.right;
  const float down = static_cast<float>(street.rows) + at.above + at.below;
  at.cell = std::min(room.w / across, room.h / down);
  at.x = room.x + (room.w - across * at.cell) / 2 + at.left * at.cell;
  at.y = room.y + room.h - (static_cast<float>(street.rows) + at.below) * at.cell;
  return at;
}

/// With one outlet on the wrong stack and one crossing that is joined.
const view::PlumbedStreet& sample() {
  static const view::PlumbedStreet kStreet =
      view::plumbed(rules::pipes::generate(*rules::pipes::parse_code("R2-000000BY")).street);
  return kStreet;
}

void draw_street(view::Ui& ui, const StreetLayout& at, const view::StreetMood& mood, const view::WaterLook& water) {
  const content::Street& street = sample().street;
  draw_street_sky(ui, at, mood);
  draw_trees(ui, at, street);
  draw_street_houses(ui, at, street);
  draw_street_ground(ui, at, street, mood);
  draw_obstacles(ui, at, street);
  draw_network(ui, at, sample(), water);
}

void write_on_street(view::Ui& ui, const StreetLayout& at) {
  draw_well_signs(ui, at, sample());
  draw_house_numbers(ui, at, sample().street);
  draw_street_labels(ui, at, sample().street);
}

}  // namespace

void draw_street_cards(view::Ui& ui, Rect rest) {
  rest = view::inset(rest, 4);
  const bool large = ui.theme().elder();
  const float high = large ? 92.0F : 76.0F;
  for (const PipesCard& card : outlet_cards(ui.words())) {
    static_cast<void>(draw_pipes_card(ui, card, cut_top(rest, high, 10)));
  }
  const std::vector<PipesCard> tools = tool_cards(ui.words());
  const std::vector<Rect> cells = grid(cut_top(rest, large ? 3 * high + 20 : 250.0F), tools.size(), large ? 1 : 2, 10);
  for (std::size_t i = 0; i < tools.size(); ++i) static_cast<void>(draw_pipes_card(ui, tools[i], cells[i]));
}

void draw_street_gauges(view::Ui& ui, Rect rest) {
  rest = view::inset(rest, 8);
  const std::string name(ui.words()("pipe.rain"));
  const std::string line(ui.words()("sorting.question"));
  const view::PipesGauge all[] = {{"gauge-good", name, "100%", "", 1, true},
                                  {"gauge-half", name, "52%", line, 0.52F, false},
                                  {"gauge-none", name, "0%", line, 0, false}};
  for (const view::PipesGauge& gauge : all) {
    static_cast<void>(draw_gauge(ui, gauge, rest));
    static_cast<void>(cut_top(rest, 14));
  }
}

void draw_street_dry(view::Ui& ui, Rect rest) {
  const StreetLayout at = layout_in(rest, sample().street);
  draw_street(ui, at, {}, {});
  draw_river_life(ui, at, sample().street, 0);
  write_on_street(ui, at);
}

void draw_street_storm(view::Ui& ui, Rect rest) {
  static const view::FlowTape kTape(sample().street, Weather::Storm);
  const StreetLayout at = layout_in(rest, sample().street);
  const view::WaterLook water{&kTape, kTape.height_of_it(), 0.3F};
  draw_street(ui, at, {1, 1, 1}, water);
  draw_river_life(ui, at, sample().street, 1);
  draw_spills(ui, at, sample(), water);
  draw_smell(ui, at, sample().street, 1);
  draw_works_gauge(ui, at, sample().street, 0.6F);
  draw_outfall_ring(ui, at, sample().street);
  draw_rain(ui, at, 3, 1);
  draw_mixed_places(ui, at, sample(), rules::pipes::faults_of(sample().street));
}

}  // namespace qingliu::gallery

// Every piece is one stroke from the middle of its cell to where its water goes: outlines first, then bodies, then
// marks, so that joints grow together. Sewage lies under rain.
#include "game/view/pipes_network.h"

#include <algorithm>
#include <cmath>

#include "game/view/pipes.h"
#include "game/view/pipes_ground.h"

namespace qingliu::view {
namespace {

using content::Net;
using content::Street;
using content::Way;
namespace pipes = rules::pipes;

constexpr float kMarks = 3;  ///< to a cell
constexpr ImU32 kMurk = rgb(0x7E8B6A), kMurkMark = rgb(0x5A4A22);

struct Stroke {
  ImVec2 from, to;
  float width = 0;
  bool open = false;    ///< ends in the earth
  bool caps = true;     ///< round at its beginning: not where a pipe of its width goes straight on
  bool leaves = false;  ///< round at its end
  int cell = -1;        ///< the piece; −1 = a stack
  bool dirty = false;   ///< rain pipe with waste in it
  float fill = 0;
  bool flows = false;
};

const content::Cell& cell_of(const Street& street, int cell) { return street.cells[static_cast<std::size_t>(cell)]; }

bool has(const Street& street, int cell, Net net) {
  return cell_of(street, cell).pieces[static_cast<std::size_t>(net)].has_value();
}

ImVec2 middle(const StreetLayout& at, const Street& street, int cell) {
  return at.middle_of(street.row_of(cell), street.column_of(cell));
}

ImVec2 step_of(Way way) {
  if (way == Way::Down) return {0, 1};
  return {way == Way::Left ? -1.0F : 1.0F, 0};
}

class Network {
 public:
  Network(Ui& ui, const StreetLayout& at, const PlumbedStreet& plumbed, const WaterLook& water)
      : ui_(ui), at_(at), plumbed_(plumbed), street_(plumbed.street), water_(water) {}

  void draw(Net net) {
    strokes_.clear();
    for (int cell = 0; cell < street_.columns * street_.rows; ++cell) {
      if (has(street_, cell, net)) add_piece(cell, net);
    }
    for (std::size_t house = 0; house < street_.houses.size(); ++house) {
      add_stack(static_cast<std::uint8_t>(house), net);
    }
    const bool rain = net == Net::Rain;
    for (const Stroke& one : strokes_) bar(one, rain ? tone::kRainEdge : tone::kSewageEdge, one.width);
    for (const Stroke& one : strokes_) bar(one, body_of(one, rain), one.width * 0.72F);
    for (const Stroke& one : strokes_) draw_level(one, rain);
    for (const Stroke& one : strokes_) draw_marks(one, rain);
    for (const Stroke& one : strokes_) draw_open_end(one, rain);
  }

  /// Earth between the two pipes of each crossing: the one below dives under the other.
  void draw_gaps() {
    for (int cell = 0; cell < street_.columns * street_.rows; ++cell) {
      if (!is_crossing(street_, cell)) continue;
      const bool rain_down = cell_of(street_, cell).pieces[1]->way == Way::Down;
      const float over = width_of(cell, Net::Rain) * at_.cell + at_.cell * 0.14F;
      const float under = width_of(cell, Net::Sewage) * at_.cell + 2;
      const ImVec2 m = middle(at_, street_, cell);
      const Rect gap = rain_down ? Rect{m.x - over / 2, m.y - under / 2, over, under}
                                 : Rect{m.x - under / 2, m.y - over / 2, under, over};
      ui_.paint().box(gap, 0, earth_of(ui_.paint(), street_.row_of(cell)));
    }
  }

 private:
  [[nodiscard]] float width_of(int cell, Net net) const {
    return pipe_width(pipes::size_for(street_, plumbed_.sources(cell, net)));
  }

  void take_water(Stroke& stroke, int cell, Net net) const {
    if (water_.tape == nullptr) return;
    const FlowTape::Moment& moment = water_.tape->at(water_.step, cell, net);
    stroke.flows = moment.moved > 0;
    stroke.fill = static_cast<float>(moment.fill) / 255;
    stroke.dirty = net == Net::Rain && moment.dirty;
  }

  /// Shortens a stroke that ends in a pipe of the other network: it is seen to be plugged into its side.
  void plug(Stroke& stroke, int cell, Net net) const {
    const float by = width_of(cell, net) * 0.3F * at_.cell;
    const ImVec2 way(stroke.to.x - stroke.from.x, stroke.to.y - stroke.from.y);
    const float length = std::max(1.0F, std::hypot(way.x, way.y));
    stroke.to = {stroke.to.x - way.x / length * by, stroke.to.y - way.y / length * by};
  }

  /// Whether one pipe only comes in, from straight behind and as wide.
  [[nodiscard]] bool goes_straight_on(int cell, Net net, Way way) const {
    const int column = street_.column_of(cell), row = street_.row_of(cell);
    if (way == Way::Down && row == 0) return false;
    if (way != Way::Down && (way == Way::Left ? column + 1 == street_.columns : column == 0)) return false;
    const int behind = way == Way::Down ? cell - street_.columns : cell + (way == Way::Left ? 1 : -1);
    if (!has(street_, behind, net) || width_of(behind, net) != width_of(cell, net)) return false;
    return cell_of(street_, behind).pieces[static_cast<std::size_t>(net)]->way == way;
  }

  void add_piece(int cell, Net net) {
    const Way way = cell_of(street_, cell).pieces[static_cast<std::size_t>(net)]->way;
    const ImVec2 from = middle(at_, street_, cell), step = step_of(way);
    const pipes::Spot next = pipes::next_of(street_, cell, net);
    Stroke stroke{from, {}, width_of(cell, net) * at_.cell};
    stroke.cell = cell;
    stroke.caps = !goes_straight_on(cell, net, way);
    stroke.leaves = next.kind == pipes::Spot::Kind::River || next.kind == pipes::Spot::Kind::Plant;
    float length = 1;
    if (next.kind == pipes::Spot::Kind::Ground) length = 0.52F;
    if (next.kind == pipes::Spot::Kind::River) length = 1.0F;
    if (next.kind == pipes::Spot::Kind::Plant) length = 0.5F + at_.left * 0.55F;
    stroke.open = next.kind == pipes::Spot::Kind::Ground;
    stroke.to = {from.x + step.x * length * at_.cell, from.y + step.y * length * at_.cell};
    if (next.kind == pipes::Spot::Kind::Pipe && next.net != net) plug(stroke, next.cell, next.net);
    take_water(stroke, cell, net);
    strokes_.push_back(stroke);
  }

  void add_stack(std::uint8_t house, Net net) {
    const int cell = street_.houses[house].stack[static_cast<std::size_t>(net)];
    const ImVec2 m = middle(at_, street_, cell);
    const pipes::Spot entry = pipes::entry_of(street_, house, net);
    Stroke stroke{{m.x, at_.y - at_.cell * 0.02F}, m, pipe_width(1) * at_.cell};
    stroke.caps = false;
    if (entry.kind == pipes::Spot::Kind::Ground) {
      stroke.to.y = at_.y + at_.cell * 0.3F;
      stroke.open = true;
    } else if (entry.net != net) {
      plug(stroke, entry.cell, entry.net);
    }
    if (entry.kind == pipes::Spot::Kind::Pipe) take_water(stroke, entry.cell, entry.net);
    stroke.dirty = stroke.dirty && net == Net::Rain;
    stroke.fill = 0;
    strokes_.push_back(stroke);
  }

  void bar(const Stroke& stroke, ImU32 colour, float width) {
    ui_.paint().line(stroke.from, stroke.to, {colour, width, false});
    if (stroke.caps) ui_.paint().disc(stroke.from.x, stroke.from.y, width / 2, colour);
    if (stroke.leaves) ui_.paint().disc(stroke.to.x, stroke.to.y, width / 2, colour);
  }

  static ImU32 body_of(const Stroke& stroke, bool rain) {
    if (rain && stroke.dirty) return kMurk;
    return rain ? tone::kRain : tone::kSewage;
  }

  /// A lighter band along the middle: the more water, the wider.
  void draw_level(const Stroke& stroke, bool rain) {
    if (stroke.width * 0.72F * stroke.fill < 3) return;  // a hairline says nothing
    const ImU32 band = rain ? (stroke.dirty ? rgb(0x9AA584) : rgb(0x8FD3FF)) : rgb(0xB8762F);
    ui_.paint().line(stroke.from, stroke.to, {band, stroke.width * 0.72F * std::min(1.0F, stroke.fill), false});
  }

  void draw_marks(const Stroke& stroke, bool rain) {
    Paint& paint = ui_.paint();
    const ImVec2 way(stroke.to.x - stroke.from.x, stroke.to.y - stroke.from.y);
    const float length = std::hypot(way.x, way.y), apart = at_.cell / kMarks;
    if (length < 2) return;
    const ImVec2 unit(way.x / length, way.y / length);
    const float body = stroke.width * 0.72F;
    const float phase = stroke.flows ? water_.phase : 0.5F;
    for (float s = phase * apart; s < length - 0.5F; s += apart) {
      const ImVec2 m(stroke.from.x + unit.x * s, stroke.from.y + unit.y * s);
      if (rain) {
        paint.disc(m.x, m.y, stroke.width * 0.135F, stroke.dirty ? kMurkMark : tone::kRainMark);
      } else {
        const ImVec2 side(-unit.y * body / 2, unit.x * body / 2);
        paint.line({m.x - side.x, m.y - side.y}, {m.x + side.x, m.y + side.y},
                   {tone::kSewageMark, std::max(1.5F, stroke.width * 0.14F), false});
      }
    }
  }

  void draw_open_end(const Stroke& stroke, bool rain) {
    if (!stroke.open) return;
    const bool level = std::abs(stroke.to.x - stroke.from.x) > std::abs(stroke.to.y - stroke.from.y);
    const float w = stroke.width * 1.3F, t = std::max(4.0F, stroke.width * 0.3F);
    const Rect r = level ? Rect{stroke.to.x - t / 2, stroke.to.y - w / 2, t, w}
                         : Rect{stroke.to.x - w / 2, stroke.to.y - t / 2, w, t};
    ui_.paint().box(r, t * 0.4F, rain ? tone::kRainEdge : tone::kSewageEdge);
  }

  Ui& ui_;
  const StreetLayout& at_;
  const PlumbedStreet& plumbed_;
  const Street& street_;
  const WaterLook& water_;
  std::vector<Stroke> strokes_;
};

}  // namespace

content::Pipe pipe_of(Net net) { return net == Net::Sewage ? content::Pipe::Sewage : content::Pipe::Rain; }

PlumbedStreet plumbed(const Street& street) { return {street, pipes::carried_by(street)}; }

float pipe_width(std::uint8_t size) { return 0.28F + 0.06F * static_cast<float>(size); }

bool is_crossing(const Street& street, int cell) {
  return has(street, cell, Net::Sewage) && has(street, cell, Net::Rain);
}

void draw_network(Ui& ui, const StreetLayout& at, const PlumbedStreet& plumbed, const WaterLook& water) {
  Network network(ui, at, plumbed, water);
  network.draw(Net::Sewage);
  network.draw_gaps();
  network.draw(Net::Rain);
}

void draw_well_signs(Ui& ui, const StreetLayout& at, const PlumbedStreet& plumbed) {
  const Street& street = plumbed.street;
  const float type = ui.theme().type_dp(Type::Second);
  for (int cell = 0; cell < street.columns * street.rows; ++cell) {
    if (!cell_of(street, cell).well) continue;
    const Net net = has(street, cell, Net::Sewage) || !has(street, cell, Net::Rain) ? Net::Sewage : Net::Rain;
    const ImVec2 m = middle(at, street, cell);
    if (!contains(inset(at.stage, type * 0.6F), m.x, m.y)) continue;  // scrolled away
    const float r = std::min(at.cell * 0.46F, std::max(at.cell * 0.27F, type * 0.72F));
    draw_well(ui.paint(), pipe_of(net), m.x, m.y, r);
    if (r * 1.6F < type * 0.98F) {  // no room for the sign: the mark of its pipe
      ui.paint().disc(m.x, m.y, r * 0.36F, hue_of(pipe_of(net)).ink);
      continue;
    }
    const Style style{Type::Second, hue_of(pipe_of(net)).ink, true, Align::Centre};
    const std::string_view sign = ui.words()(net == Net::Rain ? "outlets.sign_rain" : "outlets.sign_sewage");
    ui.draw_middle(ui.block(sign, style, type * 2), centred({m.x, m.y, 0, 0}, type * 2, type * 2));
  }
}

}  // namespace qingliu::view

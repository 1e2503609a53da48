// Where cells are too small to press, only those in which something happens are targets, spread out; the rest is said.
#include "game/view/pipes_cells.h"

#include <algorithm>
#include <utility>

#include "game/view/pipes_words.h"

namespace qingliu::view {
namespace {

using content::Net;
using content::Street;

const content::Cell& cell_of(const Street& street, int cell) { return street.cells[static_cast<std::size_t>(cell)]; }

bool has_pipe(const Street& street, int cell) {
  return cell_of(street, cell).pieces[0].has_value() || cell_of(street, cell).pieces[1].has_value();
}

/// Whether pipes of both networks meet in the cell, over each other or into each other.
bool is_meeting(const PlumbedStreet& plumbed, int cell) {
  const Street& street = plumbed.street;
  if (is_crossing(street, cell)) return true;
  for (const Net net : {Net::Sewage, Net::Rain}) {
    if (cell_of(street, cell).pieces[static_cast<std::size_t>(net)]) continue;
    for (int other = 0; other < street.columns * street.rows; ++other) {
      if (!cell_of(street, other).pieces[static_cast<std::size_t>(net)]) continue;
      const rules::pipes::Spot next = rules::pipes::next_of(street, other, net);
      if (next.kind == rules::pipes::Spot::Kind::Pipe && next.cell == cell && next.net != net) return true;
    }
  }
  return false;
}

class Cells {
 public:
  Cells(Ui& ui, const PipesFrame& frame, const PipesState& state, const std::vector<int>& lit)
      : ui_(ui), frame_(frame), at_(frame.at), street_(frame.plumbed.street), state_(state), lit_(lit) {}

  StreetPress draw() {
    for (const CellTarget& one : house_targets()) draw_house_target(one);
    if (at_.cells) {
      for (int cell = 0; cell < street_.columns * street_.rows; ++cell) {
        const Rect r = rect_of(cell);
        if (seen(r)) draw_cell({cell, inset(r, 0.25F)});  // they do not touch
      }
      return pressed_;
    }
    std::vector<CellTarget> targets = spots();
    for (const CellTarget& one : targets) draw_cell(one);
    for (int cell = 0; cell < street_.columns * street_.rows; ++cell) {
      const auto is_it = [cell](const CellTarget& one) { return one.cell == cell; };
      if (!has_pipe(street_, cell) || std::any_of(targets.begin(), targets.end(), is_it)) continue;
      say(cell);
    }
    return pressed_;
  }

 private:
  [[nodiscard]] Rect rect_of(int cell) const { return at_.rect_of(street_.row_of(cell), street_.column_of(cell)); }

  /// Wholly on the stage.
  [[nodiscard]] bool seen(const Rect& r) const {
    return r.x >= at_.stage.x - 0.5F && r.y >= at_.stage.y - 0.5F && right_of(r) <= right_of(at_.stage) + 0.5F &&
           bottom_of(r) <= bottom_of(at_.stage) + 0.5F;
  }

  /// First where networks meet, then wells, then bends and ends: what is later is left out where there is no room.
  [[nodiscard]] std::vector<CellTarget> spots() const {
    std::vector<CellTarget> all;
    for (int pass = 0; pass < 2; ++pass) {
      for (int cell = 0; cell < street_.columns * street_.rows; ++cell) {
        if (!has_pipe(street_, cell)) continue;
        const bool meets = is_meeting(frame_.plumbed, cell);
        const bool wanted = pass == 0 ? meets : !meets && cell_of(street_, cell).well;
        if (!wanted || (pass == 1 && near_other(all, cell))) continue;
        all.push_back({cell, rect_of(cell)});
      }
    }
    Rect bounds = at_.stage;
    const float top = std::max(at_.y, at_.stage.y + ui_.theme().target_dp());
    bounds.h = bottom_of(bounds) - top;
    bounds.y = top;
    return spread_targets(std::move(all), ui_.theme().target_dp(), bounds);
  }

  [[nodiscard]] bool near_other(const std::vector<CellTarget>& all, int cell) const {
    const float side = ui_.theme().target_dp();
    const Rect r = centred(rect_of(cell), side, side);
    return std::any_of(all.begin(), all.end(),
                       [&](const CellTarget& one) { return overlap(centred(rect_of(one.cell), side, side), r); });
  }

  void draw_cell(const CellTarget& target) {
    const std::string id = cell_id(street_, target.cell);
    const Feel touch = ui_.feel(id, target.rect);
    const Rect shown = inset(rect_of(target.cell), at_.cell * 0.045F);
    const float radius = at_.cell * 0.16F;
    Paint& paint = ui_.paint();
    if (std::find(lit_.begin(), lit_.end(), target.cell) != lit_.end()) {
      paint.box(shown, radius, paint.faded(tone::kAction, 0.3F));
      paint.disc(middle_x(shown), middle_y(shown), at_.cell * 0.09F, paint.faded(tone::kAction, 0.9F));
    }
    if (touch.hovered) paint.box(shown, radius, paint.faded(tone::kPaper, 0.35F));
    if (target.cell == state_.cell || target.cell == state_.start) mark(shown, radius);
    if (touch.focused) ui_.focus_ring(shown, radius);
    Node node;
    node.id = id;
    node.role = Role::Button;
    node.name = cell_name(ui_.words(), frame_.plumbed, target.cell);
    node.rect = target.rect;
    if (ui_.press(std::move(node))) pressed_.cell = target.cell;
  }

  void say(int cell) {
    const Rect r = rect_of(cell);
    if (!overlap(r, at_.stage)) return;
    Node node;
    node.id = cell_id(street_, cell);
    node.name = cell_name(ui_.words(), frame_.plumbed, cell);
    node.rect = within(r, at_.stage);
    ui_.emit(std::move(node));
  }

  static Rect within(const Rect& r, const Rect& bounds) {
    const float x = std::max(r.x, bounds.x), y = std::max(r.y, bounds.y);
    return {x, y, std::min(right_of(r), right_of(bounds)) - x, std::min(bottom_of(r), bottom_of(bounds)) - y};
  }

  /// Over the whole width of each house and its roof; apart where houses are narrower than a finger.
  [[nodiscard]] std::vector<CellTarget> house_targets() const {
    std::vector<CellTarget> all;
    const float least = ui_.theme().target_dp();
    for (std::size_t i = 0; i < street_.houses.size(); ++i) {
      const content::House& one = street_.houses[i];
      const Rect wall = house_rect(at_, one);
      const float w = static_cast<float>(one.last - one.first + 1) * at_.cell - 1;
      const float h = std::max(least, wall.h + wall.w * 0.76F);
      Rect r = within({middle_x(wall) - w / 2, at_.y - h, w, h}, at_.stage);
      if (!at_.near) r.h = std::max(r.h, least);  // over the ground where the sky is low
      const bool hidden = r.w < least * 0.5F || r.h < least || (at_.near && r.w < least);
      if (!hidden) all.push_back({static_cast<int>(i), r});
    }
    Rect bounds = at_.stage;
    bounds.h = std::max(least, at_.y - bounds.y);
    return at_.near ? all : spread_targets(std::move(all), least, bounds);
  }

  void draw_house_target(const CellTarget& target) {
    const int house = target.cell;
    const std::string id = "house-" + std::to_string(house + 1);
    const Feel touch = ui_.feel(id, target.rect);
    Paint& paint = ui_.paint();
    const float radius = at_.cell * 0.2F;
    if (touch.hovered) paint.box(target.rect, radius, paint.faded(tone::kPaper, 0.25F));
    if (house == state_.house) mark(inset(target.rect, 2), radius);
    if (touch.focused) ui_.focus_ring(inset(target.rect, 7), radius);
    std::uint32_t bits = 0;
    for (std::size_t i = 0; i < street_.sources.size(); ++i) {
      if (street_.sources[i].house == house) bits |= 1U << i;
    }
    Node node;
    node.id = id;
    node.role = Role::Button;
    node.name = ui_.words().fill("pipes.house_name", {{"house", house_name(ui_.words(), house)},
                                                      {"outlets", sources_line(ui_.words(), street_, bits)}});
    node.rect = target.rect;
    if (ui_.press(std::move(node))) pressed_.house = house;
  }

  /// The yellow frame around what is chosen.
  void mark(const Rect& r, float radius) {
    const float w = std::max(4.0F, at_.cell * 0.075F);
    ui_.paint().frame(r, radius, {tone::kRidge, w * 1.5F, false});
    ui_.paint().frame(r, radius, {tone::kAction, w, false});
  }

  Ui& ui_;
  const PipesFrame& frame_;
  const StreetLayout& at_;
  const Street& street_;
  const PipesState& state_;
  const std::vector<int>& lit_;
  StreetPress pressed_;
};

}  // namespace

std::string cell_id(const Street& street, int cell) {
  return "cell-" + std::to_string(street.row_of(cell) + 1) + "-" + std::to_string(street.column_of(cell) + 1);
}

StreetPress draw_street_cells(Ui& ui, const PipesFrame& frame, const PipesState& state, const std::vector<int>& lit) {
  return Cells(ui, frame, state, lit).draw();
}

void follow_focus(Ui& ui, const PipesFrame& frame, StreetWindow& window) {
  if (!frame.at.near) return;
  const Street& street = frame.plumbed.street;
  for (int cell = 0; cell < street.columns * street.rows; ++cell) {
    if (!ui.has_focus(cell_id(street, cell))) continue;
    follow_cell(frame.at, window, street.row_of(cell), street.column_of(cell));
  }
}

std::vector<int> reachable_from(const Street& street, Net net, int start) {
  std::vector<int> cells;
  const int row = street.row_of(start), column = street.column_of(start);
  for (int cell = 0; cell < street.columns * street.rows; ++cell) {
    if (cell == start || (street.row_of(cell) != row && street.column_of(cell) != column)) continue;
    Street tried = street;
    if (rules::pipes::lay(tried, net, start, cell) == rules::pipes::Refusal::None) cells.push_back(cell);
  }
  return cells;
}

}  // namespace qingliu::view

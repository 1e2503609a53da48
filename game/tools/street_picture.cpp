// From back to front: grid, ground, level pipes, pipes that cross over them, wells, houses, plant and river.
#include "game/tools/street_picture.h"

#include <algorithm>

#include "game/rules/pipes/grid.h"

namespace qingliu::tools {

using content::Ground;
using content::Net;
using content::Piece;
using content::SourceKind;
using content::Street;
using content::Way;
namespace pipes = rules::pipes;

namespace {

constexpr double kMargin = 185;   // for plant and river
constexpr double kRoof = 120;     // of a house
constexpr double kWordLine = 38;  // one outlet in a house front
constexpr double kMostCell = 165;

class Picture {
 public:
  Picture(Drawing& drawing, const Street& street, const tools::Frame& frame) : drawing_(drawing), street_(street) {
    cell_ = std::min(kMostCell, (frame.width - 2 * kMargin) / street.columns);
    left_ = frame.corner.x + (frame.width - cell_ * street.columns) / 2;
    roof_ = frame.corner.y;
    std::size_t lines = 0;
    for (std::size_t house = 0; house < street.houses.size(); ++house) {
      for (const Net net : pipes::kBothNets) lines = std::max(lines, hung(house, net).size());
    }
    top_ = roof_ + kRoof + 100 + kWordLine * static_cast<double>(lines);
  }

  double draw() {
    grid();
    for (int cell = 0; cell < cells(); ++cell) ground(cell);
    for (const bool over : {false, true}) {
      for (int cell = 0; cell < cells(); ++cell) {
        for (const Net net : pipes::kBothNets) piece(cell, net, over);
      }
    }
    for (int cell = 0; cell < cells(); ++cell) well(cell);
    for (std::size_t house = 0; house < street_.houses.size(); ++house) draw_house(house);
    plant();
    river();
    return bottom() + 40;
  }

 private:
  [[nodiscard]] int cells() const { return street_.columns * street_.rows; }
  [[nodiscard]] double scale() const { return cell_ / 150; }
  [[nodiscard]] double right() const { return left_ + cell_ * street_.columns; }
  [[nodiscard]] double bottom() const { return top_ + cell_ * street_.rows; }
  [[nodiscard]] double x_of(int column) const { return left_ + cell_ * column; }
  [[nodiscard]] double y_of(int row) const { return top_ + cell_ * row; }
  [[nodiscard]] Point centre(int cell) const {
    return {x_of(street_.column_of(cell)) + cell_ / 2, y_of(street_.row_of(cell)) + cell_ / 2};
  }
  /// The middle of the side through which a pipe falling this way leaves; `back` = comes in.
  [[nodiscard]] Point side(int cell, Way way, bool back) const {
    Point at = centre(cell);
    const double half = (back ? -cell_ : cell_) / 2;
    if (way == Way::Down) at.y += half;
    if (way == Way::Left) at.x -= half;
    if (way == Way::Right) at.x += half;
    return at;
  }

  void grid() {
    const Stroke thin{1.5, "#999", "3 7", false};
    for (int row = 1; row <= street_.rows; ++row) drawing_.line({left_, y_of(row)}, {right(), y_of(row)}, thin);
    for (int column = 0; column <= street_.columns; ++column)
      drawing_.line({x_of(column), top_}, {x_of(column), bottom()}, thin);
    drawing_.line({left_ - kMargin, top_}, {right() + kMargin, top_}, {7, "#000", "", false});
    for (int row = 0; row < street_.rows; ++row)
      drawing_.text({left_ - 8, y_of(row) + 32}, 30, "end", std::to_string(row + 1));
    for (int column = 0; column < street_.columns; ++column)
      drawing_.text({x_of(column) + cell_ / 2, bottom() + 36}, 30, "middle", std::to_string(column + 1));
  }

  void ground(int cell) {
    const Ground ground = pipes::cell_at(street_, cell).ground;
    if (ground == Ground::Tree) tree(cell);
    if (ground == Ground::Ditch) ditch(cell);
    if (ground == Ground::WaterMain && street_.column_of(cell) == 0) water_main(street_.row_of(cell));
  }

  void tree(int cell) {
    const Point at = centre(cell);
    const double half = cell_ / 2;
    const Stroke bark{6 * scale(), "#000", "", true};
    if (street_.row_of(cell) == 0) {
      drawing_.path("M" + pair({at.x - 14, top_}) + "L" + pair({at.x - 10, top_ - 90}) + "L" +
                        pair({at.x + 10, top_ - 90}) + "L" + pair({at.x + 14, top_}) + "Z",
                    {4, "#000", "", false}, "#fff");
      const double r = cell_ * 0.3;
      for (const Point leaf : {Point{-0.6, -0.1}, Point{0.6, -0.1}, Point{0, -0.7}})
        drawing_.circle({at.x + leaf.x * r, top_ - 100 + leaf.y * r}, r * 0.75, {4, "#000", "", false}, "#fff");
      drawing_.circle({at.x, top_ - 105}, r * 0.62, {0, "", "", false}, "#fff");
    }
    const int below = pipes::beyond(street_, cell, Way::Down);
    const bool deeper = below >= 0 && pipes::cell_at(street_, below).ground == Ground::Tree;
    const double end = at.y + half * (deeper ? 1 : 0.7);
    for (const double reach : {-0.7, -0.2, 0.25, 0.7}) {
      const double from = street_.row_of(cell) == 0 ? at.x + reach * 16 : at.x + reach * half;
      const double to = at.x + reach * half * (street_.row_of(cell) == 0 ? 1 : 0.8);
      drawing_.path("M" + pair({from, at.y - half}) + "C" + pair({from, at.y - half * 0.3}) + " " +
                        pair({to + reach * 10, at.y - half * 0.2}) + " " + pair({to, end}),
                    bark);
    }
  }

  void ditch(int cell) {
    const Point corner{x_of(street_.column_of(cell)), y_of(street_.row_of(cell)) + cell_ * 0.12};
    drawing_.rect(corner, {cell_, cell_ * 0.76}, {0, "", "", false}, "url(#hatch)");
    const int before = pipes::before(street_, cell, Way::Right);
    if (before >= 0 && pipes::cell_at(street_, before).ground == Ground::Ditch) return;
    const Point label{corner.x + 22, corner.y + cell_ * 0.38};
    drawing_.rect({label.x - 8, label.y - 32}, {96, 46}, {3, "#000", "", false}, "#fff");
    drawing_.text({label.x, label.y + 2}, 40, "start", "旧沟");
  }

  void water_main(int row) {
    const double y = y_of(row) + cell_ / 2;
    const double half = 17 * scale();
    drawing_.rect({left_ - 20, y - half}, {right() - left_ + 40, 2 * half}, {4, "#000", "", false}, "#fff");
    drawing_.line({left_ - 20, y}, {right() + 20, y}, {3, "#000", "30 14 4 14", false});
    drawing_.text({right() + 26, y - 4}, 34, "start", "自来水管");
    drawing_.text({right() + 26, y + 36}, 34, "start", "（不动）");
  }

  /// Pipes that fall over a level one are drawn later, with a white rim: they pass and are not joined.
  void piece(int cell, Net net, bool over) {
    const std::optional<Piece>& own = pipes::piece_at(street_, cell, net);
    const bool other = pipes::piece_at(street_, cell, pipes::other(net)).has_value();
    if (!own) {
      if (over && other) ends(cell, net);
      return;
    }
    if ((own->way == Way::Down && other) != over) return;
    const std::string out = "L" + pair(centre(cell)) + "L" + pair(side(cell, own->way, false));
    std::string d;
    for (const Way way : pipes::kAllWays) {
      if (!pipes::comes_in(street_, cell, net, way)) continue;
      const std::string in = "M" + pair(side(cell, way, true));
      if (own->fixed && way != own->way) {  // a thinner pipe runs into the main
        draw_tube(drawing_, in + "L" + pair(centre(cell)), {net, false, scale()});
      } else {
        d += in + out;
      }
    }
    if (d.empty()) d = "M" + pair(centre(cell)) + out;
    if (over) drawing_.path(d, {62 * scale(), "#fff", "", false});
    draw_tube(drawing_, d, {net, own->fixed, scale()});
  }

  /// A pipe that ends in one of the other network.
  void ends(int cell, Net net) {
    for (const Way way : pipes::kAllWays) {
      if (!pipes::comes_in(street_, cell, net, way)) continue;
      const Point from = side(cell, way, true);
      const Point to = centre(cell);
      const Point near{from.x + (to.x - from.x) * 0.72, from.y + (to.y - from.y) * 0.72};
      draw_tube(drawing_, "M" + pair(from) + "L" + pair(near), {net, false, scale()});
      const double half = 26 * scale();
      const bool level = way != Way::Down;
      drawing_.line({near.x - (level ? 0 : half), near.y - (level ? half : 0)},
                    {near.x + (level ? 0 : half), near.y + (level ? half : 0)}, {14 * scale(), "#000", "", false});
    }
  }

  void well(int cell) {
    if (!pipes::cell_at(street_, cell).well) return;
    const bool sewage = pipes::piece_at(street_, cell, Net::Sewage).has_value();
    draw_well(drawing_, centre(cell), cell_ * 0.27, sewage ? Net::Sewage : Net::Rain);
  }

  [[nodiscard]] std::vector<std::string> hung(std::size_t house, Net net) const {
    std::vector<std::string> words;
    for (const content::WaterSource& source : street_.sources) {
      if (source.house != house || source.to != net) continue;
      words.push_back(chinese_of(source.kind) + (source.fitted ? "▣" : ""));
    }
    return words;
  }

  void draw_house(std::size_t index) {
    const content::House& house = street_.houses[index];
    const double x0 = x_of(house.first) + 5;
    const double x1 = x_of(house.last + 1) - 5;
    const double eaves = roof_ + kRoof;
    const double w = x1 - x0;
    const Stroke wall{6, "#000", "", false};
    drawing_.rect({x0, eaves}, {w, top_ - eaves}, wall, "#fff");
    // The gable of a Lingnan house, high and round like the handles of a wok.
    drawing_.path("M" + pair({x0 - 4, eaves}) + "C" + pair({x0 + w * 0.22, eaves}) + " " +
                      pair({x0 + w * 0.14, roof_}) + " " + pair({x0 + w / 2, roof_}) + "C" +
                      pair({x1 - w * 0.14, roof_}) + " " + pair({x1 - w * 0.22, eaves}) + " " + pair({x1 + 4, eaves}) +
                      "Z",
                  wall, "#fff");
    drawing_.circle({x0 + w / 2, roof_ + 68}, 38, {4, "#000", "", false}, "#fff");
    drawing_.bold_text({x0 + w / 2, roof_ + 86}, 50, "middle", std::to_string(index + 1));
    for (const Net net : pipes::kBothNets) stack(index, net);
  }

  void stack(std::size_t index, Net net) {
    const double x = x_of(street_.houses[index].stack[static_cast<std::size_t>(net)]) + cell_ / 2;
    const std::vector<std::string> words = hung(index, net);
    draw_tube(drawing_, "M" + pair({x, top_ - 78}) + "L" + pair({x, top_ + 4}), {net, false, scale()});
    double y = top_ - 92 - kWordLine * static_cast<double>(words.size() - (words.empty() ? 0 : 1));
    for (const std::string& word : words) {
      drawing_.text({x, y}, std::min(34.0, cell_ * 0.25), "middle", word);
      y += kWordLine;
    }
  }

  void plant() {
    const double y = y_of(street_.main[0]) + cell_ / 2;
    const Point corner{left_ - kMargin + 12, y - 62};
    draw_tube(drawing_, "M" + pair({left_, y}) + "L" + pair({left_ - 40, y}), {Net::Sewage, true, scale()});
    drawing_.rect(corner, {kMargin - 55, 124}, {6, "#000", "", false}, "#fff");
    drawing_.bold_text({corner.x + (kMargin - 55) / 2, y - 8}, 40, "middle", "污水");
    drawing_.bold_text({corner.x + (kMargin - 55) / 2, y + 40}, 40, "middle", "处理厂");
  }

  void river() {
    const double y = y_of(street_.main[1]) + cell_ / 2;
    const double x = right() + 40;
    draw_tube(drawing_, "M" + pair({right(), y}) + "L" + pair({x, y}), {Net::Rain, true, scale()});
    for (const double down : {-44.0, 44.0}) {
      std::string d = "M" + pair({x + 4, y + down});
      for (int i = 0; i < 3; ++i) d += "q11 -16 22 0t22 0";
      drawing_.path(d, {5, "#000", "", true});
    }
    drawing_.bold_text({x + 68, y + 16}, 48, "middle", "河涌");
  }

  Drawing& drawing_;
  const Street& street_;
  double cell_ = 0;
  double left_ = 0;
  double roof_ = 0;
  double top_ = 0;  ///< of the ground
};

}  // namespace

std::string chinese_of(SourceKind kind) {
  static const std::vector<std::string> kWords = {"厕所", "厨房", "浴室", "洗衣机", "地漏", "餐馆", "屋顶", "院子"};
  return kWords[static_cast<std::size_t>(kind)];
}

void draw_tube(Drawing& drawing, const std::string& d, const Tube& tube) {
  const double width = (tube.main ? 44 : 32) * tube.scale;
  drawing.path(d, {width, "#000", "", false});
  drawing.path(d, {width - 7, "#fff", "", false});
  if (tube.net == Net::Sewage) {
    drawing.path(d, {width - 7, "#000", "5 14", false});
  } else {
    drawing.path(d, {9 * tube.scale, "#000", "0.1 19", true});
  }
}

void draw_well(Drawing& drawing, Point centre, double radius, Net net) {
  drawing.circle(centre, radius, {6, "#000", "", false}, "#fff");
  drawing.circle(centre, radius - 8, {2, "#000", "", false});
  drawing.bold_text({centre.x, centre.y + radius * 0.38}, radius * 1.05, "middle", net == Net::Sewage ? "污" : "雨");
}

double draw_street(Drawing& drawing, const Street& street, const Frame& frame) {
  return Picture(drawing, street, frame).draw();
}

}  // namespace qingliu::tools

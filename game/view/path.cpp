// A one-pass reader of SVG path data. Arcs follow SVG 1.1, appendix F.6.
#include "game/view/path.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace qingliu::view {
namespace {

constexpr float kPi = 3.14159265F;

float dot(ImVec2 a, ImVec2 b) { return a.x * b.x + a.y * b.y; }

/// Reads numbers the way SVG writes them: "1.5.5-2" is three of them.
class Numbers {
 public:
  explicit Numbers(std::string_view data) : data_(data) {}

  [[nodiscard]] bool at_end() {
    skip();
    return at_ >= data_.size();
  }
  [[nodiscard]] bool at_number() {
    skip();
    if (at_ >= data_.size()) return false;
    const char c = data_[at_];
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.';
  }
  char letter() { return data_[at_++]; }

  float number() {
    skip();
    float sign = 1;
    if (at_ < data_.size() && (data_[at_] == '-' || data_[at_] == '+')) {
      sign = data_[at_++] == '-' ? -1.0F : 1.0F;
    }
    float value = digits(0, 1);
    if (at_ < data_.size() && data_[at_] == '.') {
      ++at_;
      value = digits(value, 0.1F);
    }
    return sign * value;
  }
  /// An arc's flag: one digit, with or without a space behind it.
  bool flag() {
    skip();
    return at_ < data_.size() && data_[at_++] == '1';
  }

 private:
  void skip() {
    while (at_ < data_.size() && (data_[at_] == ' ' || data_[at_] == ',' || data_[at_] == '\n')) {
      ++at_;
    }
  }
  /// Whole digits with unit 1; digits after the point with unit 0.1.
  float digits(float value, float unit) {
    const bool whole = unit >= 1;
    while (at_ < data_.size() && data_[at_] >= '0' && data_[at_] <= '9') {
      const auto digit = static_cast<float>(data_[at_++] - '0');
      value = whole ? value * 10 + digit : value + digit * unit;
      if (!whole) unit *= 0.1F;
    }
    return value;
  }

  std::string_view data_;
  std::size_t at_ = 0;
};

class Flattener {
 public:
  Flattener(std::string_view data, float tolerance) : in_(data), tolerance_(tolerance) {}

  std::vector<Polyline> run() {
    char command = 0;
    while (!in_.at_end()) {
      if (!in_.at_number()) {
        command = in_.letter();
      } else if (command == 'M') {
        command = 'L';  // further pairs after a move are lines
      } else if (command == 'm') {
        command = 'l';
      } else if (command == 0 || command == 'Z' || command == 'z') {
        break;
      }
      if (!step(command)) break;
    }
    return std::move(out_);
  }

 private:
  ImVec2 pair(bool relative) {
    const float x = in_.number();
    const float y = in_.number();
    return relative ? ImVec2(pen_.x + x, pen_.y + y) : ImVec2(x, y);
  }

  void add(ImVec2 point) {
    if (out_.empty() || out_.back().closed) {  // drawing on after Z starts where Z ended
      out_.emplace_back();
      out_.back().points.push_back(pen_);
    }
    out_.back().points.push_back(point);
    pen_ = point;
  }

  void move(ImVec2 point) {
    out_.emplace_back();
    out_.back().points.push_back(point);
    pen_ = point;
    start_ = point;
  }

  bool step(char command) {
    const bool relative = command >= 'a';
    const char kind = relative ? static_cast<char>(command - 'a' + 'A') : command;
    const char before = previous_;
    previous_ = kind;
    switch (kind) {
      case 'M':
        move(pair(relative));
        return true;
      case 'L':
        add(pair(relative));
        return true;
      case 'H':
        add({in_.number() + (relative ? pen_.x : 0), pen_.y});
        return true;
      case 'V':
        add({pen_.x, in_.number() + (relative ? pen_.y : 0)});
        return true;
      case 'C':
      case 'S':
        cubic_step(relative, kind == 'S', before);
        return true;
      case 'Q':
      case 'T':
        quad_step(relative, kind == 'T', before);
        return true;
      case 'A':
        arc_step(relative);
        return true;
      case 'Z':
        close();
        return true;
      default:
        return false;
    }
  }

  void close() {
    if (!out_.empty()) out_.back().closed = true;
    pen_ = start_;
  }

  void cubic_step(bool relative, bool smooth, char before) {
    const bool follows = before == 'C' || before == 'S';
    const ImVec2 mirrored(2 * pen_.x - control_.x, 2 * pen_.y - control_.y);
    const ImVec2 first = smooth ? (follows ? mirrored : pen_) : pair(relative);
    const ImVec2 second = pair(relative);
    const ImVec2 end = pair(relative);
    cubic(first, second, end);
    control_ = second;
  }

  void quad_step(bool relative, bool smooth, char before) {
    const bool follows = before == 'Q' || before == 'T';
    const ImVec2 mirrored(2 * pen_.x - control_.x, 2 * pen_.y - control_.y);
    const ImVec2 control = smooth ? (follows ? mirrored : pen_) : pair(relative);
    const ImVec2 end = pair(relative);
    const ImVec2 from = pen_;
    cubic({from.x + (control.x - from.x) * 2 / 3, from.y + (control.y - from.y) * 2 / 3},
          {end.x + (control.x - end.x) * 2 / 3, end.y + (control.y - end.y) * 2 / 3}, end);
    control_ = control;
  }

  void cubic(ImVec2 b, ImVec2 c, ImVec2 d) {
    const ImVec2 a = pen_;
    const float length =
        std::hypot(b.x - a.x, b.y - a.y) + std::hypot(c.x - b.x, c.y - b.y) + std::hypot(d.x - c.x, d.y - c.y);
    const int steps = segments(length);
    for (int i = 1; i <= steps; ++i) {
      const float t = static_cast<float>(i) / static_cast<float>(steps);
      const float u = 1 - t;
      const float wa = u * u * u, wb = 3 * u * u * t, wc = 3 * u * t * t, wd = t * t * t;
      add({wa * a.x + wb * b.x + wc * c.x + wd * d.x, wa * a.y + wb * b.y + wc * c.y + wd * d.y});
    }
  }

  /// A curve of this length deviates from n chords by about length / (8 n²).
  [[nodiscard]] int segments(float length) const {
    return std::clamp(static_cast<int>(std::ceil(std::sqrt(length / (5 * tolerance_)))), 2, 40);
  }

  void arc_step(bool relative) {
    float rx = std::abs(in_.number());
    float ry = std::abs(in_.number());
    const float turn = in_.number() * kPi / 180;
    const bool large = in_.flag();
    const bool sweep = in_.flag();
    const ImVec2 end = pair(relative);
    if (rx <= 0 || ry <= 0) return add(end);
    const ImVec2 ax(std::cos(turn), std::sin(turn));
    const ImVec2 ay(-ax.y, ax.x);
    const ImVec2 half((pen_.x - end.x) / 2, (pen_.y - end.y) / 2);
    const ImVec2 p(dot(half, ax), dot(half, ay));
    const float stretch = p.x * p.x / (rx * rx) + p.y * p.y / (ry * ry);
    if (stretch > 1) {
      rx *= std::sqrt(stretch);
      ry *= std::sqrt(stretch);
    }
    const float square = std::max(0.0F, 1 / std::max(stretch, 1e-9F) - 1);
    const float root = std::sqrt(square) * (large == sweep ? -1.0F : 1.0F);
    const ImVec2 q(root * rx * p.y / ry, -root * ry * p.x / rx);
    const ImVec2 centre((pen_.x + end.x) / 2 + ax.x * q.x + ay.x * q.y, (pen_.y + end.y) / 2 + ax.y * q.x + ay.y * q.y);
    const float from = std::atan2((p.y - q.y) / ry, (p.x - q.x) / rx);
    float sweep_angle = std::atan2((-p.y - q.y) / ry, (-p.x - q.x) / rx) - from;
    if (sweep && sweep_angle < 0) sweep_angle += 2 * kPi;
    if (!sweep && sweep_angle > 0) sweep_angle -= 2 * kPi;
    const int steps = segments(std::abs(sweep_angle) * std::max(rx, ry));
    for (int i = 1; i < steps; ++i) {
      const float angle = from + sweep_angle * static_cast<float>(i) / static_cast<float>(steps);
      const float x = rx * std::cos(angle), y = ry * std::sin(angle);
      add({centre.x + ax.x * x + ay.x * y, centre.y + ax.y * x + ay.y * y});
    }
    add(end);
  }

  Numbers in_;
  float tolerance_;
  std::vector<Polyline> out_;
  ImVec2 pen_;
  ImVec2 start_;
  ImVec2 control_;
  char previous_ = 0;
};

}  // namespace

std::vector<Polyline> flatten_path(std::string_view data, float tolerance) {
  return Flattener(data, std::max(tolerance, 0.001F)).run();
}

}  // namespace qingliu::view

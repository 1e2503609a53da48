// Drawing: SVG elements, appended one by one. Black on white, for printers; knows nothing of streets.
#pragma once

#include <string>

namespace qingliu::tools {

struct Point {
  double x = 0;
  double y = 0;
};

/// A stroke; `dash` empty = unbroken.
struct Stroke {
  double width = 3;
  std::string colour = "#000";
  std::string dash;
  bool round = false;
};

class Drawing {
 public:
  /// A page of this size, in tenths of a millimetre.
  Drawing(double width, double height);

  /// `d` as in an SVG path; `fill` a colour, a pattern or "none".
  void path(const std::string& d, const Stroke& stroke, const std::string& fill = "none");
  void line(Point from, Point to, const Stroke& stroke);
  void rect(Point corner, Point size, const Stroke& stroke, const std::string& fill = "none");
  void circle(Point centre, double radius, const Stroke& stroke, const std::string& fill = "none");
  /// `anchor` = start, middle or end; `at` is on the baseline. `text` is plain and is escaped.
  void text(Point at, double size, const std::string& anchor, const std::string& text);
  void bold_text(Point at, double size, const std::string& anchor, const std::string& text);

  /// The whole document.
  [[nodiscard]] std::string document() const { return begun_ + "</svg>\n"; }

 private:
  void words(Point at, double size, const std::string& attributes, const std::string& text);
  std::string begun_;
};

/// A length or place with one decimal.
[[nodiscard]] std::string length(double value);
/// "x y".
[[nodiscard]] std::string pair(Point point);

}  // namespace qingliu::tools

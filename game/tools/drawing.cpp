// SVG as text.
#include "game/tools/drawing.h"

#include <cstdio>

namespace qingliu::tools {
namespace {

std::string escaped(const std::string& text) {
  std::string out;
  for (const char c : text) {
    if (c == '&') {
      out += "&amp;";
    } else if (c == '<') {
      out += "&lt;";
    } else {
      out += c;
    }
  }
  return out;
}

std::string attributes(const Stroke& stroke, const std::string& fill) {
  std::string out = " fill=\"" + fill + "\"";
  if (stroke.width <= 0) return out;
  out += " stroke=\"" + stroke.colour + "\" stroke-width=\"" + length(stroke.width) + "\"";
  if (!stroke.dash.empty()) out += " stroke-dasharray=\"" + stroke.dash + "\"";
  if (stroke.round) out += " stroke-linecap=\"round\"";
  return out + " stroke-linejoin=\"round\"";
}

}  // namespace

std::string length(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.1f", value);
  return text;
}

std::string pair(Point point) { return length(point.x) + " " + length(point.y); }

Drawing::Drawing(double width, double height) {
  begun_ = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + length(width / 10) + "mm\" height=\"" +
           length(height / 10) + "mm\" viewBox=\"0 0 " + length(width) + " " + length(height) +
           "\" font-family=\"'Noto Sans CJK SC','Noto Sans SC','PingFang SC','Microsoft YaHei',sans-serif\">\n"
           "<defs><pattern id=\"hatch\" width=\"18\" height=\"18\" patternUnits=\"userSpaceOnUse\">"
           "<path d=\"M-2 20L20 -2M-2 2L2 -2M16 20L20 16\" stroke=\"#000\" stroke-width=\"2.5\"/></pattern></defs>\n";
  rect({0, 0}, {width, height}, {0, "", "", false}, "#fff");
}

void Drawing::path(const std::string& d, const Stroke& stroke, const std::string& fill) {
  begun_ += "<path d=\"" + d + "\"" + attributes(stroke, fill) + "/>\n";
}

void Drawing::line(Point from, Point to, const Stroke& stroke) { path("M" + pair(from) + "L" + pair(to), stroke); }

void Drawing::rect(Point corner, Point size, const Stroke& stroke, const std::string& fill) {
  begun_ += "<rect x=\"" + length(corner.x) + "\" y=\"" + length(corner.y) + "\" width=\"" + length(size.x) +
            "\" height=\"" + length(size.y) + "\"" + attributes(stroke, fill) + "/>\n";
}

void Drawing::circle(Point centre, double radius, const Stroke& stroke, const std::string& fill) {
  begun_ += "<circle cx=\"" + length(centre.x) + "\" cy=\"" + length(centre.y) + "\" r=\"" + length(radius) + "\"" +
            attributes(stroke, fill) + "/>\n";
}

void Drawing::words(Point at, double size, const std::string& attributes, const std::string& text) {
  begun_ += "<text x=\"" + length(at.x) + "\" y=\"" + length(at.y) + "\" font-size=\"" + length(size) + "\"" +
            attributes + ">" + escaped(text) + "</text>\n";
}

void Drawing::text(Point at, double size, const std::string& anchor, const std::string& text) {
  words(at, size, " text-anchor=\"" + anchor + "\"", text);
}

void Drawing::bold_text(Point at, double size, const std::string& anchor, const std::string& text) {
  words(at, size, " font-weight=\"bold\" text-anchor=\"" + anchor + "\"", text);
}

}  // namespace qingliu::tools

// Said in lines, so that one failure shows all of them.
#include "tests/view/frame_checks.h"

#include <set>

#include "game/view/layout.h"

namespace world {
namespace {

using qingliu::view::Node;
using qingliu::view::Role;

bool pressable(const Node& node) {
  return node.role == Role::Button || node.role == Role::Toggle || node.role == Role::Slider;
}

std::string told(const Node& node) {
  return "\n  " + node.id + " [" + std::to_string(node.rect.x) + " " + std::to_string(node.rect.y) + " " +
         std::to_string(node.rect.w) + " " + std::to_string(node.rect.h) + "] ";
}

std::string size_faults(const Node& node, const DrawnFrame& frame) {
  std::string lines;
  const float target = frame.elder ? 60 : 48, type = frame.elder ? 28 : 18;
  if (node.type_dp > 0 && node.type_dp < type - 0.01F) lines += told(node) + "has small type";
  if (pressable(node) && (node.rect.w < target - 0.01F || node.rect.h < target - 0.01F))
    lines += told(node) + "is too small to press";
  const bool inside = node.rect.x >= -0.5F && node.rect.y >= -0.5F && right_of(node.rect) <= frame.width + 0.5F &&
                      bottom_of(node.rect) <= frame.height + 0.5F;
  if (!inside) lines += told(node) + "is outside";
  return lines;
}

}  // namespace

std::string faults_of(const DrawnFrame& frame) {
  std::string lines;
  std::set<std::string> ids;
  for (const Node& node : frame.nodes) {
    if (!ids.insert(node.id).second) lines += told(node) + "comes twice";
    if (node.name.empty() || node.name.find('{') != std::string::npos) lines += told(node) + "has no name";
    lines += size_faults(node, frame);
    if (!pressable(node)) continue;
    for (const Node& other : frame.nodes) {
      if (&other != &node && pressable(other) && overlap(node.rect, other.rect))
        lines += told(node) + "lies on " + other.id;
    }
  }
  for (const std::string& text : frame.overfull) lines += "\n  does not fit: " + text;
  return lines;
}

}  // namespace world

// Semantics: what a screen says to those who do not look at pixels. Widgets emit one node for
// everything that can be read or pressed; the page turns the list into real DOM elements over the
// canvas. Knows no DOM.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace qingliu::view {

enum class Role : std::uint8_t {
  Button,
  Toggle,   ///< a button with a pressed state
  Slider,   ///< value, min, max, step; changed by set_value
  Heading,  ///< level 1–3
  Text,
  Image,     ///< name = alternative text
  Progress,  ///< value of max
  Status,    ///< live region, polite
  Alert      ///< live region, assertive: feedback on an answer
};

/// In dp (CSS pixels) from the upper left of the canvas.
struct Rect {
  float x = 0;
  float y = 0;
  float w = 0;
  float h = 0;
  bool operator==(const Rect&) const = default;
};

struct Node {
  std::string id;  ///< stable over frames and languages: "bin-kitchen", "next"
  Role role = Role::Text;
  std::string name;  ///< accessible name in the current language
  Rect rect;
  bool disabled = false;
  bool pressed = false;
  std::string key;  ///< keyboard shortcut as in KeyboardEvent.key ("1", "Enter"), or ""
  std::int32_t level = 0;
  std::int32_t value = 0;
  std::int32_t min = 0;
  std::int32_t max = 0;
  std::int32_t step = 1;
  float type_dp = 0;  ///< size of the text drawn, for the test of minimum sizes; 0 = none
  bool operator==(const Node&) const = default;
};

/// The nodes of one frame in reading order, and what came back from outside (presses, focus) for
/// the next.
class Semantics {
 public:
  /// Forgets the nodes; takes over the presses that arrived since.
  void begin_frame();
  void add(Node node);
  [[nodiscard]] const std::vector<Node>& nodes() const { return nodes_; }

  // From outside, between frames.
  void press(std::string_view id) { arriving_press_ = id; }
  void set_value(std::string_view id, std::int32_t value);
  void focus(std::string_view id) { focused_ = id; }  ///< "" = nothing has focus

  // For widgets, during a frame.
  [[nodiscard]] bool was_pressed(std::string_view id) const { return !pressed_.empty() && pressed_ == id; }
  /// True and `value` set when the slider `id` was moved from outside.
  [[nodiscard]] bool was_set(std::string_view id, std::int32_t& value) const;
  [[nodiscard]] bool is_focused(std::string_view id) const { return !focused_.empty() && focused_ == id; }

 private:
  std::vector<Node> nodes_;
  std::string arriving_press_;
  std::string pressed_;
  std::string focused_;
  std::string arriving_set_;
  std::string set_;
  std::int32_t arriving_value_ = 0;
  std::int32_t value_ = 0;
};

}  // namespace qingliu::view

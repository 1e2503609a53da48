// App: the frame around the games — which screen is shown, the round being played, what is stored
// and sent. Knows ports, not platforms; draws through game/view.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "game/app/ports.h"
#include "game/view/ui.h"

namespace qingliu::app {

/// The drawing surface in dp, and the parts of it covered by a notch or a bar.
struct Surface {
  float width = 390;
  float height = 844;
  float safe_top = 0;
  float safe_bottom = 0;
};

class App {
 public:
  explicit App(const Ports& ports);
  ~App();
  App(const App&) = delete;
  App& operator=(const App&) = delete;

  /// Draws one frame between ImGui::NewFrame() and ImGui::Render(); `ms` since the last one (0
  /// while it was hidden).
  void frame(const Surface& surface, std::uint32_t ms);
  /// A pack came between two frames: reads it, so that no frame has to.
  void take_arrivals();
  /// When the next frame is wanted without input: 0 = at once (something moves), kNever = not until
  /// something happens.
  [[nodiscard]] std::uint32_t next_frame_ms() const;
  static constexpr std::uint32_t kNever = 0xFFFFFFFFU;

  /// Hidden pages pause the round.
  void set_visible(bool visible);
  /// The nodes of the last frame, and the way in for presses, values and focus.
  [[nodiscard]] view::Semantics& semantics();
  /// Texts of the last frame that did not fit their place: none, or a layout is wrong.
  [[nodiscard]] const std::vector<std::string>& overfull() const;
  /// Looks at the frames to come from outside, for tests (game/view/ui.h).
  [[nodiscard]] view::Probe& probe();
  /// The screen shown, for tests and the page: "title", "choose", "howto", "play", "review",
  /// "result", "board".
  [[nodiscard]] std::string_view screen() const;
  /// The screen that the nodes of the last frame belong to: a press changes screen() at once, this one with the next
  /// frame.
  [[nodiscard]] std::string_view drawn_screen() const;
  /// Whether the pointer itself presses what it touches (native window). On the page the DOM does:
  /// false.
  void set_pointer_presses(bool presses);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace qingliu::app

// Motion: springs and short timelines, kept by name between frames. While one of them moves a frame
// is wanted at once; when all rest, none. With reduced motion everything is where it belongs.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace qingliu::view {

/// Stiffness in s⁻² and damping in s⁻¹ of a mass of 1.
struct Spring {
  float stiffness = 420;
  float damping = 26;
};
inline constexpr Spring kPressSpring{900, 42};
inline constexpr Spring kCardSpring{420, 30};
inline constexpr Spring kBoatSpring{120, 20};
inline constexpr Spring kLidSpring{600, 30};

class Motion {
 public:
  /// A frame begins `ms` after the last; what was not asked for in the last frame is forgotten.
  void begin_frame(std::uint32_t ms, bool reduced);
  /// The place of the spring `name` on its way to `target`; new springs start at `from`.
  float spring(std::string_view name, float from, float target, Spring spring = {});
  /// How far (0…1) the timeline `name`, begun when it was first asked for, has run of `ms`.
  float timeline(std::string_view name, std::uint32_t ms);
  /// True in the first frame in which `name` is asked for, and again after a frame without it: the moment something
  /// begins.
  bool begins(std::string_view name);
  /// −1…1: `swings` swings in `ms`, fading, then 0: what a shaken head does.
  float shake(std::string_view name, std::uint32_t ms, int swings);
  /// −1…1, one breath in `seconds`, `phase` 0…1 of it ahead of the others. Comes to rest when nothing was touched for a
  /// while (kRestAfter) and is 0 with reduced motion.
  float breath(float seconds, float phase);
  /// Something was touched: what breathes goes on.
  void touch() { untouched_ = 0; }
  static constexpr float kRestAfter = 10;  ///< seconds
  /// Asks for one more frame at once: what is shown has changed after it was drawn.
  void wake() { active_ = true; }
  /// Whether anything moved in this frame, so that another frame is wanted at once.
  [[nodiscard]] bool active() const { return active_; }
  /// Whether something breathes, for which a frame now and then is enough.
  [[nodiscard]] bool breathing() const { return breathing_; }
  static constexpr std::uint32_t kBreathMs = 33;
  /// Seconds since the last frame, as far as things move in it.
  [[nodiscard]] float seconds() const { return seconds_; }
  [[nodiscard]] bool reduced() const { return reduced_; }

 private:
  struct Mover {
    std::uint64_t key = 0;
    float value = 0;
    float velocity = 0;
    bool asked = true;
  };
  Mover& mover(std::string_view name, float from);

  std::vector<Mover> movers_;
  float seconds_ = 0;
  float untouched_ = 0;  ///< seconds since something was touched
  float breathed_ = 0;   ///< seconds that breaths have run
  bool reduced_ = false;
  bool active_ = false;
  bool breathing_ = false;
};

}  // namespace qingliu::view

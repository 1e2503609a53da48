// Bits: the handful of paper and water that flies up when something went well. Thrown by the view's own generator,
// which no rule ever sees; forgotten as soon as they have fallen.
#pragma once

#include <cstdint>
#include <vector>

#include "game/view/paint.h"

namespace qingliu::view {

class Bits {
 public:
  enum class Kind : std::uint8_t {
    Paper,    ///< confetti of all four colours
    Splash,   ///< drops of clean water
    Glitter,  ///< small stars
  };
  /// At most this many fly at once.
  static constexpr std::size_t kMost = 78;

  /// Bits move on by `seconds`; with reduced motion none are ever thrown.
  void begin_frame(float seconds, bool reduced);
  /// Throws `count` bits from a place in dp, upward and to all sides; `force` 1 = some 120 dp high.
  void burst(Kind kind, ImVec2 from, int count, float force = 1);
  void draw(Paint& paint) const;
  [[nodiscard]] bool flying() const { return !bits_.empty(); }
  [[nodiscard]] std::size_t count() const { return bits_.size(); }
  void clear() { bits_.clear(); }

 private:
  struct Bit {
    Kind kind = Kind::Paper;
    ImVec2 at;
    ImVec2 speed;  ///< dp/s
    float turn = 0;
    float spin = 0;  ///< degrees/s
    float size = 8;
    float age = 0;
    float life = 0.7F;
    std::uint32_t colour = 0;
  };
  float next();

  std::vector<Bit> bits_;
  std::uint32_t state_ = 0x9E3779B9U;
  bool reduced_ = false;
};

}  // namespace qingliu::view

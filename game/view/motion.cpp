// Integration in small steps, so that a slow frame does not shoot past the target.
#include "game/view/motion.h"

#include <algorithm>
#include <cmath>

namespace qingliu::view {
namespace {

constexpr float kPi = 3.14159265F;
constexpr float kStep = 0.004F;
constexpr float kLongestFrame = 0.05F;  // a frame after a pause does not jump to the end

std::uint64_t key_of(std::string_view name) {
  std::uint64_t key = 1469598103934665603ULL;  // FNV-1a
  for (const char c : name) key = (key ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
  return key;
}

}  // namespace

void Motion::begin_frame(std::uint32_t ms, bool reduced) {
  seconds_ = std::min(static_cast<float>(ms) / 1000, kLongestFrame);
  reduced_ = reduced;
  active_ = false;
  breathing_ = false;
  const float rested = untouched_;
  untouched_ = std::min(untouched_ + seconds_, kRestAfter);
  breathed_ += untouched_ - rested;
  movers_.erase(std::remove_if(movers_.begin(), movers_.end(), [](const Mover& m) { return !m.asked; }), movers_.end());
  for (Mover& m : movers_) m.asked = false;
}

Motion::Mover& Motion::mover(std::string_view name, float from) {
  const std::uint64_t key = key_of(name);
  for (Mover& m : movers_) {
    if (m.key == key) return m;
  }
  movers_.push_back({key, from, 0, true});
  return movers_.back();
}

float Motion::spring(std::string_view name, float from, float target, Spring spring) {
  Mover& m = mover(name, from);
  const bool first_ask = !m.asked;
  m.asked = true;
  if (reduced_) m.value = target;
  if (m.value == target && m.velocity == 0) return target;
  for (float left = first_ask ? seconds_ : 0; left > 0; left -= kStep) {
    const float dt = std::min(left, kStep);
    m.velocity += (spring.stiffness * (target - m.value) - spring.damping * m.velocity) * dt;
    m.value += m.velocity * dt;
  }
  if (std::abs(target - m.value) < 0.002F && std::abs(m.velocity) < 0.05F) {
    m.value = target;
    m.velocity = 0;
  } else {
    active_ = true;
  }
  return m.value;
}

float Motion::timeline(std::string_view name, std::uint32_t ms) {
  Mover& m = mover(name, 0);
  const bool first_ask = !m.asked;
  m.asked = true;
  const float length = static_cast<float>(std::max(ms, 1U)) / 1000;
  if (reduced_) m.value = length;
  if (first_ask) m.value += seconds_;
  if (m.value >= length) return 1;
  active_ = true;
  return m.value / length;
}

bool Motion::begins(std::string_view name) {
  const std::size_t before = movers_.size();
  Mover& m = mover(name, 0);
  m.asked = true;
  return movers_.size() > before;
}

float Motion::shake(std::string_view name, std::uint32_t ms, int swings) {
  if (reduced_) return 0;
  const float t = timeline(name, ms);
  return std::sin(t * static_cast<float>(swings) * 2 * kPi) * (1 - t);
}

float Motion::breath(float seconds, float phase) {
  if (reduced_) return 0;
  if (untouched_ < kRestAfter) breathing_ = true;
  return std::sin((breathed_ / seconds + phase) * 2 * kPi);
}

}  // namespace qingliu::view

// Flight and looks of the bits; numbers as in the look: 700 ms, gravity 900 dp/s².
#include "game/view/bits.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace qingliu::view {
namespace {

constexpr float kGravity = 900;
constexpr std::array<ImU32, 6> kPaper = {rgb(0x1D62C4), rgb(0xFFC533), rgb(0x2FA35A),
                                         rgb(0xE9604A), rgb(0xFFFDF5), rgb(0xF28AB2)};
constexpr std::array<ImU32, 3> kDrops = {rgb(0xE8FBFA), rgb(0xA8E6DF), rgb(0x6CCBC8)};

}  // namespace

float Bits::next() {
  state_ = state_ * 1664525U + 1013904223U;
  return static_cast<float>(state_ >> 8U) / 16777216.0F;
}

void Bits::begin_frame(float seconds, bool reduced) {
  reduced_ = reduced;
  if (reduced) bits_.clear();
  for (Bit& bit : bits_) {
    bit.age += seconds;
    bit.speed.y += kGravity * seconds;
    bit.speed.x *= std::max(0.0F, 1 - 0.9F * seconds);
    bit.at.x += bit.speed.x * seconds;
    bit.at.y += bit.speed.y * seconds;
    bit.turn += bit.spin * seconds;
  }
  const auto fallen = [](const Bit& bit) { return bit.age >= bit.life; };
  bits_.erase(std::remove_if(bits_.begin(), bits_.end(), fallen), bits_.end());
}

void Bits::burst(Kind kind, ImVec2 from, int count, float force) {
  if (reduced_) return;
  for (int i = 0; i < count && bits_.size() < kMost; ++i) {
    Bit bit;
    bit.kind = kind;
    bit.at = from;
    const float up = (0.55F + 0.45F * next()) * 460 * std::sqrt(force);
    const float aside = (next() * 2 - 1) * 230 * force;
    bit.speed = {aside, -up};
    bit.turn = next() * 360;
    bit.spin = (next() * 2 - 1) * 540;
    bit.size = (kind == Kind::Splash ? 5.0F : 8.0F) * (0.75F + 0.6F * next()) * std::max(1.0F, std::sqrt(force));
    bit.life = (0.7F + 0.35F * next()) * std::sqrt(force);
    bit.colour = static_cast<std::uint32_t>(next() * 60);
    bits_.push_back(bit);
  }
}

void Bits::draw(Paint& paint) const {
  for (const Bit& bit : bits_) {
    paint.set_alpha(std::min(1.0F, (bit.life - bit.age) * 5));
    const auto placed = paint.placed(bit.at.x, bit.at.y, 1, bit.turn);
    const float r = bit.size / 2;
    switch (bit.kind) {
      case Kind::Paper:
        paint.box({-r, -r * 0.6F, bit.size, r * 1.2F}, r * 0.3F, kPaper[bit.colour % kPaper.size()]);
        break;
      case Kind::Splash:
        paint.disc(0, 0, r, kDrops[bit.colour % kDrops.size()]);
        break;
      case Kind::Glitter:
        paint.fill("M0 -6L1.6 -1.6L6 0L1.6 1.6L0 6L-1.6 1.6L-6 0L-1.6 -1.6Z", rgb(0xFFD34D));
        break;
    }
  }
  paint.set_alpha(1);
}

}  // namespace qingliu::view

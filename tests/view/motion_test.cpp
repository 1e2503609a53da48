// Springs, timelines, breaths, bits and what moves as one: exact where they rest, bounded while they move.
#include <cmath>

#include "catch2/catch_approx.hpp"
#include "catch2/catch_test_macros.hpp"
#include "game/view/bits.h"
#include "game/view/line_cache.h"
#include "game/view/motion.h"

using qingliu::view::Bits;
using qingliu::view::Line;
using qingliu::view::LineCache;
using qingliu::view::Motion;

namespace {

/// Asks for the spring in frames of 16 ms until it rests; how many frames that took.
int frames_to_rest(Motion& motion, float from, float to) {
  for (int frame = 0; frame < 1000; ++frame) {
    motion.begin_frame(16, false);
    if (motion.spring("it", from, to) == to && !motion.active()) return frame;
  }
  return 1000;
}

}  // namespace

TEST_CASE("A spring comes to rest exactly where it belongs") {
  Motion motion;
  const int frames = frames_to_rest(motion, 0, 1);
  CHECK(frames > 5);
  CHECK(frames < 100);
}

TEST_CASE("A spring that is turned round on its way does not jump") {
  Motion motion;
  float last = 0;
  for (int frame = 0; frame < 40; ++frame) {
    motion.begin_frame(16, false);
    const float now = motion.spring("it", 0, frame < 8 ? 1.0F : 0.0F);
    CHECK(std::abs(now - last) < 0.35F);
    last = now;
  }
}

TEST_CASE("With reduced motion everything is where it belongs at once") {
  Motion motion;
  motion.begin_frame(16, true);
  CHECK(motion.spring("it", 0, 1) == 1);
  CHECK(motion.timeline("way", 500) == 1);
  CHECK(motion.shake("head", 240, 2) == 0);
  CHECK(motion.breath(6, 0.25F) == 0);
  CHECK_FALSE(motion.active());
  CHECK_FALSE(motion.breathing());
}

TEST_CASE("Something begins once, and again after a frame without it") {
  Motion motion;
  motion.begin_frame(16, false);
  CHECK(motion.begins("landed"));
  CHECK_FALSE(motion.begins("landed"));
  motion.begin_frame(16, false);
  CHECK_FALSE(motion.begins("landed"));
  motion.begin_frame(16, false);
  motion.begin_frame(16, false);
  CHECK(motion.begins("landed"));
}

TEST_CASE("Breaths stop ten seconds after the last touch, without a jump") {
  Motion motion;
  float last = 0;
  int moved = 0;
  for (int frame = 0; frame < 15 * 30; ++frame) {
    motion.begin_frame(33, false);
    const float now = motion.breath(6, 0);
    if (frame > 0) CHECK(std::abs(now - last) < 0.05F);
    moved += motion.breathing() ? 1 : 0;
    last = now;
  }
  CHECK(moved > 290);
  CHECK(moved < 310);
  motion.touch();
  motion.begin_frame(33, false);
  static_cast<void>(motion.breath(6, 0));
  CHECK(motion.breathing());
}

TEST_CASE("Bits fall, are forgotten, and are never too many") {
  Bits bits;
  bits.begin_frame(0.016F, false);
  for (int i = 0; i < 10; ++i) bits.burst(Bits::Kind::Paper, {100, 100}, 26);
  CHECK(bits.count() == Bits::kMost);
  for (int frame = 0; frame < 90; ++frame) bits.begin_frame(0.016F, false);
  CHECK_FALSE(bits.flying());
  bits.begin_frame(0.016F, true);
  bits.burst(Bits::Kind::Paper, {100, 100}, 26);
  CHECK_FALSE(bits.flying());
}

TEST_CASE("Lines are kept for a frame and point into the text that asks for them") {
  LineCache cache;
  const std::string text = "清清的水干净的手";
  const LineCache::Key key{100, 20, 1, true, false};
  std::vector<Line> lines;
  CHECK_FALSE(cache.find(text, key, lines));
  cache.keep(text, key,
             {{std::string_view(text).substr(0, 12), 80, false}, {std::string_view(text).substr(12), 80, false}});
  cache.begin_frame();
  const std::string same = text;
  REQUIRE(cache.find(same, key, lines));
  REQUIRE(lines.size() == 2);
  CHECK(lines[1].text.data() == same.data() + 12);
  LineCache::Key other = key;
  other.width = 101;
  CHECK_FALSE(cache.find(text, other, lines));
  other = key;
  other.density = 2;
  CHECK_FALSE(cache.find(text, other, lines));
  cache.begin_frame();
  cache.begin_frame();
  CHECK_FALSE(cache.find(text, key, lines));
}

TEST_CASE("What is not asked for any more begins anew") {
  Motion motion;
  motion.begin_frame(16, false);
  static_cast<void>(motion.timeline("flight", 100));
  motion.begin_frame(50, false);
  CHECK(motion.timeline("flight", 100) >= 0.5F);
  motion.begin_frame(16, false);
  motion.begin_frame(16, false);
  CHECK(motion.timeline("flight", 100) < 0.4F);
}

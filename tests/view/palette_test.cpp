// The colours of the look: one of each tone in every light, and the table of contrasts worked out anew.
#include <catch2/catch_test_macros.hpp>
#include <set>

#include "game/gallery/contrast.h"
#include "game/gallery/pages.h"
#include "game/view/theme.h"

using qingliu::gallery::contrast;
using qingliu::view::hue_of;
using qingliu::view::kLights;
using qingliu::view::Light;
using qingliu::view::Palette;
using qingliu::view::palette_of;
using qingliu::view::resolve;
using qingliu::view::Tone;
using qingliu::view::toned;

namespace {

constexpr Light kAll[] = {Light::Day, Light::Night, Light::Contrast};

ImU32 of(Light light, Tone tone) { return palette_of(light)[static_cast<std::size_t>(tone)]; }

void check_pair(Light light, ImU32 text, ImU32 ground, double least) {
  const Palette& palette = palette_of(light);
  CHECK(contrast(resolve(palette, text), resolve(palette, ground)) >= least);
}

}  // namespace

TEST_CASE("Contrast is what WCAG says it is") {
  CHECK(contrast(IM_COL32_BLACK, IM_COL32_WHITE) == 21);
  CHECK(contrast(IM_COL32_WHITE, IM_COL32_WHITE) == 1);
  // #777777 on white is known to fall just short of 4.5, #767676 to reach it.
  CHECK(contrast(IM_COL32(0x77, 0x77, 0x77, 255), IM_COL32_WHITE) < 4.5);
  CHECK(contrast(IM_COL32(0x76, 0x76, 0x76, 255), IM_COL32_WHITE) >= 4.5);
  CHECK(qingliu::gallery::blended(IM_COL32(0, 0, 0, 255), IM_COL32_WHITE) == IM_COL32_BLACK);
  CHECK(qingliu::gallery::blended(IM_COL32(0, 0, 0, 0), IM_COL32_WHITE) == IM_COL32_WHITE);
}

TEST_CASE("Every tone has a colour in every light, a name of its own, and no pure black") {
  std::set<std::string_view> names;
  for (std::size_t i = 0; i < static_cast<std::size_t>(Tone::Count); ++i) {
    const auto tone = static_cast<Tone>(i);
    CAPTURE(qingliu::gallery::name_of(tone));
    CHECK(names.insert(qingliu::gallery::name_of(tone)).second);
    for (const Light light : kAll) {
      const ImU32 colour = of(light, tone);
      CHECK((colour >> 24U) > 1U);  // an alpha of 1 would be taken for a tone
      CHECK((colour & 0xFFFFFFU) != 0);
      CHECK(resolve(palette_of(light), toned(tone)) == colour);
    }
  }
}

TEST_CASE("Each text of the look can be read on its ground, in every light") {
  struct Pair {
    Tone text, ground;
  };
  constexpr Pair kPairs[] = {{Tone::Ink, Tone::Paper},
                             {Tone::Ink, Tone::Mist},
                             {Tone::Ink2, Tone::Paper},
                             {Tone::Ink2, Tone::Mist},
                             {Tone::OnAction, Tone::Action},
                             {Tone::OnFill, Tone::River},
                             {Tone::OnFill, Tone::Kapok},
                             {Tone::Right, Tone::RightBg},
                             {Tone::Wrong, Tone::WrongBg},
                             {Tone::Info, Tone::InfoBg},
                             {Tone::OnMark, Tone::Right},
                             {Tone::OnMark, Tone::Wrong},
                             {Tone::OnMark, Tone::Info},
                             {Tone::Ink, Tone::RightBg},
                             {Tone::Ink, Tone::WrongBg},
                             {Tone::Ink, Tone::InfoBg},
                             {Tone::Info, Tone::RightBg},
                             {Tone::Info, Tone::WrongBg},
                             {Tone::Ink, Tone::Row},
                             {Tone::Ink, Tone::First},
                             {Tone::Paper, Tone::Ink},
                             {Tone::Logo, Tone::Sign},
                             {Tone::OnSign, Tone::Sign},
                             {Tone::OnSign2, Tone::Sign},
                             {Tone::SewageInk, Tone::SewageBg},
                             {Tone::RainInk, Tone::RainBg},
                             {Tone::SewageInk, Tone::Paper},
                             {Tone::RainInk, Tone::Paper},
                             {Tone::BlueInk, Tone::BlueTint},
                             {Tone::RedInk, Tone::RedTint},
                             {Tone::GreenInk, Tone::GreenTint},
                             {Tone::GreyInk, Tone::GreyTint},
                             {Tone::BlueInk, Tone::Paper},
                             {Tone::RedInk, Tone::Paper},
                             {Tone::GreenInk, Tone::Paper},
                             {Tone::GreyInk, Tone::Paper},
                             {Tone::Ink, Tone::SkyTop},
                             {Tone::Ink, Tone::SkyLow}};
  for (const Light light : kAll) {
    for (const Pair& pair : kPairs) {
      CAPTURE(qingliu::view::name_of(light), qingliu::gallery::name_of(pair.text),
              qingliu::gallery::name_of(pair.ground));
      check_pair(light, toned(pair.text), toned(pair.ground), 4.5);
    }
  }
}

TEST_CASE("The words on bins can be read, in every light") {
  using qingliu::content::Bin;
  for (const Light light : kAll) {
    for (const Bin bin : {Bin::Recyclable, Bin::Hazardous, Bin::Kitchen, Bin::Other}) {
      CAPTURE(qingliu::view::name_of(light), static_cast<int>(bin));
      check_pair(light, qingliu::view::tone::kOnFill, hue_of(bin).fill, 4.5);
    }
  }
}

TEST_CASE("The ring of the focus is seen on any ground") {
  // A band of two colours at least 9 : 1 apart has one that is at least 3 : 1 from whatever it lies on.
  for (const Light light : kAll) {
    CAPTURE(qingliu::view::name_of(light));
    CHECK(contrast(of(light, Tone::Focus), of(light, Tone::FocusEdge)) >= 9);
  }
}

TEST_CASE("Edges that carry a meaning stand out 3 to 1") {
  for (const Light light : kAll) {
    CAPTURE(qingliu::view::name_of(light));
    CHECK(contrast(of(light, Tone::Field), of(light, Tone::Paper)) >= 3);
    CHECK(contrast(of(light, Tone::Right), of(light, Tone::RightBg)) >= 3);
    CHECK(contrast(of(light, Tone::Wrong), of(light, Tone::WrongBg)) >= 3);
    CHECK(contrast(of(light, Tone::SewageMark), of(light, Tone::Sewage)) >= 3);
    CHECK(contrast(of(light, Tone::RainEdge), of(light, Tone::RainMark)) >= 3);
  }
}

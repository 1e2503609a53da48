// What stands around a round: its bar, its stars, its place on the board.
#include <array>
#include <string>

#include "game/gallery/pages.h"
#include "game/view/badge.h"
#include "game/view/board_row.h"
#include "game/view/play_bar.h"

namespace qingliu::gallery {

using view::Rect;

namespace {

/// A round that stands still at a moment worth seeing.
class StillGame final : public rules::MiniGame {
 public:
  StillGame(std::uint32_t total, std::uint32_t used) : clock_{total, used} {
    tally_.points = 1860;
    tally_.right = 4;
  }
  [[nodiscard]] rules::Verdict check(const rules::Action& /*action*/) const override { return rules::Verdict::NotNow; }
  void apply(const rules::Action& /*action*/) override {}
  void tick() override {}
  [[nodiscard]] rules::Phase phase() const override { return rules::Phase::Asking; }
  [[nodiscard]] rules::Clock clock() const override { return clock_; }
  [[nodiscard]] rules::Progress progress() const override { return {4, 10}; }
  [[nodiscard]] const rules::Tally& tally() const override { return tally_; }
  void hash_into(base::Hasher& /*hasher*/) const override {}
  [[nodiscard]] std::vector<rules::Action> choices() const override { return {}; }
  [[nodiscard]] rules::Action advise(rules::Intent /*intent*/) const override { return {}; }

 private:
  rules::Clock clock_;
  rules::Tally tally_;
};

constexpr std::uint32_t kMinute = 60 * rules::kTicksPerSecond;

}  // namespace

void draw_bars(view::Ui& ui, Rect rest) {
  // One name stands for one thing on a screen: the bar comes once, the channel in all its fillings.
  const StillGame game(ui.theme().elder() ? 0 : kMinute, kMinute / 3);
  Rect below;
  const Rect bar = cut_play_bar(ui.theme(), below);
  static_cast<void>(draw_play_bar(ui, bar, game));
  static_cast<void>(cut_top(rest, bar.h, 32));
  for (const float share : {1.0F, 0.6F, 0.3F}) draw_channel(ui, cut_top(rest, 40, 24), share, false);
  for (const float share : {0.24F, 0.1F, 0.0F}) draw_channel(ui, cut_top(rest, 40, 24), share, true);
}

void draw_badges(view::Ui& ui, Rect rest) {
  for (int earned = 0; earned <= 3; ++earned) {
    // One page, one badge with a name; the others are drawn quietly.
    ui.quiet(earned != 3);
    draw_badge(ui, cut_top(rest, 150, 20), earned);
  }
}

void draw_board_rows(view::Ui& ui, Rect rest) {
  const std::array<view::BoardRowFace, 6> rows = {{{"clear-egret-07", "清亮小鹭 07", 1, 2140, false},
                                                   {"bright-egret-31", "明亮小鹭 31", 2, 1980, false},
                                                   {"gentle-egret-12", "温柔小鹭 12", 3, 1860, false},
                                                   {"merry-egret-90", "快乐小鹭 90", 4, 1720, true},
                                                   {"kind-egret-45", "友善小鹭 45", 5, 990, false},
                                                   {"kind-egret-46", "友善小鹭 46", 128, 0, false}}};
  const float height = ui.theme().type_dp(view::Type::Body) * (ui.theme().elder() ? 3.35F : 2.6F);
  rest = view::inset(rest, 4, 8);
  for (std::size_t i = 0; i < rows.size(); ++i) draw_board_row(ui, rows[i], cut_top(rest, height, 8), i);
}

}  // namespace qingliu::gallery

// Bars of the panel of the street.
#include <algorithm>
#include <utility>

#include "game/view/pipes_report.h"

namespace qingliu::view {
namespace {

float bar_height(const Theme& theme) { return std::max(12.0F, 14 * theme.scale); }

Style head_style(const PipesGauge& gauge, bool value) {
  return {Type::Second, value ? (gauge.good ? tone::kRight : tone::kWrong) : tone::kInk, true,
          value ? Align::Right : Align::Left};
}

Style line_style() { return {Type::Second, tone::kInk2, false}; }

}  // namespace

float gauge_height(const Ui& ui, const PipesGauge& gauge, float width) {
  const float head = ui.block(gauge.name, head_style(gauge, false), width).line_dp;
  const bool beside =
      ui.width_of(gauge.name, head_style(gauge, false)) + ui.width_of(gauge.value, head_style(gauge, true)) + 12 <=
      width;
  float h = head * (beside ? 1.0F : 2.0F) + 4 + bar_height(ui.theme());
  if (!gauge.line.empty()) h += ui.block(gauge.line, line_style(), width).height + 4;
  return h;
}

float draw_gauge(Ui& ui, const PipesGauge& gauge, Rect& rest) {
  const float h = gauge_height(ui, gauge, rest.w);
  if (h > rest.h + 0.5F) return h;
  Rect r = cut_top(rest, h, 10);
  Node node;
  node.id = gauge.id;
  node.role = Role::Progress;
  node.name = gauge.name + " " + gauge.value;
  if (!gauge.line.empty()) node.name += ui.words()("punctuation.pause").data() + gauge.line;
  node.rect = r;
  node.value = static_cast<std::int32_t>(std::clamp(gauge.share, 0.0F, 1.0F) * 100);
  node.max = 100;
  node.type_dp = ui.theme().type_dp(Type::Second);
  const Block name = ui.block(gauge.name, head_style(gauge, false), r.w);
  const Block value = ui.block(gauge.value, head_style(gauge, true), r.w);
  const bool beside = name.width + value.width + 12 <= r.w;
  ui.draw(name, cut_top(r, name.line_dp));
  if (beside) {
    ui.draw(value, {r.x, r.y - name.line_dp, r.w, value.line_dp});
  } else {
    ui.draw(value, cut_top(r, value.line_dp));
  }
  static_cast<void>(cut_top(r, 2));
  const float thick = bar_height(ui.theme());
  const Rect bar = cut_top(r, thick, 4);
  ui.paint().box(bar, thick / 2, tone::kGroove);
  const float share = std::clamp(gauge.share, 0.0F, 1.0F);
  const Rect full{bar.x, bar.y, std::max(thick, bar.w * share), thick};
  if (share > 0.005F) ui.paint().box(full, thick / 2, gauge.good ? tone::kRight : tone::kWrong);
  if (!gauge.line.empty()) {
    const Block line = ui.block(gauge.line, line_style(), r.w);
    ui.draw(line, {r.x, r.y, r.w, line.height});
  }
  ui.emit(std::move(node));
  return h;
}

}  // namespace qingliu::view

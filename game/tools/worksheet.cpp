// Title, task, street, legend, and lines to write on or the answer.
#include "game/tools/worksheet.h"

#include "game/tools/street_picture.h"
#include "game/tools/street_words.h"

namespace qingliu::tools {

using content::Net;
using content::Street;
using content::StreetMode;
using rules::pipes::Edit;
using rules::pipes::Generated;

namespace {

constexpr double kWidth = 2100;  // A4, in tenths of a millimetre
constexpr double kHeight = 2970;
constexpr double kLeft = 110;
constexpr double kRight = kWidth - kLeft;

std::string title(StreetMode mode) {
  if (mode == StreetMode::Repair) return "雨污分流 · 修一修";
  return mode == StreetMode::Lay ? "雨污分流 · 铺一铺" : "雨污分流 · 算一算";
}

std::vector<std::string> task(const Generated& made) {
  const Street& street = made.street;
  if (street.mode == StreetMode::Repair) {
    return {"这条街有 " + std::to_string(made.solution.edits.size()) + " 处接错或缺了东西。",
            "跟着水走：哪些水流错了地方？圈出来，写下怎么改。"};
  }
  std::vector<std::string> lines = {
      "给每座屋铺两种管：污水到左边的处理厂，雨水到右边的河涌。",
      "管子只能往下或平着走，平着最多连续 " + std::to_string(street.fall) + " 格；拐弯和接头处画检查井。"};
  if (street.mode == StreetMode::Plan)
    lines.push_back("花费不要超过 " + std::to_string(street.budget) +
                    "：一格管 1（接两家 2，更多 3），一口井 1，化粪池或隔油池 2。");
  return lines;
}

double header(Drawing& drawing, const Generated& made, const std::string& code, bool answer) {
  drawing.bold_text({kLeft, 175}, 88, "start", title(made.street.mode) + (answer ? "（答案）" : ""));
  drawing.bold_text({kRight, 150}, 56, "end", code);
  std::string stars;
  for (int i = 1; i <= rules::pipes::kGrades; ++i) stars += i <= made.grade ? "★" : "☆";
  drawing.text({kRight, 215}, 44, "end", "难度 " + stars);
  drawing.line({kLeft, 245}, {kRight, 245}, {4, "#000", "", false});
  double y = 312;
  for (const std::string& line : task(made)) {
    drawing.text({kLeft, y}, 46, "start", line);
    y += 64;
  }
  return y;
}

/// One entry of the legend: a piece of pipe, and its word.
void tube_entry(Drawing& drawing, Point at, const Tube& tube, const std::string& word) {
  draw_tube(drawing, "M" + pair(at) + "L" + pair({at.x + 130, at.y}), tube);
  drawing.text({at.x + 150, at.y + 14}, 40, "start", word);
}

double legend(Drawing& drawing, double y) {
  const double step = (kRight - kLeft) / 4;
  const auto at = [&](int column, double down) { return Point{kLeft + step * column, y + down}; };
  tube_entry(drawing, at(0, 0), {Net::Sewage, false, 1}, "污水管");
  tube_entry(drawing, at(1, 0), {Net::Rain, false, 1}, "雨水管");
  tube_entry(drawing, at(2, 0), {Net::Sewage, true, 1}, "污水总管");
  tube_entry(drawing, at(3, 0), {Net::Rain, true, 1}, "雨水总管");
  const double low = 90;
  draw_well(drawing, {at(0, low).x + 36, at(0, low).y}, 34, Net::Sewage);
  draw_well(drawing, {at(0, low).x + 112, at(0, low).y}, 34, Net::Rain);
  drawing.text({at(0, low).x + 165, at(0, low).y + 14}, 40, "start", "检查井");
  drawing.text({at(1, low).x, at(1, low).y + 14}, 40, "start", "▣ 有化粪池／隔油池");
  // Passing over, and ending in the other pipe.
  const Point over = at(2, low);
  for (const bool joined : {false, true}) {
    const Point corner{over.x + (joined ? step : 0), over.y};
    draw_tube(drawing, "M" + pair(corner) + "L" + pair({corner.x + 120, corner.y}), {Net::Rain, false, 0.8});
    const Point top{corner.x + 60, corner.y - 48};
    if (joined) {
      draw_tube(drawing, "M" + pair(top) + "L" + pair({top.x, corner.y - 14}), {Net::Sewage, false, 0.8});
      drawing.line({top.x - 24, corner.y - 14}, {top.x + 24, corner.y - 14}, {11, "#000", "", false});
    } else {
      const std::string d = "M" + pair(top) + "L" + pair({top.x, corner.y + 48});
      drawing.path(d, {48, "#fff", "", false});
      draw_tube(drawing, d, {Net::Sewage, false, 0.8});
    }
    drawing.text({corner.x + 145, corner.y + 14}, 40, "start", joined ? "接进去了" : "跨过，不相通");
  }
  return y + low + 90;
}

void writing_lines(Drawing& drawing, double y, const Generated& made) {
  const bool repair = made.street.mode == StreetMode::Repair;
  drawing.bold_text({kLeft, y}, 50, "start", repair ? "我的改法" : "哪些出口要改接？缺什么？");
  std::size_t line = 1;
  for (double at = y + 100; at < kHeight - 190 && line <= 6; at += 95, ++line) {
    drawing.text({kLeft, at}, 44, "start", std::to_string(line) + ".");
    drawing.line({kLeft + 50, at + 8}, {kRight, at + 8}, {2, "#000", "", false});
  }
}

/// Mends a line each; what is laid is in the picture, so it is only counted.
void answer_lines(Drawing& drawing, double y, const Generated& made, const Street& solved) {
  drawing.bold_text({kLeft, y}, 50, "start", "这样改");
  std::size_t count = 0;
  std::size_t wells = 0;
  for (const Edit& edit : made.solution.edits) {
    const bool laid = edit.verb == Edit::Verb::LaySewage || edit.verb == Edit::Verb::LayRain;
    wells += edit.verb == Edit::Verb::Well ? 1U : 0U;
    if (laid || edit.verb == Edit::Verb::Well) continue;
    const bool wide = made.street.mode == StreetMode::Repair;
    const std::size_t columns = wide ? 1 : 3;
    const double size = wide ? 46 : 34;
    const std::size_t row = count / columns;
    const std::size_t column = count % columns;
    const double wide_by = (kRight - kLeft) / static_cast<double>(columns);
    const Point at{kLeft + static_cast<double>(column) * wide_by, y + 75 + static_cast<double>(row) * (size + 16)};
    ++count;
    drawing.text(at, size, "start", std::to_string(count) + ". " + words_of(made.street, edit, Language::Chinese));
  }
  if (made.street.mode == StreetMode::Repair) return;
  const rules::pipes::Works works = rules::pipes::works_of(made.street, solved);
  drawing.text({kLeft + 230, y}, 42, "start",
               "（花费 " + std::to_string(works.cost) + "，检查井 " + std::to_string(wells) + " 口；别的铺法也可以）");
}

std::string page(const Generated& made, const std::string& code, bool answer) {
  Street street = made.street;
  if (answer) {
    for (const Edit& edit : made.solution.edits) (void)rules::pipes::apply_edit(street, edit);
  }
  Drawing drawing(kWidth, kHeight);
  const double top = header(drawing, made, code, answer);
  double y = draw_street(drawing, street, {{kLeft - 30, top + 5}, kRight - kLeft + 60});
  y = legend(drawing, y + 75);
  if (answer) {
    answer_lines(drawing, y + 40, made, street);
  } else {
    writing_lines(drawing, y + 40, made);
  }
  drawing.line({kLeft, kHeight - 135}, {kRight, kHeight - 135}, {4, "#000", "", false});
  const std::string game = street.mode == StreetMode::Repair ? "pipes"
                           : street.mode == StreetMode::Lay  ? "pipes-lay"
                                                             : "pipes-plan";
  drawing.text({kLeft, kHeight - 80}, 38, "start",
               "清流 · 同一条街，让暴雨来检验：网址后加 ?pack=drainage&game=" + game + "&street=" + code);
  return drawing.document();
}

}  // namespace

std::string worksheet(const Generated& made, const std::string& code) { return page(made, code, false); }

std::string answer_sheet(const Generated& made, const std::string& code) { return page(made, code, true); }

}  // namespace qingliu::tools

// QuizAnswers: the answer cards of a question — while it is asked and after it was judged — and how
// they stand in a column.
#pragma once

#include <string>
#include <vector>

#include "game/rules/quiz/quiz.h"
#include "game/view/answer_card.h"

namespace qingliu::view {

/// One card a place, in the order of the places.
[[nodiscard]] std::vector<Answer> answers_asked(const Ui& ui, const rules::Quiz& game);
/// What became of them; `only_told`: only the right ones and those that were chosen.
[[nodiscard]] std::vector<Answer> answers_judged(const Ui& ui, const rules::Quiz& game, bool only_told);
/// Rows one below the other, tiles two by two; they may go beyond the bottom of `r`.
[[nodiscard]] std::vector<Rect> answer_cells(const Ui& ui, const std::vector<Answer>& answers, const Rect& r);
/// Where each page begins when they are turned over like pages in `r`.
[[nodiscard]] std::vector<std::size_t> answer_pages(const Ui& ui, const std::vector<Answer>& answers, const Rect& r);
[[nodiscard]] float list_height(const Ui& ui, const std::vector<Answer>& answers, float width);
/// "你的答案 40 米，正确答案 50 米".
[[nodiscard]] std::string number_row(const Ui& ui, const rules::Quiz& game);

}  // namespace qingliu::view

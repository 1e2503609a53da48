// QuizLayout: where the question, its answers, the reason and the egret are, asking and answered.
#pragma once

#include "game/rules/quiz/quiz.h"
#include "game/view/figures.h"
#include "game/view/reason.h"

namespace qingliu::view {

struct QuizLayout {
  Rect prompt;        ///< the card of the question; h = 0: no room
  float picture = 0;  ///< side of the picture on it; 0 = none
  Type type = Type::Title;
  bool counted = false;  ///< it says which question of how many
  Rect answers;
  Rect reason;  ///< once answered
  Rect foot;    ///< the button; h = 0: none
  float horizon = 0;
  Spot egret{0, 0, 0};  ///< scale 0: no room
  Spot boat{0, 0, 0};   ///< it stands in; scale 0: none
};

[[nodiscard]] QuizLayout lay_out_quiz(const Ui& ui, const rules::Quiz& game, const Rect& area);
/// Why the answer was right or wrong.
[[nodiscard]] Reason quiz_reason(const Ui& ui, const rules::Quiz& game);

}  // namespace qingliu::view

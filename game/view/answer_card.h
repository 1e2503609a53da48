// AnswerCard: one option of a question, in all its states. Measures itself, so that lists of them
// can be placed. Told apart by edge, sign and word, not by colour alone.
#pragma once

#include <string>

#include "game/view/ui.h"

namespace qingliu::view {

enum class AnswerState : std::uint8_t { Idle, Picked, Right, Wrong, Rest };

struct Answer {
  std::string id;
  std::string text;
  std::string icon;           ///< drawn large above the text; "" = a list row
  std::string sign;           ///< in the disc: "A", "2"; unless the state has a mark of its own
  std::string remark;         ///< "正确", "你选的", "排第 2"
  std::string room_for = {};  ///< a remark that may come: its room is kept, so that nothing moves
  std::string key;
  AnswerState state = AnswerState::Idle;
  bool pressable = true;
  bool toggle = false;
};

/// The height a row wants at this width.
[[nodiscard]] float answer_height(const Ui& ui, const Answer& answer, float width, float least);
/// Draws it; true when pressed.
bool draw_answer(Ui& ui, const Answer& answer, const Rect& r);

}  // namespace qingliu::view

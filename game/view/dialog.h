// Dialog: one question over everything, a yellow answer and a second one. What lies behind is covered.
#pragma once

#include "game/view/ui.h"

namespace qingliu::view {

struct Dialog {
  std::string_view title;
  std::string_view text;
  Button go;      ///< the one next step
  Button second;  ///< the other way
};

enum class DialogAnswer : std::uint8_t { None, Go, Second };

/// Draws the scrim and the dialog, rising; answers what was pressed.
DialogAnswer draw_dialog(Ui& ui, const Dialog& dialog);

}  // namespace qingliu::view

// Answers are not clever: the first that can be pressed, everything where several are wanted.
#include "tests/view/players.h"

namespace world {

using qingliu::view::Role;

bool open_game(World& w, std::string_view id) {
  const bool elder = w.storage.get("level").value_or("") == "elder";
  if (!w.press(elder ? "elder" : "start") || !w.choose(id) || !w.press("go")) return false;
  w.wait(300);
  w.settle();
  return w.screen() == "play";
}

std::string first_of(World& w, std::string_view begin) {
  for (const auto& node : w.nodes()) {
    const bool pressable = node.role == Role::Button || node.role == Role::Toggle;
    if (pressable && !node.disabled && node.id.rfind(begin, 0) == 0) return node.id;
  }
  return {};
}

bool answer(World& w) {
  for (const char* begin : {"bin-", "pipe-"}) {
    const std::string id = first_of(w, begin);
    if (!id.empty()) return w.press(id) && w.find("next") != nullptr;
  }
  if (w.find("test") != nullptr) {  // a street as it is: the storm says what is wrong with it
    w.press("test");
    while (w.press("skip")) w.settle();
    return w.find("next") != nullptr;
  }
  if (w.find("minus") != nullptr) return w.press("submit");
  for (int page = 0; page < 8; ++page) {
    for (int i = 1; i <= 6; ++i) {
      const std::string id = "option-" + std::to_string(i);
      const auto* node = w.find(id);
      if (node == nullptr || node->pressed) continue;
      w.press(id);
      if (w.find("next") != nullptr) return true;
    }
    if (!w.press("more")) break;
  }
  return w.press("submit");
}

void next(World& w) {
  w.wait(500);
  if (w.find("next") != nullptr) w.press("next");
  w.wait(300);
  w.settle();
}

bool play_out(World& w, const std::function<void()>& look) {
  for (int i = 0; i < 80 && w.screen() == "play"; ++i) {
    look();
    if (!answer(w)) return false;
    if (w.screen() == "play") look();
    next(w);
  }
  w.wait(700);
  w.settle();
  return w.screen() == "result";
}

}  // namespace world

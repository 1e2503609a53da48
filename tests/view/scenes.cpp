// The moments, each reached through the semantics alone.
#include "tests/view/scenes.h"

#include <utility>

#include "game/content/json.h"
#include "tests/view/players.h"

namespace world {
namespace {

bool play_to_end(World& w) {
  return world::play_out(w, [] {});
}

/// Answers until `found` is on the screen while asking.
bool seek(World& w, const std::function<bool(World&)>& found) {
  for (int i = 0; i < 40 && w.screen() == "play"; ++i) {
    if (found(w)) return true;
    answer(w);
    next(w);
  }
  return false;
}

bool has(World& w, const char* id) { return w.find(id) != nullptr; }

constexpr const char* kSorting = "play-waste-sorting";
constexpr const char* kOutlets = "play-drainage-outlets";
constexpr const char* kQuiz = "play-drainage-quiz";

bool to_choice(World& w) { return w.press(w.storage.get("level").value_or("") == "elder" ? "elder" : "start"); }

/// Whether the feedback shown begins with these words of the game.
bool told(World& w, const char* key) {
  content::Problems problems;
  const auto words = content::read_json(w.strings.file(content::locale_name(w.host.locale)), "strings",
                                        content::JsonLimits{}, problems);
  const auto* wanted = words ? content::find(*words, key) : nullptr;
  const auto* said = w.find("feedback");
  return wanted != nullptr && said != nullptr && said->name.rfind(wanted->get<std::string>(), 0) == 0;
}

/// Answers until an answer is followed by the card for what differs from place to place.
bool seek_local(World& w) {
  for (int i = 0; i < 40 && w.screen() == "play"; ++i) {
    answer(w);
    if (told(w, "feedback.local")) return true;
    next(w);
  }
  return false;
}

bool answered(World& w, const char* game, int questions) {
  if (!open_game(w, game)) return false;
  for (int i = 1; i < questions; ++i) {
    answer(w);
    next(w);
  }
  answer(w);
  return true;
}

/// A round whose run came to `state`, with its name accepted.
bool result_of(World& w, const app::UploadState& state) {
  w.scores.upload_state = state;
  return open_game(w, kOutlets) && play_to_end(w) && w.press("accept-name");
}

std::vector<Scene> scenes_before() {
  const auto settled = [](World& w) {
    w.settle();
    return true;
  };
  return {
      {"title", settled},
      {"settings", [](World& w) { return w.press("settings"); }},
      {"choose", to_choice},
      {"howto-sorting", [](World& w) { return to_choice(w) && w.choose(kSorting); }},
      {"howto-outlets", [](World& w) { return to_choice(w) && w.choose(kOutlets); }},
      {"howto-quiz", [](World& w) { return to_choice(w) && w.choose(kQuiz); }},
  };
}

std::vector<Scene> scenes_of_sorting() {
  const auto apart = [](World& w) { return has(w, "take-apart"); };
  return {
      {"sorting", [](World& w) { return open_game(w, kSorting); }},
      {"sorting-answered", [](World& w) { return answered(w, kSorting, 1); }},
      {"sorting-local", [](World& w) { return open_game(w, kSorting) && seek_local(w); }},
      {"sorting-apart", [apart](World& w) { return open_game(w, kSorting) && seek(w, apart); }},
      {"sorting-part", [apart](World& w) { return open_game(w, kSorting) && seek(w, apart) && w.press("take-apart"); }},
      {"sorting-steps",
       [](World& w) {
         return open_game(w, kSorting) && seek(w, [](World& v) { return !first_of(v, "step-").empty(); });
       },
       false},
      {"pause", [](World& w) { return open_game(w, kSorting) && w.press("pause"); }},
  };
}

std::vector<Scene> scenes_of_outlets() {
  return {
      {"outlets", [](World& w) { return open_game(w, kOutlets); }},
      {"outlets-answered", [](World& w) { return answered(w, kOutlets, 4); }},
      {"outlets-local", [](World& w) { return open_game(w, kOutlets) && seek_local(w); }},
  };
}

bool asks_for_order(World& w) {
  const auto* first = w.find("option-1");
  return first != nullptr && first->role == qingliu::view::Role::Toggle;
}

bool asks_by_picture(World& w) {
  const auto *a = w.find("option-1"), *b = w.find("option-2");
  return a != nullptr && b != nullptr && a->rect.y == b->rect.y;
}

std::vector<Scene> scenes_of_quiz() {
  return {
      {"quiz", [](World& w) { return open_game(w, kQuiz); }},
      {"quiz-answered", [](World& w) { return answered(w, kQuiz, 1); }},
      {"quiz-number",
       [](World& w) { return open_game(w, kQuiz) && seek(w, [](World& v) { return has(v, "minus"); }); }},
      {"quiz-order", [](World& w) { return open_game(w, kQuiz) && seek(w, asks_for_order) && w.press("option-2"); }},
      {"quiz-picture", [](World& w) { return open_game(w, kQuiz) && seek(w, asks_by_picture); }},
  };
}

std::vector<Scene> scenes_after() {
  const auto to = [](const char* game, const char* button) {
    return [=](World& w) { return open_game(w, game) && play_to_end(w) && w.press(button); };
  };
  return {
      {"result-name", [](World& w) { return open_game(w, kSorting) && play_to_end(w); }},
      {"result",
       [](World& w) {
         return result_of(w, {app::Upload::Verified, 0, 6, "", 0});
       }},
      {"result-refused",
       [](World& w) {
         return result_of(w, {app::Upload::Refused, 0, 0, "score-mismatch", 0});
       }},
      {"result-practice",
       [](World& w) {
         return result_of(w, {app::Upload::Practice, 0, 0, "", 0});
       }},
      {"result-waiting",
       [](World& w) {
         return result_of(w, {app::Upload::Waiting, 0, 0, "", 2});
       }},
      {"review", to(kSorting, "review")},
      {"review-quiz", to(kQuiz, "review")},
      {"board", to(kSorting, "board")},
      {"board-alone",
       [to](World& w) {
         w.scores.alone = true;
         return to(kSorting, "board")(w);
       }},
  };
}

}  // namespace

std::vector<Scene> scenes() {
  std::vector<Scene> all;
  for (const auto part : {scenes_before, scenes_of_sorting, scenes_of_outlets, scenes_of_quiz, scenes_after}) {
    for (Scene& scene : part()) all.push_back(std::move(scene));
  }
  return all;
}

bool reach(const Scene& scene, Setting setting, const std::function<void(World&)>& look, int tries) {
  World w(setting);
  w.settle();
  if (!scene.play(w)) {
    ++setting.seed;
    return tries > 1 && reach(scene, setting, look, tries - 1);
  }
  w.settle();
  look(w);
  return true;
}

}  // namespace world

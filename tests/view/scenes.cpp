// The moments, each reached through the semantics alone.
#include "tests/view/scenes.h"

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

}  // namespace

std::vector<Scene> scenes() {
  const char* sorting = "play-waste-sorting";
  const char* outlets = "play-drainage-outlets";
  const char* quiz = "play-drainage-quiz";
  return {
      {"title",
       [](World& w) {
         w.settle();
         return true;
       }},
      {"settings", [](World& w) { return w.press("settings"); }},
      {"choose", [](World& w) { return w.press(w.storage.get("level").value_or("") == "elder" ? "elder" : "start"); }},
      {"howto-sorting", [=](World& w) { return w.press("start") && (w.storage.set("level", ""), w.choose(sorting)); }},
      {"sorting", [=](World& w) { return open_game(w, sorting); }},
      {"sorting-answered",
       [=](World& w) {
         if (!open_game(w, sorting)) return false;
         answer(w);
         return true;
       }},
      {"sorting-apart",
       [=](World& w) { return open_game(w, sorting) && seek(w, [](World& v) { return has(v, "take-apart"); }); }},
      {"sorting-part",
       [=](World& w) {
         return open_game(w, sorting) && seek(w, [](World& v) { return has(v, "take-apart"); }) &&
                w.press("take-apart");
       }},
      {"sorting-steps",
       [=](World& w) {
         return open_game(w, sorting) && seek(w, [](World& v) { return !first_of(v, "step-").empty(); });
       },
       false},
      {"outlets", [=](World& w) { return open_game(w, outlets); }},
      {"outlets-answered",
       [=](World& w) {
         if (!open_game(w, outlets)) return false;
         for (int i = 0; i < 3; ++i) {
           answer(w);
           next(w);
         }
         answer(w);
         return true;
       }},
      {"quiz", [=](World& w) { return open_game(w, quiz); }},
      {"quiz-answered",
       [=](World& w) {
         if (!open_game(w, quiz)) return false;
         answer(w);
         return true;
       }},
      {"quiz-number",
       [=](World& w) { return open_game(w, quiz) && seek(w, [](World& v) { return has(v, "minus"); }); }},
      {"quiz-order",
       [=](World& w) {
         return open_game(w, quiz) &&
                seek(w,
                     [](World& v) {
                       const auto* n = v.find("option-1");
                       return n != nullptr && n->role == qingliu::view::Role::Toggle;
                     }) &&
                w.press("option-2");
       }},
      {"quiz-picture",
       [=](World& w) {
         return open_game(w, quiz) && seek(w, [](World& v) {
                  const auto* a = v.find("option-1");
                  const auto* b = v.find("option-2");
                  return a != nullptr && b != nullptr && a->rect.y == b->rect.y;
                });
       }},
      {"pause", [=](World& w) { return open_game(w, sorting) && w.press("pause"); }},
      {"result-name", [=](World& w) { return open_game(w, sorting) && play_to_end(w); }},
      {"result",
       [=](World& w) {
         w.scores.upload_state = {world::app::Upload::Verified, 0, 6, "", 0};
         return open_game(w, outlets) && play_to_end(w) && w.press("accept-name");
       }},
      {"review", [=](World& w) { return open_game(w, sorting) && play_to_end(w) && w.press("review"); }},
      {"review-quiz", [=](World& w) { return open_game(w, quiz) && play_to_end(w) && w.press("review"); }},
      {"board", [=](World& w) { return open_game(w, sorting) && play_to_end(w) && w.press("board"); }},
  };
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

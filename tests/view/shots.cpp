// view_shots OUTDIR [WORD] [--sheet]: every screen × size × language × level as PNG (those whose
// name holds WORD), or all of them side by side on sheets.
#include <algorithm>
#include <filesystem>
#include <functional>
#include <iostream>

#include "tests/view/players.h"
#include "tests/view/svg_pictures.h"

namespace {

using world::answer;
using world::first_of;
using world::next;
using world::open_game;
using world::Setting;
using world::World;

/// Plays to a moment worth a picture; false when this round does not come to it.
struct Scene {
  const char* name;
  std::function<bool(World&)> play;
};

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
       }},
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

struct Mode {
  const char* name;
  const char* light;
  bool elder;
};
constexpr Mode kModes[] = {{"", "day", false},
                           {"-night", "night", false},
                           {"-contrast", "contrast", false},
                           {"-elder", "day", true},
                           {"-zoom", "day", false}};

struct Size {
  float width, height;
};

/// Not every draw has every kind of question: other seeds are tried.
bool shoot(const Scene& scene, Setting setting, world::Pixels& picture, int tries = 6) {
  World w(setting);
  w.settle();
  if (!scene.play(w)) {
    ++setting.seed;
    return tries > 1 && shoot(scene, setting, picture, tries - 1);
  }
  w.settle();
  picture = world::rasterise(*ImGui::GetDrawData());
  for (const std::string& text : w.game().overfull()) std::cout << scene.name << ": does not fit: " << text << "\n";
  return true;
}

/// Pictures in rows of at most 1600 pixels, as large as they are.
class Sheet {
 public:
  void add(const world::Pixels& picture) {
    if (x_ + picture.width > kWide && x_ > 0) {
      x_ = 0;
      y_ += row_ + 8;
      row_ = 0;
    }
    row_ = std::max(row_, picture.height);
    sheet_.width = kWide;
    sheet_.height = std::max(sheet_.height, y_ + picture.height);
    sheet_.rgba.resize(static_cast<std::size_t>(sheet_.width) * static_cast<std::size_t>(sheet_.height) * 4, 90);
    for (int y = 0; y < picture.height; ++y) {
      const auto from = picture.rgba.begin() + static_cast<std::ptrdiff_t>(y) * picture.width * 4;
      const auto to = sheet_.rgba.begin() + (static_cast<std::ptrdiff_t>(y_ + y) * kWide + x_) * 4;
      std::copy(from, from + static_cast<std::ptrdiff_t>(picture.width) * 4, to);
    }
    x_ += picture.width + 8;
  }
  [[nodiscard]] bool write(const std::string& path) const {
    return sheet_.width == 0 || world::write_png(path, sheet_);
  }

 private:
  static constexpr int kWide = 1600;
  world::Pixels sheet_;
  int x_ = 0, y_ = 0, row_ = 0;
};

}  // namespace

int main(int count, char** arguments) {
  if (count < 2) {
    std::cerr << "view_shots OUTDIR [WORD]: writes every screen as a PNG\n";
    return 2;
  }
  const std::string word = count > 2 ? arguments[2] : "";
  std::filesystem::create_directories(arguments[1]);
  world::SvgPictures pictures;
  const bool sheet = count > 3 && std::string(arguments[3]) == "--sheet";
  Sheet all;
  int missed = 0;
  for (const Size& size : {Size{390, 844}, Size{1280, 800}, Size{1920, 1080}, Size{360, 600}, Size{844, 390}}) {
    for (const Mode& mode : kModes) {
      for (const auto locale : {qingliu::content::Locale::ZhHans, qingliu::content::Locale::En}) {
        for (const Scene& scene : scenes()) {
          const std::string name = std::string(scene.name) + "-" + std::to_string(static_cast<int>(size.width)) + "x" +
                                   std::to_string(static_cast<int>(size.height)) + "-" +
                                   std::string(qingliu::content::locale_name(locale)) + mode.name;
          if (name.find(word) == std::string::npos) continue;
          Setting setting{size.width, size.height, locale, mode.elder, 1, 7, &pictures};
          setting.stored["light"] = mode.light;
          if (std::string(mode.name) == "-zoom") setting.stored["zoom"] = "200";
          world::Pixels picture;
          if (shoot(scene, setting, picture)) {
            if (sheet) all.add(picture);
            if (!sheet) world::write_png(std::string(arguments[1]) + "/" + name + ".png", picture);
            continue;
          }
          std::cout << "not reached: " << name << "\n";
          ++missed;
        }
      }
    }
  }
  if (sheet && !all.write(std::string(arguments[1]) + "/sheet.png")) return 1;
  return missed == 0 ? 0 : 1;
}

// view_shots: screens and gallery pages as pictures, one by one or side by side.
#include <cstring>
#include <filesystem>
#include <iostream>

#include "game/gallery/pages.h"
#include "tests/view/gallery_shots.h"
#include "tests/view/picture.h"
#include "tests/view/pipes_scenes.h"
#include "tests/view/scenes.h"
#include "tests/view/svg_pictures.h"

namespace {

using world::Pixels;
using world::Scene;
using world::Setting;
using world::StreetScene;
using world::World;

constexpr const char* kHelp =
    "view_shots OUTDIR [WORD] [--sheet | --blind | --gallery]: pictures of what players see\n"
    "\n"
    "  (nothing)   every screen x size x light or level x language as a PNG of its own\n"
    "  --sheet     one labelled contact sheet a screen: 390x844, 1280x800, 1920x1080, 360x600, 844x390,\n"
    "              640x400; day, night, elder; Chinese and English; at most 2400 pixels wide\n"
    "  --blind     sorting, outlets, pipes and answers as seen with protanopia, deuteranopia and tritanopia\n"
    "              beside the original\n"
    "  --gallery   every component in every state, in three lights, at both levels\n"
    "  --approve   writes the small pictures that view_gallery_test compares with (OUTDIR is not used)\n"
    "  WORD        only those whose name holds it, for example: quiz, 390x844, night\n";

struct Mode {
  const char* name;
  const char* light;
  bool elder;
  int zoom;
};
constexpr Mode kDay{"", "day", false, 100}, kNight{"-night", "night", false, 100}, kElder{"-elder", "day", true, 100};
constexpr Mode kAll[] = {kDay, kNight, {"-contrast", "contrast", false, 100}, kElder, {"-zoom", "day", false, 200}};
constexpr Mode kOnSheets[] = {kDay, kNight, kElder};

struct Size {
  int width, height;
};
constexpr Size kSizes[] = {{390, 844}, {1280, 800}, {1920, 1080}, {360, 600}, {844, 390}, {640, 400}};
constexpr world::content::Locale kLocales[] = {world::content::Locale::ZhHans, world::content::Locale::En};

struct Wish {
  std::string folder, word;
  bool sheet = false, blind = false, gallery = false, approve = false, help = false;
};

/// One shot: which screen, at which size, how.
struct Shot {
  const Scene* scene;
  Size size;
  Mode mode;
  world::content::Locale locale;

  [[nodiscard]] std::string look() const {
    return std::to_string(size.width) + "x" + std::to_string(size.height) + "-" +
           std::string(world::content::locale_name(locale)) + mode.name;
  }
  [[nodiscard]] std::string name() const { return std::string(scene->name) + "-" + look(); }
};

/// The same of a street.
struct StreetShot {
  const StreetScene* scene;
  Size size;
  Mode mode;
  world::content::Locale locale;

  [[nodiscard]] std::string name() const {
    return "pipes-" + std::string(scene->name) + "-" + Shot{nullptr, size, mode, locale}.look();
  }
};

class Camera {
 public:
  explicit Camera(Wish wish) : wish_(std::move(wish)) {}

  /// The picture, or nothing when no round came to the screen.
  std::optional<Pixels> shoot(const Shot& shot) {
    Setting setting;
    setting.width = static_cast<float>(shot.size.width);
    setting.height = static_cast<float>(shot.size.height);
    setting.locale = shot.locale;
    setting.elder = shot.mode.elder;
    setting.pictures = &pictures_;
    setting.text_zoom = shot.mode.zoom;
    setting.stored["light"] = shot.mode.light;
    std::optional<Pixels> picture;
    const auto look = [&](World& w) {
      picture = w.picture();
      for (const std::string& text : w.game().overfull())
        std::cout << shot.name() << ": does not fit: " << text << "\n";
    };
    if (!reach(*shot.scene, setting, look)) {
      std::cout << "not reached: " << shot.name() << "\n";
      ++missed_;
    }
    return picture;
  }

  std::optional<Pixels> shoot(const StreetShot& shot) {
    world::StreetSetting setting;
    setting.width = static_cast<float>(shot.size.width);
    setting.height = static_cast<float>(shot.size.height);
    setting.locale = shot.locale;
    setting.elder = shot.mode.elder;
    setting.text_zoom = static_cast<float>(shot.mode.zoom) / 100;
    setting.light = qingliu::view::parse_light(shot.mode.light).value_or(qingliu::view::Light::Day);
    setting.game = shot.scene->game;
    setting.pictures = &pictures_;
    world::PipesStage stage(setting);
    if (!shot.scene->play(stage)) {
      std::cout << "not reached: " << shot.name() << "\n";
      ++missed_;
      return std::nullopt;
    }
    for (const std::string& text : stage.stage().overfull)
      std::cout << shot.name() << ": does not fit: " << text << "\n";
    return stage.picture();
  }

  void one_by_one(const StreetScene& scene) {
    for (const Size& size : kSizes) {
      for (const Mode& mode : kAll) {
        for (const auto locale : kLocales) {
          const StreetShot shot{&scene, size, mode, locale};
          if (shot.name().find(wish_.word) == std::string::npos) continue;
          if (const auto picture = shoot(shot)) write(shot.name(), *picture);
        }
      }
    }
  }

  void one_by_one(const Scene& scene) {
    for (const Size& size : kSizes) {
      for (const Mode& mode : kAll) {
        for (const auto locale : kLocales) {
          const Shot shot{&scene, size, mode, locale};
          if (shot.name().find(wish_.word) == std::string::npos) continue;
          if (const auto picture = shoot(shot)) write(shot.name(), *picture);
        }
      }
    }
  }

  /// One labelled sheet of a scene of either kind.
  template <typename AnyShot, typename AnyScene>
  void sheet(const AnyScene& scene, const std::string& name) {
    std::vector<Pixels> rows;
    for (const Size& size : kSizes) {
      const int across = size.width > 600 ? 3 : 6;
      const int width = across == 3 ? 790 : 390;
      std::vector<Pixels> cells;
      for (const auto locale : kLocales) {
        for (const Mode& mode : kOnSheets) {
          const auto picture = shoot(AnyShot{&scene, size, mode, locale});
          if (!picture) continue;
          const std::string look = Shot{nullptr, size, mode, locale}.look();
          cells.push_back(world::tiled({world::label(look, width), world::shrunk(*picture, width)}, 1, 2));
        }
      }
      if (!cells.empty()) rows.push_back(world::tiled(cells, across, 4));
    }
    if (!rows.empty()) write("sheet-" + name, world::tiled(rows, 1, 4));
  }

  void blind(const Scene& scene) {
    std::vector<Pixels> rows;
    for (const Mode& mode : {kDay, kNight}) {
      const Shot shot{&scene, kSizes[0], mode, kLocales[0]};
      if (const auto picture = shoot(shot)) rows.push_back(blind_row(*picture, shot.look()));
    }
    if (!rows.empty()) write("blind-" + std::string(scene.name), world::tiled(rows, 1, 4));
  }

  void gallery() {
    world::GalleryShots shots(pictures_);
    for (const auto& page : qingliu::gallery::pages()) {
      const std::string name = "gallery-" + std::string(page.id);
      if (name.find(wish_.word) == std::string::npos) continue;
      write(name, shots.all_looks(page.id, 390));
      if (!wish_.blind) continue;
      shots.show(page.id, qingliu::view::Light::Day, false, kLocales[0]);
      write("blind-" + name, blind_row(shots.picture(), name));
    }
  }

  [[nodiscard]] int missed() const { return missed_; }

 private:
  static Pixels blind_row(const Pixels& picture, const std::string& look) {
    std::vector<Pixels> cells = {world::tiled({world::label(look, picture.width), picture}, 1, 2)};
    for (const world::Eyes eyes : world::kEyes) {
      cells.push_back(
          world::tiled({world::label(world::name_of(eyes), picture.width), world::seen_by(picture, eyes)}, 1, 2));
    }
    return world::tiled(cells, 4, 4);
  }

  void write(const std::string& name, const Pixels& picture) const {
    const std::string path = wish_.folder + "/" + name + ".png";
    std::cout << (world::write_png(path, picture) ? "" : "cannot write ") << path << " " << picture.width << "x"
              << picture.height << std::endl;
  }

  Wish wish_;
  world::SvgPictures pictures_;
  int missed_ = 0;
};

/// Screens on which colour carries a meaning.
bool coloured(const Scene& scene) {
  for (const char* begin : {"sorting", "outlets", "quiz-answered", "quiz-order", "quiz-picture", "review"}) {
    if (std::strncmp(scene.name, begin, std::strlen(begin)) == 0) return true;
  }
  return false;
}

int approve() {
  world::SvgPictures pictures;
  world::GalleryShots shots(pictures);
  for (const auto& page : qingliu::gallery::pages()) {
    const std::string path = std::string(QINGLIU_APPROVED) + "/" + std::string(page.id) + ".png";
    if (!world::write_png(path, shots.for_approval(page.id))) return 1;
    std::cout << path << std::endl;
  }
  return 0;
}

Wish parse(int count, char** arguments) {
  Wish wish;
  for (int i = 1; i < count; ++i) {
    const std::string one = arguments[i];
    if (one == "--sheet") {
      wish.sheet = true;
    } else if (one == "--blind") {
      wish.blind = true;
    } else if (one == "--gallery") {
      wish.gallery = true;
    } else if (one == "--approve") {
      wish.approve = true;
    } else if (one.rfind("-", 0) == 0) {
      wish.help = true;
    } else {
      (wish.folder.empty() ? wish.folder : wish.word) = one;
    }
  }
  return wish;
}

}  // namespace

int main(int count, char** arguments) {
  const Wish wish = parse(count, arguments);
  if (wish.help || (wish.folder.empty() && !wish.approve)) {
    std::cout << kHelp;
    return count == 2 && std::strcmp(arguments[1], "--help") == 0 ? 0 : 2;
  }
  if (wish.approve) return approve();
  std::filesystem::create_directories(wish.folder);
  Camera camera(wish);
  if (wish.gallery) {
    camera.gallery();
    return 0;
  }
  for (const Scene& scene : world::scenes()) {
    const bool named = std::string(scene.name).find(wish.word) != std::string::npos;
    if (wish.sheet && named) camera.sheet<Shot>(scene, scene.name);
    if (wish.blind && named && coloured(scene)) camera.blind(scene);
    if (!wish.sheet && !wish.blind) camera.one_by_one(scene);
  }
  for (const StreetScene& scene : world::street_scenes()) {
    const std::string name = "pipes-" + std::string(scene.name);
    const bool named = name.find(wish.word) != std::string::npos;
    if (wish.sheet && named) camera.sheet<StreetShot>(scene, name);
    if (!wish.sheet && !wish.blind) camera.one_by_one(scene);
  }
  return camera.missed() == 0 ? 0 : 1;
}

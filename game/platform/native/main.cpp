// The development window: the same app in an SDL window, without a server. Usage:
// qingliu-window [content folder] [--gallery]: with --gallery the pages of components instead of the game. The language
// and the round come from the environment (QINGLIU_LANG, QINGLIU_PACK, QINGLIU_GAME, QINGLIU_LEVEL).
#include <SDL.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>

#include "backends/imgui_impl_sdl2.h"
#include "game/app/app.h"
#include "game/app/null_ports.h"
#include "game/gallery/gallery.h"
#include "game/platform/canvas.h"
#include "game/platform/native/folder_ports.h"
#include "game/platform/native/stb_painter.h"
#include "game/platform/native/svg_painter.h"

namespace qingliu::platform {
namespace {

constexpr const char* kFontFolder = "/usr/share/fonts/opentype/noto/";
constexpr int kSimplifiedChinese = 2;  // in the Noto Sans CJK collections
constexpr int kFramesAfterInput = 3;

struct Window {
  SDL_Window* window = nullptr;
  SDL_GLContext context = nullptr;
};

Window open_window() {
  Window made;
  if (SDL_Init(SDL_INIT_VIDEO) != 0) return made;
  constexpr Uint32 kFlags = static_cast<Uint32>(SDL_WINDOW_OPENGL) | static_cast<Uint32>(SDL_WINDOW_RESIZABLE) |
                            static_cast<Uint32>(SDL_WINDOW_ALLOW_HIGHDPI);
  made.window = SDL_CreateWindow("清流", SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED, 390, 844, kFlags);
  if (made.window != nullptr) made.context = SDL_GL_CreateContext(made.window);
  return made;
}

/// The size of the window in dp, told to the canvas as well.
app::Surface fit(SDL_Window* window, Canvas& canvas) {
  int width = 0;
  int height = 0;
  int pixels = 0;
  SDL_GetWindowSize(window, &width, &height);
  SDL_GL_GetDrawableSize(window, &pixels, nullptr);
  app::Surface surface;
  surface.width = static_cast<float>(std::max(width, 1));
  surface.height = static_cast<float>(std::max(height, 1));
  canvas.resize(surface.width, surface.height, static_cast<float>(pixels) / surface.width);
  return surface;
}

void take_wishes(app::NullHost& host) {
  for (const auto& [name, variable] : {std::pair{"lang", "QINGLIU_LANG"},
                                       {"pack", "QINGLIU_PACK"},
                                       {"game", "QINGLIU_GAME"},
                                       {"level", "QINGLIU_LEVEL"}}) {
    const char* value = std::getenv(variable);
    if (value != nullptr) host.wishes[name] = value;
  }
}

/// A key that a node names presses it, as on the page.
void press_shortcut(const SDL_KeyboardEvent& event, view::Semantics& semantics) {
  const std::string name = SDL_GetKeyName(event.keysym.sym);
  const std::string key = name == "Return" ? "Enter" : name;
  for (const view::Node& node : semantics.nodes()) {
    if (node.key == key && !node.disabled) semantics.press(node.id);
  }
}

/// What fills the window: the game, or the gallery of its components.
struct Shown {
  std::function<void(const app::Surface&, std::uint32_t)> frame;
  std::function<std::uint32_t()> next_frame_ms;
  view::Semantics& semantics;
};

/// Waits until a frame is wanted; false when the window was closed.
bool wait_for_events(const Shown& shown, int& owed) {
  SDL_Event event;
  const std::uint32_t next = owed > 0 ? 0 : shown.next_frame_ms();
  const int timeout = next == app::App::kNever ? -1 : static_cast<int>(std::min(next, 1000U));
  if (SDL_WaitEventTimeout(&event, timeout) == 0) return true;
  do {
    if (event.type == SDL_QUIT) return false;
    if (event.type == SDL_KEYDOWN && event.key.repeat == 0) {
      press_shortcut(event.key, shown.semantics);
    }
    ImGui_ImplSDL2_ProcessEvent(&event);
    owed = kFramesAfterInput;
  } while (SDL_PollEvent(&event) != 0);
  return true;
}

struct Ports {
  app::NullStorage storage;
  app::NullPacks packs;
  app::NullScores scores;
  app::NullHost host;
  app::NullStrings strings;
  app::NullSounds sounds;
};

void fill(Ports& ports, const std::string& content_folder) {
  take_wishes(ports.host);
  add_strings(content_folder, ports.strings);
  if (add_packs(content_folder, ports.packs) == 0) {
    std::fprintf(stderr, "No pack in %s/packs\n", content_folder.c_str());
  }
}

void load_faces(StbPainter& painter) {
  const std::string fonts = kFontFolder;
  if (!painter.load(Weight::Regular, fonts + "NotoSansCJK-Regular.ttc", kSimplifiedChinese) ||
      !painter.load(Weight::Bold, fonts + "NotoSansCJK-Bold.ttc", kSimplifiedChinese)) {
    std::fprintf(stderr, "No Chinese font in %s (package fonts-noto-cjk)\n", kFontFolder);
  }
}

/// Pictures of the scenery, from the folder beside the content's; icons stay with the page.
struct Pictures {
  Drawings drawings;
  SvgPainter painter{drawings};
  PictureAtlas atlas{painter};
};

void play(SDL_Window* window, Canvas& canvas, const Shown& shown, Pictures& pictures) {
  int owed = kFramesAfterInput;
  std::uint64_t last = SDL_GetTicks64();
  while (wait_for_events(shown, owed)) {
    const std::uint64_t now = SDL_GetTicks64();
    const auto ms = static_cast<std::uint32_t>(now - last);
    last = now;
    owed = std::max(owed - 1, 0);
    const app::Surface surface = fit(window, canvas);
    ImGui_ImplSDL2_NewFrame();
    if (canvas.crowded()) {
      pictures.atlas.forget_unused();
      canvas.tidy();
    }
    canvas.begin(ms);
    shown.frame(surface, ms);
    if (!canvas.end()) owed = std::max(owed, 1);
    if (pictures.painter.deliver(pictures.atlas)) owed = std::max(owed, 1);
    SDL_GL_SwapWindow(window);
  }
}

void play_game(SDL_Window* window, Canvas& canvas, Ports& ports, Pictures& pictures) {
  app::App app({ports.storage, ports.packs, ports.scores, ports.host, ports.strings, ports.sounds, pictures.atlas,
                canvas.fonts()});
  app.set_pointer_presses(true);
  const auto frame = [&app](const app::Surface& surface, std::uint32_t ms) { app.frame(surface, ms); };
  play(window, canvas, {frame, [&app] { return app.next_frame_ms(); }, app.semantics()}, pictures);
}

void show_gallery(SDL_Window* window, Canvas& canvas, const Ports& ports, Pictures& pictures) {
  gallery::Gallery gallery(canvas.fonts(), &pictures.atlas);
  gallery.stage().pointer_presses = true;
  gallery.look.locale = ports.host.preferred_locale();
  const std::string& words = ports.strings.file(content::locale_name(gallery.look.locale));
  if (!gallery.load(gallery.look.locale, words)) std::fprintf(stderr, "No words of the game\n");
  const auto frame = [&gallery](const app::Surface& surface, std::uint32_t ms) {
    gallery.frame({surface.width, surface.height}, ms);
  };
  play(window, canvas, {frame, [&gallery] { return gallery.next_frame_ms(); }, gallery.stage().semantics}, pictures);
}

int run(const std::string& content_folder, bool with_gallery) {
  const Window window = open_window();
  if (window.context == nullptr) {
    std::fprintf(stderr, "No window with OpenGL: %s\n", SDL_GetError());
    return 1;
  }
  Ports ports;
  fill(ports, content_folder);
  StbPainter painter;
  load_faces(painter);
  Canvas canvas(painter);
  ImGui_ImplSDL2_InitForOpenGL(window.window, window.context);
  Pictures pictures;
  pictures.drawings.add_scene(content_folder + "/../assets/scene");
  if (with_gallery) {
    show_gallery(window.window, canvas, ports, pictures);
  } else {
    play_game(window.window, canvas, ports, pictures);
  }
  ImGui_ImplSDL2_Shutdown();
  return 0;
}

}  // namespace
}  // namespace qingliu::platform

int main(int count, char** arguments) {
  std::string folder = "content";
  bool gallery = false;
  for (int i = 1; i < count; ++i) {
    if (std::string(arguments[i]) == "--gallery") {
      gallery = true;
    } else {
      folder = arguments[i];
    }
  }
  return qingliu::platform::run(folder, gallery);
}

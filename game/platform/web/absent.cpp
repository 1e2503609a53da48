// The parts of the libraries that the page never reaches, as empty functions: linked in the place of
// the real ones they keep a sixth of the program out of the download. Must never grow into doing
// something.
#include <cstdarg>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "imgui_internal.h"

// Dear ImGui: widgets, tables and columns. The game draws with draw lists alone; imgui_widgets.cpp
// and imgui_tables.cpp are not part of the page's build.
ImGuiInputTextState::ImGuiInputTextState() = default;
ImGuiInputTextState::~ImGuiInputTextState() = default;
void ImGuiMenuColumns::Update(float /*spacing*/, bool /*reappearing*/) {}

namespace ImGui {
void TextV(const char* /*format*/, va_list /*arguments*/) {}
void SeparatorText(const char* /*label*/) {}
bool Selectable(const char*, bool, ImGuiSelectableFlags, const ImVec2&) { return false; }
bool ButtonBehavior(const ImRect&, ImGuiID, bool*, bool*, ImGuiButtonFlags) { return false; }
bool CloseButton(ImGuiID /*id*/, const ImVec2& /*at*/) { return false; }
bool CollapseButton(ImGuiID /*id*/, const ImVec2& /*at*/) { return false; }
void Scrollbar(ImGuiAxis /*axis*/) {}
void InputTextDeactivateHook(ImGuiID /*id*/) {}
ImGuiMultiSelectIO* EndMultiSelect() { return nullptr; }
void EndMenuBar() {}
void EndTabBar() {}
void TreePop() {}
void EndColumns() {}
void PushColumnsBackground() {}
void PopColumnsBackground() {}
void TablePushColumnChannel(int /*column*/) {}
void TablePopColumnChannel() {}
void TablePushBackgroundChannel() {}
void TablePopBackgroundChannel() {}
void TableGcCompactSettings() {}
void TableGcCompactTransientBuffers(ImGuiTable* /*table*/) {}
void TableGcCompactTransientBuffers(ImGuiTableTempData* /*data*/) {}
void TableSettingsAddSettingsHandler() {}
void EndTable() {}
}  // namespace ImGui

extern "C" {

// SDL: its listeners on canvas, window and document. Keys, pointer and focus are the page's.
struct SDL_Window;
struct SDL_WindowData;
void Emscripten_RegisterEventHandlers(SDL_WindowData* /*window*/) {}
void Emscripten_UnregisterEventHandlers(SDL_WindowData* /*window*/) {}
int Emscripten_HandleCanvasResize(int /*type*/, const void* /*reserved*/, void* /*data*/) { return 0; }

// SDL: its queue of events, and the devices that would fill it. Nobody takes events out of it.
struct SDL_VideoDisplay;
union SDL_Event;
int SDL_EventsInit() { return 0; }
void SDL_EventsQuit() {}
std::uint8_t SDL_EventState(std::uint32_t /*type*/, int /*state*/) { return 0; }
void SDL_FilterEvents(int (* /*filter*/)(void*, SDL_Event*), void* /*data*/) {}
void SDL_FlushEvent(std::uint32_t /*type*/) {}
int SDL_PushEvent(SDL_Event* /*event*/) { return 0; }
int SDL_SendAppEvent(int /*type*/) { return 0; }
int SDL_SendKeymapChangedEvent() { return 0; }
int SDL_SendWindowEvent(SDL_Window* /*window*/, std::uint8_t /*event*/, int /*first*/, int /*second*/) { return 0; }
int SDL_SendDisplayEvent(SDL_VideoDisplay* /*display*/, std::uint8_t /*event*/, int /*data*/) { return 0; }
int SDL_KeyboardInit() { return 0; }
void SDL_KeyboardQuit() {}
void SDL_ResetKeyboard() {}
void SDL_SetKeyboardFocus(SDL_Window* /*window*/) {}
SDL_Window* SDL_GetKeyboardFocus() { return nullptr; }
int SDL_TouchInit() { return 0; }
void SDL_TouchQuit() {}
int SDL_AddTouch(std::int64_t /*touch*/, int /*type*/, const char* /*name*/) { return -1; }
int SDL_SendTouch(std::int64_t, std::int64_t, SDL_Window*, int, float, float, float) { return 0; }
int SDL_SendTouchMotion(std::int64_t, std::int64_t, SDL_Window*, float, float, float) { return 0; }

// SDL: pictures in memory, for mouse cursors and window icons.
struct SDL_Surface;
SDL_Surface* SDL_CreateRGBSurface(std::uint32_t, int, int, int, std::uint32_t, std::uint32_t, std::uint32_t,
                                  std::uint32_t) {
  return nullptr;
}
SDL_Surface* SDL_CreateRGBSurfaceFrom(void*, int, int, int, int, std::uint32_t, std::uint32_t, std::uint32_t,
                                      std::uint32_t) {
  return nullptr;
}
SDL_Surface* SDL_ConvertSurfaceFormat(SDL_Surface*, std::uint32_t, std::uint32_t) { return nullptr; }
void SDL_FreeSurface(SDL_Surface*) {}
int SDL_CalculateBlit(SDL_Surface*) { return -1; }

// C: printing by a format. The libraries print only messages so, which nobody on a page would see.
int vsnprintf(char* to, std::size_t size, const char* /*format*/, va_list /*arguments*/) {
  if (size > 0) *to = '\0';
  return 0;
}
/// One exception: the JSON writer spells control characters with it, as "\\u%04x".
int snprintf(char* to, std::size_t size, const char* format, ...) {
  va_list values;
  va_start(values, format);
  std::size_t length = 0;
  while (*format != '\0' && length + 4 < size) {
    if (std::strncmp(format, "%04x", 4) == 0) {
      const unsigned value = va_arg(values, unsigned);
      for (int shift = 12; shift >= 0; shift -= 4) to[length++] = "0123456789abcdef"[(value >> shift) & 15U];
      format += 4;
    } else {
      to[length++] = *format++;
    }
  }
  va_end(values);
  if (size > 0) to[length] = '\0';
  return static_cast<int>(length);
}
int vfprintf(FILE* /*file*/, const char* /*format*/, va_list /*arguments*/) { return 0; }
int fprintf(FILE* /*file*/, const char* /*format*/, ...) { return 0; }
int fiprintf(FILE* /*file*/, const char* /*format*/, ...) { return 0; }
int fputs(const char* /*text*/, FILE* /*file*/) { return 0; }
int fputc(int /*character*/, FILE* /*file*/) { return 0; }

// C: reading numbers with fractions out of text. Only Dear ImGui's settings files and text fields do
// it, which are not used, and the JSON reader for fractions, which it refuses by their spelling,
// whatever their value. Whole numbers remain: the GL backend reads versions with them.
int sscanf(const char* text, const char* format, ...) {
  va_list targets;
  va_start(targets, format);
  int count = 0;
  while (*format != '\0') {
    if (format[0] == '%' && format[1] == 'd') {
      char* end = nullptr;
      *va_arg(targets, int*) = static_cast<int>(std::strtol(text, &end, 10));
      if (end == text) break;
      text = end;
      format += 2;
      ++count;
    } else if (*format++ != *text++) {
      break;
    }
  }
  va_end(targets);
  return count;
}

double strtod(const char* text, char** end) {
  if (end != nullptr) *end = const_cast<char*>(text + std::strlen(text));
  return 0;
}

float strtof(const char* /*text*/, char** /*end*/) { return 0; }

long double strtold(const char* /*text*/, char** /*end*/) { return 0; }

}  // extern "C"

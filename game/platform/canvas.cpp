// The OpenGL backend in use.
#include "game/platform/canvas.h"

#include <algorithm>

#include "backends/imgui_impl_opengl3.h"
#include "game/platform/frame.h"
#include "imgui_internal.h"
#ifdef __EMSCRIPTEN__
#include <GLES2/gl2.h>
#else
#include <SDL_opengl.h>
#endif

namespace qingliu::platform {
namespace {

constexpr int kAtlasSide = 2048;
#ifdef __EMSCRIPTEN__
constexpr const char* kShaderVersion = "#version 100";
#else
constexpr const char* kShaderVersion = nullptr;
#endif

}  // namespace

Canvas::Canvas(GlyphPainter& painter) : glyphs_(painter) {
  ImGui::CreateContext();
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.LogFilename = nullptr;
  io.ConfigFlags |= ImGuiConfigFlags_NoMouseCursorChange;
  io.Fonts->TexMinWidth = 1024;
  io.Fonts->TexMinHeight = 512;
  io.Fonts->TexMaxWidth = kAtlasSide;
  io.Fonts->TexMaxHeight = kAtlasSide;
  fonts_.regular = glyphs_.add_font(*io.Fonts, Weight::Regular);
  fonts_.bold = glyphs_.add_font(*io.Fonts, Weight::Bold);
  ImGui_ImplOpenGL3_Init(kShaderVersion);
}

Canvas::~Canvas() {
  ImGui_ImplOpenGL3_Shutdown();
  ImGui::DestroyContext();
}

void Canvas::resize(float width, float height, float density) {
  ImGuiIO& io = ImGui::GetIO();
  io.DisplaySize = {width, height};
  io.DisplayFramebufferScale = {density, density};
}

void Canvas::begin(std::uint32_t ms) {
  // Dear ImGui does not accept that no time has passed.
  ImGui::GetIO().DeltaTime = static_cast<float>(std::max(ms, 1U)) / 1000.0F;
  ImGui_ImplOpenGL3_NewFrame();
  begin_frame();
  atlas_at_begin_ = ImGui::GetIO().Fonts->TexData;
}

bool Canvas::end() {
  const ImGuiIO& io = ImGui::GetIO();
  glyphs_.flush(*io.Fonts);
  ImDrawData& drawn = end_frame();
  const ImVec2 size = io.DisplaySize;
  const ImVec2 scale = io.DisplayFramebufferScale;
  glViewport(0, 0, static_cast<int>(size.x * scale.x), static_cast<int>(size.y * scale.y));
  glClearColor(1.0F, 0.99F, 0.96F, 1.0F);
  glClear(GL_COLOR_BUFFER_BIT);
  ImGui_ImplOpenGL3_RenderDrawData(&drawn);
  return io.Fonts->TexData == atlas_at_begin_;
}

bool Canvas::crowded() const {
  const ImFontAtlasBuilder* builder = ImGui::GetIO().Fonts->Builder;
  constexpr int kMost = kAtlasSide * kAtlasSide / 20 * 13;
  return builder != nullptr && builder->RectsPackedSurface - builder->RectsDiscardedSurface > kMost;
}

void Canvas::forget_glyphs() { ImFontAtlasBuildDiscardBakes(ImGui::GetIO().Fonts, 0); }

void Canvas::restore() { ImGui_ImplOpenGL3_DestroyDeviceObjects(); }

}  // namespace qingliu::platform

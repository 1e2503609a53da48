// The OpenGL backend in use.
#include "game/platform/canvas.h"

#include <algorithm>
#include <utility>

#include "backends/imgui_impl_opengl3.h"
#include "game/platform/frame.h"
#include "imgui_internal.h"
#ifdef __EMSCRIPTEN__
#include <GLES2/gl2.h>

#include "game/platform/web/new_texture.h"
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

/// Dear ImGui forgets what was uploaded at the next frame, unless a picture arrived before it; then all would be
/// uploaded once more.
void forget_uploads(ImFontAtlas& atlas) {
  for (ImTextureData* texture : atlas.TexList) {
    if (texture->Status == ImTextureStatus_OK) texture->Updates.resize(0);
  }
}

#ifdef __EMSCRIPTEN__
/// ImTextureData::UsedRect does not know of what was copied when the atlas was packed anew.
int used_rows(const ImFontAtlas& atlas) {
  int rows = 0;
  for (const ImTextureRect& r : atlas.Builder->Rects) rows = std::max(rows, r.y + r.h);
  return std::min(rows, atlas.TexData->Height);
}

void create_new_textures(ImFontAtlas& atlas) {
  for (ImTextureData* texture : atlas.TexList) {
    if (texture->Status != ImTextureStatus_WantCreate) continue;
    create_texture(*texture, texture == atlas.TexData ? used_rows(atlas) : texture->Height);
  }
}
#else
void create_new_textures(ImFontAtlas& /*atlas*/) {}  // the backend does
#endif

/// Pixels of the atlas that were given out, gaps included.
int surface() {
  const ImFontAtlasBuilder* builder = ImGui::GetIO().Fonts->Builder;
  return builder == nullptr ? 0 : builder->RectsPackedSurface;
}

}  // namespace

Canvas::Canvas(GlyphPainter& painter) : glyphs_(painter) {
  ImGui::CreateContext();
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.LogFilename = nullptr;
  io.ConfigFlags |= ImGuiConfigFlags_NoMouseCursorChange;
  // As large as it gets from the beginning: growing means copying and uploading all of it in the middle of a round.
  io.Fonts->TexMinWidth = io.Fonts->TexMaxWidth = kAtlasSide;
  io.Fonts->TexMinHeight = io.Fonts->TexMaxHeight = kAtlasSide;
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
  const bool painted = glyphs_.flush(*io.Fonts);
  ImDrawData& drawn = end_frame();
  const ImVec2 size = io.DisplaySize;
  const ImVec2 scale = io.DisplayFramebufferScale;
  glViewport(0, 0, static_cast<int>(size.x * scale.x), static_cast<int>(size.y * scale.y));
  glClearColor(1.0F, 0.99F, 0.96F, 1.0F);
  glClear(GL_COLOR_BUFFER_BIT);
  create_new_textures(*io.Fonts);
  ImGui_ImplOpenGL3_RenderDrawData(&drawn);
  forget_uploads(*io.Fonts);
  if (std::exchange(tidying_, false)) tidied_ = surface();
  return painted && io.Fonts->TexData == atlas_at_begin_;
}

bool Canvas::fuller_than(int twentieths) const {
  constexpr int kTwentieth = kAtlasSide * kAtlasSide / 20;
  return surface() > std::max(twentieths * kTwentieth, tidied_ + 2 * kTwentieth);
}

void Canvas::forget_glyphs() { ImFontAtlasBuildDiscardBakes(ImGui::GetIO().Fonts, 0); }

void Canvas::tidy() {
  ImFontAtlas* atlas = ImGui::GetIO().Fonts;
  forget_glyphs();
  if (atlas->Builder != nullptr) ImFontAtlasTextureRepack(atlas, atlas->TexData->Width, atlas->TexData->Height);
  glyphs_.paint_all_once();
  tidying_ = true;
}

void Canvas::restore() { ImGui_ImplOpenGL3_DestroyDeviceObjects(); }

}  // namespace qingliu::platform

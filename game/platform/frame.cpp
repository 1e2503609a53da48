// The same steps as NewFrame(), EndFrame() and Render() of Dear ImGui 1.92, in the same order.
#include "game/platform/frame.h"

#include <cfloat>
#include <cstddef>

#include "imgui_internal.h"

namespace qingliu::platform {
namespace {

constexpr float kFontSize = 20;  // nobody draws with it: every text says its own

/// Moves and presses since the last frame, of the one button that the game knows.
void take_pointer(ImGuiContext& context) {
  ImGuiIO& io = context.IO;
  context.InputEventsTrail.resize(0);
  ImGui::UpdateInputEvents(io.ConfigInputTrickleEventQueue);
  if (ImGui::IsMousePosValid(&io.MousePos)) io.MousePos = {ImFloor(io.MousePos.x), ImFloor(io.MousePos.y)};
  const bool moved = ImGui::IsMousePosValid(&io.MousePos) && ImGui::IsMousePosValid(&io.MousePosPrev);
  io.MouseDelta = moved ? ImVec2(io.MousePos.x - io.MousePosPrev.x, io.MousePos.y - io.MousePosPrev.y) : ImVec2();
  io.MousePosPrev = io.MousePos;
  float& held = io.MouseDownDuration[0];
  io.MouseClicked[0] = io.MouseDown[0] && held < 0;
  io.MouseReleased[0] = !io.MouseDown[0] && held >= 0;
  held = io.MouseDown[0] ? ImMax(held, -io.DeltaTime) + io.DeltaTime : -1;
}

void prepare_drawing(ImGuiContext& context) {
  const ImGuiIO& io = context.IO;
  ImDrawListSharedData& shared = context.DrawListSharedData;
  shared.ClipRectFullscreen = {0, 0, io.DisplaySize.x, io.DisplaySize.y};
  shared.CurveTessellationTol = context.Style.CurveTessellationTol;
  shared.SetCircleTessellationMaxError(context.Style.CircleTessellationMaxError);
  shared.InitialFlags =
      ImDrawListFlags_AntiAliasedLines | ImDrawListFlags_AntiAliasedLinesUseTex | ImDrawListFlags_AntiAliasedFill;
  if ((io.BackendFlags & ImGuiBackendFlags_RendererHasVtxOffset) != 0) {
    shared.InitialFlags |= ImDrawListFlags_AllowVtxOffset;
  }
  shared.InitialFringeScale = 1;
}

}  // namespace

void begin_frame() {
  ImGuiContext& context = *ImGui::GetCurrentContext();
  const ImGuiIO& io = context.IO;
  context.Time += static_cast<double>(io.DeltaTime);
  context.FrameCount += 1;
  take_pointer(context);
  ImGuiViewportP& viewport = *context.Viewports[0];
  viewport.Size = io.DisplaySize;
  viewport.FramebufferScale = io.DisplayFramebufferScale;
  ImFontAtlasUpdateNewFrame(io.Fonts, context.FrameCount, true);
  prepare_drawing(context);
  context.FontRasterizerDensity = io.DisplayFramebufferScale.x;
  // Dear ImGui tells the current font alone, as one that is drawn with is pushed before; here nobody pushes fonts.
  for (ImFont* font : io.Fonts->Fonts) font->CurrentRasterizerDensity = context.FontRasterizerDensity;
  ImGui::SetCurrentFont(io.Fonts->Fonts[0], kFontSize, 0);
  context.WithinFrameScope = true;
}

ImDrawData& end_frame() {
  ImGuiContext& context = *ImGui::GetCurrentContext();
  ImGuiViewportP& viewport = *context.Viewports[0];
  ImDrawData& data = viewport.DrawDataP;
  data.Clear();
  data.Valid = true;
  data.DisplaySize = viewport.Size;
  data.FramebufferScale = viewport.FramebufferScale;
  data.OwnerViewport = &viewport;
  data.AddDrawList(ImGui::GetBackgroundDrawList());
  ImVector<ImTextureData*>& textures = context.PlatformIO.Textures;
  textures.resize(0);
  for (ImTextureData* texture : context.IO.Fonts->TexList) {
    texture->RefCount = static_cast<unsigned short>(context.IO.Fonts->RefCount);
    textures.push_back(texture);
  }
  data.Textures = &textures;
  context.WithinFrameScope = false;
  context.FrameCountEnded = context.FrameCountRendered = context.FrameCount;
  return data;
}

}  // namespace qingliu::platform

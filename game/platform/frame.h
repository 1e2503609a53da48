// Frame: what Dear ImGui does for one frame of the background draw list — clock, pointer, fonts, textures — and no
// more. ImGui::NewFrame() would bring its windows, navigation and settings along, of which the game uses none: they are
// an eighth of the page's program. Knows neither GL nor the game.
#pragma once

struct ImDrawData;

namespace qingliu::platform {

/// In the place of ImGui::NewFrame(): io holds the size, the scale and the time that has passed.
void begin_frame();
/// In the place of ImGui::Render(): what ImGui::GetBackgroundDrawList() collected, also as ImGui::GetDrawData().
ImDrawData& end_frame();

}  // namespace qingliu::platform

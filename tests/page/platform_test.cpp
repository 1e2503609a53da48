// The pieces between the game and the page that need no browser: the mirror's text, the glyphs'
// batches, the atlas that fills up.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cstring>
#include <string>
#include <vector>

#include "game/content/json.h"
#include "game/platform/frame.h"
#include "game/platform/glyph_loader.h"
#include "game/platform/mirror.h"
#include "imgui_internal.h"

using namespace qingliu;

namespace {

class CountingPainter final : public platform::GlyphPainter {
 public:
  float advance_em(std::uint32_t, platform::Weight) override { return 0.5F; }
  void paint(const std::vector<platform::GlyphCell>& cells, std::vector<std::uint8_t>& coverage) override {
    ++batches;
    painted += cells.size();
    std::fill(coverage.begin(), coverage.end(), std::uint8_t{200});
  }
  int batches = 0;
  std::size_t painted = 0;
};

/// Dear ImGui without a window; textures are taken as sent.
class Screen {
 public:
  explicit Screen(int atlas_side) {
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
    io.DisplaySize = {400, 800};
    io.Fonts->TexMinWidth = io.Fonts->TexMinHeight = 128;
    io.Fonts->TexMaxWidth = io.Fonts->TexMaxHeight = atlas_side;
    font = glyphs.add_font(*io.Fonts, platform::Weight::Bold);
  }
  ~Screen() {
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) texture->SetStatus(ImTextureStatus_Destroyed);
    ImGui::DestroyContext();
  }
  Screen(const Screen&) = delete;
  Screen& operator=(const Screen&) = delete;

  /// One frame with these words at this size; answers how many vertices they became.
  int draw(const std::string& words, float size) {
    ImGui::NewFrame();
    ImDrawList* list = ImGui::GetBackgroundDrawList();
    const int before = list->VtxBuffer.Size;
    list->AddText(font, size, {10, 10}, IM_COL32_WHITE, words.c_str());
    const int drawn = list->VtxBuffer.Size - before;
    finish();
    return drawn;
  }
  void finish() {
    glyphs.flush(*ImGui::GetIO().Fonts);
    ImGui::Render();
    accept_textures();
  }
  void accept_textures() {
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
      if (texture->Status == ImTextureStatus_WantCreate) texture->SetTexID(1);
      const bool going = texture->Status == ImTextureStatus_WantDestroy;
      texture->SetStatus(going ? ImTextureStatus_Destroyed : ImTextureStatus_OK);
    }
  }

  CountingPainter painter;
  platform::GlyphQueue glyphs{painter};
  ImFont* font = nullptr;
};

std::string many_characters(std::uint32_t first, std::uint32_t count) {
  std::string text;
  for (std::uint32_t c = first; c < first + count; ++c) {
    text += static_cast<char>(0xE0U | (c >> 12U));
    text += static_cast<char>(0x80U | ((c >> 6U) & 0x3FU));
    text += static_cast<char>(0x80U | (c & 0x3FU));
  }
  return text;
}

/// What two frames of words, shapes and a press become: every vertex, index and command of the second.
struct Drawn {
  std::vector<ImDrawVert> vertices;
  std::vector<ImDrawIdx> indices;
  std::vector<ImVec4> clips;
  std::vector<float> state;
  ImVec2 size;
  ImVec2 scale;
};

void draw_things(const Screen& screen) {
  ImDrawList& list = *ImGui::GetBackgroundDrawList();
  list.AddText(screen.font, 20, {10, 10}, IM_COL32_WHITE, "清流 clear");
  list.AddRectFilled({5, 5}, {90, 60}, IM_COL32_BLACK, 7);
  list.AddCircle({50, 50}, 31, IM_COL32_WHITE, 0, 2);
  const ImVec2 line[] = {{1, 1}, {30, 50}, {80, 20}};
  list.AddPolyline(line, 3, IM_COL32_WHITE, 0, 1.5F);
  list.PushClipRect({0, 0}, {40, 40}, true);
  list.AddBezierCubic({0, 0}, {30, 90}, {60, 0}, {200, 80}, IM_COL32_WHITE, 3);
  list.PopClipRect();
}

Drawn drawn(void (*begin)(), ImDrawData& (*end)()) {
  Screen screen(2048);
  ImGuiIO& io = ImGui::GetIO();
  io.DisplayFramebufferScale = {2, 2};
  Drawn out;
  for (const bool down : {false, true, true, false, false}) {
    io.DeltaTime = 0.02F;
    io.AddMousePosEvent(down ? 20.6F : 10, 30);
    io.AddMouseButtonEvent(0, down);
    begin();
    draw_things(screen);
    screen.glyphs.flush(*io.Fonts);
    const ImDrawData& data = end();
    screen.accept_textures();
    for (const float one :
         {io.MousePos.x, io.MouseDelta.x, io.MouseDown[0] ? 1.0F : 0.0F, io.MouseClicked[0] ? 1.0F : 0.0F,
          io.MouseReleased[0] ? 1.0F : 0.0F, static_cast<float>(ImGui::GetTime()),
          static_cast<float>(ImGui::GetFrameCount()), ImGui::GetFontRasterizerDensity()}) {
      out.state.push_back(one);
    }
    const ImDrawList& list = *data.CmdLists[0];
    out.vertices.assign(list.VtxBuffer.begin(), list.VtxBuffer.end());
    // Where a glyph lies in the atlas depends on what else is there: Dear ImGui's windows bring some of their own.
    for (ImDrawVert& vertex : out.vertices) vertex.uv = {};
    out.indices.assign(list.IdxBuffer.begin(), list.IdxBuffer.end());
    out.clips.clear();
    for (const ImDrawCmd& command : list.CmdBuffer) out.clips.push_back(command.ClipRect);
    out.size = data.DisplaySize;
    out.scale = data.FramebufferScale;
  }
  return out;
}

template <typename T>
bool same_bytes(const std::vector<T>& one, const std::vector<T>& other) {
  return one.size() == other.size() && std::memcmp(one.data(), other.data(), one.size() * sizeof(T)) == 0;
}

view::Node button(std::string id, std::string name) {
  view::Node node;
  node.id = std::move(id);
  node.role = view::Role::Button;
  node.name = std::move(name);
  node.key = "\"";
  return node;
}

}  // namespace

TEST_CASE("the mirror's text is JSON whatever a name holds") {
  platform::Mirror mirror;
  const std::string name = "他说：\"好\\坏\"\n\x01\t结束";
  const std::string* json = mirror.changed({button("a", name)});
  REQUIRE(json != nullptr);
  content::Problems problems;
  const auto read = content::read_json(*json, "mirror", {}, problems);
  REQUIRE(read);
  CHECK((*read)[0]["name"].get<std::string>() == name);
  CHECK((*read)[0]["key"].get<std::string>() == "\"");
}

TEST_CASE("the mirror is told again only when a node changed") {
  platform::Mirror mirror;
  std::vector<view::Node> nodes = {button("a", "一"), button("b", "二")};
  CHECK(mirror.changed(nodes) != nullptr);
  CHECK(mirror.changed(nodes) == nullptr);
  nodes[1].rect.x = 3;
  CHECK(mirror.changed(nodes) != nullptr);
  CHECK(mirror.changed({}) != nullptr);
  CHECK(mirror.changed({}) == nullptr);
}

TEST_CASE("all new characters of a frame are painted in one batch, known ones never again") {
  Screen screen(2048);
  screen.draw("一", 20);  // and what Dear ImGui wants of every face and size
  const std::size_t first = screen.painter.painted;
  CHECK(screen.draw("清流，清流。", 20) == 6 * 4);
  CHECK(screen.painter.batches == 2);
  CHECK(screen.painter.painted == first + 4);
  screen.draw("清流，清流。", 20);
  CHECK(screen.painter.batches == 2);
  screen.draw("清水", 20);
  CHECK(screen.painter.batches == 3);
  CHECK(screen.painter.painted == first + 5);
}

TEST_CASE("a painted character stands in the atlas") {
  Screen screen(2048);
  screen.draw("清", 24);
  const ImFontGlyph* glyph = screen.font->GetFontBaked(24)->FindGlyph(0x6E05);
  ImTextureData* texture = ImGui::GetIO().Fonts->TexData;
  const int x = static_cast<int>((glyph->U0 + glyph->U1) / 2 * static_cast<float>(texture->Width));
  const int y = static_cast<int>((glyph->V0 + glyph->V1) / 2 * static_cast<float>(texture->Height));
  const auto* pixel = static_cast<const unsigned char*>(texture->GetPixelsAt(x, y));
  CHECK(pixel[3] == 200);
  CHECK(glyph->AdvanceX == 24);
}

TEST_CASE("a screenful of new characters is painted over a few frames") {
  Screen screen(2048);
  screen.draw("一", 20);
  const std::size_t before = screen.painter.painted;
  ImGui::NewFrame();
  ImGui::GetBackgroundDrawList()->AddText(screen.font, 20, {10, 10}, IM_COL32_WHITE,
                                          many_characters(0x4E01, 108).c_str());
  int frames = 1;
  while (!screen.glyphs.flush(*ImGui::GetIO().Fonts)) {
    CHECK(screen.painter.painted - before <= 24U * static_cast<std::size_t>(frames));
    ++frames;
  }
  screen.finish();
  CHECK(frames == 5);  // four times 24, and the last twelve
  CHECK(screen.painter.painted == before + 108);
}

TEST_CASE("every face is baked at the density of the screen") {
  Screen screen(2048);
  ImGuiIO& io = ImGui::GetIO();
  ImFont* other = screen.glyphs.add_font(*io.Fonts, platform::Weight::Regular);
  io.DisplayFramebufferScale = {2, 2};
  io.DeltaTime = 0.02F;
  platform::begin_frame();
  CHECK(screen.font->GetFontBaked(20)->RasterizerDensity == 2);
  CHECK(other->GetFontBaked(20)->RasterizerDensity == 2);
  screen.glyphs.flush(*io.Fonts);
  static_cast<void>(platform::end_frame());
  screen.accept_textures();
}

TEST_CASE("an atlas that is full leaves characters blank, and forgetting brings them back") {
  Screen screen(256);
  for (std::uint32_t frame = 0; frame < 6; ++frame) {
    screen.draw(many_characters(0x4E00 + 60 * frame, 60), 40);
  }
  const int few = screen.draw(many_characters(0x6000, 8), 40);
  ImFontAtlasBuildDiscardBakes(ImGui::GetIO().Fonts, 0);
  const std::size_t before = screen.painter.painted;
  CHECK(screen.draw(many_characters(0x6000, 8), 40) == 8 * 4);
  CHECK(screen.painter.painted >= before + 8);
  CHECK(few < 8 * 4);
}

TEST_CASE("a frame without Dear ImGui's windows is the frame that it would have made itself") {
  const Drawn whole = drawn(ImGui::NewFrame, []() -> ImDrawData& {
    ImGui::Render();
    return *ImGui::GetDrawData();
  });
  const Drawn lean = drawn(platform::begin_frame, platform::end_frame);
  CHECK(whole.vertices.size() > 100);
  CHECK(same_bytes(whole.vertices, lean.vertices));
  CHECK(same_bytes(whole.indices, lean.indices));
  CHECK(same_bytes(whole.clips, lean.clips));
  CHECK(whole.state == lean.state);
  CHECK((whole.size.x == lean.size.x && whole.size.y == lean.size.y));
  CHECK((whole.scale.x == lean.scale.x && whole.scale.y == lean.scale.y));
}

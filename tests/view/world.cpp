// Files of the checkout, fonts of the machine, and the frame of the null backend.
#include "tests/view/world.h"

#include <cstdlib>
#include <iostream>
#include <utility>

#include "game/content/pack_reader.h"
#include "game/tools/files.h"
#include "imgui_internal.h"
#include "tests/view/raster.h"

namespace world {
namespace {

const std::string kNothing;

std::string read(const std::string& path) {
  const auto bytes = qingliu::tools::read_file(std::string(QINGLIU_SOURCE_DIR) + path, 4U << 20U);
  if (!bytes) {
    std::cerr << "cannot read " << path << "\n";
    std::abort();
  }
  return *bytes;
}

/// The two faces, shared by all worlds: they are large.
ImFontAtlas& atlas() {
  static ImFontAtlas shared;
  return shared;
}

/// ImGui's own loader takes a size for the height of a line; the game means that of the em square,
/// as browsers do. In Noto Sans CJK a line is 1.448 em high.
constexpr float kLineEm = 1.448F;

bool init_baked(ImFontAtlas* fonts, ImFontConfig* source, ImFontBaked* baked, void* data) {
  const float em = baked->Size;
  baked->Size = em * kLineEm;
  const bool done = ImFontAtlasGetFontLoaderForStbTruetype()->FontBakedInit(fonts, source, baked, data);
  baked->Size = em;
  return done;
}

bool load_glyph(ImFontAtlas* fonts, ImFontConfig* source, ImFontBaked* baked, void* data, ImWchar c, ImFontGlyph* glyph,
                float* advance) {
  const float em = baked->Size;
  baked->Size = em * kLineEm;
  const bool done =
      ImFontAtlasGetFontLoaderForStbTruetype()->FontBakedLoadGlyph(fonts, source, baked, data, c, glyph, advance);
  baked->Size = em;
  return done;
}

const ImFontLoader* em_loader() {
  static const ImFontLoader loader = [] {
    ImFontLoader made = *ImFontAtlasGetFontLoaderForStbTruetype();
    made.Name = "em";
    made.FontBakedInit = init_baked;
    made.FontBakedLoadGlyph = load_glyph;
    return made;
  }();
  return &loader;
}

struct Faces {
  ImFont* regular;
  ImFont* bold;
};

const Faces& faces() {
  static const Faces both = [] {
    ImFontConfig config;
    config.FontNo = 2;  // Simplified Chinese among the languages of the collection
    config.FontLoader = em_loader();
    ImFont* regular = atlas().AddFontFromFileTTF(QINGLIU_FONT_REGULAR, 20, &config);
    ImFont* bold = atlas().AddFontFromFileTTF(QINGLIU_FONT_BOLD, 20, &config);
    return Faces{regular, bold};
  }();
  return both;
}

}  // namespace

std::optional<std::string> MapStorage::get(std::string_view key) const {
  const auto found = values.find(key);
  if (found == values.end()) return std::nullopt;
  return found->second;
}

FolderPacks::FolderPacks() {
  for (const std::string id : {"waste", "drainage"}) {
    content::Problems problems;
    const auto files = qingliu::tools::read_folder(std::string(QINGLIU_SOURCE_DIR) + "/content/packs/" + id, problems);
    const auto reading = content::read_pack(files, content::Reading::Play);
    if (!reading.pack) std::abort();
    cards_.push_back({id, reading.pack->title, reading.pack->description, reading.pack->icon, reading.pack->games});
    bundles_[id] = content::write_bundle(files);
  }
}

app::Arrival FolderPacks::state(std::string_view id, content::Locale) const {
  return bundles_.count(std::string(id)) != 0 ? app::Arrival::Ready : app::Arrival::Failed;
}

std::string FolderPacks::take(std::string_view id, content::Locale) {
  const auto found = bundles_.find(id);
  return found == bundles_.end() ? std::string() : found->second;
}

std::optional<app::Ticket> FakeScores::take_ticket() {
  if (!asked) return std::nullopt;
  asked = false;
  return app::Ticket{"", seed++};  // another draw each time
}

void FakeScores::request_board(content::GameKind, std::string_view, std::string_view) {
  rows.state = app::Arrival::Ready;
  rows.rows.clear();
  const char* names[] = {"clear-egret-07", "bright-egret-31", "gentle-egret-12", "merry-egret-90", "kind-egret-45"};
  const std::uint32_t count = alone ? 3 : 23;
  for (std::uint32_t i = 0; i < count; ++i) {
    rows.rows.push_back({i + 1, names[i % 5], 2100 - 60 * static_cast<std::int32_t>(i), i == 3});
  }
  rows.total = count;
  rows.local = alone;
}

std::string FakeHost::wish(std::string_view name) const {
  const auto found = wishes.find(name);
  return found == wishes.end() ? std::string() : found->second;
}

FolderStrings::FolderStrings() {
  for (const std::string name : {"zh-Hans", "en", "names"}) files_[name] = read("/content/strings/" + name + ".json");
}

const std::string& FolderStrings::file(std::string_view name) const {
  const auto found = files_.find(name);
  return found == files_.end() ? kNothing : found->second;
}

NullImGui::NullImGui() : context_((static_cast<void>(faces()), ImGui::CreateContext(&atlas()))) {
  ImGui::SetCurrentContext(context_);
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.LogFilename = nullptr;
  io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
}

NullImGui::~NullImGui() { ImGui::DestroyContext(context_); }

qingliu::view::Fonts NullImGui::fonts() { return {faces().regular, faces().bold}; }

void NullImGui::frame(ImVec2 size, float density, std::uint32_t ms, const std::function<void()>& draw) {
  ImGui::SetCurrentContext(context_);
  ImGuiIO& io = ImGui::GetIO();
  io.DisplaySize = size;
  io.DisplayFramebufferScale = {density, density};
  io.DeltaTime = static_cast<float>(ms == 0 ? 1U : ms) / 1000;
  static int frames = 0;  // of the shared atlas, which outlives every world
  ImFontAtlasUpdateNewFrame(&atlas(), ++frames, true);
  ImGui::NewFrame();
  draw();
  ImGui::Render();
  accept_textures(*ImGui::GetDrawData());
}

Pixels NullImGui::picture() {
  ImGui::SetCurrentContext(context_);
  return rasterise(*ImGui::GetDrawData());
}

World::World(const Setting& setting) : surface{setting.width, setting.height, 0, 0}, density_(setting.density) {
  host.locale = setting.locale;
  scores.seed = setting.seed;
  storage.values = setting.stored;
  host.wishes = setting.wishes;
  if (setting.elder) storage.set("level", "elder");
  if (setting.text_zoom != 100) storage.set("zoom", std::to_string(setting.text_zoom));
  qingliu::view::Pictures& pictures = setting.pictures != nullptr ? *setting.pictures : no_pictures_;
  app_ = std::make_unique<app::App>(
      app::Ports{storage, packs, scores, host, strings, sounds, pictures, NullImGui::fonts()});
  app_->set_pointer_presses(false);
}

World::~World() = default;

void World::frame(std::uint32_t ms) {
  imgui_.frame({surface.width, surface.height}, density_, ms, [this, ms] { app_->frame(surface, ms); });
}

std::vector<qingliu::view::DrawnText> World::probe(qingliu::view::Light light, Pixels& ground) {
  qingliu::view::Probe& probe = app_->probe();
  probe.on = true;
  probe.light = light;
  frame(0);
  ground = picture();
  std::vector<qingliu::view::DrawnText> texts = std::move(probe.texts);
  probe = {};
  frame(0);
  return texts;
}

std::vector<qingliu::view::DrawnText> World::texts() {
  qingliu::view::Probe& probe = app_->probe();
  probe.on = true;
  frame(0);
  std::vector<qingliu::view::DrawnText> texts = std::move(probe.texts);
  probe = {};
  return texts;
}

void World::settle() {
  frame(16);
  for (int i = 0; i < 60 && app_->next_frame_ms() == 0; ++i) frame(16);
}

void World::click(float x, float y) {
  frame(0);  // makes this world's ImGui the current one
  ImGuiIO& io = ImGui::GetIO();
  io.AddMousePosEvent(x, y);
  frame();
  io.AddMouseButtonEvent(0, true);
  frame();
  io.AddMouseButtonEvent(0, false);
  settle();
}

void World::wait(std::uint32_t ms) {
  for (std::uint32_t left = ms; left > 0; left -= left < 100 ? left : 100) frame(left < 100 ? left : 100);
}

const qingliu::view::Node* World::find(std::string_view id) {
  for (const qingliu::view::Node& node : nodes()) {
    if (node.id == id) return &node;
  }
  return nullptr;
}

bool World::choose(std::string_view id) {
  for (int page = 0; page < 10 && find(id) == nullptr; ++page) {
    if (!press("page-next")) return false;
  }
  return press(id);
}

bool World::press(std::string_view id) {
  const qingliu::view::Node* node = find(id);
  if (node == nullptr || node->disabled) return false;
  app_->semantics().press(id);
  settle();
  return true;
}

}  // namespace world

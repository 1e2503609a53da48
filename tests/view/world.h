// World: an app with everything around it made up — ports, fonts, a surface — and an ImGui that
// draws to nobody. Tests press what the semantics offer.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "game/app/app.h"
#include "game/app/ports.h"
#include "imgui.h"
#include "tests/view/raster.h"

namespace world {

namespace app = qingliu::app;
namespace content = qingliu::content;

class MapStorage final : public app::Storage {
 public:
  [[nodiscard]] std::optional<std::string> get(std::string_view key) const override;
  void set(std::string_view key, std::string_view value) override { values[std::string(key)] = value; }
  std::map<std::string, std::string, std::less<>> values;
};

/// The packs of the checkout, at once.
class FolderPacks final : public app::PackSource {
 public:
  FolderPacks();
  [[nodiscard]] const std::vector<app::PackCard>& cards() const override { return cards_; }
  void request(std::string_view id, content::Locale) override { requested_ = id; }
  [[nodiscard]] app::Arrival state(std::string_view id, content::Locale) const override;
  [[nodiscard]] std::string take(std::string_view id, content::Locale) override;

 private:
  std::vector<app::PackCard> cards_;
  std::map<std::string, std::string, std::less<>> bundles_;
  std::string requested_;
};

class FakeScores final : public app::ScoreClient {
 public:
  void request_ticket(content::GameKind, std::string_view, std::string_view) override { asked = true; }
  std::optional<app::Ticket> take_ticket() override;
  void submit(std::string_view replay_json) override { submitted.emplace_back(replay_json); }
  [[nodiscard]] app::UploadState upload() const override { return upload_state; }
  void request_board(content::GameKind, std::string_view, std::string_view) override;
  [[nodiscard]] const app::Board& board() const override { return rows; }

  bool asked = false;
  bool alone = false;  ///< no server: the board is this device's own
  std::uint64_t seed = 7;
  std::vector<std::string> submitted;
  app::UploadState upload_state;
  app::Board rows;
};

class FakeHost final : public app::Host {
 public:
  [[nodiscard]] content::Locale preferred_locale() const override { return locale; }
  [[nodiscard]] app::Preferences preferences() const override { return preferred; }
  void set_language(content::Locale told, std::string_view) override { language = told; }
  [[nodiscard]] std::string wish(std::string_view name) const override;
  std::uint32_t random() override { return 20260807U + 7919U * ++drawn_; }
  void answerable() override { ++answerables; }

  content::Locale locale = content::Locale::ZhHans;
  std::optional<content::Locale> language;
  app::Preferences preferred;
  std::map<std::string, std::string, std::less<>> wishes;
  int answerables = 0;

 private:
  std::uint32_t drawn_ = 0;
};

class HeardSounds final : public app::Sounds {
 public:
  void play(const app::Sounding& sounding) override { heard.push_back(sounding); }
  std::vector<app::Sounding> heard;
};

class FolderStrings final : public app::StringSource {
 public:
  FolderStrings();
  [[nodiscard]] const std::string& file(std::string_view name) const override;

 private:
  std::map<std::string, std::string, std::less<>> files_;
};

/// An ImGui that draws to nobody, over the faces that all of them share.
class NullImGui {
 public:
  NullImGui();
  ~NullImGui();
  NullImGui(const NullImGui&) = delete;
  NullImGui& operator=(const NullImGui&) = delete;

  [[nodiscard]] static qingliu::view::Fonts fonts();
  /// One frame of `size` dp, `ms` after the last; `draw` fills the background draw list.
  void frame(ImVec2 size, float density, std::uint32_t ms, const std::function<void()>& draw);
  /// The last frame.
  [[nodiscard]] Pixels picture();

 private:
  ImGuiContext* context_;
};

/// What a test may choose before the app begins.
struct Setting {
  float width = 390;
  float height = 844;
  content::Locale locale = content::Locale::ZhHans;
  bool elder = false;
  float density = 1;
  std::uint64_t seed = 7;
  qingliu::view::Pictures* pictures = nullptr;
  int text_zoom = 100;                                          ///< percent
  std::map<std::string, std::string, std::less<>> stored = {};  ///< in the storage
  std::map<std::string, std::string, std::less<>> wishes = {};  ///< in the address
};

class World {
 public:
  explicit World(const Setting& setting);
  ~World();
  World(const World&) = delete;
  World& operator=(const World&) = delete;

  [[nodiscard]] app::App& game() { return *app_; }
  [[nodiscard]] const std::vector<qingliu::view::Node>& nodes() { return app_->semantics().nodes(); }
  [[nodiscard]] const qingliu::view::Node* find(std::string_view id);
  /// Draws one frame `ms` after the last.
  void frame(std::uint32_t ms = 16);
  /// Draws until nothing moves, at most 1 s of made-up time: less than a feedback lasts.
  void settle();
  /// Presses the node and draws until nothing moves; false when there is no such enabled node.
  bool press(std::string_view id);
  /// Presses a game on the choice of games, turning its pages until it is there.
  bool choose(std::string_view id);
  /// Goes down and up with the pointer at a place, then draws until nothing moves.
  void click(float x, float y);
  /// Lets time pass in frames of 100 ms.
  void wait(std::uint32_t ms);
  [[nodiscard]] std::string_view screen() { return app_->screen(); }
  /// The last frame as pixels.
  [[nodiscard]] Pixels picture() { return imgui_.picture(); }
  /// The texts of the screen as it stands.
  [[nodiscard]] std::vector<qingliu::view::DrawnText> texts();
  /// Draws the screen as it stands under a light: its texts, and the picture without them.
  std::vector<qingliu::view::DrawnText> probe(qingliu::view::Light light, Pixels& ground);

  MapStorage storage;
  FolderPacks packs;
  FakeScores scores;
  FakeHost host;
  FolderStrings strings;
  HeardSounds sounds;
  app::Surface surface;

 private:
  NullImGui imgui_;
  qingliu::view::NoPictures no_pictures_;
  std::unique_ptr<app::App> app_;
  float density_;
};

}  // namespace world

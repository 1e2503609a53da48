// The ports of the app as the page answers them: requests go out through imports.h, answers come in
// through Arrivals (arrivals.h) and are kept here until they are asked for.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "game/app/ports.h"

namespace qingliu::platform {

using TextByKey = std::map<std::string, std::string, std::less<>>;

class WebStorage final : public app::Storage {
 public:
  [[nodiscard]] std::optional<std::string> get(std::string_view key) const override;
  void set(std::string_view key, std::string_view value) override;
  /// What an earlier visit kept.
  void remember(std::string_view key, std::string_view value);

 private:
  TextByKey kept_;
};

class WebPacks final : public app::PackSource {
 public:
  [[nodiscard]] const std::vector<app::PackCard>& cards() const override { return cards_; }
  void request(std::string_view id, content::Locale locale) override;
  [[nodiscard]] app::Arrival state(std::string_view id, content::Locale locale) const override;
  [[nodiscard]] std::string take(std::string_view id, content::Locale locale) override;

  /// The list of packs as the build wrote it; false when it is not one.
  bool take_cards(std::string_view json);
  /// `edition`: a pack's id and a locale, "waste.en".
  void arrived(std::string_view edition, std::string_view bytes);
  void failed(std::string_view edition);

 private:
  struct Loading {
    app::Arrival state = app::Arrival::Idle;
    std::string bytes;
  };
  std::vector<app::PackCard> cards_;
  std::map<std::string, Loading, std::less<>> editions_;
};

class WebScores final : public app::ScoreClient {
 public:
  void request_ticket(content::GameKind game, std::string_view level, std::string_view pack_hash) override;
  std::optional<app::Ticket> take_ticket() override;
  void submit(std::string_view replay_json) override;
  [[nodiscard]] app::UploadState upload() const override { return upload_; }
  void request_board(content::GameKind game, std::string_view level, std::string_view pack_hash) override;
  [[nodiscard]] const app::Board& board() const override { return board_; }

  void take_ticket_answer(std::string_view token, std::string_view seed_hex);
  bool take_upload(std::string_view json);
  bool take_board(std::string_view json);

 private:
  std::optional<app::Ticket> ticket_;
  app::UploadState upload_;
  app::Board board_;
};

class WebHost final : public app::Host {
 public:
  [[nodiscard]] content::Locale preferred_locale() const override { return locale_; }
  [[nodiscard]] app::Preferences preferences() const override { return preferred_; }
  void set_language(content::Locale locale, std::string_view title) override;
  [[nodiscard]] std::string wish(std::string_view name) const override;
  std::uint32_t random() override;
  void answerable() override;

  void prefer(content::Locale locale) { locale_ = locale; }
  /// "motion", "dark", "contrast": "1" or "0"; "zoom": percent. False for anything else.
  bool prefer(std::string_view what, std::string_view value);
  void wish_for(std::string_view name, std::string_view value);

 private:
  content::Locale locale_ = content::Locale::ZhHans;
  app::Preferences preferred_;
  TextByKey wishes_;
};

class WebSounds final : public app::Sounds {
 public:
  void play(const app::Sounding& sounding) override;
};

class WebStrings final : public app::StringSource {
 public:
  [[nodiscard]] const std::string& file(std::string_view name) const override;
  void arrived(std::string_view name, std::string_view bytes);

 private:
  TextByKey files_;
};

}  // namespace qingliu::platform

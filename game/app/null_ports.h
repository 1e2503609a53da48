// The null version of every port: an app with no page around it, for tests and tools. Everything
// answers at once and nothing is kept beyond the object.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "game/app/ports.h"

namespace qingliu::app {

using NullTexts = std::map<std::string, std::string, std::less<>>;

class NullStorage final : public Storage {
 public:
  [[nodiscard]] std::optional<std::string> get(std::string_view key) const override {
    const auto found = kept_.find(key);
    return found == kept_.end() ? std::nullopt : std::optional<std::string>(found->second);
  }
  void set(std::string_view key, std::string_view value) override {
    kept_.insert_or_assign(std::string(key), std::string(value));
  }

 private:
  NullTexts kept_;
};

/// The packs it was given, all ready as soon as they are asked for.
class NullPacks final : public PackSource {
 public:
  NullPacks() = default;
  void add(PackCard card, std::string bundle) {
    bundles_.insert_or_assign(card.id, std::move(bundle));
    cards_.push_back(std::move(card));
  }

  [[nodiscard]] const std::vector<PackCard>& cards() const override { return cards_; }
  void request(std::string_view id, content::Locale) override { asked_.insert_or_assign(std::string(id), ""); }
  [[nodiscard]] Arrival state(std::string_view id, content::Locale) const override {
    if (asked_.find(id) == asked_.end()) return Arrival::Idle;
    return bundles_.find(id) == bundles_.end() ? Arrival::Failed : Arrival::Ready;
  }
  [[nodiscard]] std::string take(std::string_view id, content::Locale) override {
    const auto found = bundles_.find(id);
    return found == bundles_.end() ? std::string() : found->second;
  }

 private:
  std::vector<PackCard> cards_;
  NullTexts bundles_;
  NullTexts asked_;
};

/// Practice only: seeds 1, 2, 3 …, an empty board of this device.
class NullScores final : public ScoreClient {
 public:
  void request_ticket(content::GameKind /*game*/, std::string_view /*level*/, std::string_view /*pack_hash*/) override {
    ticket_ = Ticket{"", ++seed_};
  }
  std::optional<Ticket> take_ticket() override { return std::exchange(ticket_, std::nullopt); }
  void submit(std::string_view replay_json) override {
    submitted_.emplace_back(replay_json);
    upload_.state = Upload::Practice;
  }
  [[nodiscard]] UploadState upload() const override { return upload_; }
  void request_board(content::GameKind /*game*/, std::string_view /*level*/, std::string_view /*pack_hash*/) override {
    board_.state = Arrival::Ready;
    board_.local = true;
  }
  [[nodiscard]] const Board& board() const override { return board_; }

  /// What was handed in, oldest first.
  [[nodiscard]] const std::vector<std::string>& submitted() const { return submitted_; }
  /// For tests that want to see a board or an answer.
  void show(Board board) { board_ = std::move(board); }
  void answer(UploadState state) { upload_ = std::move(state); }

 private:
  std::uint64_t seed_ = 0;
  std::optional<Ticket> ticket_;
  std::vector<std::string> submitted_;
  UploadState upload_;
  Board board_;
};

class NullHost final : public Host {
 public:
  [[nodiscard]] content::Locale preferred_locale() const override { return locale; }
  [[nodiscard]] Preferences preferences() const override { return preferred; }
  void set_language(content::Locale /*locale*/, std::string_view /*title*/) override {}
  [[nodiscard]] std::string wish(std::string_view name) const override {
    const auto found = wishes.find(name);
    return found == wishes.end() ? std::string() : found->second;
  }
  std::uint32_t random() override { return random_ = random_ * 1664525U + 1013904223U; }
  void answerable() override {}

  content::Locale locale = content::Locale::ZhHans;
  Preferences preferred;
  NullTexts wishes;

 private:
  std::uint32_t random_ = 1;
};

class NullSounds final : public Sounds {
 public:
  void play(const Sounding& /*sounding*/) override {}
};

class NullStrings final : public StringSource {
 public:
  void add(std::string_view name, std::string bytes) { files_.insert_or_assign(std::string(name), std::move(bytes)); }
  [[nodiscard]] const std::string& file(std::string_view name) const override {
    const auto found = files_.find(name);
    return found == files_.end() ? nothing_ : found->second;
  }

 private:
  NullTexts files_;
  std::string nothing_;
};

}  // namespace qingliu::app

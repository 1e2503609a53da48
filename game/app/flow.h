// Flow: what the app is doing — the screen shown, what was chosen, the round being played, what is
// stored and sent. Draws nothing itself; the screens read it and call its verbs.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "game/app/picked_name.h"
#include "game/app/ports.h"
#include "game/session/round.h"
#include "game/view/game_view.h"
#include "game/view/ui.h"

namespace qingliu::app {

enum class Screen : std::uint8_t { Title, Choose, HowTo, Play, Review, Result, Board, Settings };
[[nodiscard]] std::string_view name_of(Screen screen);

class Flow {
 public:
  explicit Flow(const Ports& ports);

  // What screens read.
  [[nodiscard]] const Ports& ports() const { return ports_; }
  [[nodiscard]] view::Stage& stage() { return stage_; }
  [[nodiscard]] Screen screen() const { return screen_; }
  /// The light that was chosen, or else what the device prefers.
  [[nodiscard]] view::Light light() const;
  [[nodiscard]] std::optional<view::Light> chosen_light() const { return light_; }
  /// How much larger what one reads is wanted, 1…2: the larger of what was chosen and what the device prefers.
  [[nodiscard]] float text_zoom() const;
  [[nodiscard]] std::int32_t chosen_zoom() const { return zoom_percent_; }
  [[nodiscard]] rules::Level level() const { return level_; }
  [[nodiscard]] content::Locale locale() const { return locale_; }
  [[nodiscard]] content::GameKind game() const { return game_; }
  /// The street chosen by its code, or "".
  [[nodiscard]] const std::string& street() const { return street_; }
  [[nodiscard]] const session::Round* round() const { return round_.get(); }
  [[nodiscard]] const content::Pack* pack() const { return pack_ ? &*pack_ : nullptr; }
  [[nodiscard]] view::GameView* game_view() { return view_.get(); }
  [[nodiscard]] const PickedNames& names() const { return names_; }
  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] bool name_open() const { return name_open_; }
  [[nodiscard]] bool muted() const { return muted_; }
  void set_muted(bool muted);
  /// Plays the tick of a press, unless something better was heard since the last frame.
  void sound_tap();
  [[nodiscard]] bool paused() const { return paused_; }
  /// Whether pack and ticket are there, so that a round can begin.
  [[nodiscard]] bool ready() const { return pack_.has_value() && ticket_.has_value(); }
  /// Whether the pack chosen could not be had.
  [[nodiscard]] bool failed() const { return failed_; }
  /// Which page of a list is shown, from 0; back to 0 on every new screen.
  std::size_t page = 0;

  // Verbs.
  void go(Screen screen);
  void set_level(rules::Level level);
  void switch_language();
  /// Without a light the device's own preference holds.
  void set_light(std::optional<view::Light> light);
  void set_zoom(std::int32_t percent);
  void open_settings();
  void close_settings();
  /// Chooses what to play and asks for pack and ticket; shows how it is played.
  void choose(std::string_view pack, content::GameKind game);
  /// Another game of the same pack, while it is shown how it is played.
  void change_game(content::GameKind game);
  /// One street of the pipes by its code, as practice; "" = drawn by the server's seed again.
  void choose_street(std::string code);
  /// The code of the street of today, the same for everyone; "" where the day is not known.
  [[nodiscard]] std::string street_of_today() const;
  /// Begins a round at once, or as soon as it is ready.
  void begin();
  /// Begins a round of what was played last, or else of the first game there is, as soon as the packs are listed.
  void quick_start();
  /// Asks once more for a pack that could not be had.
  void retry();
  /// Another round of the same.
  void again();
  void act(const rules::Action& action);
  void pause(bool on);
  void leave_round();
  void shuffle_name();
  /// The name stays; the run that waited for it is sent.
  void accept_name();
  void open_board();

  // The frame.
  /// Reads a pack, or words of one, that came.
  void take_arrivals();
  void update(std::uint32_t ms);
  void set_visible(bool visible);
  [[nodiscard]] std::uint32_t next_frame_ms() const;

 private:
  void load_looks();
  void load_words();
  void load_names();
  void load_pack();
  void load_words_of_pack();
  void follow_wishes();
  void follow_quick_start();
  void sound(const Sounding& sounding);
  void sound_change(const Heard& before);
  void advance(std::uint32_t ms);
  void finish();
  void send_pending();
  [[nodiscard]] std::uint32_t ms_to_change() const;

  Ports ports_;
  view::Stage stage_;
  PickedNames names_;
  Screen screen_ = Screen::Title;
  rules::Level level_ = rules::Level::Standard;
  std::optional<view::Light> light_;
  std::int32_t zoom_percent_ = 100;
  Screen settings_over_ = Screen::Title;
  content::Locale locale_ = content::Locale::ZhHans;
  std::string pack_id_;
  content::GameKind game_ = content::GameKind::Sorting;
  std::string street_;
  std::optional<content::Pack> pack_;
  std::optional<Ticket> ticket_;
  std::unique_ptr<session::Round> round_;
  std::unique_ptr<view::GameView> view_;
  std::optional<rules::Action> held_;  ///< a `next` that came too early; done as soon as it may be
  std::string name_;
  bool name_open_ = false;  ///< the run waits for a name to be accepted
  bool failed_ = false;
  std::optional<content::Locale> words_asked_;  ///< of the pack, after a switch of language
  bool words_owed_ = false;
  bool ticket_asked_ = false;
  bool begin_when_ready_ = false;
  bool wished_ = false;
  bool quick_ = false;  ///< a quick start waits for the list of packs
  bool paused_ = false;
  bool muted_ = false;
  bool sounded_ = false;  ///< in this frame
  bool visible_ = true;
  bool told_answerable_ = false;
  bool names_tried_ = false;
  std::uint32_t feedback_since_ = 0;  ///< tick at which the feedback shown began
};

}  // namespace qingliu::app

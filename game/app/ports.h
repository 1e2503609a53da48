// Ports: everything the app needs from the world outside, as small interfaces that never block.
// Each has a null version (null_ports.h). Requests are made once; answers are polled: the platform
// draws a frame when one has arrived.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "game/app/cues.h"
#include "game/content/pack.h"
#include "game/content/text.h"
#include "game/view/pictures.h"

namespace qingliu::app {

enum class Arrival : std::uint8_t { Idle, Loading, Ready, Failed };

/// Small settings that outlive the page: language, level, mute, picked name.
class Storage {
 public:
  virtual ~Storage() = default;
  [[nodiscard]] virtual std::optional<std::string> get(std::string_view key) const = 0;
  virtual void set(std::string_view key, std::string_view value) = 0;
};

/// A pack as the list of packs shows it before it is loaded.
struct PackCard {
  std::string id;
  content::Text title;
  content::Text description;
  std::string icon;
  std::vector<content::GameKind> games;
};

class PackSource {
 public:
  virtual ~PackSource() = default;
  /// The packs there are; empty while the list is loading.
  [[nodiscard]] virtual const std::vector<PackCard>& cards() const = 0;
  /// Asks for the edition of a pack that has `locale`, or for another if there is none.
  virtual void request(std::string_view id, content::Locale locale) = 0;
  [[nodiscard]] virtual Arrival state(std::string_view id, content::Locale locale) const = 0;
  /// The bundle's bytes (content::read_edition) once Ready; forgets them.
  [[nodiscard]] virtual std::string take(std::string_view id, content::Locale locale) = 0;
};

/// What a round is played with: from the server, or made on the device for practice (then ticket is
/// "").
struct Ticket {
  std::string ticket;
  std::uint64_t seed = 0;
};

/// How an upload stands. A run stays in the outbox until the server's word.
enum class Upload : std::uint8_t { None, Waiting, Verified, Refused, Practice };

struct UploadState {
  Upload state = Upload::None;
  std::int32_t points = 0;      ///< as the server recomputed them, when Verified
  std::uint32_t rank = 0;       ///< on the board, from 1; 0 = unknown
  std::string code;             ///< why, when Refused
  std::uint32_t in_outbox = 0;  ///< runs that still wait to be sent
};

struct BoardRow {
  std::uint32_t rank = 0;
  std::string name;  ///< picked name id, "clear-egret-07"
  std::int32_t points = 0;
  bool mine = false;
};

struct Board {
  Arrival state = Arrival::Idle;
  bool local = false;  ///< no server: best runs of this device
  std::vector<BoardRow> rows;
  std::uint32_t total = 0;
};

class ScoreClient {
 public:
  virtual ~ScoreClient() = default;
  /// A ticket for this game; at once when one is kept or there is no network (then for practice).
  virtual void request_ticket(content::GameKind game, std::string_view level, std::string_view pack_hash) = 0;
  /// The ticket once there, and forgets it.
  virtual std::optional<Ticket> take_ticket() = 0;
  /// Puts the run (replay as JSON) into the outbox, then sends it. Returns at once.
  virtual void submit(std::string_view replay_json) = 0;
  [[nodiscard]] virtual UploadState upload() const = 0;
  virtual void request_board(content::GameKind game, std::string_view level, std::string_view pack_hash) = 0;
  [[nodiscard]] virtual const Board& board() const = 0;
};

/// What the device asks of everything shown on it; may change at any time.
struct Preferences {
  bool reduced_motion = false;
  bool dark = false;
  bool more_contrast = false;
  float text_zoom = 1;  ///< 1…2
};

/// Short sounds, mixed and made elsewhere; never needed to understand anything.
class Sounds {
 public:
  virtual ~Sounds() = default;
  virtual void play(const Sounding& sounding) = 0;
};

/// The page (or window) around the game.
class Host {
 public:
  virtual ~Host() = default;
  [[nodiscard]] virtual content::Locale preferred_locale() const = 0;
  [[nodiscard]] virtual Preferences preferences() const = 0;
  /// lang attribute and title of the page.
  virtual void set_language(content::Locale locale, std::string_view title) = 0;
  /// A start-up wish by name ("pack", "game", "level", "lang", "light", "zoom", "street"; "today" =
  /// days since 1970-01-01), from the address; "" = none.
  [[nodiscard]] virtual std::string wish(std::string_view name) const = 0;
  /// Random bits for picked names and the view's own generator; never for rounds.
  virtual std::uint32_t random() = 0;
  /// The first question can be answered now (once a round; measured by benches).
  virtual void answerable() = 0;
};

/// The parts of the strings files: UI words by locale and names.json, as bytes.
class StringSource {
 public:
  virtual ~StringSource() = default;
  /// The bytes of content/strings/<name>.json ("zh-Hans", "en", "names"); "" while loading.
  [[nodiscard]] virtual const std::string& file(std::string_view name) const = 0;
};

struct Ports {
  Storage& storage;
  PackSource& packs;
  ScoreClient& scores;
  Host& host;
  StringSource& strings;
  Sounds& sounds;
  view::Pictures& pictures;
  view::Fonts fonts;
};

}  // namespace qingliu::app

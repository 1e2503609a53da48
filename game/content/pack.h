// The typed pack: what the games draw from once the reader has checked it. Holds no JSON and no
// drawing.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "game/content/street.h"
#include "game/content/text.h"

namespace qingliu::content {

/// The four bins of GB/T 19095-2019 in their fixed order, and the drain for what is poured out.
enum class Bin : std::uint8_t { Recyclable, Hazardous, Kitchen, Other, Drain };
/// What is done to an item before it goes into its bin.
enum class Step : std::uint8_t { Empty, Rinse, Flatten, Wrap, Drip, Intact };
/// Where the water of an outlet belongs.
enum class Pipe : std::uint8_t { Sewage, Rain, Neither };
/// Where in the cut-away house an outlet is.
enum class Room : std::uint8_t { Kitchen, Toilet, Bathroom, Balcony, Roof, Yard, Shop, Field };
enum class QuestionType : std::uint8_t { Single, Multiple, TrueFalse, Order, Number, Picture };
/// The four Pipes are one game on one kind of street: mend, lay, lay with a budget, and the tutorial. A pack names
/// "pipes" and feeds them all.
enum class GameKind : std::uint8_t { Sorting, Outlets, Quiz, Blank, Pipes, PipesLay, PipesPlan, PipesLearn };

/// Names as they stand in packs, replays and addresses: "recyclable", "rinse", "sewage", "single" …
[[nodiscard]] std::string_view name_of(Bin bin);
[[nodiscard]] std::string_view name_of(Step step);
[[nodiscard]] std::string_view name_of(Pipe pipe);
[[nodiscard]] std::string_view name_of(Room room);
[[nodiscard]] std::string_view name_of(QuestionType type);
[[nodiscard]] std::string_view name_of(StreetMode mode);
[[nodiscard]] std::string_view name_of(SourceKind kind);
[[nodiscard]] std::string_view name_of(GameKind game);
/// The game whose file in a pack feeds it: all ways into the pipes are fed by one.
[[nodiscard]] GameKind pool_of(GameKind game);
[[nodiscard]] std::optional<GameKind> parse_game(std::string_view name);

/// Where a statement was read. `mark`: 'S' the text itself, 'W' a web page, 'M' memory, to be
/// checked.
struct Source {
  std::string title;
  std::string article;
  std::string url;
  std::string seen_on;
  char mark = 'M';
};

/// What every item, outlet and question carries.
struct Entry {
  std::string id;
  std::string icon;
  Text explanation;
  Source source;
  std::string jurisdiction;
};

/// A wrong answer (by its enum or option number) and the idea behind it.
struct Misconception {
  std::uint8_t answer = 0;
  std::string tag;
};

/// What one place says of an item on which places differ; `answer` is a Bin or a Pipe.
struct LocalRule {
  Text place;
  std::uint8_t answer = 0;
};

struct Part {
  std::string id;
  Text name;
  std::string icon;
  Bin to = Bin::Other;
  Text explanation;
};

/// Plain when `parts` and `local` are empty; composite when it has parts; 看当地 when it has local
/// rules.
struct SortingItem {
  Entry entry;
  Text name;
  Text note;
  Bin bin = Bin::Other;
  std::vector<Step> prepare;
  std::vector<Part> parts;
  std::vector<LocalRule> local;
  std::vector<Misconception> misconceptions;
};

struct Outlet {
  Entry entry;
  Text name;
  Text hint;
  Room where = Room::Kitchen;
  Pipe answer = Pipe::Sewage;
  std::vector<LocalRule> local;
  std::vector<Misconception> misconceptions;
};

struct Option {
  Text text;
  std::string icon;
  bool correct = false;
  std::string misconception;
};

/// What a Number question asks for: an integer within min…max in steps; right within ± tolerance of
/// answer.
struct NumberAnswer {
  std::int32_t min = 0;
  std::int32_t max = 0;
  std::int32_t step = 1;
  std::int32_t answer = 0;
  std::int32_t tolerance = 0;
  Text unit;
};

struct Question {
  Entry entry;
  QuestionType type = QuestionType::Single;
  Text prompt;
  std::vector<Option> options;  // Single, Multiple, Picture
  bool truth = false;           // TrueFalse
  std::string misconception;    // TrueFalse: the idea behind the wrong answer
  std::vector<Text> sequence;   // Order: in the right order
  NumberAnswer number;          // Number
};

/// How long a round is: entries drawn, and seconds of asking time (0 = untimed).
struct RoundSize {
  std::uint16_t draw = 10;
  std::uint16_t seconds = 0;
};

struct RoundSizes {
  RoundSize standard;
  RoundSize elder;
};

template <typename E>
struct Pool {
  RoundSizes rounds;
  std::vector<E> entries;
};

/// A street somebody drew, for 雨污分流.
struct HandmadeStreet {
  Entry entry;
  Text title;
  bool learn = false;  ///< a step of the tutorial, in the order of the file; else drawn for rounds of its mode
  Street street;
};

struct StreetPool {
  /// Asking time of a round in seconds, by StreetMode (0 = untimed).
  std::array<std::uint16_t, 3> seconds = {150, 240, 300};
  std::vector<HandmadeStreet> entries;
};

struct Pack {
  std::string id;
  std::string version;
  Text title;
  Text description;
  std::string icon;
  std::vector<Locale> locales;
  std::vector<std::string> authors;
  std::string license;
  std::string jurisdiction;
  std::string policy_date;
  std::string review_due;
  std::vector<GameKind> games;
  Pool<SortingItem> sorting;
  Pool<Outlet> outlets;
  Pool<Question> quiz;
  StreetPool pipes;
  /// Identity: SHA-256 over the sorted list of (path, SHA-256 of the file's bytes), 64 hex digits.
  std::string hash;
};

}  // namespace qingliu::content

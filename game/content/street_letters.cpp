// Two small alphabets, each in the order of its enum.
#include "game/content/street_letters.h"

#include <string_view>

namespace qingliu::content {
namespace {

constexpr std::string_view kGrounds = ".TWD";
constexpr std::string_view kLaid = "v<>";
constexpr std::string_view kFixed = "VLR";

}  // namespace

char letter_of(Ground ground) { return kGrounds[static_cast<std::size_t>(ground)]; }

std::optional<Ground> ground_of(char letter) {
  const std::size_t at = kGrounds.find(letter);
  if (at == std::string_view::npos) return std::nullopt;
  return static_cast<Ground>(at);
}

char letter_of(const std::optional<Piece>& piece) {
  if (!piece) return '.';
  return (piece->fixed ? kFixed : kLaid)[static_cast<std::size_t>(piece->way)];
}

std::optional<std::optional<Piece>> piece_of(char letter) {
  if (letter == '.') return std::optional<Piece>();
  const std::size_t laid = kLaid.find(letter);
  if (laid != std::string_view::npos) return Piece{static_cast<Way>(laid), false};
  const std::size_t fixed = kFixed.find(letter);
  if (fixed != std::string_view::npos) return Piece{static_cast<Way>(fixed), true};
  return std::nullopt;
}

}  // namespace qingliu::content

// What the store keeps of one verified run. Knows neither SQL nor HTTP nor JSON.
#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "game/base/sha256.h"
#include "game/session/replay.h"

namespace qingliu::store {

/// 128 bits: a run's UUID or a ticket's number.
using Id = std::array<std::uint8_t, 16>;

/// Which board a run belongs to. Runs of different packs or rules never share one.
struct Course {
  std::string event;
  std::string venue;  ///< empty = none
  std::string game;
  std::string level;
  std::string pack;  ///< identity of the pack, 64 hex digits
  std::uint32_t rules = 0;
  bool operator==(const Course&) const = default;
};

struct RunRecord {
  Id id{};
  Id ticket{};
  Course course;
  session::Score score;
  std::uint32_t ticks = 0;
  std::string name;              ///< picked name or empty
  std::int64_t issued_at = 0;    ///< of the ticket; milliseconds since 1970 UTC
  std::int64_t received_at = 0;  ///< when it was verified
  base::Digest digest{};         ///< SHA-256 of the replay as session::write_replay writes it
  std::string replay;            ///< that text; left empty when runs are loaded for the boards
};

}  // namespace qingliu::store

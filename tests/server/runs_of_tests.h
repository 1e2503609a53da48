// Run records that tests make up: valid in shape, free in content.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "web/server/store/record.h"

namespace qingliu::tests {

inline store::Id id_of(std::uint64_t number) {
  store::Id id{};
  for (std::size_t i = 0; i < 8; ++i) {
    id[15 - i] = static_cast<std::uint8_t>((number >> (8 * i)) & 255U);
  }
  id[6] = 0x70;
  id[8] = static_cast<std::uint8_t>(id[8] | 0x80U);
  return id;
}

/// A run with this number, on the board "open", sorting, standard.
inline store::RunRecord run_of(std::uint64_t number, std::int32_t points) {
  store::RunRecord run;
  run.id = id_of(number);
  run.ticket = id_of(number + 1000000);
  run.course = {"open", "", "sorting", "standard", std::string(64, 'a'), 1};
  run.score = {points, 3, 2};
  run.ticks = 400;
  run.name = "clear-egret-07";
  run.issued_at = static_cast<std::int64_t>(number);
  run.received_at = static_cast<std::int64_t>(number) + 60000;
  run.replay = "replay " + std::to_string(number);
  run.digest = base::sha256(run.replay);
  return run;
}

}  // namespace qingliu::tests

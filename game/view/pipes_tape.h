// PipesTape: a whole dry day or storm as it ran through a street, so that it can be looked at step by step, forwards
// and back, without being computed again. Small: only pieces that are there are kept. Knows no drawing.
#pragma once

#include <cstdint>
#include <vector>

#include "game/rules/pipes/flow.h"

namespace qingliu::view {

class FlowTape {
 public:
  /// A piece at one step.
  struct Moment {
    std::int32_t litres = 0;   ///< in it
    std::int32_t moved = 0;    ///< that left it in this step
    std::int32_t spilled = 0;  ///< that rose to the street
    std::uint8_t fill = 0;     ///< how full it is drawn, 0…255
    bool dirty = false;        ///< has carried waste by now
  };
  /// What arrived at the ends of both networks at one step.
  struct Ends {
    std::int32_t plant = 0, bypass = 0, river = 0;  ///< litres
    std::uint8_t murk = 0;                          ///< how murky the river is by now, 0…255
    std::int64_t river_load = 0;                    ///< waste that has come into the river by now
    std::int32_t rain = 0;                          ///< tenths of a millimetre
    bool flooded = false;                           ///< water rises to the street somewhere
  };

  FlowTape(const content::Street& street, rules::pipes::Weather weather);

  /// The piece of `net` in a cell; all zero where there is none.
  [[nodiscard]] const Moment& at(int step, int cell, content::Net net) const;
  [[nodiscard]] const Ends& ends(int step) const { return ends_[static_cast<std::size_t>(step)]; }
  [[nodiscard]] const rules::pipes::Balance& balance() const { return balance_; }
  /// The step at which most happens: where a still is taken.
  [[nodiscard]] int height_of_it() const { return height_; }
  static constexpr int kLast = rules::pipes::kSteps - 1;

 private:
  void note(const rules::pipes::Flow& flow, const std::vector<float>& room);
  void note_ends(const rules::pipes::Flow& flow, std::int64_t& river_load);
  void finish();

  std::vector<std::int16_t> slot_;  ///< of cell × net; −1 = no piece
  std::size_t slots_ = 0;
  std::vector<Moment> moments_;  ///< step by step, slots_ in each
  std::vector<Ends> ends_;
  std::vector<bool> soiled_;  ///< of each slot
  rules::pipes::Balance balance_;
  int height_ = 0;
};

}  // namespace qingliu::view

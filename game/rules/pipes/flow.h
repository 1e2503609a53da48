// Flow: water and what it carries through both networks, step by step, in whole numbers. Mass is conserved exactly:
// what came in = what went out + what is still stored. Method and simplifications: docs/drainage-model.md.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "game/rules/pipes/street.h"

namespace qingliu::rules::pipes {

inline constexpr std::uint16_t kSteps = 240;

/// A dry day is 240 steps of 6 minutes; a storm is 240 steps of 1 minute, beginning at 17:00: at the evening peak.
enum class Weather : std::uint8_t { DryDay, Storm };

/// An amount of water (litres) with what it carries (load units; relative, see docs/drainage-model.md).
struct Water {
  std::int64_t litres = 0;
  std::int64_t load = 0;
  bool operator==(const Water&) const = default;
  Water& operator+=(const Water& more) {
    litres += more.litres;
    load += more.load;
    return *this;
  }
};

/// Where everything went, summed over the steps.
struct Balance {
  Water in;                         ///< from all sources
  Water treated;                    ///< by the plant
  Water bypassed;                   ///< past the overloaded plant into the river
  Water drained;                    ///< through the rain drain into the river
  Water street;                     ///< out of wells onto the street
  Water ground;                     ///< out of open ends
  Water stored;                     ///< still in the pipes now
  std::int64_t plant_peak = 0;      ///< largest inflow in a step, litres
  std::int64_t plant_capacity = 0;  ///< what it can treat in a step, litres
  std::int64_t dry_outfall = 0;     ///< DryDay: litres at the rain outfall; any of it gives a misconnection away
  [[nodiscard]] Water out() const;  ///< all of it but `stored`
};

/// A look at one step, for the view; index in the vectors = cell * kNets + net.
struct Frame {
  std::vector<Water> stored;
  std::vector<std::int32_t> moved;    ///< litres that left the piece in this step
  std::vector<std::int32_t> spilled;  ///< litres that rose to the street here in this step
  Water plant;                        ///< what reached the plant in this step
  Water bypass;                       ///< of it, what the plant had to let past into the river
  Water river;                        ///< out of the rain drain into the river
};

/// Runs one weather over a street, step by step.
class Flow {
 public:
  Flow(const Street& street, Weather weather);
  /// One step; false when kSteps are done.
  bool step();
  [[nodiscard]] std::uint16_t at() const { return at_; }
  [[nodiscard]] const Frame& frame() const { return frame_; }
  [[nodiscard]] const Balance& balance() const { return balance_; }
  /// Rain in the step that comes next, in tenths of a millimetre.
  [[nodiscard]] std::int32_t rain_now() const;

 private:
  struct Node {
    std::size_t index = 0;  ///< cell * kNets + net
    int next = -1;          ///< index in nodes_; -1 = leaves through `exit`
    Spot::Kind exit = Spot::Kind::Ground;
    std::int64_t capacity = 0;  ///< litres it passes on in a step
    std::int64_t room = 0;      ///< litres it holds before it rises to the street
    Water water;
    Water moving;  ///< on its way to the next node in this step
  };
  struct Inlet {
    content::WaterSource source;
    int node = -1;  ///< index in nodes_; -1 = into the ground
  };

  void build(const Street& street);
  void pass_on();
  void arrive(const Node& from);
  void let_in();
  void rise();
  void treat();

  std::vector<Node> nodes_;  ///< only the pieces that ever see water
  std::vector<Inlet> inlets_;
  Weather weather_;
  std::uint16_t storm_years_;
  std::uint16_t at_ = 0;
  Frame frame_;
  Balance balance_;
};

/// All steps at once.
[[nodiscard]] Balance run(const Street& street, Weather weather);

/// The same street as it was before separation: every source in one pipe (all hang on the sewage stack).
[[nodiscard]] Street combined(const Street& street);

}  // namespace qingliu::rules::pipes

// PipesState: what the view of the street remembers between frames — what is looked at, which tool is in hand, how far
// the storm has been watched. None of it is part of the game.
#pragma once

#include "game/rules/pipes/pipes.h"
#include "game/view/pipes_layout.h"
#include "game/view/pipes_network.h"

namespace qingliu::view {

struct PipesState {
  enum class Tool : std::uint8_t { Look, Sewage, Rain, Well, Take };
  /// What a test shows, one after the other.
  enum class Show : std::uint8_t { Dry, Storm, Report };
  enum class Tab : std::uint8_t { Result, Parts, Why, Replay };

  StreetWindow window;
  // Building.
  Tool tool = Tool::Look;
  int start = -1;        ///< first cell of the run being laid
  bool chained = false;  ///< a run was laid that ends at `start`
  int house = -1;        ///< whose outlets are listed
  int cell = -1;         ///< what is looked at
  std::size_t page = 0;
  std::size_t line_page = 0;  ///< of a long text
  std::size_t tool_page = 0;
  rules::pipes::Refusal refused = rules::pipes::Refusal::None;
  // Tested.
  Show show = Show::Report;
  float ran = 0;  ///< steps of the weather shown
  Tab tab = Tab::Result;
  bool dry = false;     ///< the replay shows the dry day
  bool before = false;  ///< the replay shows the street with one pipe for all
  std::int32_t step = 0;

  void look_at_nothing() {
    start = house = cell = -1;
    chained = false;
    page = line_page = 0;
    refused = rules::pipes::Refusal::None;
  }
};

/// What is drawn of in a frame.
struct PipesFrame {
  const rules::Pipes& game;
  const PlumbedStreet& plumbed;
  const StreetLayout& at;
};

}  // namespace qingliu::view

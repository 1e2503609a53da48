// Guillotine packing: room for rectangles that come and go in one large rectangle, each free part cut from edge to edge
// and joined again when both sides are free. (The packer of Dear ImGui gives nothing back before it copies its whole
// texture.) Knows no texture. After J. Jylänki, "A thousand ways to pack the bin", 2010.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace qingliu::platform {

class Guillotine {
 public:
  struct Place {
    int x = 0;
    int y = 0;
  };

  Guillotine(int width, int height);

  /// Where a rectangle of this size may lie until it is given back; nothing when there is no room.
  std::optional<Place> take(int width, int height);
  /// Gives back what `take` answered.
  void give_back(Place place);

 private:
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);
  enum class State : unsigned char { Free, Taken, Cut, Unused };

  /// A part: free, taken, or cut into two that lie next to each other in the list.
  struct Part {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    std::size_t parent = kNone;
    std::size_t first = kNone;
    State state = State::Free;
  };

  [[nodiscard]] std::size_t best_for(int width, int height) const;
  /// Cuts a free part so that the first is `width` wide, or else `height` high; answers the first.
  std::size_t cut(std::size_t part, int width, int height);
  std::size_t new_pair();

  std::vector<Part> parts_;
  std::vector<std::size_t> unused_;  ///< the first of pairs that were joined
};

}  // namespace qingliu::platform

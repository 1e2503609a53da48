// Picture atlas: icons and pieces of scenery as parts of Dear ImGui's texture, painted by the platform
// when first asked for. Knows no SVG and no DOM.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>

#include "game/platform/guillotine.h"
#include "game/view/pictures.h"

namespace qingliu::platform {

/// Paints pictures, in its own time.
class PicturePainter {
 public:
  virtual ~PicturePainter() = default;
  /// A picture of width × height pixels is wanted; the answer is arrived() or never_comes(), later.
  /// `name` is that of an icon, or light/piece ("night/boat") for a piece of scenery.
  virtual void request(const std::string& name, int width, int height) = 0;
};

class PictureAtlas final : public view::Pictures {
 public:
  explicit PictureAtlas(PicturePainter& painter) : painter_(&painter) {}

  /// Sets so many pixels of the texture aside for pictures, where they come and go; what finds no place there lies
  /// where Dear ImGui finds one.
  void set_room(int width, int height) { room_size_ = {width, height}; }

  bool find(std::string_view name, float size_dp, view::Picture& out) override;
  bool find_scene(std::string_view name, ImVec2 size_dp, view::Light light, view::Picture& out) override;

  /// `rgba` holds width × height pixels, not premultiplied. Between frames only: what was not drawn for
  /// long gives up its room first.
  void arrived(std::string_view name, int width, int height, const std::uint8_t* rgba);
  /// There is no such picture: it is not asked for again.
  void never_comes(std::string_view name);
  /// Gives back the room of pictures that the last `frames` did not draw. Between frames only.
  void forget_unused(int frames = 1);

 private:
  struct Size {
    int width = 0;
    int height = 0;
  };
  struct Entry {
    Size size;
    int rect = -1;                           ///< among the texture's custom rectangles; −1: not there
    std::optional<Guillotine::Place> place;  ///< inside `rect`, which is the room then
    bool asked = false;
    bool refused = false;  ///< it came and there was no room; forgetting makes it be asked for again
    int drawn = 0;         ///< the last frame that wanted it
    double since = -1;     ///< when it was first drawn, in seconds of ImGui's clock; before it: −1
  };
  using Key = std::tuple<std::string, int, int>;

  bool find(std::string&& name, Size size, view::Picture& out);
  /// That of just this size, of one a little larger, or a new one.
  Entry& entry_for(const std::string& name, Size size);
  bool show(Entry& entry, view::Picture& out);
  /// Another size of the same picture, until the right one is there.
  Entry* stand_in(const std::string& name);

  /// A place for the framed picture; false when there is none.
  bool settle(Entry& entry, int width, int height);
  void give_back(Entry& entry);

  PicturePainter* painter_;
  /// Sets the room aside, once there is something to put into it.
  void open_room();

  Size room_size_;
  int room_ = -1;  ///< its rectangle
  std::optional<Guillotine> packer_;
  std::map<Key, Entry> entries_;
  std::map<std::string, bool, std::less<>> missing_;
};

}  // namespace qingliu::platform

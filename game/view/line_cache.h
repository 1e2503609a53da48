// LineCache: texts that were broken in the last frame are not broken again in this one. Most frames show what the last
// one showed, and measuring Chinese is the dearest thing a still screen does.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "game/view/text.h"

namespace qingliu::view {

class LineCache {
 public:
  /// What makes two breakings the same, beside the text itself.
  struct Key {
    float width = 0;
    float type_dp = 0;
    float density = 1;  ///< advances are whole pixels
    bool bold = false;
    bool balance = false;
  };

  /// What was not asked for in the last frame is forgotten.
  void begin_frame();
  /// Everything is forgotten: glyphs have another width now.
  void clear() { entries_.clear(); }
  /// The lines as they were kept, pointing into `text`; false when they are not there.
  bool find(std::string_view text, const Key& key, std::vector<Line>& lines);
  void keep(std::string_view text, const Key& key, const std::vector<Line>& lines);
  [[nodiscard]] std::size_t size() const { return entries_.size(); }

 private:
  struct Piece {
    std::uint32_t begin = 0, length = 0;
    float width = 0;
    bool cut = false;
  };
  struct Entry {
    std::uint64_t hash = 0;
    std::vector<Piece> lines;
    bool asked = true;
  };
  std::vector<Entry> entries_;
};

}  // namespace qingliu::view

// The words that stand for the enums of pack.h, in enum order.
#pragma once

#include <string_view>
#include <vector>

namespace qingliu::content {

[[nodiscard]] const std::vector<std::string_view>& bin_names();  ///< the four bins, then "drain"
[[nodiscard]] const std::vector<std::string_view>& step_names();
[[nodiscard]] const std::vector<std::string_view>& pipe_names();
[[nodiscard]] const std::vector<std::string_view>& room_names();
[[nodiscard]] const std::vector<std::string_view>& question_type_names();
[[nodiscard]] const std::vector<std::string_view>& game_names();  ///< those a pack can feed, then "blank"

}  // namespace qingliu::content

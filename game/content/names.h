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
[[nodiscard]] const std::vector<std::string_view>& street_mode_names();
[[nodiscard]] const std::vector<std::string_view>& source_kind_names();
[[nodiscard]] const std::vector<std::string_view>& net_names();
[[nodiscard]] const std::vector<std::string_view>& game_names();

}  // namespace qingliu::content

// The commands of `qingliu`. Each takes its arguments without the command's own name and returns an
// ExitCode.
#pragma once

#include <string>
#include <vector>

#include "game/content/pack_reader.h"

namespace qingliu::tools {

using Words = std::vector<std::string>;

int run_check(const Words& arguments);
int run_play(const Words& arguments);
int run_replay(const Words& arguments);
int run_hash(const Words& arguments);
int run_rounds(const Words& arguments);
int run_boards(const Words& arguments);
int run_storms(const Words& arguments);

/// Says what was wrong, where to read on, and gives kWrongUse.
int wrong_use(const std::string& mistake, const std::string& command);
/// A whole number in decimal; nothing for anything else or more than 64 bits.
[[nodiscard]] bool parse_number(const std::string& text, std::uint64_t& number);
/// Reads and checks the pack in `folder`; on problems prints them to stderr and gives nothing.
[[nodiscard]] std::optional<content::Pack> load_pack(const std::string& folder);
void print_problems(const std::string& pack, const content::Problems& problems);

}  // namespace qingliu::tools

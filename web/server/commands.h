// The commands of qingliu-server: each takes its own arguments and answers the exit code.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "game/tools/arguments.h"

namespace qingliu::server {

using Words = std::vector<std::string>;

int run_serve(const Words& words);
int run_verify(const Words& words);
int run_backup(const Words& words);
int run_restore(const Words& words);
int run_migrate(const Words& words);
int run_doctor(const Words& words);

/// What a command knows of itself: its help, and the options it takes.
struct Usage {
  const char* help;
  Words with_value;
};

/// Sorts the words out. An exit code instead when help was asked for (printed) or they are wrong
/// (said).
[[nodiscard]] std::optional<int> read_arguments(const Words& words, const Usage& usage, tools::Arguments& arguments);
/// The file of --db (sqlite:FILE, "sqlite:qingliu.db" by default), or what is wrong with it.
struct DatabaseWish {
  std::string path;
  std::string mistake;
};
[[nodiscard]] DatabaseWish database_of(const tools::Arguments& arguments);
/// Says on standard error what is wrong with the words, and answers kWrongUse.
int wrong_use(const std::string& mistake);
/// Says on standard error what failed, and answers kProblems.
int failed(const std::string& what);

}  // namespace qingliu::server

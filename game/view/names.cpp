// Lookups by the names that packs use.
#include "game/view/names.h"

#include <algorithm>

namespace qingliu::view {

std::string_view name_of(const Words& words, content::Bin bin) { return words.in_group("bin", content::name_of(bin)); }

std::string_view name_of(const Words& words, content::Pipe pipe) {
  return words.in_group("pipe", content::name_of(pipe));
}

std::string_view name_of(const Words& words, content::Step step) {
  return words.in_group("step", content::name_of(step));
}

std::string_view name_of(const Words& words, content::Room room) {
  return words.in_group("room", content::name_of(room));
}

std::string_view name_of(const Words& words, content::GameKind game) {
  return words.in_group("game", content::name_of(game));
}

std::string source_line(const Words& words, const content::Source& source) {
  if (source.title.empty()) return {};
  const std::string article = source.article.empty() ? "" : " " + source.article;
  return words.fill("feedback.source", {{"source", source.title + article}});
}

namespace {

std::string number_of(rules::Progress progress) {
  return std::to_string(std::min(progress.at + 1, static_cast<int>(progress.of)));
}

}  // namespace

std::string count_line(const Words& words, rules::Progress progress) {
  return words.fill("play.count", {{"at", number_of(progress)}, {"of", std::to_string(progress.of)}});
}

std::string count_figures(rules::Progress progress) {
  return number_of(progress) + " / " + std::to_string(progress.of);
}

}  // namespace qingliu::view

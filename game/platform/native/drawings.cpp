// Reading, and putting colours in the place of var(--name,fallback).
#include "game/platform/native/drawings.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>

#include "game/content/json.h"

namespace qingliu::platform {
namespace {

namespace fs = std::filesystem;

std::string bytes_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

constexpr std::string_view kVariable = "var(--";

}  // namespace

std::size_t Drawings::add_icons(const std::string& path) {
  const auto document = nlohmann::json::parse(bytes_of(path), nullptr, false);
  if (document.is_discarded() || !document.contains("icons")) return 0;
  for (const auto& icon : document["icons"].items()) {
    icons_[icon.key()] =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 32 "
        "32\">" +
        icon.value()["body"].get<std::string>() + "</svg>";
  }
  return icons_.size();
}

std::size_t Drawings::add_scene(const std::string& folder) {
  const auto palettes = nlohmann::json::parse(bytes_of(folder + "/palettes.json"), nullptr, false);
  if (palettes.is_discarded()) return 0;
  for (const auto& light : palettes.items()) palettes_[light.key()] = light.value().get<Texts>();
  std::error_code ignored;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, ignored)) {
    if (entry.path().extension() == ".svg") pieces_[entry.path().stem().string()] = bytes_of(entry.path());
  }
  return pieces_.size();
}

std::string Drawings::find(std::string_view name) const {
  const std::size_t slash = name.find('/');
  if (slash == std::string_view::npos) {
    const auto icon = icons_.find(name);
    return icon == icons_.end() ? std::string() : icon->second;
  }
  const auto piece = pieces_.find(name.substr(slash + 1));
  if (piece == pieces_.end()) return {};
  std::string_view rest = piece->second;
  std::string out;
  for (std::size_t at = rest.find(kVariable); at != std::string_view::npos; at = rest.find(kVariable)) {
    out += rest.substr(0, at);
    rest.remove_prefix(at + kVariable.size());
    out += colour(name.substr(0, slash), rest.substr(0, rest.find_first_of(",)")));
    rest.remove_prefix(rest.find(')') + 1);
  }
  out += rest;
  return out;
}

std::vector<std::string> Drawings::pieces() const {
  std::vector<std::string> names;
  for (const auto& piece : pieces_) names.push_back(piece.first);
  return names;
}

std::string Drawings::colour(std::string_view light, std::string_view name) const {
  const auto palette = palettes_.find(light);
  if (palette == palettes_.end()) return {};
  const auto found = palette->second.find(name);
  return found == palette->second.end() ? std::string() : found->second;
}

}  // namespace qingliu::platform

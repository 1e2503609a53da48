// Words for the command line and for paper.
#include "game/tools/street_words.h"

#include "game/content/names.h"
#include "game/content/street_letters.h"
#include "game/rules/pipes/grid.h"
#include "game/tools/street_picture.h"

namespace qingliu::tools {

using content::Json;
using content::Net;
using content::Street;
using rules::pipes::Edit;
namespace pipes = rules::pipes;

namespace {

std::string name(Net net) { return std::string(content::net_names()[static_cast<std::size_t>(net)]); }
std::string chinese(Net net) { return net == Net::Sewage ? "污水" : "雨水"; }

std::vector<std::string> rows(const Street& street, const auto& letter) {
  std::vector<std::string> all(street.rows, std::string(street.columns, ' '));
  for (int cell = 0; cell < street.rows * street.columns; ++cell)
    all[static_cast<std::size_t>(street.row_of(cell))][static_cast<std::size_t>(street.column_of(cell))] =
        letter(pipes::cell_at(street, cell));
  return all;
}

std::vector<std::string> ground_rows(const Street& street) {
  return rows(street, [](const content::Cell& cell) { return content::letter_of(cell.ground); });
}

std::vector<std::string> net_rows(const Street& street, Net net) {
  return rows(street, [net](const content::Cell& cell) {
    return content::letter_of(cell.pieces[static_cast<std::size_t>(net)]);
  });
}

/// The stacks over the columns: S and R, h where a house has none.
std::string stacks_of(const Street& street) {
  std::string line(street.columns, ' ');
  for (const content::House& house : street.houses) {
    for (std::size_t column = house.first; column <= house.last; ++column) line[column] = 'h';
    line[house.stack[0]] = 'S';
    line[house.stack[1]] = 'R';
  }
  return line;
}

std::string place(const Street& street, int cell, Language language) {
  const std::string row = std::to_string(street.row_of(cell) + 1);
  const std::string column = std::to_string(street.column_of(cell) + 1);
  if (language == Language::Chinese) return "第" + row + "行第" + column + "列";
  return "row " + row + " column " + column;
}

std::string source_words(const Street& street, const Edit& edit, Language language) {
  const content::WaterSource& source = street.sources[static_cast<std::size_t>(edit.a)];
  const std::string house = std::to_string(source.house + 1);
  const bool hang = edit.verb == Edit::Verb::Hang;
  const bool toilet = source.kind == content::SourceKind::Toilet;
  const Net to = pipes::other(source.to);
  if (language == Language::Chinese) {
    const std::string whose = house + "号屋的" + chinese_of(source.kind) + "：";
    return whose + (hang ? "改接" + chinese(to) + "立管" : toilet ? "加化粪池" : "加隔油池");
  }
  const std::string whose = "house " + house + "'s " + std::string(content::name_of(source.kind));
  if (hang) return "hang " + whose + " on the " + name(to) + " stack";
  return "fit " + whose + (toilet ? " with a septic tank" : " with a grease trap");
}

std::string pipe_words(const Street& street, const Edit& edit, Net net, Language language) {
  const std::string from = place(street, edit.a, language);
  const std::string to = place(street, edit.b, language);
  if (language == Language::Chinese) return chinese(net) + "管：" + from + " → " + to;
  return "lay " + name(net) + " from " + from + " to " + to;
}

Json json_of(const Edit& edit) {
  static const std::vector<std::string> kVerbs = {"lay-sewage", "lay-rain", "take", "well", "hang", "fit", "part"};
  return Json::array({kVerbs[static_cast<std::size_t>(edit.verb)], edit.a, edit.b});
}

Json houses_json(const Street& street) {
  Json houses = Json::array();
  for (std::size_t i = 0; i < street.houses.size(); ++i) {
    const content::House& house = street.houses[i];
    Json sources = Json::array();
    for (const content::WaterSource& source : street.sources) {
      if (source.house != i) continue;
      Json one = {{"kind", content::name_of(source.kind)}, {"to", name(source.to)}};
      if (pipes::needs_fitting(source.kind)) one["fitted"] = source.fitted;
      sources.push_back(std::move(one));
    }
    houses.push_back({{"columns", Json::array({house.first, house.last})},
                      {"stacks", {{"sewage", house.stack[0]}, {"rain", house.stack[1]}}},
                      {"sources", std::move(sources)}});
  }
  return houses;
}

}  // namespace

std::string rows_of(const Street& street) {
  const std::string blank(street.columns - 4U, ' ');
  const std::string stacks = stacks_of(street);
  const auto ground = ground_rows(street);
  const auto sewage = net_rows(street, Net::Sewage);
  const auto rain = net_rows(street, Net::Rain);
  const auto wells = rows(street, [](const content::Cell& cell) { return cell.well ? 'o' : '.'; });
  std::string out = "  ground" + blank.substr(2) + "  sewage" + blank.substr(2) + "  rain" + blank + "  wells\n";
  out += "  " + stacks + "  " + stacks + "  " + stacks + "\n";
  for (std::size_t row = 0; row < street.rows; ++row)
    out += "  " + ground[row] + "  " + sewage[row] + "  " + rain[row] + "  " + wells[row] + "\n";
  return out;
}

std::string sources_of(const Street& street) {
  std::string out;
  for (std::size_t house = 0; house < street.houses.size(); ++house) {
    out += "  house " + std::to_string(house + 1);
    for (const Net net : pipes::kBothNets) {
      out += net == Net::Sewage ? ": " : "; ";
      out += name(net) + " <-";
      for (const content::WaterSource& source : street.sources) {
        if (source.house != house || source.to != net) continue;
        out += " " + std::string(content::name_of(source.kind));
        if (pipes::needs_fitting(source.kind)) out += source.fitted ? "+" : "-";
      }
    }
    out += "\n";
  }
  return out;
}

std::string words_of(const Street& street, const Edit& edit, Language language) {
  using enum Edit::Verb;
  const bool chinese_words = language == Language::Chinese;
  const std::string at = place(street, edit.a, language);
  switch (edit.verb) {
    case LaySewage:
      return pipe_words(street, edit, Net::Sewage, language);
    case LayRain:
      return pipe_words(street, edit, Net::Rain, language);
    case Take:
      return (chinese_words ? "拆掉：" : "take out the pipe at ") + at;
    case Well:
      return (chinese_words ? "检查井：" : "set a well at ") + at;
    case Hang:
    case Fit:
      return source_words(street, edit, language);
    case Part:
      return at + (chinese_words ? "：把两根管分开，让它跨过去" : ": part the pipes, so that one passes over");
  }
  return {};
}

Json json_of(const pipes::Generated& made, const std::string& code) {
  const Street& street = made.street;
  Json wells = Json::array();
  for (int cell = 0; cell < street.rows * street.columns; ++cell) {
    if (pipes::cell_at(street, cell).well) wells.push_back(Json::array({street.row_of(cell), street.column_of(cell)}));
  }
  Json as_in_packs = {{"mode", content::name_of(street.mode)},
                      {"ground", ground_rows(street)},
                      {"sewage", net_rows(street, Net::Sewage)},
                      {"rain", net_rows(street, Net::Rain)},
                      {"wells", std::move(wells)},
                      {"fall", street.fall},
                      {"main", {{"sewage", street.main[0]}, {"rain", street.main[1]}}},
                      {"storm", street.storm_years},
                      {"houses", houses_json(street)}};
  if (street.budget > 0) as_in_packs["budget"] = street.budget;
  Json edits = Json::array();
  for (const Edit& edit : made.solution.edits) edits.push_back(json_of(edit));
  return {{"code", code},
          {"grade", made.grade},
          {"steps", made.solution.steps},
          {"unique", made.solution.unique},
          {"street", std::move(as_in_packs)},
          {"solution", std::move(edits)}};
}

}  // namespace qingliu::tools

// qingliu storms: a dry day and a storm over the streets somebody drew, and where the water went.
#include <algorithm>
#include <cstdio>
#include <ctime>

#include "game/rules/pipes/flow.h"
#include "game/tools/arguments.h"
#include "game/tools/commands.h"

namespace qingliu::tools {
namespace {

using rules::pipes::Balance;
using rules::pipes::Weather;

constexpr const char* kHelp =
    "qingliu storms PACK [--time]\n"
    "Lets a dry day and a storm run over every street in the pack's pipes.json, as it is drawn, and prints in litres "
    "what\n"
    "came in, was treated, and reached the river, the street and the ground. With --time prints instead how long one\n"
    "storm takes over the largest of them, in microseconds of this processor.\n";

void print_line(const std::string& id, const char* weather, const Balance& balance) {
  const auto litres = [](const rules::pipes::Water& water) { return static_cast<long long>(water.litres); };
  std::printf(
      "%-28s %-5s in %7lld, treated %7lld, past the plant %6lld, rain drain %7lld (load %lld), street %5lld, ground "
      "%5lld\n",
      id.c_str(), weather, litres(balance.in), litres(balance.treated), litres(balance.bypassed),
      litres(balance.drained), static_cast<long long>(balance.drained.load), litres(balance.street),
      litres(balance.ground));
}

int print_storms(const std::vector<content::HandmadeStreet>& streets) {
  for (const content::HandmadeStreet& one : streets) {
    print_line(one.entry.id, "dry", run(one.street, Weather::DryDay));
    print_line(one.entry.id, "storm", run(one.street, Weather::Storm));
  }
  return kDone;
}

int time_storm(const std::vector<content::HandmadeStreet>& streets) {
  constexpr int kTimes = 400;
  const auto smaller = [](const content::HandmadeStreet& a, const content::HandmadeStreet& b) {
    return a.street.cells.size() < b.street.cells.size();
  };
  const content::HandmadeStreet& largest = *std::max_element(streets.begin(), streets.end(), smaller);
  std::int64_t litres = 0;
  const std::clock_t start = std::clock();
  for (int i = 0; i < kTimes; ++i) litres += run(largest.street, Weather::Storm).in.litres;
  const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
  std::printf("%.0f us a storm of %d steps over \"%s\", %d x %d cells, %zu houses (%d times; %lld litres each)\n",
              seconds * 1e6 / kTimes, rules::pipes::kSteps, largest.entry.id.c_str(), largest.street.columns,
              largest.street.rows, largest.street.houses.size(), kTimes, static_cast<long long>(litres / kTimes));
  return kDone;
}

}  // namespace

int run_storms(const Words& arguments) {
  const Arguments parsed = parse_arguments(arguments, {}, {"--time", "--help"});
  if (parsed.flag("--help")) return std::fputs(kHelp, stdout) < 0 ? kProblems : kDone;
  if (!parsed.mistake.empty()) return wrong_use(parsed.mistake, "storms");
  if (parsed.words.size() != 1) return wrong_use("name one pack folder", "storms");
  const std::optional<content::Pack> pack = load_pack(parsed.words.front());
  if (!pack) return kProblems;
  if (pack->pipes.entries.empty()) return wrong_use("this pack has no streets", "storms");
  return parsed.flag("--time") ? time_storm(pack->pipes.entries) : print_storms(pack->pipes.entries);
}

}  // namespace qingliu::tools

// qingliu boards: makes streets, prints them with grade and solution, draws them for paper, and checks that solver and
// simulation agree.
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <filesystem>

#include "game/content/names.h"
#include "game/rules/pipes/flow.h"
#include "game/tools/arguments.h"
#include "game/tools/commands.h"
#include "game/tools/files.h"
#include "game/tools/street_words.h"
#include "game/tools/worksheet.h"

namespace qingliu::tools {
namespace {

using rules::pipes::Generated;
using rules::pipes::StreetKey;

constexpr const char* kHelp =
    "qingliu boards [--count N] [--seed S] [--mode repair|lay|plan] [--grade 1…5] [--svg FOLDER] [--json | --check]\n"
    "qingliu boards --code CODE [--svg FOLDER] [--json | --check]\n"
    "Makes N streets (seeds S, S+1 …) and prints each with its code, measured grade and solution, then totals with the "
    "time\n"
    "of one core. --json prints one JSON document a line instead, the same on every machine. --svg also writes "
    "CODE.svg, a page\n"
    "to print and solve, and CODE-solution.svg. --check prints only what is wrong: a solution that leaves a fault, a "
    "repair street\n"
    "with two ways to mend it, a solved street in whose simulation anything goes astray, or fewer than 95 of 100 of "
    "the "
    "grade asked.\n";

struct Wish {
  std::vector<StreetKey> keys;
  std::string folder;  ///< for pages; empty = none
  bool json = false;
  bool check = false;
};

struct Totals {
  double seconds = 0;
  std::size_t as_asked = 0;
  std::size_t wrong = 0;
  std::vector<std::uint32_t> steps;
};

void print_street(const StreetKey& key, const Generated& made) {
  const content::Street& street = made.street;
  std::printf("%s  %s, grade %d (%u steps), fall %d, storm of %d years", code_of(key).c_str(),
              std::string(content::name_of(street.mode)).c_str(), made.grade, made.solution.steps, street.fall,
              street.storm_years);
  if (street.budget > 0) std::printf(", budget %d", street.budget);
  std::printf("\n%s%s", rows_of(street).c_str(), sources_of(street).c_str());
  content::Street now = street;
  for (const rules::pipes::Edit& edit : made.solution.edits) {
    std::printf("  - %s\n", words_of(now, edit, Language::English).c_str());
    (void)apply_edit(now, edit);
  }
  std::printf("\n");
}

/// What is wrong with a street and its solution; empty when nothing is.
std::string trouble_of(const Generated& made) {
  content::Street street = made.street;
  for (const rules::pipes::Edit& edit : made.solution.edits) {
    if (apply_edit(street, edit) != rules::pipes::Refusal::None) return "an edit of its solution is refused";
  }
  if (!rules::pipes::faults_of(street).empty()) return "its solution leaves a fault";
  if (street.mode == content::StreetMode::Repair && !made.solution.unique) return "there are two ways to mend it";
  for (const auto weather : {rules::pipes::Weather::DryDay, rules::pipes::Weather::Storm}) {
    const rules::pipes::Balance balance = run(street, weather);
    const bool astray = balance.drained.load != 0 || balance.bypassed.litres != 0 || balance.ground.litres != 0 ||
                        balance.street.litres != 0 || balance.dry_outfall != 0;
    if (astray) return "solved, but in the simulation water goes astray";
  }
  return {};
}

bool write_pages(const std::string& folder, const std::string& code, const Generated& made) {
  return write_file(folder + "/" + code + ".svg", worksheet(made, code)) &&
         write_file(folder + "/" + code + "-solution.svg", answer_sheet(made, code));
}

/// False when a page could not be written.
bool show(const Wish& wish, const StreetKey& key, Totals& totals) {
  const std::clock_t start = std::clock();
  const Generated made = generate(key);
  totals.seconds += static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
  totals.as_asked += made.grade == key.grade ? 1U : 0U;
  totals.steps.push_back(made.solution.steps);
  const std::string code = code_of(key);
  if (wish.check) {
    const std::string trouble = trouble_of(made);
    if (!trouble.empty()) std::printf("%s: %s\n", code.c_str(), trouble.c_str());
    totals.wrong += trouble.empty() ? 0U : 1U;
  } else if (wish.json) {
    std::printf("%s\n", json_of(made, code).dump().c_str());
  } else {
    print_street(key, made);
  }
  return wish.folder.empty() || write_pages(wish.folder, code, made);
}

int make_all(const Wish& wish) {
  Totals totals;
  for (const StreetKey& key : wish.keys) {
    if (show(wish, key, totals)) continue;
    std::fprintf(stderr, "qingliu boards: cannot write into \"%s\"\n", wish.folder.c_str());
    return kProblems;
  }
  if (wish.json) return kDone;
  std::stable_sort(totals.steps.begin(), totals.steps.end());
  const std::size_t count = wish.keys.size();
  std::printf("%zu streets in %.3f s, %.3f ms each; %zu of the grade asked for; steps %u … %u, half below %u\n", count,
              totals.seconds, totals.seconds * 1000 / static_cast<double>(count), totals.as_asked, totals.steps.front(),
              totals.steps.back(), totals.steps[count / 2]);
  if (!wish.check) return kDone;
  std::printf("%zu with something wrong\n", totals.wrong);
  return totals.wrong == 0 && totals.as_asked * 100 >= count * 95 ? kDone : kProblems;
}

/// The streets asked for; what is wrong with the asking, or "".
std::string read_keys(const Arguments& parsed, std::vector<StreetKey>& keys) {
  if (const auto code = parsed.option("--code")) {
    for (const char* other : {"--count", "--seed", "--mode", "--grade"}) {
      if (parsed.option(other)) return "--code says all of --count, --seed, --mode and --grade";
    }
    const std::optional<StreetKey> key = rules::pipes::parse_code(*code);
    if (!key) return "\"" + *code + "\" is not the code of a street";
    keys.push_back(*key);
    return {};
  }
  std::uint64_t count = 0;
  std::uint64_t seed = 0;
  std::uint64_t grade = 0;
  const bool numbers = parse_number(parsed.option("--count").value_or("1"), count) &&
                       parse_number(parsed.option("--seed").value_or("1"), seed) &&
                       parse_number(parsed.option("--grade").value_or("3"), grade);
  if (!numbers || count < 1 || count > 1000000 || seed > 0xFFFFFFFFU || grade < 1 || grade > rules::pipes::kGrades)
    return "--count 1 to 1000000, --seed 0 to 4294967295, --grade 1 to 5";
  const auto& modes = content::street_mode_names();
  const auto mode = std::find(modes.begin(), modes.end(), parsed.option("--mode").value_or("repair"));
  if (mode == modes.end()) return "--mode is repair, lay or plan";
  for (std::uint64_t i = 0; i < count; ++i) {
    keys.push_back({static_cast<content::StreetMode>(mode - modes.begin()), static_cast<std::uint8_t>(grade),
                    static_cast<std::uint32_t>(seed + i)});
  }
  return {};
}

}  // namespace

int run_boards(const Words& arguments) {
  const Arguments parsed = parse_arguments(arguments, {"--count", "--seed", "--mode", "--grade", "--svg", "--code"},
                                           {"--json", "--check", "--help"});
  if (parsed.flag("--help")) return std::fputs(kHelp, stdout) < 0 ? kProblems : kDone;
  if (!parsed.mistake.empty()) return wrong_use(parsed.mistake, "boards");
  if (!parsed.words.empty()) return wrong_use("\"" + parsed.words.front() + "\" is one word too many", "boards");
  Wish wish{{}, parsed.option("--svg").value_or(""), parsed.flag("--json"), parsed.flag("--check")};
  if (wish.json && wish.check) return wrong_use("--json or --check, not both", "boards");
  const std::string mistake = read_keys(parsed, wish.keys);
  if (!mistake.empty()) return wrong_use(mistake, "boards");
  std::error_code error;
  if (!wish.folder.empty()) std::filesystem::create_directories(wish.folder, error);
  return make_all(wish);
}

}  // namespace qingliu::tools

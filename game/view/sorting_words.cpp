// Names and reasons from the pack, in the reader's language.
#include "game/view/sorting_words.h"

#include "game/view/game_view.h"
#include "game/view/names.h"

namespace qingliu::view {

using content::Bin;
using rules::Sorting;

ItemCard asked_item(const Ui& ui, const Sorting& game) {
  const content::SortingItem& item = game.item();
  const content::Locale locale = ui.locale();
  if (const auto part = game.part()) {
    const content::Part& one = item.parts[*part];
    return {one.icon.empty() ? item.entry.icon : one.icon, std::string(one.name.in(locale)),
            ui.words().fill("sorting.part_of", {{"item", item.name.in(locale)}})};
  }
  return {item.entry.icon, std::string(item.name.in(locale)), std::string(item.note.in(locale))};
}

Reason sorting_reason(const Ui& ui, const Sorting& game) {
  const content::SortingItem& item = game.item();
  const Words& words = ui.words();
  const content::Locale locale = ui.locale();
  const bool local = game.outcome() == Sorting::Outcome::Local;
  const bool right = game.outcome() == Sorting::Outcome::Right;
  const Reason::Tone tone = local ? Reason::Tone::Info : right ? Reason::Tone::Right : Reason::Tone::Wrong;
  Reason reason = begin_reason(ui, tone, game);
  const ItemCard asked = asked_item(ui, game);
  reason.icon = asked.icon;
  reason.icon_name = asked.name;
  reason.text = item.entry.explanation.in(locale);
  if (const auto part = game.part()) {
    const content::Part& one = item.parts[*part];
    if (!one.explanation.empty()) reason.text = one.explanation.in(locale);
  }
  if (game.outcome() == Sorting::Outcome::NotWhole) {
    reason.title = words("sorting.not_whole");
  } else if (!right && !local && game.right_bin()) {
    reason.title = words.fill("sorting.goes_to", {{"bin", name_of(words, *game.right_bin())}});
  }
  for (const content::LocalRule& rule : item.local) {
    reason.rows.push_back(words.fill("feedback.place", {{"place", rule.place.in(locale)},
                                                        {"answer", name_of(words, static_cast<Bin>(rule.answer))}}));
  }
  if (!item.prepare.empty()) {
    std::string steps;
    for (const content::Step step : item.prepare) {
      if (!steps.empty()) steps += words("punctuation.list");
      steps += name_of(words, step);
    }
    reason.rows.push_back(words.fill("sorting.prepare_first", {{"steps", steps}}));
  }
  reason.source = source_line(words, item.entry.source);
  return reason;
}

}  // namespace qingliu::view

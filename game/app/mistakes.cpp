// One function a game; the numbers in a Mistake are those of its rules.
#include "game/app/mistakes.h"

#include "game/view/names.h"
#include "game/view/pipes_words.h"

namespace qingliu::app {
namespace {

using content::Bin;
using content::QuestionType;
using view::Words;

MistakeText of_sorting(const content::Pack& pack, const rules::Mistake& mistake, const Words& words) {
  const content::Locale locale = words.locale();
  const content::SortingItem& item = pack.sorting.entries[mistake.entry];
  MistakeText text;
  text.icon = item.entry.icon;
  text.name = item.name.in(locale);
  text.reason = item.entry.explanation.in(locale);
  if (mistake.part >= 0) {
    const content::Part& part = item.parts[static_cast<std::size_t>(mistake.part)];
    text.name += std::string(words("punctuation.pause")) + std::string(part.name.in(locale));
    if (!part.icon.empty()) text.icon = part.icon;
    if (!part.explanation.empty()) text.reason = part.explanation.in(locale);
  }
  text.chosen = words.fill("review.you_put", {{"answer", view::name_of(words, static_cast<Bin>(mistake.chosen))}});
  if (mistake.right < 0) {
    text.right = words("review.take_apart");
  } else {
    text.mark = static_cast<Bin>(mistake.right);
    text.right = words.fill("review.belongs", {{"answer", view::name_of(words, *text.mark)}});
  }
  return text;
}

MistakeText of_outlets(const content::Pack& pack, const rules::Mistake& mistake, const Words& words) {
  const content::Locale locale = words.locale();
  const content::Outlet& outlet = pack.outlets.entries[mistake.entry];
  MistakeText text;
  text.icon = outlet.entry.icon;
  text.name = outlet.name.in(locale);
  text.reason = outlet.entry.explanation.in(locale);
  const auto chosen = static_cast<content::Pipe>(mistake.chosen);
  const auto right = static_cast<content::Pipe>(mistake.right);
  text.chosen = words.fill("review.you_chose", {{"answer", view::name_of(words, chosen)}});
  text.right = words.fill("review.right", {{"answer", view::name_of(words, right)}});
  return text;
}

/// The answer of a quiz question as it was logged: an option, a set, an order, a truth or a number.
std::string answer_of(const content::Question& question, std::int32_t logged, const Words& words) {
  const content::Locale locale = words.locale();
  const std::string comma(words("punctuation.list"));
  std::string out;
  const auto add = [&out, &comma](std::string_view more, std::string_view between) {
    if (!out.empty()) out += between.empty() ? std::string_view(comma) : between;
    out += more;
  };
  switch (question.type) {
    case QuestionType::Single:
    case QuestionType::Picture:
      return std::string(question.options[static_cast<std::size_t>(logged)].text.in(locale));
    case QuestionType::Multiple:
      for (std::size_t i = 0; i < question.options.size(); ++i) {
        if (((logged >> i) & 1) != 0) add(question.options[i].text.in(locale), "");
      }
      return out;
    case QuestionType::TrueFalse:
      return std::string(words(logged == 0 ? "quiz.true" : "quiz.false"));
    case QuestionType::Order:
      for (std::size_t i = 0; i < question.sequence.size(); ++i) {
        add(question.sequence[static_cast<std::size_t>((logged >> (3 * i)) & 7)].in(locale), " → ");
      }
      return out;
    case QuestionType::Number:
      break;
  }
  return std::to_string(logged) + " " + std::string(question.number.unit.in(locale));
}

MistakeText of_quiz(const content::Pack& pack, const rules::Mistake& mistake, const Words& words) {
  const content::Question& question = pack.quiz.entries[mistake.entry];
  MistakeText text;
  text.icon = question.entry.icon;
  text.name = question.prompt.in(words.locale());
  text.reason = question.entry.explanation.in(words.locale());
  text.chosen = words.fill("review.you_chose", {{"answer", answer_of(question, mistake.chosen, words)}});
  text.right = words.fill("review.right", {{"answer", answer_of(question, mistake.right, words)}});
  return text;
}

/// The numbers of a street's mistake: chosen = the fault. A generated street is gone by then, so the words are those
/// of the fault.
MistakeText of_street(const content::Pack& pack, const rules::Mistake& mistake, const Words& words) {
  const auto fault = static_cast<rules::pipes::Fault>(mistake.chosen);
  const std::string_view name = view::name_of(fault);
  MistakeText text;
  text.icon = pack.icon;
  text.name = words.in_group("pipes_mistake", name);
  text.chosen = words("review.street");
  text.right = words.in_group("pipes_should", name);
  text.reason = view::fault_reason(words, fault);
  return text;
}

}  // namespace

MistakeText describe(const content::Pack& pack, content::GameKind game, const rules::Mistake& mistake,
                     const Words& words) {
  switch (game) {
    case content::GameKind::Sorting:
      return of_sorting(pack, mistake, words);
    case content::GameKind::Outlets:
      return of_outlets(pack, mistake, words);
    case content::GameKind::Quiz:
      return of_quiz(pack, mistake, words);
    case content::GameKind::Pipes:
    case content::GameKind::PipesLay:
    case content::GameKind::PipesPlan:
    case content::GameKind::PipesLearn:
      return of_street(pack, mistake, words);
    case content::GameKind::Blank:
      break;
  }
  return {};
}

std::string lesson_of(const content::Pack& pack, content::GameKind game, const rules::Tally& tally,
                      const Words& words) {
  if (!tally.mistakes.empty()) return describe(pack, game, tally.mistakes.front(), words).reason;
  if (tally.right == 0) return std::string(words("result.nothing_yet"));
  return std::string(words("result.all_right"));
}

}  // namespace qingliu::app

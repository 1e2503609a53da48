// quiz.json: questions of six types for 政策问答.
#include "game/content/entries.h"
#include "game/content/names.h"
#include "game/content/pointer.h"

namespace qingliu::content {
namespace {

constexpr RoundSizes kRounds = {{10, 150}, {6, 0}};

void read_options(Fields& fields, Question& question, IntegerRange count) {
  const bool icons = question.type == QuestionType::Picture;
  for_each_object(fields, "options", count, true, [&](Fields& inner) {
    Option option;
    option.text = inner.text("text", {18, 60}, true);
    option.correct = inner.boolean("correct", false);
    option.misconception = option.correct ? std::string() : inner.tag("misconception", false);
    option.icon = icons ? read_icon(inner, true) : std::string();
    question.options.push_back(std::move(option));
  });
}

void check_correct(const Fields& fields, const Question& question) {
  if (question.options.empty()) return;
  std::size_t correct = 0;
  for (const Option& option : question.options) correct += option.correct ? 1U : 0U;
  const std::string path = child(fields.path(), "options");
  const bool multiple = question.type == QuestionType::Multiple;
  if (correct == 0 || (multiple && correct == 1)) {
    fields.report("no-correct-option", path,
                  multiple ? "at least two options must be \"correct\": true" : "one option must be \"correct\": true");
  } else if (!multiple && correct > 1) {
    fields.report("too-many-correct", path,
                  "exactly one option may be \"correct\": true; make it a \"multiple\" question or "
                  "choose one");
  } else if (correct == question.options.size()) {
    fields.report("too-many-correct", path, "at least one option must be wrong");
  }
}

void read_sequence(Fields& fields, Question& question) {
  const Json* list = fields.list("sequence", {3, 5}, true);
  if (list == nullptr) return;
  const std::string path = child(fields.path(), "sequence");
  for (std::size_t i = 0; i < list->size(); ++i) {
    question.sequence.push_back(read_text(fields.file(), (*list)[i], child(path, i), {18, 60}));
  }
}

void read_number(Fields& fields, Question& question) {
  const Json* json = fields.require("number");
  if (json == nullptr) return;
  constexpr IntegerRange kRange = {-1000000, 1000000};
  Fields inner(fields.file(), *json, child(fields.path(), "number"));
  NumberAnswer& number = question.number;
  const std::size_t faults = fields.file().problems->size();
  number.min = inner.integer("min", kRange, true);
  number.max = inner.integer("max", kRange, true, number.min + 1);
  number.step = inner.integer("step", {1, 1000000}, true, 1);
  number.answer = inner.integer("answer", kRange, true, number.min);
  number.tolerance = inner.integer("tolerance", {0, 1000000}, false);
  number.unit = inner.text("unit", {8, 20}, true);
  inner.finish();
  if (fields.file().problems->size() != faults) return;  // do not judge values that were not read
  if (number.min >= number.max) inner.report("out-of-range", child(inner.path(), "max"), "must be more than \"min\"");
  const bool inside = number.answer >= number.min && number.answer <= number.max;
  if (number.min < number.max && (!inside || (number.answer - number.min) % number.step != 0)) {
    inner.report("out-of-range", child(inner.path(), "answer"),
                 "must be one of the values from \"min\" to \"max\" in steps of \"step\"");
  }
}

void read_answer(Fields& fields, Question& question) {
  switch (question.type) {
    case QuestionType::Single:
    case QuestionType::Picture:
      read_options(fields, question, {3, 4});
      return check_correct(fields, question);
    case QuestionType::Multiple:
      read_options(fields, question, {4, 6});
      return check_correct(fields, question);
    case QuestionType::TrueFalse:
      question.truth = fields.boolean("answer", true);
      question.misconception = fields.tag("misconception", false);
      return;
    case QuestionType::Order:
      return read_sequence(fields, question);
    case QuestionType::Number:
      return read_number(fields, question);
  }
}

}  // namespace

Pool<Question> read_quiz(const FileReading& file, const Json& document) {
  Pool<Question> pool;
  Fields fields(file, document, "");
  fields.optional("$schema");
  pool.rounds = read_rounds(fields, kRounds);
  UniqueIds ids;
  for_each_object(fields, "questions", {5, kMostEntries}, true, [&](Fields& inner) {
    Question question;
    question.entry = read_entry(inner, {60, 180}, false);
    ids.add(inner, question.entry.id);
    question.prompt = inner.text("prompt", {40, 120}, true);
    const auto type = inner.one_of("type", question_type_names(), true);
    if (type) {
      question.type = static_cast<QuestionType>(*type);
      read_answer(inner, question);
    } else {
      // Which of these belong here is unknown, so none of them is a fault of its own.
      for (const char* key : {"options", "answer", "misconception", "sequence", "number"}) inner.optional(key);
    }
    pool.entries.push_back(std::move(question));
  });
  fields.finish();
  return pool;
}

}  // namespace qingliu::content

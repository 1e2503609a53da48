// Two editions hold the same texts in the same order.
#include "game/content/editions.h"

#include <algorithm>
#include <utility>

namespace qingliu::content {
namespace {

/// Every text of a pack, always in the same order.
class Texts {
 public:
  explicit Texts(Pack& pack) {
    add(pack.title);
    add(pack.description);
    for (SortingItem& item : pack.sorting.entries) add(item);
    for (Outlet& outlet : pack.outlets.entries) add(outlet);
    for (Question& question : pack.quiz.entries) add(question);
    for (HandmadeStreet& street : pack.pipes.entries) add(street);
  }

  [[nodiscard]] const std::vector<Text*>& all() const { return all_; }

 private:
  void add(Text& text) { all_.push_back(&text); }
  void add(std::vector<LocalRule>& rules) {
    for (LocalRule& rule : rules) add(rule.place);
  }
  void add(SortingItem& item) {
    add(item.entry.explanation);
    add(item.name);
    add(item.note);
    for (Part& part : item.parts) {
      add(part.name);
      add(part.explanation);
    }
    add(item.local);
  }
  void add(Outlet& outlet) {
    add(outlet.entry.explanation);
    add(outlet.name);
    add(outlet.hint);
    add(outlet.local);
  }
  void add(Question& question) {
    add(question.entry.explanation);
    add(question.prompt);
    for (Option& option : question.options) add(option.text);
    for (Text& step : question.sequence) add(step);
    add(question.number.unit);
  }
  void add(HandmadeStreet& street) {
    add(street.entry.explanation);
    add(street.title);
  }

  std::vector<Text*> all_;
};

}  // namespace

bool speaks(const Pack& pack, Locale locale) {
  return std::find(pack.locales.begin(), pack.locales.end(), locale) != pack.locales.end();
}

bool take_words(Pack& pack, Pack&& other) {
  const Texts into(pack);
  const Texts from(other);
  if (other.hash != pack.hash || from.all().size() != into.all().size()) return false;
  for (const Locale locale : other.locales) {
    if (speaks(pack, locale)) continue;
    const auto i = static_cast<std::size_t>(locale);
    for (std::size_t n = 0; n < into.all().size(); ++n) {
      into.all()[n]->by_locale[i] = std::move(from.all()[n]->by_locale[i]);
    }
    pack.locales.push_back(locale);
  }
  return true;
}

}  // namespace qingliu::content

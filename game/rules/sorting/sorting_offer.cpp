// What a sorting round draws from the pool, and what it offers at each step.
#include "game/base/shuffle.h"
#include "game/rules/draw.h"
#include "game/rules/sorting/sorting.h"

namespace qingliu::rules {
namespace {

using content::Bin;
using content::Step;

constexpr std::size_t kElderBins = 3;
constexpr std::size_t kStepsOffered = 3;

/// Four bins in turn, composite items about one in eight, one 看当地 card.
std::vector<std::uint16_t> draw(const content::Pool<content::SortingItem>& pool, std::uint16_t count, base::Rng& rng) {
  std::vector<DrawClass> classes(6);
  for (std::size_t i = 0; i < pool.entries.size(); ++i) {
    const content::SortingItem& item = pool.entries[i];
    std::size_t into = static_cast<std::size_t>(item.bin);
    if (!item.parts.empty()) into = 4;
    if (!item.local.empty()) into = 5;
    classes[into].entries.push_back(static_cast<std::uint16_t>(i));
  }
  classes[4].most = count / 8U;
  classes[5].most = 1;
  std::vector<std::uint16_t> drawn = draw_balanced(std::move(classes), count, rng);
  // The first item is a plain one, so that a newcomer learns one thing at a time.
  for (std::size_t i = 0; i < drawn.size(); ++i) {
    const content::SortingItem& item = pool.entries[drawn[i]];
    if (!item.parts.empty() || !item.local.empty()) continue;
    std::swap(drawn[0], drawn[i]);
    break;
  }
  return drawn;
}

}  // namespace

Sorting::Sorting(const content::Pack& pack, const Setup& setup) : CourseGame(setup), pack_(&pack) {
  const content::RoundSize size = size_of(pack.sorting, setup.level);
  drawn_ = draw(pack.sorting, size.draw, rng_);
  course_ = Course(static_cast<std::uint16_t>(drawn_.size()), size.seconds);
  begin_step();
}

void Sorting::begin_step() {
  apart_ = false;
  part_at_ = 0;
  steps_done_ = 0;
  part_order_ = base::shuffled_indices(item().parts.size(), rng_);
  offer();
}

void Sorting::offer() {
  outcome_ = Outcome::None;
  std::vector<Bin> all = {Bin::Recyclable, Bin::Hazardous, Bin::Kitchen, Bin::Other};
  if (apart_) all.push_back(Bin::Drain);
  bins_ = all;
  if (!standard_) {
    std::vector<Bin> keep;
    if (const std::optional<Bin> right = right_bin()) keep.push_back(*right);
    for (const content::LocalRule& rule : item().local) keep.push_back(static_cast<Bin>(rule.answer));
    bins_ = fewer_choices(all, keep, kElderBins, rng_);
  }
  steps_.clear();
  if (standard_ && !item().prepare.empty()) {
    const std::vector<Step> every = {Step::Empty, Step::Rinse, Step::Flatten, Step::Wrap, Step::Drip, Step::Intact};
    steps_ = fewer_choices(every, item().prepare, kStepsOffered, rng_);
  }
}

}  // namespace qingliu::rules

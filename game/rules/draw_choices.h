// fewer_choices(): the body of the template declared in draw.h, which includes this file.
#pragma once

#include <algorithm>

#include "game/base/shuffle.h"

namespace qingliu::rules {

template <typename T>
std::vector<T> fewer_choices(const std::vector<T>& all, const std::vector<T>& right, std::size_t count,
                             base::Rng& rng) {
  std::vector<T> kept = right;
  std::vector<T> rest;
  for (const T& one : all) {
    if (std::find(right.begin(), right.end(), one) == right.end()) rest.push_back(one);
  }
  base::shuffle(rest, rng);
  for (std::size_t i = 0; i < rest.size() && kept.size() < count; ++i) kept.push_back(rest[i]);
  std::vector<T> ordered;
  for (const T& one : all) {
    if (std::find(kept.begin(), kept.end(), one) != kept.end()) ordered.push_back(one);
  }
  return ordered;
}

}  // namespace qingliu::rules

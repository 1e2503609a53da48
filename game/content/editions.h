// Editions: one pack in one language each, as the page loads them, so that nobody waits for words that
// nobody reads. Knows no file format.
#pragma once

#include "game/content/pack.h"

namespace qingliu::content {

/// Whether `pack` has words in `locale`.
[[nodiscard]] bool speaks(const Pack& pack, Locale locale);

/// Adds the words of `other`, an edition of the same pack in other languages. Nothing moves: a round that is being
/// played goes on. False, and nothing changed, when `other` is not an edition of this pack.
bool take_words(Pack& pack, Pack&& other);

}  // namespace qingliu::content

// SPDX-License-Identifier: Apache-2.0
#include "language/stem.hpp"

#include "characters.hpp"
#include "language/token.hpp"

#include <libstemmer.h>

#include <array>
#include <cstddef>
#include <memory>
#include <new>
#include <utility>

namespace dateline::language {

namespace {

struct StemmerDeleter {
  void operator()(sb_stemmer* stemmer) const noexcept { sb_stemmer_delete(stemmer); }
};

/// A Snowball stemmer holds a buffer of its own, so each thread has one.
sb_stemmer& thread_stemmer() {
  thread_local const std::unique_ptr<sb_stemmer, StemmerDeleter> stemmer{
      sb_stemmer_new("english", "UTF_8")};
  if (!stemmer) throw std::bad_alloc{};
  return *stemmer;
}

std::string stem_of(const std::string& lower) {
  sb_stemmer& stemmer = thread_stemmer();
  const auto* input = reinterpret_cast<const sb_symbol*>(lower.data());
  const sb_symbol* output = sb_stemmer_stem(&stemmer, input, static_cast<int>(lower.size()));
  if (output == nullptr) throw std::bad_alloc{};
  const auto length = static_cast<std::size_t>(sb_stemmer_length(&stemmer));
  return {reinterpret_cast<const char*>(output), length};
}

/// A word and its stem, remembered: a text says its words over and over.
struct Remembered {
  std::string word;
  std::string stem;
};
constexpr std::size_t k_remembered = 512;

}  // namespace

std::string stem(std::string_view word) {
  // Longer than any word of English: nothing to gain, and Snowball counts in int.
  constexpr std::size_t k_longest = 100;
  std::string lower(word);
  for (char& c : lower) c = static_cast<char>(fold(c));
  if (lower.empty() || lower.size() > k_longest) return lower;
  thread_local std::array<Remembered, k_remembered> memory;
  Remembered& place = memory[fold_hash(lower) % k_remembered];
  if (place.word != lower) {
    place.stem = stem_of(lower);
    place.word = std::move(lower);
  }
  return place.stem;
}

}  // namespace dateline::language

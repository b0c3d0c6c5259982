// SPDX-License-Identifier: Apache-2.0
#include "language/stem.hpp"

#include "characters.hpp"

#include <libstemmer.h>

#include <memory>
#include <new>

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

}  // namespace

std::string stem(std::string_view word) {
  // Longer than any word of English: nothing to gain, and Snowball counts in int.
  constexpr std::size_t k_longest = 100;
  std::string lower(word);
  for (char& c : lower) c = static_cast<char>(fold(c));
  if (lower.empty() || lower.size() > k_longest) return lower;
  sb_stemmer& stemmer = thread_stemmer();
  const auto* input = reinterpret_cast<const sb_symbol*>(lower.data());
  const sb_symbol* output = sb_stemmer_stem(&stemmer, input, static_cast<int>(lower.size()));
  if (output == nullptr) throw std::bad_alloc{};
  const auto length = static_cast<std::size_t>(sb_stemmer_length(&stemmer));
  return {reinterpret_cast<const char*>(output), length};
}

}  // namespace dateline::language

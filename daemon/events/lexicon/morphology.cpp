// SPDX-License-Identifier: Apache-2.0
#include "lexicon/morphology.hpp"

#include <cstddef>

namespace dateline::events {
namespace {

constexpr bool is_vowel(char c) noexcept {
  return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

bool consonant_y(std::string_view word) noexcept {
  return word.size() > 1 && word.back() == 'y' && !is_vowel(word[word.size() - 2]);
}

std::string with_ed(std::string_view base, bool doubles) {
  if (base.ends_with('e')) return std::string{base} + "d";
  if (consonant_y(base)) return std::string{base.substr(0, base.size() - 1)} + "ied";
  std::string form{base};
  if (doubles) form += base.back();
  return form + "ed";
}

std::string with_ing(std::string_view base, bool doubles) {
  if (base.ends_with("ie")) return std::string{base.substr(0, base.size() - 2)} + "ying";
  const bool keeps_e = base.ends_with("ee") || base.ends_with("oe") || base.ends_with("ye");
  if (base.size() > 2 && base.ends_with('e') && !keeps_e)
    return std::string{base.substr(0, base.size() - 1)} + "ing";
  std::string form{base};
  if (doubles) form += base.back();
  return form + "ing";
}

}  // namespace

bool short_stem(std::string_view base) noexcept {
  std::size_t groups = 0;
  for (std::size_t i = 0; i < base.size(); ++i)
    if (is_vowel(base[i]) && (i == 0 || !is_vowel(base[i - 1]))) ++groups;
  if (groups != 1 || base.size() < 3) return false;
  const char last = base.back();
  const bool single_vowel = is_vowel(base[base.size() - 2]) && !is_vowel(base[base.size() - 3]);
  const bool after_qu =
      base.size() > 3 && base[base.size() - 3] == 'u' && base[base.size() - 4] == 'q';
  return !is_vowel(last) && last != 'w' && last != 'x' && last != 'y' && (single_vowel || after_qu);
}

std::string with_s(std::string_view word) {
  if (consonant_y(word)) return std::string{word.substr(0, word.size() - 1)} + "ies";
  const bool hisses = word.ends_with('s') || word.ends_with('x') || word.ends_with('z') ||
                      word.ends_with("ch") || word.ends_with("sh") || word.ends_with('o');
  return std::string{word} + (hisses ? "es" : "s");
}

Inflections inflect(std::string_view base, bool doubles) {
  std::string past = with_ed(base, doubles);
  return {with_s(base), past, past, with_ing(base, doubles)};
}

}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#include "layout/datelines.hpp"

#include <algorithm>
#include <cstddef>
#include <span>

namespace dateline::events {
namespace {

// A dateline before a story is not longer: "ANTOFAGASTA, Chile, Oct. 30, 2025 (South Wire) -".
constexpr std::size_t k_longest_dateline = 16;

// "On Friday - a day late - the bridge opened": such a word opens a sentence.
constexpr auto k_opens_sentence = k_preposition | k_determiner | k_subject_pronoun;

/// "Ottawa, October 12, 2022": places and a date alone, no word of a sentence. A date without a
/// place heads an entry of a chronicle.
bool is_place_and_date(std::span<const Word> words) noexcept {
  const bool dated =
      std::any_of(words.begin(), words.end(), [](const Word& word) { return word.timex >= 0; });
  return dated && words.front().timex < 0 &&
         std::all_of(words.begin(), words.end(), [](const Word& word) {
           const bool name = word.capitalised && !word.is(k_opens_sentence);
           return name || word.timex >= 0 || word.is_mark(',') || word.is_mark('/');
         });
}

/// "MUMBAI, Nov 12", but not "Newswire Nov 12", the credit of a picture.
bool sets_place_off(std::span<const Word> words) noexcept {
  return is_place_and_date(words) && std::any_of(words.begin(), words.end(), [](const Word& word) {
           return word.is_mark(',');
         });
}

/// "Nov 20 (South Wire) -": a date and who sent it, whose brackets are left out. A date right
/// before the dash heads an entry of a chronicle.
bool is_date_and_agency(std::span<const Word> words, const Word& dash) noexcept {
  constexpr std::uint32_t k_blank = 1;
  return dash.begin > words.back().end + k_blank &&
         std::all_of(words.begin(), words.end(), [](const Word& word) { return word.timex >= 0; });
}

}  // namespace

ByteRange drop_dateline(std::vector<Word>& words) {
  if (words.empty() || (!words.front().capitalised && words.front().timex < 0)) return {};
  const std::size_t end = std::min(words.size(), k_longest_dateline);
  for (std::size_t at = 1; at + 1 < end; ++at) {
    const bool colon = words[at].mark == ':' && sets_place_off(std::span{words}.first(at));
    if (!colon && (words[at].mark != '-' || !words[at].spaced)) continue;
    const bool twice = words[at + 1].mark == '-' && !words[at + 1].spaced;
    const std::size_t story = at + (twice ? 2 : 1);
    if (story >= words.size() || !words[story].spaced) continue;
    const std::span<const Word> before = std::span{words}.first(at);
    const bool dated = is_place_and_date(before) || is_date_and_agency(before, words[at]);
    if (!dated && (!words.front().all_caps || words.front().timex >= 0)) return {};
    const ByteRange taken{words.front().begin, words[at].begin};
    words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(story));
    return taken;
  }
  return {};
}

}  // namespace dateline::events

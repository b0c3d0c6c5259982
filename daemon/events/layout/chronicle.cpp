// SPDX-License-Identifier: Apache-2.0
#include "layout/chronicle.hpp"

#include "grammar/clause_words.hpp"
#include "lexicon/word_lists.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline::events {
namespace {

std::uint32_t behind_times(const Parse& parse, std::uint32_t at) noexcept {
  while (parse.tag(at) == Tag::time && at < parse.size()) ++at;
  return at;
}

/// "4 May 2016: The firm presents its plans. A court stops them.", "15:00 - The net goes down.".
std::optional<std::uint32_t> label(const Parse& parse) noexcept {
  const std::uint32_t at = behind_times(parse, 0);
  const bool dash = parse.is_mark(at, '-') && parse.words[at].spaced;
  if (at == 0 || !(parse.is_mark(at, ':') || dash)) return std::nullopt;
  return static_cast<std::uint32_t>(parse.words.front().timex);
}

/// A date before the day of publication.
bool is_past(const Timex& timex, CivilDay published) {
  if (timex.type != TimexType::date || !timex.span) return false;
  const std::optional<CivilMinute> latest = timex.span->extent().latest;
  return latest && timex.span->begin.earliest && *latest < first_minute(published);
}

/// The first finite verb behind `from` tells a deed in the present, and no clause opens before it.
bool tells_in_present(const Parse& parse, std::uint32_t from) {
  const auto verb = std::find_if(parse.groups.begin(), parse.groups.end(),
                                 [](const VerbGroup& group) { return group.finite; });
  if (verb == parse.groups.end() || verb->range.first <= from || verb->sense == nullptr)
    return false;
  const bool present = verb->tense == Tense::present && verb->mood == Mood::plain &&
                       !verb->perfect && !verb->progressive && !verb->negated;
  return present && !is_state(verb->sense->nature) && verb->sense->nature != Nature::intent &&
         std::none_of(parse.words.begin() + from, parse.words.begin() + verb->range.first,
                      [](const Word& word) {
                        return word.tag == Tag::subordinator || word.tag == Tag::relative;
                      });
}

// A longer line is a sentence.
constexpr std::size_t k_longest_title = 8;

constexpr auto k_titles = std::to_array<std::string_view>(
    {"chronology", "sequence", "timeline", "unfolded", "unfold", "unravelled"});

}  // namespace

bool heads_chronicle(const Parse& parse) noexcept {
  return parse.words.size() <= k_longest_title &&
         std::any_of(parse.words.begin(), parse.words.end(),
                     [](const Word& word) { return is_one_of(k_titles, word); });
}

bool is_labelled(const Parse& parse) noexcept { return label(parse).has_value(); }

bool is_labelled_past(const Parse& parse, std::span<const Timex> timexes,
                      const std::optional<Published>& published) {
  const auto timex = label(parse);
  return timex && published && is_past(timexes[*timex], published->day());
}

std::optional<std::uint32_t> entry_opening(const Parse& parse, std::span<const Timex> timexes,
                                           const std::optional<Published>& published) {
  if (const auto labelled = label(parse)) return labelled;
  const std::uint32_t first = parse.tag(0) == Tag::preposition ? 1 : 0;
  const std::uint32_t behind = behind_times(parse, first);
  if (behind == first || !published) return std::nullopt;
  const auto timex = static_cast<std::uint32_t>(parse.words[first].timex);
  const bool told = is_past(timexes[timex], published->day()) && tells_in_present(parse, behind);
  return told ? std::optional{timex} : std::nullopt;
}

}  // namespace dateline::events

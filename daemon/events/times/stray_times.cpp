// SPDX-License-Identifier: Apache-2.0
#include "times/stray_times.hpp"

#include "grammar/amounts.hpp"
#include "grammar/clause_words.hpp"
#include "grammar/name_runs.hpp"
#include "grammar/noun_spans.hpp"
#include "lexicon/letters.hpp"
#include "lexicon/word_lists.hpp"
#include "tables/commemorating.hpp"
#include "tables/tables.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline::events {
namespace {

constexpr std::array<std::string_view, 2> k_topics{"on", "about"};

// What a thing is at a time that is not that of the deed.
constexpr std::array<std::string_view, 6> k_due{"payable",   "due",        "valid",
                                                "repayable", "redeemable", "returnable"};
// Before a noun with its year: "in a 2019 letter", but not "under a 1976 law".
constexpr std::array<std::string_view, 8> k_dating{"in",    "at",     "during", "since",
                                                   "after", "before", "until",  "following"};
constexpr std::array<std::string_view, 3> k_ways{"way", "door", "path"};

/// "announced her departure in June".
bool is_announced(const Parse& parse, std::uint32_t first) {
  return parse.tag(first) == Tag::possessive &&
         std::any_of(parse.groups.begin(), parse.groups.end(), [&](const VerbGroup& group) {
           return is_report(group) && group.sense->kind == "statement" &&
                  group.tense == Tense::past && group.object.first == first;
         });
}

/// "Christmas", but neither "Monday" nor "May 3".
bool is_named_day(const Parse& parse, std::uint32_t first, std::uint32_t end) {
  const Word& word = parse.words[first];
  return end - first == 1 && word.capitalised && !word.possessive && !word.number &&
         word.text.find_first_of("0123456789") == word.text.npos &&
         !is_one_of(calendar_names(), word);
}

/// "the 6 a.m. sailing", "its night service": which of those that come or go every day.
bool is_daily(const Parse& parse, std::uint32_t first, std::uint32_t end, const Chunk& chunk) {
  const Word& word = parse.words[first];
  if (first == chunk.range.first || parse.words[chunk.head].entry->noun != nullptr) return false;
  const bool clock =
      is_digit(word.text.front()) && end > first + 1 && parse.words[end - 1].text.ends_with("m.");
  const Word& before = parse.words[first - 1];
  return (clock || (end == first + 1 && is_one_of(daily_periods(), word))) &&
         (before.possessive || before.tag == Tag::possessive || is_article(before));
}

}  // namespace

bool is_topic(const Parse& parse, std::uint32_t chunk) {
  const std::uint32_t first = parse.chunks[chunk].range.first;
  if (is_announced(parse, first)) return true;
  if (first == 0 || !is_one_of(k_topics, parse.words[first - 1])) return false;
  return std::any_of(parse.groups.begin(), parse.groups.end(), [&](const VerbGroup& group) {
    return group.sense != nullptr && group.object.contains(first);
  });
}

namespace {

/// No verb stands between `at` and the border before it.
bool opens_clause(const Parse& parse, std::uint32_t at) {
  for (; at > 0 && !is_border(parse.words[at - 1]); --at)
    if (parse.group_at[at - 1] != k_nothing) return false;
  return true;
}

}  // namespace

bool is_in_name(const Parse& parse, std::span<const Timex> timexes, std::uint32_t first) {
  if (first < 2 || parse.words[first - 1].text != "of" || !follows_chunk(parse, first - 1))
    return false;
  const auto& span = timexes[static_cast<std::size_t>(parse.words[first].timex)].span;
  const bool age =  // "the world of the 1930s has", but "sang the best song of the 1930s"
      span && span->precision > Precision::year && span->precision != Precision::none &&
      opens_clause(parse, first);
  return age || (span && span->precision == Precision::year && parse.words[first].number &&
                 parse.tag(first - 2) == Tag::name);
}

bool is_of_adjective(const Parse& parse, const VerbGroup& group, std::uint32_t start) {
  const bool done = group.finite && group.tense == Tense::past && group.sense != nullptr;
  if (!done || start < 2 || start <= group.range.last || !is_one_of(k_due, parse.words[start - 1]))
    return false;
  std::uint32_t before = start - 1;
  if (parse.is_mark(before - 1, ',')) --before;
  return parse.group_at[start - 1] == k_nothing && follows_chunk(parse, before);
}

bool is_record_day(const Parse& parse, std::uint32_t start) {
  return start > 2 && parse.words[start - 1].text == "record" &&
         parse.words[start - 2].text == "of" && is_plural(parse.words[start - 3]);
}

bool is_of_companion(const Parse& parse, std::uint32_t verb, std::uint32_t start) {
  for (std::uint32_t at = start; at-- > verb + 1;) {
    if (parse.words[at].text == "with") return parse.is_mark(at - 1, ',');
    if (parse.group_at[at] != k_nothing || is_border(parse.words[at])) return false;
  }
  return false;
}

namespace {

// Who is called by the year in which he was that.
constexpr auto k_holders = std::to_array<std::string_view>(
    {"actor",  "actress",  "boxer",     "candidate", "champion",  "champions", "contender",
     "dancer", "finalist", "finalists", "girl",      "graduate",  "hero",      "heroine",
     "icon",   "idol",     "king",      "laureate",  "legend",    "medalist",  "medallist",
     "model",  "nominee",  "player",    "queen",     "runner-up", "singer",    "star",
     "stars",  "winner",   "winners"});

/// "the 2008 Olympic champion", "the 1950s pin-up model": what words right behind the time call
/// somebody.
bool is_of_holder(const Parse& parse, std::uint32_t first, std::uint32_t end) {
  if (first > 0 && parse.tag(first - 1) == Tag::preposition) return false;  // "in 2008 models left"
  const bool led =
      (first > 0 && parse.chunk_at[first - 1] != k_nothing) || parse.words[first].is(k_article);
  if (!led) return false;
  for (std::uint32_t at = end;
       parse.tag(at) == Tag::noun || parse.tag(at) == Tag::name || parse.tag(at) == Tag::adjective;
       ++at) {
    const bool ends = parse.tag(at + 1) != Tag::noun && parse.tag(at + 1) != Tag::adjective;
    if (ends && is_one_of(k_holders, parse.words[at])) return true;  // "star Ana Ruiz"
  }
  return false;
}

}  // namespace

bool tells_which(const Parse& parse, std::span<const Timex> timexes, std::uint32_t first,
                 std::uint32_t end) {
  const auto& span = timexes[static_cast<std::size_t>(parse.words[first].timex)].span;
  const bool coarse =
      span && span->precision >= Precision::year && span->precision != Precision::none;
  if (coarse && is_of_holder(parse, first, end)) return true;
  const std::uint32_t chunk = parse.chunk_at[first];
  if (chunk == k_nothing || parse.chunks[chunk].head < end) return false;
  if (is_named_day(parse, first, end)) {
    const Word& head = parse.words[parse.chunks[chunk].head];
    return head.entry->noun == nullptr && !is_one_of(festive_periods(), head);
  }
  if (is_daily(parse, first, end, parse.chunks[chunk])) return true;
  if (!coarse || parse.words[parse.chunks[chunk].head].entry->noun != nullptr) return false;
  const std::uint32_t opens = parse.chunks[chunk].range.first;
  for (std::uint32_t at = opens; at < first; ++at)  // "by a third this year alone"
    if (parse.tag(at) == Tag::number || parse.tag(at) == Tag::noun) return false;
  if (opens > 0 && is_one_of(k_dating, parse.words[opens - 1])) return false;
  const bool age = span->precision > Precision::year;
  return age || std::none_of(parse.groups.begin(), parse.groups.end(), [&](const auto& group) {
           return group.subject.first == opens && !group.subject.empty();  // "the 2020 edition was"
         });
}

bool is_made_way_for(const Parse& parse, std::uint32_t chunk) {
  const std::uint32_t first = parse.chunks[chunk].range.first;
  if (first < 3 || !is_one_of(k_ways, parse.words[first - 2]) ||
      parse.words[first - 3].text != "the")
    return false;
  const WordText& link = parse.words[first - 1].text;
  return link == "for" || link == "to";
}

bool is_ruled_out(const Parse& parse, std::uint32_t start) {
  if (start < 2) return false;
  const auto follows = [&](std::string_view first, std::string_view second) {
    const std::uint32_t at = parse.words[start].text == second ? start : start - 1;
    return parse.words[at].text == second && parse.words[at - 1].text == first;
  };
  if (follows("rather", "than") || follows("instead", "of")) return true;
  return parse.tag(start) == Tag::preposition &&
         is_one_of(point_prepositions(), parse.words[start]) &&
         parse.tag(start - 1) == Tag::negation && parse.group_at[start - 1] == k_nothing;
}

bool is_of_outlook(const Parse& parse, std::span<const Timex> timexes, std::uint32_t first) {
  if (first < 2 || parse.words[first - 1].text != "for" || !follows_chunk(parse, first - 1))
    return false;
  const Timex& timex = timexes[static_cast<std::size_t>(parse.words[first].timex)];
  const bool length = timex.type == TimexType::duration && timex.span;  // "the year to March"
  const bool period = length || (timex.type == TimexType::date && timex.span &&
                                 timex.span->precision > Precision::day &&
                                 timex.span->precision != Precision::none);
  return period &&
         is_one_of(outlook_words(), parse.words[parse.chunks[parse.chunk_at[first - 2]].head]);
}

bool is_length_in_aside(const Parse& parse, const VerbGroup& group, std::uint32_t first,
                        std::uint32_t end) {
  if (!parse.is_mark(end, ',') || first >= group.range.first) return false;
  std::uint32_t opening = first;
  while (opening > 0 && parse.tag(opening - 1) != Tag::mark)
    if (parse.group_at[--opening] != k_nothing) return false;
  return opening > 0 && parse.is_mark(opening - 1, ',') && parse.chunk_at[opening] != k_nothing &&
         group.subject.first < opening;
}

bool counts_turns(const Parse& parse, std::uint32_t first, std::uint32_t end) {
  static constexpr std::array<std::string_view, 3> k_first_turns{"first", "second", "third"};
  if (end < first + 3 || !parse.words[first].is(k_article) ||
      parse.words[end - 1].text.ends_with('s'))  // "the first nine months"
    return false;
  const WordText& rank = parse.words[first + 1].text;
  return is_one_of(k_first_turns, rank) || rank.ends_with("th");
}

bool is_of_wanted(const Parse& parse, const VerbGroup& group, std::uint32_t first) {
  if (group.sense == nullptr || group.sense->kind != "request" || group.range.last >= first ||
      parse.words[group.range.last].text != "for")
    return false;
  for (std::uint32_t at = first; at-- > group.range.last + 1;) {
    const WordText& word = parse.words[at].text;
    if (word == "from" || word == "between") return true;
    if (parse.tag(at) != Tag::time && parse.tag(at) != Tag::preposition &&
        parse.tag(at) != Tag::coordinator)
      return false;
  }
  return false;
}

bool is_of_part(const Parse& parse, std::uint32_t verb, std::uint32_t first) {
  for (std::uint32_t at = first; at-- > verb;) {
    if (parse.group_at[at] != k_nothing) return false;
    if (parse.tag(at) == Tag::preposition && parse.words[at].text == "including") return true;
  }
  return false;
}

bool is_stamp(const Parse& parse, std::uint32_t first, std::uint32_t end) {
  const auto is_time = [&](std::uint32_t at) { return parse.tag(at) == Tag::time; };
  if (first > 1 && parse.tag(first - 1) == Tag::mark && is_time(first - 2)) --first;
  while (first > 0 && is_time(first - 1)) --first;
  if (parse.tag(end) == Tag::mark && is_time(end + 1)) ++end;
  while (is_time(end)) ++end;
  std::uint32_t year = k_nothing;
  std::uint32_t clock = k_nothing;
  for (std::uint32_t at = first; at < end; ++at) {
    const WordText& text = parse.words[at].text;
    if (!parse.words[at].number) continue;
    if (text.find_first_of(":.") != text.npos)
      clock = at;
    else if (text.size() == 4)
      year = at;
  }
  if (year == k_nothing || clock == k_nothing) return false;
  const bool apart = first == 0 || parse.tag(first - 1) == Tag::mark;
  return apart || (year < clock && parse.tag(first - 1) != Tag::preposition);
}

std::uint32_t behind_close(const Parse& parse, std::uint32_t end) {
  const bool closes =
      parse.tag(end) == Tag::preposition && is_one_of(closing_words(), parse.words[end]);
  if (!closes) return end;
  std::uint32_t day = end + 1;
  if (parse.tag(day) == Tag::preposition) ++day;
  const std::uint32_t first = day;
  while (parse.tag(day) == Tag::time) ++day;
  return day > first ? day : end;
}

bool follows_superlative(const Parse& parse, std::uint32_t at) {
  while (at > 0 && parse.tag(at - 1) != Tag::mark && parse.group_at[at - 1] == k_nothing) {
    const WordText& word = parse.words[--at].text;
    const Tag tag = parse.tag(at);
    const bool noun =  // "under arrest since May"
        parse.words[at].is(k_noun) || parse.words[at].entry->noun != nullptr;
    const bool adjective = tag == Tag::adjective || (tag == Tag::noun && !noun);
    if (word == "first" || (adjective && is_superlative(parse.words[at]))) return true;
  }
  return false;
}

bool is_recalled(const Parse& parse, const VerbGroup& group, WordRange time) {
  return group.sense != nullptr && is_one_of(commemorating_verbs(), group.sense->lemma) &&
         parse.words[time.last - 1].text == "ago" && follows_chunk(parse, time.first) &&
         time.first > group.range.last;
}

bool is_in_apposition(const Parse& parse, const VerbGroup& group, std::uint32_t first) {
  if (!group.apposition.contains(first) || group.subject.empty()) return false;
  const std::uint32_t named = parse.chunk_at[group.subject.last - 1];
  const std::uint32_t told = parse.chunk_at[group.apposition.first];
  return named != k_nothing && told != k_nothing &&
         parse.tag(parse.chunks[named].head) == Tag::name &&
         parse.words[parse.chunks[told].head].entry->noun == nullptr;
}

bool is_span_of_counts(const Parse& parse, std::uint32_t start) {
  static constexpr auto k_counts =
      std::to_array<std::string_view>({"allegations", "charges", "counts", "offences", "offenses"});
  std::uint32_t at = start;
  if (at > 1 && parse.tag(at - 1) == Tag::coordinator && parse.tag(at - 2) == Tag::time) --at;
  while (at > 0 && parse.tag(at - 1) == Tag::time) --at;
  if (at > 1 && at < start && parse.tag(at - 1) == Tag::preposition) --at;
  const WordText& link = parse.words[at].text;
  if (link != "between" && link != "from") return false;
  for (int links = 0; links < 3 && follows_chunk(parse, at); ++links) {
    const Chunk& chunk = parse.chunks[parse.chunk_at[at - 1]];
    if (is_one_of(k_counts, parse.words[chunk.head])) return true;
    at = chunk.range.first;
    if (at == 0 || parse.tag(at - 1) != Tag::preposition) return false;
    --at;
  }
  return false;
}

}  // namespace dateline::events

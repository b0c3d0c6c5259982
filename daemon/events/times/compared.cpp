// SPDX-License-Identifier: Apache-2.0
#include "times/compared.hpp"

#include "grammar/amounts.hpp"
#include "grammar/clause_words.hpp"
#include "lexicon/word_lists.hpp"

#include <array>
#include <string_view>

namespace dateline::events {
namespace {

constexpr std::array<std::string_view, 3> k_earlier{"earlier", "ago", "before"};
constexpr std::array<std::string_view, 4> k_compared{"from", "than", "with", "against"};
constexpr std::array<std::string_view, 16> k_moves{
    "up",   "down", "increase", "decrease", "rise",  "drop",   "decline", "fall",
    "gain", "jump", "surge",    "dip",      "slump", "growth", "plunge",  "slide"};
constexpr std::array<std::string_view, 3> k_up_to{"to", "until", "through"};
constexpr std::array<std::string_view, 5> k_amounts{"million", "billion", "percent", "cents",
                                                    "dollars"};

/// "versus last year's 5 cents", "compared with 2019".
bool follows_comparison(const Parse& parse, std::uint32_t first) {
  if (first == 0) return false;
  const WordText& before = parse.words[first - 1].text;
  if (is_one_of(versus_words(), before)) return true;
  return first > 1 && (before == "with" || before == "to") &&
         parse.words[first - 2].text == "compared";
}

/// "$3 million", "40 percent of the mines": a word of what is counted.
bool tells_amount(const Parse& parse, std::uint32_t at) {
  const Word& word = parse.words[at];
  const bool counted = at > 0 && word.tag == Tag::noun && parse.tag(at - 1) == Tag::number;
  const bool rate = (at > 0 && is_rate(parse, at - 1)) || is_rate(parse, at);
  return word.number || word.tag == Tag::number || is_one_of(k_amounts, word) || counted || rate ||
         word.is_mark(',') || word.text == "or" || word.text == "per";
}

/// "up 4 percent from the year before", "an increase of 3 percent from May".
bool is_moved_from(const Parse& parse, std::uint32_t first) {
  if (first < 2 || parse.words[first - 1].text != "from") return false;
  std::uint32_t at = first - 1;
  while (at > 0 && (tells_amount(parse, at - 1) || parse.tag(at - 1) == Tag::adverb)) --at;
  if (at == 0) return false;
  if (at + 1 == first)  // "a sharp increase from the year before"
    return parse.tag(at - 1) == Tag::noun && is_one_of(k_moves, parse.words[at - 1]);
  if (parse.words[at - 1].text == "of" && at > 1) --at;
  return is_one_of(k_moves, parse.words[at - 1]);
}

/// "from 3 percent in May to 4 percent": an amount that another one follows.
bool leads_to_amount(const Parse& parse, std::uint32_t end) {
  if (end + 1 >= parse.size() || parse.words[end].text != "to") return false;
  const std::uint32_t to = end + (parse.words[end + 1].is_mark('$') ? 2 : 1);
  return to < parse.size() && parse.words[to].timex < 0 && tells_amount(parse, to);
}

/// "rebounded from Thursday's low": where it moved from.
bool owns_a_base(const Parse& parse, std::uint32_t first, std::uint32_t end) {
  if (first == 0 || end >= parse.size() || parse.words[first - 1].text != "from" ||
      !parse.words[end - 1].possessive)
    return false;
  std::uint32_t noun = end;
  while (parse.tag(noun) == Tag::time) ++noun;
  const std::uint32_t chunk = noun < parse.size() ? parse.chunk_at[noun] : k_nothing;
  return chunk != k_nothing && parse.words[parse.chunks[chunk].head].entry->noun == nullptr;
}

/// "million", "yen", "euros".
bool is_unit_of_amounts(std::string_view noun) {
  if (is_one_of(k_amounts, noun) || is_one_of(securities(), noun)) return true;
  return noun.ends_with('s') && is_one_of(securities(), noun.substr(0, noun.size() - 1));
}

/// "three states", but neither "$3 million" nor "3 percent": the words count things.
bool names_things(const Parse& parse, WordRange amount) {
  for (std::uint32_t at = amount.first; at < amount.last; ++at)
    if (parse.tag(at) == Tag::noun && !is_unit_of_amounts(parse.words[at].text) &&
        !is_rate(parse, at))
      return true;
  return false;
}

/// "fell from 12 deaths": the verb before tells of what rises and falls.
bool moves_before(const Parse& parse, std::uint32_t at) {
  for (auto group = parse.groups.rbegin(); group != parse.groups.rend(); ++group)
    if (group->range.last <= at)
      return group->sense != nullptr &&
             (group->sense->kind == "market" || group->sense->kind == "change" ||
              is_one_of(k_moves, group->sense->lemma));
  return false;
}

/// "raised its rate to 5% from 4% on Thursday": somebody did it then. The day at `first` has "on"
/// before it.
bool is_of_deed(const Parse& parse, std::uint32_t first) {
  if (parse.words[first - 1].text != "on") return false;
  for (std::uint32_t at = first - 1; at-- > 0 && !is_border(parse.words[at]);) {
    const std::uint32_t index = parse.group_at[at];
    if (index == k_nothing) continue;
    const VerbGroup& group = parse.groups[index];
    const std::uint32_t object =
        group.range.last < first ? parse.chunk_at[group.range.last] : k_nothing;
    return group.finite && !group.passive && object != k_nothing &&
           parse.tag(parse.chunks[object].head) == Tag::noun;
  }
  return false;
}

/// "cuts taxes from January 1": in the present and without a figure, what holds from then on.
bool sets_rule(const Parse& parse, const VerbGroup& group) {
  return group.tense == Tense::present && !group.perfect && !group.passive &&
         !group.object.empty() && parse.chunk_at[group.object.first] != k_nothing &&
         std::none_of(parse.words.begin() + group.object.first,
                      parse.words.begin() + group.object.last,
                      [](const Word& word) { return word.number && word.timex < 0; });
}

}  // namespace

bool is_compared_with(const Parse& parse, std::uint32_t first, std::uint32_t end) {
  if (owns_a_base(parse, first, end)) return true;
  if (follows_comparison(parse, first) || is_moved_from(parse, first)) return true;
  const bool earlier = is_one_of(k_earlier, parse.words[end - 1]);
  const bool point = first > 0 && parse.tag(first - 1) == Tag::preposition &&
                     is_one_of(point_prepositions(), parse.words[first - 1]);
  const bool base = point || leads_to_amount(parse, end);
  if (!earlier && !base) return false;
  if (point) --first;
  if (point && first > 0 && is_one_of(edge_words(), parse.words[first - 1]))
    --first;  // "from 1.8% late on Monday"
  const std::uint32_t time = first;
  while (first > 0 && tells_amount(parse, first - 1)) --first;
  while (first > 0 && first < time && is_one_of(quantity_words(), parse.words[first - 1]))
    --first;  // "from about $3 million in May"
  if (first == 0 || (!earlier && first == time)) return false;
  const WordText& before = parse.words[first - 1].text;
  if (before == "and" && first > 1 && parse.words[first - 2].timex >= 0) {
    std::uint32_t listed = first - 2;  // "from 38 percent in May and 22 percent in April"
    while (listed > 0 && parse.words[listed - 1].timex == parse.words[listed].timex) --listed;
    return is_compared_with(parse, listed, first - 1);
  }
  if (earlier) return is_one_of(k_compared, before);
  return before == "from" && (!names_things(parse, {first, time}) || moves_before(parse, first)) &&
         !(point && is_of_deed(parse, time + 1));
}

bool is_base_of(const Parse& parse, const VerbGroup& group, std::uint32_t first,
                std::uint32_t end) {
  const bool moved = group.sense != nullptr && group.sense->kind == "market" && group.finite &&
                     group.tense != Tense::future && first > group.head;
  if (!moved || sets_rule(parse, group)) return false;
  const bool span = end < parse.size() && is_one_of(k_up_to, parse.words[end]);
  return parse.words[first - 1].text == "from" && !span;
}

}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#include "grammar/clause_links.hpp"

#include "grammar/event_nouns.hpp"
#include "grammar/tenses.hpp"
#include "lexicon/word_lists.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace dateline::events {
namespace {

// "said in a speech": what follows is at the same time.
constexpr std::array<std::string_view, 4> k_circumstances{"in", "at", "during", "with"};
constexpr std::array<std::string_view, 3> k_fronted{"in", "at", "during"};
constexpr std::array<std::string_view, 2> k_fronted_order{"after", "following"};
constexpr std::array<std::string_view, 2> k_occasions{"during", "at"};

const NounSense* event_noun(const Parse& parse, std::uint32_t chunk) {
  return chunk == k_nothing ? nullptr : parse.words[parse.chunks[chunk].head].entry->noun;
}

/// "At a news conference, the minister said": the verb group behind a fronted circumstance.
std::uint32_t clause_behind(const Parse& parse, std::uint32_t first, WordList prepositions) {
  const bool opens = first == 1 || (first == 2 && parse.words[0].tag == Tag::mark);
  if (!opens || !is_one_of(prepositions, parse.words[first - 1])) return k_nothing;
  for (std::uint32_t at = 0; at < parse.groups.size(); ++at) {
    const VerbGroup& group = parse.groups[at];
    if (group.finite && group.sense != nullptr && !group.relative) return at;
  }
  return k_nothing;
}

/// Of its clause, without what links it to another one; the subject of "after winning" stands
/// elsewhere.
std::uint32_t first_word(const VerbGroup& group) noexcept {
  const bool own = group.finite || group.reduced || group.infinitive;
  const bool led = own && !group.subject.empty() && group.subject.first < group.range.first;
  return led ? group.subject.first : group.range.first;
}

/// An "and" without a comma stands before it.
bool is_joined(const Parse& parse, const VerbGroup& group) noexcept {
  const std::uint32_t first = first_word(group);
  return first > 1 && parse.tag(first - 1) == Tag::coordinator &&
         parse.words[first - 1].text == "and" && !parse.is_mark(first - 2, ',');
}

/// "a ferry sank, police said, when": a report that the clause goes on behind.
bool is_put_in(const Parse& parse, const VerbGroup& group) noexcept {
  const std::uint32_t first = first_word(group);
  return is_report(group) && first > 0 && parse.is_mark(first - 1, ',') &&
         parse.is_mark(group.range.last, ',');
}

}  // namespace

std::uint32_t main_of(const Parse& parse, std::uint32_t index) {
  const auto& groups = parse.groups;
  for (std::uint32_t at = index; at-- > 0;)
    if (groups[at].finite && groups[at].sense != nullptr) return at;
  for (std::uint32_t at = index + 1; at < groups.size(); ++at)
    if (groups[at].finite && groups[at].sense != nullptr) return at;
  return k_nothing;
}

std::uint32_t outer_of(const Parse& parse, std::uint32_t index) {
  const auto& groups = parse.groups;
  const auto is_outer = [&](const VerbGroup& group) {
    const std::uint32_t at = parse.index_of(group);
    return group.finite && group.sense != nullptr && group.link == Link::none &&
           linked_before(parse, at) == k_nothing;
  };
  const std::uint32_t first = first_word(groups[index]);
  const bool aside = first > 1 && parse.is_mark(first - 2, ',');  // "a temple that is old, when"
  for (std::uint32_t at = index; at-- > 0;)
    if (is_outer(groups[at]) && !is_put_in(parse, groups[at]) && !(aside && groups[at].relative))
      return at;
  const bool with = groups[index].simultaneous;  // "as it fell, he said"; no "days after it fell"
  for (std::uint32_t at = index + 1; at < groups.size(); ++at)
    if (is_outer(groups[at]) && (with || groups[at].sense->nature != Nature::report)) return at;
  return k_nothing;
}

std::uint32_t linked_before(const Parse& parse, std::uint32_t index) {
  if (index == 0) return k_nothing;
  const VerbGroup& group = parse.groups[index];
  const VerbGroup& before = parse.groups[index - 1];
  const bool goes_on = group.finite && before.finite && before.link == Link::when &&
                       group.link == Link::none && before.tense == group.tense &&
                       before.sense != nullptr;
  return goes_on && is_joined(parse, group) ? index - 1 : k_nothing;
}

std::uint32_t joined_to(const Parse& parse, std::uint32_t index) {
  const std::uint32_t next = index + 1;
  if (next >= parse.groups.size()) return k_nothing;
  const VerbGroup& group = parse.groups[index];
  const VerbGroup& other = parse.groups[next];
  const bool alike = group.finite && other.finite && other.sense != nullptr &&
                     group.tense == other.tense && group.mood == other.mood &&
                     group.perfect == other.perfect && group.link == other.link &&
                     group.relative == other.relative;
  return alike && is_joined(parse, other) ? next : k_nothing;
}

std::uint32_t joined_before(const Parse& parse, std::uint32_t index) {
  if (index == 0) return k_nothing;
  const VerbGroup& group = parse.groups[index];
  const VerbGroup& other = parse.groups[index - 1];
  const bool plain = is_simple_past(group) && is_simple_past(other) && other.sense != nullptr &&
                     !group.subordinate && !other.subordinate && group.link == Link::none;
  if (!plain) return k_nothing;
  const std::uint32_t first = first_word(group);
  return first > 0 && parse.tag(first - 1) == Tag::coordinator ? index - 1 : k_nothing;
}

std::uint32_t clause_of(const Parse& parse, std::uint32_t chunk) {
  const std::uint32_t first = parse.chunks[chunk].range.first;
  for (std::uint32_t at = 0; at < parse.groups.size(); ++at) {
    const VerbGroup& group = parse.groups[at];
    if (group.sense == nullptr) continue;
    const bool subject = !group.subject.empty() && parse.chunk_at[group.subject.first] == chunk;
    const bool object = !group.object.empty() && group.object.first == first;
    if (subject || object) return at;
    const bool circumstance =
        first > 0 && group.object.contains(first) && parse.tag(first - 1) == Tag::preposition &&
        !parse.words[first - 1].capitalised && is_one_of(k_circumstances, parse.words[first - 1]);
    if (circumstance) return at;
  }
  return clause_behind(parse, first, k_fronted);
}

std::uint32_t clause_around(const Parse& parse, std::uint32_t chunk) {
  const std::uint32_t head = parse.chunks[chunk].head;
  for (std::uint32_t at = static_cast<std::uint32_t>(parse.groups.size()); at-- > 0;)
    if (parse.groups[at].sense != nullptr && parse.groups[at].object.contains(head)) return at;
  return clause_behind(parse, parse.chunks[chunk].range.first, k_fronted_order);
}

std::uint32_t clause_before(const Parse& parse, std::uint32_t chunk) {
  for (std::uint32_t at = static_cast<std::uint32_t>(parse.groups.size()); at-- > 0;)
    if (parse.groups[at].finite && parse.groups[at].range.last <= parse.chunks[chunk].range.first)
      return at;
  return k_nothing;
}

std::uint32_t occasion_of(const Parse& parse, const VerbGroup& group) {
  for (std::uint32_t at = group.object.first; at < group.object.last; ++at) {
    const WordText& word = parse.words[at].text;
    if (!is_one_of(k_occasions, word) && word != "in") continue;
    const std::uint32_t chunk = parse.chunk_at[std::min(at + 1, parse.size() - 1)];
    const NounSense* noun = event_noun(parse, chunk);
    if (noun != nullptr && (word != "in" || is_gathering(noun->kind))) return chunk;
  }
  if (group.antecedent_of == k_nothing) return k_nothing;
  for (std::uint32_t at = group.antecedent_of + 1; at-- > 0;) {
    const NounSense* noun = event_noun(parse, parse.chunk_at[at]);
    if (noun != nullptr && is_gathering(noun->kind)) return parse.chunk_at[at];
  }
  return k_nothing;
}

bool is_short(std::string_view unit) noexcept {
  static constexpr std::array<std::string_view, 3> k_short{"second", "minute", "hour"};
  return std::any_of(k_short.begin(), k_short.end(), [&](std::string_view each) {
    return language::equal_folded(unit.substr(0, each.size()), each);
  });
}

bool is_close(const Parse& parse, const VerbGroup& group) {
  const std::uint32_t first = first_word(group);
  const bool ordered = group.link == Link::after || group.link == Link::before;
  return ordered && first > 1 && is_one_of(close_words(), parse.words[first - 2]);
}

std::optional<std::uint32_t> time_told_of(const Parse& parse, const VerbGroup& group) {
  const std::uint32_t first = first_word(group);
  if (group.link != Link::when || first < 2 || parse.words[first - 1].text != "when") return {};
  const std::uint32_t before = first - (first > 2 && parse.is_mark(first - 2, ',') ? 3 : 2);
  const std::int32_t timex = parse.words[before].timex;
  return timex < 0 ? std::nullopt : std::optional{static_cast<std::uint32_t>(timex)};
}

std::optional<Distance> distance_of(const Parse& parse, const VerbGroup& group) {
  std::uint32_t at = first_word(group);
  if (group.link == Link::none || at < 2) return {};
  at -= 2;  // before the link
  const std::int32_t length = parse.words[at].timex;
  if (length < 0 || !parse.words[at].length) return {};
  while (at > 0 && (parse.words[at].timex == length || parse.tag(at) == Tag::adverb)) --at;
  if (at == 0 || !parse.is_mark(at, ',')) return {};
  const std::int32_t from = parse.words[at - 1].timex;
  Distance distance;
  distance.length = static_cast<std::uint32_t>(length);
  if (from >= 0) distance.from = static_cast<std::uint32_t>(from);
  return distance;
}

std::uint32_t length_before(const Parse& parse, const VerbGroup& group) {
  static constexpr std::array<std::string_view, 3> k_inexact{"least", "most", "than"};
  const std::uint32_t first = first_word(group);
  if (group.link == Link::none || first < 2) return k_nothing;
  const Word& word = parse.words[first - 2];
  if (word.timex < 0 || !word.length || is_short(word.text)) return k_nothing;
  std::uint32_t at = first - 2;
  while (at > 0 && parse.words[at - 1].timex == word.timex) --at;
  if (at == 0) return k_nothing;
  const Word& before = parse.words[at - 1];  // "for two days after", ", a month after"
  const bool apart = before.tag == Tag::preposition || before.tag == Tag::mark ||
                     is_one_of(k_inexact, before.text);
  return apart ? k_nothing : static_cast<std::uint32_t>(word.timex);
}

bool counts_from_another(const Parse& parse, const VerbGroup& group) {
  const auto is_length = [&](std::uint32_t at) {
    return parse.tag(at) == Tag::time && parse.words[at].length && !is_short(parse.words[at].text);
  };
  const auto leads_back = [&](std::uint32_t at) {
    return parse.words[at].text == "before" ||
           (parse.words[at].text == "prior" && at + 1 < parse.size() &&
            parse.words[at + 1].text == "to");
  };
  for (std::uint32_t at = group.object.first; at + 1 < group.object.last; ++at) {
    const WordText& next = parse.words[at + 1].text;
    const bool within = next == "of" && at > group.object.first &&
                        parse.words[at - 1].text == "within";  // "within weeks of the death"
    if (is_length(at) &&
        (next == "after" || next == "later" || next == "earlier" || within || leads_back(at + 1)))
      return true;
  }
  const std::uint32_t comma = group.subject.empty() ? 0 : group.subject.first;
  if (comma < 2 || !parse.is_mark(comma - 1, ',')) return false;
  bool back = false;  // "Two days before the vote, he quit"; what is told "after" it is news
  for (std::uint32_t at = 0; at + 1 < comma; ++at) {
    if (parse.group_at[at] != k_nothing) return back;  // "A year before he wrote it, she"
    if (at + 2 < comma && parse.tag(at) == Tag::mark) return false;
    back = back || (is_length(at) && leads_back(at + 1));
  }
  return back;
}

bool is_gerund_clause(const Parse& parse, const VerbGroup& group) {
  const std::uint32_t first = group.subject.first;
  return group.reduced && !group.passive && parse.words[group.head].form == k_ing && first > 0 &&
         !group.subject.empty() && parse.tag(first - 1) == Tag::preposition &&
         is_one_of(gerund_clause_links(), parse.words[first - 1]);
}

bool trails_clause(const Parse& parse, std::uint32_t first) {
  return first > 1 && parse.is_mark(first - 1, ',') &&
         std::any_of(parse.groups.begin(), parse.groups.end(), [&](const VerbGroup& group) {
           return group.finite && !group.subordinate && !group.relative && group.range.last < first;
         });
}

}  // namespace dateline::events

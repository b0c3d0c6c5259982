// SPDX-License-Identifier: Apache-2.0
#include "grammar/verb_neighbours.hpp"

#include "grammar/clause_words.hpp"
#include "lexicon/word_lists.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline::events {
namespace {

/// No verb in the rest of the clause that could not be a noun as well: "on loans".
bool is_last_sure_verb(const TagContext& in, std::size_t at) {
  for (++at; at < in.words.size() && in.words[at].mark == 0; ++at) {
    const Word& word = in.words[at];
    if (word.is(k_coordinator | k_subordinator)) return true;
    const bool nominal = word.is(k_noun | k_plural) || word.entry->noun != nullptr;
    if (carries_verb(word) && !nominal) return false;
  }
  return true;
}

constexpr auto k_victims = std::to_array<std::string_view>(
    {"bereaved", "detained", "disappeared", "displaced", "injured", "wounded"});

/// "the dead and wounded miners": what they are, as the word before "and" is.
bool joins_victims(const TagContext& in, std::size_t at) {
  return at > 2 && in.words[at - 1].tag == Tag::coordinator && in.noun_follows(at) &&
         is_one_of(k_victims, in.words[at]) && in.words[at - 2].is(k_adjective) &&
         in.words[at - 3].tag == Tag::determiner;
}

/// "Lund, second in the table, host Visby": where the aside begins behind the club's name; `at`
/// where none stands before it.
std::size_t before_club_aside(const TagContext& in, std::size_t at) noexcept {
  if (!in.words[at - 1].is_mark(',')) return at;
  std::size_t comma = at - 1;
  while (comma > 0 && !in.words[comma - 1].is_mark(',')) {
    const Tag tag = in.words[--comma].tag;
    if (tag == Tag::verb || tag == Tag::be || tag == Tag::have || tag == Tag::modal) return at;
  }
  return comma > 1 && comma < at - 1 ? comma - 1 : at;
}

/// "host Visby", "travel to Visby", "host bottom side Visby".
bool opponent_follows(const TagContext& in, std::size_t at) noexcept {
  constexpr std::size_t k_reach = 3;
  const std::size_t next = in.words[at + 1].is(k_to | k_preposition) ? at + 2 : at + 1;
  for (std::size_t i = next; i < std::min(in.words.size(), next + k_reach); ++i) {
    const Word& word = in.words[i];
    if (word.capitalised) return word.timex < 0;
    if (word.mark != 0 || word.timex >= 0 || word.is(k_preposition | k_coordinator | k_to))
      return false;
  }
  return false;
}

constexpr std::array<std::string_view, 4> k_limited{"edition", "liability", "partnership",
                                                    "series"};

/// "a Nevada limited partnership": what sort of firm.
bool tells_sort(const TagContext& in, std::size_t at) {
  return in.words[at].text == "limited" && at + 1 < in.words.size() &&
         is_one_of(k_limited, in.words[at + 1]);
}

}  // namespace

bool goes_with(const Word& verb, const Word& next) noexcept {
  return look_up_phrase(*verb.entry->verb, next.text) != nullptr;
}

bool complement_follows(const TagContext& in, std::size_t at) noexcept {
  if (at + 1 >= in.words.size()) return false;
  if (in.words[at + 1].is(k_to | k_determiner | k_possessive)) return true;
  const std::size_t time = at + (in.words[at + 1].is(k_preposition) ? 2 : 1);
  if (time < in.words.size() && in.words[time].timex >= 0) return true;  // "begin on Friday"
  return in.words[at + 1].is(k_preposition) &&
         (in.words[at].entry->verb->phrases != nullptr || in.is_last_verb(at));  // "go on sale"
}

std::size_t name_behind(const TagContext& in, std::size_t at) noexcept {
  const auto is_name = [&](std::size_t i) {
    return i < in.words.size() && in.words[i].capitalised && in.words[i].timex < 0;
  };
  if (is_name(at + 1)) return at + 1;
  return is_name(at + 2) && is_plural(in.words[at + 1]) ? at + 2 : 0;
}

bool leads_to(const TagContext& in, std::size_t at) noexcept {
  return at + 1 < in.words.size() && in.words[at + 1].is(k_to);
}

bool plays_as_club(const TagContext& in, std::size_t at) noexcept {
  constexpr std::size_t k_longest_name = 3;
  if (in.headline || at == 0 || in.behind != at || at + 2 >= in.words.size() ||
      (in.words[at].entry->forms & k_base) == 0 ||
      !is_one_of(fixture_verbs(), in.words[at].entry->verb->lemma))
    return false;
  const std::size_t end = before_club_aside(in, at);
  if (end > k_longest_name) return false;
  for (std::size_t i = 0; i < end; ++i) {
    const bool name =
        in.words[i].tag == Tag::name || (in.words[i].tag == Tag::noun && in.words[i].capitalised &&
                                         (end < at || is_plural(in.words[i])));
    if (!name || in.words[i].possessive) return false;
  }
  return opponent_follows(in, at) && in.is_last_verb(at);
}

bool numbers_a_name(const TagContext& in) noexcept {
  return in.behind > 1 && !in.words[in.behind - 2].possessive &&  // "the city's two new mills"
         (in.words[in.behind - 2].tag == Tag::noun || in.words[in.behind - 2].tag == Tag::name);
}

bool takes_bare_noun(const TagContext& in, std::size_t at) {
  constexpr std::size_t k_nouns = 2;
  if (in.behind == 0 || (in.behind != at && in.words[at - 1].tag != Tag::adverb)) return false;
  const auto is_thing = [&](std::size_t i) {
    if (i >= in.words.size() || in.words[i].capitalised) return false;
    const Word& word = in.words[i];
    const bool open = word.mark == 0 && !word.number && word.timex < 0 &&  // "output", "schools"
                      word.entry->verb == nullptr && !word.is(k_adverb) && in.noun_follows(i - 1);
    return open || word.is(k_noun | k_group_noun | k_plural) || word.entry->noun != nullptr;
  };
  const Word& subject = in.words[in.behind - 1];
  const bool opens =  // "The government cut taxes"
      in.behind == 2 && at == 2 && is_article(in.words[0]) && subject.tag == Tag::noun;
  const bool many = is_plural(subject);
  const bool past = (in.words[at].entry->forms & k_third) == 0;  // "Rebels hit tankers"
  const bool unknown =  // "Lumex cut jobs": a name that the text has nowhere else
      at == 1 && subject.capitalised && subject.entry == &empty_entry();
  const bool acts = subject.tag == Tag::name || opens || unknown || (many && at == 1) ||
                    subject.is(k_organization_word | k_title | k_group_noun) ||
                    subject.entry->again == Again::firm;
  std::size_t last = at;
  while (last - at < k_nouns && is_thing(last + 1)) ++last;
  if (!acts || (many && !past) || last == at || last + 1 >= in.words.size()) return false;
  const Word& next = in.words[last + 1];
  const bool led =  // "cut rates to 3%", but not "plans to close"
      next.is(k_to) && last + 2 < in.words.size() &&
      (in.words[last + 2].number || in.words[last + 2].is(k_number_word | k_article));
  return (next.mark != 0 || next.timex >= 0 || next.is(k_preposition) || led) &&
         is_last_sure_verb(in, last) && !in.clause_has_verb();
}

bool binds(const TagContext& in, std::size_t at) {
  return in.behind == at && in.noun_follows(at) &&
         (in.words[at + 1].entry->forms & (k_base | k_past)) == 0 &&
         is_one_of(binding_texts(), in.words[at - 1]) && is_last_sure_verb(in, at + 1) &&
         !in.clause_has_verb();
}

bool is_surely_past(const TagContext& in, std::size_t at) {
  const Entry& entry = *in.words[at].entry;
  if ((entry.forms & k_past) == 0 || (entry.forms & k_base) != 0) return false;
  if ((entry.forms & k_participle) == 0 || entry.verb->intransitive) return true;
  if (at + 1 >= in.words.size()) return false;
  const Word& next = in.words[at + 1];
  const bool dated = next.timex >= 0 || (next.is(k_preposition) && at + 2 < in.words.size() &&
                                         in.words[at + 2].timex >= 0);
  if (dated && !entry.verb->transitive && in.is_last_verb(at)) return true;
  return next.is(k_number_word) || (in.object_follows(at) && !next.is(k_preposition | k_to));
}

bool follows_relative(const TagContext& in) {
  std::size_t first = in.behind;
  while (first > 0 &&
         (in.words[first - 1].tag == Tag::name || in.words[first - 1].tag == Tag::noun ||
          in.words[first - 1].tag == Tag::determiner || in.words[first - 1].tag == Tag::adjective))
    --first;
  return first < in.behind && first > 0 && in.words[first - 1].tag == Tag::relative;
}

bool qualifies(const TagContext& in, std::size_t at) {
  return joins_victims(in, at) || tells_sort(in, at);
}

bool many_or_named_act(const TagContext& in, std::size_t first) {
  const auto small = [&](std::size_t at) {
    return at < in.words.size() && in.words[at].mark == 0 && in.words[at].timex < 0 &&
           !in.words[at].number && !in.words[at].capitalised && !carries_verb(in.words[at]) &&
           !in.words[at].is(k_preposition | k_coordinator | k_subordinator | k_relative | k_to |
                            k_determiner | k_possessive | k_subject_pronoun | k_object_pronoun |
                            k_adverb | k_negation | k_number_word);
  };
  std::size_t head = first;
  while (head < in.words.size() && in.words[head].capitalised) ++head;
  const bool nominal =  // "rebels", which may be what somebody does
      head < in.words.size() && in.words[head].is(k_noun | k_group_noun | k_title | k_plural);
  if (!small(head) && !nominal) return false;
  while (small(head + 1)) ++head;
  std::size_t end = head + 1;
  const Word& noun = in.words[head];
  if (!noun.is(k_plural | k_group_noun) && !noun.text.ends_with('s')) {
    if (end >= in.words.size() || !in.words[end].capitalised) return false;
    while (end < in.words.size() && in.words[end].capitalised) ++end;
  }
  for (; end < in.words.size() && in.words[end].mark == 0; ++end)
    if (carries_verb(in.words[end])) return true;
  return false;
}

bool follows_opening_day(const TagContext& in, std::size_t at) {
  std::size_t day = at > 0 && in.words[at - 1].is_mark(',') ? at - 1 : 0;
  if (day == 0 || in.words[day - 1].tag != Tag::time) return false;
  while (day > 0 &&
         (in.words[day - 1].tag == Tag::time || in.words[day - 1].tag == Tag::preposition))
    --day;
  return day == 0;
}

bool ends_object(const TagContext& in, std::size_t at) {
  constexpr auto k_opens_clause =
      k_subordinator | k_relative | k_coordinator | k_subject_pronoun | k_to;
  for (std::size_t i = in.behind; i-- > 1;) {
    const Word& word = in.words[i];
    const Word& before = in.words[i - 1];
    if (word.tag == Tag::verb) {
      const VerbSense* verb = word.entry->verb;
      if (i + 1 >= at || verb == nullptr || verb->nature == Nature::report ||
          is_one_of(clausal_verbs(), verb->lemma))
        return false;
      const bool due = before.tag == Tag::to && i > 2 &&  // "is expected to publish"
                       (in.words[i - 3].is(k_be) || in.words[i - 2].form == k_third);
      if (word.form == k_base) return before.tag == Tag::modal || due;
      return word.form == k_past && before.tag != Tag::time && in.words[i + 1].is(k_article);
    }
    const bool nominal =
        word.tag == Tag::noun || word.tag == Tag::name || word.tag == Tag::adjective;
    const bool opens = word.tag == Tag::determiner || word.tag == Tag::possessive;
    const bool led = before.tag == Tag::verb || before.tag == Tag::preposition;
    const bool joined = before.tag == Tag::noun && word.tag == Tag::name;  // "the day Ruiz leaves"
    if (word.is(k_opens_clause) || joined || (opens && !led) ||
        (!opens && !nominal && word.tag != Tag::preposition && word.tag != Tag::number))
      return false;
  }
  return false;
}

}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#include "grammar/noun_spans.hpp"

#include "grammar/amounts.hpp"
#include "grammar/clause_words.hpp"
#include "grammar/named_before.hpp"
#include "grammar/particulars.hpp"
#include "grammar/regions.hpp"
#include "lexicon/letters.hpp"
#include "lexicon/word_lists.hpp"
#include "tables/pronouns.hpp"
#include "tables/tables.hpp"

#include <array>
#include <string_view>
#include <vector>

namespace dateline::events {
namespace {

// Before somebody, and no circumstance: "beaten by champions Rovers", but "in stoppage time
// Rovers".
constexpr std::array<std::string_view, 3> k_label_links{"against", "by", "over"};

class SpanFinder {
 public:
  explicit SpanFinder(const Parse& parse) : parse_(parse), words_(parse.words) {}

  [[nodiscard]] std::uint32_t extend_left(std::uint32_t first, bool tight, bool single) const {
    while (first > 1) {
      if (is_rate(parse_, first) || is_measure(parse_, first))
        first = parse_.chunks[parse_.chunk_at[first - 1]].range.first;
      if (first < 2) break;
      const std::uint32_t behind = behind_possessive(first);
      if (behind > 1) first = behind;
      first = before_quality(before_degree(first));
      if (const std::uint32_t label = label_before(first); label < first) {
        first = label;
        continue;
      }
      if (const std::uint32_t named = tight ? first : before_gerund(first); named < first) {
        first = named;
        continue;
      }
      if (const std::uint32_t length = length_before(first); length < first) {
        first = length;
        continue;
      }
      if (const std::uint32_t other = single || tight ? first : before_like(first); other < first) {
        first = other;
        continue;
      }
      const Word& before = words_[first - 1];
      const std::uint32_t gap = before_joint(first);
      const std::uint32_t chunk = gap == 0 ? k_nothing : parse_.chunk_at[gap - 1];
      const bool one = gap > 0 && words_[gap - 1].is(k_number_word);  // "one of its ships"
      const bool pronoun = chunk != k_nothing && words_[gap - 1].tag == Tag::pronoun && !one &&
                           !opens_couple(gap - 1);
      if (chunk == k_nothing || pronoun || is_tally(parse_.chunks[chunk]) ||
          is_predicate(parse_.chunks[chunk]))  // "guilty of murder"
        break;
      const std::uint32_t start = parse_.chunks[chunk].range.first;
      const bool town = before.is_mark(',') && leads_to_region(parse_, first);
      if (town || joins_region(parse_, first - 1)) {  // "in Paris, France"
        first = start;
      } else if (before.tag == Tag::preposition &&
                 (!before.is(k_subordinator) || appears_before(first, chunk) ||
                  (before.text == "after" && tells_of_event(chunk) && opens_clause(start)))) {
        if (tight && before.text != "of") break;
        first = start;
      } else if (before.tag == Tag::coordinator && start > 0 &&
                 words_[start - 1].text == "between") {
        first = start;  // "ferries between Lima and Calama"
      } else if (!single && before.tag == Tag::coordinator && joins(before) &&
                 !opens_clause_of_its_own(first) && !belongs_to_verb(start)) {
        first = list_start(start);
        if (first > 0 && language::equal_folded(words_[first - 1].text, "neither")) --first;
      } else {
        break;
      }
    }
    return first;
  }

 private:
  /// "the victims of recent floods": where the time begins that only tells which.
  [[nodiscard]] std::uint32_t before_quality(std::uint32_t first) const {
    const bool tells_which = first > 2 && words_[first - 1].tag == Tag::time &&
                             is_one_of(time_adjectives(), words_[first - 1]) &&
                             words_[first - 2].tag == Tag::preposition &&
                             follows_chunk(parse_, first - 2);
    return tells_which ? first - 1 : first;
  }

  /// "a hearing before the court": no time, but who hears it.
  [[nodiscard]] bool appears_before(std::uint32_t first, std::uint32_t chunk) const {
    const NounSense* event = words_[parse_.chunks[chunk].head].entry->noun;
    const std::uint32_t body = parse_.chunk_at[first];
    return words_[first - 1].text == "before" && event != nullptr && event->kind == "court" &&
           body != k_nothing && words_[parse_.chunks[body].head].is(k_organization_word | k_title);
  }

  /// "shares in Chile and in Peru": where the phrase begins that stands behind the same
  /// preposition; else `first`.
  [[nodiscard]] std::uint32_t before_like(std::uint32_t first) const {
    const bool joined = first > 3 && words_[first - 1].tag == Tag::preposition &&
                        joins(words_[first - 2]) && follows_chunk(parse_, first - 2);
    if (!joined) return first;
    const std::uint32_t start = parse_.chunks[parse_.chunk_at[first - 3]].range.first;
    const bool like = start > 1 && words_[start - 1].text == words_[first - 1].text &&
                      follows_chunk(parse_, start - 1) && !belongs_to_verb(start);
    return like ? start : first;
  }

  /// "Her speech after her election drew applause", but not "She left after her election drew": the
  /// phrase at `start` has no verb before it.
  [[nodiscard]] bool opens_clause(std::uint32_t start) const {
    while (start > 0 && !is_border(words_[start - 1])) {
      if (parse_.group_at[start - 1] != k_nothing || words_[start - 1].tag == Tag::time)
        return false;
      --start;
    }
    return words_[start].tag != Tag::preposition;
  }

  /// "It is called Lumex and it will open": what is joined there is a clause.
  [[nodiscard]] bool opens_clause_of_its_own(std::uint32_t first) const {
    const WordText& word = words_[first].text;
    if (words_[first].tag != Tag::pronoun || first + 1 >= parse_.size()) return false;
    const WordText& verb = words_[first + 1].text;  // but "the coach and he have left"
    const bool one = verb == "has" || verb == "was" || verb == "is";
    return word == "it" || word == "they" || (one && (word == "he" || word == "she"));
  }

  /// "Chile and Peru", "neither Chile nor Peru".
  [[nodiscard]] static bool joins(const Word& word) noexcept {
    return word.text == "and" || word.text == "nor";
  }

  /// "7-6" of "edged Moe 7-6, 7-6 and Ruiz beat Tesk": nobody does anything with it.
  [[nodiscard]] bool is_tally(const Chunk& chunk) const {
    const Word& head = words_[chunk.head];
    return head.tag == Tag::number && is_digit(head.text.front()) &&
           head.text.find('-') != std::string_view::npos;
  }

  /// "he and his wife": a subject by its form, and somebody of theirs.
  [[nodiscard]] bool opens_couple(std::uint32_t pronoun) const {
    return is_one_of(nominatives_of_others(), words_[pronoun]) &&
           parse_.tag(pronoun + 1) == Tag::coordinator &&
           parse_.tag(pronoun + 2) == Tag::possessive;
  }

  /// "five days of strikes": where the length begins; else `first`.
  [[nodiscard]] std::uint32_t length_before(std::uint32_t first) const {
    std::uint32_t length = first - 1;
    if (words_[length].text != "of") return first;
    while (length > 0 && words_[length - 1].tag == Tag::time && words_[length - 1].length) --length;
    return length < first - 1 ? length : first;
  }

  /// "storms with similarly low pressure", "in at least six towns": where what says how much of it
  /// begins behind a preposition; else `first`.
  [[nodiscard]] std::uint32_t before_degree(std::uint32_t first) const {
    std::uint32_t at = first;
    if (words_[at - 1].tag == Tag::adverb) --at;
    if (at > 1 && at < first && words_[first].tag == Tag::number && words_[at - 1].text == "at")
      --at;
    return at > 1 && words_[at - 1].tag == Tag::preposition ? at : first;
  }

  /// One past the phrase that a joint before `first` leads on from: "architects from across
  /// Peru", "Peru, Chile, and Norway".
  [[nodiscard]] std::uint32_t before_joint(std::uint32_t first) const {
    std::uint32_t end = first - 1;
    while (end > 1 && words_[end].tag == Tag::preposition &&
           (words_[end - 1].tag == Tag::preposition || words_[end - 1].text == "up"))
      --end;  // "of up to 400 jets"
    if (end < first - 1) return end;
    if (const std::uint32_t time = before_time(end); time < end) return time;
    const bool comma = words_[end].tag == Tag::coordinator && words_[end - 1].is_mark(',');
    return comma && goes_on_list(end - 1) ? end - 1 : end;
  }

  /// "the attack on Friday in Lima": where the time between a phrase and what tells more of it
  /// begins, with its preposition; else `end`.
  [[nodiscard]] std::uint32_t before_time(std::uint32_t end) const {
    if (words_[end].tag != Tag::preposition || words_[end].is(k_subordinator)) return end;
    std::uint32_t at = end;
    while (at > 0 && words_[at - 1].tag == Tag::time && !words_[at - 1].possessive) --at;
    if (at == end) return end;
    if (at > 1 && words_[at - 1].tag == Tag::preposition) --at;
    return follows_chunk(parse_, at) && tells_of_event(parse_.chunk_at[at - 1]) ? at : end;
  }

  /// "the attack", "the death of Ana Ruiz": not what a verb acts on.
  [[nodiscard]] bool tells_of_event(std::uint32_t chunk) const {
    for (std::uint32_t first = parse_.chunks[chunk].range.first;;
         first = parse_.chunks[chunk].range.first) {
      if (words_[parse_.chunks[chunk].head].entry->noun != nullptr) return !belongs_to_verb(first);
      if (first < 2 || words_[first - 1].tag != Tag::preposition ||
          !follows_chunk(parse_, first - 1))
        return false;
      chunk = parse_.chunk_at[first - 2];
    }
  }

  /// "a ban on drinking from wells", "the fine for selling land": where what the gerund belongs to
  /// begins; else `first`.
  [[nodiscard]] std::uint32_t before_gerund(std::uint32_t first) const {
    std::uint32_t verb = first - 1;
    if (words_[verb].tag == Tag::preposition) --verb;
    if (verb < 2 || words_[verb].tag != Tag::verb || words_[verb].form != k_ing) return first;
    const Word& link = words_[verb - 1];
    const bool names = link.tag == Tag::preposition && is_one_of(gerund_links(), link) &&
                       follows_chunk(parse_, verb - 1);
    if (!names) return first;
    const std::uint32_t start = parse_.chunks[parse_.chunk_at[verb - 2]].range.first;
    return belongs_to_verb(start) ? first : start;  // not "stopped oil from leaking into"
  }

  /// Of three or more: another comma stands before the phrase that ends at `end`.
  [[nodiscard]] bool goes_on_list(std::uint32_t end) const {
    const std::uint32_t chunk = end > 0 ? parse_.chunk_at[end - 1] : k_nothing;
    if (chunk == k_nothing) return false;
    const std::uint32_t start = parse_.chunks[chunk].range.first;
    if (start < 2 || !words_[start - 1].is_mark(',') || parse_.chunk_at[start - 2] == k_nothing)
      return false;
    const bool tells_who =  // "led by Ana Ruiz, a judge, and the findings were"
        words_[start - 2].tag == Tag::name && words_[start].is(k_article) &&
        words_[start].text.front() == 'a' && words_[parse_.chunks[chunk].head].is(k_title);
    return !tells_who;
  }

  /// "their son Otto", "by second-tier Rovers": where what the name at `first` is called begins;
  /// else `first`.
  [[nodiscard]] std::uint32_t label_before(std::uint32_t first) const {
    const std::uint32_t chunk = parse_.chunk_at[first - 1];
    if (words_[first].tag != Tag::name || chunk == k_nothing) return first;
    const std::uint32_t start = parse_.chunks[chunk].range.first;
    const bool bare = words_[start].tag == Tag::noun || words_[start].tag == Tag::adjective ||
                      words_[start].tag == Tag::number;
    const bool led = bare && start > 0 && is_one_of(k_label_links, words_[start - 1]);
    const bool owned = words_[start].tag == Tag::possessive &&
                       !language::equal_folded(words_[start].text, "whose");
    const bool called = words_[first - 1].tag == Tag::noun && !words_[first - 1].possessive &&
                        (owned || led || describes_one(start, first));
    const bool told = start > 0 && parse_.group_at[start - 1] != k_nothing;
    return called && !told ? start : first;
  }

  /// "talks with the painter Else Moe": the phrase from `start` on tells what the full name at
  /// `first` is, behind what it belongs to.
  [[nodiscard]] bool describes_one(std::uint32_t start, std::uint32_t first) const {
    const bool full = first + 1 < parse_.size() && words_[first + 1].tag == Tag::name;
    return full && words_[start].tag == Tag::determiner && !is_plural(words_[first - 1]) &&
           words_[first - 1].entry->noun == nullptr &&  // not "the speech Ana Ruiz made"
           start > 1 && words_[start - 1].tag == Tag::preposition &&
           !words_[start - 1].is(k_subordinator) && follows_chunk(parse_, start - 1);
  }

  /// "the toll from Sunday's fire": where the time whose fire it is begins.
  [[nodiscard]] std::uint32_t behind_possessive(std::uint32_t first) const {
    if (words_[first - 1].tag != Tag::time || !words_[first - 1].possessive) return first;
    while (first > 0 && words_[first - 1].tag == Tag::time) --first;
    return first;
  }

  [[nodiscard]] bool belongs_to_verb(std::uint32_t at) const {
    if (at == 0) return false;
    if (const std::uint32_t group = parse_.group_at[at - 1]; group != k_nothing)
      return !is_report(parse_.groups[group]) &&
             !(words_[at - 1].is(k_subordinator) &&
               words_[at - 1].tag != Tag::verb);  // "came after"
    if (words_[at - 1].tag != Tag::preposition || words_[at - 1].text == "between" ||
        words_[at - 1].is(k_subordinator))
      return false;
    // "regulators in Oslo and Riga": the phrase opens the clause, so all of it is one.
    const std::uint32_t owner = at > 1 ? parse_.chunk_at[at - 2] : k_nothing;
    const bool about =  // "About 60 men and a dog": no place, but how many
        parse_.tag(at) == Tag::number && is_one_of(quantity_words(), words_[at - 1]) &&
        words_[at - 1].text != "to" && (at == 1 || parse_.tag(at - 2) == Tag::mark);
    if (about) return false;
    if (owner == k_nothing) return true;
    const std::uint32_t first = parse_.chunks[owner].range.first;
    if (first > 0 && words_[first - 1].tag == Tag::preposition) return belongs_to_verb(first);
    if (first > 0 && leads_clause(parse_.group_at[first - 1])) return false;
    const std::uint32_t opening = skip_back(parse_, first);  // "On Friday crews from Oslo and Riga"
    return opening > 0 && words_[opening - 1].tag != Tag::mark &&
           words_[opening - 1].tag != Tag::subordinator;
  }

  /// "said troops from Peru and Chile crossed it": the troops are no object, but a subject.
  [[nodiscard]] bool leads_clause(std::uint32_t group) const {
    return group != k_nothing && parse_.groups[group].sense != nullptr &&
           is_one_of(clausal_verbs(), parse_.groups[group].sense->lemma);
  }

  [[nodiscard]] std::uint32_t list_start(std::uint32_t first) const {
    for (int i = 0; i < 5 && first > 1 && words_[first - 1].is_mark(','); ++i) {
      const std::uint32_t chunk = parse_.chunk_at[first - 2];
      if (chunk == k_nothing || belongs_to_verb(parse_.chunks[chunk].range.first)) break;
      const std::uint32_t start = parse_.chunks[chunk].range.first;
      // "As expected, Peru and Chile", "As a measure, Peru and Chile"; not "As Peru, Chile and"
      const bool as = start == 1 && words_[0].text == "As" &&
                      ((words_[1].entry->forms & k_participle) != 0 || is_article(words_[1]));
      if (as) break;
      first = start;
    }
    return first;
  }

  /// What an adjective says of somebody, also one that tells of an event by itself: "was found
  /// guilty", "found him guilty".
  [[nodiscard]] bool is_predicate(const Chunk& chunk) const {
    const Word& head = words_[chunk.head];
    const std::uint32_t first = chunk.range.first;
    const bool adjective = head.tag == Tag::adjective ||
                           (head.tag == Tag::noun && head.is(k_adjective) && !head.is(k_noun));
    if (chunk.head != first || first == 0) return false;
    const bool seen_as = words_[first - 1].text == "as" &&  // "is regarded as vital to"
                         (adjective || head.entry == &empty_entry());
    return seen_as || (adjective && (parse_.group_at[first - 1] != k_nothing ||
                                     parse_.tag(first - 1) == Tag::pronoun));
  }

 private:
  const Parse& parse_;
  const std::vector<Word>& words_;
};

}  // namespace

std::uint32_t extend_left(const Parse& parse, std::uint32_t first, bool tight, bool single) {
  return SpanFinder(parse).extend_left(first, tight, single);
}

std::uint32_t burden_before(const Parse& parse, std::uint32_t first) {
  std::uint32_t at = first;
  while (at > 1 && follows_chunk(parse, at - 1) &&
         (parse.tag(at - 1) == Tag::coordinator || parse.is_mark(at - 1, ',') ||
          parse.words[at - 1].text == "of"))
    at = parse.chunks[parse.chunk_at[at - 2]].range.first;
  if (at > 1 && parse.tag(at) == Tag::number && is_one_of(quantity_words(), parse.words[at - 1]) &&
      parse.words[at - 1].text != "on")
    --at;  // "tariffs on about $9 billion of goods"
  const bool on = at > 1 && follows_chunk(parse, at - 1) &&
                  (parse.words[at - 1].text == "on" || parse.words[at - 1].text == "against");
  if (!on) return first;
  const Chunk& burden = parse.chunks[parse.chunk_at[at - 2]];
  return is_one_of(burden_words(), parse.words[burden.head])
             ? extend_left(parse, burden.range.first, true, true)
             : first;
}

WordRange owner_of(const Parse& parse, WordRange range) {
  if (range.empty() || range.first == 0 || parse.tag(range.first) != Tag::possessive ||
      !language::equal_folded(parse.words[range.first].text, "whose"))
    return {};
  const bool aside = parse.is_mark(range.first - 1, ',');
  const std::uint32_t end = aside ? before_age(parse, range.first - 1) : range.first;
  if (!follows_chunk(parse, end)) return {};
  const WordRange owner = parse.chunks[parse.chunk_at[end - 1]].range;
  const WordRange named = named_before(parse, owner);
  return named.empty() ? owner : named;
}

std::uint32_t set_beside(const Parse& parse, std::uint32_t end) {
  if (end == 0 || parse.chunk_at[end - 1] == k_nothing) return k_nothing;
  const std::uint32_t first =
      extend_left(parse, parse.chunks[parse.chunk_at[end - 1]].range.first, false, true);
  const bool beside =
      first > 1 && parse.words[first - 1].text == "with" && parse.is_mark(first - 2, ',');
  return beside ? first : k_nothing;
}

}  // namespace dateline::events

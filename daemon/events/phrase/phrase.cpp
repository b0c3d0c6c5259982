// SPDX-License-Identifier: Apache-2.0
#include "phrase/phrase.hpp"

#include "grammar/clause_links.hpp"
#include "grammar/clause_words.hpp"
#include "grammar/what_follows.hpp"
#include "lexicon/word_lists.hpp"
#include "phrase/completed.hpp"
#include "phrase/line.hpp"
#include "phrase/noun_words.hpp"
#include "phrase/object_words.hpp"
#include "phrase/shortened.hpp"
#include "phrase/subject_words.hpp"
#include "phrase/verb_words.hpp"
#include "tables/commemorating.hpp"
#include "tables/kinds.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <string_view>

namespace dateline::events {
namespace {

/// "The deadline is Friday": a day is all that it has.
bool is_deadline(const Parse& parse, WordRange subject) {
  const std::uint32_t chunk = subject.empty() ? k_nothing : parse.chunk_at[subject.first];
  const NounSense* noun =
      chunk == k_nothing ? nullptr : parse.words[parse.chunks[chunk].head].entry->noun;
  if (noun != nullptr && noun->kind == "deadline") return true;
  static constexpr std::array<std::string_view, 4> k_days{"date", "day", "chance", "opportunity"};
  return chunk != k_nothing && is_one_of(k_days, parse.words[parse.chunks[chunk].head]);
}

constexpr std::array<std::string_view, 6> k_lengths{"hours",  "days",  "weeks",
                                                    "months", "years", "decades"};

/// "is for three years": how long it lasts.
bool is_for_a_length(const Parse& parse, const VerbGroup& group) {
  if (group.object.empty() || parse.words[group.object.first].text != "for") return false;
  std::uint32_t end = group.object.first + 1;
  while (parse.tag(end) == Tag::time) ++end;
  return is_one_of(k_lengths, parse.words[end - 1]);
}

/// "Chile expects Peru to pay": who expects is not who pays.
bool wants_of_another(const Parse& parse, const VerbGroup& group) {
  const VerbGroup& by = parse.groups[group.governed_by];
  return by.governed_by == k_nothing && !by.passive && !by.subject.empty() &&
         !group.subject.empty() && group.subject.first == by.range.last &&
         by.object.contains(group.head);
}

/// "agreed to buy the firm": all of it is told by the verb behind.
bool leads_straight_on(const Parse& parse, const VerbGroup& group) {
  if (group.governs == k_nothing) return false;
  const VerbGroup& next = parse.groups[group.governs];
  return next.range.first == group.range.last && next.governor != nullptr &&
         !next.governor->dropped && next.sense != nullptr &&
         (next.infinitive || parse.words[next.head].form == k_ing);
}

/// "that the firm unveiled in May", "which she set up with him": what it is stands before. Not
/// "concern that the virus spreads".
bool takes_gap(const Parse& parse, const VerbGroup& group) {
  if (group.sense == nullptr || group.sense->intransitive) return false;
  const std::uint32_t first = group.subject.empty() ? 0 : group.subject.first;
  const WordText opening = first > 1 ? parse.words[first - 1].text : WordText{};
  if (opening == "where") return false;
  if (is_one_of(content_words(), parse.words[group.gap.last - 1]))
    return is_one_of(content_verbs(), group.sense->lemma);
  const bool beside = group.gap.last == first;  // "the deal the two signed"
  return group.sense->transitive || beside || opening == "that" ||
         (group.relative && !opening.empty());
}

/// "set October 6 as the start": the day is what the clause is about. "set Friday" says nothing
/// to a later reader.
void append_appointed(const Parse& parse, const VerbGroup& group, std::string& out) {
  if (group.sense == nullptr || group.sense->nature != Nature::fix) return;
  std::string day;
  bool absolute = false;
  for (std::uint32_t at = group.object.first; parse.tag(at) == Tag::time && !group.object.empty();
       ++at) {
    const Word& word = parse.words[at];
    append_word(day, word.text, word.spaced);
    absolute = absolute || word.text.find_first_of("0123456789") != word.text.npos;
  }
  if (!day.empty()) append_word(out, absolute ? std::string_view{day} : "a day");
}

/// "marks Bastille Day on Friday": the name of the day is what is marked. Where the words behind it
/// begin; the object's first where none stands there.
std::uint32_t append_observed(const Parse& parse, const VerbGroup& group, std::string& out) {
  const std::uint32_t first = group.object.first;
  if (group.object.empty() || group.sense == nullptr ||
      !is_one_of(commemorating_verbs(), group.sense->lemma) || parse.tag(first) != Tag::time)
    return first;
  std::uint32_t end = first;
  bool named = false;
  for (; end < group.object.last && parse.words[end].timex == parse.words[first].timex; ++end)
    named = named || (parse.words[end].capitalised && !parse.words[end].number &&
                      !is_one_of(calendar_names(), parse.words[end]));
  if (!named) return first;
  for (std::uint32_t at = first; at < end; ++at)
    append_word(out, parse.words[at].text, parse.words[at].spaced);
  return end;
}

constexpr auto k_spending = std::to_array<std::string_view>({"spend", "waste"});

/// "spent two weeks rebuilding it", "spent the night in a hut": what time went by belongs to the
/// verb. Where the words behind it begin; the object's first where no such time stands there.
std::uint32_t append_spent(const Parse& parse, const VerbGroup& group, std::string& out) {
  const std::uint32_t first = group.object.first;
  if (group.sense == nullptr || !is_one_of(k_spending, group.sense->lemma)) return first;
  std::uint32_t end = first;
  const auto leads = [&](std::uint32_t at) {
    const Tag tag = parse.tag(at);
    return tag == Tag::determiner || tag == Tag::possessive || tag == Tag::coordinator;
  };
  while (!group.object.empty() && end < parse.size() &&
         (parse.tag(end) == Tag::time || (leads(end) && parse.tag(end + 1) == Tag::time)))
    ++end;
  for (std::uint32_t at = first; at < end; ++at)
    append_word(out, parse.words[at].text, parse.words[at].spaced);
  return end;
}

/// "away" of "was swept away on Friday", "down" of "turned it down": what ends a line behind its
/// verb, or behind a pronoun, belongs to it. `bare`: the line has nothing but the verb yet.
void append_particle(const Parse& parse, const VerbGroup& group, bool bare, std::string& out) {
  std::uint32_t at = group.range.last;
  const bool pronoun = !bare && at < parse.size() && parse.tag(at) == Tag::pronoun &&
                       (parse.words[at].is(k_object_pronoun) || parse.words[at].text == "it");
  if (pronoun && !out.ends_with(parse.words[at].text)) return;
  if (pronoun) ++at;
  if ((!bare && !pronoun) || at >= parse.size() || parse.words[at].mark != 0 ||
      !is_one_of(particles(), parse.words[at]))
    return;
  const bool leads = parse.words[at].is(k_preposition) && parse.tag(at + 1) == Tag::time &&
                     !is_one_of(outward_words(), parse.words[at]);
  if (bare && leads) return;  // "recorded over the weekend"
  const bool ends = at + 1 >= parse.size() || parse.tag(at + 1) == Tag::mark ||
                    parse.tag(at + 1) == Tag::time || parse.tag(at + 1) == Tag::coordinator ||
                    parse.tag(at + 1) == Tag::preposition;
  if (ends) append_word(out, parse.words[at].text);
}

/// "with a knee injury" of "will miss the final with a knee injury": of a contest, no side of it.
bool is_aside_with(const Parse& parse, const Chunk& chunk, std::uint32_t next) {
  const NounSense* noun = parse.words[chunk.head].entry->noun;
  return noun != nullptr && (noun->kind == "sport" || noun->kind == "contest") &&
         parse.tag(next) != Tag::name;
}

/// "between Peru and Chile": where the second of two ends, which "between" asks for.
std::uint32_t end_of_both(const Parse& parse, std::uint32_t end, std::string_view link) {
  const std::uint32_t next = end + 1;
  const bool both = link == "between" && parse.tag(end) == Tag::coordinator &&
                    next < parse.size() && parse.chunk_at[next] != k_nothing;
  if (!both) return end;
  std::uint32_t last = parse.chunks[parse.chunk_at[next]].range.last;
  const bool titled = parse.tag(last) == Tag::name && parse.chunk_at[last] != k_nothing;
  if (titled) last = parse.chunks[parse.chunk_at[last]].range.last;  // "vice-premier Liu He"
  return last;
}

/// "exploded" of "A rig exploded, killing 11": what a gerund of harm came of, which the thing that
/// stands before has not done of itself; nullptr where there is none.
const VerbGroup* accident_of(const Parse& parse, const VerbGroup& group) {
  static constexpr std::array<std::string_view, 2> k_mishaps{"accident", "disaster"};
  static constexpr auto k_falling = std::to_array<std::string_view>(
      {"burst", "collapse", "fall", "flip", "overturn", "plunge", "roll", "slide", "topple"});
  const VerbGroup* first = parse.groups.data();
  const bool own =
      !std::less<>{}(&group, first) && std::less<>{}(&group, first + parse.groups.size());
  if (!own || group.finite || group.sense == nullptr || !is_harm(group.sense->kind) ||
      parse.words[group.head].form != k_ing || group.subject.empty() ||
      !object_follows(parse, group.range.last))
    return nullptr;
  const std::uint32_t main = main_of(parse, static_cast<std::uint32_t>(&group - first));
  if (main == k_nothing) return nullptr;
  const VerbGroup& cause = parse.groups[main];
  const bool same = cause.subject.first == group.subject.first && cause.range.last <= group.head;
  const bool acts = object_follows(parse, cause.range.last);  // "destroyed the rig, killing 11"
  return same && !acts && cause.finite && !cause.passive && cause.sense != nullptr &&
                 (is_one_of(k_mishaps, cause.sense->kind) ||
                  is_one_of(k_falling, cause.sense->lemma))
             ? &cause
             : nullptr;
}

}  // namespace

std::string PhraseBuilder::clause(const VerbGroup& group, bool past) const {
  const Parse& parse = context_.parse;
  if (group.governed_by != k_nothing && group.governor != nullptr && !group.governor->dropped &&
      wants_of_another(parse, group))
    return clause(parse.groups[group.governed_by], past);
  if (leads_straight_on(parse, group)) return clause(parse.groups[group.governs], past);
  constexpr std::size_t k_usual_line = 80;
  std::string out;
  out.reserve(k_usual_line);
  append_subject(context_, group, out);
  append_words(context_, group.question, out);
  if (group.shown) {
    capitalise(out);
    return out;
  }
  const std::size_t subject = out.size();
  if (const VerbGroup* accident = accident_of(parse, group)) {
    append_verb(parse, *accident, past, out);
    out.append(1, ',');
    append_word(out, parse.words[group.head].text);
  } else {
    append_verb(parse, group, past, out);
  }
  append_appointed(parse, group, out);
  const std::size_t verb = out.size();
  const bool whole = group.finite || group.governed_by != k_nothing;
  const bool gap =
      !group.gap.empty() && !group.passive && whole &&
      (group.gap.first >= group.subject.last || group.gap.last <= group.subject.first) &&
      takes_gap(parse, group);
  const bool prepositional =
      !group.object.empty() && parse.chunk_at[group.object.first] == k_nothing;
  if (gap && prepositional) append_words(context_, group.gap, out);
  if (!group.aside.empty()) append_words(context_, {group.object.first, group.aside.first}, out);
  std::uint32_t from = group.aside.empty() ? group.object.first : group.aside.last;
  if (group.aside.empty()) from = append_object_meant(context_, group, subject, out);
  if (from == group.object.first) from = append_spent(parse, group, out);
  if (from == group.object.first) from = append_observed(parse, group, out);
  append_words(context_, completed(parse, shortened(parse, {from, group.object.last})), out);
  append_particle(parse, group, out.size() == verb, out);
  if (gap && out.size() == verb)
    append_words(context_, group.gap, out);  // "the lander that the firm unveiled"
  if (out.size() == verb && group.sense != nullptr && parse.tag(group.head) == Tag::be) {
    out.resize(subject);  // "the vote is on Monday"
    if (is_deadline(parse, group.subject)) {
      capitalise(out);
      return out;
    }
    const bool runs = is_for_a_length(parse, group);  // "the contract is for three years"
    const bool several = plural(parse, group.subject);
    append_word(out, group.mood == Mood::will ? (runs ? "will run" : "will take place")
                     : past                   ? (runs ? "ran" : "took place")
                     : several                ? (runs ? "run" : "take place")
                                              : (runs ? "runs" : "takes place"));
  }
  capitalise(out);
  return out;
}

void PhraseBuilder::add_said(const VerbGroup& group, std::string& line) const {
  const Parse& parse = context_.parse;
  const std::uint32_t end = std::max(group.range.last, group.object.last);
  const bool timed = parse.tag(end - 1) == Tag::time;
  const bool dependent =  // "When it began on Friday the firm"
      timed && group.link != Link::none && !is_report(group) && parse.tag(end) != Tag::subordinator;
  const bool next = !dependent && (end == group.range.last || timed);
  if (next) append_words(context_, clause_at(parse, end), line);  // "ruled on Friday that"
}

std::string PhraseBuilder::alone(const VerbGroup& group, Mood mood) const {
  VerbGroup alone = group;
  alone.governor = nullptr;
  alone.governed_by = k_nothing;
  alone.infinitive = false;
  alone.finite = true;
  alone.mood = mood;
  if (context_.parse.tag(alone.range.first) == Tag::to) ++alone.range.first;
  return clause(alone, false);
}

std::string PhraseBuilder::noun(const Chunk& chunk) const {
  const Parse& parse = context_.parse;
  WordRange range = chunk.range;
  const bool part = range.first > 1 && parse.words[range.first - 1].text == "of" &&
                    parse.words[range.first - 2].is(k_noun) &&
                    parse.chunk_at[range.first - 2] != k_nothing;
  if (part) range.first = parse.chunks[parse.chunk_at[range.first - 2]].range.first;
  std::uint32_t tail = range.last;
  if (parse.tag(tail) == Tag::preposition) {  // "deadline of October 10 for bids"
    std::uint32_t end = tail + 1;
    while (parse.tag(end) == Tag::time) ++end;
    if (end > tail + 1 && end < parse.size()) tail = end;
  }
  if (parse.tag(tail) == Tag::preposition) {  // "crash of Flight 447"
    const WordText& link = parse.words[tail].text;
    const std::uint32_t next = tail + 1;
    const bool belongs = link == "of" || link == "in" || link == "between" || link == "on" ||
                         link == "for" || (link == "with" && !is_aside_with(parse, chunk, next)) ||
                         link == "against" || link == "at" || link == "by";
    if (belongs && next < parse.size() && parse.chunk_at[next] != k_nothing) {
      range.last = end_of_both(parse, parse.chunks[parse.chunk_at[next]].range.last, link);
      const std::uint32_t of = range.last + 1;  // "a rally in support of the strike"
      if (link == "in" && of < parse.size() && parse.words[range.last].text == "of" &&
          parse.chunk_at[of] != k_nothing)
        range.last = parse.chunks[parse.chunk_at[of]].range.last;
    }
  }
  while (range.first < range.last && is_article(parse.words[range.first])) ++range.first;
  std::string out;
  if (parse.tag(range.first) == Tag::possessive) {  // "his loss to Peru"
    const std::string_view owner = context_.discourse.owner(parse.words[range.first].text);
    if (!owner.empty()) {
      append_owner(owner, out);
      ++range.first;
    }
  }
  append_words(context_, range, out);
  capitalise(out);
  return out;
}

std::string PhraseBuilder::subject(const VerbGroup& group) const {
  std::string out;
  append_subject(context_, group, out);
  return out;
}

std::string PhraseBuilder::words(WordRange range) const {
  std::string out;
  append_words(context_, range, out);
  return out;
}

}  // namespace dateline::events

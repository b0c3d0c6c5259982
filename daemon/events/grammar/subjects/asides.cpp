// SPDX-License-Identifier: Apache-2.0
#include "grammar/subjects/asides.hpp"

#include "grammar/clause_words.hpp"
#include "grammar/named_before.hpp"
#include "lexicon/gazetteer.hpp"
#include "lexicon/given_names.hpp"
#include "lexicon/word_lists.hpp"
#include "tables/tables.hpp"

#include <string_view>

namespace dateline::events {
namespace {

// An apposition between commas is not longer.
constexpr std::uint32_t k_longest_apposition = 25;

// Nor is who says it, between commas: "the minister of finance said".
constexpr std::uint32_t k_longest_speaker = 8;

bool names_place(std::string_view text) { return is_place(look_up_name(text).kind); }

/// "Paris, Texas,": the comma stands inside a name.
bool names_region(const Parse& parse, WordRange aside) {
  return aside.last - aside.first == 1 && parse.words[aside.first].tag == Tag::name &&
         parse.words[aside.first - 2].tag == Tag::name &&
         names_place(parse.words[aside.first].text);
}

/// "most of them leased": tells of a part of what stands before.
bool tells_part(const Parse& parse, std::uint32_t at) {
  return at + 2 < parse.size() && parse.words[at + 1].text == "of" &&
         (parse.words[at].tag == Tag::determiner || parse.words[at].tag == Tag::number ||
          parse.words[at].tag == Tag::adverb) &&
         (parse.words[at + 2].tag == Tag::pronoun || is_who(parse.words[at + 2]));
}

/// "Ana Ruiz, 45, of Riga, Latvia,": one past the name that age and home at `end` tell more of;
/// `end` where they do not.
std::uint32_t before_particulars(const Parse& parse, std::uint32_t end) {
  const std::uint32_t limit = end > k_longest_apposition ? end - k_longest_apposition : 0;
  std::uint32_t name = end;
  for (std::uint32_t at = end; at-- > limit;) {
    const Word& word = parse.words[at];
    if (!word.is_mark(',')) {
      if (word.tag == Tag::mark || parse.group_at[at] != k_nothing) break;
      continue;
    }
    const Word& next = parse.words[at + 1];
    const bool age = next.number && at + 2 < parse.size() && parse.is_mark(at + 2, ',');
    const bool home = next.text == "of" || next.text == "from";
    if (!age && !home) break;
    if (follows_chunk(parse, at) && parse.words[at - 1].tag == Tag::name) name = at;
  }
  return name;
}

/// "an independent, respected committee": the comma stands inside a noun phrase; not in "the other,
/// a man from Lima,".
bool is_first_of_list(const Parse& parse, std::uint32_t at) {
  return parse.words[at].tag == Tag::adjective && parse.tag(at + 2) != Tag::determiner &&
         parse.words[parse.chunks[parse.chunk_at[at]].range.first].tag == Tag::determiner;
}

}  // namespace

std::uint32_t before_adjunct(const Parse& parse, std::uint32_t end) {
  const std::uint32_t limit = end > k_longest_apposition ? end - k_longest_apposition : 0;
  for (std::uint32_t at = end; at-- > limit;) {
    const std::uint32_t group = parse.group_at[at];
    if (group == k_nothing) {
      if (parse.words[at].tag == Tag::mark && !parse.words[at].is_mark(',')) break;
      continue;
    }
    const VerbGroup& other = parse.groups[group];
    if (other.finite || other.infinitive) break;
    const std::uint32_t first = other.range.first;
    if (first > 1 && parse.words[first - 1].is_mark(',') && follows_chunk(parse, first - 1))
      return first - 1;
    if (first == 0 || parse.words[first - 1].tag != Tag::coordinator) break;
    at = first;
  }
  return end;
}

std::uint32_t before_speaker(const Parse& parse, std::uint32_t end) {
  if (end < 3 || !parse.words[end - 1].is_mark(',')) return end;
  std::uint32_t at = end - 1;
  bool report = false;
  const std::uint32_t limit = end > k_longest_speaker ? end - k_longest_speaker : 0;
  while (at > limit && parse.words[at - 1].tag != Tag::mark) {
    --at;
    const std::uint32_t group = parse.group_at[at];
    if (group == k_nothing) continue;
    const VerbSense* sense = parse.groups[group].sense;
    const bool tells = sense != nullptr && (sense->nature == Nature::report ||
                                            parse.words[parse.groups[group].head].text == "heard");
    if (!tells || report) return end;  // "the court heard" too
    report = true;
  }
  const bool aside =
      report && at > 1 && parse.words[at - 1].is_mark(',') && !is_who(parse.words[at]);
  return aside && parse.chunk_at[at - 2] != k_nothing ? at - 1 : end;
}

namespace {

/// "three countries, Chile, Peru, and Norway,": the comma behind those whom the list that ends at
/// `comma` names; `comma` where it names nobody.
std::uint32_t opens_list(const Parse& parse, std::uint32_t comma) {
  std::uint32_t open = comma;
  while (follows_chunk(parse, open) && parse.tag(open - 1) == Tag::name) {
    const std::uint32_t first = parse.chunks[parse.chunk_at[open - 1]].range.first;
    if (first == 0 || !parse.is_mark(first - 1, ',')) return comma;
    open = first - 1;
  }
  if (!follows_chunk(parse, open)) return comma;
  const Word& head = parse.words[parse.chunks[parse.chunk_at[open - 1]].head];
  return head.tag == Tag::noun && is_plural(head) ? open : comma;
}

/// "Reed, whose film was shown in Oslo, Riga and Lima, won": the comma that opens the relative
/// clause which the list from `at` on ends; k_nothing where there is none.
std::uint32_t opens_relative(const Parse& parse, std::uint32_t at, std::uint32_t limit) {
  bool verb = false;
  while (at-- > limit && at > 0) {
    const Word& word = parse.words[at];
    const bool inside = word.is_mark(',') || word.is_mark('-') || word.is_mark('"');
    if (word.tag == Tag::mark && !inside) break;
    const std::uint32_t group = parse.group_at[at];
    verb = verb || (group != k_nothing && parse.groups[group].finite);
    if ((is_who(word) || word.text == "whose") && parse.is_mark(at - 1, ','))
      return verb && follows_chunk(parse, at - 1) ? at - 1 : k_nothing;
  }
  return k_nothing;
}

/// "Ana Ruiz, head of a union of nurses, doctors and porters, quit": the comma behind the name that
/// an apposition tells more of which a list ends; `at`: the first comma of that. k_nothing where
/// there is none.
std::uint32_t opens_description(const Parse& parse, std::uint32_t at, std::uint32_t limit) {
  bool of = false;
  while (at-- > limit && at > 0) {
    if (parse.group_at[at] != k_nothing) break;
    of = of || parse.words[at].text == "of";
    if (parse.tag(at) != Tag::mark) continue;
    const bool named = parse.is_mark(at, ',') && follows_chunk(parse, at) &&
                       parse.tag(parse.chunks[parse.chunk_at[at - 1]].head) == Tag::name;
    const std::uint32_t told = parse.chunk_at[at + 1];
    return of && named && told != k_nothing && parse.tag(parse.chunks[told].head) == Tag::noun
               ? at
               : k_nothing;
  }
  return k_nothing;
}

}  // namespace

namespace {

/// A dash of a pair, which stands for a comma.
bool is_dash(const Parse& parse, std::uint32_t at) {
  return parse.is_mark(at, ',') && parse.words[at].text != ",";
}

/// "The hall, shut since a fire gutted it in May,": a participle opens the aside between the commas
/// at `open` and `close`, and the finite verb in it has a clause of its own.
bool holds_clause(const Parse& parse, std::uint32_t open, std::uint32_t close) {
  std::uint32_t at = open + 1;
  while (parse.tag(at) == Tag::adverb) ++at;
  const std::uint32_t opening = parse.group_at[at];
  if (opening == k_nothing || !parse.groups[opening].reduced) return false;
  for (at = parse.groups[opening].range.last; at < close; ++at) {
    const Word& word = parse.words[at];
    if (word.is(k_subordinator) || is_who(word)) return true;
    const std::uint32_t group = parse.group_at[at];
    if (group != k_nothing && parse.groups[group].finite) return false;
  }
  return false;
}

}  // namespace

std::uint32_t skip_apposition(const Parse& parse, std::uint32_t comma) {
  const std::uint32_t limit = comma > k_longest_apposition ? comma - k_longest_apposition : 0;
  if (is_dash(parse, comma)) {  // the commas inside are of what it sets off
    std::uint32_t open = comma;
    while (open > limit && !is_dash(parse, open - 1)) --open;
    return open > limit && follows_chunk(parse, open - 1) ? open - 1 : comma + 1;
  }
  bool verb = false;
  for (std::uint32_t at = comma; at-- > limit;) {
    if (parse.words[at].is_mark(',') && at > 0) {
      if (names_region(parse, {at + 1, comma})) continue;
      if (parse.tag(at - 1) == Tag::number && parse.tag(at + 1) == Tag::number)
        continue;  // "aged 24, 31 and 46,"
      if (parse.tag(at + 1) == Tag::coordinator)
        if (const std::uint32_t open = opens_list(parse, at); open < at) return open;
      const bool relative = is_who(parse.words[at + 1]) || parse.words[at + 1].text == "whose" ||
                            parse.words[at + 1].tag == Tag::preposition ||
                            tells_part(parse, at + 1);
      const std::uint32_t day =  // "The attack on Monday, in which six were killed,"
          relative && parse.tag(at - 1) == Tag::time ? skip_back(parse, at) : at;
      if (day < at && follows_chunk(parse, day)) return before_particulars(parse, day);
      const bool noun_before = follows_chunk(parse, before_closing_quote(parse, at));
      if (follows_chunk(parse, at) &&
          opens_scene(parse, parse.chunks[parse.chunk_at[at - 1]].range))
        return comma + 1;
      if (noun_before && verb && !relative && !holds_clause(parse, at, comma)) return comma + 1;
      if (noun_before && holds_coordinator(parse, {at + 1, comma})) {
        std::uint32_t open = opens_relative(parse, at, limit);
        if (open == k_nothing && parse.tag(at + 1) != Tag::coordinator)
          open = opens_description(parse, at, limit);
        if (open != k_nothing) return before_particulars(parse, open);
      }
      if (noun_before && !is_first_of_list(parse, at - 1)) return before_particulars(parse, at);
      if (verb) return comma + 1;
    } else if (parse.words[at].tag == Tag::mark && !parse.words[at].is_mark('-') &&
               !parse.words[at].is_mark('"')) {
      break;
    }
    const bool linked = follows_chunk(parse, at) || parse.tag(at - 1) == Tag::preposition;
    const bool that = parse.words[at].text == "that" && follows_chunk(parse, at);
    const bool relates = is_who(parse.words[at]) || parse.words[at].text == "whose" || that;
    if (relates && at > 0 && linked) verb = false;  // "a man who sold it,"
    const std::uint32_t group = parse.group_at[at];
    if (group != k_nothing && parse.groups[group].finite) verb = true;
  }
  return comma + 1;
}

std::uint32_t before_description(const Parse& parse, std::uint32_t comma) {
  const std::uint32_t limit = comma > k_longest_apposition ? comma - k_longest_apposition : 0;
  std::uint32_t first = comma;
  const auto inside = [&](std::uint32_t at) {  // "the first woman to lead Peru"
    return parse.tag(at) != Tag::mark && parse.tag(at) != Tag::coordinator &&
           (parse.group_at[at] == k_nothing || parse.groups[parse.group_at[at]].infinitive);
  };
  while (first > limit && inside(first - 1)) --first;
  if (first < 2 || first + 1 >= comma || !parse.is_mark(first - 1, ',') ||
      !follows_chunk(parse, first - 1))
    return comma;
  const Word& opening = parse.words[first];
  const bool one_of =
      language::equal_folded(opening.text, "one") && parse.words[first + 1].text == "of";
  const Chunk& named = parse.chunks[parse.chunk_at[first - 2]];
  const std::uint32_t border = skip_back(parse, named.range.first);
  const bool tied =  // "a statue of Ana Ruiz, the head of the bank, who died,"
      border > 1 && parse.tag(border - 1) == Tag::preposition && follows_chunk(parse, border - 1) &&
      skip_back(parse, parse.chunks[parse.chunk_at[border - 2]].range.first) == 0;
  const bool opens = border == 0 || is_border(parse.words[border - 1]) || tied;
  const bool described =
      one_of || ((is_article(opening) || opening.tag == Tag::possessive) &&
                 parse.chunk_at[first] != k_nothing &&
                 parse.tag(parse.chunks[parse.chunk_at[first]].head) == Tag::noun);
  return opens && described && parse.tag(named.head) == Tag::name ? first - 1 : comma;
}

std::uint32_t before_joint_aside(const Parse& parse, std::uint32_t first) {
  if (first < 4 || parse.words[first - 1].text != "and" || !parse.is_mark(first - 2, ','))
    return first;
  const std::uint32_t open = skip_apposition(parse, first - 2);
  if (open >= first - 2 || !follows_chunk(parse, open)) return first;
  const Chunk& named = parse.chunks[parse.chunk_at[open - 1]];
  const std::uint32_t opening = skip_back(parse, named.range.first);
  const bool opens = opening == 0 || is_border(parse.words[opening - 1]);
  return opens && parse.tag(named.head) == Tag::name ? named.range.first : first;
}

std::uint32_t before_outcome(const Parse& parse, std::uint32_t index, std::uint32_t comma) {
  if (index < 2) return comma;
  const VerbGroup& outcome = parse.groups[index - 1];
  const VerbGroup& told = parse.groups[index - 2];
  const std::uint32_t first = outcome.range.first;
  const bool follows = !outcome.finite && parse.words[outcome.head].form == k_ing && first > 0 &&
                       parse.is_mark(first - 1, ',') && told.finite && told.relative;
  if (!follows) return comma;
  for (std::uint32_t at = told.range.last; at < comma; ++at)
    if (is_border(parse.words[at]) && at + 1 != first) return comma;
  return skip_back(parse, first - 1);
}

bool names_inner(const Parse& parse, const Chunk& before, WordRange aside) {
  const Word& head = parse.words[before.head];
  if (aside.empty() || parse.tag(aside.first) != Tag::name || head.tag == Tag::name) return false;
  const bool someone = gender_of_given_name(parse.words[aside.first].text).has_value();
  return !someone || head.is(k_title | k_group_noun) || is_one_of(person_words(), head.text) ||
         is_one_of(kin_words(), head.text);
}

}  // namespace dateline::events

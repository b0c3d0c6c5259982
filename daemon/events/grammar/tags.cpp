// SPDX-License-Identifier: Apache-2.0
#include "grammar/tags.hpp"

#include "grammar/adverb_tags.hpp"
#include "grammar/clause_words.hpp"
#include "grammar/gerund_tags.hpp"
#include "grammar/headline_verbs.hpp"
#include "grammar/modal_nouns.hpp"
#include "grammar/name_tags.hpp"
#include "grammar/verb_tags.hpp"
#include "lexicon/word_lists.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

namespace dateline::events {
namespace {

/// "the company's future": what somebody has, and no time of what is told.
bool is_owned_time(const TagContext& in, std::size_t at) noexcept {
  return at > 0 && in.words[at - 1].possessive &&
         (in.words[at].text == "future" || in.words[at].text == "past");
}

constexpr std::array<std::string_view, 9> k_adjective_endings{"al",   "ive",  "ous",  "ful", "ic",
                                                              "able", "ible", "less", "ary"};

// Classes whose tag needs no context, in order of precedence.
constexpr auto k_closed = std::to_array<std::pair<std::uint32_t, Tag>>({
    {k_be, Tag::be},
    {k_have, Tag::have},
    {k_do, Tag::do_},
    {k_modal, Tag::modal},
    {k_negation, Tag::negation},
    {k_possessive, Tag::possessive},
    {k_subject_pronoun, Tag::pronoun},
    {k_object_pronoun, Tag::pronoun},
    {k_determiner, Tag::determiner},
    {k_coordinator, Tag::coordinator},
    {k_relative, Tag::relative},
    {k_preposition, Tag::preposition},
    {k_subordinator, Tag::subordinator},
    {k_number_word, Tag::number},
});

// Before a clause, or with "of" before a noun: "because of a storm".
constexpr std::array<std::string_view, 1> k_before_of{"because"};

// Before a period in which something went on.
constexpr std::array<std::string_view, 4> k_during{"for", "in", "during", "over"};

constexpr std::uint32_t k_any_closed = [] {
  std::uint32_t classes = 0;
  for (const auto& row : k_closed) classes |= row.first;
  return classes;
}();

/// "Marks & Spencer".
bool joins_firm(const TagContext& in, std::size_t at) {
  return in.words[at].mark == '&' && at > 0 && in.words[at - 1].tag == Tag::name &&
         !in.words[at - 1].possessive && at + 1 < in.words.size() && in.words[at + 1].capitalised;
}

/// "she'd left", "he'd pay", "it's been shut": by the verb behind it.
std::optional<Tag> tag_clitic(const TagContext& in, std::size_t at) {
  const Word& word = in.words[at];
  if (!word.is(k_be | k_have)) return std::nullopt;
  if (!word.text.starts_with('\'') && !word.text.starts_with("’")) return std::nullopt;
  std::size_t verb = at + 1;
  while (verb < in.words.size() && in.words[verb].is(k_adverb | k_negation)) ++verb;
  if (verb == in.words.size()) return std::nullopt;
  const Word& next = in.words[verb];
  if (word.is(k_be)) {
    const bool done = next.text == "been" || next.text == "had" || next.text == "got" ||
                      ((next.entry->forms & k_participle) != 0 && next.entry->verb != nullptr &&
                       next.entry->verb->intransitive);  // "she's resigned"
    return word.text.ends_with('s') && done ? std::optional(Tag::have) : std::nullopt;
  }
  const bool ahead = (next.entry->forms & (k_base | k_participle)) == k_base || next.text == "be";
  return word.text.ends_with('d') && ahead ? std::optional(Tag::modal) : std::nullopt;
}

/// "will use that experience", "during that period": no clause begins there.
bool points_at_noun(const TagContext& in, std::size_t at) {
  const Word* last = in.before_word();
  if (last == nullptr || in.words[at].text != "that") return false;
  if (at + 1 < in.words.size() && in.words[at + 1].text == "same") return true;
  if (last->tag == Tag::preposition && in.behind == at)
    return last->text != "in" && !last->is(k_subordinator) && in.noun_follows(at);
  if (last->tag != Tag::verb || !is_deed(last->entry->verb->nature) || at + 2 >= in.words.size())
    return false;
  const Word& next = in.words[at + 1];
  const bool noun =
      !next.capitalised && next.mark == 0 && !is_plural(next) &&
      (next.is(k_noun) || next.entry->noun != nullptr || next.entry == &empty_entry());
  return noun && (in.words[at + 2].mark != 0 || in.words[at + 2].timex >= 0 ||
                  in.words[at + 2].is(k_preposition | k_coordinator));
}

/// "That plan was dropped.": one noun and its verb behind the first word.
bool points_at_subject(const TagContext& in, std::size_t at) {
  if (at != 0 || in.words.size() < 4 || in.words.front().text != "That") return false;
  const Word& noun = in.words[1];
  const Word& verb = in.words[2];
  const bool one = !noun.capitalised && noun.mark == 0 && noun.timex < 0 && !is_plural(noun) &&
                   (noun.is(k_noun) || noun.entry->noun != nullptr || noun.entry->thing);
  return one && (verb.is(k_be | k_have | k_modal) ||
                 (verb.entry->verb != nullptr && verb.entry->noun == nullptr &&
                  (verb.entry->forms & (k_past | k_third)) != 0));
}

/// "the depot, half finished, was sold": how far, and no half of them.
bool tells_how_far(const TagContext& in, std::size_t at) {
  return in.words[at].text == "half" && at > 0 && at + 1 < in.words.size() &&
         in.words[at - 1].is_mark(',') && (forms_of(in.words[at + 1]) & k_participle) != 0;
}

/// "no longer sells": denies the verb, and belongs to no noun.
bool leads_no_longer(const TagContext& in, std::size_t at) {
  return at + 1 < in.words.size() && in.words[at + 1].text == "longer" &&
         language::equal_folded(in.words[at].text, "no");
}

/// "named for her in Calama", "sued her.": nothing of hers follows.
bool owns_nothing(const TagContext& in, std::size_t at) {
  if (at + 1 >= in.words.size()) return true;
  const Word& next = in.words[at + 1];
  return (next.mark != 0 && !next.is_mark('"')) ||
         next.is(k_determiner | k_possessive | k_preposition | k_coordinator | k_subordinator);
}

/// "for the quarter ended May 5", "in the year ended on May 5", "for the fiscal year starting July
/// 1": tells which period that is.
bool closes_period(const TagContext& in, std::size_t at) {
  if (at < 3 || at + 2 >= in.words.size()) return false;
  const bool opens = (in.words[at].entry->forms & k_ing) != 0 && in.words[at].text != "ending";
  if (opens && in.words[at - 1].text != "year" && in.words[at - 1].text != "quarter") return false;
  const std::size_t day = in.words[at + 1].text == "on" ? at + 2 : at + 1;
  if (in.words[day].timex < 0 || !is_one_of(closing_words(), in.words[at]) ||
      !is_one_of(period_words(), in.words[at - 1]))
    return false;
  constexpr std::size_t k_longest_period = 5;
  for (std::size_t first = at - 1; first > 0 && at - first < k_longest_period; --first) {
    const Word& before = in.words[first - 1];
    if (before.tag == Tag::preposition) return is_one_of(k_during, before);
    if (before.tag == Tag::verb || before.tag == Tag::mark) return false;
  }
  return false;
}

/// "one man", "the next one", "no one"; none where it is a pronoun: "one of them".
std::optional<Tag> tag_one(const TagContext& in, std::size_t at) {
  if (in.noun_follows(at) && (!in.verb_follows(at) || in.words[at + 1].entry->noun != nullptr))
    return Tag::number;
  const Word* last = in.before_word();
  const bool closes =
      last != nullptr && (last->tag == Tag::adjective || last->tag == Tag::number ||
                          (last->tag == Tag::determiner &&
                           (last->is(k_article) || language::equal_folded(last->text, "no"))));
  return closes ? std::optional{Tag::noun} : std::nullopt;
}

/// "chair", "book": a noun of the tables, and no other word.
bool is_mere_noun(const Word& word) noexcept {
  return word.entry->verb == nullptr && word.mark == 0 && !word.number && !word.capitalised &&
         word.timex < 0 && !is_plural(word) && !word.is(k_any_closed | k_adverb | k_adjective) &&
         (word.entry->noun != nullptr || word.entry->thing ||
          word.is(k_noun | k_title | k_group_noun | k_organization_word));
}

/// A word of no table is a verb after a modal, or by its ending; so is a noun there: "will chair".
/// "visited it unannounced", "an untested plan": what no verb "to untest" lies behind.
bool is_left_undone(const TagContext& in, const Word& word) {
  if (!word.text.starts_with("un") || word.text.starts_with("under")) return false;
  const auto at = static_cast<std::size_t>(&word - in.words.data());
  const bool acts = at + 1 < in.words.size() &&  // "unfurled a flag"
                    in.words[at + 1].is(k_determiner | k_possessive | k_object_pronoun);
  return !acts && in.before() != Tag::be && in.before() != Tag::have;
}

void guess_verb(const TagContext& in, Word& word) {
  if (in.before() == Tag::modal && is_mere_noun(word)) word.entry = &unknown_verb();
  if (in.before() == Tag::to && is_mere_noun(word)) word.entry = &unknown_verb();
  if (word.entry != &empty_entry() || word.capitalised || word.text.ends_with("ly")) return;
  if (in.before() == Tag::modal || in.before() == Tag::do_ || in.before() == Tag::to)
    word.entry = &unknown_verb();
  else if (word.text.size() > 4 && word.text.ends_with("ed") && !word.text.ends_with("eed") &&
           !is_left_undone(in, word))
    word.entry = &unknown_past();
  else if (word.text.size() > 5 && word.text.ends_with("ing"))
    word.entry = &unknown_ing();
}

/// "to finance chief Anna Holm": a noun before a title, not a verb with an object.
bool titles_somebody(const TagContext& in, std::size_t at) {
  return at + 2 < in.words.size() && !in.words[at].capitalised && in.words[at].mark == 0 &&
         in.words[at + 1].is(k_title) && !in.words[at + 1].capitalised &&
         in.words[at + 2].capitalised;
}

/// What no table knows as a verb, with an object behind it: "to distort the truth", "to chair it".
bool unknown_infinitive(const TagContext& in, std::size_t at) {
  const Word& word = in.words[at];
  if (word.entry != &empty_entry() && !is_mere_noun(word)) return false;
  if (word.capitalised || word.mark != 0 || word.number || word.timex >= 0 ||
      at + 1 >= in.words.size())
    return false;
  return in.words[at + 1].is(k_determiner | k_possessive | k_object_pronoun);
}

bool leads_infinitive(const TagContext& in, std::size_t at) {
  if (titles_somebody(in, at + 1)) return false;
  for (std::size_t next = at + 1; next < in.words.size() && next < at + 4; ++next) {
    const Entry& entry = *in.words[next].entry;
    if (unknown_infinitive(in, next)) return true;
    if (in.words[next].capitalised && !in.headline) return false;
    if ((entry.forms & k_base) != 0 || entry.is(k_be | k_have | k_do))
      return !entry.is(k_determiner);
    if (!entry.is(k_adverb) && !in.words[next].text.ends_with("ly")) break;
  }
  return false;
}

bool ends_like_adjective(const Word& word) noexcept {
  return std::any_of(k_adjective_endings.begin(), k_adjective_endings.end(),
                     [&](std::string_view ending) {
                       return word.text.size() > ending.size() + 3 &&
                              word.text.back() == ending.back() && word.text.ends_with(ending);
                     });
}

/// No more of a noun phrase stands behind: a verb does, or what leads on, or nothing.
bool phrase_ends(const TagContext& in, std::size_t at) {
  const std::size_t next = at + 1;
  if (next >= in.words.size() || (!in.noun_follows(at) && in.words[next].mark == 0)) return true;
  const Word& word = in.words[next];
  if (word.mark != 0) return !word.is_mark(',') && !word.is_mark('-');
  return carries_verb(word) && !may_be_noun(word);
}

/// "The library opened", "a hospital in Leeds": ends like an adjective, but what could be the noun
/// is missing.
bool heads_phrase(const TagContext& in, std::size_t at) {
  const Tag before = at > 0 ? in.words[at - 1].tag : Tag::mark;
  const bool inside = before == Tag::determiner || before == Tag::possessive ||
                      before == Tag::adjective || before == Tag::noun || before == Tag::number ||
                      (at > 0 && in.words[at - 1].possessive);
  if (!inside) return false;
  const std::size_t next = at + 1;
  const bool joined = next + 1 < in.words.size() &&
                      (in.words[next].is(k_coordinator) || in.words[next].is_mark(','));
  if (!joined) return phrase_ends(in, at);
  const Word& other = in.words[next + 1];  // "political and economic ties", "the hospital, which"
  if (other.is(k_adjective) || ends_like_adjective(other)) return false;
  return in.words[next].is_mark(',') || other.is(k_determiner | k_possessive) ||
         phrase_ends(in, next + 1);
}

/// "Iran's military fired missiles", "the military said that": the body, before its verb.
bool names_the_forces(const TagContext& in, std::size_t at) {
  if (at == 0 || at + 1 >= in.words.size() || in.words[at].text != "military") return false;
  const Word& before = in.words[at - 1];
  const Word& verb = in.words[at + 1];
  const bool owned = before.is(k_article) || before.possessive || before.tag == Tag::possessive ||
                     before.tag == Tag::name;
  return owned && !verb.is(k_adjective) &&
         (verb.is(k_be | k_have | k_modal) || (verb.entry->forms & (k_past | k_third)) != 0);
}

/// "The military seized power", "the poor voted": no noun, but what the only verb tells of.
bool stands_for_many(const TagContext& in, std::size_t at) {
  const std::size_t next = at + 1;
  if (at == 0 || next >= in.words.size() || in.headline) return false;
  const Word& verb = in.words[next];
  if ((verb.entry->forms & k_past) == 0 || may_be_noun(verb) || verb.is(k_adjective)) return false;
  std::size_t first = at;
  while (first > 0 && in.words[first - 1].tag == Tag::name) --first;  // "the Turkish military"
  const bool definite = first > 0 && is_the(in.words[first - 1]);
  return definite && in.is_last_verb(next) && !in.clause_has_verb();
}

/// "a new set of orders", "the cut of the cloth": a participle counts nothing.
bool counts_of(const TagContext& in, std::size_t at) {
  const Tag before = in.before();
  return at + 1 < in.words.size() && in.words[at + 1].text == "of" &&
         (before == Tag::adjective ||
          (before == Tag::determiner && in.before_word()->is(k_article)));
}

bool is_adjective(const TagContext& in, std::size_t at) {
  const Word& word = in.words[at];
  if (may_be_noun(word) || stands_for_many(in, at) || names_the_forces(in, at)) return false;
  if (word.is(k_adjective)) return true;
  if ((word.entry->forms & (k_past | k_participle | k_ing)) != 0) return !counts_of(in, at);
  return ends_like_adjective(word) && !heads_phrase(in, at);
}

/// "walks past flooded shops", but not "the past", "in years past".
bool leads_past(const TagContext& in, std::size_t at) {
  return in.words[at].text == "past" && in.before() == Tag::verb && at + 1 < in.words.size() &&
         in.words[at + 1].mark == 0 && in.words[at + 1].timex < 0;
}

/// "resigned", but not "upset", "cut", "used".
bool is_plain_past(const Word& word) noexcept {
  return (word.entry->forms & k_past) != 0 && (word.entry->forms & k_base) == 0 &&
         !may_be_noun(word) && !word.is(k_adjective);
}

Tag find_tag(const TagContext& in, std::size_t at) {
  Word& word = in.words[at];
  if (word.timex >= 0) return is_owned_time(in, at) ? Tag::noun : Tag::time;
  if (word.mark != 0) return joins_firm(in, at) ? Tag::name : Tag::mark;
  if (word.number && word.text.ends_with("-old"))  // "the 41-year-old won", "a 41-year-old judge"
    return at + 1 < in.words.size() && (in.verb_follows(at) || !in.noun_follows(at))
               ? Tag::noun
               : Tag::adjective;
  if (word.number) return Tag::number;
  if (is_name(in, at)) return Tag::name;
  if (closes_period(in, at) || leads_past(in, at)) return Tag::preposition;
  guess_verb(in, word);
  const Entry& entry = *word.entry;
  if (entry.is(k_to)) return leads_infinitive(in, at) ? Tag::to : Tag::preposition;
  const bool last = in.before() == Tag::to && entry.is(k_number_word) && in.object_follows(at);
  if ((in.before() == Tag::modal || last) && (entry.forms & k_base) != 0 && tag_verb(in, at))
    return Tag::verb;  // "will last", "to last four weeks"
  if (entry.is(k_object_pronoun) && entry.is(k_number_word))
    if (const std::optional<Tag> one = tag_one(in, at)) return *one;
  if (leads_no_longer(in, at)) return Tag::negation;
  if (serves_as_adverb(in, at) || tells_how_far(in, at)) return Tag::adverb;
  if (points_at_noun(in, at) || points_at_subject(in, at)) return Tag::determiner;
  if (entry.is(k_subordinator) && at + 1 < in.words.size() && in.words[at + 1].text == "of" &&
      is_one_of(k_before_of, word))
    return Tag::preposition;
  if (entry.is(k_possessive) && entry.is(k_object_pronoun) && owns_nothing(in, at))
    return Tag::pronoun;
  if (const std::optional<Tag> clitic = tag_clitic(in, at)) return *clitic;
  if (is_testament(in, at)) return Tag::noun;
  if (entry.is(k_any_closed))
    for (const auto& [classes, each] : k_closed)
      if (entry.is(classes) && !(entry.is(k_noun) && each == Tag::number)) return each;
  const bool aside = word.is(k_caption_mark) && at > 0 && in.words[at - 1].is_mark(',') &&
                     at + 1 < in.words.size() && in.words[at + 1].mark == ',';
  if (entry.verb != nullptr && !aside && tag_verb(in, at)) return Tag::verb;
  if (serves_as_noun(in, at)) return Tag::noun;
  if (entry.is(k_adverb) || (word.text.ends_with("ly") && entry.classes == 0)) return Tag::adverb;
  const bool gerund = (entry.forms & k_ing) != 0 &&
                      ((at > 0 && (!in.noun_follows(at) || is_plain_past(in.words[at + 1]))) ||
                       names_activity(in, at));
  return is_adjective(in, at) && !gerund ? Tag::adjective : Tag::noun;
}

/// Most words begin with capitals, or all but those of grammar, and nothing ends the sentence.
bool is_headline(std::span<const Word> words) noexcept {
  std::size_t capitals = 0;
  std::size_t letters = 0;
  std::size_t small = 0;
  for (const Word& word : words) {
    if (word.mark != 0 || word.number) continue;
    ++letters;
    if (word.capitalised)
      ++capitals;
    else if (word.is(k_any_closed | k_to))
      ++small;
  }
  const bool ends = !words.empty() && words.back().mark != 0;
  return !ends && letters > 3 &&
         (capitals * 4 > letters * 3 || (capitals > 3 && capitals + small == letters));
}

/// All of it is in capitals: they make no name.
bool is_in_capitals(std::span<const Word> words) noexcept {
  return std::all_of(words.begin(), words.end(), [](const Word& word) {
    return word.mark != 0 || word.number || word.all_caps || word.text.size() == 1;
  });
}

}  // namespace

void tag_words(std::span<Word> words, const Names& names, NamedOpeners& openers) {
  TagContext in{words, names, openers, is_headline(words)};
  in.capitals = in.headline && is_in_capitals(words);
  for (std::size_t at = 0; at < words.size(); ++at) {
    words[at].tag = find_tag(in, at);
    in.pass(at);
  }
  find_headline_verb(words);
  if (words.empty() || words[0].tag != Tag::name || words[0].entry != &empty_entry()) return;
  const bool joined = words[0].text.find('-') != std::string_view::npos;  // "Pro-government"
  if (!joined) openers.try_emplace(words[0].hash);
}

}  // namespace dateline::events

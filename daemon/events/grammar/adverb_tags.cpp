// SPDX-License-Identifier: Apache-2.0
#include "grammar/adverb_tags.hpp"

#include "grammar/clause_words.hpp"
#include "lexicon/word_lists.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline::events {
namespace {

// Of the subject, also where they stand behind it.
constexpr std::array<std::string_view, 3> k_floating{"both", "all", "each"};

constexpr std::array<std::string_view, 3> k_ranks{"first", "next", "last"};

/// "for Monday" of "a trial, first set for Monday,".
bool leads_to_day(const TagContext& in, std::size_t at) {
  return at + 1 < in.words.size() && in.words[at].text == "for" && in.words[at + 1].timex >= 0;
}

/// "was first shown", "has last met", "who last won".
bool stands_in_verb(const TagContext& in, std::size_t at) {
  if (!in.words[at].is(k_number_word) || at + 1 >= in.words.size()) return false;
  std::size_t verb = at + 1;
  while (verb + 1 < in.words.size() && in.words[verb].text.ends_with("ly")) ++verb;
  const Word& next = in.words[verb];
  if (in.before() == Tag::be || in.before() == Tag::have)
    return ((next.entry->forms & k_participle) != 0 || next.text.ends_with("ed")) &&
           !next.is(k_noun);
  const bool rank = in.words[at].text == "last" || in.words[at].text == "first";
  const bool aside =  // "the opera, first sung in Hamburg,"
      at > 1 && in.words[at - 1].is_mark(',') && (next.entry->forms & k_participle) != 0 &&
      (in.words[at - 2].tag == Tag::noun || in.words[at - 2].tag == Tag::name ||
       in.words[at - 2].is_mark('"'));
  const bool past = (next.entry->forms & (k_past | k_base)) == k_past ||
                    (aside && next.entry->verb != nullptr && leads_to_day(in, verb + 1));
  return rank && at > 0 && (in.after_nominal() || in.before() == Tag::relative || aside) &&
         !in.before_word()->possessive && past;
}

/// "the singer, best known for a hit", "is better prepared", "to better protect it": how well.
bool tells_how_well(const TagContext& in, std::size_t at) {
  static constexpr std::array<std::string_view, 3> k_degrees{"best", "better", "least"};
  if (at == 0 || at + 1 >= in.words.size()) return false;
  const unsigned forms = in.words[at + 1].entry->forms;
  const bool of_participle = in.words[at - 1].is_mark(',') || in.before() == Tag::be;
  const bool well = (of_participle && (forms & k_participle) != 0) ||
                    (in.before() == Tag::to && (forms & k_base) != 0);
  return well && is_one_of(k_degrees, in.words[at]);
}

/// "agreed early on Tuesday to": of the day behind, and nobody.
bool tells_how_late(const TagContext& in, std::size_t at) {
  static constexpr std::array<std::string_view, 2> k_of_day{"early", "late"};
  return in.before() == Tag::verb && in.behind == at && at + 2 < in.words.size() &&
         is_one_of(k_of_day, in.words[at]) && in.words[at + 1].is(k_preposition) &&
         in.words[at + 2].timex >= 0;
}

/// "would most likely be cut": how likely, between the modal and its verb.
bool tells_how_likely(const TagContext& in, std::size_t at) {
  if (in.before() != Tag::modal || at + 2 >= in.words.size()) return false;
  const std::size_t likely = in.words[at].text == "likely" ? at : at + 1;
  if (in.words[likely].text != "likely" || likely + 1 >= in.words.size()) return false;
  const bool degree = likely == at || in.words[at].text == "most" || in.words[at].text == "very";
  const Word& verb = in.words[likely + 1];
  return degree && (verb.is(k_be | k_have) || (verb.entry->forms & k_base) != 0);
}

/// "has since resigned", "was once called": no clause begins there.
bool parts_verb(const TagContext& in, std::size_t at) {
  const Word& word = in.words[at];
  if (!word.is(k_number_word | k_adjective | k_subordinator)) return false;
  const bool leads =
      at + 1 < in.words.size() && (in.words[at + 1].entry->forms & (k_third | k_base)) != 0;
  if (leads && in.before() == Tag::modal && is_one_of(k_ranks, word))
    return true;                                           // "the bank will next meet in May"
  if (leads && word.text == "next" && in.after_nominal())  // "the bank next meets in May"
    return in.words[at + 1].entry->noun == nullptr && !in.words[at + 1].is(k_noun);
  const bool since = word.text == "since" && in.before() == Tag::have;
  const bool once = word.is(k_adverb) && word.is(k_subordinator) &&
                    (in.before() == Tag::have || in.before() == Tag::be);
  // "released albums and once performed in Lima"
  const bool joined = word.text == "once" && at > 0 && in.words[at - 1].tag == Tag::coordinator &&
                      at + 1 < in.words.size() && (in.words[at + 1].entry->forms & k_past) != 0;
  if (joined) return true;
  return (since || once) && in.behind == at && at + 1 < in.words.size() &&
         ((in.words[at + 1].entry->forms & k_participle) != 0 || in.words[at + 1].is(k_be));
}

/// "the minister herself resigned", "the rules themselves expire".
bool stresses_noun(const TagContext& in, std::size_t at) {
  if (at == 0 || at + 1 >= in.words.size() ||
      (in.words[at - 1].tag != Tag::noun && in.words[at - 1].tag != Tag::name))
    return false;
  const bool many = in.words[at].text == "themselves";
  return (many && (in.words[at + 1].entry->forms & k_base) != 0) ||
         (carries_verb(in.words[at + 1]) && (many || in.words[at].text.ends_with("self")));
}

/// "were both arrested", "have all been charged", "the ministers all resigned": of the subject.
bool floats(const TagContext& in, std::size_t at) {
  if (!in.words[at].is(k_determiner) || at == 0 || at + 1 >= in.words.size() ||
      !is_one_of(k_floating, in.words[at]))
    return false;
  const Word& before = in.words[at - 1];
  const Word& next = in.words[at + 1];
  if (is_auxiliary(before.tag))
    return next.is(k_be) || (before.tag == Tag::modal && (next.entry->forms & k_base) != 0) ||
           ((next.entry->forms & k_participle) != 0 && !next.is(k_noun));
  const bool nominal =
      before.tag == Tag::noun || before.tag == Tag::name || before.tag == Tag::pronoun;
  const bool several = before.tag == Tag::pronoun || is_plural(before);
  return nominal && !before.possessive &&
         (carries_verb(next) || (several && (next.entry->forms & k_base) != 0));
}

/// "was itself fined", "have themselves resigned".
bool stresses_verb(const TagContext& in, std::size_t at) {
  if (in.before() != Tag::be && in.before() != Tag::have) return false;
  return in.behind == at && at + 1 < in.words.size() &&
         (in.words[at + 1].entry->forms & k_participle) != 0;
}

/// The "longer" of "no longer", which denies the verb.
bool ends_no_longer(const TagContext& in, std::size_t at) {
  return at > 0 && in.words[at].text == "longer" &&
         (language::equal_folded(in.words[at - 1].text, "no") || in.words[at - 1].text == "any");
}

/// "once more won", "once again won", but not "once more than 200 had come".
bool is_of_once_more(const TagContext& in, std::size_t at) {
  const bool first = language::equal_folded(in.words[at].text, "once");
  if (!first && at == 0) return false;
  const std::size_t once = first ? at : at - 1;
  if (once + 1 >= in.words.size() || !language::equal_folded(in.words[once].text, "once"))
    return false;
  const WordText& more = in.words[once + 1].text;
  if (more != "more" && more != "again") return false;
  return once + 2 >= in.words.size() ||
         !(in.words[once + 2].text == "than" || in.words[once + 2].number);
}

/// Two words that are one adverb.
struct SetPhrase {
  std::string_view first;
  std::string_view second;
  bool counts = false;  ///< before a number or a noun it tells how much: "at least six"
};

constexpr auto k_set_phrases = std::to_array<SetPhrase>({
    {"at", "least", true},
    {"at", "most", true},
    {"at", "first", false},
    {"of", "course", false},
    {"in", "fact", false},
    {"in", "turn", false},
    {"after", "all", true},
});

constexpr auto k_set_seconds = [] {
  std::array<std::string_view, k_set_phrases.size()> seconds;
  std::ranges::transform(k_set_phrases, seconds.begin(), &SetPhrase::second);
  return seconds;
}();

/// "at least", "of course", wherever it stands.
bool opens_set_phrase(const TagContext& in, std::size_t first) {
  return first + 1 < in.words.size() && in.words[first].is(k_preposition) &&
         is_one_of(k_set_seconds, in.words[first + 1]);
}

/// "and of course they left", "but at least he spoke", but "a change of course", "at least six".
bool is_of_set_phrase(const TagContext& in, std::size_t at) {
  const auto found = [&](std::size_t first) {
    if (!opens_set_phrase(in, first)) return false;
    const auto phrase = std::ranges::find_if(k_set_phrases, [&](const SetPhrase& each) {
      return each.second == in.words[first + 1].text &&
             language::equal_folded(in.words[first].text, each.first);
    });
    if (phrase == k_set_phrases.end()) return false;
    const Word& next = in.words[std::min(first + 2, in.words.size() - 1)];
    const Tag before = first == 0 ? Tag::mark : in.words[first - 1].tag;
    const bool opens = before == Tag::mark || before == Tag::coordinator;
    if (next.is(k_subject_pronoun | k_be | k_have | k_modal)) return true;
    if (phrase->counts) return opens && (next.is(k_article) || next.capitalised);
    return carries_verb(next) || (opens && (next.mark == ',' || next.capitalised));
  };
  return found(at) || (at > 0 && found(at - 1));
}

// "The leaking oil well", where no verb is done well.
constexpr std::string_view k_well = "well";

/// "the owners of the home", "at a Lawrenceville home", "the care home opened": an adverb
/// elsewhere, here the noun that a phrase ends with.
bool ends_phrase(const TagContext& in, std::size_t at) {
  const Word& word = in.words[at];
  if (!word.is(k_adverb) || at == 0 || word.text.ends_with("ly") ||  // "its previously agreed sale"
      (in.noun_follows(at) && !in.verb_follows(at)))
    return false;
  const Word* next = at + 1 < in.words.size() ? &in.words[at + 1] : nullptr;
  if (next != nullptr && next->entry->noun != nullptr && word.text.ends_with("er"))
    return false;  // "an earlier bid", where nobody bids
  const auto opens = [&](std::size_t first) {
    return in.words[first].tag == Tag::possessive ||
           (in.words[first].tag == Tag::determiner && in.words[first].is(k_article));
  };
  if (opens(at - 1)) return true;
  if (!word.is(k_noun) && word.text != k_well) return false;
  std::size_t first = at - 1;
  while (first > 0 && (in.words[first].tag == Tag::name || in.words[first].tag == Tag::noun ||
                       in.words[first].tag == Tag::adjective))
    --first;
  return first < at - 1 && opens(first) &&
         (word.text == k_well || in.verb_follows(at) ||
          (first > 0 && in.words[first - 1].tag == Tag::preposition));
}

/// "Riverside's home derby", "the home game": an adverb elsewhere, here the noun that tells which.
bool opens_compound(const TagContext& in, std::size_t at) {
  const Word& word = in.words[at];
  if (!word.is(k_adverb) || !word.is(k_noun) || at == 0 || in.behind != at) return false;
  const Word& before = in.words[at - 1];
  const bool opens = before.possessive || before.tag == Tag::possessive || before.is(k_article);
  return opens && in.noun_follows(at) && !in.words[at + 1].capitalised;
}

// All but numbers, "herself" and first words of set phrases, by their classes.
constexpr std::uint32_t k_often_adverbs = k_adverb | k_adjective | k_determiner | k_subordinator;
constexpr auto k_at_times_adverbs =
    std::to_array<std::string_view>({"least", "early", "late", "likely", "most", "very", "more",
                                     "again", "once", "all", "both", "each", "next", "since"});
constexpr auto k_seldom_adverbs = std::to_array<std::string_view>(
    {"best", "better", "longer", "course", "fact", "turn", "first"});

/// Nearly no word is an adverb by what stands beside it: one look at the word tells.
bool may_serve_as_adverb(const TagContext& in, std::size_t at, bool reflexive) {
  const Word& word = in.words[at];
  if (reflexive || word.is(k_number_word) || opens_set_phrase(in, at)) return true;
  return word.is(k_often_adverbs) ? !word.is(k_article) && is_one_of(k_at_times_adverbs, word)
                                  : is_one_of(k_seldom_adverbs, word);
}

}  // namespace

bool serves_as_adverb(const TagContext& in, std::size_t at) {
  const WordText& word = in.words[at].text;
  const bool reflexive = word.ends_with("self") || word.ends_with("selves");
  if (!may_serve_as_adverb(in, at, reflexive)) return false;
  return stands_in_verb(in, at) ||
         (reflexive && (stresses_noun(in, at) || stresses_verb(in, at))) || parts_verb(in, at) ||
         tells_how_well(in, at) || tells_how_likely(in, at) || tells_how_late(in, at) ||
         floats(in, at) || ends_no_longer(in, at) || is_of_once_more(in, at) ||
         is_of_set_phrase(in, at);
}

bool serves_as_noun(const TagContext& in, std::size_t at) {
  return ends_phrase(in, at) || opens_compound(in, at);
}

}  // namespace dateline::events

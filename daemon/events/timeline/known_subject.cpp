// SPDX-License-Identifier: Apache-2.0
#include "timeline/known_subject.hpp"

#include "grammar/clause_words.hpp"
#include "lexicon/letters.hpp"
#include "lexicon/lexicon.hpp"
#include "lexicon/word_lists.hpp"
#include "tables/pronouns.hpp"
#include "times/coarseness.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline::events {
namespace {

/// The pronoun that is the subject found nobody to stand for.
bool starts_with_pronoun(const SentenceView& view, std::string_view what, const VerbGroup& group) {
  const WordText& pronoun = view.parse.words[group.subject.first].text;
  return what.size() > pronoun.size() && what[pronoun.size()] == ' ' &&
         same_letters(what.substr(0, pronoun.size()), pronoun);
}

/// "In May we moved our servers to Riga", "Our lease ends in May": what a firm tells of itself is
/// news where it has a day.
bool tells_of_itself(const SentenceView& view, const VerbGroup& group, const Mention& mention) {
  const Word& subject = view.parse.words[group.subject.first];
  const bool deed = group.finite && !group.subordinate &&
                    (!group.progressive || group.mood == Mood::will) &&
                    mention.basis == Basis::expression &&
                    (is_deed(group.sense->nature) || leans_on_noun(group.sense->nature));
  const bool something =  // "we open on Friday" tells nothing
      (!group.object.empty() && view.parse.chunk_at[group.object.first] != k_nothing) ||
      std::any_of(view.parse.words.begin() + group.object.first,
                  view.parse.words.begin() + group.object.last,
                  [](const Word& word) { return word.tag == Tag::noun || word.tag == Tag::name; });
  const bool tells =
      language::equal_folded(subject.text, "we")
          ? something
          : language::equal_folded(subject.text, "our") && !coarser_than_month(mention.when);
  const bool to_reader =  // "We will bring you the latest news today"
      !group.object.empty() && view.parse.words[group.object.first].text == "you";
  return !subject.quoted && tells && deed && !to_reader;
}

/// "They plan to open a school in May": what they will do is told by the verb behind their own.
bool is_planned_by_it(const SentenceView& view, const VerbGroup& group) {
  return group.infinitive && group.governor != nullptr && group.governor->timeline &&
         group.governed_by != k_nothing && view.parse.groups[group.governed_by].finite;
}

// "Most will be reconnected": of whom is told before.
constexpr auto k_quantities =
    std::to_array<std::string_view>({"all", "most", "several", "many", "some", "both"});

bool counts_some(const SentenceView& view, const VerbGroup& group, const Mention& mention) {
  const WordText& only = view.parse.words[group.subject.first].text;
  const bool dated = mention.basis == Basis::expression || mention.basis == Basis::narrative;
  return is_one_of(k_quantities, only) && (group.finite || is_planned_by_it(view, group)) &&
         (dated || (group.passive && mention.basis == Basis::publication));
}

/// "They encrypted 700 servers in May", "in May, when they encrypted 700 servers", but not "They
/// bled".
bool did_something(const SentenceView& view, const VerbGroup& group, const Mention& mention) {
  const bool then = group.link == Link::when && mention.status == Status::happened;
  return mention.basis == Basis::expression && mention.status != Status::possible &&
         (!group.subordinate || then) && !group.complement && is_deed(group.sense->nature) &&
         is_one_of(nominatives_of_others(), view.parse.words[group.subject.first]) &&
         !mention.what.ends_with(mention.trigger.text);
}

/// "They lost the final in May": whoever that is, the deed and its time are worth a line.
bool pronoun_will_do(const SentenceView& view, const VerbGroup& group, const Mention& mention) {
  const bool told = group.finite || group.reduced || is_planned_by_it(view, group);
  if (!told || group.relative || mention.what.starts_with("Whose ")) return false;
  if (did_something(view, group, mention)) return true;
  const bool dated = mention.basis == Basis::expression ||
                     (mention.basis == Basis::narrative && !group.subordinate);
  return dated && !group.object.empty() && !is_vague(mention.kind);
}

/// "more votes than Tony Blair received": nobody did that.
bool compares(const SentenceView& view, const VerbGroup& group) {
  const std::uint32_t first = group.subject.first;
  if (group.subject.last - first < 3 || view.parse.words[first + 1].text != "than") return false;
  const bool article = is_article(view.parse.words[first + 2]);  // "more than a million people"
  const std::uint32_t number = article ? first + 3 : first + 2;
  return number >= group.subject.last || !is_count(view.parse.words[number]);
}

/// "You can apply until Friday": whoever wants to.
bool speaks_to_reader(const SentenceView& view, const VerbGroup& group) {
  const Word& subject = view.parse.words[group.subject.first];
  return group.subject.last - group.subject.first == 1 && !subject.quoted &&
         language::equal_folded(subject.text, "you");
}

/// "the average price of a new car sold in May": nobody sold that one.
bool is_average(const SentenceView& view, const VerbGroup& group) {
  static constexpr std::array<std::string_view, 5> k_averages{"average", "mean", "median",
                                                              "typical", "usual"};
  const auto& words = view.parse.words;
  for (std::uint32_t at = group.subject.first; at < group.subject.last; ++at) {
    if (words[at].text == "of") return false;
    if (is_one_of(k_averages, words[at])) return true;
  }
  return false;
}

/// "the price of a car or van sold in May": whichever that was.
bool is_any_of_two(const SentenceView& view, const VerbGroup& group) {
  const std::uint32_t first = group.subject.first;
  if (!group.reduced || group.subject.empty()) return false;
  return (first > 0 && view.parse.words[first - 1].text == "or") || is_average(view, group);
}

}  // namespace

bool first_person(const SentenceView& view, const VerbGroup& group) {
  return group.apposition.empty() &&  // not "our warden, Ana Ruiz,"
         view.parse.words[group.subject.first].is(k_first_person);
}

bool unknown_subject(const SentenceView& view, const VerbGroup& group, const Mention& mention) {
  if (compares(view, group) || is_any_of_two(view, group)) return true;
  if (mention.what.starts_with("Whose ")) return true;
  if (group.subject.last - group.subject.first != 1) return false;
  const Tag only = view.parse.tag(group.subject.first);
  return only == Tag::determiner ||
         (only == Tag::pronoun && starts_with_pronoun(view, mention.what, group));
}

bool subject_will_do(const SentenceView& view, const VerbGroup& group, const Mention& mention) {
  if (group.subject.empty()) return false;
  if (view.parse.tag(group.subject.last - 1) == Tag::possessive) return false;  // "Her last day is"
  if (mention.kind == "deadline" && speaks_to_reader(view, group)) return true;
  if (first_person(view, group)) return tells_of_itself(view, group, mention);
  return !unknown_subject(view, group, mention) || pronoun_will_do(view, group, mention) ||
         counts_some(view, group, mention);
}

bool tells_who(const SentenceView& view, const VerbGroup& group, const Mention& mention) {
  return !mention.participants.empty() || group.subject.last - group.subject.first > 1 ||
         !group.question.empty() ||
         (!group.subject.empty() && view.parse.tag(group.subject.first) == Tag::pronoun);
}

}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#include "sentence/sources.hpp"

#include "context/quotes.hpp"
#include "grammar/clause_words.hpp"
#include "phrase/meant.hpp"

#include <algorithm>

namespace dateline::events {
namespace {

/// "Ruiz", "the company", "he": by the name that the text gives in full; empty where it gives none.
std::string_view name_of(const SentenceView& view, WordRange range) {
  const PhraseContext context{view.parse, view.article.body, view.names, view.discourse};
  const Word& first = view.parse.words[range.first];
  const bool alone = range.last - range.first == 1;
  if (alone && first.tag == Tag::pronoun) return view.discourse.antecedent(first.text);
  if (const std::string_view name = name_meant(context, range, {}); !name.empty()) return name;
  const Names::FullName* full =
      alone && first.tag == Tag::name ? view.names.full(first.text) : nullptr;
  const bool told = full != nullptr && (full->type == ParticipantType::person || full->alias);
  return told ? full->text : std::string_view{};
}

std::optional<Quote> quote_words(const SentenceView& view, WordRange range) {
  const std::string_view name = range.empty() ? std::string_view{} : name_of(view, range);
  while (!range.empty() && (view.parse.tag(range.first) == Tag::determiner ||
                            view.parse.tag(range.first) == Tag::preposition))
    ++range.first;
  if (range.empty()) return std::nullopt;
  const ByteRange bytes = view.parse.bytes(range);
  return Quote{on_one_line(std::string{name.empty() ? bytes.of(view.article.body) : name}), bytes};
}

/// "It said": by a pronoun only where that is plain.
bool names_source(const SentenceView& view, WordRange who) {
  if (view.parse.tag(who.first) != Tag::pronoun) return true;
  return who.last - who.first == 1 &&
         gender_of_pronoun(view.parse.words[who.first].text) != Gender::unknown &&
         !view.discourse.antecedent(view.parse.words[who.first].text).empty();
}

/// '"We will open," enthused Ana Ruiz', '"We will open," Ana Ruiz enthused': right behind what is
/// quoted, up to a comma, any verb says it.
bool tells_quote(const Parse& parse, const VerbGroup& group) {
  const std::uint32_t first = group.subject.empty() ? group.range.first : group.subject.first;
  if (first < 3 || !parse.is_mark(first - 1, '"') || !parse.is_mark(first - 2, ',')) return false;
  const bool simple = group.range.last - group.range.first == 1 && group.sense != nullptr;
  return simple && parse.words[first - 3].quoted && !parse.words[group.head].quoted;
}

/// "said", "said in a letter sent on Monday", "told reporters in Lima": what it says stands before.
bool says_no_more(const Parse& parse, const VerbGroup& report) {
  constexpr std::uint32_t k_short = 4;
  const WordRange object = report.object;
  if (object.last - object.first < k_short) return true;
  const bool clause =
      std::any_of(parse.groups.begin(), parse.groups.end(), [&](const VerbGroup& group) {
        return object.contains(group.range.first) && group.finite && !group.relative;
      });
  const bool led = parse.words[object.first].text == "in" && report.sense->kind == "statement";
  return !clause && (led || report.sense->lemma == "tell");
}

/// "Lima said it would wait; Peru signs on Friday": who speaks before the semicolon says nothing of
/// what stands behind it, unless that goes on with "would". The first word that may.
std::uint32_t first_to_tell(const Parse& parse, const VerbGroup& group) {
  if (group.mood == Mood::would) return 0;
  std::uint32_t first = group.range.first;
  while (first > 0 && !parse.is_mark(first - 1, ';')) --first;
  return first;
}

/// The words after "according to".
WordRange according_to(const SentenceView& view) {
  const std::uint32_t at = view.attribution;
  if (at == k_nothing) return {};
  std::uint32_t end = at + 2;
  while (end < view.parse.size() && end < at + 14 && view.parse.tag(end) != Tag::mark &&
         view.parse.group_at[end] == k_nothing)
    ++end;
  return {at + 2, end};
}

}  // namespace

std::uint32_t attribution(const Parse& parse) {
  for (std::uint32_t at = 0; at + 2 < parse.size(); ++at)
    if (parse.words[at].is(k_subordinator) &&
        language::equal_folded(parse.words[at].text, "according"))
      return at;
  return k_nothing;
}

std::optional<Quote> attributed_to(const SentenceView& view) {
  return quote_words(view, according_to(view));
}

std::optional<Quote> source_of(const SentenceView& view, std::uint32_t index) {
  const WordRange named = according_to(view);
  if (!named.empty()) return quote_words(view, named);
  const VerbGroup& group = view.parse.groups[index];
  const bool quoted = view.parse.words[group.head].quoted;
  const std::uint32_t first = first_to_tell(view.parse, group);
  WordRange found;
  for (std::uint32_t at = 0; at < view.parse.groups.size(); ++at) {
    const VerbGroup& report = view.parse.groups[at];
    if (at == index || !report.finite || report.tense == Tense::future || report.passive ||
        !(is_report(report) || (quoted && tells_quote(view.parse, report))))
      continue;
    if (report.range.first < first) continue;
    const bool before = report.range.first < group.range.first;
    const bool trails =
        !before && report.range.first > 1 &&
        (report.subject.empty() || report.subject.first > group.range.first) &&
        says_no_more(view.parse, report) &&
        (report.subject.empty() || view.parse.is_mark(report.subject.first - 1, ',') ||
         view.parse.is_mark(report.subject.first - 1, '"'));
    if (!before && !trails) continue;
    WordRange who = named_subject(view.parse, report);
    if (who.empty() && !report.object.empty() && follows_chunk(view.parse, report.object.first + 1))
      who = report.object;
    if (!who.empty() && names_source(view, who)) found = who;
  }
  return quote_words(view, found);
}

}  // namespace dateline::events

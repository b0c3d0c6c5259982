// SPDX-License-Identifier: Apache-2.0
#include "phrase/subject_words.hpp"

#include "event_nouns.hpp"
#include "grammar/clause_words.hpp"
#include "grammar/noun_spans.hpp"
#include "name_runs.hpp"
#include "phrase/line.hpp"
#include "phrase/noun_words.hpp"

#include <algorithm>
#include <string_view>

namespace dateline::events {
namespace {

constexpr std::uint32_t k_longest_subject = 14;

/// "it will go on sale": the product and not its maker, where one was shown.
bool is_put_on_sale(const PhraseContext& context, const VerbGroup& group) {
  const bool it = language::equal_folded(context.parse.words[group.subject.first].text, "it");
  const bool something =
      !group.object.empty() && context.parse.chunk_at[group.object.first] != k_nothing;
  return it && !something && !group.passive && group.sense != nullptr &&
         group.sense->kind == "product" && !context.discourse.shown().empty();
}

/// Names alone: "Ana Ruiz and Li Wei" of "two of his friends, Ana Ruiz and Li Wei, fled".
bool is_named(const Parse& parse, WordRange range) {
  if (range.empty() || parse.tag(range.last - 1) != Tag::name ||
      parse.words[range.last - 1].possessive)
    return false;
  for (std::uint32_t at = range.first; at < range.last; ++at) {
    const Tag tag = parse.tag(at);
    const bool article = tag == Tag::determiner && at == range.first;
    if (tag != Tag::name && tag != Tag::coordinator && !article) return false;
  }
  return true;
}

/// What the clause speaks of, by name where an apposition gives one.
WordRange named_subject(const Parse& parse, const VerbGroup& group) {
  const WordRange subject = group.subject;
  if (subject.empty() || !is_named(parse, group.apposition)) return subject;
  const std::uint32_t chunk = parse.chunk_at[subject.last - 1];
  const bool named = chunk != k_nothing && parse.tag(parse.chunks[chunk].head) == Tag::name &&
                     !parse.words[parse.chunks[chunk].head].is(k_title);
  return named && subject.first == parse.chunks[chunk].range.first ? subject : group.apposition;
}

/// "The firm sued Lumen": it is not Lumen.
bool names_again(const Parse& parse, WordRange range, std::string_view name) {
  if (range.empty()) return false;
  const std::string_view first = name.substr(0, name.find(' '));
  for (std::uint32_t at = range.first; at < range.last; ++at)
    if (parse.words[at].text == first) return true;
  return false;
}

/// "The bank": the one bank that the text has named, the firm that it is about.
std::string_view name_meant(const PhraseContext& context, const VerbGroup& group) {
  const Parse& parse = context.parse;
  const WordRange subject = group.subject;
  const std::uint32_t at = parse.chunk_at[subject.first];
  if (at == k_nothing || is_named(parse, group.apposition)) return {};
  const Chunk& chunk = parse.chunks[at];
  if (chunk.range.first != subject.first || chunk.range.last != subject.last) return {};
  if (describes_person(parse, chunk)) {
    const Participant* person = context.discourse.somebody();
    return person == nullptr ? std::string_view{} : person->text;
  }
  if (!looks_back(parse, chunk)) return {};
  const Word& head = parse.words[chunk.head];
  if (context.discourse.is_called(head.text)) return context.discourse.antecedent("it");
  const Participant* meant = context.discourse.labelled(head.hash);
  const Names::FullName* body =
      meant == nullptr ? context.names.body(head.hash, head.begin) : nullptr;
  if (body != nullptr) return names_again(parse, group.object, body->text) ? "" : body->text;
  if (meant == nullptr && head.entry->again == Again::firm)
    meant = context.discourse.organization();
  return meant == nullptr || names_again(parse, group.object, meant->text) ? std::string_view{}
                                                                           : meant->text;
}

}  // namespace

void append_subject(const PhraseContext& context, const VerbGroup& group, std::string& out) {
  const Parse& parse = context.parse;
  const WordRange subject = named_subject(parse, group);
  if (subject.empty()) return;
  if (subject.last - subject.first == 1 && parse.tag(subject.first) == Tag::pronoun) {
    if (is_put_on_sale(context, group)) return append_word(out, context.discourse.shown());
    const std::string_view full = context.discourse.antecedent(parse.words[subject.first].text);
    if (!full.empty()) return append_word(out, full);
    const bool event = group.sense != nullptr && leans_on_noun(group.sense->nature);
    if (event && context.discourse.event() != nullptr &&
        stands_for_event(parse.words[subject.first])) {
      append_word(out, "the");
      return append_word(out, context.discourse.event()->lemma);
    }
  }
  if (const std::string_view name = name_meant(context, group); !name.empty())
    return append_word(out, name);
  if (const WordRange owner = owner_of(parse, subject); !owner.empty()) {  // "whose party"
    append_words(context, owner, out);
    out += out.ends_with('s') ? "'" : "'s";
    return append_words(context, {subject.first + 1, subject.last}, out);
  }
  if (parse.tag(subject.first) == Tag::possessive) {  // "his party"
    const std::string_view full = context.discourse.owner(parse.words[subject.first].text);
    if (!full.empty()) {
      append_word(out, full);
      out += full.ends_with('s') ? "'" : "'s";
      return append_words(
          context, {subject.first + 1, std::min(subject.last, subject.first + k_longest_subject)},
          out);
    }
  }
  append_words(context, {subject.first, std::min(subject.last, subject.first + k_longest_subject)},
               out);
}

}  // namespace dateline::events

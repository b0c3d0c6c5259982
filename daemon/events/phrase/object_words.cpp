// SPDX-License-Identifier: Apache-2.0
#include "phrase/object_words.hpp"

#include "grammar/clause_words.hpp"
#include "grammar/unnamed_before.hpp"
#include "lexicon/given_names.hpp"
#include "lexicon/word_lists.hpp"
#include "phrase/line.hpp"
#include "phrase/meant.hpp"
#include "phrase/noun_words.hpp"

#include <string_view>

namespace dateline::events {
namespace {

/// "The court", "the report": nobody whom "his" could mean.
bool is_thing(const Parse& parse, WordRange subject) {
  if (subject.empty()) return false;
  const std::uint32_t chunk = parse.chunk_at[subject.first];
  if (chunk == k_nothing) return false;
  const Word& head = parse.words[parse.chunks[chunk].head];
  return head.tag == Tag::noun && !head.is(k_title | k_group_noun) &&
         parse.tag(subject.last - 1) == Tag::noun && is_article(parse.words[subject.first]);
}

/// "Martin Rask rejected her request": not his own. `name`: of the subject.
const Participant* owner_besides(const PhraseContext& context, const VerbGroup& group,
                                 std::string_view name, std::string_view pronoun) {
  const Gender gender = gender_of_pronoun(pronoun);
  if (gender == Gender::unknown) return nullptr;
  const Gender subject = context.names.gender(name);
  const bool another = (subject != Gender::unknown && !agree(subject, gender)) ||
                       is_thing(context.parse, group.subject);
  return another ? context.discourse.other(pronoun, name) : nullptr;
}

/// "it" of "bought the mill in 2019 and sold it in May": nothing follows that it would be.
bool ends_object(const Parse& parse, std::uint32_t pronoun) {
  const std::uint32_t next = pronoun + 1;
  const Tag tag = parse.tag(next);
  return tag == Tag::mark || tag == Tag::time || tag == Tag::coordinator || tag == Tag::adverb ||
         tag == Tag::subordinator || (tag == Tag::preposition && parse.words[next].text != "as");
}

/// A noun phrase that is a thing's: "a mill", "the last two ships", "Lumex".
const Chunk* thing_at(const PhraseContext& context, WordRange range) {
  const Parse& parse = context.parse;
  const std::uint32_t at = range.empty() ? k_nothing : parse.chunk_at[range.first];
  if (at == k_nothing) return nullptr;
  const Chunk& chunk = parse.chunks[at];
  const Word& head = parse.words[chunk.head];
  const bool whole = chunk.range.first == range.first && chunk.head + 1 == chunk.range.last;
  const Word& opening = parse.words[chunk.range.first];
  const bool told = is_article(opening) || opening.tag == Tag::possessive ||
                    (opening.tag == Tag::number && chunk.range.last > chunk.range.first + 1);
  if (!whole || head.possessive) return nullptr;
  if (head.tag == Tag::name && opening.tag == Tag::name) {
    const Names::FullName* full = context.names.full(head.text);
    return full == nullptr || full->type != ParticipantType::person ? &chunk : nullptr;
  }
  return told && head.tag == Tag::noun ? &chunk : nullptr;
}

/// What "it" or "them" as the object means: the object of the clause before, whose subject this one
/// shares ("bought the mill and sold it"), or the subject of the clause that this one hangs on
/// ("the bridge shut after a lorry hit it"). nullptr where that is not plain.
const Chunk* object_before(const PhraseContext& context, const VerbGroup& group,
                           const Word& pronoun) {
  const Parse& parse = context.parse;
  const bool many = pronoun.text == "them";
  const auto fits = [&](const Chunk* thing) {
    return thing != nullptr && is_plural(parse.words[thing->head]) == many &&
           !parse.words[thing->head].is(k_group_noun | k_title);
  };
  for (std::size_t at = parse.groups.size(); at-- > 0;) {
    const VerbGroup& before = parse.groups[at];
    if (before.range.first >= group.range.first || !before.finite || before.subject.empty())
      continue;
    if (before.subject.first == group.subject.first) {
      const Chunk* thing = thing_at(context, before.object);
      return !before.passive && fits(thing) ? thing : nullptr;
    }
    const bool hangs = group.link != Link::none && before.link == Link::none &&
                       !before.complement && before.subject.last <= before.range.first;
    const Chunk* thing = hangs ? thing_at(context, before.subject) : nullptr;
    return fits(thing) && thing->range.last == before.subject.last ? thing : nullptr;
  }
  return nullptr;
}

/// "the mill", "the two ships", where the text first said "a mill", "two ships".
void append_known(const PhraseContext& context, const Chunk& thing, std::string& line) {
  WordRange words = thing.range;
  const Tag opening = context.parse.tag(words.first);
  if (opening != Tag::possessive && opening != Tag::name) append_word(line, "the");
  if (context.parse.tag(words.first) == Tag::determiner) ++words.first;
  append_words(context, words, line);
}

}  // namespace

std::uint32_t append_object_meant(const PhraseContext& context, const VerbGroup& group,
                                  std::size_t subject, std::string& line) {
  const Parse& parse = context.parse;
  const std::uint32_t first = group.object.first;
  if (group.object.empty() || parse.chunk_at[first] == k_nothing) return first;
  const Word& word = parse.words[first];
  const bool thing = word.text == "it" || word.text == "them";
  if (word.tag == Tag::pronoun && thing) {
    const Chunk* meant = ends_object(parse, first) ? object_before(context, group, word) : nullptr;
    if (meant == nullptr) return first;
    append_known(context, *meant, line);
    const std::uint32_t particle = first + 1;  // "closed it off"
    const bool apart = particle < parse.size() && parse.words[particle].mark == 0 &&
                       is_one_of(particles(), parse.words[particle]) &&
                       parse.chunk_at[particle] == k_nothing &&
                       (particle + 1 >= parse.size() || parse.chunk_at[particle + 1] == k_nothing);
    if (!apart) return particle;
    append_word(line, parse.words[particle].text);
    return particle + 1;
  }
  if (word.tag == Tag::pronoun) {
    const bool someone = gender_of_pronoun(word.text) != Gender::unknown && !is_reflexive(word);
    if (const WordRange unnamed = someone ? unnamed_before(parse, group) : WordRange{};
        !unnamed.empty()) {
      append_word(line, "the");
      append_words(context, {unnamed.first + 1, unnamed.last}, line);
      return first + 1;
    }
    const Participant* meant = someone ? context.discourse.other(word.text, line) : nullptr;
    if (meant == nullptr) return first;
    append_word(line, meant->text);
    return first + 1;
  }
  if (word.tag == Tag::possessive) {
    const std::string_view name = std::string_view{line}.substr(0, subject);
    const Participant* owner = owner_besides(context, group, name, word.text);
    if (owner == nullptr) return first;
    const bool owns = parse.chunks[parse.chunk_at[first]].range.last > first + 1;
    if (owns)
      append_owner(owner->text, line);
    else
      append_word(line, owner->text);  // "awarded her the prize"
    return first + 1;
  }
  const WordRange chunk = parse.chunks[parse.chunk_at[first]].range;
  if (chunk.first != first || chunk.last > group.object.last) return first;
  const std::string_view name = name_meant(context, chunk, {});
  if (name.empty() || line.find(name) != line.npos) return first;
  const bool described = name.starts_with("The ");  // "the city museum"
  append_word(line, described ? lower_first(name) : std::string{name});
  return chunk.last;
}

}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#include "phrase/object_words.hpp"

#include "grammar/clause_words.hpp"
#include "grammar/unnamed_before.hpp"
#include "lexicon/given_names.hpp"
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

}  // namespace

std::uint32_t append_object_meant(const PhraseContext& context, const VerbGroup& group,
                                  std::size_t subject, std::string& line) {
  const Parse& parse = context.parse;
  const std::uint32_t first = group.object.first;
  if (group.object.empty() || parse.chunk_at[first] == k_nothing) return first;
  const Word& word = parse.words[first];
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
  append_word(line, name);
  return chunk.last;
}

}  // namespace dateline::events

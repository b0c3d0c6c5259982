// SPDX-License-Identifier: Apache-2.0
#include "sentence/introductions.hpp"

#include "grammar/clause_words.hpp"
#include "grammar/name_runs.hpp"
#include "lexicon/word_lists.hpp"
#include "sentence/mouthpieces.hpp"

#include <string>
#include <string_view>

namespace dateline::events {
namespace {

/// "a", "an": one that the text has not spoken of.
bool is_one_of_many(const Parse& parse, const Chunk& chunk) {
  const Word& first = parse.words[chunk.range.first];
  return first.tag == Tag::determiner && first.text.size() <= 2 && first.is(k_article);
}

/// "her son", "my wife".
bool is_kin(const Parse& parse, const Chunk& chunk) {
  return chunk.head == chunk.range.first + 1 && parse.tag(chunk.range.first) == Tag::possessive &&
         is_one_of(kin_words(), parse.words[chunk.head]);
}

/// "the woman", "the boy".
bool is_told_by_kind(const Parse& parse, const Chunk& chunk) {
  const Word& head = parse.words[chunk.head];
  return is_the(parse.words[chunk.range.first]) && head.tag == Tag::noun && !head.possessive &&
         is_one_of(person_words(), head) && gender_of_noun(head.text) != Gender::unknown;
}

}  // namespace

WordRange people_met(const Parse& parse, const VerbGroup& group) {
  std::uint32_t first = group.object.first;
  if (group.object.empty()) return {};
  if (is_one_of(particles(), parse.words[first])) ++first;
  if (first >= parse.size() || parse.chunk_at[first] == k_nothing) return {};
  const Chunk& chunk = parse.chunks[parse.chunk_at[first]];
  const Word& head = parse.words[chunk.head];
  const bool people = head.tag == Tag::noun && head.is(k_group_noun) && head.is(k_plural);
  return people && chunk.range.first == first ? chunk.range : WordRange{};
}

WordRange several_met(const Parse& parse, const VerbGroup& group) {
  const std::uint32_t first = group.object.first;
  if (group.object.empty() || parse.chunk_at[first] == k_nothing) return {};
  const Chunk& chunk = parse.chunks[parse.chunk_at[first]];
  const Word& head = parse.words[chunk.head];
  const bool several = head.tag == Tag::noun && is_plural(head) && !head.possessive &&
                       !is_one_of(measure_words(), head);
  return several && chunk.range.first == first ? chunk.range : WordRange{};
}

bool is_stranger(const Parse& parse, const Chunk& chunk) {
  constexpr std::size_t k_longest = 15;  // of a word that a string holds without a store of its own
  const Word& head = parse.words[chunk.head];
  if (!is_one_of_many(parse, chunk) || head.tag != Tag::noun || head.possessive ||
      head.entry->noun != nullptr || head.text.size() >= k_longest)
    return false;
  return is_one_of(person_words(), head) ||
         gender_of_title(head.text) != Gender::unknown ||  // "a boyfriend"
         look_up(std::string{head.text} + 's').is(k_group_noun);
}

bool is_about_stranger(const Parse& parse, const Chunk& chunk) {
  const Word& head = parse.words[chunk.head];
  if (speaks_for_others(head.text)) return false;
  if (is_kin(parse, chunk) || is_told_by_kind(parse, chunk)) return true;
  return is_stranger(parse, chunk) ||
         (head.tag == Tag::noun && head.is(k_title) && !head.is(k_organization_word | k_plural) &&
          is_one_of_many(parse, chunk));
}

bool introduces_body(const Parse& parse, const Chunk& chunk) {
  const Word& head = parse.words[chunk.head];
  const std::uint32_t first = chunk.range.first;
  const bool bare = chunk.head == first + 1 && parse.words[first].text.size() > 2 &&
                    parse.tag(first) == Tag::determiner;  // "the bank", "this bank"
  if (head.tag != Tag::noun || head.possessive || head.entry->again != Again::firm ||
      !names_trade(head) || chunk.head == first || bare)
    return false;
  const bool told_of =  // "Lumex, a bank", "Lumex is a bank", "as a bank"
      first > 0 && (parse.is_mark(first - 1, ',') || parse.tag(first - 1) == Tag::be ||
                    parse.words[first - 1].text == "as");
  const std::uint32_t end = chunk.range.last;
  const bool called =
      end < parse.size() && (parse.is_mark(end, ',') || parse.tag(end) == Tag::name);
  return !told_of && !called;  // "a bank, Lumex,"
}

std::uint32_t what_calls_itself(const Parse& parse, const Chunk& chunk) {
  constexpr std::uint32_t k_calling = 2;  // words of "calling itself"
  const std::uint32_t first = chunk.range.first;
  if (first <= k_calling || !follows_chunk(parse, first - k_calling)) return k_nothing;
  const WordText& last = parse.words[first - 1].text;
  const bool itself = last == "itself" || last == "themselves";
  return itself && parse.words[first - k_calling].text == "calling" ? first - k_calling - 1
                                                                    : k_nothing;
}

Gender gender_of_noun(std::string_view noun) {
  if (noun.ends_with("woman") || noun.ends_with("girl")) return Gender::woman;
  if (noun.ends_with("man") || noun.ends_with("boy")) return Gender::man;
  return gender_of_title(noun);
}

}  // namespace dateline::events

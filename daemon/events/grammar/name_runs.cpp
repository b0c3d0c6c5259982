// SPDX-License-Identifier: Apache-2.0
#include "grammar/name_runs.hpp"

#include "grammar/clause_words.hpp"
#include "lexicon/gazetteer.hpp"
#include "lexicon/word_lists.hpp"
#include "names/person_words.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace dateline::events {

bool is_royal(const Parse& parse, WordRange range) {
  return range.last - range.first == 2 && parse.tag(range.first) == Tag::name &&
         is_one_of(royal_titles(), parse.words[range.first]) &&
         !parse.words[range.first + 1].is(k_title | k_organization_word | k_place_word);
}

bool names_trade(const Word& noun) noexcept {
  static constexpr auto k_any_firm =
      std::to_array<std::string_view>({"company", "firm", "group", "maker", "giant", "manufacturer",
                                       "conglomerate", "operator", "startup", "club", "label"});
  return noun.entry->again == Again::firm && !is_one_of(k_any_firm, noun);
}

namespace {

constexpr auto k_offices = std::to_array<std::string_view>(
    {"president", "premier", "governor", "chancellor", "king", "queen", "pope"});
constexpr auto k_other_holders = std::to_array<std::string_view>(
    {"vice", "former", "ex", "deputy", "then", "acting", "interim", "lieutenant", "late", "new",
     "next", "incoming", "outgoing", "previous", "ousted", "first", "elected", "designate"});

bool is_in(std::span<const std::string_view> words, const Word& word) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view each) {
    return language::equal_folded(word.text, each);
  });
}

}  // namespace

bool is_sole_office(const Word& word) { return is_in(k_offices, word); }

bool tells_other_holder(const Word& word) { return is_in(k_other_holders, word); }

bool looks_back(const Parse& parse, const Chunk& chunk) {
  const Word& first = parse.words[chunk.range.first];
  if (chunk.head <= chunk.range.first || first.tag != Tag::determiner ||
      parse.tag(chunk.head) != Tag::noun || first.text.size() < 3 ||
      !language::equal_folded(first.text.substr(0, 2), "th"))  // the, this, those
    return false;
  for (std::uint32_t at = chunk.range.first + 1; at < chunk.head; ++at) {
    const Word& word =
        parse.words[at];  // "the giant new aircraft", "the German retail giant", "the former mayor"
    const bool people = word.tag == Tag::name && look_up_name(word.text).kind == NameClass::demonym;
    const bool trade = word.tag == Tag::noun && parse.words[chunk.head].entry->again == Again::firm;
    const bool former = word.is(k_title) && parse.words[chunk.head].is(k_title);
    if (is_superlative(word) && !may_be_noun(word)) return false;  // but "the forest firm"
    if (word.tag != Tag::adjective && !people && !trade && !former) return false;
    if ((people || tells_other_holder(word)) && is_sole_office(parse.words[chunk.head]))
      return false;  // "the French president"
  }
  const std::uint32_t end = chunk.range.last;
  return std::none_of(parse.groups.begin(), parse.groups.end(), [&](const VerbGroup& each) {
    return !each.gap.empty() && each.gap.last == end && each.subject.first == end &&
           parse.tag(end) == Tag::name;
  });  // "the company Ruiz founded" says which
}

bool says_which(const Parse& parse, const Chunk& chunk) {
  const std::uint32_t of = chunk.range.last;
  if (of + 1 >= parse.size() || parse.words[of].text != "of") return false;
  const Tag next = parse.tag(of + 1);
  return parse.words[chunk.head].is(k_organization_word) &&
         (next == Tag::determiner || next == Tag::name);
}

namespace {

// What a firm is to another, as it opens a sentence.
constexpr auto k_of_firms = std::to_array<std::string_view>({"Rival", "Rivals"});

/// The "State" of "Secretary of State Ana Ruiz", the "Interior" of "Minister of the Interior ...".
bool names_office(const Parse& parse, std::uint32_t at) {
  std::uint32_t of = at;
  if (of > 0 && parse.tag(of - 1) == Tag::determiner) --of;
  const bool behind_title = of > 1 && parse.words[of - 1].text == "of" &&
                            parse.words[of - 2].is(k_title) && parse.words[of - 2].capitalised;
  if (!behind_title || look_up_name(parse.words[at].text).kind != NameClass::none) return false;
  if (parse.tag(at + 1) != Tag::name) return true;
  return look_up_name(parse.text({at, at + 2})).kind ==
         NameClass::none;  // "President of the United States"
}

/// Where the person begins behind a title in words [first, last) that a body opens: "Ohio State
/// Attorney General Ana Ruiz"; `first` where none does.
std::uint32_t person_behind_body(const Parse& parse, std::uint32_t first, std::uint32_t last) {
  const std::uint32_t person = behind_last_title(first, last, [&](std::uint32_t at) {
    return NameWord{parse.words[at].entry, parse.words[at].capitalised};
  });
  const std::uint32_t length = last - person;
  return length == 2 || length == 3 ? person : first;
}

/// Where the person begins in words [first, last) that an office opens.
std::uint32_t person_behind_office(const Parse& parse, std::uint32_t first, std::uint32_t last) {
  return two_names(first + 1, last,
                   [&](std::uint32_t at) { return parse.words[at].text.size() == 1; });
}

/// "a Kestrel 300 jet", "six Kestrel 300 jets", but not "sold Lumen 300 jets". `number`: where that
/// stands behind the name that begins at `first`.
bool is_model(const Parse& parse, std::uint32_t first, std::uint32_t number, std::uint32_t last) {
  if (number + 2 != last || parse.words[number + 1].entry->again != Again::product || first == 0)
    return false;
  const Tag before = parse.tag(first - 1);
  return before == Tag::determiner || before == Tag::number || before == Tag::possessive;
}

}  // namespace

NameRun name_run(const Parse& parse, std::uint32_t first, std::uint32_t last, const Names& names) {
  NameRun run{{first, first + 1}, first};
  while (run.range.last < last && parse.words[run.range.last].tag == Tag::name &&
         !parse.words[run.range.last - 1].possessive)
    ++run.range.last;
  if (run.range.last + 1 < last && parse.tag(run.range.last) == Tag::coordinator &&
      parse.chunk_at[run.range.last] == parse.chunk_at[first]) {
    ++run.range.last;  // a chunk holds "and" only inside one name
    while (run.range.last < last && parse.tag(run.range.last) == Tag::name) ++run.range.last;
  }
  const std::uint32_t end = run.range.last;  // "Flight 447", but not "Portside 4-1"
  const bool numbered = (end + 1 == last || is_model(parse, first, end, last)) &&
                        parse.tag(end) == Tag::number && !parse.words[end - 1].possessive &&
                        parse.words[end].number && parse.words[end].text.front() >= '0' &&
                        parse.words[end].text.front() <= '9' &&
                        parse.words[end].text.find('-') == std::string_view::npos;  // no score
  if (numbered) ++run.range.last;
  std::uint32_t name = first;
  if (names_office(parse, first) && run.range.last - first > 1) {
    run.name = person_behind_office(parse, first, run.range.last);
    return run;
  }
  for (std::uint32_t at = first; at < run.range.last; ++at) {
    if (parse.words[at].is(k_organization_word | k_place_word) && !parse.words[at].is(k_title)) {
      name = person_behind_body(parse, first, run.range.last);
      break;
    }
    const bool part = at + 1 < run.range.last && parse.words[at + 1].is(k_name_joiner);
    if (parse.words[at].is(k_title) && !part) name = at + 1;  // no "Col de Ombra"
  }
  const bool opens = first == 0 || parse.tag(first - 1) == Tag::mark;
  const Word& opening = parse.words[first];
  if (opens && name == first && run.range.last - first > 1 &&
      (opening.entry->again == Again::firm || is_one_of(k_of_firms, opening)))
    run.name = name = first + 1;  // "Drugmaker Lumen", "Rival Tesk"
  const bool role = opens && name == first && run.range.last - first > 2 &&
                    !gender_of_given_name(parse.words[first].text) &&
                    gender_of_given_name(parse.words[first + 1].text);
  if (role && names.full(parse.words[run.range.last - 1].text) != nullptr)
    run.name = name = first + 1;  // "Boss Ana Ruiz"
  if (name > first && is_royal(parse, {name - 1, run.range.last})) {
    run.name = name - 1;
    return run;
  }
  if (name >= run.range.last) return run;
  const bool several = run.range.last - name > 1;
  if (name > first &&
      (several || names.full(parse.words[name].text) != nullptr || !parse.words[name].is(k_noun)))
    run.name = name;
  return run;
}

bool is_own_figure(const Parse& parse, WordRange subject) {
  const std::uint32_t at = subject.empty() ? k_nothing : parse.chunk_at[subject.first];
  if (at == k_nothing) return false;
  const Chunk& chunk = parse.chunks[at];
  const Tag opening = parse.tag(subject.first);
  const bool bare = opening == Tag::noun || opening == Tag::adjective || opening == Tag::time;
  if (!bare || chunk.range.first != subject.first || parse.tag(chunk.head) != Tag::noun ||
      !is_one_of(own_figures(), parse.words[chunk.head]))
    return false;
  for (std::uint32_t word = chunk.range.first; word < chunk.head; ++word)
    if (parse.tag(word) != Tag::time && !is_one_of(figure_modifiers(), parse.words[word]))
      return false;
  for (std::uint32_t word = chunk.range.last; word < subject.last; ++word)
    if (parse.tag(word) != Tag::time && parse.tag(word) != Tag::preposition) return false;
  return true;
}

bool names_one_person(const Parse& parse, WordRange range, WordRange chunk) {
  if (range.last != chunk.last || range.first == chunk.first) return false;
  const WordText& text = parse.words[range.last - 1].text;
  const bool plural = text.ends_with('s') || text.ends_with("sh") || text.ends_with("ch") ||
                      text.ends_with("se");  // "the Swedes", "the French"
  return !plural && parse.words[chunk.first].is(k_article);
}

bool describes_person(const Parse& parse, const Chunk& chunk) {
  const WordRange range = chunk.range;
  if (!is_the(parse.words[range.first]) || chunk.head + 1 != range.last) return false;
  const WordText& head = parse.words[chunk.head].text;
  return head.ends_with("-year-old") ||
         (parse.tag(chunk.head) == Tag::name && look_up_name(head).kind == NameClass::demonym &&
          range.last - range.first < 4 && names_one_person(parse, {chunk.head, range.last}, range));
}

}  // namespace dateline::events

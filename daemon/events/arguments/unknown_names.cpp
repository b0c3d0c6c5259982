// SPDX-License-Identifier: Apache-2.0
#include "arguments/unknown_names.hpp"

#include "arguments/labels.hpp"
#include "arguments/locations.hpp"
#include "arguments/name_ends.hpp"
#include "grammar/clause_words.hpp"
#include "grammar/name_runs.hpp"
#include "lexicon/gazetteer.hpp"
#include "lexicon/letters.hpp"
#include "lexicon/word_lists.hpp"
#include "tables/tables.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace dateline::events {
namespace {

/// "France-KLM": two names or more.
bool holds_capitals(std::string_view text) {
  const std::size_t hyphen = text.find('-');
  return hyphen != text.npos && hyphen + 2 < text.size() && text[hyphen + 1] <= 'Z' &&
         text[hyphen + 2] <= 'Z' && text[hyphen + 2] >= 'A';
}

/// A letter and digits: "A350".
bool names_model(std::string_view text) {
  return text.size() > 1 && text.size() < 7 && is_capitalised(text) && !is_lower(text.back()) &&
         text.find_first_of("0123456789") != text.npos;
}

/// "Kestrel 300", "Apollo 11": a model or one of a series, but "Local 705" is a union.
bool is_numbered(const Parse& parse, WordRange range) {
  return range.last - range.first > 1 && parse.tag(range.last - 1) == Tag::number &&
         !parse.words[range.last - 2].is(k_organization_word);
}

/// "the Booker Prize", "the Perseus lander", "the ferry Iris", "the A350".
bool is_thing(const Parse& parse, WordRange range, WordRange chunk) {
  const Word& last = parse.words[range.last - 1];
  if (last.entry->thing || names_model(last.text) || is_numbered(parse, range)) return true;
  if (range.last - range.first > 1 && parse.words[range.first].entry->thing)
    return true;  // "Storm Ada"
  if (range.last - range.first > 2 && is_one_of(named_events(), parse.words[range.first + 1]))
    return true;  // "Tropical Storm Ada"
  const bool labels =
      range.last < chunk.last && !last.possessive && parse.words[range.last].entry->thing;
  return labels ||
         (labelled_by_noun(parse, range.first) && parse.words[range.first - 1].entry->thing);
}

/// "the Prime Minister", "its Office": no name.
bool is_office(const Parse& parse, WordRange range) {
  const std::uint32_t length = range.last - range.first;
  if (length == 2 && is_one_of(post_titles(), parse.words[range.last - 1])) return true;
  if (length > 2 && parse.words[range.first].is(k_title) && parse.words[range.last - 1].is(k_title))
    return true;  // "Chief Financial Officer"
  for (std::uint32_t at = range.first; at < range.last; ++at) {
    const Word& word = parse.words[at];
    const bool office = word.is(k_title) || (length == 1 && word.is(k_organization_word | k_noun));
    if (!office) return false;
  }
  return true;
}

/// "County officials", "secretary of State", but not "the Gulf": it names no place by itself.
bool is_bare_place_word(const Parse& parse, WordRange range, WordRange chunk) {
  const bool alone = range.last - range.first == 1 && parse.words[range.first].is(k_place_word);
  const bool the = range.last == chunk.last && range.first > chunk.first &&
                   is_article(parse.words[range.first - 1]);
  return alone && !the;
}

// Acronyms of things that everybody has, and of nobody.
constexpr std::array<std::string_view, 16> k_no_names{"dna", "gdp", "cctv", "hiv", "aids", "tv",
                                                      "gps", "mri", "pcr",  "vat", "gst",  "led",
                                                      "ceo", "cfo", "pdf",  "url"};

// Signs of money that are letters.
constexpr std::array<std::string_view, 6> k_currencies{"rs", "rp", "sh", "ksh", "chf", "rm"};

/// "Rs 340 crore", "N500m", "R20bn".
bool is_amount(const Parse& parse, WordRange range) {
  if (is_one_of(k_currencies, parse.words[range.first])) return true;
  const WordText& text = parse.words[range.first].text;
  const bool sum = range.last - range.first == 1 && text.size() > 2 && is_digit(text[1]);
  return sum && is_lower(text.back());
}

/// "a Democrat": what somebody is.
bool is_one_of_many(const Parse& parse, WordRange range, WordRange chunk) {
  return range.last - range.first == 1 && range.last == chunk.last &&
         range.first == chunk.first + 1 && is_article(parse.words[chunk.first]) &&
         !language::equal_folded(parse.words[chunk.first].text, "the");
}

/// "the Northeast": a part of a country.
bool tells_direction(const Word& word) {
  const auto words = direction_words();
  return std::any_of(words.begin(), words.end(), [&](std::string_view each) {
    return language::equal_folded(word.text, each);
  });
}

/// A word of the name is one of the language or an acronym: it is nobody's own.
/// `joiners`: so is one that joins names, "El Daein".
bool holds_common(const ArgumentContext& context, WordRange range, bool joiners = true) {
  for (std::uint32_t at = range.first; at < range.last; ++at) {
    const Word& word = context.parse.words[at];
    if (tells_direction(word)) continue;
    const bool joins = !joiners && word.entry->classes == k_name_joiner;
    if ((word.entry->classes != 0 && !joins) || word.entry->noun != nullptr || word.mark != 0 ||
        holds_capitals(word.text) || (word.all_caps && context.names.is_acronym(word.text)))
      return true;
  }
  return false;
}

/// "Granton City beat Ashby": a town, its council or its team does something.
bool acts_as_body(const ArgumentContext& context, WordRange range, WordRange chunk) {
  return context.subject && range.last == chunk.last && range.last - range.first > 1 &&
         is_one_of(acting_places(), context.parse.words[range.last - 1]) &&
         !is_where(context.parse, chunk);
}

/// "shares in Vestra", "a stake in Vestra": somebody has a part of it.
bool is_held(const Parse& parse, WordRange chunk) {
  return chunk.first > 1 && parse.words[chunk.first - 1].text == "in" &&
         is_one_of(holding_words(), parse.words[chunk.first - 2]);
}

/// A name that the text says lies somewhere: "the siege of Vantrova" and "born in Vantrova".
bool is_known_site(const ArgumentContext& context, WordRange range) {
  return !context.subject && range.last - range.first < 3 &&
         context.parse.words[range.first].entry == &empty_entry() &&
         context.names.is_site(context.text_of(range));
}

}  // namespace

void add_unknown(const ArgumentContext& context, WordRange range, WordRange chunk) {
  const Parse& parse = context.parse;
  if (range.empty()) return;
  const std::string_view text = context.text_of(range);
  const Word& last = parse.words[range.last - 1];
  const Word& first = parse.words[range.first];
  if (is_bare_place_word(parse, range, chunk)) return;
  const bool one_word = range.last - range.first == 1;
  if (one_word && (is_one_of(calendar_names(), first) || is_one_of(holiday_names(), first)))
    return;  // "Sunday school", "Christmas cards"
  if (names_site(parse, range)) {
    if (!acts_as_body(context, range, chunk))
      return context.out.add_place(text, look_up_name(text).code, range);
    return context.out.add(text, ParticipantType::organization, range);
  }
  const Names::FullName* full = context.names.full(text);
  if (full == nullptr && one_word) full = model_of(context.names, text);
  const bool faceless = context.names.is_faceless(text);
  if (full != nullptr && !(faceless && is_where(parse, chunk))) return context.out.add_full(*full);
  if (is_royal(parse, range)) return context.out.add(text, ParticipantType::person, range);
  if (one_word && first.is(k_number_word | k_adverb | k_determiner)) return;
  if (is_amount(parse, range) || (one_word && is_one_of(k_no_names, first))) return;
  if (is_office(parse, range) || is_one_of_many(parse, range, chunk)) return;
  bool common = holds_common(context, range);
  const std::uint32_t length = range.last - range.first;
  const bool titled = range.first > chunk.first && parse.words[range.first - 1].is(k_title) &&
                      !parse.words[range.first - 1].possessive;
  const Word* before = range.first > 0 ? &parse.words[range.first - 1] : nullptr;
  const bool labelled = before != nullptr && !titled && !before->possessive &&
                        (before->is(k_organization_word) ||
                         (before->tag == Tag::noun && !before->is(k_title | k_group_noun)));
  const bool behind = range.first > chunk.first && before->tag == Tag::name;  // "In Oslo Ana Ruiz"
  const bool labels = range.last < chunk.last && !last.possessive &&
                      parse.tag(range.last) == Tag::noun;  // "Deepwater Horizon rig"
  const bool of_thing = labels && !parse.words[range.last].is(k_place_word | k_organization_word);
  const bool site = labelled ? before->is(k_place_word) : !titled && !behind && !of_thing;
  const bool unknown = !common || !holds_common(context, range, false);
  const bool somewhere = is_where(parse, chunk) && !is_held(parse, chunk);
  const bool letters = length == 1 && first.all_caps && text.size() < 4;  // "from AA to BBB"
  if (site && unknown && !letters && length < 3 && somewhere && leads_to_site(parse, chunk))
    return context.out.add_place(text, {}, range);
  if (site && full == nullptr && is_known_site(context, range))
    return context.out.add_place(text, {}, range);
  const bool definite = before != nullptr && before->is(k_article) && !titled &&
                        range.first == chunk.first + 1;  // "the Booker Prize"
  if (labels && parse.words[range.last].is(k_place_word))
    return context.out.add_place(text, {}, range);
  common = common || labels || is_numbered(parse, range) ||
           look_up_name(first.text).kind != NameClass::none ||
           look_up_name(last.text).kind != NameClass::none;  // "Air France"
  const bool person = titled || labelled
                          ? titled
                          : (!common && !definite && !faceless && (length == 2 || length == 3));
  const ParticipantType body =
      is_thing(parse, range, chunk) ? ParticipantType::thing : ParticipantType::organization;
  context.out.add(text, person ? ParticipantType::person : body, range);
}

}  // namespace dateline::events

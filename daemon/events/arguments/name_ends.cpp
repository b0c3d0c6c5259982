// SPDX-License-Identifier: Apache-2.0
#include "arguments/name_ends.hpp"

#include "lexicon/letters.hpp"
#include "lexicon/word_lists.hpp"

#include <algorithm>

namespace dateline::events {
namespace {

bool names_person_or_place(const Names& names, std::string_view text) {
  return look_up_name(text).kind != NameClass::none || names.full(text) != nullptr;
}

/// One past the names from `at` on.
std::uint32_t run_end(const Parse& parse, std::uint32_t at, std::uint32_t limit) {
  while (at < limit && parse.tag(at) == Tag::name) {
    ++at;
    if (parse.words[at - 1].possessive) break;
  }
  return at;
}

/// "Sport", "Climate Change": a field that a body of that name works in, which names no person and
/// no place.
bool names_field(const Parse& parse, const Names& names, WordRange item) {
  if (item.empty()) return false;
  const Word& last = parse.words[item.last - 1];
  if (item.last - item.first == 1) return !names_person_or_place(names, last.text);
  return is_one_of(fields_of_bodies(), last) &&
         look_up_name(parse.words[item.first].text).kind == NameClass::none;
}

/// One past the last of "Disease Control and Prevention", "Culture, Media and Sport", whose first
/// name ends before `last`; 0 where no such list stands there.
std::uint32_t list_end(const Parse& parse, const Names& names, std::uint32_t last,
                       std::uint32_t limit) {
  if (parse.words[last - 1].possessive) return 0;
  for (int items = 0; items < 4 && last + 1 < limit; ++items) {
    const bool final = parse.tag(last) == Tag::coordinator && parse.words[last].text == "and";
    if (!final && !parse.is_mark(last, ',')) return 0;
    const std::uint32_t next = run_end(parse, last + 1, limit);
    if (!names_field(parse, names, {last + 1, next})) return 0;
    if (final) return next;
    last = next;
  }
  return 0;
}

/// "at the Santiago Bernabeu": a house that has a city's name in its own. `last`: behind the
/// city.
bool names_hall(const Parse& parse, std::uint32_t last, WordRange chunk) {
  const Word& word = parse.words[last];
  return last + 1 == chunk.last && chunk.first > 0 && parse.words[chunk.first - 1].text == "at" &&
         word.tag == Tag::name && word.entry->noun == nullptr &&
         !word.is(k_title | k_organization_word);
}

}  // namespace

std::uint32_t body_end(const Parse& parse, const Names& names, WordRange name,
                       std::uint32_t limit) {
  const std::uint32_t end = name.last;
  if (name.empty() || parse.tag(end) != Tag::preposition || end + 1 >= limit) return end;
  const Word& body = parse.words[end - 1];
  const WordText& link = parse.words[end].text;
  if (body.possessive || !body.is(k_organization_word | k_place_word) || body.is(k_title) ||
      (link != "of" && link != "for" && !(link == "on" && is_one_of(bodies_on(), body))))
    return end;
  std::uint32_t next = end + 1;
  if (parse.tag(next) == Tag::determiner) ++next;
  const std::uint32_t last = run_end(parse, next, limit);
  if (last == next) return end;
  if (link == "on" && look_up_name(parse.text({next, last})).kind != NameClass::none)
    return end;  // "a committee on Capitol Hill"
  const std::uint32_t second = list_end(parse, names, last, limit);
  const std::uint32_t more = std::max(last, second);
  const Word& inner = parse.words[last - 1];  // "General Assembly of the Church of Scotland"
  const bool body_again = inner.is(k_organization_word) && !inner.possessive;
  const bool again = (link == "for" || second > last || body_again) &&
                     parse.tag(more) == Tag::preposition &&
                     (parse.words[more].text == "of" || parse.words[more].text == "for");
  const std::uint32_t whole = again ? run_end(parse, more + 1, limit) : more;
  return whole > more + 1 ? whole : more;  // "Union for Conservation of Nature"
}

std::uint32_t known_end(const Parse& parse, WordRange name, std::uint32_t limit) {
  const std::uint32_t of = name.last;
  if (of + 1 >= limit || parse.words[of].text != "of" || parse.words[of - 1].possessive) return of;
  const std::uint32_t next = parse.tag(of + 1) == Tag::determiner ? of + 2 : of + 1;
  const std::uint32_t last = run_end(parse, next, limit);
  if (last == next) return of;
  return look_up_name(parse.text({name.first, last})).kind == NameClass::none ? of : last;
}

std::uint32_t defined_end(const Parse& parse, const Names& names, std::uint32_t first,
                          std::uint32_t limit) {
  const Names::FullName* full = names.defined(parse.words[first].hash);
  if (full == nullptr) return first;
  std::string_view left = full->text;
  for (std::uint32_t at = first; at < limit; ++at) {
    const WordText& word = parse.words[at].text;
    left.remove_prefix(std::min(left.find_first_not_of(' '), left.size()));
    if (!left.starts_with(word)) return first;
    left.remove_prefix(word.size());
    if (left.empty()) return at + 1;
  }
  return first;
}

bool styles_country(const Parse& parse, WordRange name) {
  const std::uint32_t of = name.last;
  if (of + 1 >= parse.size() || parse.words[of].text != "of") return false;
  const WordText& last = parse.words[of - 1].text;
  if (last != "Republic" && last != "Kingdom") return false;
  return parse.tag(of + 1) == Tag::name &&
         look_up_name(parse.words[of + 1].text).kind == NameClass::country;
}

std::uint32_t with_model(const Parse& parse, const Names& names, std::uint32_t end,
                         WordRange chunk) {
  if (end >= chunk.last || parse.words[end - 1].possessive) return end;
  const Names::FullName* full = model_of(names, parse.words[end].text);
  if (full == nullptr) return end;
  ++end;
  while (end < chunk.last && parse.tag(end) == Tag::name &&
         full->text.ends_with(parse.words[end].text))
    ++end;
  return end;
}

bool opens_body(const Parse& parse, const Names& names, std::uint32_t last, WordRange chunk,
                const KnownName& known) {
  if (known.kind != NameClass::country || last >= chunk.last || parse.tag(last) != Tag::name ||
      parse.words[last - 1].possessive)
    return false;
  for (std::uint32_t at = last; at < chunk.last && parse.tag(at) == Tag::name; ++at)
    if (parse.words[at].is(k_title)) return false;  // "UK Home Secretary"
  const Word& next = parse.words[last];
  const Names::FullName* full = names.full(next.text);
  const bool person = full != nullptr && full->type == ParticipantType::person;
  return !person && look_up_name(next.text).kind == NameClass::none &&
         !gender_of_given_name(next.text);
}

const Names::FullName* model_of(const Names& names, std::string_view text) {
  if (std::none_of(text.begin(), text.end(), is_digit)) return nullptr;
  const Names::FullName* full = names.full(text);
  if (full == nullptr && text.ends_with('s')) full = names.full(text.substr(0, text.size() - 1));
  return full;
}

bool part_of_longer(const Parse& parse, std::uint32_t last, WordRange chunk,
                    const KnownName& known) {
  if (known.kind == NameClass::organization || last >= chunk.last) return false;
  if (parse.words[last - 1].possessive) return false;
  if (known.kind == NameClass::city && names_hall(parse, last, chunk)) return true;
  for (std::uint32_t at = last; at < chunk.last && parse.words[at].tag == Tag::name; ++at) {
    if (parse.words[at].is(k_organization_word | k_place_word) && !parse.words[at].is(k_title))
      return true;
  }
  return false;
}

}  // namespace dateline::events

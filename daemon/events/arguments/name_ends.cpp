// SPDX-License-Identifier: Apache-2.0
#include "arguments/name_ends.hpp"

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

/// One past the last of "Disease Control and Prevention", "Culture, Media and Sport", whose first
/// name ends before `last`; 0 where no such list stands there.
std::uint32_t list_end(const Parse& parse, const Names& names, std::uint32_t last,
                       std::uint32_t limit) {
  if (parse.words[last - 1].possessive) return 0;
  for (int items = 0; items < 4 && last + 1 < limit; ++items) {
    const bool final = parse.tag(last) == Tag::coordinator && parse.words[last].text == "and";
    if (!final && !parse.is_mark(last, ',')) return 0;
    const std::uint32_t next = run_end(parse, last + 1, limit);
    if (next != last + 2 || names_person_or_place(names, parse.words[last + 1].text)) return 0;
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
  const std::string_view link = parse.words[end].text;
  if (body.possessive || !body.is(k_organization_word | k_place_word) || body.is(k_title) ||
      (link != "of" && link != "for"))
    return end;
  std::uint32_t next = end + 1;
  if (parse.tag(next) == Tag::determiner) ++next;
  const std::uint32_t last = run_end(parse, next, limit);
  if (last == next) return end;
  const std::uint32_t second = list_end(parse, names, last, limit);
  const std::uint32_t more = std::max(last, second);
  const bool again = (link == "for" || second > last) && parse.tag(more) == Tag::preposition &&
                     (parse.words[more].text == "of" || parse.words[more].text == "for");
  const std::uint32_t whole = again ? run_end(parse, more + 1, limit) : more;
  return whole > more + 1 ? whole : more;  // "Union for Conservation of Nature"
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
  if (text.find_first_of("0123456789") == text.npos) return nullptr;
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

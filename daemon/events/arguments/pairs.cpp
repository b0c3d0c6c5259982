// SPDX-License-Identifier: Apache-2.0
#include "arguments/pairs.hpp"

#include "lexicon/gazetteer.hpp"
#include "lexicon/letters.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace dateline::events {
namespace {

/// One of the two, by the name that the tables or the text give it. `acts`: the phrase tells what
/// peoples do, "Israeli-Palestinian talks".
std::optional<Participant> side_of(const Names& names, std::string_view name, std::uint32_t begin,
                                   bool acts) {
  const auto end = begin + static_cast<std::uint32_t>(name.size());
  if (const Names::FullName* full = names.full(name); full != nullptr) {
    const auto full_end = full->begin + static_cast<std::uint32_t>(full->text.size());
    return Participant{std::string{full->text}, full->type, {full->begin, full_end}};
  }
  const KnownName& known = look_up_name(name);
  switch (known.kind) {
  case NameClass::country:
    return Participant{std::string{known.name}, ParticipantType::country, {begin, end}};
  case NameClass::demonym:
    if (!acts || known.name.empty()) return std::nullopt;
    return Participant{std::string{known.name}, ParticipantType::country, {begin, end}};
  case NameClass::organization:
    return Participant{std::string{name}, ParticipantType::organization, {begin, end}};
  default:
    return std::nullopt;
  }
}

}  // namespace

std::uint32_t add_pair(const ArgumentContext& context, std::uint32_t first, std::uint32_t head,
                       std::uint32_t last) {
  const Parse& parse = context.parse;
  const Word& word = parse.words[first];
  const std::size_t hyphen = word.text.find('-');
  if (hyphen == word.text.npos || hyphen < 2 || hyphen + 2 >= word.text.size() || word.possessive ||
      is_lower(word.text[hyphen + 1]) || context.names.full(word.text) != nullptr)
    return first;
  const bool acts = parse.tag(head) == Tag::noun && parse.words[head].entry->noun != nullptr;
  const auto right_at = static_cast<std::uint32_t>(hyphen + 1);
  const auto left = side_of(context.names, word.text.substr(0, hyphen), word.begin, acts);
  if (!left) return first;
  for (std::uint32_t end = last; end > first; --end) {
    if (end > first + 1 && parse.tag(end - 1) != Tag::name) continue;
    if (end < last && parse.tag(end) == Tag::name) return first;  // "the US-China Business Council"
    const std::string_view right = context.text_of({first, end}).substr(right_at);
    const auto other = side_of(context.names, right, word.begin + right_at, acts);
    if (!other) continue;
    const bool border = parse.words[head].text == "border";  // "along the Peru-Chile border"
    for (const Participant& one : {*left, *other}) {
      if (border && one.type == ParticipantType::country)
        context.out.add_place(one.text, look_up_name(one.text).code, {first, end});
      else
        context.out.add(one.text, one.type, one.range);
    }
    return end;
  }
  return first;
}

}  // namespace dateline::events

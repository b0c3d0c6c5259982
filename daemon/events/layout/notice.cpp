// SPDX-License-Identifier: Apache-2.0
#include "layout/notice.hpp"

#include "grammar/clause_words.hpp"
#include "times/time_roles.hpp"

#include <algorithm>

namespace dateline::events {
namespace {

// A notice that says more before its day is prose.
constexpr std::uint32_t k_longest_notice = 20;

/// "Please", a bullet.
bool leads_in(const Word& word) noexcept {
  return word.is_mark('-') || word.is_mark('*') || language::equal_folded(word.text, "please");
}

/// "Please report": a verb, whatever it is elsewhere.
bool is_asked(const Parse& parse, std::uint32_t at) noexcept {
  return at > 0 && language::equal_folded(parse.words[at - 1].text, "please");
}

bool is_noun(const Word& word) noexcept { return word.entry->noun != nullptr || word.is(k_noun); }

/// The base form of a verb with what may follow it when it bids: "Submit entries", "Register at",
/// but neither "Report finds" nor "Work of art".
bool bids(const Parse& parse, std::uint32_t at) noexcept {
  const Word& word = parse.words[at];
  if (word.entry->verb == nullptr || (word.entry->forms & k_base) == 0 ||
      (word.tag != Tag::verb && word.tag != Tag::noun))
    return false;
  if (is_asked(parse, at)) return true;
  const Tag next = parse.tag(at + 1);
  if (next == Tag::preposition) {
    const bool timed = parse.tag(at + 2) == Tag::time;
    return timed || (word.entry->noun == nullptr && parse.words[at + 1].text != "of");
  }
  if (next == Tag::determiner || next == Tag::possessive || next == Tag::pronoun) return true;
  const bool object = next == Tag::noun || (next == Tag::verb && is_noun(parse.words[at + 1]));
  return !is_noun(word) && (object || next == Tag::adjective || next == Tag::number ||
                            next == Tag::name || next == Tag::adverb);
}

/// "Send comments by": what stands right behind the bidding verb is no verb of its own.
bool tells(const Parse& parse, std::uint32_t at, std::uint32_t verb) noexcept {
  const std::uint32_t group = parse.group_at[at];
  return group != k_nothing && parse.groups[group].finite && parse.groups[group].head != verb &&
         parse.groups[group].head != verb + 1;
}

/// Where the bidding begins: at the front, or behind "To vote,", "For a stall,".
std::uint32_t opening(const Parse& parse) noexcept {
  std::uint32_t first = 0;
  while (first < parse.size() && leads_in(parse.words[first])) ++first;
  const bool aside = parse.tag(first) == Tag::to || parse.tag(first) == Tag::preposition;
  std::uint32_t comma = first;
  while (aside && comma < parse.size() && !parse.is_mark(comma, ',')) ++comma;
  if (aside && comma + 1 < parse.size()) first = comma + 1;
  return first < parse.size() && leads_in(parse.words[first]) ? first + 1 : first;
}

/// Where what is bid ends, from its day at `at` on.
std::uint32_t end_of(const Parse& parse, std::uint32_t at) noexcept {
  while (at < parse.size() && parse.tag(at) != Tag::mark && parse.tag(at) != Tag::coordinator &&
         parse.tag(at) != Tag::subordinator)
    ++at;
  return at;
}

}  // namespace

std::optional<Notice> notice_of(const Parse& parse, std::span<const Timex> timexes) {
  if (!parse.timed) return std::nullopt;
  const std::uint32_t first = opening(parse);
  if (first >= parse.size() || !bids(parse, first)) return std::nullopt;
  const std::uint32_t end = std::min(parse.size(), first + k_longest_notice);
  for (std::uint32_t at = first + 1; at < end; ++at) {
    if (tells(parse, at, first) || parse.words[at].quoted) break;
    if (parse.tag(at) != Tag::time || parse.words[at].timex < 0) continue;
    const auto timex = static_cast<std::uint32_t>(parse.words[at].timex);
    const TimeRole role = role_of(parse, at);
    const bool limit = role == TimeRole::by || role == TimeRole::before || role == TimeRole::until;
    if (limit && timexes[timex].span && timexes[timex].type != TimexType::duration)
      return Notice{{first, end_of(parse, at)},
                    first,
                    {timex, role == TimeRole::before ? role : TimeRole::by}};
  }
  return std::nullopt;
}

bool bids_reader(const Parse& parse) {
  const std::uint32_t first = opening(parse);
  if (first + 1 >= parse.size() || parse.words[first].text == "Let") return false;  // "Let me"
  const bool yours = parse.words[first + 1].text == "your" &&  // "Book your tickets"
                     !parse.words[first].is(k_preposition | k_subordinator | k_coordinator);
  if (yours) return true;
  return bids(parse, first) &&
         std::any_of(parse.words.begin() + first, parse.words.end(), [](const Word& word) {
           return !word.quoted && (word.text == "your" || word.text == "you" || word.text == "us");
         });
}

}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#include "merging/merge_keys.hpp"

#include "lexicon/gazetteer.hpp"
#include "lexicon/lexicon.hpp"
#include "merging/article_names.hpp"
#include "merging/clause_stems.hpp"
#include "merging/merge_classes.hpp"
#include "merging/once.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace dateline::events {
namespace {

constexpr std::size_t k_most_arguments = 5;
// A list of twenty attendants makes no more pairs than four do.
constexpr std::size_t k_most_own = 4;

// Kinds of what is done with others, or said of others, all day long.
constexpr std::array<std::string_view, 4> k_crowded_kinds{"meeting", "statement", "request",
                                                          "accusation"};
// Kinds whose actions are too common for a town.
constexpr std::array<std::string_view, 3> k_common_kinds{"other", "change", "market"};

// Classes of what a disaster does.
constexpr std::array<std::string_view, 5> k_harms{"die", "wound", "damage", "shake", "strike"};

/// How much it takes to tell two events of one action and day apart.
enum class Strength : std::uint8_t { rare, usual, common, crowded };

template <std::size_t count>
bool among(const std::array<std::string_view, count>& kinds, std::string_view kind) {
  return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

Strength strength_of(const Told& told) {
  if (is_rare_action(told.action)) return Strength::rare;
  if (is_rare_action(merge_class(told.action))) return Strength::usual;
  if (among(k_crowded_kinds, told.kind)) return Strength::crowded;
  return among(k_common_kinds, told.kind) ? Strength::common : Strength::usual;
}

/// "North Atlantic Treaty Organization" -> "nato", "Helio Bank" -> "helio"; else as it is.
std::string organization_name(std::string_view text) {
  if (std::string first = folded_name(text.substr(0, text.find(' '))); first == short_name(text))
    return first;
  std::string initials;
  bool at_start = true;
  for (const char c : text) {
    if (at_start && c >= 'A' && c <= 'Z') initials += static_cast<char>(c - 'A' + 'a');
    at_start = c == ' ' || c == '-';
  }
  return initials.size() > 2 && text.find(' ') != text.npos ? initials : folded_name(text);
}

SharedArgument shared(const Participant& participant) {
  switch (participant.type) {
  case ParticipantType::person:
    return {folded_name(participant.text.substr(participant.text.rfind(' ') + 1))};
  case ParticipantType::country: {
    const KnownName& known = look_up_name(participant.text);
    return {known.code.empty() ? folded_name(participant.text) : "@" + std::string{known.code},
            true};
  }
  case ParticipantType::organization:
    return {.name = organization_name(participant.text), .body = true};
  case ParticipantType::thing:
    return {.name = folded_name(participant.text), .body = true};
  case ParticipantType::group:
    break;
  }
  return {folded_name(participant.text), true};
}

}  // namespace

std::string key_of(std::string_view action, std::string_view day, std::string_view argument) {
  // The day first: the store keeps keys side by side that agree in what stands before the bar.
  std::string key{day};
  key += '|';
  key += merge_class(action);
  key += '|';
  key += argument;
  return key;
}

namespace {

/// The first number with a fraction in a clause: a magnitude. Empty where there is none.
std::string_view magnitude_of(const Mention& mention) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  const std::string_view what = mention.what;
  for (std::size_t at = 1; at + 1 < what.size(); ++at)
    if (what[at] == '.' && is_digit(what[at - 1]) && is_digit(what[at + 1]) &&
        (at < 2 || what[at - 2] == ' '))
      return what.substr(at - 1, 3);
  return {};
}

/// Keys of an action that any argument tells apart; those that the article turns on stand in for
/// what the mention leaves out.
void add_rare(const Mention& mention, std::string_view action, std::string_view day,
              const std::vector<SharedArgument>& arguments, const StoryContext& context,
              std::vector<std::string>& keys) {
  for (const SharedArgument& argument : arguments)
    keys.push_back(key_of(action, day, argument.name));
  for (const std::string& name : context.first_names()) keys.push_back(key_of(action, day, name));
  if (const std::string_view size = magnitude_of(mention); !size.empty())
    keys.push_back(key_of(action, day, size));
}

/// The rare event that does harm in a clause: an earthquake where "the earthquake in Chile killed
/// six"; what it does is told as what it is. Empty where the clause tells of another's deed.
std::string_view cause_of(const Told& told) {
  if (!among(k_harms, merge_class(told.action))) return {};
  const NounSense* cause = event_as_subject(told.mention);
  return cause != nullptr && is_rare_action(cause->action) ? cause->action : std::string_view{};
}

/// What its rarity, or that of its cause, makes of it; whether it is rare itself.
bool add_as_rare(const Told& told, std::string_view day,
                 const std::vector<SharedArgument>& arguments, const StoryContext& context,
                 std::vector<std::string>& keys) {
  const bool rare = strength_of(told) == Strength::rare;
  const std::string_view action = rare ? told.action : cause_of(told);
  if (!action.empty()) add_rare(told.mention, action, day, arguments, context, keys);
  return rare;
}

void add_all(std::string_view action, std::string_view day, const std::vector<std::string>& pairs,
             std::vector<std::string>& keys) {
  for (const std::string& pair : pairs) keys.push_back(key_of(action, day, pair));
}

std::vector<std::string> own_names(const Mention& mention) {
  std::vector<std::string> own = short_names(mention);
  if (own.size() > k_most_own) own.resize(k_most_own);
  return own;
}

void add_dated(const Told& told, std::string_view day, const StoryContext& context,
               std::vector<std::string>& keys) {
  const std::vector<SharedArgument> arguments = shared_arguments(told.mention);
  if (add_as_rare(told, day, arguments, context, keys)) return;
  const std::vector<std::string> own = own_names(told.mention);
  add_all(told.action, day, StoryContext::own_pairs(own), keys);
  add_all(told.action, day, context.told_pairs(own), keys);
  const Strength strength = strength_of(told);
  if (strength == Strength::crowded) return;
  std::vector<std::string> vague;
  for (const SharedArgument& argument : arguments) {
    if (argument.weak || (argument.place && strength == Strength::common)) continue;
    if (strength == Strength::usual && !argument.body)
      keys.push_back(key_of(told.action, day, argument.name));
    else
      vague.push_back(argument.name);
  }
  if (strength == Strength::usual && own.empty()) vague = context.first_pairs();
  add_with_stems(told, day, vague, keys);
}

}  // namespace

std::string folded_name(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char c : text) out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return out;
}

bool is_usual(const Told& told) { return strength_of(told) == Strength::usual; }

void add_with_stems(const Told& told, std::string_view day, const std::vector<std::string>& names,
                    std::vector<std::string>& keys) {
  if (names.empty()) return;
  const std::vector<std::string> stems = clause_stems(told.mention);
  for (const std::string& name : names) {
    if (stems.empty()) keys.push_back(key_of(told.action, day, name + ' '));
    for (const std::string& stem : stems) {
      std::string both{name};
      both.append(1, ' ').append(stem);
      keys.push_back(key_of(told.action, day, both));
    }
  }
}

std::vector<SharedArgument> shared_arguments(const Mention& mention) {
  std::vector<SharedArgument> out;
  for (const Participant& participant : mention.participants) out.push_back(shared(participant));
  for (const Place& place : mention.places) {
    const KnownName& known = look_up_name(place.text);
    if (known.kind != NameClass::country) out.push_back({folded_name(place.text), false, true});
    if (!place.country.empty()) out.push_back({"@" + place.country, true});
  }
  std::stable_sort(out.begin(), out.end(),
                   [](const SharedArgument& left, const SharedArgument& right) {
                     return left.weak < right.weak;
                   });
  if (out.size() > k_most_arguments) out.resize(k_most_arguments);
  std::sort(out.begin(), out.end(), [](const SharedArgument& left, const SharedArgument& right) {
    return left.name < right.name;
  });
  out.erase(std::unique(out.begin(), out.end(),
                        [](const SharedArgument& left, const SharedArgument& right) {
                          return left.name == right.name;
                        }),
            out.end());
  return out;
}

std::optional<CivilDay> begin_day(const TimeSpan& span) {
  if (const auto day = span.single_day()) return day;
  const Interval& begin = span.begin;
  if (span.shape != TimeSpan::Shape::lasts || !begin.earliest || !begin.latest) return std::nullopt;
  if (day_of(*begin.earliest) != day_of(*begin.latest)) return std::nullopt;
  return day_of(*begin.earliest);
}

std::optional<CivilDay> merge_day(const Mention& mention, const TimeSpan& span) {
  if (const auto day = begin_day(span)) return day;
  const bool news = mention.status == Status::happened && mention.basis == Basis::bound &&
                    span.begin.latest && !span.begin.earliest;
  return news ? std::optional{day_of(*span.begin.latest)} : std::nullopt;
}

void add_keys(const Told& told, const TimeSpan& span, const StoryContext& context,
              std::vector<std::string>& keys) {
  add_once_keys(told, span, context, keys);
  const std::optional<CivilDay> day = merge_day(told.mention, span);
  if (day) add_dated(told, to_iso(first_minute(*day), false), context, keys);
}

void add_loose_keys(const Told& told, const StoryContext& context, std::vector<std::string>& keys) {
  const std::vector<SharedArgument> arguments = shared_arguments(told.mention);
  if (add_as_rare(told, "", arguments, context, keys)) return;
  const Strength strength = strength_of(told);
  if (strength == Strength::common) return;
  add_all(told.action, "", StoryContext::own_pairs(own_names(told.mention)), keys);
  if (strength == Strength::crowded) return;
  for (const SharedArgument& argument : arguments)
    if (!argument.weak && !argument.place && !argument.body)
      keys.push_back(key_of(told.action, "", argument.name));
}

}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#include "merge_keys.hpp"

#include "gazetteer.hpp"
#include "lexicon.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace dateline::events {
namespace {

constexpr std::size_t k_most_arguments = 5;

// Kinds whose actions are too common for one argument.
constexpr std::array<std::string_view, 7> k_common_kinds{
    "meeting", "statement", "other", "change", "market", "request", "accusation"};

enum class Strength : std::uint8_t { rare, usual, common };

Strength strength_of(const Mention& mention) {
  if (is_rare_action(mention.action)) return Strength::rare;
  const bool common =
      std::find(k_common_kinds.begin(), k_common_kinds.end(), mention.kind) != k_common_kinds.end();
  return common ? Strength::common : Strength::usual;
}

/// "North Atlantic Treaty Organization" -> "nato"; a shorter name as it is.
std::string organization_name(std::string_view text) {
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
    return {folded_name(participant.text.substr(participant.text.rfind(' ') + 1)), false};
  case ParticipantType::country: {
    const KnownName& known = look_up_name(participant.text);
    return {known.code.empty() ? folded_name(participant.text) : "@" + std::string{known.code},
            true};
  }
  case ParticipantType::organization:
    return {organization_name(participant.text), false};
  case ParticipantType::group:
    break;
  }
  return {folded_name(participant.text), true};
}

std::string key_of(std::string_view action, std::string_view day, std::string_view argument) {
  // The day first: the store keeps keys side by side that agree in what stands before the bar.
  std::string key{day};
  key += '|';
  key += action;
  key += '|';
  key += argument;
  return key;
}

void add(const Mention& mention, std::string_view day, bool pairs, std::vector<std::string>& keys) {
  const std::vector<SharedArgument> arguments = shared_arguments(mention);
  const Strength strength = strength_of(mention);
  for (const SharedArgument& argument : arguments)
    if (strength == Strength::rare || (strength == Strength::usual && !argument.weak))
      keys.push_back(key_of(mention.action, day, argument.name));
  if (!pairs || strength == Strength::rare) return;
  for (std::size_t i = 0; i < arguments.size(); ++i)
    for (std::size_t j = i + 1; j < arguments.size(); ++j)
      keys.push_back(key_of(mention.action, day, arguments[i].name + "+" + arguments[j].name));
}

}  // namespace

std::string folded_name(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char c : text) out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return out;
}

std::vector<SharedArgument> shared_arguments(const Mention& mention) {
  std::vector<SharedArgument> out;
  for (const Participant& participant : mention.participants) out.push_back(shared(participant));
  for (const Place& place : mention.places) {
    const KnownName& known = look_up_name(place.text);
    if (known.kind != NameClass::country) out.push_back({folded_name(place.text), false});
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

void add_keys(const Mention& mention, const TimeSpan& span, std::vector<std::string>& keys) {
  const std::optional<CivilDay> day = begin_day(span);
  if (day) add(mention, to_iso(first_minute(*day), false), true, keys);
}

void add_loose_keys(const Mention& mention, std::vector<std::string>& keys) {
  add(mention, "", true, keys);
}

}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#include "merging/shared_arguments.hpp"

#include "lexicon/gazetteer.hpp"
#include "lexicon/letters.hpp"
#include "merging/article_names.hpp"
#include "merging/merge_keys.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>
#include <utility>

namespace dateline::events {
namespace {

constexpr std::size_t k_most_arguments = 5;

/// "North Atlantic Treaty Organization" -> "nato", "Helio Bank" -> "helio"; else as it is.
std::string organization_name(std::string_view text) {
  if (std::string first = folded_name(text.substr(0, text.find(' '))); first == short_name(text))
    return first;
  std::string initials;
  bool at_start = true;
  for (const char c : text) {
    if (at_start && is_upper(c)) initials += to_lower(c);
    at_start = c == ' ' || c == '-';
  }
  return initials.size() > 2 && text.find(' ') != text.npos ? initials : folded_name(text);
}

SharedArgument shared(const Participant& participant) {
  switch (participant.type) {
  case ParticipantType::person:
    return {folded_name(last_word(participant.text))};
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

std::vector<SharedArgument> shared_arguments(const Mention& mention) {
  std::vector<SharedArgument> out;
  std::vector<SharedArgument> weak;  // the first to be left out
  const auto add = [&](SharedArgument argument) {
    (argument.weak ? weak : out).push_back(std::move(argument));
  };
  for (const Participant& participant : mention.participants) add(shared(participant));
  for (const Place& place : mention.places) {
    const KnownName& known = look_up_name(place.text);
    if (known.kind != NameClass::country) add({folded_name(place.text), false, true});
    if (!place.country.empty()) add({"@" + place.country, true});
  }
  std::move(weak.begin(), weak.end(), std::back_inserter(out));
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

}  // namespace dateline::events

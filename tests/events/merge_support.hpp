// SPDX-License-Identifier: Apache-2.0
// Mentions as tests of merging write them.
#pragma once

#include "events/merge.hpp"

#include <gtest/gtest.h>

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dateline::events::test {

inline Mention mention(std::string kind, std::string action, std::string_view edtf,
                       std::vector<Participant> participants, std::vector<Place> places = {}) {
  Mention out;
  out.kind = std::move(kind);
  out.action = std::move(action);
  out.what = out.action + " by " + (participants.empty() ? "nobody" : participants.front().text);
  out.when = from_edtf(edtf).value_or(TimeSpan{});
  out.basis = Basis::expression;
  out.participants = std::move(participants);
  out.places = std::move(places);
  out.timeline = true;
  out.confidence = 0.8F;
  return out;
}

inline Participant person(std::string name) {
  return {std::move(name), ParticipantType::person, {}};
}
inline Participant body(std::string name) {
  return {std::move(name), ParticipantType::organization, {}};
}
inline Participant country(std::string name) {
  return {std::move(name), ParticipantType::country, {}};
}

/// The two would be one event: their only groups share a key.
inline bool merges(const Mention& left, const Mention& right) {
  const auto a = group_mentions(std::span{&left, 1});
  const auto b = group_mentions(std::span{&right, 1});
  return !explain_merge(a.at(0), b.at(0)).empty();
}

/// One event: a group of either article shares a key with one of the other.
inline bool articles_merge(const std::vector<Mention>& left, const std::vector<Mention>& right) {
  for (const Group& a : group_mentions(left))
    for (const Group& b : group_mentions(right))
      if (!explain_merge(a, b).empty()) return true;
  return false;
}

/// The mention with its clause, whose `at`-th word tells of it.
inline Mention clause(Mention mention, std::string what, std::size_t at) {
  std::istringstream words{what};
  for (std::size_t word = 0; word < at; ++word) words >> mention.trigger.text;
  mention.what = std::move(what);
  return mention;
}

/// "Ana Duarte VERBED on DAY", or the same in the passive.
inline Mention befalls(std::string kind, std::string action, std::string_view day,
                       std::string verb) {
  const std::string who = "Ana Duarte";
  return clause(mention(std::move(kind), std::move(action), day, {person(who)}), who + ' ' + verb,
                verb.starts_with("was ") ? 4 : 3);
}

}  // namespace dateline::events::test

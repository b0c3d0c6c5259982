// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/event.hpp"
#include "dateline/timeline.hpp"

#include <string>

namespace dateline::protocol {

inline CivilDay civil_day(int year, unsigned month, unsigned day) {
  return CivilDay{date::year{year} / date::month{month} / date::day{day}};
}

/// A mention with every field set.
inline Mention full_mention() {
  Mention mention;
  mention.trigger = {"open", {12, 16}};
  mention.what = "The harbour \"Vik\" will open\n again";
  mention.kind = "opening";
  mention.action = "open";
  mention.status = Status::planned;
  mention.when = TimeSpan::day(civil_day(2024, 3, 5));
  mention.basis = Basis::expression;
  mention.time.emplace();
  mention.time->quote = {"Tuesday", {17, 24}};
  mention.time->value = "2024-03-05";
  mention.participants = {{"Åse Nordahl", ParticipantType::person, {1, 13}},
                          {"Vik Port", ParticipantType::organization, {}}};
  mention.places = {{"Vik", "NO", {30, 33}}, {"Dal", "", {}}};
  mention.source = Quote{"the mayor", {40, 49}};
  mention.sentence = {"The harbour \"Vik\" will open on Tuesday.", {0, 39}};
  mention.earlier = {
      TimeSpan::within(civil_day(2024, 2, 1), civil_day(2024, 2, 29), Precision::month)};
  mention.confidence = 0.93F;
  mention.rank = 2;
  mention.timeline = true;
  mention.why = "future, so the coming Tuesday";
  return mention;
}

inline Event full_event() {
  Event event;
  event.id = "k3v9";
  event.when = TimeSpan::not_before(civil_day(2024, 3, 5));
  event.what = "Harbour opens";
  event.kind = "opening";
  event.status = Status::planned;
  event.participants = {{"Åse Nordahl", ParticipantType::person, {}}};
  event.places = {{"Vik", "NO", {}}};
  event.articles = 2;
  event.basis = Basis::bound;
  event.confidence = 0.5F;
  event.earlier = {TimeSpan::day(civil_day(2024, 2, 1))};
  Citation citation;
  citation.article = "a1";
  citation.path = "/news/vik.txt";
  citation.title = "Vik";
  citation.published = published_from_iso("2024-03-01T14:19+09:00");
  citation.published_from = PublishedFrom::text;
  citation.mention = full_mention();
  event.mentions = {citation};
  return event;
}

}  // namespace dateline::protocol

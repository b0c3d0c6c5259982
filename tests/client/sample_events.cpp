// SPDX-License-Identifier: Apache-2.0
#include "sample_events.hpp"

#include <utility>

namespace dateline::client::test {
namespace {

Citation citation(std::string title, Published published, Status status, TimeSpan when) {
  Citation result;
  result.article = "a1";
  result.path = "/news/" + title + ".txt";
  result.title = std::move(title);
  result.published = published;
  result.published_from = PublishedFrom::text;
  result.mention.what = "New harbour in Kobe opens";
  result.mention.kind = "opening";
  result.mention.status = status;
  result.mention.when = when;
  result.mention.basis = Basis::expression;
  result.mention.timeline = true;
  result.mention.confidence = 0.9F;
  return result;
}

Published published(int year, unsigned month, unsigned day_of_month, int hour, int minute) {
  return {first_minute(day(year, month, day_of_month)) + std::chrono::hours{hour} +
              std::chrono::minutes{minute},
          true, std::chrono::hours{9}};
}

}  // namespace

CivilDay day(int year, unsigned month, unsigned day_of_month) {
  return CivilDay{date::year{year} / date::month{month} / date::day{day_of_month}};
}

TimeSpan month(int year, unsigned month) {
  const auto first = date::year{year} / date::month{month};
  return TimeSpan::within(CivilDay{first / 1}, CivilDay{first / date::last}, Precision::month);
}

TimeSpan year(int number) {
  return TimeSpan::within(day(number, 1, 1), day(number, 12, 31), Precision::year);
}

Interval whole(const TimeSpan& span) { return span.begin; }

Event entry(std::string id, TimeSpan when, Status status, std::string what, std::string place) {
  Event event;
  event.id = std::move(id);
  event.when = when;
  event.status = status;
  event.what = std::move(what);
  event.kind = "other";
  if (!place.empty()) event.places.push_back({std::move(place), {}, {}});
  event.articles = 1;
  event.basis = Basis::expression;
  event.confidence = 0.5F;
  return event;
}

std::vector<Event> sample_events() {
  std::vector<Event> events = {
      entry("e1", month(2023, 1), Status::happened, "Hana Mori signs the harbour plan", "Kobe"),
      entry("e2", TimeSpan::day(day(2023, 7, 11)), Status::planned, "Harbour talks start", "Oslo"),
      entry("e3", TimeSpan::not_before(day(2023, 7, 11)), Status::planned,
            "Hana Mori meets 横浜市長", "横浜"),
      entry("e4", TimeSpan::lasting(whole(month(2023, 7)), whole(year(2027)), Precision::year),
            Status::planned, "The plan sets the order of works"),
      entry("e5", TimeSpan::within(day(2023, 7, 12), day(2023, 7, 31), Precision::day),
            Status::expected, "Council votes on the budget", "Kobe"),
      entry("e6", TimeSpan::day(day(2026, 12, 1)), Status::cancelled, "Ferry service ends"),
  };
  events[1].articles = 2;
  events[3].participants = {{"Port Union", ParticipantType::organization, {}},
                            {"Norway", ParticipantType::country, {}}};
  return events;
}

Event rich_event() {
  const TimeSpan first = TimeSpan::day(day(2023, 7, 11));
  const TimeSpan second = TimeSpan::day(day(2023, 7, 18));
  Event event = entry("k3v9ab", second, Status::happened, "New harbour in Kobe opens", "Kobe");
  event.kind = "opening";
  event.participants = {{"Hana Mori", ParticipantType::person, {}}};
  event.articles = 2;
  event.confidence = 0.93F;
  event.earlier = {first};

  Citation late = citation("harbour-open", published(2023, 7, 18, 9, 0), Status::happened, second);
  late.mention.time = TimeEvidence{{"Tuesday", {30, 37}}, TimexType::date, "2023-07-18"};
  late.mention.why = "past tense: the Tuesday before";
  late.mention.sentence = {"Kobe's new harbour opened on Tuesday,\na week late.", {0, 50}};
  Citation early = citation("harbour-plan", published(2023, 7, 10, 14, 19), Status::planned, first);
  early.mention.time = TimeEvidence{{"tomorrow", {22, 30}}, TimexType::date, "2023-07-11"};
  early.mention.source = Quote{"the port office", {40, 55}};
  early.mention.sentence = {"The harbour will open tomorrow, says the port office.", {0, 53}};
  event.mentions = {late, early};
  return event;
}

}  // namespace dateline::client::test

// SPDX-License-Identifier: Apache-2.0
#include "window.hpp"

#include "protocol/excerpt.hpp"
#include "protocol/message.hpp"

#include <ctime>

namespace dateline::server {
namespace {

constexpr std::size_t k_nearest = 40;
constexpr std::size_t k_shown_of_typed = 100;
constexpr const char* k_time_hint =
    "a time reads like yesterday, 2023-07, \"next month\", -2w or 2023-07..2023-09";

Asker clock_of_this_machine() {
  const std::time_t now = std::time(nullptr);
  std::tm civil{};
  ::localtime_r(&now, &civil);
  const CivilDay day{date::year{civil.tm_year + 1900} /
                     date::month{static_cast<unsigned>(civil.tm_mon + 1)} /
                     date::day{static_cast<unsigned>(civil.tm_mday)}};
  return {first_minute(day) + std::chrono::minutes{civil.tm_hour * 60 + civil.tm_min},
          std::chrono::floor<std::chrono::minutes>(std::chrono::seconds{civil.tm_gmtoff})};
}

TimeSpan read(const char* field, const std::string& typed, const Asker& asker, const Ports& ports) {
  const auto span = ports.read_time(typed, asker);
  if (!span || span->unknown())
    throw protocol::FieldError(
        field, "cannot read \"" + protocol::excerpt(typed, k_shown_of_typed) + "\" as a time",
        k_time_hint);
  return *span;
}

/// "1-10 July", "before May", `2023-07..`: typed with both ends, even where one is left open.
bool says_both_ends(const TimeSpan& span, const std::string& typed) {
  return span.shape == TimeSpan::Shape::lasts || typed.find("..") != std::string::npos;
}

bool narrowed(const protocol::QueryRequest& request) {
  return !request.words.empty() || !request.participants.empty() || !request.places.empty() ||
         !request.sources.empty() || !request.kinds.empty() || !request.statuses.empty() ||
         request.ids || !request.since.empty() || !request.until.empty() || !request.cursor.empty();
}

/// `--since 2023-07..2023-09` says both ends, unless `--until` says the second one; and the other
/// way round.
void set_window(Query& query, const protocol::QueryRequest& request, const Asker& asker,
                const Ports& ports) {
  if (!request.since.empty()) {
    const TimeSpan since = read("since", request.since, asker, ports);
    query.since = since.extent().earliest;
    if (says_both_ends(since, request.since)) query.until = since.extent().latest;
  }
  if (!request.until.empty()) {
    const TimeSpan until = read("until", request.until, asker, ports);
    query.until = until.extent().latest;
    if (request.since.empty() && says_both_ends(until, request.until))
      query.since = until.extent().earliest;
  }
  if (query.since && query.until && *query.until < *query.since)
    throw protocol::FieldError("until", "the window ends before it begins");
}

}  // namespace

Asker asker_of(const protocol::QueryRequest& request) {
  if (request.now.empty()) return clock_of_this_machine();
  const auto now = published_from_iso(request.now);
  if (!now) throw protocol::FieldError("now", "must be a time, ISO 8601");
  return {now->local, now->offset};
}

Plan plan(const protocol::QueryRequest& request, const Ports& ports) {
  const Asker asker = asker_of(request);
  Plan plan{Query{.words = request.words,
                  .participants = request.participants,
                  .places = request.places,
                  .sources = request.sources,
                  .kinds = request.kinds,
                  .statuses = request.statuses,
                  .ids = request.ids,
                  .since = {},
                  .until = {},
                  .nearest = {},
                  .limit = 0,
                  .reverse = request.reverse,
                  .mentions = request.mentions,
                  .cursor = request.cursor},
            request.limit};
  set_window(plan.query, request, asker, ports);
  const bool nearest = request.view == protocol::View::nearest ||
                       (request.view == protocol::View::automatic && !narrowed(request));
  if (nearest) {
    plan.query.nearest = asker.now;
    if (plan.limit == 0) plan.limit = k_nearest;
  }
  if (request.view == protocol::View::all) plan.limit = 0;
  return plan;
}

}  // namespace dateline::server

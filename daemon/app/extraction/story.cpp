// SPDX-License-Identifier: Apache-2.0
#include "extraction/story.hpp"

#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>

#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

namespace dateline::app {
namespace {

/// What is known of one day.
struct Day {
  std::set<ContentHash> articles;
  std::optional<Event> main;  ///< the event of most articles, ties by id
};

using Days = std::map<CivilDay, Day>;

/// The same text in two documents counts once.
void count_articles(const std::vector<DocumentResult>& documents, Days& days) {
  for (const DocumentResult& document : documents) {
    for (const Timex& timex : document.extraction.timexes) {
      if (!timex.span) continue;
      if (const std::optional<CivilDay> day = timex.span->single_day()) {
        days[*day].articles.insert(document.hash);
      }
    }
  }
}

bool weighs_more(const Event& left, const Event& right) {
  return std::tie(right.articles, left.id) < std::tie(left.articles, right.id);
}

void find_main_events(std::span<const extract::MergeInput> inputs,
                      const std::vector<extract::MergedEvent>& events,
                      const std::vector<std::string>& ids, Days& days) {
  for (std::size_t at = 0; at < events.size(); ++at) {
    const extract::MergedEvent& merged = events[at];
    Event event = extract::entry_of(merged, inputs);
    event.id = ids[at];
    const std::optional<CivilDay> day = event.when.single_day();
    if (!day) continue;
    Day& entry = days[*day];
    for (const extract::MentionIndex& index : merged.mentions) {
      entry.articles.insert(inputs[index.input].hash);
    }
    if (!entry.main || weighs_more(event, *entry.main)) entry.main = std::move(event);
  }
}

}  // namespace

std::string story_lines(const std::vector<DocumentResult>& documents,
                        std::span<const extract::MergeInput> inputs,
                        const std::vector<extract::MergedEvent>& events,
                        const std::vector<std::string>& ids) {
  Days days;
  count_articles(documents, days);
  find_main_events(inputs, events, ids, days);
  std::string out;
  for (const auto& [day, entry] : days) {
    boost::json::object line;
    line["day"] = to_iso(first_minute(day), false);
    line["score"] = entry.articles.size();
    line["articles"] = entry.articles.size();
    line["event"] = entry.main ? boost::json::value(entry.main->id) : nullptr;
    line["what"] = entry.main ? boost::json::value(entry.main->what) : nullptr;
    out += boost::json::serialize(line);
    out += '\n';
  }
  return out;
}

}  // namespace dateline::app

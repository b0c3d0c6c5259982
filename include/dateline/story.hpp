// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/civil_time.hpp"
#include "dateline/event.hpp"
#include "dateline/published.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// A sentence that tells of a day, and the article that it stands in.
struct StorySentence {
  std::string text;
  std::string article;
  std::string path;
  std::string title;
  std::optional<Published> published;

  friend bool operator==(const StorySentence&, const StorySentence&) = default;
};

/// A day that matters in a story, with its main event.
struct StoryDay {
  CivilDay day;
  float score = 0;             ///< how much the articles make of it
  std::uint32_t articles = 0;  ///< distinct ones that speak of it, but for what is unlike its event
  std::string event;           ///< id of the main event; empty where none is told
  std::string what;
  std::string kind;
  Status status = Status::happened;
  std::vector<StorySentence> sentences;  ///< at most three, of different events where there are

  friend bool operator==(const StoryDay&, const StoryDay&) = default;
};

/// What an article counts for a day that it names.
struct StoryWeight {
  float of_story = 0;
  float of_history = 0;  ///< where the day lies before the whole story
};

/// The more the longer ago the day was when the article came out, for what is still spoken of weeks
/// later matters to the story; a day to come may still bring nothing and counts half. History of
/// more than a year before counts as little as the very day: it is told in passing.
[[nodiscard]] StoryWeight story_weight(CivilDay day,
                                       const std::optional<Published>& published) noexcept;

/// How much of an event holds: what is planned may still come to nothing.
[[nodiscard]] float story_certainty(Status status) noexcept;

/// A day, weighed before the whole story is known.
struct WeighedDay {
  StoryDay day;
  StoryWeight score;
  std::optional<CivilDay> published;  ///< the first article that speaks of it
};

/// An event of a day, and how many articles tell it, each as surely as it does.
struct StoryEvent {
  Event event;
  float weight = 0;
  std::vector<std::string> articles;  ///< that are cited
  std::uint32_t uncited = 0;          ///< other articles
};

/// What is told of one day, event by event. Its score is the sum over the distinct articles of
/// what each counts, so that an article that goes on about a day counts no more than its best word;
/// half of it where no event is told.
class StoryDayBuilder {
 public:
  explicit StoryDayBuilder(CivilDay day) noexcept : day_(day) {}

  /// An event of this day, its citations best first. Articles that are not cited, of an event
  /// that is too large to cite them all, count as distinct.
  void add(Event event);
  /// An article that names the day.
  void add_name(std::string_view article, const std::optional<Published>& published);

  [[nodiscard]] WeighedDay build() const;

 private:
  void add_article(std::string_view article, const StoryWeight& weight);
  void note(const std::optional<Published>& published);
  void keep(StoryEvent told);

  CivilDay day_;
  std::map<std::string, StoryWeight, std::less<>> articles_;  ///< what each counts
  StoryWeight uncited_;                                       ///< what the others count
  std::uint32_t uncited_articles_ = 0;
  std::set<std::string, std::less<>> named_;  ///< articles that name the day
  std::optional<CivilDay> published_;
  std::vector<StoryEvent> told_;  ///< those of the greatest weight, best first
};

/// The `count` days of the highest score, ties for the earlier; ascending by day. The story begins
/// where its first article comes out.
[[nodiscard]] std::vector<StoryDay> best_days(std::vector<WeighedDay> days, std::size_t count);

}  // namespace dateline

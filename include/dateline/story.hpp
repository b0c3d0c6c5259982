// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/civil_time.hpp"
#include "dateline/event.hpp"
#include "dateline/published.hpp"

#include <cstdint>
#include <map>
#include <optional>
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
  std::uint32_t articles = 0;  ///< distinct ones that speak of it
  std::string event;           ///< id of the main event; empty where none is told
  std::string what;
  std::string kind;
  Status status = Status::happened;
  std::vector<StorySentence> sentences;  ///< at most three, of different events where there are

  friend bool operator==(const StoryDay&, const StoryDay&) = default;
};

/// What one article counts for a day of which it says no more than that `status` holds: what has
/// happened makes a day, what is planned may still come to nothing.
[[nodiscard]] float story_weight(Status status) noexcept;
/// What an article counts that names the day and tells no event of it.
[[nodiscard]] float story_weight_of_a_name() noexcept;

/// What is told of one day, event by event. Its score is the sum over the distinct articles of
/// what each counts, so that an article that goes on about a day counts no more than its best word.
class StoryDayBuilder {
 public:
  explicit StoryDayBuilder(CivilDay day) noexcept : day_(day) {}

  /// An event of this day, its citations best first. Articles that are not cited, of an event
  /// that is too large to cite them all, count as distinct.
  void add(Event event);
  /// An article that names the day.
  void add_name(std::string_view article);

  [[nodiscard]] StoryDay build() const;

 private:
  void add_article(std::string_view article, float weight);

  CivilDay day_;
  std::map<std::string, float, std::less<>> articles_;  ///< what each counts
  float uncited_ = 0;                                   ///< what the others count
  std::uint32_t uncited_articles_ = 0;
  std::vector<Event> best_;  ///< the first three, best first
};

/// Keeps the `count` days of the highest score, ties for the earlier; ascending by day.
void keep_best_days(std::vector<StoryDay>& days, std::size_t count);

}  // namespace dateline

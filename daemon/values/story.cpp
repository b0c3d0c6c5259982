// SPDX-License-Identifier: Apache-2.0
#include "dateline/story.hpp"

#include "story_telling.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

namespace dateline {
namespace {

constexpr std::size_t k_sentences = 3;
// Events of a day that are weighed against each other.
constexpr std::size_t k_most_told = 64;
constexpr std::chrono::days k_history{365};
constexpr float k_to_come = 0.5F;  // may still bring nothing
// An article that tells an event and does not say of which day.
constexpr float k_unnamed = 0.5F;
constexpr float k_merely_named = 0.5F;
// What was done tells a day better than what was said of it.
constexpr float k_talk = 0.5F;
constexpr std::array<std::string_view, 3> k_talk_kinds{"accusation", "request", "statement"};

/// In the order of Status.
constexpr std::array<float, 7> k_certainties{1.0F,   // happened
                                             1.0F,   // ongoing
                                             0.5F,   // planned
                                             0.5F,   // expected
                                             0.3F,   // possible
                                             0.5F,   // cancelled
                                             0.3F};  // denied

bool stands_before(const StoryEvent& left, const StoryEvent& right) {
  return std::tuple(right.weight, right.event.confidence, left.event.id) <
         std::tuple(left.weight, left.event.confidence, right.event.id);
}

/// The day when the file was changed is not known to be the article's.
std::optional<Published> published_of(const Citation& citation) {
  if (citation.published_from == PublishedFrom::mtime) return std::nullopt;
  return citation.published;
}

bool names(const Mention& mention, CivilDay day) {
  return mention.basis != Basis::publication && mention.when.single_day() == day;
}

float talk_factor(std::string_view kind) {
  const bool talk = std::find(k_talk_kinds.begin(), k_talk_kinds.end(), kind) != k_talk_kinds.end();
  return talk ? k_talk : 1;
}

}  // namespace

float story_weight(CivilDay day, const std::optional<Published>& published) noexcept {
  if (!published) return 1;
  const std::chrono::days ago = published->day() - day;
  if (ago < std::chrono::days{0}) return k_to_come;
  if (ago > k_history) return 1;
  return 1 + 0.5F * std::log2(1 + static_cast<float>(ago.count()));
}

float story_certainty(Status status) noexcept {
  return k_certainties[static_cast<std::size_t>(status)];
}

void StoryDayBuilder::add(Event event) {
  struct Share {
    float of_day = 0;
    float of_event = 0;
  };
  std::map<std::string_view, Share> cited;  // of each article the best
  std::set<std::string_view> said;
  for (const Citation& citation : event.mentions) {
    const float named = names(citation.mention, day_) ? 1 : k_unnamed;
    Share& share = cited[citation.article];
    share.of_day = std::max(share.of_day, named * story_weight(day_, published_of(citation)));
    // The same sentence in many articles is what stands beside them all on their pages, or copied.
    if (!said.insert(citation.mention.sentence.text).second) continue;
    share.of_event = std::max(share.of_event, named * story_certainty(citation.mention.status));
  }
  StoryEvent told;
  float of_day = 0;
  for (const auto& [article, share] : cited) {
    add_article(article, share.of_day);
    of_day += share.of_day;
    told.weight += share.of_event;
  }
  if (event.articles > cited.size()) {
    const auto others = static_cast<std::uint32_t>(event.articles - cited.size());
    const float each = cited.empty() ? 1 : of_day / static_cast<float>(cited.size());
    uncited_articles_ += others;
    uncited_ += static_cast<float>(others) * each;
    told.weight += static_cast<float>(others) * story_certainty(event.status);
  }
  told.weight *= talk_factor(event.kind);
  told.event = std::move(event);
  keep(std::move(told));
}

void StoryDayBuilder::keep(StoryEvent told) {
  const auto place = std::upper_bound(told_.begin(), told_.end(), told, stands_before);
  if (place == told_.end() && told_.size() == k_most_told) return;
  make_tellable(told.event);
  told_.insert(place, std::move(told));
  if (told_.size() > k_most_told) told_.pop_back();
}

void StoryDayBuilder::add_name(std::string_view article,
                               const std::optional<Published>& published) {
  add_article(article, story_weight(day_, published));
}

void StoryDayBuilder::add_article(std::string_view article, float weight) {
  const auto found = articles_.find(article);
  if (found == articles_.end())
    articles_.emplace(article, weight);
  else
    found->second = std::max(found->second, weight);
}

StoryDay StoryDayBuilder::build() const {
  StoryDay day;
  day.day = day_;
  day.score = uncited_;
  for (const auto& [article, weight] : articles_) day.score += weight;
  day.articles = static_cast<std::uint32_t>(articles_.size()) + uncited_articles_;
  if (told_.empty()) {
    day.score *= k_merely_named;
    return day;
  }
  const std::vector<const StoryEvent*> best = most_telling(told_);
  const Event& main = best.front()->event;
  day.event = main.id;
  day.what = main.what;
  day.kind = main.kind;
  day.status = main.status;
  day.sentences = tell(best, k_sentences);
  return day;
}

void keep_best_days(std::vector<StoryDay>& days, std::size_t count) {
  std::sort(days.begin(), days.end(), [](const StoryDay& left, const StoryDay& right) {
    return std::tuple(right.score, left.day) < std::tuple(left.score, right.day);
  });
  if (days.size() > count)
    days.erase(days.begin() + static_cast<std::ptrdiff_t>(count), days.end());
  std::sort(days.begin(), days.end(),
            [](const StoryDay& left, const StoryDay& right) { return left.day < right.day; });
}

}  // namespace dateline

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

StoryWeight operator*(const StoryWeight& weight, float factor) {
  return {weight.of_story * factor, weight.of_history * factor};
}

StoryWeight operator+(const StoryWeight& left, const StoryWeight& right) {
  return {left.of_story + right.of_story, left.of_history + right.of_history};
}

StoryWeight greatest(const StoryWeight& left, const StoryWeight& right) {
  return {std::max(left.of_story, right.of_story), std::max(left.of_history, right.of_history)};
}

struct Articles {
  std::set<std::string_view> cited;
  std::uint32_t uncited = 0;
};

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
  return mention.basis != Basis::publication && mention.when.first_day() == day;
}

/// The articles of those of the events that are not among `related`.
Articles articles_of_others(const std::vector<StoryEvent>& told,
                            const std::vector<const StoryEvent*>& related) {
  Articles others;
  for (const StoryEvent& each : told) {
    if (std::find(related.begin(), related.end(), &each) != related.end()) continue;
    others.cited.insert(each.articles.begin(), each.articles.end());
    others.uncited += each.uncited;
  }
  for (const StoryEvent* each : related)
    for (const std::string& article : each->articles) others.cited.erase(article);
  return others;
}

float talk_factor(std::string_view kind) {
  const bool talk = std::find(k_talk_kinds.begin(), k_talk_kinds.end(), kind) != k_talk_kinds.end();
  return talk ? k_talk : 1;
}

}  // namespace

StoryWeight story_weight(CivilDay day, const std::optional<Published>& published) noexcept {
  if (!published) return {1, 1};
  const std::chrono::days ago = published->day() - day;
  if (ago < std::chrono::days{0}) return {k_to_come, k_to_come};
  const float weight = 1 + 0.5F * std::log2(1 + static_cast<float>(ago.count()));
  return {weight, ago > k_history ? 1 : weight};
}

float story_certainty(Status status) noexcept {
  return k_certainties[static_cast<std::size_t>(status)];
}

void StoryDayBuilder::add(Event event) {
  struct Share {
    StoryWeight of_day;
    float of_event = 0;
  };
  std::map<std::string_view, Share> cited;  // of each article the best
  std::set<std::string_view> said;
  for (const Citation& citation : event.mentions) {
    Share& share = cited[citation.article];
    const std::optional<Published> published = published_of(citation);
    note(published);
    // The same sentence in many articles is what stands beside them all on their pages, or copied.
    if (!said.insert(citation.mention.sentence.text).second) continue;
    const float named = names(citation.mention, day_) ? 1 : k_unnamed;
    share.of_day = greatest(share.of_day, story_weight(day_, published) * named);
    share.of_event = std::max(share.of_event, named * story_certainty(citation.mention.status));
  }
  StoryEvent told;
  StoryWeight of_day;
  for (const auto& [article, share] : cited) {
    add_article(article, share.of_day);
    of_day = of_day + share.of_day;
    told.weight += share.of_event;
    told.articles.emplace_back(article);
  }
  if (event.articles > cited.size()) {
    const auto others = static_cast<std::uint32_t>(event.articles - cited.size());
    const StoryWeight each =
        cited.empty() ? StoryWeight{1, 1} : of_day * (1 / static_cast<float>(cited.size()));
    told.uncited = others;
    uncited_articles_ += others;
    uncited_ = uncited_ + each * static_cast<float>(others);
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
  named_.emplace(article);
  note(published);
}

void StoryDayBuilder::note(const std::optional<Published>& published) {
  if (published && (!published_ || published->day() < *published_)) published_ = published->day();
}

void StoryDayBuilder::add_article(std::string_view article, const StoryWeight& weight) {
  const auto found = articles_.find(article);
  if (found == articles_.end())
    articles_.emplace(article, weight);
  else
    found->second = greatest(found->second, weight);
}

WeighedDay StoryDayBuilder::build() const {
  WeighedDay weighed{{}, uncited_, published_};
  for (const auto& [article, weight] : articles_) weighed.score = weighed.score + weight;
  StoryDay& day = weighed.day;
  day.day = day_;
  day.articles = static_cast<std::uint32_t>(articles_.size()) + uncited_articles_;
  if (told_.empty()) {
    weighed.score = weighed.score * k_merely_named;
    return weighed;
  }
  const std::vector<const StoryEvent*> best = about_the_first(most_telling(told_));
  Articles others = articles_of_others(told_, best);
  for (const std::string& article : named_) others.cited.erase(article);
  day.articles -= static_cast<std::uint32_t>(others.cited.size()) + others.uncited;
  const Event& main = best.front()->event;
  day.event = main.id;
  day.what = main.what;
  day.kind = main.kind;
  day.status = main.status;
  day.sentences = tell(best, k_sentences);
  return weighed;
}

std::vector<StoryDay> best_days(std::vector<WeighedDay> days, std::size_t count) {
  std::optional<CivilDay> begin;
  for (const WeighedDay& each : days)
    if (each.published) begin = begin ? std::min(*begin, *each.published) : *each.published;
  std::vector<StoryDay> best;
  for (WeighedDay& each : days) {
    const bool before = begin && each.day.day < *begin;
    each.day.score = before ? each.score.of_history : each.score.of_story;
    best.push_back(std::move(each.day));
  }
  std::sort(best.begin(), best.end(), [](const StoryDay& left, const StoryDay& right) {
    return std::tuple(right.score, left.day) < std::tuple(left.score, right.day);
  });
  if (best.size() > count) best.resize(count);
  std::sort(best.begin(), best.end(),
            [](const StoryDay& left, const StoryDay& right) { return left.day < right.day; });
  return best;
}

}  // namespace dateline

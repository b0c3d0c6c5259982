// SPDX-License-Identifier: Apache-2.0
#include "dateline/story.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>
#include <utility>

namespace dateline {
namespace {

constexpr std::size_t k_sentences = 3;
constexpr std::size_t k_best = 3;

/// In the order of Status.
constexpr std::array<float, 7> k_weights{1.0F,   // happened
                                         1.0F,   // ongoing
                                         0.5F,   // planned
                                         0.5F,   // expected
                                         0.3F,   // possible
                                         0.5F,   // cancelled
                                         0.3F};  // denied
constexpr float k_weight_of_a_name = 0.3F;

bool weighs_more(const Event& left, const Event& right) {
  const auto weight = [](const Event& event) {
    return story_weight(event.status) * static_cast<float>(event.articles);
  };
  return std::tuple(weight(right), right.confidence, left.id) <
         std::tuple(weight(left), left.confidence, right.id);
}

/// The citations of the best events by turns: the best of each, then the second of each.
std::vector<const Citation*> by_turns(const std::vector<Event>& events) {
  std::vector<const Citation*> out;
  for (std::size_t turn = 0; turn < k_sentences; ++turn)
    for (const Event& event : events)
      if (turn < event.mentions.size()) out.push_back(&event.mentions[turn]);
  return out;
}

}  // namespace

float story_weight(Status status) noexcept { return k_weights[static_cast<std::size_t>(status)]; }
float story_weight_of_a_name() noexcept { return k_weight_of_a_name; }

void StoryDayBuilder::add(Event event) {
  std::set<std::string_view> cited;
  for (const Citation& citation : event.mentions) {
    add_article(citation.article, story_weight(citation.mention.status));
    cited.insert(citation.article);
  }
  if (event.articles > cited.size()) {
    const auto more = static_cast<std::uint32_t>(event.articles - cited.size());
    uncited_articles_ += more;
    uncited_ += static_cast<float>(more) * story_weight(event.status);
  }
  if (event.mentions.size() > k_sentences) event.mentions.resize(k_sentences);
  const auto place = std::upper_bound(best_.begin(), best_.end(), event, weighs_more);
  best_.insert(place, std::move(event));
  if (best_.size() > k_best) best_.pop_back();
}

void StoryDayBuilder::add_name(std::string_view article) {
  add_article(article, k_weight_of_a_name);
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
  if (best_.empty()) return day;
  const Event& main = best_.front();
  day.event = main.id;
  day.what = main.what;
  day.kind = main.kind;
  day.status = main.status;
  std::set<std::string_view> said;
  for (const Citation* citation : by_turns(best_)) {
    const std::string& text = citation->mention.sentence.text;
    if (day.sentences.size() == k_sentences) break;
    if (!said.insert(text).second) continue;
    day.sentences.push_back(
        {text, citation->article, citation->path, citation->title, citation->published});
  }
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

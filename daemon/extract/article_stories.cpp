// SPDX-License-Identifier: Apache-2.0
#include "article_stories.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <queue>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace dateline::extract {
namespace {

// Likeness of two articles that have the same names: whole numbers, since sums of them do not
// depend on the order that they are added in.
constexpr std::uint32_t k_same = 1U << 12U;
// At least this much on average: one name in five.
constexpr std::uint32_t k_least = k_same / 5;
// Two articles that are less alike than half of that count as not alike: one name in twelve.
constexpr std::uint32_t k_least_of_two = k_least / 2;
// A name in more articles than these tells no story from another.
constexpr std::size_t k_most_articles = 256;
constexpr date::days k_near{7};

/// Joins the two stories that are most alike until none are alike enough.
class Linkage {
 public:
  explicit Linkage(std::span<const Teller> articles)
      : articles_(articles), order_(articles.size()), likeness_(articles.size()),
        size_(articles.size(), 1), into_(articles.size()) {
    std::iota(order_.begin(), order_.end(), 0U);
    std::sort(order_.begin(), order_.end(), [&](std::uint32_t left, std::uint32_t right) {
      return articles_[left].hash < articles_[right].hash;
    });
    std::iota(into_.begin(), into_.end(), 0U);
  }

  std::vector<std::uint32_t> run() {
    compare();
    for (std::uint32_t at = 0; at < likeness_.size(); ++at)
      for (const auto& [other, sum] : likeness_[at])
        if (at < other) offer(at, other, sum);
    while (!pairs_.empty()) {
      const Pair best = pairs_.top();
      pairs_.pop();
      const auto known = likeness_[best.left].find(best.right);
      const bool holds = size_[best.left] + size_[best.right] == best.size &&
                         known != likeness_[best.left].end() && known->second == best.sum;
      if (holds) join(best.left, best.right);
    }
    std::vector<std::uint32_t> stories(order_.size());
    for (std::uint32_t at = 0; at < order_.size(); ++at) stories[order_[at]] = story_of(at);
    return stories;
  }

 private:
  /// Two stories, by the places of their first articles in `order_`.
  struct Pair {
    double average = 0;
    std::uint32_t left = 0;
    std::uint32_t right = 0;
    std::uint32_t size = 0;  ///< articles of both
    std::uint64_t sum = 0;

    /// The most alike first; of several, the one that comes first by hash.
    friend bool operator<(const Pair& one, const Pair& other) {
      return std::tie(one.average, other.left, other.right) <
             std::tie(other.average, one.left, one.right);
    }
  };

  [[nodiscard]] const Teller& article(std::uint32_t at) const { return articles_[order_[at]]; }

  void compare() {
    std::unordered_map<std::string_view, std::vector<std::uint32_t>> tellers;
    for (std::uint32_t at = 0; at < order_.size(); ++at)
      for (const std::string& name : article(at).names) tellers[name].push_back(at);
    std::vector<std::uint32_t> shared(order_.size());
    std::vector<std::uint32_t> met;
    for (std::uint32_t at = 0; at < order_.size(); ++at) {
      met.clear();
      for (const std::string& name : article(at).names) {
        const std::vector<std::uint32_t>& all = tellers.at(name);
        if (all.size() > k_most_articles) continue;
        for (const std::uint32_t other : all)
          if (other < at && shared[other]++ == 0) met.push_back(other);
      }
      for (const std::uint32_t other : met) {
        const std::uint64_t likeness = weigh(shared[other], article(at), article(other));
        if (likeness >= k_least_of_two) likeness_[at][other] = likeness_[other][at] = likeness;
        shared[other] = 0;
      }
    }
  }

  static std::uint64_t weigh(std::uint64_t shared, const Teller& left, const Teller& right) {
    const double names =
        std::sqrt(static_cast<double>(left.names.size()) * static_cast<double>(right.names.size()));
    const auto likeness = static_cast<std::uint64_t>(static_cast<double>(k_same * shared) / names);
    const bool far =
        left.published && right.published && date::abs(*left.published - *right.published) > k_near;
    return far ? likeness / 2 : likeness;
  }

  void offer(std::uint32_t left, std::uint32_t right, std::uint64_t sum) {
    if (left > right) std::swap(left, right);
    const std::uint64_t pairs = std::uint64_t{size_[left]} * size_[right];
    if (sum < k_least * pairs) return;
    pairs_.push({static_cast<double>(sum) / static_cast<double>(pairs), left, right,
                 size_[left] + size_[right], sum});
  }

  void join(std::uint32_t left, std::uint32_t right) {
    into_[right] = left;
    size_[left] += size_[right];
    likeness_[left].erase(right);
    for (const auto& [other, sum] : likeness_[right]) {
      if (other == left) continue;
      likeness_[other].erase(right);
      likeness_[left][other] += sum;
    }
    likeness_[right].clear();
    for (const auto& [other, sum] : likeness_[left]) {
      likeness_[other][left] = sum;
      offer(left, other, sum);
    }
  }

  [[nodiscard]] std::uint32_t story_of(std::uint32_t at) const {
    while (into_[at] != at) at = into_[at];
    return at;
  }

  std::span<const Teller> articles_;
  std::vector<std::uint32_t> order_;  ///< of the articles, by hash
  /// For each story the others that share a name with it: the likeness of all pairs of articles.
  std::vector<std::unordered_map<std::uint32_t, std::uint64_t>> likeness_;
  std::vector<std::uint32_t> size_;
  std::vector<std::uint32_t> into_;  ///< the story that each one was joined to; itself where none
  std::priority_queue<Pair> pairs_;
};

}  // namespace

std::vector<std::uint32_t> stories_of(std::span<const Teller> articles) {
  return Linkage{articles}.run();
}

}  // namespace dateline::extract

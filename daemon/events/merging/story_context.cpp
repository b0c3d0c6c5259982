// SPDX-License-Identifier: Apache-2.0
#include "merging/story_context.hpp"

#include "merging/article_names.hpp"

#include <algorithm>
#include <string_view>

namespace dateline::events {
namespace {

constexpr std::size_t k_first_names = 3;
constexpr std::size_t k_story_names = 5;

bool is_country(std::string_view short_name) { return short_name.front() == '@'; }

std::string pair_of(const std::string& left, const std::string& right) {
  const auto& [first, second] = std::minmax(left, right);
  std::string pair;
  pair.reserve(first.size() + second.size() + 1);
  pair.append(first).append(1, '+').append(second);
  return pair;
}

/// Sorted, each once.
std::vector<std::string> pairs_of(const std::vector<std::string>& left,
                                  const std::vector<std::string>& right) {
  std::vector<std::string> pairs;
  for (const std::string& a : left)
    for (const std::string& b : right)
      if (a != b) pairs.push_back(pair_of(a, b));
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  return pairs;
}

/// The same of one list, sorted and unique: each pair is met once.
std::vector<std::string> pairs_within(const std::vector<std::string>& names) {
  std::vector<std::string> pairs;
  for (std::size_t a = 0; a < names.size(); ++a)
    for (std::size_t b = a + 1; b < names.size(); ++b) pairs.push_back(pair_of(names[a], names[b]));
  std::sort(pairs.begin(), pairs.end());
  return pairs;
}

}  // namespace

StoryContext::StoryContext(std::span<const Mention> mentions)
    : story_(names_of_article(mentions, k_story_names)) {
  const auto first = std::min(story_.size(), k_first_names);
  first_.assign(story_.begin(), story_.begin() + static_cast<std::ptrdiff_t>(first));
  std::sort(first_.begin(), first_.end());
  std::sort(story_.begin(), story_.end());
}

std::vector<std::string> StoryContext::own_pairs(const std::vector<std::string>& own) {
  return pairs_within(own);
}

std::vector<std::string> StoryContext::told_pairs(std::vector<std::string> told) const {
  const auto known = [&](const std::string& name) {  // or too wide to tell anything
    return is_country(name) || turns_on(name);
  };
  told.erase(std::remove_if(told.begin(), told.end(), known), told.end());
  return pairs_of(told, first_);
}

std::vector<std::string> StoryContext::first_pairs() const { return pairs_within(first_); }

std::vector<std::string> StoryContext::telling_pairs() const {
  std::vector<std::string> pairs;
  for (std::size_t a = 0; a < story_.size(); ++a)
    for (std::size_t b = a + 1; b < story_.size(); ++b)
      if (!is_country(story_[a]) || !is_country(story_[b]))
        pairs.push_back(pair_of(story_[a], story_[b]));
  return pairs;
}

bool StoryContext::is_of_story(const std::string& name) const {
  return std::binary_search(story_.begin(), story_.end(), name);
}

bool StoryContext::turns_on(const std::string& name) const {
  return std::binary_search(first_.begin(), first_.end(), name);
}

}  // namespace dateline::events

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

NamePair pair_of(std::string_view left, std::string_view right) {
  return left < right ? NamePair{left, right} : NamePair{right, left};
}

/// Of sorted and unique names: each pair is met once.
std::vector<NamePair> pairs_within(std::span<const std::string> names) {
  std::vector<NamePair> pairs;
  for (std::size_t a = 0; a < names.size(); ++a)
    for (std::size_t b = a + 1; b < names.size(); ++b) pairs.push_back({names[a], names[b]});
  return pairs;
}

}  // namespace

StoryContext::StoryContext(std::span<const Mention> mentions) {
  for (ArticleName& each : names_of_article(mentions, k_story_names)) {
    if (story_.size() < k_first_names) {
      first_.push_back(each.name);
      if (!each.place && !is_country(each.name)) who_.push_back(each.name);
    }
    story_.push_back(std::move(each.name));
  }
  std::sort(first_.begin(), first_.end());
  std::sort(story_.begin(), story_.end());
}

std::vector<NamePair> StoryContext::own_pairs(std::span<const std::string> own) {
  return pairs_within(own);
}

std::vector<NamePair> StoryContext::told_pairs(std::span<const std::string> own) const {
  std::vector<NamePair> pairs;
  for (const std::string& name : own) {
    if (is_country(name) || turns_on(name)) continue;  // too wide to tell anything, or known
    for (const std::string& first : first_) pairs.push_back(pair_of(name, first));
  }
  return pairs;
}

std::vector<NamePair> StoryContext::first_alone() const {
  std::vector<NamePair> names;
  for (const std::string& name : who_) names.push_back({name});
  return names;
}

std::vector<NamePair> StoryContext::first_pairs() const { return pairs_within(first_); }

std::vector<NamePair> StoryContext::telling_pairs() const {
  std::vector<NamePair> pairs;
  for (const NamePair& pair : pairs_within(story_))
    if (!is_country(pair.first) || !is_country(pair.second)) pairs.push_back(pair);
  return pairs;
}

bool StoryContext::is_of_story(const std::string& name) const {
  return std::binary_search(story_.begin(), story_.end(), name);
}

bool StoryContext::turns_on(const std::string& name) const {
  return std::binary_search(first_.begin(), first_.end(), name);
}

}  // namespace dateline::events

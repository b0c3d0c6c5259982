// SPDX-License-Identifier: Apache-2.0
#include "merging/story_context.hpp"

#include "merging/article_names.hpp"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

namespace dateline::events {
namespace {

constexpr std::size_t k_first_names = 3;

bool is_country(std::string_view short_name) { return short_name.front() == '@'; }

std::string pair_of(const std::string& left, const std::string& right) {
  return left < right ? left + '+' + right : right + '+' + left;
}

using Pairs = std::set<std::string>;

void add_pairs(const std::vector<std::string>& left, const std::vector<std::string>& right,
               Pairs& pairs) {
  for (const std::string& a : left)
    for (const std::string& b : right)
      if (a != b) pairs.insert(pair_of(a, b));
}

std::vector<std::string> sorted(Pairs pairs) {
  std::vector<std::string> out;
  out.reserve(pairs.size());
  while (!pairs.empty()) out.push_back(std::move(pairs.extract(pairs.begin()).value()));
  return out;
}

}  // namespace

StoryContext::StoryContext(std::span<const Mention> mentions)
    : first_(names_of_article(mentions, k_first_names)) {
  const auto country = std::find_if(first_.begin(), first_.end(), is_country);
  if (country != first_.end()) country_ = *country;
  std::sort(first_.begin(), first_.end());
}

std::vector<std::string> StoryContext::own_pairs(const std::vector<std::string>& own) {
  Pairs pairs;
  add_pairs(own, own, pairs);
  return sorted(std::move(pairs));
}

std::vector<std::string> StoryContext::told_pairs(std::vector<std::string> told) const {
  const auto known = [&](const std::string& name) {  // or too wide to tell anything
    return is_country(name) || turns_on(name);
  };
  told.erase(std::remove_if(told.begin(), told.end(), known), told.end());
  Pairs pairs;
  add_pairs(told, first_, pairs);
  return sorted(std::move(pairs));
}

std::vector<std::string> StoryContext::first_pairs() const {
  Pairs pairs;
  add_pairs(first_, first_, pairs);
  return sorted(std::move(pairs));
}

std::vector<std::string> StoryContext::telling_pairs() const {
  std::vector<std::string> pairs;
  for (std::size_t a = 0; a < first_.size(); ++a)
    for (std::size_t b = a + 1; b < first_.size(); ++b)
      if (!is_country(first_[a]) || !is_country(first_[b]))
        pairs.push_back(pair_of(first_[a], first_[b]));
  return pairs;
}

bool StoryContext::turns_on(const std::string& name) const {
  return std::binary_search(first_.begin(), first_.end(), name);
}

}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#include "told_by_whom.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace dateline::extract {
namespace {

constexpr std::size_t k_least_articles = 2;

/// Whom an action befalls in a story.
class Persons {
 public:
  Persons(const std::vector<StoryNode>& nodes, const Nodes& group) {
    for (const std::uint32_t at : group) add(nodes[at].told.whom, nodes[at].index.input);
    for (auto person = articles_of_.begin(); person != articles_of_.end();)
      person =
          person->second.size() < k_least_articles ? articles_of_.erase(person) : std::next(person);
  }

  [[nodiscard]] std::size_t count() const noexcept { return articles_of_.size(); }

  /// Whom a mention tells of.
  [[nodiscard]] std::string_view of(const StoryNode& node, const Teller& article) const {
    if (knows(node.told.whom)) return node.told.whom;
    const auto named = std::find_if(node.told.names.begin(), node.told.names.end(),
                                    [&](const std::string& name) { return knows(name); });
    return named != node.told.names.end() ? *named : of_article(node.index.input, article);
  }

 private:
  [[nodiscard]] bool knows(std::string_view person) const { return articles_of_.contains(person); }

  /// Of whom an article tells that names nobody with the action.
  [[nodiscard]] std::string_view of_article(std::uint32_t input, const Teller& article) const {
    if (const auto named = first_in_.find(input); named != first_in_.end() && knows(named->second))
      return named->second;
    const auto rank = [&](const auto& person) {
      const bool turns_on =
          std::binary_search(article.names.begin(), article.names.end(), person.first);
      return std::pair{turns_on, person.second.size()};
    };
    return std::max_element(
               articles_of_.begin(), articles_of_.end(),
               [&](const auto& left, const auto& right) { return rank(left) < rank(right); })
        ->first;
  }

  void add(std::string_view person, std::uint32_t input) {
    if (person.empty()) return;
    articles_of_[person].insert(input);
    first_in_.try_emplace(input, person);
  }

  std::map<std::string_view, std::set<std::uint32_t>> articles_of_;
  std::map<std::uint32_t, std::string_view> first_in_;
};

}  // namespace

std::vector<Nodes> told_by_whom(const std::vector<StoryNode>& nodes,
                                std::span<const Teller> articles, Nodes group) {
  const Persons persons(nodes, group);
  std::vector<Nodes> groups;
  if (persons.count() < 2) {
    groups.push_back(std::move(group));
    return groups;
  }
  std::map<std::string_view, Nodes> by_person;
  for (const std::uint32_t at : group) {
    const StoryNode& node = nodes[at];
    by_person[persons.of(node, articles[node.index.input])].push_back(at);
  }
  for (auto& [person, members] : by_person) groups.push_back(std::move(members));
  return groups;
}

}  // namespace dateline::extract

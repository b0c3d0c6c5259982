// SPDX-License-Identifier: Apache-2.0
#include "article_stories.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace dateline::extract {
namespace {

Teller teller(int number, std::vector<std::string> names, int day = 0) {
  Teller one{.hash = {static_cast<std::uint8_t>(number), static_cast<std::uint8_t>(number >> 8)},
             .names = std::move(names),
             .published = std::nullopt};
  if (day > 0) one.published = CivilDay{date::days{19'000 + day}};
  return one;
}

/// The numbers of the articles, story by story.
std::set<std::set<int>> stories(const std::vector<Teller>& articles) {
  const std::vector<std::uint32_t> of = stories_of(articles);
  std::set<std::set<int>> result;
  for (const std::uint32_t story : of) {
    std::set<int> numbers;
    for (std::size_t at = 0; at < of.size(); ++at)
      if (of[at] == story) numbers.insert(articles[at].hash[0]);
    result.insert(numbers);
  }
  return result;
}

using Numbers = std::set<std::set<int>>;

TEST(ArticleStories, share_names) {
  EXPECT_EQ(stories({teller(1, {"berg", "lind", "oslo"}), teller(2, {"berg", "oslo", "voss"}),
                     teller(3, {"lima", "ruiz", "soto"})}),
            (Numbers{{1, 2}, {3}}));
}

TEST(ArticleStories, one_name_in_eight_makes_none) {
  const std::vector<std::string> one{"a", "b", "c", "d", "e", "f", "g", "oslo"};
  const std::vector<std::string> other{"h", "i", "j", "k", "l", "m", "n", "oslo"};
  EXPECT_EQ(stories({teller(1, one), teller(2, other)}), (Numbers{{1}, {2}}));
}

TEST(ArticleStories, no_chain_leads_from_one_to_another) {
  std::vector<Teller> chain;
  for (int at = 0; at < 16; ++at) {
    std::vector<std::string> names;
    for (int name = at; name < at + 4; ++name) names.push_back("name" + std::to_string(name));
    chain.push_back(teller(at, names));
  }
  EXPECT_GT(stories(chain).size(), 1U);
}

TEST(ArticleStories, weeks_apart_need_more_names_in_common) {
  const std::vector<std::string> one{"a", "b", "c", "lind", "oslo"};
  const std::vector<std::string> other{"d", "e", "f", "g", "oslo"};
  EXPECT_EQ(stories({teller(1, one, 1), teller(2, other, 4)}), (Numbers{{1, 2}}));
  EXPECT_EQ(stories({teller(1, one, 1), teller(2, other, 30)}), (Numbers{{1}, {2}}));
}

TEST(ArticleStories, a_name_of_very_many_articles_tells_nothing) {
  std::vector<Teller> articles;
  for (int at = 0; at < 300; ++at)
    articles.push_back(teller(at, {"oslo", "name" + std::to_string(at)}));
  const std::vector<std::uint32_t> of = stories_of(articles);
  EXPECT_EQ(std::set<std::uint32_t>(of.begin(), of.end()).size(), 300U);
}

TEST(ArticleStories, do_not_depend_on_the_order_of_the_articles) {
  std::mt19937 random{20'240'305};
  std::vector<Teller> articles;
  for (int at = 0; at < 60; ++at) {
    std::set<std::string> names;
    while (names.size() < 5) names.insert("name" + std::to_string(random() % 24));
    articles.push_back(teller(at, {names.begin(), names.end()}, static_cast<int>(random() % 30)));
  }
  const Numbers expected = stories(articles);
  EXPECT_GT(expected.size(), 1U);
  EXPECT_LT(expected.size(), articles.size());
  for (int round = 0; round < 10; ++round) {
    std::shuffle(articles.begin(), articles.end(), random);
    EXPECT_EQ(stories(articles), expected);
  }
}

}  // namespace
}  // namespace dateline::extract

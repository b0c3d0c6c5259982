// SPDX-License-Identifier: Apache-2.0
#include "extract/article_extractor.hpp"
#include "extract/background.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace dateline::extract {
namespace {

struct Document {
  Extraction extraction;
  ContentHash hash{};
};

/// Documents of one story, one of another, and one without a date.
std::vector<Document> documents() {
  const std::vector<std::pair<std::string, std::string>> texts{
      {"2024-03-06",
       "Anna Berg said that Otto Lind was wrong. Anna Berg met Otto Lind in Oslo on 5 "
       "March 2024. Critics attacked the plan."},
      {"2024-03-06", "Otto Lind said that Anna Berg was right. Anna Berg and Otto Lind met in Oslo "
                     "on 5 March 2024."},
      {"2024-09-09", "Anna Berg said that Otto Lind had resigned. Otto Lind resigned on 8 "
                     "September 2024."},
      {"", "Fire swept the harbour of Lima. Marta Ruiz and Pablo Soto said that the fire began at "
           "night. Marta Ruiz said so again to Pablo Soto."},
      {"", "Marta Ruiz and Pablo Soto said that ten boats were lost."}};
  std::vector<Document> result;
  for (const auto& [published, body] : texts) {
    Article article;
    article.body = body;
    if (!published.empty()) article.published = published_from_iso(published);
    article.published_from = PublishedFrom::flag;
    const auto number = static_cast<std::uint8_t>(result.size() + 1);
    result.push_back(
        {.extraction = ArticleExtractor{}.extract(std::move(article)), .hash = {number}});
  }
  return result;
}

/// A mention as (number of its document, offset of its trigger).
using Place = std::pair<int, std::uint32_t>;

std::set<std::set<Place>> events_of(const std::vector<Document>& documents) {
  std::vector<MergeInput> inputs;
  for (const Document& one : documents)
    inputs.push_back({one.hash, &one.extraction.article, one.extraction.mentions});
  std::vector<MergedEvent> events = merge(inputs);
  merge_background(inputs, events);
  std::set<std::set<Place>> result;
  for (const MergedEvent& event : events) {
    std::set<Place> places;
    for (const MentionIndex& index : event.mentions) {
      const MergeInput& input = inputs[index.input];
      places.emplace(input.hash[0], input.mentions[index.mention].trigger.range.begin);
    }
    result.insert(std::move(places));
  }
  return result;
}

/// The documents that share an event with `place`.
std::set<int> documents_with(const std::vector<Document>& documents, int number,
                             std::string_view trigger) {
  const Document& own = documents.at(static_cast<std::size_t>(number) - 1);
  const auto at = own.extraction.article.body.find(trigger);
  std::set<int> result;
  for (const std::set<Place>& event : events_of(documents)) {
    if (event.count({number, static_cast<std::uint32_t>(at)}) == 0) continue;
    for (const Place& place : event) result.insert(place.first);
  }
  return result;
}

TEST(MergeBackground, leaves_no_mention_without_an_event) {
  const std::vector<Document> all = documents();
  std::size_t mentions = 0;
  std::size_t placed = 0;
  for (const Document& one : all) mentions += one.extraction.mentions.size();
  for (const std::set<Place>& event : events_of(all)) placed += event.size();
  EXPECT_EQ(placed, mentions);
}

TEST(MergeBackground, ties_reports_of_one_week_and_not_those_of_another_season) {
  EXPECT_EQ(documents_with(documents(), 2, "said"), (std::set<int>{1, 2}));
  EXPECT_EQ(documents_with(documents(), 3, "said"), (std::set<int>{3}));
}

TEST(MergeBackground, ties_what_has_no_date_by_action_and_two_names) {
  EXPECT_EQ(documents_with(documents(), 5, "said"), (std::set<int>{4, 5}));
}

TEST(MergeBackground, does_not_depend_on_the_order_of_the_articles) {
  std::vector<Document> shuffled = documents();
  const auto expected = events_of(shuffled);
  std::mt19937 random{20'240'305};
  for (int round = 0; round < 30; ++round) {
    std::shuffle(shuffled.begin(), shuffled.end(), random);
    EXPECT_EQ(events_of(shuffled), expected);
  }
}

}  // namespace
}  // namespace dateline::extract

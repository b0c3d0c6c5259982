// SPDX-License-Identifier: Apache-2.0
#include "extract/article_extractor.hpp"
#include "extract/merger.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace dateline::extract {
namespace {

using testing::SizeIs;

/// A document with a hash of its own.
struct Document {
  Extraction extraction;
  ContentHash hash{};
};

Document document(std::uint8_t number, std::string body, std::string_view published) {
  Article article;
  article.body = std::move(body);
  article.published = published_from_iso(published);
  article.published_from = PublishedFrom::flag;
  return {.extraction = ArticleExtractor{}.extract(std::move(article)), .hash = {number}};
}

std::vector<Document> documents() {
  return {document(1, "Prime Minister Anna Berg will meet President Otto Lind in Oslo on Tuesday.",
                   "2024-03-03"),
          document(2, "Anna Berg met Otto Lind in Oslo on 5 March 2024.", "2024-03-06"),
          document(3, "Anna Berg will meet Otto Lind in Oslo on 9 May 2024.", "2024-03-06"),
          document(4, "Voters in Peru will elect a president on 9 June 2024.", "2024-03-06")};
}

std::vector<MergeInput> inputs(const std::vector<Document>& documents) {
  std::vector<MergeInput> result;
  result.reserve(documents.size());
  for (const Document& one : documents) {
    result.push_back({.hash = one.hash,
                      .article = &one.extraction.article,
                      .mentions = one.extraction.mentions});
  }
  return result;
}

/// Which documents each event speaks from.
std::multiset<std::set<int>> sources(const std::vector<Document>& documents) {
  const std::vector<MergeInput> given = inputs(documents);
  std::multiset<std::set<int>> result;
  for (const MergedEvent& event : merge(given)) {
    std::set<int> hashes;
    for (const MentionIndex& index : event.mentions) hashes.insert(given[index.input].hash[0]);
    result.insert(hashes);
  }
  return result;
}

TEST(Merge, joins_what_shares_a_day_an_action_and_a_participant) {
  const auto found = sources(documents());
  EXPECT_EQ(found.count({1, 2}), 1U);
  EXPECT_EQ(found.count({3}), 1U);
  EXPECT_EQ(found.count({4}), 1U);
}

TEST(Merge, does_not_depend_on_the_order_of_the_articles) {
  std::vector<Document> shuffled = documents();
  const auto expected = sources(shuffled);
  const auto before = [](const Document& left, const Document& right) {
    return left.hash < right.hash;
  };
  while (std::next_permutation(shuffled.begin(), shuffled.end(), before)) {
    EXPECT_EQ(sources(shuffled), expected);
  }
}

TEST(Merge, makes_an_entry_of_all_articles_of_an_event) {
  const std::vector<Document> all = documents();
  const std::vector<MergeInput> given = inputs(all);
  std::vector<Event> entries;
  for (const MergedEvent& event : merge(given)) {
    const Event entry = entry_of(event, given);
    if (entry.articles == 2) entries.push_back(entry);
  }
  ASSERT_THAT(entries, SizeIs(1));
  EXPECT_EQ(to_edtf(entries[0].when), "2024-03-05");
  EXPECT_EQ(entries[0].status, Status::happened);
}

TEST(Merge, says_what_ties_articles_and_nothing_of_an_event_of_one) {
  const std::vector<Document> all = documents();
  const std::vector<MergeInput> given = inputs(all);
  std::size_t tied = 0;
  for (const MergedEvent& event : merge(given)) {
    const std::string why = why_merged(event, true);
    const bool several = event.mentions.front().input != event.mentions.back().input;
    EXPECT_EQ(!why.empty(), several) << why;
    if (!several) continue;
    ++tied;
    EXPECT_THAT(why, testing::HasSubstr("2024-03-05|meet|berg+lind"));
  }
  EXPECT_EQ(tied, 1U);
}

TEST(Merge, says_what_ties_a_coarse_time_to_a_day) {
  const std::vector<Document> all{
      document(1, "Anna Berg will meet Otto Lind in Oslo in March.", "2024-03-03"),
      document(2, "Anna Berg met Otto Lind in Oslo on 5 March 2024.", "2024-03-06")};
  const std::vector<MergeInput> given = inputs(all);
  const std::vector<MergedEvent> events = merge(given);
  ASSERT_THAT(events, SizeIs(1));
  EXPECT_THAT(why_merged(events[0], true), testing::HasSubstr("times that agree: |meet|berg+lind"));
  EXPECT_THAT(why_merged(events[0], false), testing::HasSubstr("three of the same names"));
}

TEST(Merge, keeps_two_meetings_of_the_same_two_apart) {
  const std::vector<Document> all{
      document(1, "Anna Berg met Otto Lind in Oslo on 5 March 2024.", "2024-03-06"),
      document(2, "Anna Berg met Otto Lind in Riga on 12 March 2024.", "2024-03-13"),
      document(3, "Anna Berg will meet Otto Lind in March.", "2024-03-03")};
  EXPECT_EQ(sources(all), (std::multiset<std::set<int>>{{1}, {2}, {3}}));
}

TEST(Merge, makes_nothing_of_nothing) { EXPECT_THAT(merge({}), SizeIs(0)); }

}  // namespace
}  // namespace dateline::extract

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
  EXPECT_THAT(why_merged(events[0], false), testing::HasSubstr("articles of one story"));
}

TEST(Merge, makes_one_of_what_articles_without_a_day_copy) {
  const std::vector<Document> all{
      document(1, "Anna Berg will push for better harbours in her country.", "2024-03-03"),
      document(2, "It rained in Oslo. Anna Berg will push for better harbours in her country.",
               "2024-03-03"),
      document(3, "Anna Berg will push for better harbours in her country.", "2024-05-03")};
  const std::vector<MergeInput> given = inputs(all);
  EXPECT_EQ(sources(all), (std::multiset<std::set<int>>{{1, 2}, {3}}));
  for (const MergedEvent& event : merge(given))
    EXPECT_EQ(why_merged(event, true),
              event.mentions.size() == 2 ? "merged: same words and time" : "");
}

TEST(Merge, keeps_two_meetings_of_the_same_two_apart) {
  const std::vector<Document> all{
      document(1, "Anna Berg met Otto Lind in Oslo on 5 March 2024.", "2024-03-06"),
      document(2, "Anna Berg met Otto Lind in Riga on 12 March 2024.", "2024-03-13"),
      document(3, "Anna Berg will meet Otto Lind in March.", "2024-03-03")};
  EXPECT_EQ(sources(all), (std::multiset<std::set<int>>{{1}, {2}, {3}}));
}

/// What newsrooms make of one stabbing, with another arrest and another hearing in the same town.
std::vector<Document> stories_of_a_town() {
  return {
      document(
          1,
          "Arrest after stabbing in Millbrook\n\nA 34-year-old man was arrested on Sunday over "
          "the stabbing of Helen Darrow in Millbrook. Helen Darrow died on Sunday. Police in "
          "Millbrook appealed for witnesses.",
          "2026-04-13"),
      document(2,
               "Pharmacist dies\n\nHelen Darrow of Millbrook has died, police said on Monday. A "
               "suspect was taken into custody on Sunday. Millbrook mourned Darrow.",
               "2026-04-13"),
      document(
          3,
          "Suspect in court\n\nColin Vetch pleaded not guilty to the murder of Helen Darrow at "
          "Carlow Crown Court on 12 May. Police in Millbrook arrested a woman on Friday.",
          "2026-05-12"),
      document(4, "Colin Vetch denied murder at a hearing in Carlow on Tuesday.", "2026-05-13"),
      document(5, "Colin Vetch was jailed for life on Friday for the murder of Helen Darrow.",
               "2026-10-23"),
      document(6, "A court in Carlow sentenced Colin Vetch to life in prison on Friday.",
               "2026-10-24")};
}

/// The events that several documents tell.
std::multiset<std::set<int>> shared_sources(const std::vector<Document>& documents) {
  std::multiset<std::set<int>> shared = sources(documents);
  std::erase_if(shared, [](const std::set<int>& from) { return from.size() < 2; });
  return shared;
}

TEST(Merge, tells_the_events_of_one_story_apart_in_whatever_words) {
  EXPECT_EQ(shared_sources(stories_of_a_town()),
            (std::multiset<std::set<int>>{{1, 2}, {1, 2}, {3, 4}, {5, 6}}));
}

TEST(Merge, of_a_story_does_not_depend_on_the_order_nor_on_what_was_there) {
  std::vector<Document> shuffled = stories_of_a_town();
  const auto expected = sources(shuffled);
  const auto before = [](const Document& left, const Document& right) {
    return left.hash < right.hash;
  };
  while (std::next_permutation(shuffled.begin(), shuffled.end(), before))
    EXPECT_EQ(sources(shuffled), expected);
  shuffled.erase(shuffled.begin());
  EXPECT_EQ(shared_sources(shuffled), (std::multiset<std::set<int>>{{3, 4}, {5, 6}}));
}

TEST(Merge, makes_nothing_of_nothing) { EXPECT_THAT(merge({}), SizeIs(0)); }

}  // namespace
}  // namespace dateline::extract

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

Document document(int number, const std::string& published, std::string body) {
  Article article;
  article.body = std::move(body);
  if (!published.empty()) article.published = published_from_iso(published);
  article.published_from = PublishedFrom::flag;
  return {.extraction = ArticleExtractor{}.extract(std::move(article)),
          .hash = {static_cast<std::uint8_t>(number)}};
}

/// Two documents of one story, one of another of the same people, and two without a date.
std::vector<Document> documents() {
  return {document(1, "2024-03-06",
                   "Anna Berg met Otto Lind in Oslo on 5 March 2024. Anna Berg said that Otto Lind "
                   "was wrong. Critics attacked the plan of Anna Berg in Oslo."),
          document(2, "2024-03-06",
                   "Anna Berg and Otto Lind met in Oslo on 5 March 2024. Otto Lind said that Anna "
                   "Berg was right. In Oslo Anna Berg said little."),
          document(3, "2024-09-09",
                   "Mara Voss resigned from Helio on 8 September 2024. Anna Berg said that Mara "
                   "Voss had led Helio well."),
          document(4, "",
                   "Fire swept the harbour of Lima. Marta Ruiz and Pablo Soto said that the fire "
                   "began at night. Lima mourned, Marta Ruiz said."),
          document(5, "",
                   "In Lima Marta Ruiz told Pablo Soto that ten boats had burned. The fire "
                   "spread fast.")};
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

TEST(MergeBackground, ties_what_one_person_says_in_articles_of_one_story) {
  EXPECT_EQ(documents_with(documents(), 1, "said"), (std::set<int>{1, 2}));
  EXPECT_EQ(documents_with(documents(), 4, "said"), (std::set<int>{4, 5}));
}

TEST(MergeBackground, tells_what_is_said_by_who_says_it) {
  EXPECT_EQ(documents_with(documents(), 2, "said"), (std::set<int>{2}));
  EXPECT_EQ(documents_with(documents(), 3, "said"), (std::set<int>{3}));
}

TEST(MergeBackground, ties_an_action_of_nobody_by_the_names_of_its_article) {
  EXPECT_EQ(documents_with(documents(), 5, "burned"), (std::set<int>{4, 5}));
}

TEST(MergeBackground, tells_days_that_the_text_names_apart) {
  const auto told = [](int number, const std::string& day) {
    return document(number, "2024-06-28",
                    "Witnesses who saw Otto Lind attack Anna Berg in Oslo on " + day +
                        " June 2024 will testify.");
  };
  const std::vector<Document> all{told(1, "3"), told(2, "3"), told(3, "17")};
  EXPECT_EQ(documents_with(all, 1, "saw"), (std::set<int>{1, 2}));
  EXPECT_EQ(documents_with(all, 3, "saw"), (std::set<int>{3}));
}

TEST(MergeBackground, joins_entries_that_two_articles_tell_in_the_same_words) {
  const auto told = [](int number, const std::string& sentence) {
    return document(number, "2024-06-28",
                    "Anna Berg and Otto Lind run Helio. " + sentence + " Otto Lind met Anna Berg.");
  };
  const std::vector<Document> all{
      told(1, "On 14 June 2024 Otto Lind raised the estimate of the damage."),
      told(2, "A team of engineers raised its estimate of the loss on 14 June 2024."),
      told(3, "Otto Lind raised the flag on 14 June 2024.")};
  EXPECT_EQ(documents_with(all, 1, "raised"), (std::set<int>{1, 2}));
  EXPECT_EQ(documents_with(all, 3, "raised"), (std::set<int>{3}));
}

TEST(MergeBackground, takes_more_than_a_word_to_join_entries_without_a_day) {
  const auto told = [](int number, const std::string& sentence) {
    return document(number, "2024-06-28",
                    "Anna Berg and Otto Lind run Helio. " + sentence + " Otto Lind met Anna Berg.");
  };
  const std::vector<Document> all{
      told(1, "On 14 June 2024 engineers raised the estimate of the damage."),
      told(2, "In June 2024 a team of engineers raised its estimate."),
      told(3, "In June 2024 engineers raised the wages of the crew.")};
  EXPECT_EQ(documents_with(all, 1, "raised"), (std::set<int>{1, 2}));
  EXPECT_EQ(documents_with(all, 3, "raised"), (std::set<int>{3}));
}

TEST(MergeBackground, tells_what_happens_all_day_long_by_its_words) {
  const auto told = [](int number, const std::string& sentence) {
    return document(number, "", "Anna Berg and Otto Lind run Helio in Oslo. " + sentence);
  };
  const std::vector<Document> all{told(1, "She might make mistakes."),
                                  told(2, "Some did make a few mistakes."),
                                  told(3, "They may make a film.")};
  EXPECT_EQ(documents_with(all, 1, "make"), (std::set<int>{1, 2}));
  EXPECT_EQ(documents_with(all, 3, "make"), (std::set<int>{3}));
}

TEST(MergeBackground, tells_whom_it_befalls_apart) {
  const auto told = [](int number, const std::string& sentences) {
    return document(number, "", "Helio runs the mill in Oslo. " + sentences);
  };
  const std::vector<Document> all{
      told(1, "Otto Lind of Helio was arrested."), told(2, "They arrested Otto Lind in Oslo."),
      told(3, "Anna Berg of Helio was arrested. The arrest in Oslo was the second."),
      told(4, "They arrested Anna Berg in Oslo."), told(5, "Otto Lind said that the arrest hurt.")};
  EXPECT_EQ(documents_with(all, 1, "arrested"), (std::set<int>{1, 2, 5}));
  EXPECT_EQ(documents_with(all, 3, "arrested"), (std::set<int>{3, 4}));
  EXPECT_EQ(documents_with(all, 3, "arrest in"), (std::set<int>{3, 4}));
}

TEST(MergeBackground, takes_no_person_from_one_article_alone) {
  const auto told = [](int number, const std::string& sentence) {
    return document(number, "", "Helio runs the mill in Oslo. " + sentence);
  };
  const std::vector<Document> all{told(1, "Otto Lind of Helio was arrested."),
                                  told(2, "They arrested Otto Lind in Oslo."),
                                  told(3, "They arrested Mister Lind Helio in Oslo.")};
  EXPECT_EQ(documents_with(all, 3, "arrested"), (std::set<int>{1, 2, 3}));
}

TEST(MergeBackground, leaves_an_event_named_after_the_article_of_its_first_group) {
  const std::vector<Document> all{
      document(1, "2024-03-06", "Anna Berg, who might sue Otto Lind, stayed in Oslo."),
      document(2, "2024-03-06",
               "In Oslo Anna Berg will sue Otto Lind in 2025. Otto Lind said so to Anna Berg.")};
  std::vector<MergeInput> inputs;
  for (const Document& one : all)
    inputs.push_back({one.hash, &one.extraction.article, one.extraction.mentions});
  std::vector<MergedEvent> events = merge(inputs);
  ASSERT_EQ(events.size(), 1U);
  merge_background(inputs, events);
  ASSERT_EQ(events[0].mentions.front().input, 0U);
  EXPECT_EQ(events[0].first_input, 1U);
}

TEST(MergeBackground, does_not_depend_on_the_order_of_the_articles) {
  std::vector<Document> shuffled = documents();
  const std::vector<std::string> more{
      "Anna Berg sued Otto Lind over Helio in March. She might sue him again.",
      "On 14 March 2024 Anna Berg sued Otto Lind. Helio fell.",
      "In Oslo Anna Berg, who sued in 2023, may sue Otto Lind of Helio.",
      "Helio and Otto Lind were sued. Shares fell in Oslo on 14 March 2024. Anna Berg smiled."};
  for (const std::string& body : more)
    shuffled.push_back(document(static_cast<int>(shuffled.size()) + 1, "2024-03-20", body));
  const auto expected = events_of(shuffled);
  std::mt19937 random{20'240'305};
  for (int round = 0; round < 30; ++round) {
    std::shuffle(shuffled.begin(), shuffled.end(), random);
    EXPECT_EQ(events_of(shuffled), expected);
  }
}

}  // namespace
}  // namespace dateline::extract

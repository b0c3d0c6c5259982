// SPDX-License-Identifier: Apache-2.0
#include "dateline/error.hpp"
#include "extract/article_extractor.hpp"
#include "support/soundness.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::extract {
namespace {

using testing::IsEmpty;
using testing::Not;

Article article(std::string body, std::string_view published) {
  Article made;
  made.body = std::move(body);
  made.published = published_from_iso(published);
  made.published_from = PublishedFrom::flag;
  return made;
}

const Timex* find_timex(const Extraction& extraction, std::string_view words) {
  const auto found =
      std::find_if(extraction.timexes.begin(), extraction.timexes.end(), [&](const Timex& timex) {
        return timex.range.of(extraction.article.body) == words;
      });
  return found == extraction.timexes.end() ? nullptr : &*found;
}

std::string repeated(std::string_view piece, std::size_t bytes) {
  std::string text;
  text.reserve(bytes + piece.size());
  while (text.size() < bytes) text += piece;
  return text;
}

TEST(ArticleExtractor, refuses_more_text_than_memory_allows) {
  EXPECT_NO_THROW((void)ArticleExtractor{}.extract(article(repeated("x", 100'000), "2024-03-03")));
  EXPECT_THROW(
      (void)ArticleExtractor{}.extract(article(repeated("words ", 5 << 20U), "2024-03-03")), Error);
}

TEST(ArticleExtractor, refuses_what_is_but_a_heap_of_verbs) {
  try {
    (void)ArticleExtractor{}.extract(article(repeated("said ", 1 << 20U), "2024-03-03"));
    FAIL() << "it was read";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::too_large);
  }
}

TEST(ArticleExtractor, counts_the_days_of_each_part_from_its_own) {
  const std::string first = "The lighthouse was sold to Ana Ruiz on Monday.";
  const std::string second = "A ferry hit the quay on Monday, police said.";
  Article feed = article(first + "\n\n" + second, "2026-11-19");
  feed.parts = {{0, published_from_iso("2026-11-19")},
                {static_cast<std::uint32_t>(first.size() + 2), published_from_iso("2026-11-10")}};
  const Extraction whole = ArticleExtractor{}.extract(feed);
  ASSERT_EQ(whole.timexes.size(), 2U);
  EXPECT_EQ(whole.timexes[0].value, "2026-11-16");
  EXPECT_EQ(whole.timexes[1].value, "2026-11-09");
  std::vector<std::uint32_t> ranks;
  for (const Mention& mention : whole.mentions) {
    EXPECT_EQ(mention.trigger.range.of(feed.body), mention.trigger.text);
    EXPECT_EQ(mention.sentence.range.of(feed.body), mention.sentence.text);
    EXPECT_EQ(mention.sentence.text, mention.trigger.range.begin < first.size() ? first : second);
    for (const Participant& one : mention.participants)
      EXPECT_EQ(one.range.of(feed.body), one.text);
    ranks.push_back(mention.rank);
  }
  std::sort(ranks.begin(), ranks.end());
  EXPECT_GE(ranks.size(), 2U);
  EXPECT_EQ(std::adjacent_find(ranks.begin(), ranks.end()), ranks.end());
  EXPECT_EQ(whole.article.body, feed.body);
}

TEST(ArticleExtractor, refuses_parts_that_say_more_than_a_store_numbers) {
  constexpr std::uint32_t k_size = 150'000;  // of a part, which says 30,000 things
  Article box = article(repeated("said ", 3 * k_size), "2026-11-19");
  for (const std::uint32_t begin : {0U, k_size, 2 * k_size})
    box.parts.push_back({begin, box.published});
  EXPECT_THROW((void)ArticleExtractor{}.extract(box), Error);
  box.parts.pop_back();
  box.body.resize(2 * k_size);
  EXPECT_NO_THROW((void)ArticleExtractor{}.extract(box));
}

TEST(ArticleExtractor, reads_the_parts_whose_language_it_knows) {
  const std::string german = "Der Leuchtturm wurde am Montag verkauft, teilte die Stadt mit.";
  const std::string english = "A ferry hit the quay of the old town on Monday, the police said.";
  Article box = article(german + "\n\n" + english, "2026-11-19");
  box.language = "de";
  box.parts = {{0, box.published}, {static_cast<std::uint32_t>(german.size() + 2), box.published}};
  const Extraction whole = ArticleExtractor{}.extract(box);
  EXPECT_EQ(whole.skipped, "");
  ASSERT_EQ(whole.timexes.size(), 1U);
  EXPECT_EQ(whole.timexes[0].range.of(box.body), "Monday");
  box.body.resize(german.size());
  box.parts.pop_back();
  EXPECT_EQ(ArticleExtractor{}.extract(box).skipped, "language de");
}

TEST(ArticleExtractor, reads_what_is_written_in_capitals_and_quotes_it_as_it_stands) {
  const std::string body = "PARIS, MAY 3 - PRESIDENT MACRON MET CHANCELLOR MERZ ON FRIDAY.";
  const Extraction extraction = ArticleExtractor{}.extract(article(body, "2024-05-05"));
  EXPECT_EQ(extraction.article.body, body);
  const auto met = std::find_if(extraction.mentions.begin(), extraction.mentions.end(),
                                [](const Mention& mention) { return mention.timeline; });
  ASSERT_NE(met, extraction.mentions.end());
  EXPECT_EQ(met->what, "Macron met Merz");
  EXPECT_EQ(to_edtf(met->when), "2024-05-03");
  EXPECT_EQ(met->sentence.text, body);
  EXPECT_EQ(met->trigger.text, "MET");
  ASSERT_TRUE(met->time.has_value());
  EXPECT_EQ(met->time->quote.text, "FRIDAY");
}

TEST(ArticleExtractor, mentions_of_what_is_written_in_capitals_are_sound_wherever_it_is_cut) {
  const std::string body =
      "MORE THAN 40 DEAD AS STORM OTTO HITS THE COAST OF PERU\n\n"
      "TALKS IN LIMA WERE POSTPONED FROM MAY 3 TO JUNE 7, THE RED CROSS SAID ON TUESDAY.\n"
      "It is the third storm this year.\n"
      "ŽIVKOVIĆ RESIGNS AFTER VOTE; ELECTION DUE BY 1 JULY";
  for (std::size_t end = 1; end <= body.size(); ++end) {
    if (!soundness::on_border(body, end)) continue;
    const Extraction extraction =
        ArticleExtractor{}.extract(article(body.substr(0, end), "2024-05-05"));
    for (const Mention& mention : extraction.mentions)
      ASSERT_EQ(soundness::flaw_of(mention, extraction.article.body), "") << mention.what;
  }
}

TEST(ArticleExtractor, resolves_relative_days_against_the_day_of_publication) {
  const Extraction extraction = ArticleExtractor{}.extract(
      article("The two ministers will meet in Oslo on Tuesday.", "2024-03-03"));
  const Timex* tuesday = find_timex(extraction, "Tuesday");
  ASSERT_NE(tuesday, nullptr);
  EXPECT_EQ(tuesday->value, "2024-03-05");
  EXPECT_THAT(extraction.skipped, IsEmpty());
}

TEST(ArticleExtractor, an_hour_alone_is_of_the_day_that_the_article_gives_the_event) {
  const Extraction extraction = ArticleExtractor{}.extract(
      article("The earthquake that struck the coast on Thursday killed six people, officials said "
              "on Friday.\n\nThe magnitude 6.4 earthquake struck near Arden before dawn.",
              "2025-10-31"));
  const auto struck =
      std::find_if(extraction.mentions.rbegin(), extraction.mentions.rend(),
                   [](const Mention& mention) { return mention.trigger.text == "struck"; });
  ASSERT_NE(struck, extraction.mentions.rend());
  EXPECT_EQ(struck->when, TimeSpan::day(CivilDay{date::year{2025} / 10 / 30}));
}

TEST(ArticleExtractor, reads_events_unless_only_times_are_wanted) {
  const Article summit = article("The two ministers will meet in Oslo on Tuesday.", "2024-03-03");
  EXPECT_THAT(ArticleExtractor{}.extract(summit).mentions, Not(IsEmpty()));
  const Extraction times_only = ArticleExtractor{{.events = false}}.extract(summit);
  EXPECT_THAT(times_only.mentions, IsEmpty());
  EXPECT_THAT(times_only.timexes, Not(IsEmpty()));
}

TEST(ArticleExtractor, resolves_only_full_dates_against_a_modification_time) {
  Article guessed =
      article("Voters go to the polls on Tuesday. The count ends on 9 May 2024.", "2024-03-03");
  guessed.published_from = PublishedFrom::mtime;
  const Extraction extraction = ArticleExtractor{}.extract(guessed);
  const Timex* tuesday = find_timex(extraction, "Tuesday");
  ASSERT_NE(tuesday, nullptr);
  EXPECT_FALSE(tuesday->span.has_value());
  const Timex* full = find_timex(extraction, "9 May 2024");
  ASSERT_NE(full, nullptr);
  EXPECT_EQ(full->value, "2024-05-09");
}

TEST(ArticleExtractor, skips_what_is_not_english_and_says_so) {
  Article japanese = article("首相は火曜日に会談する。", "2024-03-03");
  japanese.language = "ja";
  const Extraction extraction = ArticleExtractor{}.extract(japanese);
  EXPECT_EQ(extraction.skipped, "language ja");
  EXPECT_THAT(extraction.timexes, IsEmpty());
  EXPECT_THAT(extraction.mentions, IsEmpty());
}

TEST(ArticleExtractor, reads_as_english_what_is_too_short_to_tell) {
  Article brief = article("Vote on Tuesday.", "2024-03-03");
  brief.language = "und";
  EXPECT_NE(find_timex(ArticleExtractor{}.extract(brief), "Tuesday"), nullptr);
}

TEST(ArticleExtractor, takes_a_dateline_from_the_bytes_of_a_file) {
  const Extraction extraction = ArticleExtractor{}.extract(
      "Bridge vote set\n\nLONDON, March 3, 2024 (Newswire) - The council "
      "will vote on the new bridge on Tuesday, the mayor said.\n",
      {.name = "bridge.txt", .published = {}, .modified = {}});
  ASSERT_TRUE(extraction.article.published.has_value());
  EXPECT_EQ(to_iso(*extraction.article.published), "2024-03-03");
  const Timex* tuesday = find_timex(extraction, "Tuesday");
  ASSERT_NE(tuesday, nullptr);
  EXPECT_EQ(tuesday->value, "2024-03-05");
}

}  // namespace
}  // namespace dateline::extract

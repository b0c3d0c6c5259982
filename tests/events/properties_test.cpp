// SPDX-License-Identifier: Apache-2.0
// What holds of every mention, whatever the text is.
#include "context/quotes.hpp"
#include "support.hpp"
#include "support/soundness.hpp"
#include "temporal/tagger.hpp"

#include <cstddef>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::events {
namespace {

constexpr const char* k_published = "2026-03-04";

Article article_of(std::string body, std::string_view published = k_published) {
  Article article;
  article.body = std::move(body);
  if (!published.empty()) article.published = published_from_iso(published);
  article.published_from = PublishedFrom::text;
  return article;
}

/// Mentions with the times that the tagger finds.
std::vector<Mention> mentions_of(const Article& article) {
  const language::Document document = language::analyse(article.body);
  const auto timexes = temporal::tag(document, {.published = article.published});
  return read_mentions(article, document, timexes, {.explain = true});
}

/// Sentences of news, cut and joined anywhere between two words.
std::string random_news(std::mt19937& random) {
  static const std::vector<std::string_view> k_pieces{
      "Ana Duarte, Portugal's energy minister,",
      "the head of Lumex Corp. (LMX),",
      "“We will build the terminal by the end of 2027,”",
      "said in a café in Zürich on Monday",
      "met Ingrid Sölheim — an old friend —",
      "and signed a five-year deal",
      "worth $2.4 billion.",
      "A court in Lima",
      "sentenced him to 12 years in prison;",
      "his trial began in 2021.",
      "Storm Otto, the third this year,",
      "has killed at least 45 people",
      "since Friday, the Red Cross said.",
      "Their talks,",
      "postponed from May to September,",
      "are due to be held in Halifax",
      "before the election.",
      "It was not clear when",
      "the strike would end.",
      "Neither was charged.",
      "who had been freed last week,",
      "according to two people familiar with the case.",
      "\n\n",
      "\n",
      "Annual general meeting: 27 May 2026",
      "BERGEN, Norway, May 15 (South Wire) -",
      "“",
      "(",
      "’s",
      "…",
      "🙂"};
  std::string text;
  for (auto left = 1 + random() % 30; left > 0; --left) {
    text += k_pieces[random() % k_pieces.size()];
    if (random() % 8 != 0) text += ' ';
  }
  return text;
}

TEST(Properties, EachMentionIsSound) {
  std::mt19937 random(31);
  for (int round = 0; round < 3'000; ++round) {
    const Article article = article_of(random_news(random), round % 4 == 0 ? "" : k_published);
    for (const Mention& mention : mentions_of(article))
      ASSERT_EQ(soundness::flaw_of(mention, article.body), "") << mention.what << "\n"
                                                               << article.body;
  }
}

/// Sanitized builds check each look at what follows a word.
TEST(Properties, NewsMayBreakOffAnywhere) {
  std::mt19937 random(47);
  for (int round = 0; round < 12; ++round) {
    const std::string news = random_news(random);
    for (std::size_t end = 0; end < news.size(); end += 3)
      for (const Mention& mention : mentions_of(article_of(news.substr(0, end))))
        ASSERT_LE(mention.sentence.range.end, end) << news;
  }
}

TEST(Properties, ReadTwiceItSaysTheSame) {
  std::mt19937 random(37);
  for (int round = 0; round < 300; ++round) {
    const Article article = article_of(random_news(random));
    ASSERT_EQ(mentions_of(article), mentions_of(article)) << article.body;
  }
}

TEST(Properties, RanksCountFromNought) {
  std::mt19937 random(41);
  for (int round = 0; round < 300; ++round) {
    const Article article = article_of(random_news(random));
    std::vector<std::uint32_t> ranks;
    for (const Mention& mention : mentions_of(article)) ranks.push_back(mention.rank);
    std::sort(ranks.begin(), ranks.end());
    for (std::uint32_t at = 0; at < ranks.size(); ++at) ASSERT_EQ(ranks[at], at) << article.body;
  }
}

TEST(Properties, MentionsStandInTextOrder) {
  std::mt19937 random(43);
  for (int round = 0; round < 300; ++round) {
    const Article article = article_of(random_news(random));
    std::uint32_t last = 0;
    for (const Mention& mention : mentions_of(article)) {
      ASSERT_LE(last, mention.trigger.range.begin) << article.body;
      last = mention.trigger.range.begin;
    }
  }
}

/// A sentence longer than what is shown of one: `count` things that people did.
std::string long_sentence(int count) {
  std::string text;
  for (int at = 0; at < count; ++at) text += "Peru freed Ana Ruiz in the café and ";
  return text + "Chile signed a pact.";
}

TEST(Properties, WhatIsShownOfALongSentenceHoldsTheTrigger) {
  const Article article = article_of(long_sentence(25));
  const auto mentions = mentions_of(article);
  ASSERT_FALSE(mentions.empty());
  for (const Mention& mention : mentions) {
    EXPECT_EQ(soundness::flaw_of(mention, article.body), "");
    EXPECT_LE(mention.sentence.range.size(), k_longest_quote);
    EXPECT_GE(mention.sentence.range.size(), k_longest_quote / 2);
  }
  EXPECT_EQ(mentions.front().sentence.range.begin, 0U);
  EXPECT_EQ(mentions.back().sentence.range.end, article.body.size());
}

TEST(Properties, WhatIsShownOfALongSentenceIsWholeWords) {
  const Article article = article_of(long_sentence(25));
  for (const Mention& mention : mentions_of(article)) {
    const ByteRange shown = mention.sentence.range;
    EXPECT_TRUE(shown.begin == 0 || article.body[shown.begin - 1] == ' ');
    EXPECT_TRUE(shown.end == article.body.size() || article.body[shown.end] == ' ');
    EXPECT_NE(article.body[shown.begin], ' ');
  }
}

TEST(Properties, ASourceIsNamedOnOneLine) {
  const Article article =
      article_of("Schools in Peru will shut in May, the ministry of\n  health of Peru said.");
  EXPECT_EQ(test::by_trigger(mentions_of(article), "shut").source->text,
            "ministry of health of Peru");
}

TEST(Properties, ANameIsGivenOnOneLine) {
  for (const std::string line_end : {"\n", "\r", "\r\n"}) {
    const Article article =
        article_of("Peru signed a deal with Lumex" + line_end + "Corp. on Monday.");
    const Mention signing = test::by_trigger(mentions_of(article), "signed");
    ASSERT_EQ(signing.participants.size(), 2U);
    EXPECT_EQ(signing.participants.back().text, "Lumex Corp");
  }
}

TEST(Properties, WhatHappensIsToldOnOneLine) {
  for (const std::string blank : {"\t", "\r", "\r\r"}) {
    const Article article = article_of("Ana" + blank + "Duarte signed a deal on Monday.");
    const std::string what = test::by_trigger(mentions_of(article), "signed").what;
    EXPECT_EQ(what.find_first_of("\t\r\n"), what.npos) << what;
  }
}

TEST(Properties, AWordLongerThanAllThatIsShownIsShownWhole) {
  const std::string body = "a " + std::string(2 * k_longest_quote, 'x') + " b";
  const ByteRange word{2, 2 + 2 * k_longest_quote};
  const ByteRange all{0, static_cast<std::uint32_t>(body.size())};
  EXPECT_EQ(quote_around(body, all, word).range, word);
}

}  // namespace
}  // namespace dateline::events

// SPDX-License-Identifier: Apache-2.0
#include "article/reader.hpp"
#include "dateline/error.hpp"
#include "utf8.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace dateline::article {
namespace {

using testing::HasSubstr;
using testing::Not;

const std::string k_paragraphs =
    "<p>The harbour bridge at Northport reopened on Monday after two years of repairs, the city's "
    "transport office said, and the first buses crossed it before dawn.</p>"
    "<p>Engineers had closed the crossing in May when cracks were found in three of its cables, "
    "and traffic was led through the old tunnel.</p>"
    "<p>\"We will watch every cable for a year,\" said Ada Holm, who heads the office.</p>";

/// A page as newsrooms build them, with `head` in its head.
std::string page(const std::string& head = {}, const std::string& below_title = {}) {
  return "<!DOCTYPE html><html lang=en><head><title>Bridge reopens at Northport - The Northport "
         "Herald</title>" +
         head +
         "</head><body><nav><ul><li><a href=/>Home</a><li><a href=/w>World</a></ul></nav>"
         "<div class=cookie-banner>We use cookies to improve your visit to this site, and you may "
         "say no to them.</div><main><article><h1>Bridge reopens at Northport</h1>" +
         below_title + "<div class=share-bar><a href=#>Share this on every network</a></div>" +
         "<figure><img src=a.jpg><figcaption>Buses cross the bridge on Monday.</figcaption>"
         "</figure>" +
         k_paragraphs +
         "<div class=related><h3>Related</h3><ul><li><a href=1>Council Votes on New Tram Line</a>"
         "<li><a href=2>Ferry Fares to Rise in Spring</a></ul></div></article>"
         "<section class=comments><p>First comment: I have waited for this for two years, and now "
         "it is here, and I am glad.</p></section></main>"
         "<footer><p>Copyright The Northport Herald, all rights reserved, in all of the places "
         "where it is read.</p></footer></body></html>";
}

std::string published(const std::string& source, const std::string& name = "page.html") {
  DocumentHints hints;
  hints.name = name;
  const Article article = read(source, hints);
  return article.published
             ? to_iso(*article.published) + " " + std::string(to_string(article.published_from))
             : "";
}

TEST(HtmlReader, KeepsTheBodyAndNothingElse) {
  const Article article = read(page(), {});
  EXPECT_EQ(article.title, "Bridge reopens at Northport");
  EXPECT_EQ(article.language, "en");
  EXPECT_EQ(article.body,
            "Buses cross the bridge on Monday.\n\n"
            "The harbour bridge at Northport reopened on Monday after two years of repairs, the "
            "city's transport office said, and the first buses crossed it before dawn.\n\n"
            "Engineers had closed the crossing in May when cracks were found in three of its "
            "cables, and traffic was led through the old tunnel.\n\n"
            "\"We will watch every cable for a year,\" said Ada Holm, who heads the office.");
}

TEST(HtmlReader, ItemsOfListsAreTold) {
  const Article article =
      read("<html><body><article><h1>Bridge</h1>" + k_paragraphs +
               "<ul><li>The old tunnel is shut for good, and filled with sand from the harbour."
               "<li><p>Fares rise by a tenth, for all who cross the bridge by bus or on foot.</p>"
               "<p>Children pay no more than they do now, and nor do those who go to school.</p>"
               "</ul></article></body></html>",
           {});
  ASSERT_EQ(article.items.size(), 2U);
  EXPECT_EQ(article.items[0], article.body.find("The old tunnel"));
  EXPECT_EQ(article.items[1], article.body.find("Fares rise"));
}

TEST(HtmlReader, ShortHeadlinesOfOtherArticlesAreNoBody) {
  const Article article = read(page(), {});
  for (const char* other : {"Tram Line", "Ferry", "comment", "Copyright", "cookies", "Share"})
    EXPECT_THAT(article.body, Not(HasSubstr(other)));
}

TEST(HtmlReader, RulesForCommentsAndSubscribersAreNoBody) {
  std::string source = page();
  source.insert(source.find("<div class=related>"),
                "<p>We ask that comments are civil and free of libel, and that they stay short.</p>"
                "<p>To view the full story, please subscribe to the newspaper, for a month.</p>");
  const Article article = read(source, {});
  for (const char* call : {"civil", "subscribe"}) EXPECT_THAT(article.body, Not(HasSubstr(call)));
}

TEST(HtmlReader, LinkedDataGivesTimeAndZone) {
  EXPECT_EQ(published(page("<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                           "\"datePublished\":\"2024-03-04T08:30:00+01:00\"}</script>"
                           "<meta property='article:published_time' content='2024-03-05'>")),
            "2024-03-04T08:30+01:00 metadata");
}

TEST(HtmlReader, MetaNamesAreTakenInOrderOfTrust) {
  EXPECT_EQ(published(page("<meta property='article:modified_time' content='2024-04-01T00:00Z'>"
                           "<meta name=date content='2024-03-09'>"
                           "<meta property='article:published_time' "
                           "content='2024-03-04T08:30:00Z'>")),
            "2024-03-04T08:30Z metadata");
  EXPECT_EQ(published(page("<meta name='DC.date.issued' content='2024-03-04'>")),
            "2024-03-04 metadata");
  EXPECT_EQ(published(page("<meta name='parsely-pub-date' content='2024-03-04T08:30:00Z'>")),
            "2024-03-04T08:30Z metadata");
  EXPECT_EQ(published(page("<meta name='sailthru.date' content='2024-03-04'>")),
            "2024-03-04 metadata");
}

TEST(HtmlReader, PublishedWinsOverModifiedWhichServesAlone) {
  EXPECT_EQ(published(page("<meta property='og:updated_time' content='2024-04-01'>",
                           "<time datetime='2024-03-04T08:30:00Z'>4 March</time>")),
            "2024-03-04T08:30Z metadata");
  EXPECT_EQ(published(page("<meta property='og:updated_time' content='2024-04-01'>")),
            "2024-04-01 metadata");
}

TEST(HtmlReader, VisibleDatesAreRead) {
  EXPECT_EQ(published(page("", "<div class=meta>10. Juli 2023</div>")), "2023-07-10 text");
  EXPECT_EQ(published(page("", "<span itemprop=datePublished content=2023-07-10></span>")),
            "2023-07-10 metadata");
}

TEST(HtmlReader, DayShownOnThePageWinsOverUtcOfTheSameMoment) {
  const std::string utc = "<meta property='article:published_time' content='2023-11-09T02:30:00Z'>";
  EXPECT_EQ(published(page(utc, "<p>Nov. 8, 2023</p>")), "2023-11-08 text");
  EXPECT_EQ(published(page(utc, "<p>Nov. 1, 2023</p>")), "2023-11-09T02:30Z metadata");
  EXPECT_EQ(published(page(utc + "<link rel=canonical href=https://example.org/2023/11/08/a>")),
            "2023-11-08 metadata");
}

TEST(HtmlReader, ReadingAidsOfCharactersAreLeftOut) {
  EXPECT_EQ(read("<html><p>新しい<ruby>法律<rt>ほうりつ</rt></ruby>ができました。</p>", {}).body,
            "新しい法律ができました。");
}

TEST(HtmlReader, BodyInPiecesIsReadWhole) {
  const std::string second =
      "<p>The second part tells of the ferry, which ran day and night while the bridge was closed, "
      "and of those who steered it through two winters.</p>";
  const Article article = read("<html><body><article><div><div class=article-body>" + k_paragraphs +
                                   "</div><div class=ad>x</div><div class=article-body>" + second +
                                   second + "</div></div></article></body></html>",
                               {});
  EXPECT_THAT(article.body, HasSubstr("reopened"));
  EXPECT_THAT(article.body, HasSubstr("two winters"));
}

TEST(HtmlReader, RepeatedBlocksHeadlineAndCallsAreLeftOut) {
  const std::string caption = "<p>Buses cross the harbour bridge on Monday morning, seen from the "
                              "old lighthouse at Northport.</p>";
  const Article article = read(page("", "<div>" + caption + caption + "</div>"), {});
  EXPECT_EQ(article.body.find("old lighthouse"), article.body.rfind("old lighthouse"));
  const std::string body = read("<html><title>Bridge opens again</title><body><article>"
                                "<p>Bridge opens again</p><p>March 3, 2024</p>" +
                                    k_paragraphs + "<p>Follow us on every network there is</p>",
                                {})
                               .body;
  EXPECT_EQ(body.substr(0, 11), "The harbour");
  EXPECT_THAT(body, Not(HasSubstr("Follow us")));
}

TEST(HtmlReader, AddressServesLast) {
  EXPECT_EQ(published(page("<link rel=canonical href='https://example.org/2023/07/10/bridge'>")),
            "2023-07-10 filename");
  EXPECT_EQ(published(page(), "bridge-2023-07-10.html"), "2023-07-10 filename");
  EXPECT_EQ(published(page()), "");
}

TEST(HtmlReader, TitleComesFromMetaBeforeHeading) {
  EXPECT_EQ(read(page("<meta property=og:title content='Bridge &amp; buses are back in town'>"), {})
                .title,
            "Bridge & buses are back in town");
}

TEST(HtmlReader, UrlIsTheCanonicalOne) {
  EXPECT_EQ(read(page("<meta property=og:url content='https://example.org/a?b&amp;c'>"), {}).url,
            "https://example.org/a?b&c");
}

TEST(HtmlReader, PageWithoutTextIsUnreadable) {
  try {
    (void)read("<html><body><img src=x></body></html>", {});
    FAIL();
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::unreadable);
  }
}

TEST(HtmlReader, CutOffAnywhereItStaysCalm) {
  const std::string whole =
      page("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Brücke "
           "\\u201cauf\\u201d\",\"datePublished\":\"2024-03-04T08:30:00+01:00\"}</script>",
           "<p>Grüße aus Zürich &ndash; 東京 &#8364;&hellip;</p><!-- note --><b>bold");
  for (std::size_t size = 0; size < whole.size(); ++size) {
    try {
      const Article article = read(std::string_view(whole).substr(0, size), {});
      ASSERT_EQ(count_utf8(article.body).invalid, 0U) << size;
      ASSERT_EQ(count_utf8(article.title).invalid, 0U) << size;
    } catch (const Error& error) {
      ASSERT_EQ(error.code(), ErrorCode::unreadable) << size;
    }
  }
}

}  // namespace
}  // namespace dateline::article

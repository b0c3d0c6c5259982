// SPDX-License-Identifier: Apache-2.0
#include "article/reader.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <string>

namespace dateline::article {
namespace {

const std::string k_head = "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Coast Radio"
                           "</title><link>https://coast.example</link>";
const std::string k_item =
    "<item><title>Lighthouse to be sold</title><link>https://coast.example/1</link>"
    "<pubDate>Thu, 19 Nov 2026 08:30:00 +0000</pubDate><description>";
const std::string k_foot = "</description></item>";
const std::string k_end = "</channel></rss>";

TEST(Feed, ItemSaysWhenItCameOut) {
  for (const char* content :
       {"<![CDATA[<p>The lighthouse will be sold on <b>14 December</b>.</p><p>It closed in "
        "2019.</p>]]>",
        "&lt;p&gt;The lighthouse will be sold on &lt;b&gt;14 December&lt;/b&gt;.&lt;/p&gt;"
        "&lt;p&gt;It closed in 2019.&lt;/p&gt;"}) {
    std::string feed = k_head + k_item;
    feed.append(content).append(k_foot).append(k_end);
    const Article article = read(feed, {});
    EXPECT_EQ(article.title, "Lighthouse to be sold");
    ASSERT_TRUE(article.published) << content;
    EXPECT_EQ(to_iso(*article.published), "2026-11-19T08:30Z");
    EXPECT_EQ(article.body, "The lighthouse will be sold on 14 December.\n\nIt closed in 2019.");
  }
}

TEST(Feed, EntryOfAtomSaysSoToo) {
  const Article article =
      read("<?xml version=\"1.0\"?><feed "
           "xmlns=\"http://www.w3.org/2005/Atom\"><title>Coast</title><entry><title>Lighthouse sold"
           "</title><published>2026-11-19T08:30:00Z</published><content type=\"html\">&lt;p&gt;The "
           "lighthouse was sold on Monday.&lt;/p&gt;</content></entry></feed>",
           {});
  ASSERT_TRUE(article.published);
  EXPECT_EQ(to_iso(*article.published), "2026-11-19T08:30Z");
  EXPECT_EQ(article.body, "The lighthouse was sold on Monday.");
}

TEST(Feed, EachOfSeveralItemsHasItsDay) {
  const std::string other =
      "<item><title>Ferry hits quay</title><pubDate>Tue, 17 Nov 2026 18:00:00 "
      "+0000</pubDate><description>A ferry hit the quay today.</description>"
      "</item>";
  const std::string bare = "<item><title>Council meets on Friday</title></item>";
  const Article article = read(
      k_head + other + k_item + "The lighthouse was sold on Monday." + k_foot + bare + k_end, {});
  EXPECT_EQ(article.title, "Coast Radio");
  EXPECT_EQ(article.body, "Ferry hits quay\n\nA ferry hit the quay today.\n\n"
                          "Lighthouse to be sold\n\nThe lighthouse was sold on Monday.\n\n"
                          "Council meets on Friday");
  ASSERT_EQ(article.parts.size(), 3U);
  EXPECT_EQ(article.body.substr(article.parts[1].begin, 21), "Lighthouse to be sold");
  ASSERT_TRUE(article.parts[0].published);
  EXPECT_EQ(to_iso(*article.parts[0].published), "2026-11-17T18:00Z");
  EXPECT_FALSE(article.parts[2].published);
  ASSERT_TRUE(article.published);
  EXPECT_EQ(to_iso(*article.published), "2026-11-19T08:30Z");
  EXPECT_EQ(article.published_from, PublishedFrom::newest);
}

std::string entry(const std::string& inside) { return "<entry>" + inside + "</entry>"; }

TEST(Feed, EntryHasNoDayOfTheFeedThatItWasTakenFrom) {
  const std::string source = "<source><title>Shore</title><updated>2020-01-01</updated></source>";
  const std::string own =
      "<updated>2026-11-19</updated><summary>The lighthouse was sold on Monday.</summary>";
  const Article article = read("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Coast</title>" +
                                   entry(source + own) + entry(own) + "</feed>",
                               {});
  ASSERT_EQ(article.parts.size(), 2U);
  EXPECT_EQ(to_iso(article.parts[0].published.value()), "2026-11-19");
}

TEST(Feed, ElementsOfAtomMayHaveItsPrefix) {
  const Article article = read(
      "<?xml version=\"1.0\"?><atom:feed xmlns:atom=\"http://www.w3.org/2005/Atom\"><atom:title>"
      "Coast</atom:title><atom:entry><atom:title>Sold</atom:title><atom:updated>2026-11-19"
      "</atom:updated><atom:content>The lighthouse was sold on Monday.</atom:content>"
      "</atom:entry></atom:feed>",
      {});
  EXPECT_EQ(article.body, "The lighthouse was sold on Monday.");
  EXPECT_EQ(to_iso(article.published.value()), "2026-11-19");
}

TEST(Feed, ItemsInCommentsAreNone) {
  const std::string item = k_item + "The lighthouse was sold on Monday." + k_foot;
  const std::string old = k_item + "The pier burned down on Friday." + k_foot;
  const Article article = read(k_head + "<!-- " + old + " -->" + item + k_end, {});
  EXPECT_EQ(article.body, "The lighthouse was sold on Monday.");
}

TEST(Feed, IsKnownByItsFirstElementWhateverStandsBefore) {
  const std::string item = k_item + "The lighthouse was sold on Monday." + k_foot;
  const std::string note = "<!-- " + std::string(3'000, 'x') + " -->";
  EXPECT_EQ(read("<?xml version=\"1.0\"?>" + note + k_head.substr(21) + item + k_end, {}).body,
            "The lighthouse was sold on Monday.");
}

TEST(Feed, PartsHaveTheDayOfTheFileWhereNoneHasItsOwn) {
  const std::string item = "<item><title>The lighthouse was sold on Monday.</title></item>";
  const Article article =
      read(k_head + item + item + k_end,
           {.name = "2026-11-19.xml", .published = std::nullopt, .modified = std::nullopt});
  ASSERT_EQ(article.parts.size(), 2U);
  EXPECT_EQ(to_iso(article.parts[1].published.value()), "2026-11-19");
}

TEST(Feed, DayThatIsGivenIsThatOfEachItem) {
  const std::string item = k_item + "The lighthouse was sold on Monday." + k_foot;
  const Article article =
      read(k_head + item + item + k_end,
           {.name = {}, .published = published_from_iso("2026-12-01"), .modified = {}});
  for (const ArticlePart& part : article.parts)
    EXPECT_EQ(to_iso(part.published.value()), "2026-12-01");
}

TEST(Feed, CutOffAnywhereItStaysCalm) {
  const std::string whole = k_head + k_item + "<![CDATA[<p>It was sold.</p>]]>" + k_foot + k_end;
  for (std::size_t size = 1; size <= whole.size(); ++size)
    EXPECT_NO_FATAL_FAILURE((void)[&] {
      try {
        (void)read(whole.substr(0, size), {});
      } catch (const std::exception&) {
      }
    }());
}

}  // namespace
}  // namespace dateline::article

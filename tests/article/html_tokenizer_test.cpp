// SPDX-License-Identifier: Apache-2.0
#include "html/entities.hpp"
#include "html/hints.hpp"
#include "html/tokenizer.hpp"

#include <gtest/gtest.h>

#include <string>

namespace dateline::article {
namespace {

/// Tags and texts, written down again.
std::string tokens_of(std::string_view page) {
  HtmlTokenizer tokenizer(page, 8);
  HtmlToken token;
  std::string out;
  while (tokenizer.next(token)) {
    switch (token.kind) {
    case HtmlToken::Kind::text:
      out += "'" + std::string(token.text) + "'";
      break;
    case HtmlToken::Kind::raw:
      out += "{" + std::string(token.text) + "}";
      break;
    case HtmlToken::Kind::start:
      out += "<" + std::string(name_of(token.tag));
      for (const HtmlAttribute& a : token.attributes)
        out += " " + std::string(a.name) + "=" + std::string(a.value);
      out += ">";
      break;
    case HtmlToken::Kind::end:
      out += "</" + std::string(name_of(token.tag)) + ">";
      break;
    }
  }
  return out;
}

TEST(HtmlTokenizer, SplitsTagsAndText) {
  EXPECT_EQ(tokens_of("<P class='a b' id=x hidden>Hi <b>you</B></p>"),
            "<p class=a b id=x hidden=>'Hi '<b>'you'</b></p>");
}

TEST(HtmlTokenizer, PassesOverCommentsAndDeclarations) {
  EXPECT_EQ(tokens_of("<!doctype html><!-- <p>no</p> -->a<!-->b<?php x ?>c"), "'a''b''c'");
  EXPECT_EQ(tokens_of("a<!-- never closed <p>b"), "'a'");
}

TEST(HtmlTokenizer, RawContentIsNotMarkup) {
  EXPECT_EQ(tokens_of("<script>if (a<b) '</p>'</script>c"),
            "<script>{if (a<b) '</p>'}</script>'c'");
  EXPECT_EQ(tokens_of("<style>x</STYLE>y"), "<style>{x}</style>'y'");
  EXPECT_EQ(tokens_of("<script>open to the end"), "<script>{open to the end}");
}

TEST(HtmlTokenizer, LoneBracketsAreText) {
  EXPECT_EQ(tokens_of("3 < 4"), "'3 ''<'' 4'");
  EXPECT_EQ(tokens_of("a<"), "'a''<'");
}

TEST(HtmlTokenizer, AttributesBeyondTheLimitAreDropped) {
  std::string page = "<p";
  for (int i = 0; i < 100; ++i) page += " a" + std::to_string(i) + "=1";
  page += ">t";
  HtmlTokenizer tokenizer(page, 8);
  HtmlToken token;
  ASSERT_TRUE(tokenizer.next(token));
  EXPECT_EQ(token.attributes.size(), 8U);
  ASSERT_TRUE(tokenizer.next(token));
  EXPECT_EQ(token.text, "t");
}

TEST(HtmlEntities, AreReadInEveryForm) {
  EXPECT_EQ(decode_references("&amp;&lt;&#8217;&#x201C;&nbsp;&eacute;&hellip;"), "&<’“\u00A0é…");
  EXPECT_EQ(decode_references("&#146; &#150;"), "’ –");  // Windows-1252, as old pages have it
  EXPECT_EQ(decode_references("AT&T &unknown; &amp &copy 2"), "AT&T &unknown; & © 2");
  EXPECT_EQ(decode_references("&#99999999999;&#0;&#xD800;"),
            std::string("\uFFFD") + "99999999999"[10] + ";" + "\uFFFD\uFFFD");
  EXPECT_EQ(decode_references("&"), "&");
  EXPECT_EQ(decode_references("&#"), "&#");
}

TEST(Hints, WordsAndPairsOfAClassAreKnown) {
  EXPECT_TRUE(has(hints_in("related-posts"), Hint::boilerplate));
  EXPECT_TRUE(has(hints_in("articleBody"), Hint::body));
  EXPECT_TRUE(has(hints_in("story__body text"), Hint::body));
  EXPECT_TRUE(has(hints_in("comments-area"), Hint::comments));
  EXPECT_TRUE(has(hints_in("entry-date published"), Hint::published));
  EXPECT_FALSE(has(hints_in("article body"), Hint::body));  // two classes
  EXPECT_FALSE(has(hints_in("paragraph"), Hint::boilerplate));
}

TEST(Hints, ABuildersPrefixTakesAwayWhatItsWordHints) {
  EXPECT_TRUE(has(hints_in("sidebar-widget"), Hint::boilerplate));
  EXPECT_FALSE(has(hints_in("elementor-widget elementor-widget-text-editor"), Hint::boilerplate));
  EXPECT_TRUE(has(hints_in("elementor-widget-nav-menu"), Hint::boilerplate));
}

}  // namespace
}  // namespace dateline::article
